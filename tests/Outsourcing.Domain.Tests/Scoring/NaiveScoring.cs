using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>The methods once more, written straight from their formulas with plain loops, to check the engine against.</summary>
/// <remarks>Criteria of weight zero take no part. What each needs is asked first (<see cref="Refusals"/>).</remarks>
internal static class NaiveScoring
{
    private const double Tie = 1e-9;

    public enum Method
    {
        Sum,
        Product,
        Waspas,
        Topsis,
        TopsisManhattan,
        TopsisChebyshev,
        Vikor,
    }

    /// <summary>Scores every alternative of a sheet that nothing is refused on; v is the part of VIKOR and the λ of WASPAS.</summary>
    public static double[] Scores(Method method, Normalization normalization, double v, Sheet sheet) =>
        method switch
        {
            Method.Sum => Each(
                sheet,
                i => Counting(sheet).Sum(j => sheet.Weights[j] * Scaled(normalization, sheet, i, j))
            ),
            Method.Product => Each(
                sheet,
                i =>
                    Counting(sheet)
                        .Aggregate(
                            1.0,
                            (all, j) => all * Math.Pow(Scaled(normalization, sheet, i, j), sheet.Weights[j])
                        )
            ),
            Method.Waspas => Each(
                sheet,
                i =>
                    (v * Scores(Method.Sum, normalization, v, sheet)[i])
                    + ((1 - v) * Scores(Method.Product, normalization, v, sheet)[i])
            ),
            Method.Vikor => Q(sheet, v),
            _ => Topsis(method, normalization, sheet),
        };

    /// <summary>Gives the competition ranks of scores; a group ties with its first.</summary>
    public static int[] Ranks(double[] scores, bool higherIsBetter)
    {
        var ranks = new int[scores.Length];
        var best = Enumerable.Range(0, scores.Length).OrderBy(i => higherIsBetter ? -scores[i] : scores[i]).ToList();
        var rounding = 1e-12 * scores.Max(Math.Abs);
        var (first, rank) = (scores[best[0]], 1);
        for (var place = 1; place <= best.Count; place++)
        {
            var own = scores[best[place - 1]];
            if (Math.Abs(own - first) > Tie * Math.Abs(first) && Math.Abs(own - first) > rounding)
            {
                (first, rank) = (own, place);
            }

            ranks[best[place - 1]] = rank;
        }

        return ranks;
    }

    /// <summary>Gives S and R of VIKOR for every alternative.</summary>
    public static (double[] S, double[] R) Regrets(Sheet sheet)
    {
        double Regret(int i, int j)
        {
            var column = Known(sheet, j);
            var (best, worst) = sheet.Maximize[j] ? (column.Max(), column.Min()) : (column.Min(), column.Max());
            return best == worst ? 0 : sheet.Weights[j] * (best - column[i]) / (best - worst);
        }

        return (
            Each(sheet, i => Counting(sheet).Sum(j => Regret(i, j))),
            Each(sheet, i => Counting(sheet).Max(j => Regret(i, j)))
        );
    }

    /// <summary>Gives what VIKOR concludes.</summary>
    public static (bool Advantage, bool Stability, string[] Set) Compromise(Sheet sheet, double v)
    {
        var q = Q(sheet, v);
        var (s, r) = Regrets(sheet);
        var threshold = 1.0 / (q.Length - 1);
        var sorted = q.Order().ToArray();
        var advantage = sorted[1] - sorted[0] >= threshold - Tie;
        var stability = Enumerable.Range(0, q.Length).Any(i => q[i] - sorted[0] <= Tie && (Least(s, i) || Least(r, i)));
        var reach =
            advantage && stability ? 0
            : advantage ? sorted[1] - sorted[0]
            : -1;
        var set = Enumerable
            .Range(0, q.Length)
            .Where(i => reach < 0 ? q[i] - sorted[0] < threshold - Tie : q[i] - sorted[0] <= reach + Tie);
        return (advantage, stability, [.. set.Select(Sheet.Alternative)]);

        static bool Least(double[] values, int i) =>
            values[i] - values.Min() <= Tie * Math.Max(1, Math.Abs(values.Min()));
    }

    /// <summary>Says which rules a sheet breaks, and where.</summary>
    public static SortedSet<string> Refusals(Method method, Normalization normalization, Sheet sheet)
    {
        var broken = new SortedSet<string>(StringComparer.Ordinal);
        if ((IsTopsis(method) || method == Method.Vikor) && sheet.Alternatives == 1)
        {
            Add(ScoringRules.AlternativesTooFew, Sheet.Alternative(0));
        }

        foreach (var j in Counting(sheet))
        {
            Column(j);
        }

        if (method is Method.Product or Method.Waspas && broken.Count == 0)
        {
            foreach (var j in Counting(sheet))
            {
                Cells(j, ScoringRules.CellNotPositive, i => Scaled(normalization, sheet, i, j) <= 0);
            }
        }

        return broken;

        void Add(RuleId rule, string subject) => broken.Add($"{rule} {subject}");

        void Cells(int j, RuleId rule, Func<int, bool> breaks)
        {
            foreach (var i in Enumerable.Range(0, sheet.Alternatives).Where(breaks))
            {
                Add(rule, $"{Sheet.Alternative(i)}, {Sheet.Criterion(j)}");
            }
        }

        void Column(int j)
        {
            var column = sheet.Column(j);
            var gaps = Array.Exists(column, cell => cell is null);
            Cells(j, ScoringRules.CellMissing, i => column[i] is null);
            if (method == Method.Vikor)
            {
                return;
            }

            var cost = !sheet.Maximize[j];
            switch (normalization)
            {
                case Normalization.None
                or Normalization.SumPlain
                or Normalization.VectorPlain when cost && !IsTopsis(method):
                    Add(ScoringRules.CriterionDirection, Sheet.Criterion(j));
                    return;
                case Normalization.None or Normalization.MinMax:
                    return;
                case Normalization.Bounds:
                    if (sheet.Scales[j] is null)
                    {
                        Add(ScoringRules.CriterionScale, Sheet.Criterion(j));
                    }

                    return;
            }

            if (gaps)
            {
                return;
            }

            if (Array.Exists(column, cell => cell < 0))
            {
                Cells(j, ScoringRules.CellNegative, i => column[i] < 0);
            }
            else if (Array.TrueForAll(column, cell => cell == 0))
            {
                Add(ScoringRules.CriterionAllZero, Sheet.Criterion(j));
            }
            else if (cost && normalization is Normalization.Linear or Normalization.Sum)
            {
                Cells(j, ScoringRules.CellNotPositive, i => column[i] == 0);
            }
        }
    }

    private static bool IsTopsis(Method method) =>
        method is Method.Topsis or Method.TopsisManhattan or Method.TopsisChebyshev;

    private static double[] Topsis(Method method, Normalization normalization, Sheet sheet)
    {
        double Distance(IEnumerable<double> differences) =>
            method switch
            {
                Method.TopsisManhattan => differences.Sum(Math.Abs),
                Method.TopsisChebyshev => differences.Max(Math.Abs),
                _ => Math.Sqrt(differences.Sum(difference => difference * difference)),
            };

        double Value(int i, int j) => sheet.Weights[j] * Scaled(normalization, sheet, i, j);
        var turned = normalization is not (Normalization.None or Normalization.SumPlain or Normalization.VectorPlain);
        return Each(
            sheet,
            i =>
            {
                var (toBest, toWorst) = (new List<double>(), new List<double>());
                foreach (var j in Counting(sheet))
                {
                    var column = Each(sheet, k => Value(k, j));
                    var (best, worst) =
                        turned || sheet.Maximize[j] ? (column.Max(), column.Min()) : (column.Min(), column.Max());
                    toBest.Add(column[i] - best);
                    toWorst.Add(column[i] - worst);
                }

                var (plus, minus) = (Distance(toBest), Distance(toWorst));
                return plus == 0 ? 1 : minus / (plus + minus);
            }
        );
    }

    private static double[] Q(Sheet sheet, double v)
    {
        var (s, r) = Regrets(sheet);
        return Each(sheet, i => (v * Part(s, i)) + ((1 - v) * Part(r, i)));

        static double Part(double[] values, int i)
        {
            var range = values.Max() - values.Min();
            return range <= 1e-12 * values.Max() ? 0 : (values[i] - values.Min()) / range;
        }
    }

    internal static double Scaled(Normalization normalization, Sheet sheet, int i, int j)
    {
        var column = Known(sheet, j);
        var x = column[i];
        var (min, max) = (column.Min(), column.Max());
        var benefit = sheet.Maximize[j];
        var (low, high) = sheet.Scales[j] ?? (0, 1);
        return normalization switch
        {
            Normalization.None => x,
            Normalization.Linear => benefit ? x / max : min / x,
            Normalization.MinMax when min == max => 1,
            Normalization.MinMax => (benefit ? x - min : max - x) / (max - min),
            Normalization.Max => benefit ? x / max : 1 - (x / max),
            Normalization.Sum => benefit ? x / column.Sum() : 1 / x / column.Sum(y => 1 / y),
            Normalization.Vector => benefit ? x / Norm(column) : 1 - (x / Norm(column)),
            Normalization.SumPlain => x / column.Sum(),
            Normalization.VectorPlain => x / Norm(column),
            Normalization.Bounds => (benefit ? x - low : high - x) / (high - low),
            _ => throw new ArgumentOutOfRangeException(nameof(normalization)),
        };
    }

    private static double Norm(double[] column) => Math.Sqrt(column.Sum(x => x * x));

    internal static double[] Known(Sheet sheet, int j) => Array.ConvertAll(sheet.Column(j), cell => cell!.Value);

    internal static IEnumerable<int> Counting(Sheet sheet) =>
        Enumerable.Range(0, sheet.Criteria).Where(j => sheet.Weights[j] > 0);

    internal static double[] Each(Sheet sheet, Func<int, double> score) =>
        [.. Enumerable.Range(0, sheet.Alternatives).Select(score)];
}
