namespace Outsourcing.Domain.Scoring;

/// <summary>What missing cells could change in a weighted sum or a multi-attribute value: the totals each alternative could have, and whether somebody leads for certain.</summary>
/// <remarks>
/// <para>
/// A missing value may lie anywhere on the declared scale of its criterion. Totals, and the lead of one alternative over
/// another, change monotonically between the ends of the scale and the ends of the known values (with value functions
/// between their points), so looking at those values gives the exact range of each total and of each lead; nothing is sampled. Alternatives are compared in pairs:
/// whoever is not ruled out is not beaten for certain by any one other. Steps: pairs of alternatives times criteria with gaps.
/// </para>
/// <para>
/// With an absolute scaling, and with value functions, the values of one alternative do not move the totals of another. Then whoever is not ruled out
/// leads when its own missing values are best and all others are worst, so the contenders are exactly those that can lead,
/// and each missing value has a break-even; but for those on a criterion whose value function both rises and falls, where no
/// one value parts better from worse. With any other scaling a contender may still be beaten by one or another
/// whatever the values are.
/// </para>
/// <para>Immutable. Two are equal when all that they list is equal in order.</para>
/// </remarks>
public sealed class MissingScores : IEquatable<MissingScores>
{
    private readonly TotalRange[] totals;
    private readonly string[] contenders;
    private readonly MissingCell[] missing;
    private readonly MissingFact[] facts;

    internal MissingScores(
        TotalRange[] totals,
        string? leader,
        string[] contenders,
        MissingCell[] missing,
        MissingFact[]? facts
    )
    {
        this.totals = totals;
        this.contenders = contenders;
        this.missing = missing;
        this.facts = facts ?? [];
        IsExact = facts is not null;
        Leader = leader;
    }

    /// <summary>Gets the missing cells.</summary>
    public IReadOnlyList<MissingCell> Missing => Array.AsReadOnly(missing);

    /// <summary>Gets what finding out each single missing value would settle; empty when the scaling is not absolute, and without the cells of criteria whose value function both rises and falls.</summary>
    public IReadOnlyList<MissingFact> Facts => Array.AsReadOnly(facts);

    /// <summary>Gets whether values are absolute (the scalings None and Bounds, and value functions), so that every one of <see cref="Contenders"/> can really lead.</summary>
    public bool IsExact { get; }

    /// <summary>Gets the totals that each alternative could have, in the order of the table.</summary>
    public IReadOnlyList<TotalRange> Totals => Array.AsReadOnly(totals);

    /// <summary>Gets the name of the alternative that leads, or ties for the lead, whatever the missing values are; <see langword="null"/> when nobody does.</summary>
    public string? Leader { get; }

    /// <summary>Gets the names of the alternatives that are not ruled out as leaders, because no other is certain to beat them; in the order of the table.</summary>
    public IReadOnlyList<string> Contenders => Array.AsReadOnly(contenders);

    /// <summary>Asks what the missing cells of a problem could change.</summary>
    /// <param name="problem">The problem; cells may be missing on criteria with a declared scale.</param>
    /// <param name="method">The weighted sum; its scaling works between the ends of a column (None, Linear, MinMax, Max) or of a scale (Bounds).</param>
    /// <param name="cancellation">Stops the search between two alternatives.</param>
    /// <returns>What they could change; refused when a missing cell cannot be bounded or the method refuses a possible value.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Answer<MissingScores> Of(
        DecisionProblem problem,
        WeightedSum method,
        CancellationToken cancellation = default
    ) => new MissingSumSearch(Guard.Against.Null(problem), Guard.Against.Null(method)).Run(cancellation);

    /// <summary>Asks what the missing cells of a problem could change.</summary>
    /// <param name="problem">The problem; cells may be missing on any criterion.</param>
    /// <param name="method">
    /// The multi-attribute value. A missing value may be any on the declared scale, all of which the value function must cover;
    /// without a scale any that the function covers. Where the function lists its values, it is one of those.
    /// </param>
    /// <param name="cancellation">Stops the search between two alternatives.</param>
    /// <returns>What they could change; refused when the value function does not cover the scale, or the method refuses a known value.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Answer<MissingScores> Of(
        DecisionProblem problem,
        Mavt method,
        CancellationToken cancellation = default
    ) => new MissingValueSearch(Guard.Against.Null(problem), Guard.Against.Null(method)).Run(cancellation);

    /// <inheritdoc/>
    public bool Equals(MissingScores? other) =>
        other is not null
        && string.Equals(Leader, other.Leader, StringComparison.Ordinal)
        && totals.AsSpan().SequenceEqual(other.totals)
        && contenders.AsSpan().SequenceEqual(other.contenders)
        && IsExact == other.IsExact
        && facts.AsSpan().SequenceEqual(other.facts)
        && missing.AsSpan().SequenceEqual(other.missing);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MissingScores);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Leader, totals.Length, contenders.Length, missing.Length);

    /// <summary>Returns the verdict and the totals.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() =>
        $"{Verdict(this)} {string.Join("; ", totals.Select(total => total.ToString()))}";

    internal static Explanation Explain(MissingScores scores) =>
        Explanation.Of(
            Verdict(scores),
            [
                .. scores.missing.Select(cell => Explanation.Of($"Missing: {cell}.")),
                .. scores.facts.Where(_ => scores.Leader is null).Select(fact => Explanation.Of(fact.ToString())),
                .. scores.totals.Select(total => Explanation.Of($"{total}.")),
            ]
        );

    private static string Verdict(MissingScores scores) =>
        scores.Leader is { } leader
            ? $"{leader} leads whatever the missing values are."
            : $"Nobody leads for certain; {(scores.IsExact ? $"{Invariant.List(scores.contenders)} can lead" : $"not ruled out are {Invariant.List(scores.contenders)}")}.{Deciding(scores)}";

    // Where nobody leads for certain, one value at most settles it: next to a second, either would be worth a tie or less.
    private static string Deciding(MissingScores scores) =>
        Array.Find(scores.facts, fact => fact.Settles) is { } deciding
            ? $" {deciding.Cell} alone would settle it."
            : "";
}

/// <summary>The totals that an alternative could have.</summary>
public sealed record TotalRange
{
    internal TotalRange(string alternative, double low, double high)
    {
        Alternative = alternative;
        Low = low;
        High = high;
    }

    /// <summary>Gets the name of the alternative.</summary>
    public string Alternative { get; }

    /// <summary>Gets the lowest total.</summary>
    public double Low { get; }

    /// <summary>Gets the highest total.</summary>
    public double High { get; }

    /// <summary>Returns the range, such as <c>Acme 0.41 to 0.53</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() =>
        Ranking.Ties(Low, High, High)
            ? $"{Alternative} {Invariant.Short(Low)}"
            : $"{Alternative} {Invariant.Short(Low)} to {Invariant.Short(High)}";
}
