using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Questions to an agreement about its royalties.</summary>
public static class RoyaltyQuestions
{
    /// <summary>Computes the royalty of the period in which a day lies, by the terms in force on that day.</summary>
    /// <param name="view">The agreement as it is known and stands; the reports are its facts.</param>
    /// <param name="royalty">The name of the royalty.</param>
    /// <param name="day">A day of the period.</param>
    /// <returns>
    /// As <see cref="IntellectualProperty.Royalty.Compute"/> gives it; silent when no clause in force on that day provides the
    /// royalty; a conflict when several do; not applicable when no period holds the day.
    /// </returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static Answer<FeeResult> Royalty(this AgreementView view, string royalty, LocalDate day)
    {
        Guard.Against.Null(view);
        var name = Guard.Against.NoText(royalty).Trim();
        Clause[] found =
        [
            .. view.ClausesOn(day)
                .Where(own =>
                    own.Provision is Royalty terms && string.Equals(terms.Name, name, StringComparison.Ordinal)
                ),
        ];
        if (found is not [{ Provision: Royalty one }])
        {
            return found.Length == 0
                ? Answer.Silent<FeeResult>(
                    Finding.Of(
                        ContractRules.Silent,
                        Severity.Info,
                        name,
                        $"No clause in force on {CivilDay.Text(day)} provides the royalty '{name}'."
                    )
                )
                : Answer.Conflict<FeeResult>(
                    Finding.Of(
                        IpRules.RoyaltyOnce,
                        Severity.Error,
                        name,
                        $"Several clauses provide the royalty '{name}': {Invariant.List([.. found.Select(own => own.Reference.ToString())])}.",
                        remedy: "Give each royalty a name of its own."
                    )
                );
        }

        var period = one.PeriodOf(day);
        return period.TryGetValue(out var days)
            ? one.Compute(days, view.FactsOf<RoyaltyFact>())
            : Answer.NotKnown<FeeResult>(period.Status, period.Findings);
    }
}
