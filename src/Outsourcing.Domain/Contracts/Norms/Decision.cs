namespace Outsourcing.Domain.Contracts;

/// <summary>What the norms say about an action: the verdict, the norms that decided, and what is still needed.</summary>
/// <remarks>
/// Two are equal when all but the explanation is equal. Immutable.
/// </remarks>
public sealed class Decision : IEquatable<Decision>
{
    private readonly string[] determining;
    private readonly PermittedWay[] ways;
    private readonly string[] missing;
    private readonly Finding[] findings;

    internal Decision(
        Verdict verdict,
        IEnumerable<string> determining,
        IEnumerable<PermittedWay> ways,
        NormConsequence consequence,
        IEnumerable<string> missing,
        IEnumerable<Finding> findings,
        Explanation explanation
    )
    {
        Verdict = verdict;
        this.determining = NameList.Of(determining);
        this.ways = [.. ways];
        Consequence = consequence;
        this.missing = NameList.Of(missing);
        this.findings = [.. findings];
        Explanation = explanation;
    }

    /// <summary>Gets the verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>Gets the names of the norms that decided, in ordinal order; none when nothing permits and nothing forbids.</summary>
    public IReadOnlyList<string> Determining => Array.AsReadOnly(determining);

    /// <summary>
    /// Gets the ways in which it may be done, the one that needs least first; each of them suffices. Empty unless the verdict
    /// is <see cref="Verdict.Permitted"/> or <see cref="Verdict.PermittedIf"/>.
    /// </summary>
    public IReadOnlyList<PermittedWay> Ways => Array.AsReadOnly(ways);

    /// <summary>Gets what still has to be done or obtained first, in the way that needs least; none when it may be done now.</summary>
    public IReadOnlyList<string> Needs => ways.Length == 0 ? [] : ways[0].Needs;

    /// <summary>Gets the strictest consequence that the norms that forbid it state.</summary>
    public NormConsequence Consequence { get; }

    /// <summary>Gets the names of what would have to be known, in ordinal order; none unless the verdict is <see cref="Verdict.Unknown"/>.</summary>
    public IReadOnlyList<string> Missing => Array.AsReadOnly(missing);

    /// <summary>Gets what was found on the way, such as norms that contradict each other.</summary>
    public IReadOnlyList<Finding> Findings => Array.AsReadOnly(findings);

    /// <summary>Gets the reason, norm by norm.</summary>
    public Explanation Explanation { get; }

    /// <inheritdoc/>
    public bool Equals(Decision? other) =>
        other is not null
        && Verdict == other.Verdict
        && Consequence == other.Consequence
        && determining.AsSpan().SequenceEqual(other.determining)
        && ways.AsSpan().SequenceEqual(other.ways)
        && missing.AsSpan().SequenceEqual(other.missing)
        && findings.AsSpan().SequenceEqual(other.findings);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Decision);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Verdict, determining.Length, ways.Length, findings.Length);

    /// <summary>Returns the verdict with what it rests on, such as <c>Forbidden by MSA § 14</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Explanation.Statement;

    internal Decision With(IEnumerable<Finding> more) =>
        new(Verdict, determining, ways, Consequence, missing, [.. findings, .. more], Explanation);
}
