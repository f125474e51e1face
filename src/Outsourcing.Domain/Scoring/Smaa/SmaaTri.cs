namespace Outsourcing.Domain.Scoring;

/// <summary>SMAA-TRI: into which category does each alternative fall over all weights that are possible?</summary>
/// <remarks>
/// <para>
/// Samples of weights are drawn uniformly from a <see cref="WeightSet"/>, and each alternative is sorted with each of them
/// by a <see cref="SortingMethod"/>. The category acceptability C(i, h) is the share of the samples in which alternative i
/// belongs to category h; over the categories they sum to 1. The cutting level of <see cref="ElectreTriB"/> or the majority
/// of <see cref="MrSort"/> can be drawn as well (<see cref="WithCut"/>), and so can scores that are not known exactly.
/// </para>
/// <para>
/// The weights of a set sum to 1, so a majority is a share of the whole here: 0.6 asks for criteria of 60 % of all weight.
/// A majority in points, as derived weights may have it, is refused when it is above 1.
/// </para>
/// <para>
/// A sample is a function of seed and index, and what is kept are whole numbers; so the result has the same bits on every
/// machine, for any number of threads, and however the samples are split into ranges and added again. An acceptability b
/// of N samples has the standard error √(b (1 − b) / N): 0.5 % at most from 10,000 samples, 0.05 % from a million.
/// </para>
/// <para>
/// Needs: what the method of sorting needs, whatever the weights are; criteria that can have no weight take no part. Any
/// number of alternatives will do, one as well: none changes the category of another. It cannot say how good an
/// alternative is within its category, and an acceptability says how many views put it there, not how many people hold
/// them. Source: Tervonen, Figueira, Lahdelma, Almeida Dias &amp; Salminen 2009, A stochastic method for robustness analysis
/// in sorting problems, European Journal of Operational Research 192, 236-242.
/// </para>
/// <para>Two are equal when method, cut and uncertain scores (in order) are equal.</para>
/// </remarks>
public sealed record SmaaTri : IFingerprinted
{
    private readonly UncertainScore[] uncertain;

    /// <summary>Initializes the method with the cutting level or majority of the method of sorting.</summary>
    /// <param name="method">How alternatives are sorted in each sample.</param>
    /// <param name="uncertain">The scores of which a distribution is known instead of a number.</param>
    /// <exception cref="ArgumentException">Two scores are about the same cell.</exception>
    public SmaaTri(SortingMethod method, params IEnumerable<UncertainScore> uncertain)
    {
        Method = Guard.Against.Null(method);
        this.uncertain = UncertainScore.OncePerCell(uncertain);
        Cut = new UniformScore(method.Cut, method.Cut);
    }

    private SmaaTri(SmaaTri other, UniformScore cut)
    {
        Method = other.Method;
        uncertain = other.uncertain;
        Cut = cut;
    }

    /// <summary>Gets where the method was published.</summary>
    public static Source Source { get; } =
        Source.Of(
            "Tervonen, Figueira, Lahdelma, Almeida Dias & Salminen 2009, A stochastic method for robustness analysis in sorting problems, European Journal of Operational Research 192, 236-242"
        );

    /// <summary>Gets how alternatives are sorted in each sample; its cutting level or majority is replaced by <see cref="Cut"/>.</summary>
    public SortingMethod Method { get; }

    /// <summary>Gets what the cutting level or the majority is: from one end to the other, or one value when both are equal.</summary>
    public UniformScore Cut { get; }

    /// <summary>Gets the scores of which a distribution is known.</summary>
    public IReadOnlyList<UncertainScore> Uncertain => Array.AsReadOnly(uncertain);

    /// <summary>Gets the name with the method of sorting, such as <c>SMAA-TRI with MR-Sort (majority 0.6)</c>, and the cut where it is another.</summary>
    public string Name =>
        (Cut.From.Equals(Cut.To), Cut.From.Equals(Method.Cut)) switch
        {
            (true, true) => $"SMAA-TRI with {Method.Name}",
            (true, false) => $"SMAA-TRI with {Method.Name} and a cut of {Invariant.Text(Cut.From)}",
            _ => $"SMAA-TRI with {Method.Name} and a cut of {Cut}",
        };

    /// <summary>Draws the cutting level or the majority as well, each value between two ends with the same chance.</summary>
    /// <param name="low">The lowest value: 0.5 or more for a cutting level, above zero for a majority.</param>
    /// <param name="high">The highest value: from the lowest to 1.</param>
    /// <returns>The method with that cut.</returns>
    /// <exception cref="ArgumentException">An end is out of range, or the ends are not in order.</exception>
    public SmaaTri WithCut(double low, double high)
    {
        Guard.Against.OutOfRange(Guard.Against.NotFinite(low), nameof(low), Method.LeastCut, 1.0);
        Guard.Against.OutOfRange(Guard.Against.NotFinite(high), nameof(high), low, 1.0);
        return new SmaaTri(this, new UniformScore(low, high));
    }

    /// <summary>Draws samples, sorts and counts.</summary>
    /// <param name="table">The values of the alternatives.</param>
    /// <param name="weights">What is known of the weights.</param>
    /// <param name="samples">The seed and which samples.</param>
    /// <param name="threads">The number of threads; the result does not depend on it.</param>
    /// <param name="progress">Told, with growing numbers, how many samples are done. What it throws ends the run.</param>
    /// <param name="cancellation">Stops the run between two parts of 16,384 samples.</param>
    /// <returns>
    /// The result with its explanation; FactMissing when all that is wrong are missing cells; NotApplicable when profiles,
    /// thresholds or values do not fit, no weights reach the majority, or weights that keep to all that is known are too
    /// rare. The memory needed does not depend on the number of samples.
    /// </returns>
    /// <exception cref="ArgumentException">The weights, or an uncertain score, are of other criteria or alternatives than the table.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public Answer<SmaaTriResult> Run(
        PerformanceTable table,
        WeightSet weights,
        SampleRange samples,
        int threads = 1,
        IProgress<long>? progress = null,
        CancellationToken cancellation = default
    )
    {
        Guard.Against.Null(samples);
        Guard.Against.OutOfRange(threads, nameof(threads), 1, 1024);
        var setup = new SmaaTriSetup(this, Guard.Against.Null(table), Guard.Against.Null(weights), samples.Seed);
        var refusals = new RefusalList(RefusalList.Most);
        if (SmaaTriModel.Of(setup, ref refusals) is { } model)
        {
            if (model.Count(samples, threads, progress, cancellation) is { } counts)
            {
                return new SmaaTriResult(setup, [samples], counts).ToAnswer();
            }

            WeightSampler.TooNarrow(ref refusals);
        }

        return refusals.ToAnswer<SmaaTriResult>();
    }

    /// <inheritdoc/>
    public bool Equals(SmaaTri? other) =>
        other is not null
        && Method.Equals(other.Method)
        && Cut.Equals(other.Cut)
        && uncertain.AsSpan().SequenceEqual(other.uncertain);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Method, Cut, uncertain.Length);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form)
    {
        Guard.Against.Null(form).Text("smaa-tri").Text(Method.Name).Number((long)Method.Categories.Count);
        foreach (var category in Method.Categories)
        {
            form.Text(category.Name).Number((long)category.Profile.Length).Number((long)category.Vetoes.Count);
            foreach (var value in category.Profile)
            {
                form.Number(value);
            }

            foreach (var veto in category.Vetoes)
            {
                form.Flag(veto.IsKnown).Number(veto.IsKnown ? veto.Value : 0.0);
            }
        }

        form.Value(Cut).Values(uncertain);
    }

    /// <summary>Returns the name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}
