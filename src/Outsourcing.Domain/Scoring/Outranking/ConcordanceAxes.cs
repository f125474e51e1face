using System.Runtime.InteropServices;

namespace Outsourcing.Domain.Scoring;

/// <summary>Concordance and discordance of two alternatives, as ELECTRE I and II define them.</summary>
/// <remarks>
/// C(a, b) is the share of the weight of the criteria on which a is at least as good as b. D(a, b) is the largest
/// disadvantage of a on the common scale, divided by the largest range of any criterion on it. A criterion on which all are
/// equal counts for both sides.
/// </remarks>
internal readonly ref struct ConcordanceAxes
{
    private readonly ReadOnlySpan<double> values;
    private readonly ReadOnlySpan<Axis> axes;
    private readonly double total;
    private readonly double range;

    private ConcordanceAxes(ReadOnlySpan<double> values, ReadOnlySpan<Axis> axes, double weight, double range)
    {
        this.values = values;
        this.axes = axes;
        total = weight;
        this.range = range;
    }

    /// <summary>Says whether a scaling leaves less as less, so that the direction of a criterion still matters.</summary>
    public static bool IsPlain(Normalization normalization) =>
        normalization is Normalization.None or Normalization.SumPlain or Normalization.VectorPlain;

    /// <summary>Gathers the criteria of weight above zero.</summary>
    /// <param name="normalization">The common scale, for discordance.</param>
    /// <param name="table">The table.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="space">Room for every criterion.</param>
    /// <returns>The comparison.</returns>
    public static ConcordanceAxes Of(
        Normalization normalization,
        PerformanceTable table,
        Weights weights,
        Span<Axis> space
    )
    {
        var (count, sum, largest) = (0, 0.0, 0.0);
        for (var j = 0; j < table.ColumnCount; j++)
        {
            var weight = weights.Span[j];
            if (weight > 0)
            {
                ref readonly var column = ref table.Statistics(j);
                var criterion = table.CriterionSpan[j];
                var scaling = ColumnScaling.Of(normalization, criterion, in column, 1);
                var benefit = criterion.Direction == Direction.Maximize;
                space[count++] = new Axis(
                    j * table.Stride,
                    weight,
                    scaling,
                    benefit,
                    benefit || !IsPlain(normalization) ? 1 : -1,
                    column.IsConstant
                );
                sum += weight;
                largest = Math.Max(largest, Math.Abs(scaling.Of(column.Max) - scaling.Of(column.Min)));
            }
        }

        return new ConcordanceAxes(table.All, space[..count], sum, largest);
    }

    /// <summary>Compares a with b.</summary>
    public (double Concordance, double Discordance) Of(int a, int b)
    {
        var (agreeing, worst) = (0.0, 0.0);
        foreach (ref readonly var axis in axes)
        {
            var (x, y) = (values[axis.Start + a], values[axis.Start + b]);
            if (axis.IsAtLeast(x, y))
            {
                agreeing += axis.Weight;
            }
            else
            {
                worst = Math.Max(worst, axis.Disadvantage(x, y));
            }
        }

        return (agreeing / total, worst > 0 ? worst / range : 0);
    }

    /// <summary>One criterion.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly struct Axis(
        int start,
        double weight,
        ColumnScaling scaling,
        bool benefit,
        int sign,
        bool isConstant
    )
    {
        public readonly int Start = start;
        public readonly double Weight = weight;

        public bool IsAtLeast(double x, double y) => isConstant || (benefit ? x >= y : x <= y);

        public double Disadvantage(double x, double y) => (scaling.Of(y) - scaling.Of(x)) * sign;
    }
}
