namespace Outsourcing.Domain.Scoring;

/// <summary>The search behind <see cref="MissingScores"/>: column by column, over the values at which an extreme can lie.</summary>
internal sealed class MissingScoresSearch(DecisionProblem problem, WeightedSum method)
{
    private readonly PerformanceTable table = problem.Table;
    private readonly List<OpenColumn> open = [];
    private readonly double[] settled = new double[problem.Table.RowCount];

    public Answer<MissingScores> Run()
    {
        var refusals = new RefusalList(100);
        ScalingNeeds.Scalable(method.Normalization, table, problem.Weights, moreIsBetter: true, ref refusals);
        for (var j = 0; j < table.ColumnCount; j++)
        {
            if (problem.Weights.Span[j] > 0 && table.Statistics(j).Missing > 0)
            {
                Open(j, ref refusals);
            }
        }

        if (!refusals.IsEmpty)
        {
            return Answer.NotApplicable<MissingScores>(refusals.Findings());
        }

        Settle();
        var scores = Scores();
        return Answer.Known(scores, Explanation.From(scores, MissingScores.Explain));
    }

    private void Open(int j, ref RefusalList refusals)
    {
        var criterion = table.Criteria[j];
        var column = table.Statistics(j);
        if (criterion.Scale is not { } scale)
        {
            refusals.Add(
                ScoringRules.MissingUnbounded,
                $"A value is missing on '{criterion.Name}', and without a declared scale it could be anything.",
                criterion.Name,
                remedy: "Declare the scale of the criterion."
            );
        }
        else if (method.Normalization is Normalization.Sum or Normalization.Vector)
        {
            refusals.Add(
                ScoringRules.MissingUnbounded,
                $"The scaling {method.Normalization} depends on every value of '{criterion.Name}', not on its ends, so its extremes are not known.",
                criterion.Name,
                remedy: "Choose MinMax, Max, Linear or Bounds."
            );
        }
        else if (method.Normalization is Normalization.Linear or Normalization.Max && Divides(criterion, scale, column))
        {
            refusals.Add(
                ScoringRules.MissingUnbounded,
                $"The scaling {method.Normalization} cannot handle every value from {scale} on '{criterion.Name}'.",
                criterion.Name,
                remedy: "Choose MinMax or Bounds."
            );
        }
        else
        {
            open.Add(new OpenColumn(method.Normalization, table, j, problem.Weights.Span[j]));
        }
    }

    /// <summary>Says whether a possible value is negative, or a divisor can be zero.</summary>
    private bool Divides(Criterion criterion, Scale scale, in ColumnStatistics column)
    {
        var known = column.Missing < table.RowCount;
        var reciprocal = method.Normalization == Normalization.Linear && criterion.Direction == Direction.Minimize;
        return scale.Low < 0
            || (known && column.Min < 0)
            || (reciprocal && (scale.Low <= 0 || (known && column.Min <= 0)))
            || (scale.Low <= 0 && (!known || column.Max <= 0));
    }

    /// <summary>Adds up what is certain.</summary>
    private void Settle()
    {
        for (var j = 0; j < table.ColumnCount; j++)
        {
            var weight = problem.Weights.Span[j];
            ref readonly var column = ref table.Statistics(j);
            if (weight > 0 && column.Missing == 0)
            {
                var scaling = ColumnScaling.Of(method.Normalization, table.Criteria[j], in column, weight);
                for (var i = 0; i < settled.Length; i++)
                {
                    settled[i] += scaling.Of(table.Padded(j)[i]);
                }
            }
        }
    }

    private MissingScores Scores()
    {
        var rows = Enumerable.Range(0, table.RowCount).ToList();
        TotalRange[] totals = [.. rows.Select(Total)];
        var tie = Ranking.TieTolerance * totals.Max(total => Math.Max(Math.Abs(total.Low), Math.Abs(total.High)));
        var beatenForCertain = new bool[rows.Count];
        string? leader = null;
        foreach (var a in rows.OrderBy(i => table.Names[i], StringComparer.Ordinal))
        {
            var leads = true;
            foreach (var b in rows.Where(b => b != a))
            {
                var least = settled[a] - settled[b] + open.Sum(column => column.LeastLead(a, b));
                leads &= least >= -tie;
                beatenForCertain[b] |= least > tie;
            }

            leader ??= leads ? table.Names[a] : null;
        }

        return new MissingScores(
            totals,
            leader,
            [.. table.Names.Where((_, i) => !beatenForCertain[i])],
            [.. open.SelectMany(column => column.MissingCells())]
        );
    }

    private TotalRange Total(int row)
    {
        var (low, high) = open.Select(column => column.Range(row))
            .Aggregate((Low: 0.0, High: 0.0), (sum, range) => (sum.Low + range.Low, sum.High + range.High));
        return new TotalRange(table.Names[row], settled[row] + low, settled[row] + high);
    }

    /// <summary>A column with missing cells.</summary>
    private sealed class OpenColumn
    {
        private readonly Normalization normalization;
        private readonly PerformanceTable table;
        private readonly int column;
        private readonly double weight;
        private readonly double[] candidates;

        public OpenColumn(Normalization normalization, PerformanceTable table, int column, double weight)
        {
            this.normalization = normalization;
            this.table = table;
            this.column = column;
            this.weight = weight;
            var scale = table.Criteria[column].Scale.GetValueOrDefault();
            ref readonly var known = ref table.Statistics(column);
            candidates =
                known.Missing == table.RowCount
                    ? [scale.Low, scale.High]
                    : [.. new[] { scale.Low, known.Min, known.Max, scale.High }.Distinct()];
        }

        public IEnumerable<string> MissingCells() =>
            table
                .Names.Where((_, i) => !table[i, column].IsKnown)
                .Select(name => $"{name}, {table.Criteria[column].Name}");

        /// <summary>The least and the most that the column can add to a row.</summary>
        public (double Low, double High) Range(int row)
        {
            var amounts = (
                from own in Values(row)
                from ends in Others(IsMissing(row) ? 1 : 0)
                select Amount(own, Widen(ends, own))
            ).ToList();
            return (amounts.Min(), amounts.Max());
        }

        /// <summary>The least by which the column can put one row before another.</summary>
        public double LeastLead(int a, int b) =>
            (
                from ofA in Values(a)
                from ofB in Values(b)
                from others in Others((IsMissing(a) ? 1 : 0) + (IsMissing(b) ? 1 : 0))
                let ends = Widen(Widen(others, ofA), ofB)
                select Amount(ofA, ends) - Amount(ofB, ends)
            ).Min();

        private bool IsMissing(int row) => !table[row, column].IsKnown;

        private double[] Values(int row) => table[row, column] is { IsKnown: true } cell ? [cell.Value] : candidates;

        /// <summary>The ends of the column without some of its missing cells, for all that the other missing cells could be.</summary>
        private IEnumerable<(double Min, double Max)> Others(int without)
        {
            ref readonly var known = ref table.Statistics(column);
            var ends = (known.Min, known.Max);
            return (known.Missing - without) switch
            {
                0 => [ends],
                1 => candidates.Select(value => Widen(ends, value)),
                _ => from one in candidates from other in candidates select Widen(Widen(ends, one), other),
            };
        }

        private static (double Min, double Max) Widen((double Min, double Max) ends, double value) =>
            (Math.Min(ends.Min, value), Math.Max(ends.Max, value));

        private double Amount(double value, (double Min, double Max) ends)
        {
            var statistics = new ColumnStatistics(ends.Min, ends.Max, 0, 0, 0, 0);
            return ColumnScaling.Of(normalization, table.Criteria[column], in statistics, weight).Of(value);
        }
    }
}
