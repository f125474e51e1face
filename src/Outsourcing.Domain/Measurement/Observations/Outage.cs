using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Measurement;

/// <summary>A time without service; without an end as long as it goes on.</summary>
/// <remarks>It belongs to every period it touches, with the part that lies there. Two are equal when id, start and end are equal.</remarks>
public sealed record Outage : Observation
{
    private Outage(string id, Instant start, Instant? end)
        : base(id)
    {
        Start = start;
        End = end;
    }

    /// <summary>Gets when service stopped.</summary>
    public Instant Start { get; }

    /// <summary>Gets when service was back, or <see langword="null"/> while it is not.</summary>
    public Instant? End { get; }

    internal override Instant Begin => Start;

    /// <summary>Creates an outage.</summary>
    /// <param name="id">The identifier; never blank.</param>
    /// <param name="start">When service stopped.</param>
    /// <param name="end">When service was back; absent while it is not.</param>
    /// <returns>The outage.</returns>
    /// <exception cref="ArgumentException">The identifier is blank, or the end lies before the start.</exception>
    public static Outage Of(string id, Instant start, Instant? end = null) =>
        end < start
            ? throw new ArgumentException(
                $"The outage '{id}' ends ({InstantText.Of(end!.Value)}) before it starts ({InstantText.Of(start)}).",
                nameof(end)
            )
            : new Outage(id, start, end);

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("outage").Text(Id).Time(Start).MaybeTime(End);

    /// <summary>Returns the identifier with start and end.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Id} from {InstantText.Of(Start)} {(End is { } end ? $"to {InstantText.Of(end)}" : "on")}";
}
