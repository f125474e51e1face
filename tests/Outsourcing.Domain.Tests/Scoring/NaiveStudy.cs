using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>Methods for study once more, each written straight from its paper with plain loops.</summary>
internal static class NaiveStudy
{
    public static double[] Edas(Sheet sheet)
    {
        var above = NaiveScoring.Each(sheet, i => Counting(sheet).Sum(j => sheet.Weights[j] * Math.Max(0, From(i, j))));
        var below = NaiveScoring.Each(
            sheet,
            i => Counting(sheet).Sum(j => sheet.Weights[j] * Math.Max(0, -From(i, j)))
        );
        return NaiveScoring.Each(
            sheet,
            i =>
                (
                    (above.Max() < 1e-13 ? 0 : above[i] / above.Max())
                    + (below.Max() < 1e-13 ? 1 : 1 - (below[i] / below.Max()))
                ) / 2
        );

        double From(int i, int j)
        {
            var column = NaiveScoring.Known(sheet, j);
            var distance = (column[i] - column.Average()) / column.Average();
            return sheet.Maximize[j] ? distance : -distance;
        }
    }

    public static double[] Marcos(Sheet sheet)
    {
        double Worst(int j) => NaiveScoring.Each(sheet, i => Linear(sheet, i, j)).Min();
        var antiIdeal = Counting(sheet).Sum(j => sheet.Weights[j] * Worst(j));
        var ideal = Counting(sheet).Sum(j => sheet.Weights[j]);
        return NaiveScoring.Each(
            sheet,
            i =>
            {
                var sum = Counting(sheet).Sum(j => sheet.Weights[j] * Linear(sheet, i, j));
                var (minus, plus) = (sum / antiIdeal, sum / ideal);
                if (sum == 0)
                {
                    return 0;
                }

                var ofPlus = minus / (plus + minus);
                var ofMinus = plus / (plus + minus);
                return (plus + minus) / (1 + ((1 - ofPlus) / ofPlus) + ((1 - ofMinus) / ofMinus));
            }
        );
    }

    /// <summary>Distances from the expected point, or from the better ends when the point is empty.</summary>
    public static double[] Spotis(Sheet sheet, double[] expected) =>
        NaiveScoring.Each(
            sheet,
            i =>
                Counting(sheet)
                    .Sum(j =>
                    {
                        var (low, high) = sheet.Scales[j]!.Value;
                        var best = sheet.Maximize[j] ? high : low;
                        var point = expected.Length == 0 ? best : expected[j];
                        return sheet.Weights[j] * Math.Abs(sheet.Rows[i][j]!.Value - point) / (high - low);
                    })
        );

    public static double[] Codas(Sheet sheet, double tau)
    {
        double Value(int i, int j) => sheet.Weights[j] * Linear(sheet, i, j);
        double FromWorst(int i, int j) => Value(i, j) - NaiveScoring.Each(sheet, k => Value(k, j)).Min();
        var euclidean = NaiveScoring.Each(
            sheet,
            i => Math.Sqrt(Counting(sheet).Sum(j => FromWorst(i, j) * FromWorst(i, j)))
        );
        var taxicab = NaiveScoring.Each(sheet, i => Counting(sheet).Sum(j => FromWorst(i, j)));
        return NaiveScoring.Each(
            sheet,
            i =>
                Enumerable
                    .Range(0, sheet.Alternatives)
                    .Sum(k =>
                    {
                        var difference = euclidean[i] - euclidean[k];
                        var counts = Math.Abs(difference) >= tau - (1e-12 * euclidean.Max());
                        return difference + (counts ? taxicab[i] - taxicab[k] : 0);
                    })
        );
    }

    public static double[] CoCoSo(Sheet sheet, double lambda)
    {
        var s = Sums(sheet);
        var p = NaiveScoring.Each(
            sheet,
            i => Counting(sheet).Sum(j => Math.Pow(MinMax(sheet, i, j), sheet.Weights[j]))
        );
        return NaiveScoring.Each(
            sheet,
            i =>
            {
                var a = (s[i] + p[i]) / (s.Sum() + p.Sum());
                var b = (s[i] / s.Min()) + (p[i] / p.Min());
                var c = ((lambda * s[i]) + ((1 - lambda) * p[i])) / ((lambda * s.Max()) + ((1 - lambda) * p.Max()));
                return Math.Cbrt(a * b * c) + ((a + b + c) / 3);
            }
        );
    }

    /// <summary>Closeness to ideals that are intervals on the scales.</summary>
    public static double[] Rim(Sheet sheet, ReferenceIdeal[] ideals)
    {
        return NaiveScoring.Each(
            sheet,
            i =>
            {
                var plus = Counting(sheet).Sum(j => Math.Pow(sheet.Weights[j] * (Right(i, j) - 1), 2));
                var minus = Counting(sheet).Sum(j => Math.Pow(sheet.Weights[j] * Right(i, j), 2));
                return Math.Sqrt(minus) / (Math.Sqrt(plus) + Math.Sqrt(minus));
            }
        );

        double Right(int i, int j)
        {
            var x = sheet.Rows[i][j]!.Value;
            var (a, b) = sheet.Scales[j]!.Value;
            var (c, d) = (ideals[j].Low, ideals[j].High);
            if (x >= c && x <= d)
            {
                return 1;
            }

            var distance = Math.Min(Math.Abs(x - c), Math.Abs(x - d));
            return x < c ? 1 - (distance / Math.Abs(a - c)) : 1 - (distance / Math.Abs(d - b));
        }
    }

    private static double[] Sums(Sheet sheet) =>
        NaiveScoring.Each(sheet, i => Counting(sheet).Sum(j => sheet.Weights[j] * MinMax(sheet, i, j)));

    /// <summary>What a method refuses that compares several and scales by the best value.</summary>
    public static SortedSet<string> LinearRefusals(Sheet sheet) =>
        NaiveScoring.Refusals(NaiveScoring.Method.Topsis, Normalization.Linear, sheet);

    /// <summary>What a method refuses that measures by the declared scales.</summary>
    public static SortedSet<string> ScaleRefusals(Sheet sheet) =>
        NaiveScoring.Refusals(NaiveScoring.Method.Sum, Normalization.Bounds, sheet);

    public static SortedSet<string> EdasRefusals(Sheet sheet) =>
        LinearRefusals(sheet with { Maximize = Array.ConvertAll(sheet.Maximize, _ => true) });

    public static SortedSet<string> MarcosRefusals(Sheet sheet)
    {
        var broken = LinearRefusals(sheet);
        if (
            broken.Count == 0
            && Counting(sheet).All(j => NaiveScoring.Each(sheet, i => Linear(sheet, i, j)).Min() == 0)
        )
        {
            broken.Add($"{ScoringRules.AlternativesWorstZero} table");
        }

        return broken;
    }

    public static SortedSet<string> CoCoSoRefusals(Sheet sheet)
    {
        var broken = NaiveScoring.Refusals(NaiveScoring.Method.Topsis, Normalization.MinMax, sheet);
        if (broken.Count == 0)
        {
            var sums = Sums(sheet);
            broken.UnionWith(
                Enumerable
                    .Range(0, sheet.Alternatives)
                    .Where(i => sums[i] == 0)
                    .Select(i => $"{ScoringRules.AlternativesWorstZero} {Sheet.Alternative(i)}")
            );
        }

        return broken;
    }

    private static double MinMax(Sheet sheet, int i, int j) => NaiveScoring.Scaled(Normalization.MinMax, sheet, i, j);

    private static double Linear(Sheet sheet, int i, int j) => NaiveScoring.Scaled(Normalization.Linear, sheet, i, j);

    private static IEnumerable<int> Counting(Sheet sheet) => NaiveScoring.Counting(sheet);
}
