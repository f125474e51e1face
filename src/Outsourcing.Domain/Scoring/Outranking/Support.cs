namespace Outsourcing.Domain.Scoring;

/// <summary>What speaks for an alternative, criterion by criterion, where positions and not sums make the score.</summary>
internal static class Support
{
    /// <summary>Gives the share of the others that a row at least equals on each criterion, times the share of the weight.</summary>
    public static Contribution[] Contributions(PerformanceTable table, Weights weights, int row)
    {
        var all = 0.0;
        foreach (var weight in weights.Span)
        {
            all += weight;
        }

        var contributions = new Contribution[table.ColumnCount];
        for (var j = 0; j < contributions.Length; j++)
        {
            var weight = weights.Span[j];
            var share = weight > 0 ? Share(table, j, row) : 0;
            contributions[j] = new Contribution(
                table.Criteria[j],
                weight,
                table[row, j],
                weight > 0 ? share : Cell.Missing,
                weight / all * share
            );
        }

        return contributions;
    }

    /// <summary>Says where a row stands from above and from below.</summary>
    public static Explanation Positions(int above, int below) =>
        Explanation.Of($"Its position is {Invariant.Text(above)} from above and {Invariant.Text(below)} from below.");

    private static double Share(PerformanceTable table, int column, int row)
    {
        var values = table.Padded(column)[..table.RowCount];
        var own = values[row];
        var benefit = table.CriterionSpan[column].Direction == Direction.Maximize;
        var constant = table.Statistics(column).IsConstant;
        var count = 0;
        foreach (var other in values)
        {
            count += constant || (benefit ? own >= other : own <= other) ? 1 : 0;
        }

        return (count - 1.0) / (values.Length - 1);
    }
}
