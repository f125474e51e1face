using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>How the values of a column spread, on its own range from 0 to 1; all zero for a constant column.</summary>
/// <remarks>On that range nothing leaves the range of double, and a large common offset costs no digits.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Spread
{
    private readonly double min;
    private readonly double mean;
    private readonly double norm;

    private Spread(double min, double range, double mean, double norm, int count)
    {
        this.min = min;
        this.mean = mean;
        this.norm = norm;
        Range = range;
        Deviation = norm / Math.Sqrt(count - 1.0);
    }

    /// <summary>Gets the largest value minus the smallest.</summary>
    public double Range { get; }

    /// <summary>Gets the sample standard deviation (n − 1) as a part of the range.</summary>
    public double Deviation { get; }

    public bool IsConstant => Range == 0;

    /// <summary>Works out the spread of a column without missing cells.</summary>
    public static Spread Of(PerformanceTable table, int column)
    {
        ref readonly var statistics = ref table.Statistics(column);
        if (statistics.IsConstant)
        {
            return default;
        }

        var range = statistics.Max - statistics.Min;
        var values = table.Padded(column);
        var center = Sum(values, table.RowCount, statistics.Min, range, 0, squared: false) / table.RowCount;
        var squares = Sum(values, table.RowCount, statistics.Min, range, center, squared: true);
        return new Spread(statistics.Min, range, center, Math.Sqrt(squares), table.RowCount);
    }

    /// <summary>Puts eight values on the scale on which the column has mean 0 and length 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<double> Unit(Vector512<double> x) =>
        (((x - Vector512.Create(min)) / Vector512.Create(Range)) - Vector512.Create(mean)) / Vector512.Create(norm);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Sum(
        ReadOnlySpan<double> column,
        int count,
        double min,
        double range,
        double mean,
        bool squared
    )
    {
        ref readonly var first = ref MemoryMarshal.GetReference(column);
        var total = Vector512<double>.Zero;
        for (var row = 0; row < count; row += Lanes.Count)
        {
            var x = Lanes.Load(in first, 0, row);
            var y = ((x - Vector512.Create(min)) / Vector512.Create(range)) - Vector512.Create(mean);
            total += Lanes.Keep(squared ? y * y : y, count - row);
        }

        return Lanes.Sum(total);
    }
}
