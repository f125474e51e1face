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

    /// <summary>Gives the last day of the initial term of the clause's document, or of one that it stands under.</summary>
    public static Answer<LocalDate> InitialTermLastDay(AgreementView view, Clause clause)
    {
        var found = Term(view, clause.Reference.Document);
        if (!found.TryGetValue(out var term))
        {
            return Answer.NotKnown<LocalDate>(found.Status, found.Findings);
        }

        var document = view.Agreement.Find(term.Reference.Document)!;
        var facts = TermFacts.OfDocument(document, term.Reference, businessDays: null, view.Facts);
        var end = term.Terms.End.LastDay(facts, view.Date);
        return end.IsKnown
                ? Answer.Known(
                    (end.Boundary ?? TermBoundary.At(end.Earliest.PlusDays(1))).EndExclusive.PlusDays(-1),
                    Explanation.Of($"The initial term: {term.Terms.End}.", term.Reference)
                )
            : end.IsOpen
                ? Answer.NotApplicable<LocalDate>(
                    Finding.Of(
                        ContractRules.PowerStart,
                        Severity.Info,
                        clause.Reference.ToString(),
                        "The initial term has no end.",
                        term.Reference
                    )
                )
            : Answer.FactMissing<LocalDate>(end.Why!.Finding(term.Reference));
    }

    /// <summary>Gives the term of a document, or of the one that it stands under.</summary>
    public static Answer<InForce<Term>> Term(AgreementView view, string document)
    {
        var found = view.Only<Term>(document);
        while (found.Status == AnswerStatus.Silent && view.Agreement.Find(document)?.Under is { } under)
        {
            document = under;
            found = view.Only<Term>(document);
        }

        return found;
    }
}
