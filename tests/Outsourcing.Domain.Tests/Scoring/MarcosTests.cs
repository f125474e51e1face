using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class MarcosTests
{
    /// <summary>Both criteria scale to 1, 0.25 and 0.5, so that S is the same; the anti-ideal scores 0.25, the ideal 1.</summary>
    private static readonly DecisionProblem Three = Vendors.Two((4, 10), (1, 40), (2, 20));

    [Fact]
    public void Name_IsTheAbbreviation() => Assert.Equal("MARCOS", new Marcos().Name);

    [Fact]
    public void Rank_IdealThatIsNotOne_IsDividedBy() =>
        Assert.StartsWith(
            "The weighted sum is 0.5, 0.25 of the ideal 2 and 1 of the anti-ideal 0.5.",
            new Marcos()
                .Rank(Vendors.OneBenefit(1, 4).With(Weights.Derived(2)))
                .Value["A"]
                .Explanation.Parts[0]
                .Statement,
            StringComparison.Ordinal
        );

    [Fact]
    public void Rank_ByHand_IsTheUtility()
    {
        // B: K⁺ = 0.25, K⁻ = 1, f⁺ = 0.8, f⁻ = 0.2: 1.25 / (1 + 0.25 + 4) = 0.2381; A four times, C twice that.
        var ranking = new Marcos().Rank(Three).Value;

        Assert.Equal("1. A 0.9524; 2. C 0.4762; 3. B 0.2381", ranking.ToString());
        Assert.Equal(1.25 / 5.25, ranking["B"].Score, 1e-15);
        Assert.All(ranking["A"].Contributions, part => Assert.Equal(2.5 / 5.25, part.Amount, 1e-15));
    }

    [Fact]
    public void Rank_ExplainsBothUtilities() =>
        Assert.Equal(
            [
                "The weighted sum is 0.5, 0.5 of the ideal 1 and 2 of the anti-ideal 0.25.",
                "points: 2 scales to 0.5, weight 0.5, adds 0.2381.",
                "price: 20 scales to 0.5, weight 0.5, adds 0.2381.",
            ],
            new Marcos().Rank(Three).Value["C"].Explanation.Parts.Select(part => part.Statement)
        );

    [Fact]
    public void Rank_AllEqual_ShareTheFirstRank()
    {
        var answer = new Marcos().Rank(Vendors.Two((5, 10), (5, 10)));

        Assert.Equal("1. A 0.6667; 1. B 0.6667", answer.Value.ToString());
        Assert.Equal(ScoringRules.AlternativesIndistinct, Assert.Single(answer.Findings).Rule);
    }

    [Fact]
    public void Rank_WorstOfZero_IsRefusedOnlyWhereAllAreZero()
    {
        Refuses(
            Vendors.OneBenefit(10, 0),
            "error scoring.alternatives.worst-zero [table]: The worst values of all criteria score 0 together, and MARCOS divides by what they score. Choose the weighted sum with the scaling Linear, which ranks the same."
        );
        Assert.Equal("A", new Marcos().Rank(Vendors.Two((10, 5), (0, 10))).Value.Best.Name);
    }

    [Fact]
    public void Rank_FreeOffer_IsRefused() =>
        Refuses(
            Vendors.OneCost(10, 0),
            "error scoring.cell.not-positive [B, price]: 'B' has 0 on 'price', and the scaling Linear divides by the values of a cost. Choose a method that takes such values, such as VIKOR."
        );

    [Fact]
    public void Rank_NegativeValue_IsRefused() =>
        Refuses(
            Vendors.OneBenefit(10, -1),
            "error scoring.cell.negative [B, points]: 'B' has -1 on 'points', and the scaling Linear needs values of zero or more. Choose a method that takes such values, such as VIKOR."
        );

    [Fact]
    public void Rank_ColumnOfZeros_IsRefused() =>
        Refuses(
            Vendors.Two((0, 10), (0, 20)),
            "error scoring.criterion.all-zero [points]: All values of 'points' are 0, and the scaling Linear has nothing to divide by. Choose a method that takes such values, such as VIKOR."
        );

    [Fact]
    public void Rank_OneAlternative_IsRefused() =>
        Refuses(
            Vendors.Two((5, 10)),
            "error scoring.alternatives.too-few [A]: There is one alternative, 'A', and MARCOS compares each with the best and the worst of several. Add alternatives, or choose the weighted sum with the scaling Bounds."
        );

    private static void Refuses(DecisionProblem problem, string finding)
    {
        var answer = new Marcos().Rank(problem);
        var refusal = new Marcos().Score(problem.Table, problem.Weights, new double[problem.Table.RowCount]);

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(finding, Assert.Single(answer.Findings).ToString());
        Assert.Equal(finding, refusal?.ToFinding().ToString());
    }
}
