using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>The analytic hierarchy process against a second implementation, and what holds whatever the judgements are.</summary>
public sealed class AhpOracleTests
{
    private static readonly PriorityMethod[] Means =
    [
        PriorityMethod.Eigenvector,
        PriorityMethod.GeometricMean,
        PriorityMethod.ColumnMean,
    ];

    private static readonly double[] Scale = [1.0 / 9, 1.0 / 7, 0.2, 1.0 / 3, 0.5, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9];

    /// <summary>Judgements of one to eleven items, from agreeing to absurd, with none to most of them missing.</summary>
    private static readonly Arbitrary<double?[][]> Any = (
        from n in Gen.Choose(1, 11)
        from gaps in Gen.Elements(0, 0, 0, 20, 60)
        from seed in Gen.Choose(0, int.MaxValue)
        select Cells(n, gaps, (ulong)seed, random => Scale[random.Next() % (ulong)Scale.Length])
    ).ToArbitrary();

    private static readonly Arbitrary<double?[][]> Complete = (
        from n in Gen.Choose(1, 15)
        from seed in Gen.Choose(0, int.MaxValue)
        select Cells(n, 0, (ulong)seed, random => Scale[random.Next() % (ulong)Scale.Length])
    ).ToArbitrary();

    private static readonly Arbitrary<double[]> Shares = (
        from n in Gen.Choose(1, 15)
        from seed in Gen.Choose(0, int.MaxValue)
        select Numbers(n, (ulong)seed)
    ).ToArbitrary();

    [Fact]
    public void Prioritize_AnyJudgements_EqualsTheSecondImplementation_OrBothRefuse() =>
        Law.Holds(
            Any,
            cells =>
                Means.All(mean =>
                {
                    var method = new Ahp(mean, RandomIndex.AguaronMorenoJimenez2003);
                    var answer = method.Prioritize(Matrix(cells));
                    var refusal = NaivePairwise.Refusal(mean, method.RandomIndex, cells);
                    if (refusal is not null || !answer.IsKnown)
                    {
                        return string.Equals(
                            refusal,
                            answer.IsKnown ? null : answer.Findings.Single().Rule.ToString(),
                            StringComparison.Ordinal
                        );
                    }

                    var naive = Naive(mean, cells);
                    return Near(naive, answer.Value.Values)
                        && Near(NaivePairwise.LambdaMax(cells, naive), answer.Value.LambdaMax)
                        && Math.Abs(NaivePairwise.Koczkodaj(cells) - answer.Value.KoczkodajIndex) <= 1e-12;
                })
        );

    [Fact]
    public void Prioritize_BothDoors_SayTheSame() =>
        Law.Holds(
            Any,
            cells =>
                Means.All(mean =>
                {
                    var method = new Ahp(mean, RandomIndex.Saaty1980);
                    var span = Enumerable.Repeat(-1.0, cells.Length).ToArray();
                    var refusal = method.Prioritize(Matrix(cells), span);
                    var answer = method.Prioritize(Matrix(cells));
                    return refusal is null
                        ? answer.Value.Values.SequenceEqual(span)
                        : refusal.Rule == answer.Findings.Single().Rule && span.All(number => number == 0);
                })
        );

    [Fact]
    public void Prioritize_ItemsInAnotherOrder_PrioritiesMoveAlong() =>
        Law.Holds(
            Complete,
            cells =>
            {
                int[] order = [.. Enumerable.Range(0, cells.Length).Reverse()];
                double?[][] turned = [.. order.Select(i => order.Select(j => cells[i][j]).ToArray())];
                return Means.All(mean =>
                    Near(Values(mean, cells).AsEnumerable().Reverse().ToList(), Values(mean, turned))
                );
            }
        );

    [Fact]
    public void Prioritize_ConsistentJudgements_GivesTheirSharesWithRatioZero() =>
        Law.Holds(
            Shares,
            shares =>
            {
                double?[][] cells =
                [
                    .. shares.Select(
                        (one, i) => shares.Select((other, j) => i == j ? 1.0 : (double?)(one / other)).ToArray()
                    ),
                ];
                return Means.All(mean =>
                {
                    var priorities = new Ahp(mean, RandomIndex.Saaty1980).Prioritize(Matrix(cells)).Value;
                    return Near(shares, priorities.Values)
                        && Near(shares.Length, priorities.LambdaMax)
                        && priorities.ConsistencyRatio < 1e-12
                        && priorities.KoczkodajIndex < 1e-12;
                });
            }
        );

    [Fact]
    public void Prioritize_EveryJudgementTurnedRound_GeometricMeansTurnRoundToo() =>
        Law.Holds(
            Complete,
            cells =>
            {
                double?[][] turned = [.. cells.Select((_, i) => cells.Select(row => row[i]).ToArray())];
                var own = Values(PriorityMethod.GeometricMean, cells);
                var other = Values(PriorityMethod.GeometricMean, turned);
                return Near([.. own.Select(w => 1 / w / own.Sum(x => 1 / x))], other);
            }
        );

    [Fact]
    public void Prioritize_ItemJudgedAtLeastAsHighAgainstAll_NeverCountsLess() =>
        Law.Holds(
            Complete,
            cells =>
                Means.All(mean =>
                {
                    var w = Values(mean, cells);
                    return Enumerable
                        .Range(0, w.Count)
                        .All(i =>
                            Enumerable
                                .Range(0, w.Count)
                                .All(j =>
                                    cells[i].Zip(cells[j]).Any(pair => pair.First < pair.Second)
                                    || w[i] >= w[j] * (1 - 1e-12)
                                )
                        );
                })
        );

    [Fact]
    public void Prioritize_LambdaMax_IsNeverBelowTheNumberOfItems() =>
        Law.Holds(
            Complete,
            cells =>
                Means.All(mean =>
                    new Ahp(mean, RandomIndex.Saaty1980).Prioritize(Matrix(cells)).Value.LambdaMax
                    >= cells.Length - 1e-12
                )
        );

    /// <summary>Contradictions as large as can be stated: the plain steps would take a million rounds.</summary>
    [Fact]
    public void Prioritize_AbsurdOrSparseJudgements_StillIsTheEigenvector() =>
        Law.Holds(
            (
                from n in Gen.Choose(3, 40)
                from gaps in Gen.Elements(0, 50, 90)
                from seed in Gen.Choose(0, int.MaxValue)
                select Cells(n, gaps, (ulong)seed, random => Math.Pow(10, 12 * random.Unit() - 6))
            ).ToArbitrary(),
            cells =>
            {
                var answer = new Ahp(PriorityMethod.Eigenvector, RandomIndex.DoneganDodd1991).Prioritize(Matrix(cells));
                if (!answer.IsKnown)
                {
                    return answer.Findings[0].Rule == ScoringRules.JudgementsDisconnected;
                }

                var w = answer.Value.Values;
                return Enumerable
                    .Range(0, w.Count)
                    .All(i =>
                        Near(
                            answer.Value.LambdaMax,
                            Enumerable.Range(0, w.Count).Sum(j => (cells[i][j] ?? 0) * w[j] / w[i])
                                + cells[i].Count(cell => cell is null)
                        )
                    );
            }
        );

    private static IReadOnlyList<double> Values(PriorityMethod mean, double?[][] cells) =>
        new Ahp(mean, RandomIndex.Saaty1980).Prioritize(Matrix(cells)).Value.Values;

    private static PairwiseMatrix Matrix(double?[][] cells) =>
        PairwiseMatrix.FromRows(NaivePairwise.Names(cells.Length), cells);

    private static double[] Naive(PriorityMethod mean, double?[][] cells) =>
        mean switch
        {
            PriorityMethod.Eigenvector => NaivePairwise.Eigenvector(cells),
            PriorityMethod.GeometricMean => NaivePairwise.GeometricMean(cells),
            _ => NaivePairwise.ColumnMean(cells),
        };

    private static bool Near(IReadOnlyList<double> expected, IReadOnlyList<double> actual) =>
        expected.Count == actual.Count && expected.Zip(actual).All(pair => Near(pair.First, pair.Second));

    private static bool Near(double expected, double actual) =>
        Math.Abs(expected - actual) <= 1e-8 * Math.Abs(expected);

    private static double?[][] Cells(int n, int gaps, ulong seed, Func<Numbers, double> judgement)
    {
        var random = new Numbers(seed);
        double?[][] cells = [.. Enumerable.Range(0, n).Select(_ => new double?[n])];
        for (var i = 0; i < n; i++)
        {
            cells[i][i] = 1;
            for (var j = i + 1; j < n; j++)
            {
                var times = judgement(random);
                if (random.Next() % 100 >= (ulong)gaps)
                {
                    (cells[i][j], cells[j][i]) =
                        times >= 1 ? (times, 1 / times) : (1 / Math.Round(1 / times, 9), Math.Round(1 / times, 9));
                }
            }
        }

        return cells;
    }

    private static double[] Numbers(int n, ulong seed)
    {
        var random = new Numbers(seed);
        double[] numbers = [.. Enumerable.Range(0, n).Select(_ => 0.1 + random.Unit())];
        return Array.ConvertAll(numbers, number => number / numbers.Sum());
    }
}
