namespace Outsourcing.Domain.Scoring;

/// <summary>Which numbers can be computed with: their squares, quotients and sums stay in the range of double.</summary>
internal static class Magnitude
{
    /// <summary>The largest size of a value.</summary>
    public const double Largest = 1e150;

    /// <summary>The smallest size of a value, or of the largest value of a column, that is not zero.</summary>
    public const double Smallest = 1e-150;

    /// <summary>The largest derived weight.</summary>
    public const double LargestWeight = 1e100;

    /// <summary>The smallest derived weight above zero.</summary>
    public const double SmallestWeight = 1e-100;

    /// <summary>A spread this small, relative to the largest magnitude, is rounding and not a difference: 8 units in the last place.</summary>
    private const double RoundingSpread = 1.7763568394002505e-15;

    /// <summary>A difference this small, relative to what was subtracted, is rounding of sums.</summary>
    private const double RoundingDifference = 1e-12;

    /// <summary>Says whether two ends differ by rounding at most.</summary>
    public static bool IsSame(double low, double high) =>
        high - low <= RoundingSpread * Math.Max(Math.Abs(low), Math.Abs(high));

    /// <summary>The next larger number that differs by more than rounding.</summary>
    public static double Above(double value) => value + Math.Max(2 * RoundingSpread * Math.Abs(value), Smallest);

    /// <summary>The next smaller number that differs by more than rounding.</summary>
    public static double Below(double value) => -Above(-value);

    /// <summary>Sets differences to zero when all of them are rounding only of what was subtracted.</summary>
    /// <param name="differences">The differences, such as net flows.</param>
    /// <param name="size">The size of what was subtracted.</param>
    public static void ClearRounding(Span<double> differences, double size)
    {
        if (!double.IsFinite(size))
        {
            return;
        }

        foreach (var difference in differences)
        {
            if (!(Math.Abs(difference) <= RoundingDifference * size))
            {
                return;
            }
        }

        differences.Clear();
    }

    /// <summary>Says whether a column between two ends can be computed with.</summary>
    public static bool IsInRange(double low, double high)
    {
        var largest = Math.Max(Math.Abs(low), Math.Abs(high));
        return largest == 0 || (largest >= Smallest && largest <= Largest);
    }
}
