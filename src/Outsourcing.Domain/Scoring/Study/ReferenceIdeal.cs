using System.Runtime.InteropServices;

namespace Outsourcing.Domain.Scoring;

/// <summary>The values of a criterion that are just right: from the lowest to the highest, both ends included, or one value.</summary>
/// <remarks>Two are equal when their ends are equal. The default value is the single value 0.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ReferenceIdeal
{
    private ReferenceIdeal(double low, double high)
    {
        Low = low;
        High = high;
    }

    /// <summary>Gets the lowest value that is just right.</summary>
    public double Low { get; }

    /// <summary>Gets the highest value that is just right.</summary>
    public double High { get; }

    /// <summary>Creates a reference ideal from an interval.</summary>
    /// <param name="low">The lowest value; finite.</param>
    /// <param name="high">The highest value; finite and not below <paramref name="low"/>.</param>
    /// <returns>The reference ideal.</returns>
    /// <exception cref="ArgumentException">An end is not finite, or the ends are not in order.</exception>
    public static ReferenceIdeal Of(double low, double high)
    {
        Guard.Against.NotFinite(low);
        Guard.Against.NotFinite(high);
        return low <= high
            ? new ReferenceIdeal(low + 0.0, high + 0.0)
            : throw new ArgumentException(
                $"A reference ideal runs from a lower to a higher value, not from {Invariant.Text(low)} to {Invariant.Text(high)}.",
                nameof(high)
            );
    }

    /// <summary>Creates a reference ideal that is one value.</summary>
    /// <param name="value">The value; finite.</param>
    /// <returns>The reference ideal.</returns>
    /// <exception cref="ArgumentException">The value is not finite.</exception>
    public static ReferenceIdeal At(double value) => Of(value, value);

    /// <summary>Returns text such as <c>30 to 35</c>, or <c>3</c> for one value.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() =>
        Low == High ? Invariant.Text(Low) : $"{Invariant.Text(Low)} to {Invariant.Text(High)}";
}
