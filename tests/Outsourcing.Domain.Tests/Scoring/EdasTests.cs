using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class EdasTests
{
    [Fact]
    public void Rank_ByHand_IsHowFarAboveAndBelowTheAverage()
    {
        // Points 6, 4, 2 are 0.5, 0 and -0.5 from their mean 4, prices 30, 10, 20 are -0.5, 0.5 and 0 from 20. Halves of
        // these: SP 0.25, 0.25, 0 and SN 0.25, 0, 0.25, the largest of each 0.25.
        var ranking = new Edas().Rank(Vendors.Two((6, 30), (4, 10), (2, 20))).Value;

        Assert.Equal("1. B 1; 2. A 0.5; 3. C 0", ranking.ToString());
        Assert.Equal([0.75, -0.25], ranking["A"].Contributions.Select(c => c.Amount));
        Assert.Equal([0.25, 0.75], ranking["B"].Contributions.Select(c => c.Amount));
        Assert.Equal([-0.25, 0.25], ranking["C"].Contributions.Select(c => c.Amount));
    }

    [Fact]
    public void Rank_ExplainsSumsAndDistances() =>
        Assert.Equal(
            [
                "The distances above the average sum to 0.25 (the largest sum is 0.25), those below it to 0.25 (the largest is 0.25).",
                "points: 6 scales to 0.5, weight 0.5, adds 0.75.",
                "price: 30 scales to -0.5, weight 0.5, adds -0.25.",
            ],
            new Edas()
                .Rank(Vendors.Two((6, 30), (4, 10), (2, 20)))
                .Value["A"]
                .Explanation.Parts.Select(part => part.Statement)
        );

    [Fact]
    public void Rank_AllEqual_AreHalfWithAWarning()
    {
        var answer = new Edas().Rank(Vendors.Two((5, 10), (5, 10)));

        Assert.Equal("1. A 0.5; 1. B 0.5", answer.Value.ToString());
        Assert.Equal([0.25, 0.25], answer.Value.Best.Contributions.Select(c => c.Amount));
        Assert.Equal(ScoringRules.AlternativesIndistinct, Assert.Single(answer.Findings).Rule);
    }

    [Fact]
    public void Rank_EqualButForRounding_IsEqual() =>
        Assert.Equal("1. A 1; 2. B 0", new Edas().Rank(Vendors.Two((0.1 + 0.2, 10), (0.3, 20))).Value.ToString());

    [Fact]
    public void Rank_OneAlternative_IsRefused() =>
        Refuses(
            Vendors.Two((5, 10)),
            "error scoring.alternatives.too-few [A]: There is one alternative, 'A', and EDAS compares each with the average of several. Add alternatives, or choose the weighted sum with the scaling Bounds."
        );

    [Fact]
    public void Name_IsTheAbbreviation() => Assert.Equal("EDAS", new Edas().Name);

    [Fact]
    public void Rank_MissingCell_IsNeverReadAsZero() =>
        Assert.Equal(
            ScoringRules.CellMissing,
            Assert.Single(new Edas().Rank(Vendors.Two((Cell.Missing, 1), (-3, 2))).Findings).Rule
        );

    [Fact]
    public void Rank_NegativeValue_IsRefused() =>
        Refuses(
            Vendors.OneBenefit(10, -1, 0),
            "error scoring.cell.negative [B, points]: 'B' has -1 on 'points', and EDAS divides by the mean, which needs values of zero or more. Choose a method that takes such values, such as VIKOR."
        );

    [Fact]
    public void Rank_MeanOfZero_IsRefused() =>
        Refuses(
            Vendors.Two((0, 10), (0, 20)),
            "error scoring.criterion.all-zero [points]: All values of 'points' are 0, and EDAS divides by their mean. Leave the criterion out, or choose another method."
        );

    [Fact]
    public void Rank_SomeZero_IsAllowed() =>
        Assert.Equal("1. B 1; 2. A 0", new Edas().Rank(Vendors.OneCost(10, 0)).Value.ToString());

    [Theory]
    [InlineData(1e-150)]
    [InlineData(1e150)]
    public void Rank_NumbersAtTheEnds_AreFinite(double size) =>
        Assert.Equal(
            "1. B 1; 2. C 0.5; 3. A 0",
            new Edas().Rank(Vendors.OneBenefit(0.2 * size, size, 0.6 * size)).Value.ToString()
        );

    private static void Refuses(DecisionProblem problem, string finding)
    {
        var answer = new Edas().Rank(problem);

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(finding, Assert.Single(answer.Findings).ToString());
    }
}
