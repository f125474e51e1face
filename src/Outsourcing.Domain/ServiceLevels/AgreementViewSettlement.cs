using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>Settlement of service levels under an agreement, as it is known and stands.</summary>
public static class AgreementViewSettlement
{
    /// <summary>Settles a window by the terms that are in force in it, also when it is asked later.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="window">The days that are settled, such as a month.</param>
    /// <param name="charges">The charges besides those recorded as facts.</param>
    /// <param name="document">The document whose service levels are settled; absent when only one clause has any.</param>
    /// <param name="results">The results besides those reported as facts, such as measured ones, which know their spans.</param>
    /// <returns>
    /// The statement; results, charges, causes, claims and earlier credits are the facts of the view, each result judged by
    /// the target in force in its period. Silent when no service levels are in force; a conflict when several clauses have
    /// some, or the terms change within the window: settle its parts then.
    /// </returns>
    /// <exception cref="ArgumentException">No document has that name, or an argument is <see langword="null"/>.</exception>
    public static Answer<CreditStatement> Settle(
        this AgreementView view,
        DateRange window,
        IEnumerable<ServiceCharge>? charges = null,
        string? document = null,
        IEnumerable<LevelResult>? results = null
    )
    {
        Guard.Against.Null(view);
        Guard.Against.Null(window);
        var given = Guard.Against.NullElement(charges ?? [], nameof(charges));
        var measured = Guard.Against.NullElement(results ?? [], nameof(results));
        var answer = view.On(window.First).Only<ServiceLevelAgreement>(document);
        if (!answer.TryGetValue(out var inForce))
        {
            return Answer.NotKnown<CreditStatement>(answer.Status, answer.Findings);
        }

        foreach (var piece in Wording.Pieces(view.Knowledge, window).Skip(1))
        {
            var later = view.On(piece.First).Only<ServiceLevelAgreement>(document);
            if (!later.TryGetValue(out var terms) || terms.Terms != inForce.Terms)
            {
                return Answer.Conflict<CreditStatement>(
                    Finding.Of(
                        ServiceLevelRules.TermsChanged,
                        Severity.Error,
                        inForce.Reference.ToString(),
                        $"The terms of {inForce.Reference} change on {CivilDay.Text(piece.First)}, within {window}.",
                        inForce.Reference,
                        $"Settle the days before {CivilDay.Text(piece.First)} and those from it on apart."
                    )
                );
            }
        }

        return inForce.Terms.SettleUnder(
            inForce.Reference,
            window,
            [.. measured, .. view.LevelResults(document)],
            [.. given, .. view.FactsOf<Charged>().Select(ServiceCharge.Of)],
            view.Facts
        );
    }

    /// <summary>Gives what was reported of service levels, each judged by the target in force on the first day of its period.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="document">The document whose service levels are asked about; absent when only one clause has any.</param>
    /// <returns>The results, by the day of the report; a report of a level that was not agreed at the time is left out.</returns>
    /// <exception cref="ArgumentException">No document has that name, or the view is <see langword="null"/>.</exception>
    public static IReadOnlyList<LevelResult> LevelResults(this AgreementView view, string? document = null)
    {
        Guard.Against.Null(view);
        var terms = new Dictionary<LocalDate, ServiceLevelAgreement?>();
        var results = new List<LevelResult>();
        foreach (var fact in view.FactsOf<ServiceLevelReported>())
        {
            if (!terms.TryGetValue(fact.During.First, out var inForce))
            {
                inForce = view.On(fact.During.First).Only<ServiceLevelAgreement>(document).TryGetValue(out var found)
                    ? found.Terms
                    : null;
                terms[fact.During.First] = inForce;
            }

            if (inForce?.Find(fact.Level) is { } level)
            {
                results.Add(fact.Judge(level));
            }
        }

        return results.AsReadOnly();
    }
}
