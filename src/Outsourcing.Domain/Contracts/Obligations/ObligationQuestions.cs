using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>What a view says about the duties of an agreement, those that are done included.</summary>
public static class ObligationQuestions
{
    /// <summary>Gives every duty by the obligations in force, and what became late by those that amendments took out: those that have arisen until the day of the view, the next occurrence of each that recurs, and those that wait for their trigger.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <returns>The duties with their states, in the order of the clauses, then of their days; of one obligation 10,000 at most, with a finding.</returns>
    public static IReadOnlyList<ObligationInstance> Obligations(this AgreementView view) =>
        [.. ObligationHistory.All(Guard.Against.Null(view)).SelectMany(own => own.All())];

    /// <summary>Gives the duties by the obligations in force whose last day lies in a window, those that are done included.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="window">The days asked about. A duty without a last day, or with one that is not known, counts by the day on which it arises.</param>
    /// <returns>The duties with their states, by day, then in the order of the clauses.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="window"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<ObligationInstance> Obligations(this AgreementView view, DateRange window)
    {
        Guard.Against.Null(window);
        return
        [
            .. ObligationHistory
                .All(Guard.Against.Null(view))
                .SelectMany(own => own.DueIn(window))
                .OrderBy(instance => instance.Day),
        ];
    }

    /// <summary>Finds the facts about duties that name no obligation in force on their day, or leave open which instance they mean.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <returns>A finding for each of them, in the order of the facts.</returns>
    public static IReadOnlyList<Finding> ObligationFindings(this AgreementView view)
    {
        var known = Guard
            .Against.Null(view)
            .Obligations()
            .ToLookup(instance => instance.Obligation.Name, StringComparer.Ordinal);
        return
        [
            .. view.FactsOf<ObligationFact>()
                .Where(fact => known.Contains(fact.Obligation) || !WasInForce(view, fact))
                .Select(fact => Unmatched(fact, known[fact.Obligation]))
                .OfType<Finding>(),
        ];
    }

    /// <summary>Says whether an obligation of that name was in force on the day of the fact, and was taken out since.</summary>
    private static bool WasInForce(AgreementView view, ObligationFact fact) =>
        view.ClausesOn(fact.On)
            .Select(clause => clause.Provision)
            .OfType<Obligation>()
            .Any(obligation => obligation.IsNamed(fact.Obligation));

    private static Finding? Unmatched(ObligationFact fact, IEnumerable<ObligationInstance> instances)
    {
        ObligationInstance[] named = [.. instances];
        if (Array.Exists(named, instance => instance.OwnKey.IsMeantBy(fact)))
        {
            return null;
        }

        var message =
            named.Length == 0 ? $"No obligation in force is named '{fact.Obligation}'."
            : fact.Instance is { } key ? $"'{fact.Obligation}' has no instance '{key}'."
            : $"'{fact.Obligation}' arises more than once, and the fact does not say which instance it means.";
        return Finding.Of(ContractRules.ObligationInstance, Severity.Warning, fact.Id, message);
    }
}
