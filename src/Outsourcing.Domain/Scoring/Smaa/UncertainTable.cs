using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>A table with uncertain scores: a value in the middle stands in each cell, so that the checks of the scalings apply, and the scaling of a column reaches from the lowest to the highest that a score can be.</summary>
internal sealed class UncertainTable
{
    private readonly UncertainScore?[,] uncertain;
    private readonly Normalization normalization;

    private UncertainTable(PerformanceTable table, UncertainScore?[,] uncertain, Normalization normalization)
    {
        Table = table;
        this.uncertain = uncertain;
        this.normalization = normalization;
    }

    public PerformanceTable Table { get; }

    /// <summary>Puts the uncertain scores in their cells, or says why not.</summary>
    public static UncertainTable Of(
        SampleSetup setup,
        Normalization normalization,
        Weights takingPart,
        ref RefusalList refusals
    )
    {
        var table = setup.Table;
        var scores = setup.Uncertain;
        var cells = new UncertainScore?[table.RowCount, table.ColumnCount];
        if (scores.Count == 0)
        {
            return new UncertainTable(table, cells, normalization);
        }

        foreach (var score in scores)
        {
            var (i, j) = setup.CellOf(score);
            if (takingPart.Span[j] > 0 && IsUsable(normalization, table.Criteria[j], score, ref refusals))
            {
                cells[i, j] = score;
            }
        }

        var rows = table.Names.Select(
            (name, i) =>
                Alternative.Of(
                    name,
                    [
                        .. Enumerable
                            .Range(0, table.ColumnCount)
                            .Select(j =>
                                cells[i, j] is { } score ? Cell.Known(score.Distribution.Middle) : table[i, j]
                            ),
                    ]
                )
        );
        return new UncertainTable(PerformanceTable.FromRows(table.Criteria, rows), cells, normalization);
    }

    public bool IsUncertain(int row, int column) => uncertain[row, column] is not null;

    /// <summary>The scaling of a column; MinMax with uncertain scores works between the ends of all that they can be.</summary>
    public ColumnScaling Scaling(in ScaledColumn column)
    {
        var (low, high, any) = (double.PositiveInfinity, double.NegativeInfinity, false);
        var criterion = Table.Criteria[column.Column];
        for (var i = 0; i < Table.RowCount; i++)
        {
            var score = uncertain[i, column.Column]?.Distribution;
            var value = Table.Padded(column.Column)[i];
            low = Math.Min(low, score is null ? value : LowOf(score, criterion));
            high = Math.Max(high, score is null ? value : HighOf(score, criterion));
            any |= score is not null;
        }

        // The other scalings that are allowed look at no value, but at whether all are equal: uncertain ones are not.
        var ends =
            normalization == Normalization.MinMax
                ? new ColumnStatistics(low, high, 0, 0, 0, 0)
                : new ColumnStatistics(0, 1, 0, 0, 0, 0);
        return any ? ColumnScaling.Of(normalization, criterion, in ends, 1) : column.Scaling;
    }

    /// <summary>The uncertain scores of the columns that take part, on the common scale, row by row.</summary>
    public ScoreSampler Sampled(ReadOnlySpan<ScaledColumn> columns)
    {
        var scalings = new Dictionary<int, ColumnScaling>();
        foreach (ref readonly var column in columns)
        {
            scalings[column.Column] = Scaling(in column);
        }

        return Sampled(
            (score, column) =>
            {
                var (draw, scaling) = (Raw(score, column), scalings[column]);
                return unit => ColumnScaling.Of(in scaling, draw(unit));
            }
        );
    }

    /// <summary>The uncertain scores of the criteria that take part, as they are, row by row.</summary>
    public ScoreSampler Sampled() => Sampled(Raw);

    private ScoreSampler Sampled(Func<UncertainScore, int, Func<Vector512<double>, Vector512<double>>> draw)
    {
        var sampled = new List<SampledScore>();
        for (var i = 0; i < Table.RowCount; i++)
        {
            for (var j = 0; j < Table.ColumnCount; j++)
            {
                if (uncertain[i, j] is { } score)
                {
                    sampled.Add(new SampledScore(i, j, draw(score, j)));
                }
            }
        }

        return new ScoreSampler([.. sampled]);
    }

    private Func<Vector512<double>, Vector512<double>> Raw(UncertainScore score, int column) =>
        score.Distribution.Sampler(Table.Criteria[column].Scale);

    public static double LowOf(ScoreDistribution score, Criterion criterion) =>
        score.Low ?? criterion.Scale?.Low ?? double.NegativeInfinity;

    public static double HighOf(ScoreDistribution score, Criterion criterion) =>
        score.High ?? criterion.Scale?.High ?? double.PositiveInfinity;

    private static bool IsUsable(
        Normalization normalization,
        Criterion criterion,
        UncertainScore score,
        ref RefusalList refusals
    )
    {
        var (low, high) = (LowOf(score.Distribution, criterion), HighOf(score.Distribution, criterion));
        if (normalization is not (Normalization.None or Normalization.Bounds or Normalization.MinMax))
        {
            refusals.Add(
                ScoringRules.ScoreUncertain,
                $"'{score.Alternative}' has an uncertain score on '{score.Criterion}', and the scaling {normalization} needs the values themselves.",
                score.Criterion,
                score.Alternative,
                "Choose None, Bounds or MinMax."
            );
            return false;
        }

        if (normalization == Normalization.MinMax && !double.IsFinite(high - low))
        {
            refusals.Add(
                ScoringRules.ScoreUncertain,
                $"'{score.Alternative}' has a score without ends on '{score.Criterion}', and the scaling MinMax works between ends.",
                score.Criterion,
                score.Alternative,
                "Declare the scale of the criterion, or choose a distribution with ends."
            );
            return false;
        }

        if (
            criterion.Scale is { } scale
            && !(scale.Contains(low) && scale.Contains(high) && scale.Contains(score.Distribution.Middle))
        )
        {
            refusals.Add(
                ScoringRules.CellOutsideScale,
                $"'{score.Alternative}' has {score.Distribution} on '{score.Criterion}', outside its scale {scale}.",
                score.Criterion,
                score.Alternative
            );
            return false;
        }

        return true;
    }
}
