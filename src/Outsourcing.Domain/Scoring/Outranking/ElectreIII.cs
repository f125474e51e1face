using System.Buffers;

namespace Outsourcing.Domain.Scoring;

/// <summary>ELECTRE III: ranks by how credible it is that one outranks another, with thresholds for indifference, preference and veto.</summary>
/// <remarks>
/// <para>
/// The credibility σ(a, b) that a outranks b is C Π (1 − D) / (1 − C) over the criteria with D &gt; C, where C is the weighted
/// mean of how far the criteria agree and D how far one objects (<see cref="OutrankingThresholds"/>, direct: at the worse of
/// the two values). Two distillations make positions of it, from above and from below. While there are alternatives left, D
/// are all of them and λ is their largest σ; λ' is the largest σ in D below λ − s(λ), or 0, with s(λ) = 0.30 − 0.15 λ; a
/// outranks b when σ(a, b) &gt; λ' and σ(a, b) &gt; σ(b, a) + s(σ(a, b)); D keeps those with the largest (from below: the
/// smallest) number outranked less number outranking; that repeats with λ' for λ until one is left in D or λ' is 0, and D
/// shares the next position. From below, positions count from the end. Comparisons leave 1e-9 for rounding.
/// </para>
/// <para>
/// One is preferred to another when both distillations say so, or one does and the other ties them; indifferent when both tie
/// them; else they are incomparable (<see cref="Solve"/>). The score is the mean of both positions, a complete order that
/// never contradicts this partial one: lower is better, from 1. Contributions do not make the score: they show the share of
/// the others that an alternative at least equals on a criterion, times the share of its weight.
/// </para>
/// <para>
/// Positions depend on all alternatives, so adding or removing one can turn two others round; improving a value can even cost
/// a position. Needs: known cells; two to 500 alternatives; thresholds for each criterion with 0 ≤ q ≤ p ≤ v at every value.
/// Any numbers will do, negative ones too. Source: Roy 1978, ELECTRE III, Cahiers du CERO 20(1), 3-24; Roy &amp; Bouyssou 1993;
/// s(λ) by Vallée &amp; Zielniewicz 1994, ELECTRE III-IV, Document du LAMSADE 85.
/// </para>
/// </remarks>
public sealed record ElectreIII : ScoringMethod
{
    /// <summary>How many alternatives are compared: a distillation takes a multiple of n³ steps.</summary>
    internal const int MostAlternatives = 500;

    private static readonly Source Origin = Source.Of(
        "Roy 1978, ELECTRE III: un algorithme de classements fondé sur une représentation floue des préférences, Cahiers du CERO 20(1), 3-24"
    );

    private readonly OutrankingThresholds[] thresholds;

    /// <summary>Initializes the method.</summary>
    /// <param name="thresholds">The thresholds of each criterion, in their order.</param>
    /// <exception cref="ArgumentException">There are no thresholds, or one is <see langword="null"/>.</exception>
    public ElectreIII(params IEnumerable<OutrankingThresholds> thresholds)
    {
        this.thresholds = Guard.Against.NullElement(thresholds);
        if (this.thresholds.Length == 0)
        {
            throw new ArgumentException("There are no thresholds.", nameof(thresholds));
        }
    }

    /// <summary>Gets the thresholds of each criterion.</summary>
    public IReadOnlyList<OutrankingThresholds> Thresholds => Array.AsReadOnly(thresholds);

    /// <inheritdoc/>
    public override string Name => $"ELECTRE III ({string.Join("; ", thresholds.Select(own => own.ToString()))})";

    /// <inheritdoc/>
    public override Source Source => Origin;

    /// <inheritdoc/>
    public override bool HigherIsBetter => false;

    /// <inheritdoc/>
    public override Composition Composition => Composition.None;

    /// <inheritdoc/>
    public bool Equals(ElectreIII? other) => other is not null && thresholds.AsSpan().SequenceEqual(other.thresholds);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(thresholds.Length, thresholds[0], thresholds[^1]);

    /// <summary>Ranks and also gives the credibilities, both positions and the partial order.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="cancellation">Stops the comparison between two alternatives.</param>
    /// <returns>The solution; refused as <see cref="ScoringMethod.Rank"/> refuses.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The comparison was stopped.</exception>
    public Answer<ElectreIIISolution> Solve(DecisionProblem problem, CancellationToken cancellation = default)
    {
        var answer = Rank(problem, cancellation);
        if (!answer.TryGetValue(out var ranking))
        {
            return Answer.NotKnown<ElectreIIISolution>(answer.Status, answer.Findings);
        }

        var (above, below) = Positions(problem.Table, problem.Weights, cancellation);
        var solution = new ElectreIIISolution(this, ranking, above, below);
        return Answer.Known(solution, Explanation.From(solution, ElectreIIISolution.Explain), answer.Findings);
    }

    internal override Contribution[] Contributions(PerformanceTable table, Weights weights, int row) =>
        Support.Contributions(table, weights, row);

    internal override IEnumerable<Explanation> Details(PerformanceTable table, Weights weights, int row)
    {
        var (above, below) = Positions(table, weights, CancellationToken.None);
        return [Support.Positions(above[row], below[row])];
    }

    /// <summary>Writes how far each criterion agrees that a outranks b, and how far it objects.</summary>
    internal void Compare(PerformanceTable table, int a, int b, Span<double> parts)
    {
        for (var j = 0; j < thresholds.Length; j++)
        {
            var values = table.Padded(j);
            var behind =
                table.CriterionSpan[j].Direction == Direction.Maximize ? values[b] - values[a] : values[a] - values[b];
            (parts[Credibility.Parts * j], parts[(Credibility.Parts * j) + 1]) = table.Statistics(j).IsConstant
                ? (1, 0)
                : thresholds[j].Of(behind, values[a]);
        }
    }

    private protected override void Check(PerformanceTable table, Weights weights, ref RefusalList refusals)
    {
        NeedsTwo("ELECTRE", table, ref refusals, "each with every other");
        PairBits.Fit("ELECTRE III", table, MostAlternatives, ref refusals);
        OutrankingThresholds.Fit(thresholds.Length, table, ref refusals);
        ScalingNeeds.Known(table, weights, ref refusals);
        for (var j = 0; j < thresholds.Length && thresholds.Length == table.ColumnCount && !refusals.IsFull; j++)
        {
            // What is linear holds everywhere when it holds at both ends.
            ref readonly var column = ref table.Statistics(j);
            if (
                weights.Span[j] > 0
                && column.Missing < table.RowCount
                && !(thresholds[j].AreInOrder(column.Min) && thresholds[j].AreInOrder(column.Max))
            )
            {
                Order(table, j, ref refusals);
            }
        }
    }

    private protected override void Compute(
        PerformanceTable table,
        Weights weights,
        Span<double> scores,
        CancellationToken cancellation
    )
    {
        var rented = ArrayPool<int>.Shared.Rent(2 * scores.Length);
        var above = rented.AsSpan(0, scores.Length);
        var below = rented.AsSpan(scores.Length, scores.Length);
        Positions(table, weights, above, below, cancellation);
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = (above[i] + below[i]) / 2.0;
        }

        ArrayPool<int>.Shared.Return(rented);
    }

    private void Order(PerformanceTable table, int criterion, ref RefusalList refusals)
    {
        for (var i = 0; i < table.RowCount && !refusals.IsFull; i++)
        {
            if (table[i, criterion] is { IsKnown: true, Value: var value } && !thresholds[criterion].AreInOrder(value))
            {
                thresholds[criterion].Refuse(table.CriterionSpan[criterion].Name, value, table.Names[i], ref refusals);
            }
        }
    }

    private (int[] Above, int[] Below) Positions(
        PerformanceTable table,
        Weights weights,
        CancellationToken cancellation
    )
    {
        var (above, below) = (new int[table.RowCount], new int[table.RowCount]);
        Positions(table, weights, above, below, cancellation);
        return (above, below);
    }

    private void Positions(
        PerformanceTable table,
        Weights weights,
        Span<int> above,
        Span<int> below,
        CancellationToken cancellation
    )
    {
        var count = above.Length;
        var columns = table.ColumnCount;
        Span<double> parts =
            columns <= OnStack
                ? stackalloc double[Credibility.Parts * columns]
                : new double[Credibility.Parts * columns];
        var rented = ArrayPool<double>.Shared.Rent(count * count);
        var credibility = rented.AsSpan(0, count * count);
        for (var a = 0; a < count; a++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var b = 0; b < count; b++)
            {
                Compare(table, a, b, parts);
                credibility[(a * count) + b] = Credibility.Of(parts, weights.Span);
            }
        }

        Distillation.Of(credibility, fromAbove: true, above, cancellation);
        Distillation.Of(credibility, fromAbove: false, below, cancellation);
        ArrayPool<double>.Shared.Return(rented);
    }
}
