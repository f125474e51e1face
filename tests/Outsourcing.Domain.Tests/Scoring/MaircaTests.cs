using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class MaircaTests
{
    private static readonly Mairca Method = new();

    [Fact]
    public void Name_IsTheAbbreviation() => Assert.Equal("MAIRCA", Method.Name);

    [Fact]
    public void Rank_ByHand_IsTheGapToWhatWasPromised()
    {
        // Each criterion promises 1/2/3 = 0.16667 to each of three. Points 2, 4, 3 scale to 0, 1, 0.5, prices 10, 30, 10 to 1, 0, 1.
        // A: 0.16667 + 0; B: 0 + 0.16667; C: 0.08333 + 0.
        var ranking = Method.Rank(Vendors.Two((2, 10), (4, 30), (3, 10))).Value;

        Assert.Equal("1. C 0.0833; 2. A 0.1667; 2. B 0.1667", ranking.ToString());
        Assert.Equal(0.5 / 6, ranking["C"].Score, 1e-15);
        Assert.False(ranking.Method.HigherIsBetter);
        Assert.Equal(
            ["points: 3 scales to 0.5, weight 0.5, adds 0.0833.", "price: 10 scales to 1, weight 0.5, adds 0."],
            ranking["C"].Explanation.Parts.Select(part => part.Statement)
        );
    }

    [Fact]
    public void BestOnEverything_HasNoGap() =>
        Assert.Equal("1. B 0; 2. A 0.5", Method.Rank(Vendors.Two((2, 30), (4, 10))).Value.ToString());

    [Fact]
    public void ZeroAndNegativeValues_AreAllowed() =>
        Assert.Equal("1. B 0; 2. A 0.5", Method.Rank(Vendors.Two((-3, 0), (0, -1))).Value.ToString());

    [Fact]
    public void MissingCell_IsAFactMissing() =>
        Assert.Equal(AnswerStatus.FactMissing, Method.Rank(Vendors.Two((5, 10), (Cell.Missing, 20))).Status);

    [Fact]
    public void NumbersBeyondTheRange_AreRefused() =>
        Assert.Equal(ScoringRules.NumberRange, Assert.Single(Method.Rank(Vendors.OneCost(1e151, 1)).Findings).Rule);

    [Fact]
    public void ConstantColumn_AlsoByRounding_HasNoGap()
    {
        var answer = Method.Rank(Vendors.Two((0.1 + 0.2, 10), (0.3, 10)));

        Assert.Equal("1. A 0; 1. B 0", answer.Value.ToString());
        Assert.Equal(ScoringRules.AlternativesIndistinct, Assert.Single(answer.Findings).Rule);
    }

    [Fact]
    public void OneAlternative_HasNoGap()
    {
        var answer = Method.Rank(Vendors.Two((5, 10)));

        Assert.Equal("1. A 0", answer.Value.ToString());
        Assert.Equal(ScoringRules.AlternativesIndistinct, Assert.Single(answer.Findings).Rule);
    }
}
