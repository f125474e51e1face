using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>What the scalings need to know of a column; worked out once, when the table is made.</summary>
/// <remarks>Sums add eight lanes, then the lanes in order, then the rest, so that they have the same bits everywhere.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ColumnStatistics(
    double Min,
    double Max,
    double Sum,
    double SumOfSquares,
    double SumOfReciprocals,
    int Missing
)
{
    /// <summary>Gets the square root of the sum of squares.</summary>
    public double Norm => Math.Sqrt(SumOfSquares);

    /// <summary>Gets whether all known values are equal, but for rounding in the last place.</summary>
    public bool IsConstant => Magnitude.IsSame(Min, Max);

    /// <summary>Works out the statistics of a column without missing cells.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ColumnStatistics Of(ReadOnlySpan<double> column)
    {
        var min = Vector512.Create(double.PositiveInfinity);
        var max = Vector512.Create(double.NegativeInfinity);
        var sum = Vector512<double>.Zero;
        var squares = Vector512<double>.Zero;
        var reciprocals = Vector512<double>.Zero;
        var blocks = MemoryMarshal.Cast<double, Vector512<double>>(column);
        foreach (var x in blocks)
        {
            min = Lanes.Least(x, min);
            max = Lanes.Most(x, max);
            sum += x;
            squares += x * x;
            reciprocals += Vector512<double>.One / x;
        }

        var total = new ColumnStatistics(double.PositiveInfinity, double.NegativeInfinity, 0, 0, 0, 0);
        if (blocks.Length > 0)
        {
            for (var lane = 0; lane < Lanes.Count; lane++)
            {
                total = new ColumnStatistics(
                    Math.Min(total.Min, min[lane]),
                    Math.Max(total.Max, max[lane]),
                    total.Sum + sum[lane],
                    total.SumOfSquares + squares[lane],
                    total.SumOfReciprocals + reciprocals[lane],
                    0
                );
            }
        }

        foreach (var x in column[(blocks.Length * Lanes.Count)..])
        {
            total = total.With(x);
        }

        return total;
    }

    /// <summary>Works out the statistics of the known cells of a column.</summary>
    public static ColumnStatistics Of(ReadOnlySpan<double> column, ReadOnlySpan<bool> missing)
    {
        if (!missing.Contains(true))
        {
            return Of(column);
        }

        var total = new ColumnStatistics(double.PositiveInfinity, double.NegativeInfinity, 0, 0, 0, 0);
        for (var i = 0; i < column.Length; i++)
        {
            total = missing[i] ? total with { Missing = total.Missing + 1 } : total.With(column[i]);
        }

        return total;
    }

    private ColumnStatistics With(double x) =>
        new(Math.Min(Min, x), Math.Max(Max, x), Sum + x, SumOfSquares + (x * x), SumOfReciprocals + (1 / x), Missing);
}
