using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

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

    /// <summary>Gives the columns of weight above zero and one direction, each scaling multiplied by its weight.</summary>
    /// <inheritdoc cref="All"/>
    public static Span<ScaledColumn> Of(
        Direction direction,
        Normalization normalization,
        PerformanceTable table,
        Weights weights,
        Span<ScaledColumn> space
    )
    {
        var count = 0;
        foreach (var term in All(normalization, table, weights, weighted: true, space))
        {
            if (table.CriterionSpan[term.Column].Direction == direction)
            {
                space[count++] = term;
            }
        }

        return space[..count];
    }

    /// <summary>Gives the columns of weight above zero, each scaling multiplied by its weight, that of a cost by less its weight.</summary>
    /// <inheritdoc cref="All"/>
    public static Span<ScaledColumn> Signed(
        Normalization normalization,
        PerformanceTable table,
        Weights weights,
        Span<ScaledColumn> space
    )
    {
        var terms = All(normalization, table, weights, weighted: true, space);
        foreach (ref var term in terms)
        {
            if (table.CriterionSpan[term.Column].Direction == Direction.Minimize)
            {
                term = term.With(term.Scaling with { Factor = -term.Scaling.Factor });
            }
        }

        return terms;
    }

    /// <summary>Gives the regrets of the columns that tell alternatives apart: weight × how far the scaled value is from the best.</summary>
    /// <remarks>For <see cref="Normalization.MinMax"/> and for scalings that leave less as less.</remarks>
    /// <inheritdoc cref="All"/>
    public static Span<ScaledColumn> Regrets(
        Normalization normalization,
        PerformanceTable table,
        Weights weights,
        Span<ScaledColumn> space
    )
    {
        var count = 0;
        foreach (var term in All(normalization, table, weights, weighted: true, space))
        {
            ref readonly var column = ref table.Statistics(term.Column);
            if (!column.IsConstant)
            {
                var size = Math.Abs(term.Scaling.Factor);
                var (best, factor) =
                    table.CriterionSpan[term.Column].Direction == Direction.Maximize
                        ? (column.Max, -size)
                        : (column.Min, size);
                space[count++] = term.With(new ColumnScaling(ScalingKind.Affine, best, factor));
            }
        }

        return space[..count];
    }

    /// <summary>Gives the same column with another scaling.</summary>
    public ScaledColumn With(ColumnScaling scaling) => new(Column, Start, Weight, scaling);

    /// <summary>Adds up the scaled values of each row, from a start; rows past the end of a table may be asked for, up to whole vectors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Sum(ReadOnlySpan<ScaledColumn> terms, PerformanceTable table, double start, Span<double> sums)
    {
        ref readonly var values = ref MemoryMarshal.GetReference(table.All);
        for (var row = 0; row < sums.Length; row += Lanes.Count)
        {
            var sum = Vector512.Create(start);
            foreach (ref readonly var term in terms)
            {
                sum += ColumnScaling.Of(in term.Scaling, Lanes.Load(in values, term.Start, row));
            }

            Lanes.Store(sum, sums, row);
        }
    }

    /// <summary>Gives the scaled values of one row by column; 0 for columns that take no part.</summary>
    public static double[] Amounts(ReadOnlySpan<ScaledColumn> terms, PerformanceTable table, int row)
    {
        var amounts = new double[table.ColumnCount];
        foreach (ref readonly var term in terms)
        {
            amounts[term.Column] = term.Scaling.Of(table.Padded(term.Column)[row]);
        }

        return amounts;
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
