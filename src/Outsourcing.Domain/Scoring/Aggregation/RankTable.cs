namespace Outsourcing.Domain.Scoring;

/// <summary>Several rankings of the same alternatives: of evaluators, of methods, or of rounds.</summary>
/// <remarks>
/// A rank is a whole number from 1; 1 is best, and alternatives with equal numbers tie. Only the order of the numbers
/// counts, so 1, 2, 2, 4 and 1, 2, 2, 3 say the same. Immutable. Two tables are equal when names and numbers are equal in
/// order.
/// </remarks>
public sealed class RankTable : IEquatable<RankTable>
{
    private readonly string[] names;
    private readonly int[][] rankings;

    private RankTable(string[] names, int[][] rankings)
    {
        this.names = names;
        this.rankings = rankings;
    }

    /// <summary>Gets the names of the alternatives.</summary>
    public IReadOnlyList<string> Names => Array.AsReadOnly(names);

    /// <summary>Gets the rankings: in each the rank of every alternative, in the order of <see cref="Names"/>.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Rankings =>
        Array.AsReadOnly(Array.ConvertAll(rankings, IReadOnlyList<int> (ranking) => Array.AsReadOnly(ranking)));

    /// <summary>Creates a table of ranks.</summary>
    /// <param name="names">The names of the alternatives, at least one; unique.</param>
    /// <param name="rankings">The rankings, at least one: a rank from 1 for each alternative, in the order of the names.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">A name is used twice or is empty, or there is nothing to rank.</exception>
    /// <exception cref="ArgumentException">There is no ranking, or one has another number of ranks, or a rank below 1.</exception>
    public static RankTable Of(IEnumerable<string> names, params IEnumerable<IReadOnlyList<int>> rankings)
    {
        string[] rows = [.. Guard.Against.Null(names).Select(name => Guard.Against.NullOrWhiteSpace(name))];
        int[][] ranks = [.. Guard.Against.Null(rankings).Select(ranking => Guard.Against.Null(ranking).ToArray())];
        if (rows.Length == 0 || rows.Distinct(StringComparer.Ordinal).Count() < rows.Length)
        {
            throw new ArgumentException(
                "A table of ranks needs alternatives, each with a name of its own.",
                nameof(names)
            );
        }

        if (ranks.Length == 0)
        {
            throw new ArgumentException("A table of ranks needs a ranking.", nameof(rankings));
        }

        for (var k = 0; k < ranks.Length; k++)
        {
            if (ranks[k].Length != rows.Length || Array.Exists(ranks[k], rank => rank < 1))
            {
                throw new ArgumentException(
                    $"Ranking {Invariant.Text(k + 1)} needs a rank of 1 or more for each of {Invariant.Text(rows.Length)} alternatives.",
                    nameof(rankings)
                );
            }
        }

        return new RankTable(rows, ranks);
    }

    /// <summary>Takes the ranks out of rankings, for example by several methods.</summary>
    /// <param name="rankings">The rankings, at least one, all of the same alternatives; their order may differ.</param>
    /// <returns>The table, with the names in the order of the problem that was ranked first.</returns>
    /// <exception cref="ArgumentException">There is no ranking, or they rank different alternatives.</exception>
    public static RankTable From(params IEnumerable<Ranking> rankings)
    {
        Ranking[] all = [.. Guard.Against.Null(rankings).Select(ranking => Guard.Against.Null(ranking))];
        if (all.Length == 0)
        {
            throw new ArgumentException("A table of ranks needs a ranking.", nameof(rankings));
        }

        string[] order = [.. all[0].Problem.Table.Names];
        var known = order.ToHashSet(StringComparer.Ordinal);
        return Array.TrueForAll(all, ranking => known.SetEquals(ranking.Problem.Table.Names))
            ? Of(
                order,
                all.Select(ranking =>
                {
                    var ranks = ranking.Alternatives.ToDictionary(
                        row => row.Name,
                        row => row.Rank,
                        StringComparer.Ordinal
                    );
                    return Array.ConvertAll(order, name => ranks[name]);
                })
            )
            : throw new ArgumentException("The rankings are not of the same alternatives.", nameof(rankings));
    }

    /// <inheritdoc/>
    public bool Equals(RankTable? other) =>
        other is not null
        && names.AsSpan().SequenceEqual(other.names)
        && rankings.Length == other.rankings.Length
        && rankings.Zip(other.rankings).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RankTable);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(names.Length, rankings.Length, names[0], rankings[0][0]);

    /// <summary>Returns the size, such as <c>3 rankings of 4 alternatives</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Invariant.Text(rankings.Length)} rankings of {Invariant.Text(names.Length)} alternatives";

    /// <summary>The position of an alternative in each ranking; those that tie share the mean of their positions.</summary>
    internal double[] Positions(int alternative) =>
        Array.ConvertAll(
            rankings,
            ranking =>
            {
                var own = ranking[alternative];
                return ranking.Count(rank => rank < own) + ((ranking.Count(rank => rank == own) + 1) / 2.0);
            }
        );

    /// <summary>How many rankings put one alternative before another.</summary>
    internal int Before(int one, int other) => rankings.Count(ranking => ranking[one] < ranking[other]);

    /// <summary>How far an order is from the rankings, in halves: 2 for a pair turned round, 1 for a tie on one side only.</summary>
    internal long HalvesFrom(IReadOnlyList<int> ranks)
    {
        var halves = 0L;
        foreach (var ranking in rankings)
        {
            for (var a = 0; a < names.Length; a++)
            {
                for (var b = a + 1; b < names.Length; b++)
                {
                    halves += Math.Abs(
                        Math.Sign(ranking[a].CompareTo(ranking[b])) - Math.Sign(ranks[a].CompareTo(ranks[b]))
                    );
                }
            }
        }

        return halves;
    }
}
