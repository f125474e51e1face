namespace Outsourcing.Domain.Scoring;

/// <summary>The search behind <see cref="MissingScores"/>: column by column, over the values at which an extreme can lie.</summary>
internal abstract class MissingScoresSearch(DecisionProblem problem, ScoringMethod method)
{
    private readonly List<OpenColumn> open = [];
    private readonly double[] settled = new double[problem.Table.RowCount];

    /// <summary>Gets the table.</summary>
    private protected PerformanceTable Table { get; } = problem.Table;

    /// <summary>Gets the weights.</summary>
    private protected Weights Weights { get; } = problem.Weights;

    public Answer<MissingScores> Run(CancellationToken cancellation)
    {
        var refusals = new RefusalList(RefusalList.Most);
        ScalingNeeds.Range(Table, Weights, ref refusals);
        if (Check(ref refusals))
        {
            for (var j = 0; j < Table.ColumnCount; j++)
            {
                if (Weights.Span[j] > 0 && Table.Statistics(j).Missing > 0 && Open(j, ref refusals) is { } column)
                {
                    open.Add(column);
                }
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

    /// <summary>Refuses what the method cannot handle, apart from missing cells; says whether open columns can be asked about.</summary>
    private protected abstract bool Check(ref RefusalList refusals);

    /// <summary>Makes an open column, or refuses one whose extremes are not known.</summary>
    private protected abstract OpenColumn? Open(int j, ref RefusalList refusals);

    /// <summary>What the values of a complete column add.</summary>
    private protected abstract Func<double, double> Amount(int j);

    /// <summary>Adds up what is certain.</summary>
    private void Settle()
    {
        for (var j = 0; j < Table.ColumnCount; j++)
        {
            if (Weights.Span[j] > 0 && Table.Statistics(j).Missing == 0)
            {
                var amount = Amount(j);
                for (var i = 0; i < settled.Length; i++)
                {
                    settled[i] += amount(Table.Padded(j)[i]);
                }
            }
        }
    }

    private MissingScores Scores(CancellationToken cancellation)
    {
        var rows = Enumerable.Range(0, Table.RowCount).ToList();
        TotalRange[] totals = [.. rows.Select(Total)];
        var tie = Ranking.TieTolerance * totals.Max(total => Math.Max(Math.Abs(total.Low), Math.Abs(total.High)));
        var beatenForCertain = new bool[rows.Count];
        string? leader = null;
        foreach (var a in rows.OrderBy(i => Table.Names[i], StringComparer.Ordinal))
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

            leader ??= leads ? Table.Names[a] : null;
        }

        return new MissingScores(
            totals,
            leader,
            [.. Table.Names.Where((_, i) => !beatenForCertain[i])],
            [.. open.SelectMany(column => column.MissingCells)],
            method.IsAbsolute ? [.. open.Cast<AbsoluteColumn>().SelectMany(column => Facts(column, totals, tie))] : null
        );
    }

    /// <summary>What each missing cell of a column would settle: its alternative has its total, less what the cell can add, and the others keep theirs.</summary>
    private IEnumerable<MissingFact> Facts(AbsoluteColumn column, TotalRange[] totals, double tie)
    {
        var (worst, best) = (column.Worst, column.Best);
        var byHigh = Enumerable.Range(0, totals.Length).OrderByDescending(i => totals[i].High).Take(3).ToList();
        foreach (var row in column.Turns ? [] : column.MissingRows)
        {
            var own = HighestBeside(row, row) - (totals[row].Low - worst);
            var rival = Enumerable
                .Range(0, totals.Length)
                .Where(i => i != row && totals[i].Low >= HighestBeside(row, i) - tie)
                .OrderBy(i => Table.Names[i], StringComparer.Ordinal)
                .FirstOrDefault(-1);
            var to = rival < 0 ? double.NegativeInfinity : totals[rival].Low - (totals[row].High - best);
            var leads = own <= best + tie;
            var rivalLeads = to >= worst - tie;
            yield return new MissingFact(
                new MissingCell(Table.Names[row], column.Criterion.Name),
                column.Criterion.Direction == Direction.Maximize,
                leads ? column.From(own, tie) : null,
                rivalLeads ? (Table.Names[rival], column.To(to, tie)) : (null, null),
                own <= worst + tie || to >= best - tie || (leads && rivalLeads && !column.HasBetween(to, own, tie))
            );
        }

        double HighestBeside(int one, int other) =>
            byHigh
                .Where(i => i != one && i != other)
                .Select(i => totals[i].High)
                .FirstOrDefault(double.NegativeInfinity);
    }

    private TotalRange Total(int row)
    {
        var (low, high) = open.Select(column => column.Range(row))
            .Aggregate((Low: 0.0, High: 0.0), (sum, range) => (sum.Low + range.Low, sum.High + range.High));
        return new TotalRange(Table.Names[row], settled[row] + low, settled[row] + high);
    }
}
