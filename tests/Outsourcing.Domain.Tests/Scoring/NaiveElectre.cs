using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>The ELECTRE methods pair by pair, written straight from their definitions.</summary>
internal static class NaiveElectre
{
    public const double Rounding = 1e-9;

    /// <summary>C and D of ELECTRE I and II.</summary>
    public static (double[,] Concordance, double[,] Discordance) Crisp(Sheet sheet, Normalization normalization)
    {
        var n = sheet.Alternatives;
        var (concordance, discordance) = (new double[n, n], new double[n, n]);
        var counting = NaiveScoring.Counting(sheet).ToList();
        var range = counting.Max(j =>
        {
            var column = Enumerable.Range(0, n).Select(i => NaiveScoring.Scaled(normalization, sheet, i, j)).ToList();
            return column.Max() - column.Min();
        });
        for (var a = 0; a < n; a++)
        {
            for (var b = 0; b < n; b++)
            {
                concordance[a, b] =
                    counting.Where(j => Better(sheet, a, b, j) >= 0).Sum(j => sheet.Weights[j]) / sheet.Weights.Sum();
                discordance[a, b] = counting
                    .Where(j => Better(sheet, a, b, j) < 0)
                    .Select(j =>
                        Math.Abs(
                            NaiveScoring.Scaled(normalization, sheet, a, j)
                                - NaiveScoring.Scaled(normalization, sheet, b, j)
                        ) / range
                    )
                    .DefaultIfEmpty(0)
                    .Max();
            }
        }

        return (concordance, discordance);
    }

    /// <summary>The relation of ELECTRE I.</summary>
    public static bool[,] First(Sheet sheet, Normalization normalization, double least, double most)
    {
        var (concordance, discordance) = Crisp(sheet, normalization);
        return Pairs(
            sheet.Alternatives,
            (a, b) => a != b && concordance[a, b] >= least - Rounding && discordance[a, b] <= most + Rounding
        );
    }

    /// <summary>The relation of ELECTRE II: 2 strong, 1 weak.</summary>
    public static int[,] Second(Sheet sheet, ElectreII method)
    {
        var (c, d) = Crisp(sheet, method.Normalization);
        return Pairs(
            sheet.Alternatives,
            (a, b) =>
            {
                if (a == b || c[a, b] <= c[b, a] + Rounding)
                {
                    return 0;
                }

                var strong =
                    (Least(method.HighConcordance) && Most(method.HighDiscordance))
                    || (Least(method.MediumConcordance) && Most(method.LowDiscordance));
                var weak = Least(method.LowConcordance) && Most(method.HighDiscordance);
                return strong ? 2
                    : weak ? 1
                    : 0;

                bool Least(double threshold) => c[a, b] >= threshold - Rounding;
                bool Most(double threshold) => d[a, b] <= threshold + Rounding;
            }
        );
    }

    /// <summary>The round in which each one goes.</summary>
    public static int[] Rounds(int n, Func<int, int, bool> outranks)
    {
        var remaining = Enumerable.Range(0, n).ToHashSet();
        var rounds = new int[n];
        for (var round = 1; remaining.Count > 0; round++)
        {
            var leaving = remaining.Where(b => !remaining.Any(a => outranks(a, b))).ToList();
            leaving = leaving.Count == 0 ? [.. remaining] : leaving;
            leaving.ForEach(i => rounds[i] = round);
            remaining.ExceptWith(leaving);
        }

        return rounds;
    }

    /// <summary>Whether one reaches the other over any number of steps.</summary>
    public static bool[,] Closure(bool[,] relation)
    {
        var n = relation.GetLength(0);
        var reach = (bool[,])relation.Clone();
        for (var via = 0; via < n; via++)
        {
            for (var a = 0; a < n; a++)
            {
                for (var b = 0; b < n; b++)
                {
                    reach[a, b] |= reach[a, via] && reach[via, b];
                }
            }
        }

        return reach;
    }

    /// <summary>By how much a is better than b on a criterion.</summary>
    public static double Better(Sheet sheet, int a, int b, int j) =>
        (sheet.Rows[a][j] - sheet.Rows[b][j])!.Value * (sheet.Maximize[j] ? 1 : -1);

    public static T[,] Pairs<T>(int n, Func<int, int, T> of)
    {
        var pairs = new T[n, n];
        for (var a = 0; a < n; a++)
        {
            for (var b = 0; b < n; b++)
            {
                pairs[a, b] = of(a, b);
            }
        }

        return pairs;
    }
}
