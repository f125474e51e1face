using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>The methods for study against the naive computation, and what holds of them whatever the numbers are.</summary>
public sealed class StudyOracleTests
{
    private static readonly Arbitrary<double> Factors = Gen.Elements(0.001, 0.3, 7.0, 1000.0).ToArbitrary();

    [Fact]
    public void Edas_AnyProblem_AgreesWithTheNaiveOne() => Law.Holds(Sheets.Degenerate, AgreesWithEdas);

    [Fact]
    public void Edas_OrdinaryProblem_AgreesWithTheNaiveOne() => Law.Holds(Sheets.Ordinary, AgreesWithEdas);

    [Fact]
    public void Marcos_AnyProblem_AgreesWithTheNaiveOne() => Law.Holds(Sheets.Degenerate, AgreesWithMarcos);

    [Fact]
    public void Marcos_OrdinaryProblem_AgreesWithTheNaiveOne() => Law.Holds(Sheets.Ordinary, AgreesWithMarcos);

    [Fact]
    public void Spotis_AnyProblem_AgreesWithTheNaiveOne() =>
        Law.Holds(Sheets.Degenerate, ScoringOracleTests.Shares, AgreesWithSpotis);

    [Fact]
    public void Spotis_OrdinaryProblem_AgreesWithTheNaiveOne() =>
        Law.Holds(Sheets.Ordinary, ScoringOracleTests.Shares, AgreesWithSpotis);

    [Fact]
    public void Codas_AnyProblem_AgreesWithTheNaiveOne() =>
        Law.Holds(Sheets.Degenerate, ScoringOracleTests.Shares, AgreesWithCodas);

    [Fact]
    public void Codas_OrdinaryProblem_AgreesWithTheNaiveOne() =>
        Law.Holds(Sheets.Ordinary, ScoringOracleTests.Shares, AgreesWithCodas);

    [Fact]
    public void CoCoSo_AnyProblem_AgreesWithTheNaiveOne() =>
        Law.Holds(Sheets.Degenerate, ScoringOracleTests.Shares, AgreesWithCoCoSo);

    [Fact]
    public void CoCoSo_OrdinaryProblem_AgreesWithTheNaiveOne() =>
        Law.Holds(Sheets.Ordinary, ScoringOracleTests.Shares, AgreesWithCoCoSo);

    [Fact]
    public void Rim_AnyProblem_AgreesWithTheNaiveOne() =>
        Law.Holds(Sheets.Degenerate, ScoringOracleTests.Shares, ScoringOracleTests.Shares, AgreesWithRim);

    [Fact]
    public void Rim_OrdinaryProblem_AgreesWithTheNaiveOne() =>
        Law.Holds(Sheets.Ordinary, ScoringOracleTests.Shares, ScoringOracleTests.Shares, AgreesWithRim);

    [Fact]
    public void Codas_OrdinaryProblem_ScoresSumToZero() =>
        Law.Holds(
            Sheets.Ordinary,
            sheet =>
            {
                var scores = new Codas().Rank(sheet.Problem()).Value.Alternatives.Select(own => own.Score).ToList();
                return Math.Abs(scores.Sum()) <= 1e-9 * Math.Max(1, scores.Max());
            }
        );

    [Fact]
    public void CoCoSo_UnitsOfAnotherSizeAndZero_ScoresStay() =>
        Law.Holds(
            Sheets.Ordinary,
            Factors,
            Gen.Choose(-50, 50).ToArbitrary(),
            (sheet, factor, shift) =>
            {
                var plain = sheet with { Scales = new (double, double)?[sheet.Criteria] };
                var other = plain.WithColumn(0, x => (x * factor) + (shift * factor));
                var (one, two) = (new CoCoSo().Rank(plain.Problem()), new CoCoSo().Rank(other.Problem()));
                return one.Status == two.Status
                    && (!one.TryGetValue(out var ranking) || SameScores(ranking, two.Value, Names(sheet)));
            }
        );

    [Fact]
    public void CoCoSo_DominatedAlternative_NeverStandsBeforeItsDominator() =>
        Law.Holds(
            Sheets.Ordinary,
            sheet =>
                !new CoCoSo().Rank(sheet.Problem()).TryGetValue(out var ranking)
                || Enumerable
                    .Range(0, sheet.Alternatives)
                    .All(i =>
                        Enumerable
                            .Range(0, sheet.Alternatives)
                            .All(k =>
                                !ScoringOracleTests.Dominates(sheet, i, k)
                                || ranking[Sheet.Alternative(i)].Rank <= ranking[Sheet.Alternative(k)].Rank
                            )
                    )
        );

    [Fact]
    public void Rim_TurnedDirections_ScoresStay() =>
        Law.Holds(
            Sheets.Ordinary,
            ScoringOracleTests.Shares,
            (sheet, share) =>
            {
                var scaled = Scaled(sheet);
                var turned = scaled with { Maximize = Array.ConvertAll(sheet.Maximize, max => !max) };
                var method = new Rim(Ideals(scaled, share, share));
                return SameScores(
                    method.Rank(scaled.Problem()).Value,
                    method.Rank(turned.Problem()).Value,
                    Names(sheet)
                );
            }
        );

    [Fact]
    public void Marcos_OrdinaryProblem_RanksAsTheLinearWeightedSum() =>
        Law.Holds(
            Sheets.Ordinary,
            sheet =>
            {
                var marcos = new Marcos().Rank(sheet.Problem()).Value;
                var sum = new WeightedSum(Normalization.Linear).Rank(sheet.Problem()).Value;
                return Names(sheet).All(name => marcos[name].Rank == sum[name].Rank);
            }
        );

    [Fact]
    public void Spotis_WithoutAPoint_RanksAsTheWeightedSumByBounds() =>
        Law.Holds(
            Sheets.Degenerate,
            sheet =>
            {
                var whole = NaiveScoring.Counting(sheet).Sum(j => sheet.Weights[j]);
                var spotis = new Spotis().Rank(sheet.Problem());
                var sum = new WeightedSum(Normalization.Bounds).Rank(sheet.Problem());
                return spotis.Status == sum.Status
                    && (
                        !spotis.TryGetValue(out var ranking)
                        || Names(sheet)
                            .All(name => ScoringOracleTests.Near(whole - sum.Value[name].Score, ranking[name].Score))
                    );
            }
        );

    [Fact]
    public void EdasMarcosAndRim_WeightsOfAnotherWhole_ScoresStay() =>
        Law.Holds(
            Sheets.Ordinary,
            Factors,
            (sheet, factor) =>
            {
                var one = Scaled(sheet);
                var other = one with { Weights = Array.ConvertAll(sheet.Weights, weight => weight * factor) };
                ScoringMethod[] methods = [new Edas(), new Marcos(), new Rim(Ideals(one, 0.4, 0.7))];
                return Array.TrueForAll(
                    methods,
                    method =>
                        SameScores(method.Rank(one.Problem()).Value, method.Rank(other.Problem()).Value, Names(sheet))
                );
            }
        );

    [Fact]
    public void Spotis_WeightsOfAnotherWhole_ScoresGrowWithThem() =>
        Law.Holds(
            Sheets.Ordinary,
            Factors,
            (sheet, factor) =>
            {
                var one = Scaled(sheet);
                var other = one with { Weights = Array.ConvertAll(sheet.Weights, weight => weight * factor) };
                var (before, after) = (
                    new Spotis().Rank(one.Problem()).Value,
                    new Spotis().Rank(other.Problem()).Value
                );
                return Names(sheet)
                    .All(name => ScoringOracleTests.Near(before[name].Score * factor, after[name].Score));
            }
        );

    [Fact]
    public void SpotisAndRim_AnAlternativeLess_ChangesNoScore() =>
        Law.Holds(
            Sheets.Ordinary,
            ScoringOracleTests.Shares,
            (sheet, share) =>
            {
                var problem = Scaled(sheet).Problem();
                var less = problem.Without(Sheet.Alternative(0));
                ScoringMethod[] methods =
                [
                    new Spotis(Points(Scaled(sheet), share)),
                    new Rim(Ideals(Scaled(sheet), share, 1 - share)),
                ];
                return Array.TrueForAll(
                    methods,
                    method =>
                        method.IsAbsolute
                        && SameScores(method.Rank(problem).Value, method.Rank(less).Value, Names(sheet).Skip(1))
                );
            }
        );

    internal static bool SameScores(Ranking one, Ranking other, IEnumerable<string> names) =>
        names.All(name => ScoringOracleTests.Near(one[name].Score, other[name].Score));

    internal static IEnumerable<string> Names(Sheet sheet) =>
        Enumerable.Range(0, sheet.Alternatives).Select(Sheet.Alternative);

    /// <summary>The sheet with a scale for every criterion.</summary>
    private static Sheet Scaled(Sheet sheet) =>
        sheet with
        {
            Scales = [.. sheet.Scales.Select((ends, j) => ends ?? (0, sheet.Column(j).Max()!.Value + 1))],
        };

    /// <summary>A point on every scale.</summary>
    private static double[] Points(Sheet sheet, double share) =>
        Array.ConvertAll(
            sheet.Scales,
            ends => ends is var (low, high) ? Math.Min(high, low + ((high - low) * share)) : 0
        );

    /// <summary>A reference ideal on every scale, from one share of it to another.</summary>
    private static ReferenceIdeal[] Ideals(Sheet sheet, double one, double other) =>
        [
            .. Points(sheet, Math.Min(one, other))
                .Zip(Points(sheet, Math.Max(one, other)), (low, high) => ReferenceIdeal.Of(low, high)),
        ];

    private static bool AgreesWithCodas(Sheet sheet, double tau) =>
        Agrees(new Codas(tau), NaiveStudy.LinearRefusals(sheet), given => NaiveStudy.Codas(given, tau), sheet)
        && Agrees(new Codas(), NaiveStudy.LinearRefusals(sheet), given => NaiveStudy.Codas(given, 0.02), sheet);

    private static bool AgreesWithCoCoSo(Sheet sheet, double lambda) =>
        Agrees(new CoCoSo(lambda), NaiveStudy.CoCoSoRefusals(sheet), given => NaiveStudy.CoCoSo(given, lambda), sheet);

    private static bool AgreesWithRim(Sheet sheet, double one, double other)
    {
        var ideals = Ideals(sheet, one, other);
        return Agrees(new Rim(ideals), NaiveStudy.ScaleRefusals(sheet), given => NaiveStudy.Rim(given, ideals), sheet);
    }

    private static bool AgreesWithEdas(Sheet sheet) =>
        Agrees(new Edas(), NaiveStudy.EdasRefusals(sheet), NaiveStudy.Edas, sheet);

    private static bool AgreesWithMarcos(Sheet sheet) =>
        Agrees(new Marcos(), NaiveStudy.MarcosRefusals(sheet), NaiveStudy.Marcos, sheet);

    private static bool AgreesWithSpotis(Sheet sheet, double share)
    {
        var points = Points(sheet, share);
        return Agrees(new Spotis(), NaiveStudy.ScaleRefusals(sheet), given => NaiveStudy.Spotis(given, []), sheet)
            && Agrees(
                new Spotis(points),
                NaiveStudy.ScaleRefusals(sheet),
                given => NaiveStudy.Spotis(given, points),
                sheet
            );
    }

    private static bool Agrees(
        ScoringMethod built,
        SortedSet<string> refusals,
        Func<Sheet, double[]> naive,
        Sheet sheet
    )
    {
        var answer = built.Rank(sheet.Problem());
        if (!answer.TryGetValue(out var ranking))
        {
            return refusals.SetEquals(answer.Findings.Select(finding => $"{finding.Rule} {finding.Subject}"));
        }

        if (refusals.Count > 0)
        {
            return false;
        }

        var scores = naive(sheet);
        var ranks = NaiveScoring.Ranks(scores, built.HigherIsBetter);
        return Names(sheet)
                .Select(
                    (name, i) =>
                        ScoringOracleTests.Near(scores[i], ranking[name].Score) && ranks[i] == ranking[name].Rank
                )
                .All(same => same)
            && ranking.Alternatives.All(own =>
                ScoringOracleTests.Near(own.Score, own.Contributions.Sum(part => part.Amount))
            );
    }
}
