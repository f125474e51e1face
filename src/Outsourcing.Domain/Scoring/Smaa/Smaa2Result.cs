namespace Outsourcing.Domain.Scoring;

/// <summary>What SMAA-2 counted: which ranks each alternative takes, with which weights it is first, and who ranks before whom.</summary>
/// <remarks>
/// Whole numbers throughout, so results of parts of a range, added in any order, equal the result of the whole, and have
/// its fingerprint. Two results are equal when method, table, weights, seed, samples and all counts are equal. Immutable.
/// </remarks>
public sealed class Smaa2Result : IEquatable<Smaa2Result>, IFingerprinted
{
    private readonly Smaa2Setup setup;
    private readonly SampleRange[] ranges;
    private readonly Smaa2Tally tally;
    private readonly AlternativeAcceptability[] alternatives;

    private Smaa2Result(Smaa2Setup setup, SampleRange[] ranges, Smaa2Tally tally)
    {
        this.setup = setup;
        this.ranges = ranges;
        this.tally = tally;
        Samples = ranges.Sum(range => range.Count);
        alternatives =
        [
            .. Enumerable
                .Range(0, setup.Table.RowCount)
                .Select(i => AlternativeAcceptability.Of(setup, tally, Samples, i)),
        ];
    }

    /// <summary>Gets the method.</summary>
    public Smaa2 Method => setup.Method;

    /// <summary>Gets the values that were scored.</summary>
    public PerformanceTable Table => setup.Table;

    /// <summary>Gets what was known of the weights.</summary>
    public WeightSet Weights => setup.Weights;

    /// <summary>Gets the seed.</summary>
    public ulong Seed => setup.Seed;

    /// <summary>Gets how much was counted.</summary>
    public Smaa2Indices Indices => setup.Indices;

    /// <summary>Gets the samples: ranges in order, of which no two touch.</summary>
    public IReadOnlyList<SampleRange> Ranges => Array.AsReadOnly(ranges);

    /// <summary>Gets the number of samples.</summary>
    public long Samples { get; }

    /// <summary>Gets the alternatives, in the order of the table.</summary>
    public IReadOnlyList<AlternativeAcceptability> Alternatives => Array.AsReadOnly(alternatives);

    /// <summary>Gets the alternative that is first most often; of several, the first by name.</summary>
    public AlternativeAcceptability Leader => InOrder().First();

    /// <summary>Finds an alternative by its name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Its acceptabilities.</returns>
    /// <exception cref="ArgumentException">There is no such alternative.</exception>
    public AlternativeAcceptability this[string name] => alternatives[Table.RowOf(name)];

    /// <summary>Gets the share of the samples in which one alternative ranks before another; ties count for neither.</summary>
    /// <param name="alternative">The name of the one.</param>
    /// <param name="other">The name of the other.</param>
    /// <returns>The pairwise winning index, from 0 to 1.</returns>
    /// <exception cref="ArgumentException">There is no such alternative.</exception>
    /// <exception cref="InvalidOperationException">Pairs were not counted.</exception>
    public double WinningIndex(string alternative, string other)
    {
        var (i, k) = (Table.RowOf(alternative), Table.RowOf(other));
        return Indices == Smaa2Indices.AllRanksAndPairs
            ? (double)tally.Wins[(i * Table.RowCount) + k] / Samples
            : throw new InvalidOperationException(
                $"Pairs were not counted; ask for {nameof(Smaa2Indices.AllRanksAndPairs)}."
            );
    }

    /// <summary>Works out the confidence factors: the chance that an alternative is first with its own central weights.</summary>
    /// <param name="threads">The number of threads; the result does not depend on it.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>
    /// The factors in the order of the table; <see langword="null"/> for an alternative that is first with no weights. Of known
    /// scores it is 0 or 1; of uncertain ones the share of the same samples, drawn once more for each alternative.
    /// </returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IReadOnlyList<double?> ConfidenceFactors(int threads = 1, CancellationToken cancellation = default)
    {
        var refusals = new RefusalList(1);
        var model = Smaa2Model.Of(setup, ref refusals)!;
        var samples = model.IsCertain ? [SampleRange.Of(Seed, 1)] : ranges;
        return
        [
            .. alternatives.Select(
                (alternative, i) => alternative.Counts[0] == 0 ? (double?)null : Factor(alternative, i)
            ),
        ];

        double Factor(AlternativeAcceptability alternative, int i)
        {
            var own = model.With([.. alternative.CentralWeights]);
            var first = samples.Sum(range =>
                own.Count(range, Smaa2Indices.FirstRank, threads, null, cancellation)!.Counts[i]
            );
            return (double)first / samples.Sum(range => range.Count);
        }
    }

    /// <summary>Adds the result of other samples of the same seed.</summary>
    /// <param name="other">The result.</param>
    /// <returns>The result of all samples; refused when method, table, weights, seed or what was counted differ, or a sample is in both.</returns>
    public Answer<Smaa2Result> With(Smaa2Result other)
    {
        Guard.Against.Null(other);
        return SampleRanges.Add(
            setup.SameAs(other.setup),
            ranges,
            other.ranges,
            all =>
            {
                var sum = tally.Copy();
                sum.Add(other.tally);
                return new Smaa2Result(setup, all, sum).ToAnswer();
            }
        );
    }

    /// <inheritdoc/>
    public bool Equals(Smaa2Result? other) =>
        other is not null
        && setup.SameAs(other.setup)
        && ranges.AsSpan().SequenceEqual(other.ranges)
        && tally.SameAs(other.tally);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Smaa2Result);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Seed, Samples, tally.Counts[0]);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form)
    {
        Guard.Against.Null(form).Text("smaa-2 result").Value(setup).Values(ranges);
        foreach (var count in tally.Counts)
        {
            form.Number(count);
        }

        foreach (var sum in tally.Central)
        {
            form.Text(Invariant.Text(sum));
        }

        foreach (var count in tally.Wins)
        {
            form.Number(count);
        }
    }

    /// <summary>Returns how often each alternative is first, such as <c>Acme 62.35 %; Borea 37.65 %; Cirrus 0 %</c>, the most frequent first.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() =>
        string.Join(
            "; ",
            InOrder().Select(alternative => $"{alternative.Name} {Invariant.Percent(alternative.First)}")
        );

    internal static Smaa2Result Of(Smaa2Setup setup, SampleRange[] ranges, Smaa2Tally tally) =>
        new(setup, ranges, tally);

    internal Answer<Smaa2Result> ToAnswer() => Answer.Known(this, Explanation.From(this, Smaa2Words.Of));

    internal IEnumerable<AlternativeAcceptability> InOrder() =>
        alternatives
            .OrderByDescending(alternative => alternative.Counts[0])
            .ThenBy(alternative => alternative.Name, StringComparer.Ordinal);
}
