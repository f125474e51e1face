using System.Runtime.InteropServices;

namespace Outsourcing.Domain.Scoring;

/// <summary>A threshold of a criterion, the same for all values or growing with the value: slope × x + constant.</summary>
/// <remarks>In the unit of the criterion. The default is 0 for all values. Two are equal when both numbers are equal.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Threshold
{
    private Threshold(double slope, double constant)
    {
        Slope = 0.0 + Guard.Against.NotFinite(slope);
        Constant = 0.0 + Guard.Against.NotFinite(constant);
    }

    /// <summary>Gets by how much it grows when the value grows by one; 0 when it is the same for all values.</summary>
    public double Slope { get; }

    /// <summary>Gets what it is at the value 0.</summary>
    public double Constant { get; }

    /// <summary>Creates a threshold that is the same for all values.</summary>
    /// <param name="constant">The threshold.</param>
    /// <returns>The threshold.</returns>
    /// <exception cref="ArgumentException"><paramref name="constant"/> is not finite.</exception>
    public static Threshold Of(double constant) => new(0, constant);

    /// <summary>Creates a threshold that grows with the value: a share of it, such as 0.05 for 5 %, and a constant.</summary>
    /// <param name="slope">The share of the value.</param>
    /// <param name="constant">What is added.</param>
    /// <returns>The threshold.</returns>
    /// <exception cref="ArgumentException">A number is not finite.</exception>
    public static Threshold Linear(double slope, double constant = 0) => new(slope, constant);

    /// <summary>Gives the threshold at a value.</summary>
    /// <param name="value">The value of the criterion.</param>
    /// <returns>The threshold; below zero or beyond the range of double for some values of some slopes.</returns>
    public double At(double value) => (Slope * value) + Constant;

    /// <summary>Returns the threshold, such as <c>5</c> or <c>0.05 x + 5</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() =>
        Slope == 0 ? Invariant.Text(Constant)
        : Constant == 0 ? $"{Invariant.Text(Slope)} x"
        : $"{Invariant.Text(Slope)} x {(Constant < 0 ? "-" : "+")} {Invariant.Text(Math.Abs(Constant))}";
}
