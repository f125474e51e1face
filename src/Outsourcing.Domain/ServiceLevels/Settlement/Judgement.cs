using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>Numbers that were measured elsewhere, judged by the target of a level.</summary>
internal static class Judgement
{
    public static LevelResult Of(
        ServiceLevel level,
        DateRange during,
        Measured? value,
        Measured? ifDisputedAccepted,
        long? volume,
        bool isExcused
    ) =>
        LevelResult.Of(
            level.Name,
            new MeasurementResult(
                level.Indicator,
                level.Target,
                MeasurementPeriod.Of(during.First, during.EndExclusive, level.Window.Zone),
                Outcome(level.Target, value, volume, isExcused),
                ifDisputedAccepted is null ? null : Outcome(level.Target, ifDisputedAccepted, volume, isExcused),
                [],
                isProvisional: false
            )
        );

    /// <summary>As targets judge: allowed misses first, then the volume, then the number.</summary>
    private static Outcome Outcome(Target target, Measured? value, long? volume, bool isExcused)
    {
        var status = value is null
            ? isExcused
                ? MeasurementStatus.Excused
                : MeasurementStatus.NotMeasurable
            : IsAllowed(target, value, volume)
                ? MeasurementStatus.Met
                : volume < target.MinimumVolume
                    ? MeasurementStatus.NotMeasurable
                    : target.Compare(value);
        return new Outcome(status, value, volume, null, target);
    }

    /// <summary>Whether the misses, where the share of the observations that were in time tells them, are allowed.</summary>
    private static bool IsAllowed(Target target, Measured value, long? volume) =>
        target.AllowedMisses is { } allowed
        && volume is { } count
        && value.Unit == MeasureUnit.Share
        && target.Least is not null
        && ((Ratio.One - value.Value) * Ratio.OfWhole(count)).CompareTo(allowed) <= 0;
}
