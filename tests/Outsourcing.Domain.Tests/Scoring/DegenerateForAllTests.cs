using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>The rows of the table "For all methods" in docs/scoring/degenerate-input.md, by every method that ranks.</summary>
public sealed class DegenerateForAllTests
{
    private static readonly OutrankingThresholds Thresholds = OutrankingThresholds.Of(1, 2);

    private static readonly ScoringMethod[] All =
    [
        new WeightedSum(Normalization.MinMax),
        new WeightedSum(Normalization.Linear),
        new WeightedProduct(Normalization.Linear),
        new Waspas(0.5, Normalization.Linear),
        new Topsis(Normalization.Vector),
        new Vikor(),
        new Mavt(
            ValueFunction.PiecewiseLinear(new(0, 0), new(100, 1)),
            ValueFunction.PiecewiseLinear(new(0, 1), new(100, 0))
        ),
        new PrometheeII(PreferenceFunction.Usual, PreferenceFunction.Usual),
        new ElectreII(0.8, 0.7, 0.6, 0.8, 0.5, Normalization.MinMax),
        new ElectreIII(Thresholds, Thresholds),
        new Moora(Normalization.VectorPlain),
        new MooraReferencePoint(Normalization.VectorPlain),
        new FullMultiplicativeForm(Normalization.VectorPlain),
        new Copras(),
        new Aras(),
        new Ocra(),
        new Mairca(),
        new Mabac(),
        new Edas(),
        new Marcos(),
        new Spotis(),
        new Rim(ReferenceIdeal.At(50), ReferenceIdeal.At(50)),
        new Codas(),
        new CoCoSo(),
    ];

    public static TheoryData<int> Methods => [.. Enumerable.Range(0, All.Length)];

    [Fact]
    public void Methods_AreAllThatThereAre() =>
        Assert.Equal(
            typeof(ScoringMethod)
                .Assembly.GetTypes()
                .Where(type => type.IsPublic && type.IsSubclassOf(typeof(ScoringMethod)))
                .Select(type => type.Name)
                .Order(StringComparer.Ordinal),
            All.Select(method => method.GetType().Name).Distinct().Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Methods))]
    public void MissingCell_IsAFactMissing(int method)
    {
        var answer = All[method].Rank(Problem((5, 10), (Cell.Missing, 20)));

        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        Assert.Equal(ScoringRules.CellMissing, Assert.Single(answer.Findings).Rule);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void ConstantColumn_IsNoted_AndTellsNothingApart(int method)
    {
        var answer = All[method].Rank(Problem((0.1 + 0.2, 10), (0.3, 20), (0.3, 10)));

        Assert.Contains(answer.Findings, finding => finding.Rule == ScoringRules.CriterionConstant);
        Assert.Equal(answer.Value["A"].Rank, answer.Value["C"].Rank);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void AllEqual_ShareTheFirstRank_WithAWarning(int method)
    {
        var answer = All[method].Rank(Problem((5, 10), (5, 10), (5, 10)));

        Assert.All(answer.Value.Alternatives, row => Assert.Equal(1, row.Rank));
        Assert.Contains(answer.Findings, finding => finding.Rule == ScoringRules.AlternativesIndistinct);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void NumbersBeyondTheRange_AreRefused(int method)
    {
        var answer = All[method].Rank(Problem(null, (5, 10), (1.01e150, 20)));

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Contains(answer.Findings, finding => finding.Rule == ScoringRules.NumberRange);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void WeightZero_TakesNoPart(int method)
    {
        var problem = DecisionProblem.Of(
            [
                Criterion.Maximize("points", 0, scale: Scale.Of(0, 100)),
                Criterion.Minimize("price", 100, scale: Scale.Of(0, 100)),
            ],
            [Alternative.Of("A", Cell.Missing, 10), Alternative.Of("B", 7, 10), Alternative.Of("C", 0, 10)]
        );

        Assert.Equal(3, All[method].Rank(problem).Value.Leaders.Count);
    }

    private static DecisionProblem Problem(params (Cell Points, Cell Price)[] rows) => Problem(Scale.Of(0, 100), rows);

    private static DecisionProblem Problem(Scale? scale, params (Cell Points, Cell Price)[] rows) =>
        DecisionProblem.Of(
            [Criterion.Maximize("points", 40, scale: scale), Criterion.Minimize("price", 60, scale: scale)],
            rows.Select((row, i) => Alternative.Of(((char)('A' + i)).ToString(), row.Points, row.Price))
        );
}
