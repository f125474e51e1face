using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>VIKOR: a compromise between the regret of the many criteria (S) and the regret of the worst one (R).</summary>
/// <remarks>
/// <para>
/// S = Σ wⱼ (f* − f) / (f* − f⁻), where f* is the best and f⁻ the worst value of a criterion; R is the largest of these
/// terms; Q = v (S − S*) / (S⁻ − S*) + (1 − v) (R − R*) / (R⁻ − R*). A criterion on which all are equal adds 0, and a
/// fraction whose range is only rounding (1e-12 of its size) is 0. The score is Q: lower is better, 0 to 1.
/// </para>
/// <para>
/// The compromise set is the first alternative alone, if it has an acceptable advantage (Q of the second is at least
/// 1/(n − 1) more) and is acceptably stable (it is also best by S or by R); the first two if only stability fails; else
/// all whose Q is less than 1/(n − 1) above the first.
/// </para>
/// <para>
/// Needs: known cells; at least two alternatives. Any numbers will do, negative ones too.
/// Source: Opricovic &amp; Tzeng 2004, European Journal of Operational Research 156, 445-455.
/// </para>
/// </remarks>
public sealed record Vikor : ScoringMethod
{
    private static readonly Source Origin = Source.Of(
        "Opricovic & Tzeng 2004, Compromise solution by MCDM methods, European Journal of Operational Research 156, 445-455"
    );

    private const double RoundingSpread = 1e-12;
    private const int RowsOnStack = 256;

    /// <summary>Initializes the method.</summary>
    /// <param name="v">The weight of S, the strategy of "the majority of criteria", from 0 to 1; 0.5 is consensus.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="v"/> is not from 0 to 1.</exception>
    public Vikor(double v = 0.5) => V = 0.0 + Guard.Against.OutOfRange(Guard.Against.NotFinite(v), nameof(v), 0.0, 1.0);

    /// <summary>Gets the weight of S, from 0 to 1.</summary>
    public double V { get; }

    /// <inheritdoc/>
    public override string Name => $"VIKOR (v = {Invariant.Text(V)})";

    /// <inheritdoc/>
    public override Source Source => Origin;

    /// <inheritdoc/>
    public override bool HigherIsBetter => false;

    /// <inheritdoc/>
    public override Composition Composition => Composition.Regret;

    /// <summary>Ranks and also gives S, R and the compromise set.</summary>
    /// <param name="problem">The problem.</param>
    /// <returns>The solution; refused as <see cref="ScoringMethod.Rank"/> refuses.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    public Answer<VikorSolution> Solve(DecisionProblem problem)
    {
        var answer = Rank(problem);
        if (!answer.TryGetValue(out var ranking))
        {
            return Answer.NotKnown<VikorSolution>(answer.Status, answer.Findings);
        }

        var solution = new VikorSolution(ranking, Regrets(problem));
        return Answer.Known(solution, Explanation.From(solution, VikorSolution.Explain), answer.Findings);
    }

    internal override Contribution[] Contributions(PerformanceTable table, Weights weights, int row)
    {
        var columns = table.ColumnCount;
        Span<ScaledColumn> space = columns <= OnStack ? stackalloc ScaledColumn[columns] : new ScaledColumn[columns];
        var amounts = ScaledColumn.Amounts(Terms(table, weights, space), table, row);
        return ScaledColumn.Contributions(Normalization.MinMax, table, weights, row, amounts);
    }

    private protected override void Check(PerformanceTable table, Weights weights, ref RefusalList refusals)
    {
        NeedsTwo("VIKOR", table, ref refusals);
        ScalingNeeds.Known(table, weights, ref refusals);
    }

    private protected override void Compute(
        PerformanceTable table,
        Weights weights,
        Span<double> scores,
        CancellationToken cancellation
    )
    {
        var rented = scores.Length > RowsOnStack ? ArrayPool<double>.Shared.Rent(scores.Length) : null;
        var r = rented is null ? stackalloc double[scores.Length] : rented.AsSpan(0, scores.Length);
        var ranges = ComputeRegrets(table, weights, scores, r);
        Combine(scores, r, in ranges);
        if (rented is not null)
        {
            ArrayPool<double>.Shared.Return(rented);
        }
    }

    /// <summary>S and R of each row, and between which ends they lie.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Ranges ComputeRegrets(PerformanceTable table, Weights weights, Span<double> s, Span<double> r)
    {
        var columns = table.ColumnCount;
        Span<ScaledColumn> space = columns <= OnStack ? stackalloc ScaledColumn[columns] : new ScaledColumn[columns];
        var terms = Terms(table, weights, space);
        ref readonly var values = ref MemoryMarshal.GetReference(table.All);
        var (lowS, highS) = (Vector512.Create(double.MaxValue), Vector512.Create(double.MinValue));
        var (lowR, highR) = (lowS, highS);
        for (var row = 0; row < s.Length; row += Lanes.Count)
        {
            var sum = Vector512<double>.Zero;
            var most = Vector512<double>.Zero;
            foreach (ref readonly var term in terms)
            {
                var (best, factor) = (term.Scaling.Offset, term.Scaling.Factor);
                var regret = (Lanes.Load(in values, term.Start, row) - Vector512.Create(best)) * factor;
                sum += regret;
                most = Lanes.Most(regret, most);
            }

            Lanes.Store(sum, s, row);
            Lanes.Store(most, r, row);

            // The padding repeats the last row, so it moves no end.
            lowS = Lanes.Least(sum, lowS);
            highS = Lanes.Most(sum, highS);
            lowR = Lanes.Least(most, lowR);
            highR = Lanes.Most(most, highR);
        }

        return new Ranges(Lanes.Least(lowS), Lanes.Most(highS), Lanes.Least(lowR), Lanes.Most(highR));
    }

    private static Span<ScaledColumn> Terms(PerformanceTable table, Weights weights, Span<ScaledColumn> space) =>
        ScaledColumn.Regrets(Normalization.MinMax, table, weights, space);

    /// <summary>Q from S (in place) and R.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Combine(Span<double> s, ReadOnlySpan<double> r, in Ranges ranges)
    {
        var (bestS, worstS, bestR, worstR) = ranges;
        var ofS = worstS - bestS <= RoundingSpread * worstS ? 0 : V / (worstS - bestS);
        var ofR = worstR - bestR <= RoundingSpread * worstR ? 0 : (1 - V) / (worstR - bestR);
        var blocksS = MemoryMarshal.Cast<double, Vector512<double>>(s);
        var blocksR = MemoryMarshal.Cast<double, Vector512<double>>(r);
        for (var i = 0; i < blocksS.Length; i++)
        {
            blocksS[i] =
                ((blocksS[i] - Vector512.Create(bestS)) * ofS) + ((blocksR[i] - Vector512.Create(bestR)) * ofR);
        }

        for (var i = blocksS.Length * Lanes.Count; i < s.Length; i++)
        {
            s[i] = ((s[i] - bestS) * ofS) + ((r[i] - bestR) * ofR);
        }
    }

    private static (double S, double R)[] Regrets(DecisionProblem problem)
    {
        var s = new double[problem.Table.RowCount];
        var r = new double[s.Length];
        ComputeRegrets(problem.Table, problem.Weights, s, r);
        return [.. s.Zip(r)];
    }

    /// <summary>The smallest and the largest S and R.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Ranges(double BestS, double WorstS, double BestR, double WorstR);
}
