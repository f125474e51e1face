namespace Outsourcing.Domain.Scoring;

/// <summary>What becomes of a ranking when one alternative is taken out, or a copy of it is put in.</summary>
/// <remarks>Immutable. Two are equal when all their parts are equal.</remarks>
public sealed class ReversalTrial : IEquatable<ReversalTrial>
{
    /// <summary>How many pairs a trial lists.</summary>
    private const int Most = 100;

    /// <summary>How many pairs a sentence names.</summary>
    private const int Named = 5;

    private readonly string[] expected;
    private readonly string[] leaders;
    private readonly ReversedPair[] pairs;
    private readonly Finding[] refused;

    private ReversalTrial(
        string alternative,
        ReversalChange change,
        string[] expected,
        string[] leaders,
        (ReversedPair[] Listed, long Count) turned,
        Finding[] refused
    )
    {
        Alternative = alternative;
        Change = change;
        this.expected = expected;
        this.leaders = leaders;
        (pairs, PairCount) = turned;
        this.refused = refused;
    }

    /// <summary>Gets the name of the alternative that is taken out or copied.</summary>
    public string Alternative { get; }

    /// <summary>Gets what is done with it.</summary>
    public ReversalChange Change { get; }

    /// <summary>Gets who leads then, in the order of the table; a copy is not listed. Empty when the method refuses.</summary>
    public IReadOnlyList<string> Leaders => Array.AsReadOnly(leaders);

    /// <summary>Gets whether nobody leads then who, of those that remain, stood best before.</summary>
    public bool LeadChanges => refused.Length == 0 && !leaders.Intersect(expected, StringComparer.Ordinal).Any();

    /// <summary>Gets the pairs of others that are turned round: the one was strictly before the other and is strictly behind it then. At most 100 are listed.</summary>
    public IReadOnlyList<ReversedPair> Pairs => Array.AsReadOnly(pairs);

    /// <summary>Gets how many pairs are turned round.</summary>
    public long PairCount { get; }

    /// <summary>Gets why the method refuses what is left; empty when it does not.</summary>
    public IReadOnlyList<Finding> Refused => Array.AsReadOnly(refused);

    /// <inheritdoc/>
    public bool Equals(ReversalTrial? other) =>
        other is not null
        && string.Equals(Alternative, other.Alternative, StringComparison.Ordinal)
        && Change == other.Change
        && PairCount == other.PairCount
        && expected.AsSpan().SequenceEqual(other.expected)
        && leaders.AsSpan().SequenceEqual(other.leaders)
        && pairs.AsSpan().SequenceEqual(other.pairs)
        && refused.AsSpan().SequenceEqual(other.refused);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReversalTrial);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Alternative, Change, PairCount, leaders.Length);

    /// <summary>Returns the sentence, such as <c>Without A4 A1 leads in place of A3; 1 pair turns round: A3 falls behind A1.</c></summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var what = Change == ReversalChange.Removed ? $"Without {Alternative}" : $"With a copy of {Alternative}";
        if (refused.Length > 0)
        {
            return $"{what} there is no ranking: {refused[0].Message}";
        }

        var lead = leaders.Length == 1 ? "leads" : "lead";
        var instead = LeadChanges ? $" in place of {Invariant.List(expected)}" : "";
        var more = PairCount > Named ? $", and {Invariant.Text(PairCount - Named)} more" : "";
        var turned =
            PairCount == 0
                ? "no two others turn round"
                : $"{Invariant.Text(PairCount)} {(PairCount == 1 ? "pair turns" : "pairs turn")} round: {string.Join(", ", pairs.Take(Named).Select(pair => pair.ToString()))}{more}";
        return $"{what} {Invariant.List(leaders)} {lead}{instead}; {turned}.";
    }

    internal static ReversalTrial Of(Ranking before, string alternative, ReversalChange change)
    {
        var problem = before.Problem;
        var changed = change == ReversalChange.Removed ? problem.Without(alternative) : WithCopy(problem, alternative);
        string[] names =
        [
            .. problem.Table.Names.Where(name =>
                change == ReversalChange.Copied || !string.Equals(name, alternative, StringComparison.Ordinal)
            ),
        ];
        var old = Ranks(before, names);
        var inLine = Leading(names, old);
        var answer = before.Method.Rank(changed);
        if (!answer.TryGetValue(out var after))
        {
            return new ReversalTrial(alternative, change, inLine, [], ([], 0), [.. answer.Findings]);
        }

        var now = Ranks(after, names);
        return new ReversalTrial(alternative, change, inLine, Leading(names, now), Turned(names, old, now), []);
    }

    private static DecisionProblem WithCopy(DecisionProblem problem, string alternative)
    {
        var original = problem.Alternatives.Single(row =>
            string.Equals(row.Name, alternative, StringComparison.Ordinal)
        );
        var name = $"{alternative} (copy)";
        while (problem.Table.Names.Contains(name, StringComparer.Ordinal))
        {
            name += " (copy)";
        }

        var copy = Scoring.Alternative.Of(name, [.. original.Cells]);
        return DecisionProblem.Of(problem.Tree, problem.Alternatives.Append(copy), problem.Weights);
    }

    private static int[] Ranks(Ranking ranking, string[] names)
    {
        var ranks = ranking.Alternatives.ToDictionary(row => row.Name, row => row.Rank, StringComparer.Ordinal);
        return Array.ConvertAll(names, name => ranks[name]);
    }

    private static string[] Leading(string[] names, int[] ranks) => [.. names.Where((_, i) => ranks[i] == ranks.Min())];

    private static (ReversedPair[] Listed, long Count) Turned(string[] names, int[] old, int[] now)
    {
        var listed = new List<ReversedPair>();
        var count = 0L;
        for (var a = 0; a < names.Length; a++)
        {
            for (var b = 0; b < names.Length; b++)
            {
                if (old[a] < old[b] && now[a] > now[b])
                {
                    count++;
                    if (listed.Count < Most)
                    {
                        listed.Add(new ReversedPair(names[a], names[b]));
                    }
                }
            }
        }

        return ([.. listed], count);
    }
}

/// <summary>Two alternatives that another turns round.</summary>
public sealed record ReversedPair
{
    internal ReversedPair(string before, string behind)
    {
        First = before;
        Second = behind;
    }

    /// <summary>Gets the name of the one that was before and falls behind.</summary>
    public string First { get; }

    /// <summary>Gets the name of the one that was behind and comes before.</summary>
    public string Second { get; }

    /// <summary>Returns text such as <c>A3 falls behind A1</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{First} falls behind {Second}";
}

/// <summary>What is done with an alternative to see whether others turn round.</summary>
public enum ReversalChange
{
    /// <summary>Nothing; no trial has it.</summary>
    None = 0,

    /// <summary>It is taken out.</summary>
    Removed = 1,

    /// <summary>A copy of it is put in.</summary>
    Copied = 2,
}
