namespace Outsourcing.Domain.Scoring;

/// <summary>The search behind <see cref="MissingScores"/>: column by column, over the values at which an extreme can lie.</summary>
internal sealed class MissingScoresSearch(DecisionProblem problem, WeightedSum method)
{
    private readonly PerformanceTable table = problem.Table;
    private readonly List<OpenColumn> open = [];
    private readonly double[] settled = new double[problem.Table.RowCount];

    public Answer<MissingScores> Run(CancellationToken cancellation)
    {
        var refusals = new RefusalList(RefusalList.Most);
        ScalingNeeds.Range(table, problem.Weights, ref refusals);
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
            return refusals.ToAnswer<MissingScores>();
        }

        Settle();
        var scores = Scores(cancellation);
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
        else if (!ByEnds)
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

    /// <summary>Gets whether the scaling looks at nothing of a column but its ends.</summary>
    private bool ByEnds =>
        method.Normalization
            is Normalization.None
                or Normalization.Linear
                or Normalization.MinMax
                or Normalization.Max
                or Normalization.Bounds;

    /// <summary>Says whether a possible value is negative, or a divisor can be zero.</summary>
    private bool Divides(Criterion criterion, Scale scale, in ColumnStatistics column)
    {
        // Known values lie on the scale, and a column without any has a maximum below zero.
        var reciprocal = method.Normalization == Normalization.Linear && criterion.Direction == Direction.Minimize;
        return scale.Low < 0 || (scale.Low <= 0 && (reciprocal || column.Max <= 0));
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

    private MissingScores Scores(CancellationToken cancellation)
    {
        var rows = Enumerable.Range(0, table.RowCount).ToList();
        TotalRange[] totals = [.. rows.Select(Total)];
        var tie = Ranking.TieTolerance * totals.Max(total => Math.Max(Math.Abs(total.Low), Math.Abs(total.High)));
        var beatenForCertain = new bool[rows.Count];
        string? leader = null;
        foreach (var a in rows.OrderBy(i => table.Names[i], StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            var leads = true;
            for (var b = 0; b < rows.Count; b++)
            {
                if (b == a)
                {
                    continue;
                }

                var least = settled[a] - settled[b];
                foreach (var column in open)
                {
                    least += column.LeastLead(a, b);
                }

                leads &= least >= -tie;
                beatenForCertain[b] |= least > tie;
            }

            leader ??= leads ? table.Names[a] : null;
        }

        return new MissingScores(
            totals,
            leader,
            [.. table.Names.Where((_, i) => !beatenForCertain[i])],
            [.. open.SelectMany(column => column.MissingCells)],
            method.IsAbsolute ? [.. open.SelectMany(column => Facts(column, totals, tie))] : null
        );
    }

    /// <summary>What each missing cell of a column would settle: its alternative has its total, less what the cell can add, and the others keep theirs.</summary>
    private IEnumerable<MissingFact> Facts(OpenColumn column, TotalRange[] totals, double tie)
    {
        var criterion = table.Criteria[column.Index];
        var scale = criterion.Scale.GetValueOrDefault();

        // The scaling is absolute: the statistics, of a column that is not constant, are not looked at.
        var scaling = ColumnScaling.Of(
            method.Normalization,
            criterion,
            new ColumnStatistics(0, 1, 1, 1, 1, 0),
            problem.Weights.Span[column.Index]
        );
        var (worst, best) = (
            Math.Min(scaling.Of(scale.Low), scaling.Of(scale.High)),
            Math.Max(scaling.Of(scale.Low), scaling.Of(scale.High))
        );
        var byHigh = Enumerable.Range(0, totals.Length).OrderByDescending(i => totals[i].High).Take(3).ToList();
        foreach (var row in column.MissingRows)
        {
            var own = HighestBeside(row, row) - (totals[row].Low - worst);
            var rival = Enumerable
                .Range(0, totals.Length)
                .Where(i => i != row && totals[i].Low >= HighestBeside(row, i) - tie)
                .OrderBy(i => table.Names[i], StringComparer.Ordinal)
                .FirstOrDefault(-1);
            var to = rival < 0 ? double.NegativeInfinity : totals[rival].Low - (totals[row].High - best);
            var leads = own <= best + tie;
            var rivalLeads = to >= worst - tie;
            yield return new MissingFact(
                new MissingCell(table.Names[row], criterion.Name),
                criterion.Direction == Direction.Maximize,
                leads ? Value(own) : null,
                rivalLeads ? (table.Names[rival], Value(to)) : (null, null),
                own <= worst + tie || to >= best - tie || to >= own - tie
            );
        }

        double HighestBeside(int one, int other) =>
            byHigh
                .Where(i => i != one && i != other)
                .Select(i => totals[i].High)
                .FirstOrDefault(double.NegativeInfinity);

        double Value(double amount) =>
            Math.Clamp(scaling.Offset + (Math.Clamp(amount, worst, best) / scaling.Factor), scale.Low, scale.High);
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
        private readonly Criterion criterion;
        private readonly double weight;

        /// <summary>For each row, the values to look at: its own, or where an extreme can lie.</summary>
        private readonly double[][] values;
        private readonly bool[] isMissing;

        /// <summary>The ends that the column can have without none, one or two of its missing cells.</summary>
        private readonly (double Min, double Max)[][] others;

        public OpenColumn(Normalization normalization, PerformanceTable table, int column, double weight)
        {
            this.normalization = normalization;
            this.weight = weight;
            criterion = table.Criteria[column];
            var scale = criterion.Scale.GetValueOrDefault();
            var known = table.Statistics(column);
            double[] candidates =
                known.Missing == table.RowCount
                    ? [scale.Low, scale.High]
                    : [.. new[] { scale.Low, known.Min, known.Max, scale.High }.Distinct()];
            var rows = Enumerable.Range(0, table.RowCount).ToList();
            isMissing = [.. rows.Select(i => !table[i, column].IsKnown)];
            values = [.. rows.Select(i => isMissing[i] ? candidates : [table[i, column].Value])];
            Index = column;
            MissingRows = [.. rows.Where(i => isMissing[i])];
            MissingCells = [.. MissingRows.Select(i => new MissingCell(table.Names[i], criterion.Name))];
            others = [.. Enumerable.Range(0, 3).Select(without => Ends(known, known.Missing - without, candidates))];
        }

        public int Index { get; }

        public IReadOnlyList<int> MissingRows { get; }

        public IReadOnlyList<MissingCell> MissingCells { get; }

        /// <summary>The least and the most that the column can add to a row.</summary>
        public (double Low, double High) Range(int row)
        {
            var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
            foreach (var own in values[row])
            {
                foreach (var ends in others[isMissing[row] ? 1 : 0])
                {
                    var amount = Scaling(Widen(ends, own)).Of(own);
                    (low, high) = (Math.Min(low, amount), Math.Max(high, amount));
                }
            }

            return (low, high);
        }

        /// <summary>The least by which the column can put one row before another.</summary>
        public double LeastLead(int a, int b)
        {
            var least = double.PositiveInfinity;
            foreach (var ofA in values[a])
            {
                foreach (var ofB in values[b])
                {
                    foreach (var ends in others[(isMissing[a] ? 1 : 0) + (isMissing[b] ? 1 : 0)])
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
                    .. (
                        from one in candidates
                        from other in candidates
                        select Widen(Widen(ends, one), other)
                    ).Distinct(),
                ],
            };
        }

        private static (double Min, double Max) Widen((double Min, double Max) ends, double value) =>
            (Math.Min(ends.Min, value), Math.Max(ends.Max, value));

        private ColumnScaling Scaling((double Min, double Max) ends)
        {
            var statistics = new ColumnStatistics(ends.Min, ends.Max, 0, 0, 0, 0);
            return ColumnScaling.Of(normalization, criterion, in statistics, weight);
        }
    }
}
