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

    /// <summary>The credibilities of ELECTRE III.</summary>
    public static double[,] Credibilities(Sheet sheet, ElectreIII method) =>
        Pairs(
            sheet.Alternatives,
            (a, b) =>
                NaiveSorting.Credibility(
                    sheet,
                    method.Thresholds,
                    j => Better(sheet, b, a, j),
                    j => sheet.Rows[a][j]!.Value
                )
        );

    /// <summary>The positions of a distillation.</summary>
    public static int[] Distil(double[,] credibility, bool fromAbove)
    {
        var n = credibility.GetLength(0);
        var positions = new int[n];
        var left = Enumerable.Range(0, n).ToList();
        var position = 0;
        while (left.Count > 0)
        {
            position++;
            var members = left.ToList();
            var level = Levels(members).DefaultIfEmpty(0).Max();
            while (members.Count > 1 && level > 0)
            {
                var next = Levels(members).Where(one => one < level - S(level) - Rounding).DefaultIfEmpty(0).Max();
                var qualified = members.ToLookup(a =>
                    members.Count(b => Outranks(a, b, next)) - members.Count(b => Outranks(b, a, next))
                );
                var best = fromAbove ? qualified.Max(group => group.Key) : qualified.Min(group => group.Key);
                members = [.. qualified[best]];
                level = next;
            }

            members.ForEach(i => positions[i] = position);
            left.RemoveAll(members.Contains);
        }

        return fromAbove ? positions : Array.ConvertAll(positions, own => position + 1 - own);

        static double S(double level) => 0.30 - (0.15 * level);

        IEnumerable<double> Levels(List<int> members) =>
            from a in members
            from b in members
            where a != b
            select credibility[a, b];

        bool Outranks(int a, int b, double level) =>
            a != b
            && credibility[a, b] > level + Rounding
            && credibility[a, b] > credibility[b, a] + S(credibility[a, b]) + Rounding;
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
