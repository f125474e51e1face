using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>Looks for credits of earlier windows that the provider earned back.</summary>
internal static class EarnedCredits
{
    /// <summary>Gives what is earned back by the end of the window.</summary>
    public static IEnumerable<EarnedCredit> Of(
        ServiceLevelAgreement terms,
        DateRange window,
        SettlementFacts facts,
        IReadOnlyDictionary<string, LevelHistory> histories
    )
    {
        if (terms.EarnBack is not { } policy)
        {
            yield break;
        }

        foreach (var given in facts.Given.Where(given => given.Window.EndExclusive <= window.First))
        {
            if (
                given.Level is { } name
                && given.Amount.Amount > 0m
                && terms.Find(name) is { } level
                && histories.TryGetValue(name, out var history)
                && IsClean(window, history, given.Window, policy)
                && !ChronicFailureSearch.IsChronic(terms, Results(histories), level, window.EndExclusive)
            )
            {
                yield return new EarnedCredit(name, given.Window, given.Amount);
            }
        }
    }

    /// <summary>Whether the miss reached the minimum, and the last of the clean periods after it ends in this window.</summary>
    private static bool IsClean(DateRange window, LevelHistory history, DateRange given, EarnBack policy)
    {
        var misses = history.Results.Where(result => given.Contains(result.During.Last)).ToList();
        if (
            misses.Count == 0
            || misses.Exists(miss => miss.Result?.Undisputed.Status is null or MeasurementStatus.MissedMinimum)
        )
        {
            return false;
        }

        var clean = 0;
        var reached = misses[^1].During.EndExclusive;
        foreach (var result in history.Results.Where(result => result.During.First >= misses[^1].During.EndExclusive))
        {
            var status = result.Result?.Undisputed.Status;
            if (result.During.First > reached || status is null || CreditSchedule.IsMissed(status.Value))
            {
                return false;
            }

            reached = result.During.EndExclusive;
            clean += status == MeasurementStatus.Met ? 1 : 0;
            if (clean == policy.CleanPeriods)
            {
                return window.Contains(result.During.Last);
            }
        }

        return false;
    }

    private static IEnumerable<LevelResult> Results(IReadOnlyDictionary<string, LevelHistory> histories) =>
        histories.Values.SelectMany(history => history.Results);
}
