using System.Numerics;

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

    internal override Reading Read(IReadOnlyList<EventCount> observations, MeasurementScope scope)
    {
        var (good, total) = (BigInteger.Zero, BigInteger.Zero);
        foreach (var count in scope.Counted(observations))
        {
            good += count.Good;
            total += count.Total;
        }

        return new CountReading(
            good,
            total,
            CountsMisses: false,
            Event,
            [$"{Invariant.Text(good)} of {Event.Count(total)} were good."]
        );
    }
}
