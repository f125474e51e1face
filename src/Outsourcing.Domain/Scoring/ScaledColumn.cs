namespace Outsourcing.Domain.Scoring;

/// <summary>A column that takes part, with its scaling.</summary>
internal readonly struct ScaledColumn(int column, ColumnScaling scaling)
{
    public readonly int Column = column;

    public readonly ColumnScaling Scaling = scaling;

    /// <summary>Gives the columns of weight above zero, each with its scaling.</summary>
    /// <param name="normalization">The scaling.</param>
    /// <param name="table">The table.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="weighted">Whether each scaling is multiplied by its weight.</param>
    /// <param name="space">Where to put them, if it is long enough.</param>
    public static Span<ScaledColumn> All(
        Normalization normalization,
        PerformanceTable table,
        Weights weights,
        bool weighted,
        Span<ScaledColumn> space
    )
    {
        if (space.Length < table.ColumnCount)
        {
            space = new ScaledColumn[table.ColumnCount];
        }

        var count = 0;
        for (var j = 0; j < table.ColumnCount; j++)
        {
            if (weights.Span[j] > 0)
            {
                var factor = weighted ? weights.Span[j] : 1;
                space[count++] = new ScaledColumn(
                    j,
                    ColumnScaling.Of(normalization, table.Criteria[j], in table.Statistics(j), factor)
                );
            }
        }

        return space[..count];
    }

    /// <summary>Puts amounts into contributions, with the value of each criterion on the common scale.</summary>
    public static Contribution[] Contributions(
        Normalization normalization,
        PerformanceTable table,
        Weights weights,
        int row,
        ReadOnlySpan<double> amounts
    )
    {
        var contributions = new Contribution[table.ColumnCount];
        for (var j = 0; j < contributions.Length; j++)
        {
            var weight = weights.Span[j];
            var normalized = Cell.Missing;
            if (weight > 0)
            {
                normalized = ColumnScaling
                    .Of(normalization, table.Criteria[j], in table.Statistics(j), 1)
                    .Of(table.Padded(j)[row]);
            }

            contributions[j] = new Contribution(table.Criteria[j], weight, table[row, j], normalized, amounts[j]);
        }

        return contributions;
    }
}
