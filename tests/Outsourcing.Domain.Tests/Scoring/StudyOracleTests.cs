using FsCheck.Fluent;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>The methods for study against the naive computation, and what holds of them whatever the numbers are.</summary>
public sealed class StudyOracleTests
{
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
    public void EdasAndMarcos_WeightsOfAnotherWhole_ScoresStay() =>
        Law.Holds(
            Sheets.Ordinary,
            Gen.Elements(0.001, 0.3, 7.0, 1000.0).ToArbitrary(),
            (sheet, factor) =>
            {
                var other = sheet with { Weights = Array.ConvertAll(sheet.Weights, weight => weight * factor) };
                return new ScoringMethod[] { new Edas(), new Marcos() }.All(method =>
                    SameScores(method.Rank(sheet.Problem()).Value, method.Rank(other.Problem()).Value, Names(sheet))
                );
            }
        );

    [Fact]
    public void Spotis_AnAlternativeLess_ChangesNoScore() =>
        Law.Holds(
            Sheets.Ordinary,
            ScoringOracleTests.Shares,
            (sheet, share) =>
            {
                var problem = Scaled(sheet).Problem();
                var method = new Spotis(Points(Scaled(sheet), share));
                var all = method.Rank(problem).Value;
                var left = method.Rank(problem.Without(Sheet.Alternative(0))).Value;
                return SameScores(all, left, Names(sheet).Skip(1));
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
        Array.ConvertAll(sheet.Scales, ends => ends is var (low, high) ? low + ((high - low) * share) : 0);

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
