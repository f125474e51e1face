using System.Globalization;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Benchmarks;

/// <summary>Fingerprints of results of SMAA-2 and SMAA-TRI: of every kind of weights and scores, all that is counted, one thread and more.</summary>
internal static class SmaaBits
{
    private const int Columns = 7;
    private const int Samples = 20_003;

    public static IEnumerable<string> Lines()
    {
        foreach (var (name, weights) in Sets())
        {
            foreach (var rows in (int[])[1, 2, 9, 10, 64, 100, 1030])
            {
                var indices = rows > 100 ? Smaa2Indices.FirstRank : Smaa2Indices.AllRanksAndPairs;
                yield return Line(name, Smaa(rows), rows, weights, indices);
            }

            yield return Line($"{name}, uncertain", Uncertain(), 10, weights, Smaa2Indices.AllRanks);
            foreach (var method in Sorting())
            {
                yield return Line(name, method, 10, weights);
            }
        }
    }

    private static string Line(string name, Smaa2 method, int rows, WeightSet weights, Smaa2Indices indices)
    {
        var table = Table(rows);
        var samples = SampleRange.Of(ScoringData.Seed, rows > 100 ? Samples / 10 : Samples);
        return Line(
            $"{method.Name}, {name}",
            rows,
            threads => Fingerprint.Of(method.Run(table, weights, samples, indices, threads).Value)
        );
    }

    private static string Line(string name, SmaaTri method, int rows, WeightSet weights)
    {
        var table = Table(rows);
        var samples = SampleRange.Of(ScoringData.Seed, Samples);
        var kind = method.Method is MrSort ? "MR-Sort" : "ELECTRE TRI-B";
        return Line(
            $"SMAA-TRI ({kind}), {name}",
            rows,
            threads => Fingerprint.Of(method.Run(table, weights, samples, threads).Value)
        );
    }

    private static string Line(string name, int rows, Func<int, Fingerprint> run)
    {
        var one = run(1);
        foreach (var threads in (int[])[2, 4])
        {
            if (!one.Equals(run(threads)))
            {
                return string.Create(CultureInfo.InvariantCulture, $"{name} {rows}: {threads} threads differ");
            }
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name, -40} {rows, 5} rows, 1, 2 and 4 threads, {one.Text}"
        );
    }

    private static IEnumerable<(string Name, WeightSet Set)> Sets()
    {
        var ranges = Enumerable
            .Range(0, Columns)
            .Select(j => WeightRange.Of(ScoringData.CriterionName(j), 0.05m, j == 0 ? 0.6m : 0.3m))
            .ToList();
        yield return ("any weights", WeightSet.All(Columns));
        yield return ("ranked", WeightSet.Ranked(2, 1, 2, null, 4, 4, null));
        yield return ("within ranges", WeightSet.All(Columns).Within(ranges));
        yield return ("ranked within ranges", WeightSet.Ranked(1, null, 2, 3, null, null, null).Within(ranges));
        yield return ("one point", WeightSet.Of(Weights.Equal(Columns)));
    }

    private static Smaa2 Smaa(int rows) => new(rows % 2 == 0 ? Normalization.MinMax : Normalization.None);

    private static Smaa2 Uncertain() => new(Normalization.None, UncertainScores());

    private static UncertainScore[] UncertainScores() =>
        [
            UncertainScore.Of("1", ScoringData.CriterionName(0), ScoreDistribution.Normal(50, 20)),
            UncertainScore.Of("2", ScoringData.CriterionName(1), ScoreDistribution.Uniform(20, 80)),
            UncertainScore.Of("3", ScoringData.CriterionName(2), ScoreDistribution.Triangular(0, 60, 90)),
        ];

    private static IEnumerable<SmaaTri> Sorting()
    {
        Category[] categories =
        [
            Category.Of("Good", Enumerable.Repeat(60.0, Columns)),
            Category.Of("Fair", Enumerable.Repeat(40.0, Columns)),
            Category.Lowest("Poor"),
        ];
        yield return new SmaaTri(new MrSort(0.5, categories), UncertainScores()).WithCut(0.4, 0.7);
        yield return new SmaaTri(
            new ElectreTriB(
                0.7,
                AssignmentRule.Pessimistic,
                Enumerable.Repeat(OutrankingThresholds.Of(5, 20, 70), Columns),
                categories
            ),
            UncertainScores()
        ).WithCut(0.6, 0.8);
    }

    private static PerformanceTable Table(int rows) =>
        PerformanceTable.FromSpan(
            Enumerable.Range(0, Columns).Select(j => Criterion.Maximize(ScoringData.CriterionName(j))),
            rows,
            ScoringData.Of(rows, Columns).ColumnMajor
        );
}
