using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class CodasTests
{
    /// <summary>Weighted and scaled 0.5, 0.125 and 0.25 on both criteria: 0.375, 0 and 0.125 from the worst.</summary>
    private static readonly DecisionProblem Three = Vendors.Two((4, 10), (1, 40), (2, 20));

    [Fact]
    public void Constructor_NegativeOrNoNumber_Throws()
    {
        Assert.Equal("tau", Assert.Throws<ArgumentOutOfRangeException>(() => new Codas(-0.01)).ParamName);
        Assert.ThrowsAny<ArgumentException>(() => new Codas(double.NaN));
        Assert.Equal(0, new Codas(0).Tau);
    }

    [Fact]
    public void Name_ShowsTau() => Assert.Equal("CODAS (τ = 0.02)", new Codas().Name);

    [Fact]
    public void Rank_ByHand_AddsTheDifferencesOfBothDistances()
    {
        // E is √2 times 0.375, 0 and 0.125, T is 0.75, 0 and 0.25. All differ by 0.02 or more, so that A scores
        // 3 × 0.5303 − 0.7071 + 3 × 0.75 − 1.
        var ranking = new Codas().Rank(Three).Value;

        Assert.Equal("1. A 2.1339; 2. C -0.4268; 3. B -1.7071", ranking.ToString());
        Assert.Equal((0.625 * Math.Sqrt(2)) + 1.25, ranking["A"].Score, 1e-12);
        Assert.All(ranking["A"].Contributions, part => Assert.Equal(ranking["A"].Score / 2, part.Amount, 1e-12));
    }

    [Fact]
    public void Rank_ByHand_LeavesOutTheTaxicabDistanceBelowTau() =>
        // C and B differ by 0.1768 only: T counts in their comparisons with A alone, −0.5 for C and −0.75 for B.
        Assert.Equal("1. A 2.1339; 2. C -0.6768; 3. B -1.4571", new Codas(0.3).Rank(Three).Value.ToString());

    [Fact]
    public void Rank_DistancesThatDifferByRounding_Tie()
    {
        // The same six values on six equal criteria, each alternative in another order.
        double[] values = [1.1, 0.2, 2.3, 0.6, 0.2, 3.7];
        var problem = DecisionProblem.Of(
            "abcdef".Select(name => Criterion.Minimize($"{name}")),
            "UVWXYZ".Select(
                (name, i) =>
                    Alternative.Of($"{name}", [.. values[i..].Concat(values[..i]).Select(value => (Cell)value)])
            ),
            Weights.Derived([.. Enumerable.Repeat(0.2, 6)])
        );

        Assert.Equal("1. U 0; 1. V 0; 1. W 0; 1. X 0; 1. Y 0; 1. Z 0", new Codas().Rank(problem).Value.ToString());
    }

    [Theory]
    [InlineData(0.5, "1. A 3; 2. B 0; 3. C -3")]
    [InlineData(0.500001, "1. A 2.5; 2. B 0; 3. C -2.5")]
    [InlineData(1, "1. A 2.5; 2. B 0; 3. C -2.5")]
    [InlineData(1.000001, "1. A 1.5; 2. B 0; 3. C -1.5")]
    public void Rank_DifferenceOfTau_Counts(double tau, string ranking) =>
        Assert.Equal(ranking, new Codas(tau).Rank(Vendors.OneBenefit(1, 0.5, 0)).Value.ToString());

    [Fact]
    public void Rank_DifferenceOfTauButForRounding_Counts()
    {
        // One of the thirds is a little less than τ; all taxicab distances count, as the Euclidean ones do.
        var ranking = new Codas(1.0 / 3).Rank(Vendors.OneBenefit(0.3, 0.2, 0.1)).Value;

        Assert.Equal(2, ranking["A"].Score, 1e-12);
        Assert.Equal(0, ranking["B"].Score, 1e-12);
    }

    [Fact]
    public void Rank_ExplainsBothDistances() =>
        Assert.Equal(
            [
                "The Euclidean distance from the worst point is 0.1768, the taxicab distance 0.25; the latter counts against 1 of 2 others.",
                "points: 2 scales to 0.5, weight 0.5, adds -0.3384.",
                "price: 20 scales to 0.5, weight 0.5, adds -0.3384.",
            ],
            new Codas(0.3).Rank(Three).Value["C"].Explanation.Parts.Select(part => part.Statement)
        );

    [Theory]
    [InlineData(0.3, "2 of 2")]
    [InlineData(0.6, "0 of 2")]
    public void Rank_ExplainsAgainstHowManyTheTaxicabDistanceCounts(double tau, string others) =>
        Assert.EndsWith(
            $"counts against {others} others.",
            new Codas(tau).Rank(Three).Value["A"].Explanation.Parts[0].Statement,
            StringComparison.Ordinal
        );

    [Fact]
    public void Rank_ZeroOnACostOfNoWeight_TakesNoPart() =>
        Assert.Equal(
            new Codas().Rank(Vendors.Two((4, 1), (1, 1)).With(Weights.Of(100, 0))).Value.ToString(),
            new Codas().Rank(Vendors.Two((4, 0), (1, 5)).With(Weights.Of(100, 0))).Value.ToString()
        );

    [Fact]
    public void Rank_DominatedAlternative_CanStandBeforeItsDominator()
    {
        // Known of the method, not an error here: D is 0.02 from A and less from B, so its taxicab distance counts once.
        var ranking = new Codas()
            .Rank(
                DecisionProblem.Of(
                    [Criterion.Maximize("x", 50), Criterion.Maximize("y", 50)],
                    [
                        Alternative.Of("A", 98, 67),
                        Alternative.Of("B", 97, 67),
                        Alternative.Of("C", 62, 3),
                        Alternative.Of("D", 37, 93),
                    ]
                )
            )
            .Value;

        Assert.Equal("1. B 0.9953; 2. A 0.8477; 3. D 0.5895; 4. C -2.4325", ranking.ToString());
    }

    [Fact]
    public void Rank_AllEqual_AreZeroWithAWarning()
    {
        var answer = new Codas().Rank(Vendors.Two((5, 10), (5, 10)));

        Assert.Equal("1. A 0; 1. B 0", answer.Value.ToString());
        Assert.Equal([0, 0], answer.Value.Best.Contributions.Select(c => c.Amount));
        Assert.Equal(ScoringRules.AlternativesIndistinct, Assert.Single(answer.Findings).Rule);
    }

    [Fact]
    public void Rank_FreeOffer_IsRefused() =>
        Refuses(
            Vendors.OneCost(10, 0),
            "error scoring.cell.not-positive [B, price]: 'B' has 0 on 'price', and the scaling Linear divides by the values of a cost. Choose a method that takes such values, such as VIKOR."
        );

    [Fact]
    public void Rank_OneAlternative_IsRefused() =>
        Refuses(
            Vendors.Two((5, 10)),
            "error scoring.alternatives.too-few [A]: There is one alternative, 'A', and CODAS compares each with every other. Add alternatives, or choose the weighted sum with the scaling Bounds."
        );

    private static void Refuses(DecisionProblem problem, string finding)
    {
        var answer = new Codas().Rank(problem);

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(finding, Assert.Single(answer.Findings).ToString());
    }
}
