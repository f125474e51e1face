using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>The engine against the naive computation: the same numbers, or the same refusals.</summary>
public sealed class ScoringOracleTests
{
    private static readonly Normalization[] Scalings = [.. Enum.GetValues<Normalization>()];

    [Fact]
    public void WeightedSum_AnyProblem_AgreesWithTheNaiveOne() =>
        Law.Holds(Sheets.Degenerate, sheet => AgreesWithEveryScaling(NaiveScoring.Method.Sum, sheet));

    [Fact]
    public void WeightedProduct_AnyProblem_AgreesWithTheNaiveOne() =>
        Law.Holds(Sheets.Degenerate, sheet => AgreesWithEveryScaling(NaiveScoring.Method.Product, sheet));

    [Fact]
    public void Waspas_AnyProblem_AgreesWithTheNaiveOne() => Law.Holds(Sheets.Degenerate, Shares, AgreesWithWaspas);

    [Fact]
    public void Waspas_OrdinaryProblem_AgreesWithTheNaiveOne() => Law.Holds(Sheets.Ordinary, Shares, AgreesWithWaspas);

    [Fact]
    public void Topsis_AnyProblem_AgreesWithTheNaiveOne() =>
        Law.Holds(Sheets.Degenerate, sheet => AgreesWithEveryScaling(NaiveScoring.Method.Topsis, sheet));

    [Fact]
    public void TopsisWithOtherMetrics_AnyProblem_AgreesWithTheNaiveOne() =>
        Law.Holds(Sheets.Degenerate, AgreesWithOtherMetrics);

    [Fact]
    public void TopsisWithOtherMetrics_OrdinaryProblem_AgreesWithTheNaiveOne() =>
        Law.Holds(Sheets.Ordinary, AgreesWithOtherMetrics);

    [Fact]
    public void Vikor_AnyProblem_AgreesWithTheNaiveOne() =>
        Law.Holds(
            Sheets.Degenerate,
            Shares,
            (sheet, v) => Agrees(NaiveScoring.Method.Vikor, new Vikor(v), Normalization.None, v, sheet)
        );

    [Fact]
    public void WeightedSum_OrdinaryProblem_AgreesWithTheNaiveOne() =>
        Law.Holds(Sheets.Ordinary, sheet => AgreesWithEveryScaling(NaiveScoring.Method.Sum, sheet));

    [Fact]
    public void WeightedProduct_OrdinaryProblem_AgreesWithTheNaiveOne() =>
        Law.Holds(Sheets.Ordinary, sheet => AgreesWithEveryScaling(NaiveScoring.Method.Product, sheet));

    [Fact]
    public void Topsis_OrdinaryProblem_AgreesWithTheNaiveOne() =>
        Law.Holds(Sheets.Ordinary, sheet => AgreesWithEveryScaling(NaiveScoring.Method.Topsis, sheet));

    [Fact]
    public void VikorSolution_AnyProblem_AgreesWithTheNaiveOne() =>
        Law.Holds(
            Sheets.Degenerate,
            Shares,
            (sheet, v) =>
            {
                if (!new Vikor(v).Solve(sheet.Problem()).TryGetValue(out var solution))
                {
                    return NaiveScoring.Refusals(NaiveScoring.Method.Vikor, Normalization.None, sheet).Count > 0;
                }

                var (s, r) = NaiveScoring.Regrets(sheet);
                var (advantage, stability, set) = NaiveScoring.Compromise(sheet, v);
                return Enumerable
                        .Range(0, sheet.Alternatives)
                        .All(i =>
                            Near(s[i], solution.S(Sheet.Alternative(i))) && Near(r[i], solution.R(Sheet.Alternative(i)))
                        )
                    && advantage == solution.AcceptableAdvantage
                    && stability == solution.AcceptableStability
                    && set.SequenceEqual(solution.CompromiseSet, StringComparer.Ordinal);
            }
        );

    [Fact]
    public void Dominance_OrdinaryProblem_AgreesWithTheNaiveOne() =>
        Law.Holds(
            Sheets.Ordinary,
            sheet =>
            {
                var relation = Dominance.Of(sheet.Problem().Table).Value;
                var all = Enumerable.Range(0, sheet.Alternatives).ToList();
                return all.TrueForAll(i =>
                        all.Count(k => Dominates(sheet, i, k)) == relation.DominatesCount(Sheet.Alternative(i))
                    )
                    && all.Where(i => !all.Exists(k => Dominates(sheet, k, i)))
                        .Select(Sheet.Alternative)
                        .SequenceEqual(relation.NonDominated, StringComparer.Ordinal);
            }
        );

    /// <summary>At least as good on every criterion, better on one.</summary>
    internal static bool Dominates(Sheet sheet, int i, int k)
    {
        var better = Enumerable
            .Range(0, sheet.Criteria)
            .Select(j => (sheet.Rows[i][j] - sheet.Rows[k][j])!.Value * (sheet.Maximize[j] ? 1 : -1))
            .ToList();
        return better.TrueForAll(difference => difference >= 0) && better.Exists(difference => difference > 0);
    }

    internal static bool Near(double expected, double actual) =>
        Math.Abs(expected - actual) <= Math.Max(1e-12, 1e-9 * Math.Abs(expected));

    internal static Arbitrary<double> Shares { get; } = Gen.Choose(0, 100).Select(share => share / 100.0).ToArbitrary();

    private static bool AgreesWithWaspas(Sheet sheet, double lambda) =>
        Array.TrueForAll(
            Scalings,
            scaling =>
                Agrees(
                    lambda < 1 ? NaiveScoring.Method.Waspas : NaiveScoring.Method.Sum,
                    new Waspas(lambda, scaling),
                    scaling,
                    lambda,
                    sheet
                )
                && Agrees(NaiveScoring.Method.Sum, new Waspas(1, scaling), scaling, v: 1, sheet)
                && Agrees(NaiveScoring.Method.Product, new Waspas(0, scaling), scaling, v: 0, sheet)
        );

    private static bool AgreesWithOtherMetrics(Sheet sheet) =>
        AgreesWithEveryScaling(NaiveScoring.Method.TopsisManhattan, sheet)
        && AgreesWithEveryScaling(NaiveScoring.Method.TopsisChebyshev, sheet);

    private static bool AgreesWithEveryScaling(NaiveScoring.Method method, Sheet sheet) =>
        Array.TrueForAll(
            Scalings,
            scaling =>
            {
                ScoringMethod built = method switch
                {
                    NaiveScoring.Method.Sum => new WeightedSum(scaling),
                    NaiveScoring.Method.Product => new WeightedProduct(scaling),
                    NaiveScoring.Method.TopsisManhattan => new Topsis(scaling, DistanceMetric.Manhattan),
                    NaiveScoring.Method.TopsisChebyshev => new Topsis(scaling, DistanceMetric.Chebyshev),
                    _ => new Topsis(scaling),
                };
                return Agrees(method, built, scaling, v: 0, sheet);
            }
        );

    private static bool Agrees(
        NaiveScoring.Method method,
        ScoringMethod built,
        Normalization scaling,
        double v,
        Sheet sheet
    )
    {
        var answer = built.Rank(sheet.Problem());
        var refusals = NaiveScoring.Refusals(method, scaling, sheet);
        if (!answer.TryGetValue(out var ranking))
        {
            return refusals.SetEquals(answer.Findings.Select(finding => $"{finding.Rule} {finding.Subject}"));
        }

        if (refusals.Count > 0)
        {
            return false;
        }

        var scores = NaiveScoring.Scores(method, scaling, v, sheet);
        var ranks = NaiveScoring.Ranks(scores, built.HigherIsBetter);
        return Enumerable
            .Range(0, sheet.Alternatives)
            .All(i =>
            {
                var own = ranking[Sheet.Alternative(i)];
                return Near(scores[i], own.Score) && ranks[i] == own.Rank;
            });
    }
}
