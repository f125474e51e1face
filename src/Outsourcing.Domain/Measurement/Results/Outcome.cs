using System.Numerics;

namespace Outsourcing.Domain.Measurement;

/// <summary>How a number stands to its target under one reading of the exclusions.</summary>
/// <remarks>Two are equal when all members are equal. Immutable.</remarks>
public sealed record Outcome
{
    private readonly string value;

    internal Outcome(MeasurementStatus status, Measured? value, BigInteger? volume, Headroom? headroom, Target target)
    {
        Status = status;
        Value = value;
        Volume = volume;
        Headroom = headroom;
        this.value = value is null ? "" : $": {value.AsMeasured(target.Levels)}";
    }

    /// <summary>Gets how it stands to the target.</summary>
    public MeasurementStatus Status { get; }

    /// <summary>
    /// Gets the exact number, or <see langword="null"/> when there was nothing to measure, or when it is known only between bounds
    /// that no level of the target parts.
    /// </summary>
    public Measured? Value { get; }

    /// <summary>Gets how many observations counted, or <see langword="null"/> when time was measured and none were counted.</summary>
    public BigInteger? Volume { get; }

    /// <summary>Gets the distance from the expected level, or <see langword="null"/> when the target was not judged by the number.</summary>
    public Headroom? Headroom { get; }

    /// <inheritdoc/>
    public bool Equals(Outcome? other) =>
        other is not null
        && Status == other.Status
        && Value == other.Value
        && Volume == other.Volume
        && Headroom == other.Headroom;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Status, Value, Volume, Headroom);

    /// <summary>Returns the outcome on one line, such as <c>Missed: 412/435 = 94.71 %, 2 tickets short</c>.</summary>
    /// <returns>
    /// The status, with the number and the headroom where there are. The number is rounded to two digits, or to as many more
    /// as it takes to tell it from the levels of the target.
    /// </returns>
    public override string ToString() => $"{Status}{value}{(Headroom is null ? "" : $", {Headroom}")}";
}
