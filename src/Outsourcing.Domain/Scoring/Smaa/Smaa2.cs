namespace Outsourcing.Domain.Scoring;

/// <summary>SMAA-2, stochastic multicriteria acceptability analysis: which ranks does each alternative take over all weights that are possible?</summary>
/// <remarks>
/// <para>
/// Samples of weights are drawn uniformly from a <see cref="WeightSet"/>. In each sample the alternatives are scored by
/// the weighted sum and ranked, with the ties of <see cref="Ranking"/>: alternatives that tie share the better rank. The
/// rank acceptability b(i, r) is the share of the samples in which alternative i takes rank r; the central weight vector
/// is the mean of the weights with which it is first; the confidence factor is the chance that it is first with its
/// central weights; the pairwise winning index c(i, k) is the share in which i ranks before k.
/// </para>
/// <para>
/// A sample is a function of seed and index, and what is kept are whole numbers; so the result has the same bits on every
/// machine, for any number of threads, and however the samples are split into ranges and added again. An acceptability b
/// of N samples has the standard error √(b (1 − b) / N): 0.5 % at most from 10,000 samples, 0.05 % from a million.
/// </para>
/// <para>
/// Up to 1,024 alternatives are sorted by keys of which the last ten bits, at most, name the alternative: scores closer
/// than 2.3e-13 of their size are merged, and tie, as the tie tolerance of 1e-9 says anyway.
/// </para>
/// <para>
/// Needs: known cells; values that the scaling can handle; a scaling that turns costs round. One alternative will do.
/// Criteria that can have no weight take no part. It cannot say how good the best is, and a high acceptability of wide
/// weights is no vote: it says how many views favour an alternative, not how many people hold them. Sources: Lahdelma
/// &amp; Salminen 2001, SMAA-2: stochastic multicriteria acceptability analysis for group decision making, Operations
/// Research 49(3), 444-454; winning indices: Leskinen, Viitanen, Kangas &amp; Kangas 2006, Forest Science 52(3), 304-312.
/// </para>
/// <para>
/// Scores that are not known exactly are drawn with the weights, one number a sample each, independently. They need the
/// scaling None, Bounds or MinMax; MinMax then works between the lowest and the highest that a score can be.
/// </para>
/// <para>Two are equal when scaling and uncertain scores (in order) are equal.</para>
/// </remarks>
public sealed record Smaa2 : IFingerprinted
{
    private readonly UncertainScore[] uncertain;

    /// <summary>Initializes the method.</summary>
    /// <param name="normalization">How values are put on a common scale.</param>
    /// <param name="uncertain">The scores of which a distribution is known instead of a number.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="normalization"/> is not one of the enumeration.</exception>
    /// <exception cref="ArgumentException">Two scores are about the same cell.</exception>
    public Smaa2(Normalization normalization, params IEnumerable<UncertainScore> uncertain)
    {
        Normalization = Guard.Against.UnknownNormalization(normalization);
        this.uncertain = UncertainScore.OncePerCell(uncertain);
    }

    /// <summary>Gets where the method was published.</summary>
    public static Source Source { get; } =
        Source.Of(
            "Lahdelma & Salminen 2001, SMAA-2: stochastic multicriteria acceptability analysis for group decision making, Operations Research 49(3), 444-454"
        );

    /// <summary>Gets the most alternatives of which all ranks can be counted: 4,096.</summary>
    public static int MostRanked => 4096;

    /// <summary>Gets how values are put on a common scale.</summary>
    public Normalization Normalization { get; }

    /// <summary>Gets the scores of which a distribution is known.</summary>
    public IReadOnlyList<UncertainScore> Uncertain => Array.AsReadOnly(uncertain);

    /// <summary>Gets the name with the scaling, such as <c>SMAA-2 (MinMax)</c>.</summary>
    public string Name => $"SMAA-2 ({Normalization})";

    /// <summary>Draws samples and counts.</summary>
    /// <param name="table">The values of the alternatives.</param>
    /// <param name="weights">What is known of the weights.</param>
    /// <param name="samples">The seed and which samples.</param>
    /// <param name="indices">How much to count.</param>
    /// <param name="threads">The number of threads; the result does not depend on it.</param>
    /// <param name="progress">Told, with growing numbers, how many samples are done. What it throws ends the run.</param>
    /// <param name="cancellation">Stops the run between two thousands of samples.</param>
    /// <returns>
    /// The result with its explanation; FactMissing when all that is wrong are missing cells; NotApplicable when the method
    /// cannot handle the values, or weights that keep to all that is known are too rare. The memory needed does not depend
    /// on the number of samples.
    /// </returns>
    /// <exception cref="ArgumentException">The weights, or an uncertain score, are of other criteria or alternatives than the table.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public Answer<Smaa2Result> Run(
        PerformanceTable table,
        WeightSet weights,
        SampleRange samples,
        Smaa2Indices indices = Smaa2Indices.AllRanks,
        int threads = 1,
        IProgress<long>? progress = null,
        CancellationToken cancellation = default
    )
    {
        Guard.Against.Null(samples);
        Guard.Against.OutOfRange(threads, nameof(threads), 1, 1024);
        Guard.Against.OutOfRange((int)indices, nameof(indices), 0, (int)Smaa2Indices.AllRanksAndPairs);
        var setup = new Smaa2Setup(this, Guard.Against.Null(table), Guard.Against.Null(weights), samples.Seed, indices);
        var refusals = new RefusalList(RefusalList.Most);
        if (indices != Smaa2Indices.FirstRank && table.RowCount > MostRanked)
        {
            refusals.Add(
                ScoringRules.SamplesAlternatives,
                $"There are {Invariant.Text(table.RowCount)} alternatives, and all ranks are counted for {Invariant.Text(MostRanked)} at most.",
                remedy: "Count the first rank only."
            );
        }

        if (Smaa2Model.Of(setup, ref refusals) is { } model && refusals.IsEmpty)
        {
            var tally = model.Count(samples, indices, threads, progress, cancellation);
            if (tally is not null)
            {
                return Smaa2Result.Of(setup, [samples], tally).ToAnswer();
            }

            WeightSampler.TooNarrow(ref refusals);
        }

        return refusals.ToAnswer<Smaa2Result>();
    }

    /// <inheritdoc/>
    public bool Equals(Smaa2? other) =>
        other is not null && Normalization == other.Normalization && uncertain.AsSpan().SequenceEqual(other.uncertain);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Normalization, uncertain.Length);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("smaa-2").Number((long)Normalization).Values(uncertain);

    /// <summary>Returns the name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}
