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

    /// <summary>Counts the misses in a row up to a period, and says whether that of the period triggers a credit.</summary>
    public (int InARow, bool Triggers) UpTo(LevelResult last, CreditTrigger trigger, Reading reading)
    {
        var (inARow, counted, triggers) = (0, 0, false);
        LevelResult? before = null;
        foreach (var result in results)
        {
            if (before is not null && before.During.EndExclusive < result.During.First)
            {
                // Of the periods in between nothing is known.
                var missing = reading == Reading.UnknownAtWorst ? trigger.InARow + 1 : 0;
                (inARow, counted) = missing == 0 ? (0, 0) : (inARow + missing, counted + missing);
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
