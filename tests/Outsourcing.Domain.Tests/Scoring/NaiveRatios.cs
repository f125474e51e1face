using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>The methods of ratios and of regrets once more, value by value from their formulas.</summary>
/// <remarks>Criteria of weight zero take no part. What each needs is asked first (<see cref="Refusals"/>).</remarks>
internal static class NaiveRatios
{
    /// <summary>Scores every alternative of a sheet that nothing is refused on.</summary>
    public static double[] Scores(ScoringMethod method, Sheet sheet) =>
        method switch
        {
            Moora moora => Each(
                sheet,
                i =>
                    Counting(sheet)
                        .Sum(j => Sign(sheet, j) * sheet.Weights[j] * Share(moora.Normalization, sheet, i, j))
            ),
            MooraReferencePoint moora => Each(
                sheet,
                i =>
                    Counting(sheet)
                        .Max(j =>
                        {
                            var scaled = Each(sheet, k => Share(moora.Normalization, sheet, k, j));
                            var best = sheet.Maximize[j] ? scaled.Max() : scaled.Min();
                            return Math.Abs((sheet.Weights[j] * best) - (sheet.Weights[j] * scaled[i]));
                        })
            ),
            Copras => Assessment(sheet),
            FullMultiplicativeForm form => Each(
                sheet,
                i =>
                    Counting(sheet)
                        .Aggregate(
                            1.0,
                            (all, j) =>
                                all
                                * Math.Pow(sheet.Weights[j] * Share(form.Normalization, sheet, i, j), Sign(sheet, j))
                        )
            ),
            Aras aras => Ratios(sheet, aras.Ideal),
            Ocra => Competitiveness(sheet),
            Mairca => Each(
                sheet,
                i => Counting(sheet).Sum(j => sheet.Weights[j] * (1 - MinMax(sheet, i, j)) / sheet.Alternatives)
            ),
            Mabac => Each(
                sheet,
                i =>
                    Counting(sheet)
                        .Sum(j =>
                        {
                            var weighted = Each(sheet, k => sheet.Weights[j] * (MinMax(sheet, k, j) + 1));
                            var border = weighted.Aggregate(1.0, (all, v) => all * Math.Pow(v, 1.0 / weighted.Length));
                            return weighted[i] - border;
                        })
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(method)),
        };

    /// <summary>Says which rules a sheet breaks, and where.</summary>
    public static SortedSet<string> Refusals(ScoringMethod method, Sheet sheet)
    {
        var broken = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var j in Counting(sheet))
        {
            var column = sheet.Column(j);
            Cells(j, ScoringRules.CellMissing, cell => cell is null);
            if (Array.Exists(column, cell => cell is null) || method is Mairca or Mabac)
            {
                continue;
            }

            if (method is Ocra or FullMultiplicativeForm)
            {
                Cells(j, ScoringRules.CellNotPositive, cell => cell <= 0);
            }
            else if (Scaling(method) == Normalization.None)
            {
                continue;
            }
            else if (Array.Exists(column, cell => cell < 0))
            {
                Cells(j, ScoringRules.CellNegative, cell => cell < 0);
            }
            else if (Array.TrueForAll(column, cell => cell == 0))
            {
                broken.Add($"{ScoringRules.CriterionAllZero} {Sheet.Criterion(j)}");
            }
            else if (method is Aras && !sheet.Maximize[j])
            {
                Cells(j, ScoringRules.CellNotPositive, cell => cell == 0);
            }
        }

        if (method is Copras && broken.Count == 0)
        {
            int[] costs = [.. Counting(sheet).Where(j => !sheet.Maximize[j])];
            foreach (var i in Enumerable.Range(0, sheet.Alternatives))
            {
                if (costs.Length > 0 && Array.TrueForAll(costs, j => sheet.Rows[i][j] == 0))
                {
                    broken.Add($"{ScoringRules.CellNotPositive} {Sheet.Alternative(i)}");
                }
            }
        }

        return broken;

        void Cells(int j, RuleId rule, Func<double?, bool> breaks)
        {
            for (var i = 0; i < sheet.Alternatives; i++)
            {
                if (breaks(sheet.Rows[i][j]))
                {
                    broken.Add($"{rule} {Sheet.Alternative(i)}, {Sheet.Criterion(j)}");
                }
            }
        }
    }

    private static Normalization Scaling(ScoringMethod method) =>
        method switch
        {
            Moora moora => moora.Normalization,
            MooraReferencePoint moora => moora.Normalization,
            _ => Normalization.SumPlain,
        };

    private static double[] Assessment(Sheet sheet)
    {
        double Part(int i, bool maximize) =>
            Counting(sheet)
                .Where(j => sheet.Maximize[j] == maximize)
                .Sum(j => sheet.Weights[j] * Share(Normalization.SumPlain, sheet, i, j));
        var plus = Each(sheet, i => Part(i, maximize: true));
        var minus = Each(sheet, i => Part(i, maximize: false));
        var q = Counting(sheet).All(j => sheet.Maximize[j])
            ? plus
            : Each(sheet, i => plus[i] + (minus.Sum() / (minus[i] * minus.Sum(other => 1 / other))));
        return Array.ConvertAll(q, own => own / q.Max());
    }

    private static double[] Ratios(Sheet sheet, IReadOnlyList<double> ideal)
    {
        double Part(int j, double x)
        {
            var column = Known(sheet, j);
            var best = sheet.Maximize[j] ? column.Max() : column.Min();
            double[] joined = [.. column, ideal.Count == 0 ? best : ideal[j]];
            var own = double.IsNaN(x) ? joined[^1] : x;
            return sheet.Weights[j]
                * (sheet.Maximize[j] ? own / joined.Sum() : 1 / own / joined.Sum(other => 1 / other));
        }

        var whole = Counting(sheet).Sum(j => Part(j, double.NaN));
        return Each(sheet, i => Counting(sheet).Sum(j => Part(j, Known(sheet, j)[i])) / whole);
    }

    /// <summary>With all the three minima that the paper takes off.</summary>
    private static double[] Competitiveness(Sheet sheet)
    {
        double[] Side(bool maximize)
        {
            var sums = Each(
                sheet,
                i =>
                    Counting(sheet)
                        .Where(j => sheet.Maximize[j] == maximize)
                        .Sum(j =>
                        {
                            var column = Known(sheet, j);
                            var better = maximize ? column[i] - column.Min() : column.Max() - column[i];
                            return sheet.Weights[j] * better / column.Min();
                        })
            );
            return Array.ConvertAll(sums, own => own - sums.Min());
        }

        double[] totals = [.. Side(maximize: false).Zip(Side(maximize: true), (cost, benefit) => cost + benefit)];
        return Array.ConvertAll(totals, own => own - totals.Min());
    }

    private static double MinMax(Sheet sheet, int i, int j)
    {
        var column = Known(sheet, j);
        var (min, max) = (column.Min(), column.Max());
        return min == max ? 1 : (sheet.Maximize[j] ? column[i] - min : max - column[i]) / (max - min);
    }

    private static double Share(Normalization normalization, Sheet sheet, int i, int j)
    {
        var column = Known(sheet, j);
        return normalization switch
        {
            Normalization.None => column[i],
            Normalization.SumPlain => column[i] / column.Sum(),
            _ => column[i] / Math.Sqrt(column.Sum(x => x * x)),
        };
    }

    private static int Sign(Sheet sheet, int j) => sheet.Maximize[j] ? 1 : -1;

    private static double[] Known(Sheet sheet, int j) => Array.ConvertAll(sheet.Column(j), cell => cell!.Value);

    private static IEnumerable<int> Counting(Sheet sheet) =>
        Enumerable.Range(0, sheet.Criteria).Where(j => sheet.Weights[j] > 0);

    private static double[] Each(Sheet sheet, Func<int, double> score) =>
        [.. Enumerable.Range(0, sheet.Alternatives).Select(score)];
}
