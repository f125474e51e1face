using FsCheck.Fluent;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>The methods of ratios and of regrets against the naive computation, and what holds of them besides.</summary>
/// <remarks>What holds of every method is a law of <see cref="ScoringLawsTests"/>, which takes these in too.</remarks>
public sealed class RatioLawsTests
{
    private static readonly double[] Factors = [0.001, 0.3, 2, 7, 1000];

    public static TheoryData<ScoringMethod> Methods =>
        [
            new Moora(Normalization.VectorPlain),
            new Moora(Normalization.SumPlain),
            new Moora(Normalization.None),
            new MooraReferencePoint(Normalization.VectorPlain),
            new MooraReferencePoint(Normalization.SumPlain),
            new MooraReferencePoint(Normalization.None),
            new Copras(),
            new FullMultiplicativeForm(Normalization.VectorPlain),
            new FullMultiplicativeForm(Normalization.SumPlain),
            new FullMultiplicativeForm(Normalization.None),
            new Aras(),
            new Ocra(),
            new Mairca(),
            new Mabac(),
        ];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Rank_AnyProblem_AgreesWithTheNaiveOne(ScoringMethod method) =>
        Law.Holds(Sheets.Degenerate, sheet => Agrees(method, sheet));

    [Theory]
    [MemberData(nameof(Methods))]
    public void Rank_OrdinaryProblem_AgreesWithTheNaiveOne(ScoringMethod method) =>
        Law.Holds(Sheets.Ordinary, sheet => Agrees(method, sheet));

    [Theory]
    [MemberData(nameof(Methods))]
    public void Rank_CopyOfAnAlternative_SharesItsScoreAndRank(ScoringMethod method) =>
        Law.Holds(
            Sheets.Ordinary,
            sheet =>
            {
                var ranking = method.Rank((sheet with { Rows = [.. sheet.Rows, [.. sheet.Rows[0]]] }).Problem()).Value;
                var (own, copy) = (ranking[Sheet.Alternative(0)], ranking[Sheet.Alternative(sheet.Alternatives)]);
                return own.Score == copy.Score && own.Rank == copy.Rank;
            }
        );

    [Fact]
    public void CoprasAndAras_WeightsOfAnotherWhole_ScoresStay() =>
        Law.Holds(
            Sheets.Ordinary,
            Gen.Elements(Factors).ToArbitrary(),
            (sheet, factor) =>
                Scaled(new Copras(), sheet, factor, grows: false) && Scaled(new Aras(), sheet, factor, grows: false)
        );

    /// <summary>Stated ideals that are better than everything there is.</summary>
    [Fact]
    public void Aras_StatedIdeal_AgreesWithTheNaiveOne() =>
        Law.Holds(
            Sheets.Degenerate,
            sheet =>
            {
                var ideal = Enumerable
                    .Range(0, sheet.Criteria)
                    .Select(j =>
                    {
                        var known = sheet.Column(j).OfType<double>().Append(1).ToList();
                        return sheet.Maximize[j] ? known.Max() + 1 : Math.Max(known.Min() / 2, 0.001);
                    });
                return Agrees(new Aras(ideal), sheet with { Scales = new (double, double)?[sheet.Criteria] });
            }
        );

    /// <summary>MABAC and MAIRCA rank as the weighted sum does, and MAIRCA is S of VIKOR over the number of alternatives.</summary>
    [Fact]
    public void MabacAndMairca_OrdinaryProblem_AreTheWeightedSumInOtherWords() =>
        Law.Holds(
            Sheets.Ordinary,
            sheet =>
            {
                var problem = sheet.Problem();
                var sum = new WeightedSum(Normalization.MinMax).Rank(problem).Value;
                var (mabac, mairca) = (new Mabac().Rank(problem).Value, new Mairca().Rank(problem).Value);
                var vikor = new Vikor().Solve(problem).Value;
                var best = sum.Best.Name;
                return sum.Alternatives.All(own =>
                    Math.Abs(sum[best].Score - own.Score - (mabac[best].Score - mabac[own.Name].Score)) <= 1e-12
                    && ScoringOracleTests.Near(vikor.S(own.Name) / sheet.Alternatives, mairca[own.Name].Score)
                );
            }
        );

    [Fact]
    public void OtherMethods_WeightsOfAnotherWhole_ScoresGrowWithThem() =>
        Law.Holds(
            Sheets.Ordinary,
            Gen.Elements(Factors).ToArbitrary(),
            (sheet, factor) =>
                Scaled(new Moora(Normalization.VectorPlain), sheet, factor, grows: true)
                && Scaled(new MooraReferencePoint(Normalization.VectorPlain), sheet, factor, grows: true)
                && Scaled(new Ocra(), sheet, factor, grows: true)
                && Scaled(new Mairca(), sheet, factor, grows: true)
                && Scaled(new Mabac(), sheet, factor, grows: true)
        );

    internal static bool Agrees(ScoringMethod method, Sheet sheet)
    {
        var answer = method.Rank(sheet.Problem());
        var refusals = NaiveRatios.Refusals(method, sheet);
        if (!answer.TryGetValue(out var ranking))
        {
            return refusals.SetEquals(answer.Findings.Select(finding => $"{finding.Rule} {finding.Subject}"));
        }

        if (refusals.Count > 0)
        {
            return false;
        }

        var scores = NaiveRatios.Scores(method, sheet);
        var ranks = NaiveScoring.Ranks(scores, method.HigherIsBetter);
        return Enumerable
            .Range(0, sheet.Alternatives)
            .All(i =>
            {
                var own = ranking[Sheet.Alternative(i)];
                return ScoringOracleTests.Near(scores[i], own.Score) && ranks[i] == own.Rank;
            });
    }

    private static bool Scaled(ScoringMethod method, Sheet sheet, double factor, bool grows)
    {
        var other = sheet with { Weights = Array.ConvertAll(sheet.Weights, weight => weight * factor) };
        var (before, after) = (method.Rank(sheet.Problem()).Value, method.Rank(other.Problem()).Value);
        return before.Alternatives.All(own =>
            ScoringOracleTests.Near(own.Score * (grows ? factor : 1), after[own.Name].Score)
            && own.Rank == after[own.Name].Rank
        );
    }
}
