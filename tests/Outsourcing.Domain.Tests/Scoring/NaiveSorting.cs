using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>MR-Sort and ELECTRE TRI-B written straight from their definitions.</summary>
internal static class NaiveSorting
{
    /// <summary>The place of the category of each alternative by MR-Sort.</summary>
    public static int[] MajorityRule(Sheet sheet, MrSort method)
    {
        var counting = NaiveScoring.Counting(sheet).ToList();
        return Each(sheet, i => Best(method, h => !Vetoed(i, h) && Weight(i, h) >= Needed()));

        double Weight(int i, int h) =>
            counting
                .Where(j => Behind(sheet, i, j, method.Categories[h].LowerProfile[j]) <= 0)
                .Sum(j => sheet.Weights[j]);

        bool Vetoed(int i, int h) =>
            method.Categories[h].Vetoes.Count > 0
            && counting.Exists(j =>
                method.Categories[h].Vetoes[j] is { IsKnown: true } veto && Behind(sheet, i, j, veto.Value) >= 0
            );

        double Needed() => method.Majority - (1e-9 * sheet.Weights.Sum());
    }

    /// <summary>The place of the category of each alternative by ELECTRE TRI-B.</summary>
    public static int[] TriB(Sheet sheet, ElectreTriB method)
    {
        return Each(
            sheet,
            i =>
            {
                if (method.Rule == AssignmentRule.Pessimistic)
                {
                    return Best(method, h => Outranks(i, h, 1));
                }

                var profiles = Enumerable.Range(0, method.Categories.Count - 1).Reverse();
                return 1 + profiles.FirstOrDefault(h => Outranks(i, h, -1) && !Outranks(i, h, 1), -1);
            }
        );

        bool Outranks(int i, int h, int side)
        {
            var profile = method.Categories[h].LowerProfile;
            return Credibility(sheet, method.Thresholds, j => side * Behind(sheet, i, j, profile[j]), j => profile[j])
                >= method.CuttingLevel - 1e-9;
        }
    }

    /// <summary>σ from how much better the outranked one is on each criterion.</summary>
    public static double Credibility(
        Sheet sheet,
        IReadOnlyList<OutrankingThresholds> thresholds,
        Func<int, double> difference,
        Func<int, double> at
    )
    {
        var counting = NaiveScoring.Counting(sheet).ToList();
        var concordance =
            counting.Sum(j => sheet.Weights[j] * Agreement(thresholds[j], difference(j), at(j))) / sheet.Weights.Sum();
        return counting
            .Select(j => Objection(thresholds[j], difference(j), at(j)))
            .Where(objection => objection > concordance)
            .Aggregate(concordance, (all, objection) => all * (1 - objection) / (1 - concordance));
    }

    public static double Agreement(OutrankingThresholds thresholds, double d, double x)
    {
        var (q, p) = (thresholds.Indifference.At(x), thresholds.Preference.At(x));
        return d <= q ? 1
            : d >= p ? 0
            : 1 - ((d - q) / (p - q));
    }

    public static double Objection(OutrankingThresholds thresholds, double d, double x)
    {
        if (thresholds.Veto is not { } veto)
        {
            return 0;
        }

        var (p, v) = (thresholds.Preference.At(x), veto.At(x));
        return d <= p ? 0
            : d >= v ? 1
            : 1 - ((v - d) / (v - p));
    }

    private static int Best(SortingMethod method, Func<int, bool> meets) =>
        Enumerable.Range(0, method.Categories.Count - 1).FirstOrDefault(meets, method.Categories.Count - 1);

    /// <summary>By how much an alternative is worse than a value.</summary>
    private static double Behind(Sheet sheet, int i, int j, double value) =>
        (value - sheet.Rows[i][j]!.Value) * (sheet.Maximize[j] ? 1 : -1);

    private static int[] Each(Sheet sheet, Func<int, int> place) =>
        [.. Enumerable.Range(0, sheet.Alternatives).Select(place)];
}
