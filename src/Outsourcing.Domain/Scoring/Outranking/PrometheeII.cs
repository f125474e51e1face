using System.Buffers;

namespace Outsourcing.Domain.Scoring;

/// <summary>PROMETHEE II: φ = φ⁺ − φ⁻, how much an alternative is preferred to the others less how much they are preferred to it.</summary>
/// <remarks>
/// <para>
/// π(a, b) = Σ wⱼ Pⱼ(dⱼ), where dⱼ is by how much a is better than b on a criterion and Pⱼ its preference function;
/// φ⁺(a) = Σ π(a, b) / (n − 1) and φ⁻(a) = Σ π(b, a) / (n − 1) over all others. The score is φ: higher is better, and with
/// weights that sum to 1 it lies between −1 and 1; other weights are not rescaled, and neither are the flows. A
/// contribution is wⱼ φⱼ, the net flow on one criterion. A criterion on which all are equal adds 0. When φ⁺ and φ⁻ differ by rounding
/// only (1e-12 of the largest φ⁺) for all alternatives, all score 0.
/// </para>
/// <para>
/// Every flow depends on all alternatives, so adding or removing one can turn two others round. A criterion takes
/// n log n steps, with a Gaussian function n². Needs: known cells; at least two alternatives; a preference function for
/// each criterion. Any numbers will do, negative ones too. Source: Brans &amp; Vincke 1985, Management Science 31, 647-656.
/// </para>
/// </remarks>
public sealed record PrometheeII : ScoringMethod
{
    private static readonly Source Origin = Source.Of(
        "Brans & Vincke 1985, A preference ranking organisation method, Management Science 31, 647-656"
    );

    private readonly PreferenceFunction[] functions;

    /// <summary>Initializes the method.</summary>
    /// <param name="functions">A preference function for each criterion, in the order of the criteria.</param>
    /// <exception cref="ArgumentException">There is no function, or one is <see langword="null"/>.</exception>
    public PrometheeII(params IEnumerable<PreferenceFunction> functions)
    {
        this.functions = [.. Guard.Against.Null(functions).Select(function => Guard.Against.Null(function))];
        if (this.functions.Length == 0)
        {
            throw new ArgumentException("There is no preference function.", nameof(functions));
        }
    }

    /// <summary>Gets the preference function of each criterion.</summary>
    public IReadOnlyList<PreferenceFunction> Functions => Array.AsReadOnly(functions);

    /// <inheritdoc/>
    public override string Name =>
        $"PROMETHEE II ({string.Join("; ", functions.Select(function => function.ToString()))})";

    /// <inheritdoc/>
    public override Source Source => Origin;

    /// <inheritdoc/>
    public bool Equals(PrometheeII? other) => other is not null && functions.AsSpan().SequenceEqual(other.functions);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(functions.Length, functions[0], functions[^1]);

    /// <summary>Ranks and also gives φ⁺ and φ⁻.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="cancellation">Stops the comparison with Gaussians, which takes n² steps, between two alternatives.</param>
    /// <returns>The flows; refused as <see cref="ScoringMethod.Rank"/> refuses.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The comparison was stopped.</exception>
    public Answer<PrometheeFlows> Solve(DecisionProblem problem, CancellationToken cancellation = default)
    {
        var answer = Rank(problem, cancellation);
        if (!answer.TryGetValue(out var ranking))
        {
            return Answer.NotKnown<PrometheeFlows>(answer.Status, answer.Findings);
        }

        var plus = new double[problem.Table.RowCount];
        var minus = new double[plus.Length];
        PairwiseFlows.Of(problem.Table, problem.Weights, functions, plus, minus, cancellation);
        return Answer.Known(new PrometheeFlows(ranking, plus, minus), answer.Explanation, answer.Findings);
    }

    internal override Composition WeightForm => Composition.Sum;

    internal override Contribution[] Contributions(PerformanceTable table, Weights weights, int row)
    {
        var contributions = new Contribution[functions.Length];
        for (var j = 0; j < contributions.Length; j++)
        {
            var weight = weights.Span[j];
            var (plus, minus) = Flows(table, weights, j, row);
            contributions[j] = new Contribution(
                table.Criteria[j],
                weight,
                table[row, j],
                weight > 0 ? plus - minus : Cell.Missing,
                weight * (plus - minus)
            );
        }

        return contributions;
    }

    internal override IEnumerable<Explanation> Details(PerformanceTable table, Weights weights, int row)
    {
        var (allPlus, allMinus) = (0.0, 0.0);
        for (var j = 0; j < functions.Length; j++)
        {
            var (plus, minus) = Flows(table, weights, j, row);
            allPlus += weights.Span[j] * plus;
            allMinus += weights.Span[j] * minus;
        }

        return
        [
            Explanation.Of(
                $"It is preferred to the others by {Invariant.Short(allPlus)}, they to it by {Invariant.Short(allMinus)}."
            ),
        ];
    }

    private protected override void Check(PerformanceTable table, Weights weights, ref RefusalList refusals)
    {
        NeedsFunctions("preference functions", functions.Length, table, ref refusals);
        NeedsTwo("PROMETHEE", table, ref refusals, "each with every other");
        ScalingNeeds.Known(table, weights, ref refusals);
    }

    private protected override void Compute(
        PerformanceTable table,
        Weights weights,
        Span<double> scores,
        CancellationToken cancellation
    )
    {
        var rented = ArrayPool<double>.Shared.Rent(scores.Length);
        var minus = rented.AsSpan(0, scores.Length);
        PairwiseFlows.Of(table, weights, functions, scores, minus, cancellation);
        var largest = 0.0;
        for (var i = 0; i < scores.Length; i++)
        {
            largest = Math.Max(largest, scores[i]);
            scores[i] -= minus[i];
        }

        Magnitude.ClearRounding(scores, largest);
        ArrayPool<double>.Shared.Return(rented);
    }

    private (double Plus, double Minus) Flows(PerformanceTable table, Weights weights, int column, int row) =>
        PairwiseFlows.Counts(table, weights, column) ? PairwiseFlows.Of(table, column, row, functions[column]) : (0, 0);
}
