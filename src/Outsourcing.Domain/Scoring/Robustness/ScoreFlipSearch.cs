namespace Outsourcing.Domain.Scoring;

/// <summary>Finds the nearest values with which a rival leads: in closed form where the score is a sum or a product of values on an absolute scale, else by bisection.</summary>
internal sealed class ScoreFlipSearch(Ranking ranking, string rival, CancellationToken cancellation)
{
    /// <summary>How many times the reach of a column is looked at where nothing bounds it.</summary>
    private const double Farthest = 1000;

    private readonly DecisionProblem problem = ranking.Problem;
    private readonly PerformanceTable table = ranking.Problem.Table;
    private readonly LeadProbe probe = new(ranking.Method, ranking.Problem.Table.RowCount);
    private readonly int rivalRow = ranking.Problem.Table.RowOf(rival);
    private readonly int leaderRow = ranking.Problem.Table.RowOf(ranking.Best.Name);
    private readonly Normalization? closed = ranking.Method switch
    {
        { IsAbsolute: false } or { WeightForm: Composition.None } => null,
        WeightedSum sum => sum.Normalization,
        WeightedProduct product => product.Normalization,
        Waspas waspas => waspas.Normalization,
        _ => null,
    };

    public ScoreFlips Run() =>
        new(
            ranking,
            rival,
            [
                .. from row in new[] { rivalRow, leaderRow }
                from j in Enumerable.Range(0, table.ColumnCount)
                where problem.Weights.Shares[j] > 0
                select Flip(row, j),
            ]
        );

    private ScoreFlip Flip(int row, int j)
    {
        cancellation.ThrowIfCancellationRequested();
        var criterion = table.Criteria[j];
        var value = table.Padded(j)[row];
        var range = Range(criterion, table.Statistics(j));
        if (closed is { } normalization)
        {
            var level = AtTheEnds(Closed(normalization, row, j, value), criterion);
            var isPossible = Math.Abs(level) <= Magnitude.Largest && !(level < range.Low) && !(level > range.High);
            return new ScoreFlip(table.Names[row], rival, criterion, value, isPossible ? level : null, range, 0);
        }

        var statistics = table.Statistics(j);
        var size = Math.Max(Math.Abs(statistics.Min), Math.Abs(statistics.Max));
        var tolerance = WinnerFlip.Tolerance * (size > 0 ? size : 1);
        var down = Walk(row, j, -1, range.Low, tolerance);
        var up = Walk(row, j, 1, range.High, tolerance);
        double?[] found = [down.Level, up.Level];
        return new ScoreFlip(
            table.Names[row],
            rival,
            criterion,
            value,
            found.Where(level => level is not null).MinBy(level => Math.Abs(level!.Value - value)),
            (down.Last, up.Last),
            tolerance
        );
    }

    /// <summary>A value stays on its scale; without one, it does not go below zero where none does.</summary>
    private static (double? Low, double? High) Range(Criterion criterion, in ColumnStatistics column) =>
        criterion.Scale is { } scale ? (scale.Low, scale.High)
        : column.Min >= 0 ? (0, null)
        : (null, null);

    /// <summary>An end of the scale, when nothing but rounding keeps the value from it.</summary>
    private static double AtTheEnds(double level, Criterion criterion)
    {
        if (criterion.Scale is not { } scale)
        {
            return level;
        }

        var end = Math.Clamp(level, scale.Low, scale.High);
        return Math.Abs(level - end) <= WinnerFlip.Tolerance * (scale.High - scale.Low) ? end : level;
    }

    /// <summary>The value that closes the gap; not a number when the gap is not between these two.</summary>
    private double Closed(Normalization normalization, int row, int j, double value)
    {
        var isProduct = ranking.Method.WeightForm == Composition.Product;
        var worth = table.Names.Select(name => Worth(ranking[name].Score)).ToArray();
        var best = worth.Where((_, i) => i != row).Max();
        if (row == leaderRow && ranking[rival].Rank > ranking.Alternatives[1].Rank)
        {
            return double.NaN;
        }

        var gap = ((row == leaderRow ? worth[rivalRow] : best) - worth[row]) / problem.Weights.Span[j];

        // The scaling is absolute: the statistics, of a column that is not constant, are not looked at.
        var scaling = ColumnScaling.Of(normalization, table.Criteria[j], new ColumnStatistics(0, 1, 1, 1, 1, 0), 1);
        var scaled = scaling.Of(value);
        var change = isProduct ? (scaled * Transcendental.Exp(gap)) - scaled : gap;
        return value + (change / scaling.Factor);

        double Worth(double score) => isProduct ? Transcendental.Log(score) : score;
    }

    /// <summary>Goes from the value of now in steps one way, and bisects the first step in which the rival comes to lead.</summary>
    private (double? Level, double Last) Walk(int row, int j, int way, double? bound, double tolerance)
    {
        var bad = table.Padded(j)[row];
        foreach (var point in Points(row, j, way, bound))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!Leads(point))
            {
                if (probe.Refusal is not null)
                {
                    break;
                }

                bad = point;
                continue;
            }

            var good = point;
            while (Math.Abs(good - bad) > tolerance)
            {
                var middle = (good + bad) / 2;
                if (middle == good || middle == bad)
                {
                    // Far from the values of the column numbers are further apart than the tolerance.
                    break;
                }

                if (Leads(middle))
                {
                    good = middle;
                }
                else
                {
                    bad = middle;
                }
            }

            return (good, point);
        }

        return (null, bad);

        bool Leads(double value) => probe.Leads(table.With(row, j, value), problem.Weights, rivalRow);
    }

    /// <summary>The values to look at, in the order of their distance: equal steps, and the ends of the other values, where scalings bend.</summary>
    private IEnumerable<double> Points(int row, int j, int way, double? bound)
    {
        var column = table.Padded(j)[..table.RowCount].ToArray();
        var value = column[row];
        var others = column.Where((_, i) => i != row).ToList();
        var reach = Math.Max(column.Max() - column.Min(), Math.Abs(value));
        reach = reach > 0 ? reach : 1;
        var points = new List<double> { others.Min(), others.Max() };
        if (bound is { } end)
        {
            points.AddRange(
                Enumerable
                    .Range(1, WinnerFlip.Steps)
                    .Select(k => k == WinnerFlip.Steps ? end : value + ((end - value) * k / WinnerFlip.Steps))
            );
        }
        else
        {
            points.AddRange(
                Enumerable.Range(1, WinnerFlip.Steps).Select(k => value + (way * 2 * reach * k / WinnerFlip.Steps))
            );
            for (var far = 3.0; far <= Farthest; far *= 1.5)
            {
                points.Add(value + (way * far * reach));
            }
        }

        return points
            .Where(point => way * (point - value) > 0 && (bound is null || way * (bound - point) >= 0))
            .OrderBy(point => Math.Abs(point - value));
    }
}
