using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>How disputed exclusions and unknown results are read.</summary>
internal enum Reading
{
    /// <summary>Nothing; no settlement reads so.</summary>
    None = 0,

    /// <summary>Exclusions in dispute are accepted; what is not known gives nothing.</summary>
    DisputedAccepted = 1,

    /// <summary>Only accepted exclusions count; what is not known gives nothing.</summary>
    AcceptedOnly = 2,

    /// <summary>Only accepted exclusions count; what is not known is as bad as can be.</summary>
    UnknownAtWorst = 3,
}

/// <summary>The results of one level, by period; those that are asked about are among them.</summary>
internal sealed class LevelHistory(IEnumerable<LevelResult> results)
{
    private static readonly MeasurementStatus[] AnyStatus =
    [
        MeasurementStatus.Met,
        MeasurementStatus.Missed,
        MeasurementStatus.MissedMinimum,
        MeasurementStatus.Excused,
    ];

    private readonly LevelResult[] results =
    [
        .. results.OrderBy(result => result.During.First).ThenBy(result => result.During.EndExclusive),
    ];

    public IReadOnlyList<LevelResult> Results => results;

    /// <summary>The status of a result under a reading; what is not known is met, or at worst below the minimum.</summary>
    public static MeasurementStatus StatusOf(LevelResult result, Reading reading) =>
        result.Result is not { } known
            ? reading == Reading.UnknownAtWorst
                ? MeasurementStatus.MissedMinimum
                : MeasurementStatus.Met
            : reading == Reading.DisputedAccepted
                ? (known.IfDisputedAccepted ?? known.Undisputed).Status
                : known.Undisputed.Status;

    /// <summary>Gives the results, with one that is not known for every period that is missing in between.</summary>
    public IEnumerable<LevelResult> WithoutGaps(ServiceLevel level)
    {
        LevelResult? before = null;
        foreach (var result in results)
        {
            if (
                before is not null
                && before.During.EndExclusive < result.During.First
                && level.Window.Kind != MeasurementWindowKind.Rolling
            )
            {
                var gap = DateRange.Of(before.During.EndExclusive, result.During.First);
                foreach (var missing in level.PeriodsEndingIn(gap).Where(period => period.First >= gap.First))
                {
                    yield return LevelResult.Unknown(level.Name, missing);
                }
            }

            yield return result;
            before = result;
        }
    }

    /// <summary>Whether something before or in a period is not known, or a period is missing in between.</summary>
    public bool HasUnknownUpTo(LevelResult last)
    {
        LevelResult? before = null;
        foreach (var result in results)
        {
            if (result.Result is null || (before is not null && before.During.EndExclusive < result.During.First))
            {
                return true;
            }

            if (ReferenceEquals(result, last))
            {
                return false;
            }

            before = result;
        }

        return false;
    }

    /// <summary>
    /// Gives, of all that what is not known may be, the misses in a row that weigh most among those where the period triggers
    /// a credit; when none does, that it triggers none.
    /// </summary>
    public (int InARow, bool Triggers) AtWorst(LevelResult last, CreditTrigger trigger, Func<int, decimal> weight)
    {
        HashSet<(int InARow, int Counted)> counts = [(0, 0)];
        HashSet<(int InARow, bool Triggers)> ends = [];
        LevelResult? before = null;
        foreach (var result in results)
        {
            if (before is not null && before.During.EndExclusive < result.During.First)
            {
                // Any number of periods may lie in between.
                var size = 0;
                while (size < counts.Count)
                {
                    size = counts.Count;
                    counts.UnionWith([
                        .. counts.SelectMany(_ => AnyStatus, (count, status) => Next(count, status).Count),
                    ]);
                }
            }

            MeasurementStatus[] statuses = result.Result is null ? AnyStatus : [result.Result.Undisputed.Status];
            var next = counts.SelectMany(_ => statuses, Next).ToList();
            if (ReferenceEquals(result, last))
            {
                ends.UnionWith(next.Select(one => (one.Count.InARow, one.Triggers)));
                break;
            }

            counts = [.. next.Select(one => one.Count)];
            before = result;
        }

        return ends.OrderByDescending(end => end.Triggers).ThenByDescending(end => weight(end.InARow)).First();

        ((int InARow, int Counted) Count, bool Triggers) Next((int InARow, int Counted) count, MeasurementStatus status)
        {
            if (status == MeasurementStatus.Met)
            {
                return ((0, 0), trigger.InARow == 1);
            }

            if (!CreditSchedule.IsMissed(status))
            {
                return (count, false);
            }

            // More misses than three in a row weigh the same, and more than trigger a credit trigger it too.
            var (inARow, counted) = (Math.Min(count.InARow + 1, 3), Math.Min(count.Counted, trigger.InARow - 1) + 1);
            var triggers = status == MeasurementStatus.MissedMinimum || counted >= trigger.InARow;
            return ((inARow, triggers && trigger.RestartsAfterCredit ? 0 : counted), triggers);
        }
    }

    /// <summary>Counts the misses in a row up to a period, and says whether that of the period triggers a credit; what is not known is no miss.</summary>
    public (int InARow, bool Triggers) UpTo(LevelResult last, CreditTrigger trigger, Reading reading)
    {
        var (inARow, counted, triggers) = (0, 0, false);
        LevelResult? before = null;
        foreach (var result in results)
        {
            if (before is not null && before.During.EndExclusive < result.During.First)
            {
                // Of the periods in between nothing is known.
                (inARow, counted) = (0, 0);
            }

            var status = StatusOf(result, reading);
            triggers = false;
            if (CreditSchedule.IsMissed(status))
            {
                inARow++;
                counted++;
                triggers = status == MeasurementStatus.MissedMinimum || counted >= trigger.InARow;
                counted = triggers && trigger.RestartsAfterCredit ? 0 : counted;
            }
            else if (status == MeasurementStatus.Met)
            {
                (inARow, counted) = (0, 0);
                // Tiers may give a credit although the target is met.
                triggers = trigger.InARow == 1;
            }

            if (ReferenceEquals(result, last))
            {
                break;
            }

            before = result;
        }

        return (inARow, triggers);
    }
}
