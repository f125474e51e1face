using System.Numerics;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Measurement;

/// <content>The share of good events.</content>
public abstract partial record Indicator
{
    /// <summary>Creates the share of good events in all events: availability by count.</summary>
    /// <returns>The indicator: Σ good / Σ total over the counts of the period; not measurable without events.</returns>
    public static SuccessShare SuccessShare() => new();
}

/// <summary>The share of good events in all events of a period: availability by count.</summary>
/// <remarks>A count belongs to the period of its instant; one at an instant that is excluded is out altogether.</remarks>
public sealed record SuccessShare : Indicator<EventCount>
{
    private static readonly ItemNoun Event = new("event", "events");

    internal SuccessShare() { }

    /// <inheritdoc/>
    public override string Name => "share of good events";

    /// <inheritdoc/>
    public override MeasureUnit Unit => MeasureUnit.Share;

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Text("success-share");

    /// <summary>Counts a part of the events of a period.</summary>
    /// <param name="period">The period.</param>
    /// <param name="observations">The counts, in any order, each in one part only; those of other periods are left aside.</param>
    /// <param name="excluded">The time that does not count; absent for none. What lies in it is counted as excluded.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentNullException">An argument that must be there, or an element, is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">There are more events than a tally holds.</exception>
#pragma warning disable CA1822 // It is asked of an indicator, as the tallies of the others are.
    public CountTally Tally(
        MeasurementPeriod period,
        IEnumerable<EventCount> observations,
        IntervalSet? excluded = null
    ) =>
        Count(
            period,
            observations,
            excluded,
            static counts => Mergeable.Merge(counts.Select(count => CountTally.Of(count.Good, count.Total)))
        );
#pragma warning restore CA1822

    /// <summary>Judges what was counted in a period, however many parts it was counted in.</summary>
    /// <param name="target">The level that was agreed.</param>
    /// <param name="period">The period.</param>
    /// <param name="tally">The whole of what was counted by the rule of the indicator, as <see cref="Tally"/> does.</param>
    /// <returns>
    /// The result, as <see cref="Indicator{TObservation}.Measure"/> gives it of the observations; excused when nothing
    /// counted and something was excluded.
    /// </returns>
    /// <exception cref="ArgumentNullException">Target or period is <see langword="null"/>.</exception>
    public Answer<MeasurementResult> Judge(Target target, MeasurementPeriod period, CountTally tally) =>
        Judge(target, period, _ => CountReading.OfGood(tally, Event, Sentence(tally.Good, tally.Total)));

    internal override Reading Read(IReadOnlyList<EventCount> observations, MeasurementScope scope)
    {
        var (good, total) = (BigInteger.Zero, BigInteger.Zero);
        foreach (var count in scope.Counted(observations))
        {
            good += count.Good;
            total += count.Total;
        }

        return new CountReading(good, total, CountsMisses: false, Event, [Sentence(good, total)]);
    }

    private static string Sentence(BigInteger good, BigInteger total) =>
        $"{Invariant.Text(good)} of {Event.Count(total)} were good.";
}
