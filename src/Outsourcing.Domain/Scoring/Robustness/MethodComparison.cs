namespace Outsourcing.Domain.Scoring;

/// <summary>What several methods say of one problem, and why they differ.</summary>
/// <remarks>Immutable. Two comparisons are equal when their results are equal in order.</remarks>
public sealed class MethodComparison : IEquatable<MethodComparison>
{
    private readonly MethodResult[] results;

    private MethodComparison(MethodResult[] results) => this.results = results;

    /// <summary>Gets the answer of each method, in the order in which they were given.</summary>
    public IReadOnlyList<MethodResult> Results => Array.AsReadOnly(results);

    /// <summary>Gets the names of all alternatives that lead by some method, in ordinal order.</summary>
    public IReadOnlyList<string> Leaders =>
        [
            .. results
                .SelectMany(result => result.Leaders)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Gets whether all methods that apply name the same leaders.</summary>
    public bool Agree
    {
        get
        {
            var known = results.Where(result => result.Answer.IsKnown).ToList();
            return known.TrueForAll(result => result.Leaders.SequenceEqual(known[0].Leaders, StringComparer.Ordinal));
        }
    }

    /// <summary>Ranks a problem by several methods.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="methods">The methods; the first that applies is what the others are compared with.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentException">There is no method.</exception>
    public static MethodComparison Of(DecisionProblem problem, params IEnumerable<ScoringMethod> methods)
    {
        Guard.Against.Null(problem);
        var answers = Guard
            .Against.NullElement(methods)
            .Select(method => (Method: method, Answer: method.Rank(problem)))
            .ToList();
        if (answers.Count == 0)
        {
            throw new ArgumentException("There is no method to compare.", nameof(methods));
        }

        var reference = answers.Find(pair => pair.Answer.IsKnown).Answer;
        return new MethodComparison([
            .. answers.Select(pair => new MethodResult(pair.Method, pair.Answer, Why(pair.Answer, reference))),
        ]);
    }

    /// <inheritdoc/>
    public bool Equals(MethodComparison? other) => other is not null && results.AsSpan().SequenceEqual(other.results);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MethodComparison);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(results.Length, results[0].Method);

    /// <summary>Returns a line for each method: its name and its leader, or why it does not apply.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join('\n', results.Select(result => result.ToString()));

    private static Explanation? Why(Answer<Ranking> answer, Answer<Ranking>? reference)
    {
        if (!answer.TryGetValue(out var ranking) || reference is null || ReferenceEquals(answer, reference))
        {
            return null;
        }

        var other = reference.Value;
        return ranking.Leaders.Any(leader => other[leader.Name].Rank == 1)
            ? null
            : Explanation.From(new Disagreement(ranking, other), static it => it.Explain());
    }

    /// <summary>Two rankings with different leaders: on which criteria each method sees its own leader ahead.</summary>
    private sealed record Disagreement(Ranking Here, Ranking Reference)
    {
        public Explanation Explain()
        {
            var (mine, theirs) = (Here.Best.Name, Reference.Best.Name);
            return Explanation.Of(
                $"{Here.Method} puts {mine} before {theirs}, {Reference.Method} {theirs} before {mine}.",
                Side(Here, mine, theirs),
                Side(Reference, mine, theirs)
            );
        }

        private static Explanation Side(Ranking ranking, string mine, string theirs)
        {
            var comparison = ranking.Compare(mine, theirs);
            var differences = string.Join(", ", comparison.Lines.Select(comparison.Words));
            var what = ranking.Method switch
            {
                { Composition: Composition.Regret or Composition.Largest } => " (regret, less is better)",
                { HigherIsBetter: false } => " (less is better)",
                _ => "",
            };
            return Explanation.Of($"By {ranking.Method}, {mine} against {theirs}{what}: {differences}.");
        }
    }
}

/// <summary>What one method says.</summary>
public sealed record MethodResult
{
    internal MethodResult(ScoringMethod method, Answer<Ranking> answer, Explanation? disagreement)
    {
        Method = method;
        Answer = answer;
        Disagreement = disagreement;
    }

    /// <summary>Gets the method.</summary>
    public ScoringMethod Method { get; }

    /// <summary>Gets its ranking, or why it does not apply.</summary>
    public Answer<Ranking> Answer { get; }

    /// <summary>Gets why its leader is not the leader of the first method that applies; <see langword="null"/> when it is.</summary>
    public Explanation? Disagreement { get; }

    /// <summary>Gets the names of its leaders; empty when it does not apply.</summary>
    public IReadOnlyList<string> Leaders =>
        Answer.TryGetValue(out var ranking) ? [.. ranking.Leaders.Select(leader => leader.Name)] : [];

    /// <summary>Returns method and leaders, or method and the first finding.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Method}: {(Answer.IsKnown ? string.Join(", ", Leaders) : Answer.Findings[0].Message)}";
}
