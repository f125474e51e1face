namespace Outsourcing.Domain.Scoring;

/// <summary>Finds the nearest values with which a rival leads: in closed form where scores are sums or products over the criteria that answer so to one value, else by bisection.</summary>
internal sealed class ScoreFlipSearch
{
    /// <summary>How many times the reach of a column is looked at where nothing bounds it.</summary>
    private const double Farthest = 1000;

    private readonly Ranking ranking;
    private readonly string rival;
    private readonly CancellationToken cancellation;
    private readonly DecisionProblem problem;
    private readonly PerformanceTable table;
    private readonly LeadProbe probe;
    private readonly int rivalRow;
    private readonly int leaderRow;
    private readonly ScoringMethod closed;

    /// <summary>What each alternative has on each criterion of weight, more being better; <see langword="null"/> where the method has no closed form.</summary>
    private readonly double[]?[] amounts;
    private readonly double size;

    public ScoreFlipSearch(Ranking ranking, string rival, CancellationToken cancellation)
    {
        this.ranking = ranking;
        this.rival = rival;
        this.cancellation = cancellation;
        problem = ranking.Problem;
        table = problem.Table;
        probe = new LeadProbe(ranking.Method, table.RowCount, cancellation);
        rivalRow = table.RowOf(rival);
        leaderRow = table.RowOf(ranking.Best.Name);
        closed = ranking.Method.RanksAs;
        amounts = [.. Enumerable.Range(0, table.ColumnCount).Select(Amounts)];
        size = Enumerable.Range(0, table.RowCount).Max(i => amounts.Sum(amount => Math.Abs(amount?[i] ?? 0)));
    }

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

    private double[]? Amounts(int j)
    {
        var weight = problem.Weights.Span[j];
        var terms =
            weight == 0 ? new double[table.RowCount]
            : closed.WeightForm == Composition.None ? null
            : closed.Terms(table, j);
        return terms is null ? null : Array.ConvertAll(terms, term => weight * term);
    }

    private ScoreFlip Flip(int row, int j)
    {
        cancellation.ThrowIfCancellationRequested();
        var value = table.Padded(j)[row];
        var range = Range(table.Criteria[j], table.Statistics(j));
        var response = Array.TrueForAll(amounts, amount => amount is not null) ? closed.Response(table, row, j) : null;
        if (response is not null)
        {
            range = Inside(range, response.Pieces);
        }

        var solver = response is null ? null : Solver(response, row, j);
        var statistics = table.Statistics(j);
        var largest = Math.Max(Math.Abs(statistics.Min), Math.Abs(statistics.Max));
        var tolerance = WinnerFlip.Tolerance * (largest > 0 ? largest : 1);
        var down = Solve(-1, range.Low) ?? Walk(row, j, -1, range.Low, tolerance);
        var up = Solve(1, range.High) ?? Walk(row, j, 1, range.High, tolerance);
        double?[] found = [down.Level, up.Level];
        return new ScoreFlip(
            table.Names[row],
            rival,
            table.Criteria[j],
            value,
            found.Where(level => level is not null).MinBy(level => Math.Abs(level!.Value - value)),
            (down.Last, up.Last),
            down.IsClosed && up.IsClosed ? 0 : tolerance
        );

        Found? Solve(int way, double? bound)
        {
            if (solver is null)
            {
                return null;
            }

            var end = bound ?? way * ValueResponse.Far;
            var level = solver.Nearest(value, end);
            if (level is null || IsLevel(row, j, value, level.Value, end))
            {
                return new Found(level, bound, true);
            }

            // Where the method gives no score there is no level; where it is not level, rounding has won.
            return probe.Refusal is null ? null : new Found(null, bound, true);
        }
    }

    /// <summary>A value stays on its scale; without one, it does not go below zero where none does.</summary>
    private static (double? Low, double? High) Range(Criterion criterion, in ColumnStatistics column) =>
        criterion.Scale is { } scale ? (scale.Low, scale.High)
        : column.Min >= 0 ? (0, null)
        : (null, null);

    /// <summary>And it stays where the method can score it.</summary>
    private static (double? Low, double? High) Inside((double? Low, double? High) range, ResponsePiece[] pieces)
    {
        var low = Math.Max(range.Low ?? -ValueResponse.Far, pieces.Min(piece => piece.Range.From));
        var high = Math.Min(range.High ?? ValueResponse.Far, pieces.Max(piece => piece.Range.To));
        return (low == -ValueResponse.Far ? null : low, high == ValueResponse.Far ? null : high);
    }

    private ClosedScoreFlip Solver(ValueResponse response, int row, int j)
    {
        var rest = new double[table.RowCount];
        for (var i = 0; i < rest.Length; i++)
        {
            rest[i] = amounts.Where((_, k) => k != j).Sum(amount => amount![i]);
        }

        return new ClosedScoreFlip(
            response,
            rest,
            size,
            table.Padded(j)[..rest.Length],
            problem.Weights.Span[j],
            row,
            rivalRow
        );
    }

    /// <summary>Says whether the method itself has the rival level with the best there, or one rounding further, on this side of the end.</summary>
    private bool IsLevel(int row, int j, double value, double level, double end)
    {
        var further = WinnerFlip.Tolerance * (level - value);
        return Leads(row, j, level)
            || Leads(row, j, level + (Math.Abs(further) < Math.Abs(end - level) ? further : (end - level) / 2));
    }

    private bool Leads(int row, int j, double value) =>
        probe.Leads(table.With(row, j, value), problem.Weights, rivalRow);

    /// <summary>Goes from the value of now in steps one way, and bisects the first step in which the rival comes to lead.</summary>
    private Found Walk(int row, int j, int way, double? bound, double tolerance)
    {
        var bad = table.Padded(j)[row];
        foreach (var point in Points(row, j, way, bound))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!Leads(row, j, point))
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

                if (Leads(row, j, middle))
                {
                    good = middle;
                }
                else
                {
                    bad = middle;
                }
            }

            return new Found(good, point, false);
        }

        return new Found(null, bad, false);
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

    /// <summary>What was found one way: the level, how far was looked, and whether by a closed form.</summary>
    private sealed record Found(double? Level, double? Last, bool IsClosed);
}
