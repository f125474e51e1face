using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>TOPSIS: score = d⁻ / (d⁺ + d⁻), the closeness to the best point there is, away from the worst.</summary>
/// <remarks>
/// <para>
/// v = w r is the weighted value on the common scale. The ideal point takes the best v of each criterion, the
/// anti-ideal point the worst; d⁺ and d⁻ are the distances to them by the <see cref="DistanceMetric"/>, in the book the
/// Euclidean. Higher is better, between 0 and 1. An alternative at the ideal point scores 1, also when all alternatives are
/// there.
/// </para>
/// <para>
/// A contribution is the part of the score that the criterion has of d⁻: of its squares by Euclid, of its differences by
/// Manhattan; by Chebyshev the largest difference has the whole, and several that are largest share it.
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

    /// <summary>Initializes the method with the Euclidean distance, as in the book.</summary>
    /// <param name="normalization">How values are put on a common scale; the book uses <see cref="Normalization.Vector"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="normalization"/> is not one of the enumeration.</exception>
    public Topsis(Normalization normalization)
        : this(normalization, DistanceMetric.Euclidean) { }

    /// <summary>Initializes the method.</summary>
    /// <param name="normalization">How values are put on a common scale; the book uses <see cref="Normalization.Vector"/>.</param>
    /// <param name="metric">How distances are measured; the book uses <see cref="DistanceMetric.Euclidean"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="normalization"/> or <paramref name="metric"/> is not one of its enumeration, or the metric is None.</exception>
    public Topsis(Normalization normalization, DistanceMetric metric)
    {
        Normalization = Guard.Against.UnknownNormalization(normalization);
        Metric = Guard.Against.UnknownMetric(metric);
    }

    /// <summary>Gets how values are put on a common scale.</summary>
    public Normalization Normalization { get; }

    /// <summary>Gets how distances are measured.</summary>
    public DistanceMetric Metric { get; }

    /// <inheritdoc/>
    public override string Name =>
        Metric == DistanceMetric.Euclidean ? $"TOPSIS ({Normalization})" : $"TOPSIS ({Normalization}, {Metric})";

    /// <inheritdoc/>
    public override Source Source => Origin;

    internal override Contribution[] Contributions(PerformanceTable table, Weights weights, int row)
    {
        var columns = table.ColumnCount;
        Span<Axis> axes = columns <= OnStack ? stackalloc Axis[columns] : new Axis[columns];
        axes = Axes(table, weights, axes, out _);
        var (toIdeal, toAntiIdeal) = Distances(axes, table, row);
        var score = Closeness(toIdeal, toAntiIdeal);
        var amounts = new double[table.ColumnCount];
        var largest = 0;
        foreach (ref readonly var axis in axes)
        {
            var fromWorst = Math.Abs(axis.FromWorst(table.Padded(axis.Column)[row]));
            largest += fromWorst == toAntiIdeal ? 1 : 0;
            amounts[axis.Column] = toAntiIdeal == 0 ? 0 : score * Part(fromWorst, toAntiIdeal);
        }

        if (Metric == DistanceMetric.Chebyshev && largest > 1)
        {
            amounts = Array.ConvertAll(amounts, amount => amount / largest);
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

    private protected override void Compute(
        PerformanceTable table,
        Weights weights,
        Span<double> scores,
        CancellationToken cancellation
    )
    {
        var columns = table.ColumnCount;
        Span<Axis> axes = columns <= OnStack ? stackalloc Axis[columns] : new Axis[columns];
        axes = Axes(table, weights, axes, out _);
        switch (Metric)
        {
            case DistanceMetric.Manhattan:
                Compute<ManhattanDistance>(table, axes, scores);
                break;
            case DistanceMetric.Chebyshev:
                Compute<ChebyshevDistance>(table, axes, scores);
                break;
            default:
                Compute<EuclideanDistance>(table, axes, scores);
                break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Compute<TDistance>(PerformanceTable table, ReadOnlySpan<Axis> axes, Span<double> scores)
        where TDistance : struct, IDistance
    {
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

                toIdeal = TDistance.Add(toIdeal, (x - Vector512.Create(axis.Best)) * axis.Factor);
                toAntiIdeal = TDistance.Add(toAntiIdeal, (x - Vector512.Create(axis.Worst)) * axis.Factor);
            }

            Lanes.Store(Closeness(TDistance.Of(toIdeal), TDistance.Of(toAntiIdeal)), scores, row);
        }
    }

    /// <summary>The part that one difference has of a distance.</summary>
    private double Part(double difference, double distance) =>
        Metric switch
        {
            DistanceMetric.Manhattan => difference / distance,
            DistanceMetric.Chebyshev => difference == distance ? 1 : 0,
            _ => difference * difference / (distance * distance),
        };

    private static double Closeness(double toIdeal, double toAntiIdeal) =>
        toIdeal == 0 ? 1 : toAntiIdeal / (toIdeal + toAntiIdeal);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Closeness(Vector512<double> toIdeal, Vector512<double> toAntiIdeal) =>
        Vector512.ConditionalSelect(
            Vector512.Equals(toIdeal, Vector512<double>.Zero),
            Vector512<double>.One,
            toAntiIdeal / (toIdeal + toAntiIdeal)
        );

    private (double ToIdeal, double ToAntiIdeal) Distances(ReadOnlySpan<Axis> axes, PerformanceTable table, int row) =>
        Metric switch
        {
            DistanceMetric.Manhattan => Distances<ManhattanDistance>(axes, table, row),
            DistanceMetric.Chebyshev => Distances<ChebyshevDistance>(axes, table, row),
            _ => Distances<EuclideanDistance>(axes, table, row),
        };

    private static (double ToIdeal, double ToAntiIdeal) Distances<TDistance>(
        ReadOnlySpan<Axis> axes,
        PerformanceTable table,
        int row
    )
        where TDistance : struct, IDistance
    {
        var (ideal, anti) = (Vector512<double>.Zero, Vector512<double>.Zero);
        foreach (ref readonly var axis in axes)
        {
            var x = table.Padded(axis.Column)[row];
            ideal = TDistance.Add(ideal, Vector512.Create(axis.FromBest(x)));
            anti = TDistance.Add(anti, Vector512.Create(axis.FromWorst(x)));
        }

        return (TDistance.Of(ideal)[0], TDistance.Of(anti)[0]);
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
