using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>TOPSIS: score = d⁻ / (d⁺ + d⁻), the closeness to the best point there is, away from the worst.</summary>
/// <remarks>
/// <para>
/// v = w r is the weighted value on the common scale. The ideal point takes the best v of each criterion, the
/// anti-ideal point the worst; d⁺ and d⁻ are the Euclidean distances to them. Higher is better, between 0 and 1. An
/// alternative at the ideal point scores 1, also when all alternatives are there.
/// </para>
/// <para>
/// Both points are made of the alternatives present, so adding or removing one, even the last, can change who leads.
/// Needs: known cells; values that the scaling can handle; at least two alternatives. The direction of a plain scaling is
/// handled by the choice of the points. Source: Hwang &amp; Yoon 1981, Multiple Attribute Decision Making, ch. III.
/// </para>
/// </remarks>
public sealed record Topsis : ScoringMethod
{
    private static readonly Source Origin = Source.Of(
        "Hwang & Yoon 1981, Multiple Attribute Decision Making",
        "ch. III"
    );

    /// <summary>Initializes the method.</summary>
    /// <param name="normalization">How values are put on a common scale; the book uses <see cref="Normalization.Vector"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="normalization"/> is not one of the enumeration.</exception>
    public Topsis(Normalization normalization) => Normalization = Guard.Against.UnknownNormalization(normalization);

    /// <summary>Gets how values are put on a common scale.</summary>
    public Normalization Normalization { get; }

    /// <inheritdoc/>
    public override string Name => $"TOPSIS ({Normalization})";

    /// <inheritdoc/>
    public override Source Source => Origin;

    /// <summary>Splits the score over the criteria in proportion to their squared distances from the anti-ideal point.</summary>
    internal override Contribution[] Contributions(PerformanceTable table, Weights weights, int row)
    {
        var columns = table.ColumnCount;
        Span<Axis> axes = columns <= OnStack ? stackalloc Axis[columns] : new Axis[columns];
        axes = Axes(table, weights, axes, out _);
        var (toIdeal, toAntiIdeal) = Distances(axes, table, row);
        var score = Closeness(toIdeal, toAntiIdeal);
        var amounts = new double[table.ColumnCount];
        foreach (ref readonly var axis in axes)
        {
            var fromWorst = axis.FromWorst(table.Padded(axis.Column)[row]);
            amounts[axis.Column] = toAntiIdeal == 0 ? 0 : score * (fromWorst * fromWorst / (toAntiIdeal * toAntiIdeal));
        }

        if (toIdeal == 0 && toAntiIdeal == 0)
        {
            var whole = weights.Shares.Sum();
            amounts = [.. weights.Shares.Select(weight => weight / whole)];
        }

        return ScaledColumn.Contributions(Normalization, table, weights, row, amounts);
    }

    internal override IEnumerable<Explanation> Details(PerformanceTable table, Weights weights, int row)
    {
        Span<Axis> axes = new Axis[table.ColumnCount];
        var (toIdeal, toAntiIdeal) = Distances(Axes(table, weights, axes, out var scale), table, row);
        return
        [
            Explanation.Of(
                $"The distance to the ideal point is {Invariant.Short(toIdeal / scale)}, to the anti-ideal point {Invariant.Short(toAntiIdeal / scale)}."
            ),
        ];
    }

    private protected override void Check(PerformanceTable table, Weights weights, ref RefusalList refusals)
    {
        NeedsTwo("TOPSIS", table, ref refusals);
        ScalingNeeds.Of(Normalization, table, weights, moreIsBetter: false, ref refusals);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private protected override void Compute(PerformanceTable table, Weights weights, Span<double> scores)
    {
        var columns = table.ColumnCount;
        Span<Axis> axes = columns <= OnStack ? stackalloc Axis[columns] : new Axis[columns];
        axes = Axes(table, weights, axes, out _);
        ref readonly var values = ref MemoryMarshal.GetReference(table.All);
        for (var row = 0; row < scores.Length; row += Lanes.Count)
        {
            var toIdeal = Vector512<double>.Zero;
            var toAntiIdeal = Vector512<double>.Zero;
            foreach (ref readonly var axis in axes)
            {
                var x = Lanes.Load(in values, axis.Start, row);
                if (axis.Reciprocal)
                {
                    x = Vector512<double>.One / x;
                }

                var fromBest = (x - Vector512.Create(axis.Best)) * axis.Factor;
                var fromWorst = (x - Vector512.Create(axis.Worst)) * axis.Factor;
                toIdeal += fromBest * fromBest;
                toAntiIdeal += fromWorst * fromWorst;
            }

            Lanes.Store(Closeness(Vector512.Sqrt(toIdeal), Vector512.Sqrt(toAntiIdeal)), scores, row);
        }
    }

    private static double Closeness(double toIdeal, double toAntiIdeal) =>
        toIdeal == 0 ? 1 : toAntiIdeal / (toIdeal + toAntiIdeal);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Closeness(Vector512<double> toIdeal, Vector512<double> toAntiIdeal) =>
        Vector512.ConditionalSelect(
            Vector512.Equals(toIdeal, Vector512<double>.Zero),
            Vector512<double>.One,
            toAntiIdeal / (toIdeal + toAntiIdeal)
        );

    private static (double ToIdeal, double ToAntiIdeal) Distances(
        ReadOnlySpan<Axis> axes,
        PerformanceTable table,
        int row
    )
    {
        var (ideal, anti) = (0.0, 0.0);
        foreach (ref readonly var axis in axes)
        {
            var x = table.Padded(axis.Column)[row];
            ideal += axis.FromBest(x) * axis.FromBest(x);
            anti += axis.FromWorst(x) * axis.FromWorst(x);
        }

        return (Math.Sqrt(ideal), Math.Sqrt(anti));
    }

    /// <summary>Gives the criteria that have weight and tell alternatives apart; on the others all distances are 0.</summary>
    /// <param name="table">The table.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="space">Room for an axis for each criterion.</param>
    /// <param name="scale">
    /// By what all axes were multiplied: a power of two that makes the longest about 1, so that no square leaves the range
    /// of double. It cancels in the closeness without changing a bit.
    /// </param>
    private Span<Axis> Axes(PerformanceTable table, Weights weights, Span<Axis> space, out double scale)
    {
        var count = 0;
        var longest = 0.0;
        var criteria = table.CriterionSpan;
        for (var j = 0; j < criteria.Length; j++)
        {
            ref readonly var column = ref table.Statistics(j);
            if (weights.Span[j] > 0 && !column.IsConstant)
            {
                var scaling = ColumnScaling.Of(Normalization, criteria[j], in column, weights.Span[j]);
                var axis = new Axis(j, j * table.Stride, criteria[j].Direction, in column, in scaling);
                longest = Math.Max(longest, Math.Abs(axis.Factor * (axis.Best - axis.Worst)));
                space[count++] = axis;
            }
        }

        scale = count == 0 ? 1 : Math.ScaleB(1, -Math.ILogB(longest));
        for (var k = 0; k < count; k++)
        {
            space[k] = space[k].Times(scale);
        }

        return space[..count];
    }

    /// <summary>One criterion as a direction in space: the offset of a scaling cancels in every distance, the factor stays.</summary>
    private readonly struct Axis
    {
        public readonly int Column;
        public readonly int Start;
        public readonly bool Reciprocal;
        public readonly double Best;
        public readonly double Worst;
        public readonly double Factor;

        public Axis(
            int column,
            int start,
            Direction direction,
            in ColumnStatistics statistics,
            in ColumnScaling scaling
        )
        {
            Column = column;
            Start = start;
            Reciprocal = scaling.Kind == ScalingKind.Reciprocal;
            Factor = scaling.Factor;
            var (best, worst) =
                direction == Direction.Maximize ? (statistics.Max, statistics.Min) : (statistics.Min, statistics.Max);
            Best = Reciprocal ? 1 / best : best;
            Worst = Reciprocal ? 1 / worst : worst;
        }

        private Axis(in Axis axis, double scale)
        {
            this = axis;
            Factor = axis.Factor * scale;
        }

        public Axis Times(double scale) => new(in this, scale);

        public double FromBest(double x) => ((Reciprocal ? 1 / x : x) - Best) * Factor;

        public double FromWorst(double x) => ((Reciprocal ? 1 / x : x) - Worst) * Factor;
    }
}
