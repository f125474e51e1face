namespace Outsourcing.Samples;

/// <summary>How often somebody takes each rank.</summary>
/// <param name="Name">Who.</param>
/// <param name="Shares">The share of the draws for each rank, the best rank first.</param>
internal sealed record RankShares(string Name, IReadOnlyList<double> Shares)
{
    /// <summary>The columns of a table of ranks, of which the last takes together what does not fit.</summary>
    /// <param name="count">How many ranks there are.</param>
    /// <param name="most">How many columns fit.</param>
    public static IReadOnlyList<(string Heading, Range Ranks)> Columns(int count, int most)
    {
        var single = count <= most ? count : most - 1;
        var columns = Enumerable.Range(0, single).Select(i => (Wording.Invariant($"{i + 1}"), i..(i + 1)));
        return
        [
            .. columns,
            .. count > single
                ? [(Wording.Invariant($"{single + 1}–{count}"), single..count)]
                : Array.Empty<(string, Range)>(),
        ];
    }

    /// <summary>The cells of a row of such a table.</summary>
    public IReadOnlyList<(string Text, double Share)> Cells(IEnumerable<(string Heading, Range Ranks)> columns) =>
        [.. columns.Select(column => Shares.Take(column.Ranks).Sum()).Select(share => (Wording.Chance(share), share))];
}
