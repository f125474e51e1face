using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>What holds of the methods whatever the numbers are.</summary>
public sealed class ScoringLawsTests
{
    /// <summary>Methods that know the directions and, with these scalings, take positive values in any unit.</summary>
    private static readonly ScoringMethod[] Turning =
    [
        new Codas(),
        new Edas(),
        new Marcos(),
        new WeightedSum(Normalization.MinMax),
        new WeightedSum(Normalization.Linear),
        new WeightedSum(Normalization.Max),
        new WeightedSum(Normalization.Sum),
        new WeightedSum(Normalization.Vector),
        new WeightedProduct(Normalization.Linear),
        new WeightedProduct(Normalization.Sum),
        new Waspas(0.4, Normalization.Linear),
        new Waspas(0, Normalization.Sum),
        new Waspas(1, Normalization.MinMax),
        new Topsis(Normalization.Vector),
        new Topsis(Normalization.MinMax),
        new Topsis(Normalization.Linear),
        new Topsis(Normalization.Vector, DistanceMetric.Manhattan),
        new Topsis(Normalization.MinMax, DistanceMetric.Chebyshev),
        new Vikor(),
        new Vikor(0),
        new Vikor(1),
        new Moora(Normalization.VectorPlain),
        new MooraReferencePoint(Normalization.SumPlain),
        new Copras(),
        new FullMultiplicativeForm(Normalization.VectorPlain),
        new Aras(),
        new Ocra(),
        new Mairca(),
        new Mabac(),
    ];

    private static readonly Gen<double> Factors = Gen.Elements(0.001, 0.3, 2.0, 7.0, 1000.0);

    private static readonly Arbitrary<(Sheet Sheet, int[] Rows, int[] Columns)> Shuffled = (
        from sheet in Sheets.Ordinary.Generator
        from rows in Gen.Shuffle(Enumerable.Range(0, sheet.Alternatives))
        from columns in Gen.Shuffle(Enumerable.Range(0, sheet.Criteria))
        select (sheet, rows.ToArray(), columns.ToArray())
    ).ToArbitrary();

    [Fact]
    public void Rank_AlternativesInAnotherOrder_ScoresAndRanksStay() =>
        Law.Holds(
            Shuffled,
            shuffled =>
            {
                var (sheet, rows, _) = shuffled;
                var other = sheet.Reordered(rows, [.. Enumerable.Range(0, sheet.Criteria)]);
                return Same(Turning, sheet, other, i => Array.IndexOf(rows, i));
            }
        );

    [Fact]
    public void Rank_CriteriaInAnotherOrder_ScoresAndRanksStay() =>
        Law.Holds(
            Shuffled,
            shuffled =>
            {
                var (sheet, _, columns) = shuffled;
                var other = sheet.Reordered([.. Enumerable.Range(0, sheet.Alternatives)], columns);
                return Same(Turning, sheet, other, i => i);
            }
        );

    [Fact]
    public void TopsisAndVikor_WeightsOfAnotherWhole_ScoresStay() =>
        Law.Holds(
            Sheets.Ordinary,
            Factors.ToArbitrary(),
            (sheet, factor) =>
                Same(
                    [
                        new Topsis(Normalization.Vector),
                        new Topsis(Normalization.None),
                        new Topsis(Normalization.Vector, DistanceMetric.Manhattan),
                        new Topsis(Normalization.None, DistanceMetric.Chebyshev),
                        new Vikor(),
                        new Vikor(0.2),
                    ],
                    sheet,
                    sheet with
                    {
                        Weights = Array.ConvertAll(sheet.Weights, weight => weight * factor),
                    },
                    i => i
                )
        );

    [Fact]
    public void WeightedSum_WeightsOfAnotherWhole_ScoresGrowWithThem() =>
        Law.Holds(
            Sheets.Ordinary,
            Factors.ToArbitrary(),
            (sheet, factor) =>
            {
                var before = Scores(new WeightedSum(Normalization.MinMax), sheet);
                var other = sheet with { Weights = Array.ConvertAll(sheet.Weights, weight => weight * factor) };
                return before
                    .Zip(Scores(new WeightedSum(Normalization.MinMax), other))
                    .All(pair => ScoringOracleTests.Near(pair.First * factor, pair.Second));
            }
        );

    [Fact]
    public void MinMaxAndVikor_UnitsOfAnotherSizeAndZero_ScoresStay() =>
        Law.Holds(
            Sheets.Ordinary,
            Factors.ToArbitrary(),
            Gen.Choose(-50, 50).ToArbitrary(),
            (sheet, factor, shift) =>
            {
                // Scales play no part in these methods, and the values leave them.
                var plain = sheet with
                {
                    Scales = new (double, double)?[sheet.Criteria],
                };
                return Same(
                    [new WeightedSum(Normalization.MinMax), new Topsis(Normalization.MinMax), new Vikor()],
                    plain,
                    plain.WithColumn(0, x => (x * factor) + (shift * factor)),
                    i => i
                );
            }
        );

    [Fact]
    public void Proportional_UnitsOfAnotherSize_ScoresStay() =>
        Law.Holds(
            Sheets.Ordinary,
            Factors.ToArbitrary(),
            (sheet, factor) =>
            {
                var plain = sheet with { Scales = new (double, double)?[sheet.Criteria] };
                return Same(Turning, plain, plain.WithColumn(0, x => x * factor), i => i);
            }
        );

    [Fact]
    public void Rank_DominatedAlternative_NeverStandsBeforeItsDominator() =>
        Law.Holds(
            Sheets.Ordinary,
            Gen.Choose(0, 4).ToArbitrary(),
            (sheet, worsened) =>
            {
                // The last alternative becomes the first one, but worse on one criterion.
                var j = worsened % sheet.Criteria;
                var rows = sheet.Rows.Select(row => row.ToArray()).ToArray();
                rows[^1] = [.. rows[0]];
                rows[^1][j] = sheet.Maximize[j] ? rows[0][j] / 2 : rows[0][j] * 2;
                var plain = sheet with { Rows = rows, Scales = new (double, double)?[sheet.Criteria] };
                var all = Enumerable.Range(0, plain.Alternatives).ToList();
                return Array.TrueForAll(
                    Array.FindAll(Turning, method => method is not Codas),
                    method =>
                    {
                        var ranks = all.ConvertAll(i => Ranked(method, plain)[Sheet.Alternative(i)].Rank);
                        return all.TrueForAll(i =>
                            all.TrueForAll(k => !ScoringOracleTests.Dominates(plain, i, k) || ranks[i] <= ranks[k])
                        );
                    }
                );
            }
        );

    [Fact]
    public void Contributions_AnyMethod_MakeTheScore() =>
        Law.Holds(
            Sheets.Degenerate,
            sheet =>
                Array.TrueForAll(
                    Turning,
                    method =>
                        !method.Rank(sheet.Problem()).TryGetValue(out var ranking)
                        || ranking.Alternatives.All(own => MakesTheScore(method, own))
                )
        );

    [Fact]
    public void Vikor_Contributions_SumToSAndTheLargestIsR() =>
        Law.Holds(
            Sheets.Ordinary,
            sheet =>
            {
                var solution = new Vikor().Solve(sheet.Problem()).Value;
                return solution.Ranking.Alternatives.All(own =>
                    ScoringOracleTests.Near(solution.S(own.Name), own.Contributions.Sum(part => part.Amount))
                    && ScoringOracleTests.Near(solution.R(own.Name), own.Contributions.Max(part => part.Amount))
                );
            }
        );

    [Fact]
    public void Score_SpanOverload_HasTheBitsOfTheRanking() =>
        Law.Holds(
            Sheets.Degenerate,
            sheet =>
            {
                var problem = sheet.Problem();
                return Array.TrueForAll(
                    Turning,
                    method =>
                    {
                        var scores = new double[sheet.Alternatives];
                        Array.Fill(scores, 7);
                        var refusal = method.Score(problem.Table, problem.Weights, scores);
                        var answer = method.Rank(problem);
                        return answer.TryGetValue(out var ranking)
                            ? refusal is null
                                && scores
                                    .Select(BitConverter.DoubleToInt64Bits)
                                    .SequenceEqual(
                                        Enumerable
                                            .Range(0, sheet.Alternatives)
                                            .Select(i => ranking[Sheet.Alternative(i)].Score)
                                            .Select(BitConverter.DoubleToInt64Bits)
                                    )
                            : refusal is not null
                                && refusal.ToFinding().Equals(answer.Findings[0])
                                && Array.TrueForAll(scores, score => score == 0);
                    }
                );
            }
        );

    [Fact]
    public void Score_TableFromASpan_HasTheBitsOfATableFromRows() =>
        Law.Holds(
            Sheets.Ordinary,
            sheet =>
            {
                var problem = sheet.Problem();
                double[] columns =
                [
                    .. Enumerable.Range(0, sheet.Criteria).SelectMany(j => sheet.Column(j).OfType<double>()),
                ];
                double[] copy = [.. columns];
                var table = PerformanceTable.FromSpan(sheet.Columns(), sheet.Alternatives, columns);
                return Array.TrueForAll(
                        Turning,
                        method =>
                        {
                            var one = new double[sheet.Alternatives];
                            var other = new double[sheet.Alternatives];
                            method.Score(table, problem.Weights, one);
                            method.Score(problem.Table, problem.Weights, other);
                            return one.AsSpan().SequenceEqual(other);
                        }
                    ) && columns.AsSpan().SequenceEqual(copy);
            }
        );

    [Fact]
    public void Rank_AnyMethod_LeavesItsInputsAsTheyAre() =>
        Law.Holds(
            Sheets.Degenerate,
            sheet =>
            {
                var problem = sheet.Problem();
                var before = Fingerprint.Of(problem);
                var first = Array.ConvertAll(Turning, method => method.Rank(problem));
                var again = Array.ConvertAll(Turning, method => method.Rank(problem));
                return before.Equals(Fingerprint.Of(problem))
                    && problem.Equals(sheet.Problem())
                    && problem.Table.Equals(sheet.Problem().Table)
                    && first.SequenceEqual(again);
            }
        );

    private static bool MakesTheScore(ScoringMethod method, RankedAlternative own)
    {
        var amounts = own.Contributions.Select(part => part.Amount);
        return method.Composition switch
        {
            Composition.Sum => ScoringOracleTests.Near(own.Score, amounts.Sum()),
            Composition.Product => ScoringOracleTests.Near(own.Score, amounts.Aggregate(1.0, (all, one) => all * one)),
            Composition.Largest => ScoringOracleTests.Near(own.Score, amounts.Max()),
            Composition.Regret => amounts.All(amount => amount >= 0),
            _ => false,
        };
    }

    private static bool Same(ScoringMethod[] methods, Sheet sheet, Sheet other, Func<int, int> placeInOther) =>
        Array.TrueForAll(
            methods,
            method =>
            {
                var (before, after) = (Ranked(method, sheet), Ranked(method, other));
                return Enumerable
                    .Range(0, sheet.Alternatives)
                    .All(i =>
                    {
                        var (one, two) = (before[Sheet.Alternative(i)], after[Sheet.Alternative(placeInOther(i))]);
                        return ScoringOracleTests.Near(one.Score, two.Score) && one.Rank == two.Rank;
                    });
            }
        );

    private static IEnumerable<double> Scores(ScoringMethod method, Sheet sheet)
    {
        var ranking = Ranked(method, sheet);
        return Enumerable.Range(0, sheet.Alternatives).Select(i => ranking[Sheet.Alternative(i)].Score);
    }

    private static Ranking Ranked(ScoringMethod method, Sheet sheet) => method.Rank(sheet.Problem()).Value;
}
