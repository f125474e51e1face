using NodaTime;

namespace Outsourcing.Domain.Contracts;

/// <summary>The days of a clause's document from which its powers count.</summary>
internal static class ContractStart
{
    /// <summary>Gives the first day of the first contract year: the commencement, or the effective date where none is stated.</summary>
    public static Answer<LocalDate> Of(AgreementView view, Clause clause)
    {
        var document = view.Agreement.Find(clause.Reference.Document);
        var stated = document?.Commencement ?? document?.Effective;
        return stated?.Date is { } day
            ? Answer.Known(day, Explanation.Of($"The contract began on {stated}."))
            : Answer.FactMissing<LocalDate>(
                Finding.Of(
                    stated is null ? ContractRules.ValueUnknown : ContractRules.ValuePartial,
                    Severity.Warning,
                    clause.Reference.Document,
                    stated is null
                        ? $"The day on which {clause.Reference.Document} began is not recorded."
                        : $"The day on which {clause.Reference.Document} began is stated in part only: {stated}.",
                    clause.Reference
                )
            );
    }
}
