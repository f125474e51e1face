using System.Runtime.CompilerServices;

namespace Outsourcing.Domain.Scoring;

/// <summary>Sums of sorted values up to each place, as a number and what it lost to rounding.</summary>
internal readonly ref struct SortedSums(ReadOnlySpan<double> values, Span<double> high, Span<double> low)
{
    private readonly ReadOnlySpan<double> values = values;
    private readonly Span<double> high = high;
    private readonly Span<double> low = low;

    public void Fill()
    {
        var (sum, lost) = (0.0, 0.0);
        (high[0], low[0]) = (sum, lost);
        for (var i = 0; i < values.Length; i++)
        {
            (sum, var more) = Exactly(sum, values[i]);
            lost += more;
            (high[i + 1], low[i + 1]) = (sum, lost);
        }
    }

    /// <summary>Σ (value − own) over the places from one to another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double LessOwn(int from, int to, double own)
    {
        double count = to - from;
        var all = count * own;
        var allLost = Math.FusedMultiplyAdd(count, own, -all);
        var (sum, lost) = Exactly(high[to], -high[from]);
        var (difference, differenceLost) = Exactly(sum, -all);
        return difference + (differenceLost + (lost - allLost) + (low[to] - low[from]));
    }

    /// <summary>A sum and what rounding took from it (Knuth 1997, The Art of Computer Programming 2, § 4.2.2).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (double Sum, double Lost) Exactly(double a, double b)
    {
        var sum = a + b;
        var part = sum - a;
        return (sum, a - (sum - part) + (b - part));
    }
}
