using NodaTime;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>Looks for chronic failure in the results of critical levels.</summary>
internal static class ChronicFailureSearch
{
    /// <summary>Every period with a miss at which a rule is fulfilled, by rule and then by day.</summary>
    public static IEnumerable<ChronicFailureFound> Of(
        ServiceLevelAgreement terms,
        IEnumerable<LevelResult> results,
        Reading reading
    )
    {
        LevelResult[] all =
        [
            .. results
                .Distinct()
                .GroupBy(result => result.Level, StringComparer.Ordinal)
                .SelectMany(own =>
                    terms.Find(own.Key) is { Criticality: Criticality.Critical } level
                        ? new LevelHistory(own).WithoutGaps(level)
                        : []
                )
                .OrderBy(result => result.During.EndExclusive)
                .ThenBy(result => result.Level, StringComparer.Ordinal),
        ];
        return terms.ChronicFailures.SelectMany(rule =>
            rule.AnyLevel
                ? InPeriods(rule, [.. all.GroupBy(result => result.During.EndExclusive)], reading)
                : all.GroupBy(result => result.Level, StringComparer.Ordinal)
                    .SelectMany(level =>
                        InPeriods(rule, [.. level.GroupBy(result => result.During.EndExclusive)], reading)
                    )
                    .OrderBy(found => found.From)
        );
    }

    /// <summary>
    /// Whether a level, or all levels together, are in chronic failure on a day, without what is in dispute or not known: a
    /// power that has lapsed by then does not count.
    /// </summary>
    public static bool IsChronic(
        ServiceLevelAgreement terms,
        IEnumerable<LevelResult> results,
        ServiceLevel level,
        LocalDate day
    ) =>
        Of(terms, results, Reading.DisputedAccepted)
            .Any(found =>
                found.From <= day
                && !(found.Until < day)
                && found.Misses.Any(miss => string.Equals(miss.Level, level.Name, StringComparison.Ordinal))
            );

    private static IEnumerable<ChronicFailureFound> InPeriods(
        ChronicFailure rule,
        IGrouping<LocalDate, LevelResult>[] periods,
        Reading reading
    )
    {
        for (var last = 0; last < periods.Length; last++)
        {
            LevelResult[] misses =
            [
                .. Consecutive(periods, last, rule.Periods)
                    .SelectMany(period => period)
                    .Where(result => Counts(rule, LevelHistory.StatusOf(result, reading))),
            ];
            if (misses.Length >= rule.Misses && misses[^1].During.EndExclusive == periods[last].Key)
            {
                yield return new ChronicFailureFound(rule, misses, periods[last].Key.PlusDays(-1));
            }
        }
    }

    /// <summary>The last periods, up to one that does not follow directly on the one before.</summary>
    private static IEnumerable<IGrouping<LocalDate, LevelResult>> Consecutive(
        IGrouping<LocalDate, LevelResult>[] periods,
        int last,
        int count
    )
    {
        var first = last;
        while (
            first > 0
            && last - first + 1 < count
            && periods[first].Min(result => result.During.First) <= periods[first - 1].Key
        )
        {
            first--;
        }

        return periods.Skip(first).Take(last - first + 1);
    }

    private static bool Counts(ChronicFailure rule, MeasurementStatus status) =>
        rule.BelowMinimumOnly ? status == MeasurementStatus.MissedMinimum : CreditSchedule.IsMissed(status);
}
