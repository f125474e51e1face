namespace Outsourcing.Domain.Scoring;

/// <summary>One problem ranked by every method with every weighting: who leads how often, and how far the rankings agree.</summary>
/// <remarks>
/// <para>
/// A scaling is part of its method (<see cref="Methods.Over"/> gives methods for scalings), so this is methods × scalings ×
/// weightings. A combination that does not apply is listed with the reason and counts for nothing. That many combinations
/// agree is no proof: some of them share their faults.
/// </para>
/// <para>
/// k combinations of n alternatives take k rankings and k² n² / 2 comparisons. Immutable. Two are equal when their cells are
/// equal in order. Source: Mukhametzyanov &amp; Pamučar 2018, A sensitivity analysis in MCDM problems, Decision Making:
/// Applications in Management and Engineering 1(2), 51-80.
/// </para>
/// </remarks>
public sealed class CombinatorialSensitivity : IEquatable<CombinatorialSensitivity>
{
    private static readonly Source Origin = Source.Of(
        "Mukhametzyanov & Pamučar 2018, A sensitivity analysis in MCDM problems, Decision Making: Applications in Management and Engineering 1(2), 51-80"
    );

    private readonly SensitivityCell[] cells;
    private readonly LeadCount[] leads;
    private readonly RankAgreement[] agreements;

    private CombinatorialSensitivity(SensitivityCell[] cells, LeadCount[] leads, RankAgreement[] agreements)
    {
        this.cells = cells;
        this.leads = leads;
        this.agreements = agreements;
        Explanation = Explanation.From(this, Explain);
    }

    /// <summary>Gets all combinations: the weights of the problem with each method, then stated weights, then each weighting by the data.</summary>
    public IReadOnlyList<SensitivityCell> Cells => Array.AsReadOnly(cells);

    /// <summary>Gets how many combinations give a ranking.</summary>
    public int RankedCount => cells.Count(cell => cell.Answer.IsKnown);

    /// <summary>Gets who leads how often, in the order of the table.</summary>
    public IReadOnlyList<LeadCount> Leads => Array.AsReadOnly(leads);

    /// <summary>Gets how far every two of the combinations that give a ranking agree: first with second, first with third, and so on.</summary>
    public IReadOnlyList<RankAgreement> Agreements => Array.AsReadOnly(agreements);

    /// <summary>Gets why: who leads how often, which two agree least, and which do not apply.</summary>
    public Explanation Explanation { get; }

    /// <summary>Ranks a problem by every method with every weighting.</summary>
    /// <param name="problem">The problem; its own weights come first.</param>
    /// <param name="methods">The methods, at least one.</param>
    /// <param name="weightings">Weightings by the data; none to keep to the weights of the problem.</param>
    /// <param name="cancellation">Stops the work between two rankings and between two comparisons of them.</param>
    /// <returns>All of them.</returns>
    /// <exception cref="ArgumentException">There is no method.</exception>
    public static CombinatorialSensitivity Of(
        DecisionProblem problem,
        IEnumerable<ScoringMethod> methods,
        IEnumerable<DataWeighting> weightings,
        CancellationToken cancellation = default
    ) => Of(problem, methods, weightings, [], cancellation);

    /// <summary>Ranks a problem by every method with every weighting, and with weights that people stated.</summary>
    /// <param name="problem">The problem; its own weights come first.</param>
    /// <param name="methods">The methods, at least one.</param>
    /// <param name="weightings">Weightings by the data; they come last.</param>
    /// <param name="stated">Other weights, each for all criteria; they come after those of the problem.</param>
    /// <param name="cancellation">Stops the work between two rankings and between two comparisons of them.</param>
    /// <returns>All of them.</returns>
    /// <exception cref="ArgumentException">There is no method, or stated weights are not one for each criterion.</exception>
    public static CombinatorialSensitivity Of(
        DecisionProblem problem,
        IEnumerable<ScoringMethod> methods,
        IEnumerable<DataWeighting> weightings,
        IEnumerable<NamedWeights> stated,
        CancellationToken cancellation = default
    )
    {
        Guard.Against.Null(problem);
        ScoringMethod[] ways = Guard.Against.NullElement(methods);
        DataWeighting[] derived = Guard.Against.NullElement(weightings);
        if (ways.Length == 0)
        {
            throw new ArgumentException("There is no method to compare.", nameof(methods));
        }

        var all = new List<SensitivityCell>();
        Add(null, null, null);
        foreach (var named in Guard.Against.NullElement(stated))
        {
            Add(null, named, null);
        }

        foreach (var weighting in derived)
        {
            Add(weighting, null, weighting.Weigh(problem.Table));
        }

        Ranking[] rankings = [.. all.Where(cell => cell.Answer.IsKnown).Select(cell => cell.Answer.Value)];
        return new CombinatorialSensitivity(
            [.. all],
            [
                .. problem.Table.Names.Select(name => new LeadCount(
                    name,
                    rankings.Count(ranking => ranking.Leaders.Count == 1 && ranking[name].Rank == 1),
                    rankings.Count(ranking => ranking.Leaders.Count > 1 && ranking[name].Rank == 1)
                )),
            ],
            rankings.Length == 0 ? [] : Compare(all, RankTable.From(rankings).Rankings, cancellation)
        );

        void Add(DataWeighting? weighting, NamedWeights? named, Answer<Weights>? weights)
        {
            var weighed =
                named is not null ? problem.With(named.Weights)
                : weights is { IsKnown: true } ? problem.With(weights.Value)
                : problem;
            foreach (var method in ways)
            {
                cancellation.ThrowIfCancellationRequested();
                var answer = weights is { IsKnown: false }
                    ? Answer.NotKnown<Ranking>(weights.Status, weights.Findings)
                    : method.Rank(weighed, cancellation);
                all.Add(new SensitivityCell(weighting, named, method, answer));
            }
        }
    }

    /// <inheritdoc/>
    public bool Equals(CombinatorialSensitivity? other) =>
        other is not null && cells.AsSpan().SequenceEqual(other.cells);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CombinatorialSensitivity);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(cells.Length, cells[0].Method);

    /// <summary>Returns who leads how often.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var often = leads
            .Where(lead => lead.Alone + lead.Shared > 0)
            .OrderByDescending(lead => lead.Alone + lead.Shared)
            .ThenBy(lead => lead.Alternative, StringComparer.Ordinal)
            .Select(lead => lead.ToString());
        return $"{Invariant.Text(RankedCount)} of {Invariant.Text(cells.Length)} combinations give a ranking{(RankedCount == 0 ? "" : $": {string.Join("; ", often)}")}.";
    }

    private static RankAgreement[] Compare(
        List<SensitivityCell> all,
        IReadOnlyList<IReadOnlyList<int>> ranks,
        CancellationToken cancellation
    )
    {
        SensitivityCell[] known = [.. all.Where(cell => cell.Answer.IsKnown)];
        var found = new List<RankAgreement>();
        for (var one = 0; one < known.Length; one++)
        {
            for (var other = one + 1; other < known.Length; other++)
            {
                cancellation.ThrowIfCancellationRequested();
                found.Add(new RankAgreement(known[one], known[other], ranks[one], ranks[other]));
            }
        }

        return [.. found];
    }

    private static Explanation Explain(CombinatorialSensitivity sensitivity)
    {
        var parts = new List<Explanation>();
        if (sensitivity.agreements.Where(pair => pair.KendallTauB is not null).ToList() is { Count: > 0 } pairs)
        {
            parts.Add(
                Explanation.Of(
                    $"Over {Invariant.Text(pairs.Count)} pairs of rankings Kendall's τ-b is {Invariant.Short(pairs.Average(pair => pair.KendallTauB!.Value))} on average."
                )
            );
            parts.Add(Explanation.Of($"Least agree {pairs.MinBy(pair => pair.KendallTauB)}"));
        }

        parts.AddRange(
            sensitivity
                .cells.Where(cell => !cell.Answer.IsKnown)
                .Select(cell => Explanation.Of($"{cell.Name} gives none: {cell.Answer.Findings[0].Message}"))
        );
        return Explanation.Of(sensitivity.ToString(), Origin, parts);
    }
}

/// <summary>One method with one weighting, and what it says.</summary>
public sealed record SensitivityCell
{
    internal SensitivityCell(
        DataWeighting? weighting,
        NamedWeights? stated,
        ScoringMethod method,
        Answer<Ranking> answer
    )
    {
        Weighting = weighting;
        Stated = stated;
        Method = method;
        Answer = answer;
    }

    /// <summary>Gets the weighting by the data; <see langword="null"/> for weights of the problem and stated ones.</summary>
    public DataWeighting? Weighting { get; }

    /// <summary>Gets the stated weights; <see langword="null"/> for those of the problem and weightings by the data.</summary>
    public NamedWeights? Stated { get; }

    /// <summary>Gets the method.</summary>
    public ScoringMethod Method { get; }

    /// <summary>Gets the ranking, or why method or weighting does not apply.</summary>
    public Answer<Ranking> Answer { get; }

    /// <summary>Gets the name, such as <c>TOPSIS (Vector) with entropy weights</c>.</summary>
    public string Name =>
        $"{Method} with {((Stated?.Name ?? Weighting?.ToString()) is { } name ? $"{name} weights" : "the weights of the problem")}";

    /// <summary>Returns the name and the leaders, or the name and the first finding.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Name}: {(Answer.TryGetValue(out var ranking) ? string.Join(", ", ranking.Leaders.Select(leader => leader.Name)) : Answer.Findings[0].Message)}";
}

/// <summary>How often an alternative leads.</summary>
public sealed record LeadCount
{
    internal LeadCount(string alternative, int alone, int shared)
    {
        Alternative = alternative;
        Alone = alone;
        Shared = shared;
    }

    /// <summary>Gets the name of the alternative.</summary>
    public string Alternative { get; }

    /// <summary>Gets in how many combinations it leads alone.</summary>
    public int Alone { get; }

    /// <summary>Gets in how many it shares the lead.</summary>
    public int Shared { get; }

    /// <summary>Returns text such as <c>Borea leads in 7 and shares the lead in 1</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Alternative} leads in {Invariant.Text(Alone)}{(Shared == 0 ? "" : $" and shares the lead in {Invariant.Text(Shared)}")}";
}

/// <summary>How far the rankings of two combinations agree.</summary>
public sealed record RankAgreement
{
    internal RankAgreement(
        SensitivityCell one,
        SensitivityCell other,
        IReadOnlyList<int> ranksOfOne,
        IReadOnlyList<int> ranksOfOther
    )
    {
        One = one;
        Other = other;
        KendallTauB = RankCorrelation.KendallTauB(ranksOfOne, ranksOfOther);
        Spearman = RankCorrelation.Spearman(ranksOfOne, ranksOfOther);
        Weighted = RankCorrelation.Weighted(ranksOfOne, ranksOfOther);
    }

    /// <summary>Gets the one combination.</summary>
    public SensitivityCell One { get; }

    /// <summary>Gets the other.</summary>
    public SensitivityCell Other { get; }

    /// <summary>Gets Kendall's τ-b; <see langword="null"/> when a ranking ties all.</summary>
    public double? KendallTauB { get; }

    /// <summary>Gets Spearman's ρ; <see langword="null"/> when a ranking ties all.</summary>
    public double? Spearman { get; }

    /// <summary>Gets r_w, which weighs the top more; <see langword="null"/> for one alternative.</summary>
    public double? Weighted { get; }

    /// <summary>Returns the two and their agreement.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() =>
        $"{One.Name} and {Other.Name}: τ-b {Text(KendallTauB)}, ρ {Text(Spearman)}, r_w {Text(Weighted)}.";

    private static string Text(double? value) => value is { } known ? Invariant.Short(known) : "undefined";
}
