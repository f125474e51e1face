using System.Runtime.InteropServices;

namespace Outsourcing.Domain.Scoring;

/// <summary>What the values of a column are divided by, as one of them, y, moves: constant + slope × y, or √(constant + y²).</summary>
/// <param name="Constant">What it is without that value; for a norm, the squares of the others.</param>
/// <param name="Slope">How much of the value is in it.</param>
/// <param name="IsNorm">Whether it is the norm of the column.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Divisor(double Constant, double Slope, bool IsNorm = false)
{
    /// <summary>Gets what divides nothing.</summary>
    public static Divisor One => new(1, 0);

    /// <summary>Gives the divisor at a value.</summary>
    public double At(double y) => IsNorm ? Math.Sqrt(Constant + (y * y)) : Constant + (Slope * y);
}
