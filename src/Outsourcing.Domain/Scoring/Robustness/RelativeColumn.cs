namespace Outsourcing.Domain.Scoring;

/// <summary>An open column on a scaling that looks at the ends of the column: a missing value moves what all others add.</summary>
internal sealed class RelativeColumn : OpenColumn
{
    private readonly Normalization normalization;
    private readonly double weight;

    /// <summary>For each row, the values to look at: its own, or where an extreme can lie.</summary>
    private readonly double[][] values;

    /// <summary>The ends that the column can have without none, one or two of its missing cells.</summary>
    private readonly (double Min, double Max)[][] others;

    public RelativeColumn(Normalization normalization, PerformanceTable table, int column, double weight)
        : base(table, column)
    {
        this.normalization = normalization;
        this.weight = weight;
        var scale = Criterion.Scale.GetValueOrDefault();
        var known = table.Statistics(column);
        double[] candidates =
            known.Missing == table.RowCount
                ? [scale.Low, scale.High]
                : [.. new[] { scale.Low, known.Min, known.Max, scale.High }.Distinct()];
        values = [.. IsMissing.Select((isMissing, i) => isMissing ? candidates : [table[i, column].Value])];
        others = [.. Enumerable.Range(0, 3).Select(without => Ends(known, known.Missing - without, candidates))];
    }

    /// <inheritdoc/>
    public override (double Low, double High) Range(int row)
    {
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var own in values[row])
        {
            foreach (var ends in others[IsMissing[row] ? 1 : 0])
            {
                var amount = Scaling(Widen(ends, own)).Of(own);
                (low, high) = (Math.Min(low, amount), Math.Max(high, amount));
            }
        }

        return (low, high);
    }

    /// <inheritdoc/>
    public override double LeastLead(int a, int b)
    {
        var least = double.PositiveInfinity;
        foreach (var ofA in values[a])
        {
            foreach (var ofB in values[b])
            {
                foreach (var ends in others[(IsMissing[a] ? 1 : 0) + (IsMissing[b] ? 1 : 0)])
                {
                    var scaling = Scaling(Widen(Widen(ends, ofA), ofB));
                    least = Math.Min(least, scaling.Of(ofA) - scaling.Of(ofB));
                }
            }
        }

        return least;
    }

    /// <summary>The ends of a column, for all that so many missing cells could be.</summary>
    private static (double Min, double Max)[] Ends(ColumnStatistics known, int missing, double[] candidates)
    {
        var ends = (known.Min, known.Max);
        return missing switch
        {
            <= 0 => [ends],
            1 => [.. candidates.Select(value => Widen(ends, value)).Distinct()],
            _ =>
            [
                .. (from one in candidates from other in candidates select Widen(Widen(ends, one), other)).Distinct(),
            ],
        };
    }

    private static (double Min, double Max) Widen((double Min, double Max) ends, double value) =>
        (Math.Min(ends.Min, value), Math.Max(ends.Max, value));

    private ColumnScaling Scaling((double Min, double Max) ends)
    {
        var statistics = new ColumnStatistics(ends.Min, ends.Max, 0, 0, 0, 0);
        return ColumnScaling.Of(normalization, Criterion, in statistics, weight);
    }
}
