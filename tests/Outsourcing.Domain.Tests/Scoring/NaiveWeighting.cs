using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>The weightings from data once more, written straight from their formulas with plain loops.</summary>
internal static class NaiveWeighting
{
    public enum Kind
    {
        Entropy,
        Critic,
        CriticWithoutDirections,
        Merec,
        Deviation,
        Gini,
    }

    public static DataWeighting Built(Kind kind) =>
        kind switch
        {
            Kind.Entropy => new EntropyWeighting(),
            Kind.Critic => new CriticWeighting(),
            Kind.CriticWithoutDirections => new CriticWeighting(respectDirections: false),
            Kind.Merec => new MerecWeighting(),
            Kind.Deviation => new DeviationWeighting(),
            _ => new GiniWeighting(),
        };

    /// <summary>Gives the measures of a sheet against which no cell speaks; the weights are their shares.</summary>
    public static double[] Measures(Kind kind, Sheet sheet) =>
        [
            .. Enumerable
                .Range(0, sheet.Criteria)
                .Select(j =>
                    IsConstant(sheet, j)
                        ? 0
                        : kind switch
                        {
                            Kind.Entropy => Diversity(Known(sheet, j)),
                            Kind.Critic => Information(sheet, j, directions: true),
                            Kind.CriticWithoutDirections => Information(sheet, j, directions: false),
                            Kind.Merec => Effect(sheet, j),
                            Kind.Deviation => Deviation(Known(sheet, j)),
                            _ => Gini(Known(sheet, j)),
                        }
                ),
        ];

    /// <summary>Says which rules a sheet breaks, and where.</summary>
    public static SortedSet<string> Refusals(Kind kind, Sheet sheet)
    {
        var broken = new SortedSet<string>(StringComparer.Ordinal);
        if (sheet.Alternatives == 1)
        {
            broken.Add($"{ScoringRules.AlternativesTooFew} {Sheet.Alternative(0)}");
        }

        for (var j = 0; j < sheet.Criteria; j++)
        {
            var column = sheet.Column(j);
            Cells(j, ScoringRules.CellMissing, cell => cell is null);
            if (Array.Exists(column, cell => cell is null))
            {
                continue;
            }

            if (kind is Kind.Entropy or Kind.Gini)
            {
                Cells(j, ScoringRules.CellNegative, cell => cell < 0);
                if (Array.TrueForAll(column, cell => cell == 0))
                {
                    broken.Add($"{ScoringRules.CriterionAllZero} {Sheet.Criterion(j)}");
                }
            }
            else if (kind == Kind.Merec)
            {
                Cells(j, ScoringRules.CellNotPositive, cell => cell <= 0);
            }
        }

        if (broken.Count == 0 && Measures(kind, sheet).Sum() == 0)
        {
            broken.Add($"{ScoringRules.WeightsUnderivable} table");
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

    private static double Diversity(double[] column)
    {
        var shares = Array.ConvertAll(column, x => x / column.Sum());
        return 1 + (shares.Where(p => p > 0).Sum(p => p * Math.Log(p)) / Math.Log(column.Length));
    }

    private static double Gini(double[] column) =>
        column.Sum(x => column.Sum(y => Math.Abs(x - y))) / (2 * column.Length * column.Sum());

    private static double Deviation(double[] column) =>
        Math.Sqrt(column.Sum(x => Math.Pow(x - column.Average(), 2)) / (column.Length - 1));

    private static double Information(Sheet sheet, int j, bool directions)
    {
        var own = Scaled(sheet, j, directions);
        var conflicts = Enumerable
            .Range(0, sheet.Criteria)
            .Where(k => k != j && !IsConstant(sheet, k))
            .Select(k => 1 - Correlation(own, Scaled(sheet, k, directions)));

        // Of columns that say the same, rounding leaves about 1e-16.
        return Deviation(own) * conflicts.Sum(conflict => conflict < 1e-13 ? 0 : conflict);
    }

    private static double Correlation(double[] a, double[] b)
    {
        var together = a.Zip(b).Sum(pair => (pair.First - a.Average()) * (pair.Second - b.Average()));
        return together / (Deviation(a) * Deviation(b) * (a.Length - 1));
    }

    private static double[] Scaled(Sheet sheet, int j, bool directions)
    {
        var column = Known(sheet, j);
        var (min, max) = (column.Min(), column.Max());
        return Array.ConvertAll(column, x => (directions && !sheet.Maximize[j] ? max - x : x - min) / (max - min));
    }

    private static double Effect(Sheet sheet, int left)
    {
        double Term(int i, int j)
        {
            var column = Known(sheet, j);
            return Math.Abs(Math.Log(sheet.Maximize[j] ? column.Min() / column[i] : column[i] / column.Max()));
        }

        double Performance(int i, Func<int, bool> counts) =>
            Math.Log(1 + (Enumerable.Range(0, sheet.Criteria).Where(counts).Sum(j => Term(i, j)) / sheet.Criteria));

        return Enumerable
            .Range(0, sheet.Alternatives)
            .Sum(i => Math.Abs(Performance(i, j => j != left) - Performance(i, _ => true)));
    }

    private static bool IsConstant(Sheet sheet, int j) => Known(sheet, j).Distinct().Count() == 1;

    private static double[] Known(Sheet sheet, int j) => Array.ConvertAll(sheet.Column(j), cell => cell!.Value);
}
