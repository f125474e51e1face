using System.Runtime.InteropServices;

namespace Outsourcing.Domain.Scoring;

/// <summary>A value of a criterion with what it is worth.</summary>
/// <remarks>Two points are equal when both numbers are. The default is the value 0 that is worth 0.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ValuePoint
{
    /// <summary>Initializes a point.</summary>
    /// <param name="value">The value, from -1e150 to 1e150.</param>
    /// <param name="worth">What it is worth, from 0 to 1.</param>
    /// <exception cref="ArgumentException">A number is not finite or out of range.</exception>
    public ValuePoint(double value, double worth)
    {
        Value =
            0.0
            + Guard.Against.OutOfRange(
                Guard.Against.NotFinite(value),
                nameof(value),
                -Magnitude.Largest,
                Magnitude.Largest
            );
        Worth = 0.0 + Guard.Against.OutOfRange(Guard.Against.NotFinite(worth), nameof(worth), 0.0, 1.0);
    }

    /// <summary>Gets the value, in the unit of the criterion.</summary>
    public double Value { get; }

    /// <summary>Gets what it is worth, from 0 to 1.</summary>
    public double Worth { get; }

    /// <summary>Returns value and worth, such as <c>3: 0.5</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() => $"{Invariant.Text(Value)}: {Invariant.Text(Worth)}";
}
