using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>CODAS: how much farther from the worst point an alternative is than the others, in two metrics.</summary>
/// <remarks>
/// <para>
/// v = wⱼ rⱼ on the scaling <see cref="Normalization.Linear"/>, and the worst point takes the lowest v of each criterion. E is
/// the Euclidean and T the taxicab distance from it. The score of a is Σ over all b of (E(a) − E(b)) + ψ (T(a) − T(b)), where
/// ψ is 1 if |E(a) − E(b)| ≥ τ, else 0; a difference that misses τ by rounding only (1e-12 of the largest E) reaches it.
/// Higher is better; the scores sum to 0, and are 0 when all distances differ by rounding only. A criterion on which all are
/// equal adds nothing.
/// </para>
/// <para>
/// A contribution is what the criterion adds to the differences: those of T split as they are made, those of E in proportion to
/// the squares, since E(a) − E(b) = (E(a)² − E(b)²) / (E(a) + E(b)).
/// </para>
/// <para>
/// τ has the size of weighted values: with weights of another whole, it means something else. Because ψ jumps, an alternative
/// can even fall behind one that it dominates, and any other alternative can turn two round. Takes n² steps. A method for
/// study and comparison. Needs: known cells; values of zero or more, costs above zero; at least two alternatives. Source:
/// Keshavarz Ghorabaee, Zavadskas, Turskis &amp; Antucheviciene 2016, Economic Computation and Economic Cybernetics Studies and
/// Research 50(3), 25-44.
/// </para>
/// </remarks>
public sealed record Codas : ScoringMethod
{
    private static readonly Source Origin = Source.Of(
        "Keshavarz Ghorabaee, Zavadskas, Turskis & Antucheviciene 2016, A new combinative distance-based assessment (CODAS) method for multi-criteria decision-making, Economic Computation and Economic Cybernetics Studies and Research 50(3), 25-44"
    );

    private const double Rounding = 1e-12;
    private const int RowsOnStack = 128;

    /// <summary>Initializes the method.</summary>
    /// <param name="tau">From which difference of Euclidean distances on the taxicab distances count too; zero or more. The paper suggests 0.01 to 0.05.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tau"/> is negative.</exception>
    public Codas(double tau = 0.02) =>
        Tau = 0.0 + Guard.Against.OutOfRange(Guard.Against.NotFinite(tau), nameof(tau), 0.0, double.MaxValue);

    /// <summary>Gets from which difference of Euclidean distances on the taxicab distances count too.</summary>
    public double Tau { get; }

    /// <inheritdoc/>
    public override string Name => $"CODAS (τ = {Invariant.Text(Tau)})";

    /// <inheritdoc/>
    public override Source Source => Origin;

    internal override Contribution[] Contributions(PerformanceTable table, Weights weights, int row)
    {
        var (euclidean, taxicab) = Distances(table, weights);
        var reach = Reach(euclidean);
        var amounts = new double[table.ColumnCount];
        foreach (ref readonly var axis in Axes(table, weights, new Axis[table.ColumnCount]))
        {
            var column = table.Padded(axis.Column);
            var own = axis.Distance(column[row]);
            for (var k = 0; k < taxicab.Length; k++)
            {
                var both = euclidean[row] + euclidean[k];
                var other = axis.Distance(column[k]);
                var nearer = both == 0 ? 0 : (own - other) * ((own + other) / both);
                var counts = Math.Abs(euclidean[row] - euclidean[k]) >= reach;
                amounts[axis.Column] += nearer + (counts ? own - other : 0);
            }
        }

        return ScaledColumn.Contributions(Normalization.Linear, table, weights, row, amounts);
    }

    internal override IEnumerable<Explanation> Details(PerformanceTable table, Weights weights, int row)
    {
        var (euclidean, taxicab) = Distances(table, weights);
        var reach = Reach(euclidean);
        var far = Enumerable
            .Range(0, taxicab.Length)
            .Count(k => k != row && Math.Abs(euclidean[row] - euclidean[k]) >= reach);
        return
        [
            Explanation.Of(
                $"The Euclidean distance from the worst point is {Invariant.Short(euclidean[row])}, the taxicab distance {Invariant.Short(taxicab[row])}; the latter counts against {Invariant.Text(far)} of {Invariant.Text(taxicab.Length - 1)} others."
            ),
        ];
    }

    private protected override void Check(PerformanceTable table, Weights weights, ref RefusalList refusals)
    {
        NeedsTwo("CODAS", table, ref refusals, "each with every other");
        ScalingNeeds.Of(
            Normalization.Linear,
            table,
            weights,
            moreIsBetter: true,
            ref refusals,
            ScalingNeeds.AnotherMethod
        );
    }

    private protected override void Compute(
        PerformanceTable table,
        Weights weights,
        Span<double> scores,
        CancellationToken cancellation
    )
    {
        // Both distances, each in whole vectors, so that the loops over pairs need no tail.
        var length = (scores.Length + Lanes.Count - 1) / Lanes.Count * Lanes.Count;
        var rented = length > RowsOnStack ? ArrayPool<double>.Shared.Rent(2 * length) : null;
        var space = rented is null ? stackalloc double[2 * length] : rented.AsSpan(0, 2 * length);
        var euclidean = space[..length];
        var taxicab = space[length..];
        ComputeDistances(table, weights, euclidean, taxicab);
        Compare(euclidean, taxicab, Reach(euclidean), scores, cancellation);
        Magnitude.ClearRounding(scores, Largest(taxicab) * scores.Length);
        if (rented is not null)
        {
            ArrayPool<double>.Shared.Return(rented);
        }
    }

    /// <summary>E and T of each row, whole vectors of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ComputeDistances(
        PerformanceTable table,
        Weights weights,
        Span<double> euclidean,
        Span<double> taxicab
    )
    {
        var columns = table.ColumnCount;
        Span<Axis> axes = columns <= OnStack ? stackalloc Axis[columns] : new Axis[columns];
        axes = Axes(table, weights, axes);
        ref readonly var values = ref MemoryMarshal.GetReference(table.All);
        for (var row = 0; row < euclidean.Length; row += Lanes.Count)
        {
            var (squares, sum) = (Vector512<double>.Zero, Vector512<double>.Zero);
            foreach (ref readonly var axis in axes)
            {
                var distance =
                    ColumnScaling.Of(in axis.Scaling, Lanes.Load(in values, axis.Start, row))
                    - Vector512.Create(axis.Worst);
                squares += distance * distance;
                sum += distance;
            }

            Lanes.Store(Vector512.Sqrt(squares), euclidean, row);
            Lanes.Store(sum, taxicab, row);
        }
    }

    /// <summary>Eight rows beside every row, one after the other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Compare(
        ReadOnlySpan<double> euclidean,
        ReadOnlySpan<double> taxicab,
        double reach,
        Span<double> scores,
        CancellationToken cancellation
    )
    {
        ref readonly var e = ref MemoryMarshal.GetReference(euclidean);
        ref readonly var t = ref MemoryMarshal.GetReference(taxicab);
        var least = Vector512.Create(reach);
        for (var row = 0; row < scores.Length; row += Lanes.Count)
        {
            cancellation.ThrowIfCancellationRequested();
            var (ownE, ownT) = (Lanes.Load(in e, 0, row), Lanes.Load(in t, 0, row));
            var (near, far) = (Vector512<double>.Zero, Vector512<double>.Zero);
            for (var k = 0; k < scores.Length; k++)
            {
                var byE = ownE - Vector512.Create(euclidean[k]);
                var byT = ownT - Vector512.Create(taxicab[k]);
                near += byE;
                far += Vector512.ConditionalSelect(
                    Vector512.GreaterThanOrEqual(Vector512.Abs(byE), least),
                    byT,
                    Vector512<double>.Zero
                );
            }

            Lanes.Store(near + far, scores, row);
        }
    }

    private static (double[] Euclidean, double[] Taxicab) Distances(PerformanceTable table, Weights weights)
    {
        var euclidean = new double[table.RowCount];
        var taxicab = new double[euclidean.Length];
        ComputeDistances(table, weights, euclidean, taxicab);
        return (euclidean, taxicab);
    }

    /// <summary>From which difference on the taxicab distances count; a little less than τ, for rounding.</summary>
    private double Reach(ReadOnlySpan<double> euclidean) => Tau - (Rounding * Largest(euclidean));

    private static double Largest(ReadOnlySpan<double> distances)
    {
        var most = 0.0;
        foreach (var distance in distances)
        {
            most = Math.Max(most, distance);
        }

        return most;
    }

    private static Span<Axis> Axes(PerformanceTable table, Weights weights, Span<Axis> space)
    {
        var count = 0;
        var criteria = table.CriterionSpan;
        for (var j = 0; j < criteria.Length; j++)
        {
            ref readonly var column = ref table.Statistics(j);
            if (weights.Span[j] > 0 && !column.IsConstant)
            {
                var scaling = ColumnScaling.Of(Normalization.Linear, criteria[j], in column, weights.Span[j]);
                var worst = Math.Min(scaling.Of(column.Min), scaling.Of(column.Max));
                space[count++] = new Axis(j, j * table.Stride, worst, in scaling);
            }
        }

        return space[..count];
    }

    /// <summary>One criterion that tells alternatives apart: its scaling with the weight, and its worst value.</summary>
    private readonly struct Axis(int column, int start, double worst, in ColumnScaling scaling)
    {
        public readonly int Column = column;
        public readonly int Start = start;
        public readonly double Worst = worst;
        public readonly ColumnScaling Scaling = scaling;

        public double Distance(double x) => Scaling.Of(x) - Worst;
    }
}
