using System.Buffers;

namespace Outsourcing.Domain.Scoring;

/// <summary>ELECTRE II: ranks by how early an alternative goes when the best, and how late when the worst, are taken out first.</summary>
/// <remarks>
/// <para>
/// C and D are those of <see cref="ElectreI"/>. a outranks b strongly when C(a, b) &gt; C(b, a) and either C ≥ the high
/// concordance and D ≤ the high discordance, or C ≥ the medium concordance and D ≤ the low discordance; weakly when it does
/// not do so strongly, but C(a, b) &gt; C(b, a), C ≥ the low concordance and D ≤ the high discordance. Comparisons leave 1e-9
/// for rounding.
/// </para>
/// <para>
/// From above, those that no remaining one outranks are taken out round by round; all that remain go together when each is
/// outranked (a circuit). From below, the same on the reversed relation, with rounds counted from the end. The score is the
/// mean of both positions: lower is better, from 1. Contributions do not make the score: they show the share of the others
/// that an alternative at least equals on a criterion, times the share of its weight.
/// </para>
/// <para>
/// Positions depend on all alternatives, so adding or removing one can turn two others round. Needs: as
/// <see cref="ElectreI"/>. Source: Roy &amp; Bertier 1973, La méthode ELECTRE II, in: OR '72, North-Holland, 291-302; mean
/// positions after Gomes et al. 2004.
/// </para>
/// </remarks>
public sealed record ElectreII : ScoringMethod
{
    private static readonly Source Origin = Source.Of(
        "Roy & Bertier 1973, La méthode ELECTRE II, in: Ross (ed.), OR '72, North-Holland, 291-302"
    );

    /// <summary>Initializes the method.</summary>
    /// <param name="highConcordance">The concordance that outranks strongly, from the medium one to 1.</param>
    /// <param name="mediumConcordance">The concordance that outranks strongly where discordance is low.</param>
    /// <param name="lowConcordance">The concordance that outranks weakly, from 0 to the medium one.</param>
    /// <param name="highDiscordance">The largest discordance of outranking, from the low one to 1.</param>
    /// <param name="lowDiscordance">The discordance that counts as low, from 0.</param>
    /// <param name="normalization">The common scale on which disadvantages are compared.</param>
    /// <exception cref="ArgumentException">A threshold is out of order or not from 0 to 1, or the scaling is unknown.</exception>
    public ElectreII(
        double highConcordance,
        double mediumConcordance,
        double lowConcordance,
        double highDiscordance,
        double lowDiscordance,
        Normalization normalization
    )
    {
        HighConcordance = Guard.Against.NoShare(highConcordance);
        MediumConcordance = Guard.Against.NoShare(mediumConcordance, highConcordance);
        LowConcordance = Guard.Against.NoShare(lowConcordance, mediumConcordance);
        HighDiscordance = Guard.Against.NoShare(highDiscordance);
        LowDiscordance = Guard.Against.NoShare(lowDiscordance, highDiscordance);
        Normalization = Guard.Against.UnknownNormalization(normalization);
    }

    /// <summary>Gets the concordance that outranks strongly.</summary>
    public double HighConcordance { get; }

    /// <summary>Gets the concordance that outranks strongly where discordance is low.</summary>
    public double MediumConcordance { get; }

    /// <summary>Gets the concordance that outranks weakly.</summary>
    public double LowConcordance { get; }

    /// <summary>Gets the largest discordance of outranking.</summary>
    public double HighDiscordance { get; }

    /// <summary>Gets the discordance that counts as low.</summary>
    public double LowDiscordance { get; }

    /// <summary>Gets the common scale on which disadvantages are compared.</summary>
    public Normalization Normalization { get; }

    /// <inheritdoc/>
    public override string Name =>
        $"ELECTRE II (C {Invariant.Text(HighConcordance)}, {Invariant.Text(MediumConcordance)}, {Invariant.Text(LowConcordance)}, D {Invariant.Text(HighDiscordance)}, {Invariant.Text(LowDiscordance)}, {Normalization})";

    /// <inheritdoc/>
    public override Source Source => Origin;

    /// <inheritdoc/>
    public override bool HigherIsBetter => false;

    /// <inheritdoc/>
    public override Composition Composition => Composition.None;

    /// <summary>Ranks and also gives the relation and both positions.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="cancellation">Stops the comparison between two alternatives.</param>
    /// <returns>The solution; refused as <see cref="ScoringMethod.Rank"/> refuses.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The comparison was stopped.</exception>
    public Answer<ElectreIISolution> Solve(DecisionProblem problem, CancellationToken cancellation = default)
    {
        var answer = Rank(problem, cancellation);
        if (!answer.TryGetValue(out var ranking))
        {
            return Answer.NotKnown<ElectreIISolution>(answer.Status, answer.Findings);
        }

        var (above, below) = Positions(problem.Table, problem.Weights, cancellation);
        return Answer.Known(new ElectreIISolution(this, ranking, above, below), answer.Explanation, answer.Findings);
    }

    internal override Contribution[] Contributions(PerformanceTable table, Weights weights, int row) =>
        Support.Contributions(table, weights, row);

    internal override IEnumerable<Explanation> Details(PerformanceTable table, Weights weights, int row)
    {
        var (above, below) = Positions(table, weights, CancellationToken.None);
        return [Support.Positions(above[row], below[row])];
    }

    /// <summary>How the first of two rows outranks the second.</summary>
    internal OutrankingStrength Strength(in ConcordanceAxes axes, int a, int b)
    {
        var (concordance, discordance) = axes.Of(a, b);
        if (a == b || Cuts.Reaches(axes.Of(b, a).Concordance, concordance))
        {
            return OutrankingStrength.None;
        }

        return (Cuts.Reaches(concordance, HighConcordance) && Cuts.Reaches(HighDiscordance, discordance))
            || (Cuts.Reaches(concordance, MediumConcordance) && Cuts.Reaches(LowDiscordance, discordance))
                ? OutrankingStrength.Strong
            : Cuts.Reaches(concordance, LowConcordance) && Cuts.Reaches(HighDiscordance, discordance)
                ? OutrankingStrength.Weak
            : OutrankingStrength.None;
    }

    private protected override void Check(PerformanceTable table, Weights weights, ref RefusalList refusals)
    {
        NeedsTwo("ELECTRE", table, ref refusals, "each with every other");
        PairBits.Fit("ELECTRE", table, PairBits.MostAlternatives, ref refusals);
        ScalingNeeds.Of(Normalization, table, weights, moreIsBetter: false, ref refusals);
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
        var columns = table.ColumnCount;
        Span<ConcordanceAxes.Axis> space =
            columns <= OnStack ? stackalloc ConcordanceAxes.Axis[columns] : new ConcordanceAxes.Axis[columns];
        var axes = ConcordanceAxes.Of(Normalization, table, weights, space);
        var rented = ArrayPool<ulong>.Shared.Rent(PairBits.Words(above.Length));
        rented.AsSpan().Clear();
        var outranks = new PairBits(rented, above.Length);
        for (var a = 0; a < above.Length; a++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var b = 0; b < above.Length; b++)
            {
                if (Strength(in axes, a, b) != OutrankingStrength.None)
                {
                    outranks.Set(a, b);
                }
            }
        }

        PositionRounds.Of(outranks, reversed: false, above);
        var rounds = PositionRounds.Of(outranks, reversed: true, below);
        foreach (ref var position in below)
        {
            position = rounds + 1 - position;
        }

        ArrayPool<ulong>.Shared.Return(rented);
    }
}
