using System.Runtime.InteropServices;

namespace Outsourcing.Domain.Scoring;

/// <summary>The values that a criterion can take: from the lowest to the highest, both ends included.</summary>
/// <remarks>
/// A declared scale refuses values outside it, bounds what a missing value can be, and makes scores absolute
/// (<see cref="Normalization.Bounds"/>). Two scales are equal when their ends are equal. The default value is the scale
/// from 0 to 0; it has no extent, and no criterion takes it.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Scale : IFingerprinted
{
    private Scale(double low, double high)
    {
        Low = low;
        High = high;
    }

    /// <summary>Gets the lowest value.</summary>
    public double Low { get; }

    /// <summary>Gets the highest value.</summary>
    public double High { get; }

    /// <summary>Creates a scale.</summary>
    /// <param name="low">The lowest value; from -1e150 to 1e150.</param>
    /// <param name="high">The highest value; from -1e150 to 1e150, and above <paramref name="low"/> by more than rounding.</param>
    /// <returns>The scale.</returns>
    /// <exception cref="ArgumentException">An end is not finite, or the ends are not in order.</exception>
    public static Scale Of(double low, double high)
    {
        Guard.Against.NotFinite(low);
        Guard.Against.NotFinite(high);
        if (low >= high || Magnitude.IsSame(low, high) || !Magnitude.IsInRange(low, high))
        {
            throw new ArgumentException(
                $"A scale runs from a lower to a higher value that can be computed with, not from {Invariant.Text(low)} to {Invariant.Text(high)}.",
                nameof(high)
            );
        }

        return new Scale(low + 0.0, high + 0.0);
    }

    /// <summary>Says whether a value lies on the scale.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it lies between the ends, or on one.</returns>
    public bool Contains(double value) => Low <= value && value <= High;

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Text("scale").Number(Low).Number(High);

    /// <summary>Returns text such as <c>0 to 10</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() => $"{Invariant.Text(Low)} to {Invariant.Text(High)}";
}
