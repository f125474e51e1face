namespace Outsourcing.Domain.Scoring;

/// <summary>A column that takes part, with its scaling.</summary>
internal readonly struct ScaledColumn(int column, int start, double weight, ColumnScaling scaling)
{
    public readonly int Column = column;

    /// <summary>Where the values of the column start in the table.</summary>
    public readonly int Start = start;

    public readonly double Weight = weight;

    public readonly ColumnScaling Scaling = scaling;

    /// <summary>Gives the columns of weight above zero, each with its scaling.</summary>
    /// <param name="normalization">The scaling.</param>
    /// <param name="table">The table.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="weighted">Whether each scaling is multiplied by its weight.</param>
    /// <param name="space">Where to put them: room for every column.</param>
    /// <returns>The part of the space that is in use.</returns>
    public static Span<ScaledColumn> All(
        Normalization normalization,
        PerformanceTable table,
        Weights weights,
        bool weighted,
        Span<ScaledColumn> space
    )
    {
        var count = 0;
        var criteria = table.CriterionSpan;
        for (var j = 0; j < criteria.Length; j++)
        {
            var weight = weights.Span[j];
            if (weight > 0)
            {
                var scaling = ColumnScaling.Of(
                    normalization,
                    criteria[j],
                    in table.Statistics(j),
                    weighted ? weight : 1
                );
                space[count++] = new ScaledColumn(j, j * table.Stride, weight, scaling);
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
        var normalized = new double[table.ColumnCount];
        for (var j = 0; j < normalized.Length; j++)
        {
            if (weights.Span[j] > 0)
            {
                normalized[j] = ColumnScaling
                    .Of(normalization, table.Criteria[j], in table.Statistics(j), 1)
                    .Of(table.Padded(j)[row]);
            }
        }

        return Contributions(table, weights, row, normalized, amounts);
    }

    /// <summary>Puts amounts into contributions; values on the common scale count only for criteria of weight above zero.</summary>
    public static Contribution[] Contributions(
        PerformanceTable table,
        Weights weights,
        int row,
        ReadOnlySpan<double> normalized,
        ReadOnlySpan<double> amounts
    )
    {
        var contributions = new Contribution[table.ColumnCount];
        for (var j = 0; j < contributions.Length; j++)
        {
            var weight = weights.Span[j];
            contributions[j] = new Contribution(
                table.Criteria[j],
                weight,
                table[row, j],
                weight > 0 ? normalized[j] : Cell.Missing,
                amounts[j]
            );
        }

        return contributions;
    }
}
