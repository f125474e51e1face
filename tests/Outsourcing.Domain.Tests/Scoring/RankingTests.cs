using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class RankingTests
{
    private static readonly WeightedSum AsIs = new(Normalization.None);

    [Fact]
    public void CompareBest_IsTheTableOfDifferences()
    {
        var ranking = new WeightedSum(Normalization.MinMax).Rank(Vendors.Problem).Value;

        Assert.Equal([ranking.Compare("Borea", "Acme"), ranking.Compare("Borea", "Cygnus")], ranking.CompareBest());
        Assert.Empty(new WeightedSum(Normalization.None).Rank(Vendors.OneBenefit(1)).Value.CompareBest());
    }

    [Fact]
    public void Rank_Ties_ShareTheLowerNumber() =>
        Assert.Equal(
            "1. A 0.9; 2. B 0.5; 2. C 0.5; 4. D 0.1",
            AsIs.Rank(Vendors.OneBenefit(0.9, 0.5, 0.5, 0.1)).Value.ToString()
        );

    [Fact]
    public void Rank_BinaryNoise_IsATie() =>
        Assert.Equal([1, 1], AsIs.Rank(Vendors.OneBenefit(0.1 + 0.2, 0.3)).Value.Alternatives.Select(a => a.Rank));

    [Theory]
    [InlineData(1, 0.9e-9, 1)]
    [InlineData(1, 1.1e-9, 2)]
    [InlineData(1e6, 0.9e-3, 1)]
    [InlineData(1e6, 1.1e-3, 2)]
    [InlineData(1e-6, 0.9e-15, 1)]
    [InlineData(1e-6, 1.1e-15, 2)]
    public void Rank_EachSideOfTheTolerance_WhateverTheUnit(double score, double gap, int rank) =>
        Assert.Equal(rank, AsIs.Rank(Vendors.OneBenefit(score, score - gap)).Value["B"].Rank);

    [Theory]
    [InlineData(0.9e-12, 2)]
    [InlineData(1.1e-12, 3)]
    public void Rank_RoundingOfTheLargestScore_IsATieNearZero(double score, int rank) =>
        Assert.Equal(rank, AsIs.Rank(Vendors.OneBenefit(1, score, 0)).Value["C"].Rank);

    [Fact]
    public void Rank_Tolerance_IsMeasuredFromTheFirstOfTheGroup() =>
        Assert.Equal(
            [1, 1, 3],
            AsIs.Rank(Vendors.OneBenefit(1, 1 - 0.8e-9, 1 - 1.6e-9)).Value.Alternatives.Select(a => a.Rank)
        );

    [Fact]
    public void Rank_OrderOfEntry_DoesNotShow()
    {
        var problem = Vendors.Two((5, 1), (7, 2), (7, 2), (1, 9));
        var reversed = DecisionProblem.Of(problem.Tree, problem.Alternatives.Reverse());

        Assert.All(
            Methods.Common,
            method => Assert.Equal(method.Rank(problem).Value.ToString(), method.Rank(reversed).Value.ToString())
        );
    }

    [Fact]
    public void Rank_LowerIsBetter_StartsWithTheLowest()
    {
        var ranking = new Vikor().Rank(Vendors.Problem).Value;

        Assert.Equal("1. Borea 0; 2. Acme 0.2494; 3. Cygnus 1", ranking.ToString());
        Assert.False(ranking.Method.HigherIsBetter);
    }

    [Fact]
    public void Indexer_Unknown_IsRefused()
    {
        var ranking = AsIs.Rank(Vendors.OneBenefit(1, 2)).Value;

        Assert.Equal("B", ranking.Best.Name);
        Assert.Equal(2, ranking["A"].Rank);
        Assert.StartsWith(
            "There is no alternative 'Z'.",
            Assert.Throws<ArgumentException>(() => ranking["Z"]).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Leaders_AreAllOfRankOne() =>
        Assert.Equal(["A", "C"], AsIs.Rank(Vendors.OneBenefit(3, 1, 3)).Value.Leaders.Select(leader => leader.Name));

    [Fact]
    public void Equals_ComparesMethodNamesScoresAndRanks()
    {
        var ranking = AsIs.Rank(Vendors.OneBenefit(1, 2)).Value;

        Assert.Equal(ranking, AsIs.Rank(Vendors.OneBenefit(1, 2)).Value);
        Assert.Equal(ranking.GetHashCode(), AsIs.Rank(Vendors.OneBenefit(1, 2)).Value.GetHashCode());
        Assert.NotEqual(ranking, AsIs.Rank(Vendors.OneBenefit(1, 3)).Value);
        Assert.NotEqual(ranking, AsIs.Rank(Vendors.OneBenefit(1, 2, 0)).Value);
        Assert.NotEqual(ranking, new WeightedSum(Normalization.Linear).Rank(Vendors.OneBenefit(1, 2)).Value);
    }

    [Fact]
    public void Compare_DifferencesSumToTheDifferenceOfTheScores()
    {
        var comparison = new WeightedSum(Normalization.MinMax).Rank(Vendors.Problem).Value.Compare("Borea", "Acme");

        Assert.Equal(comparison.Difference, comparison.Lines.Sum(line => line.Difference), 15);
        Assert.Equal(Composition.Sum, comparison.Composition);
        Assert.Equal(
            "Borea 0.7, Acme 0.5313: experience +0.1, customisation -0.08, culture -0.0667, price +0.2154",
            comparison.ToString()
        );
        Assert.Equal("experience +0.1", comparison.Lines[0].ToString());
    }

    [Fact]
    public void Contribution_ToString_IsCriterionAndAmount() =>
        Assert.Equal(
            ["points 0.5", "price 0.25"],
            new WeightedSum(Normalization.Linear)
                .Rank(Vendors.Two((2, 4), (4, 8)))
                .Value["B"]
                .Contributions.Select(contribution => contribution.ToString())
        );

    [Fact]
    public void Contributions_AskedAgain_AreNotWorkedOutAgain()
    {
        var best = AsIs.Rank(Vendors.OneBenefit(1, 2)).Value.Best;

        Assert.Same(best.Contributions, best.Contributions);
    }

    [Fact]
    public void Explanation_SaysWhyCriterionByCriterion() =>
        Assert.Equal(
            """
            Borea is first of 3 by weighted sum (MinMax) with 0.7, before Acme with 0.5313. [Fishburn 1967, Additive utilities with incomplete product sets, Operations Research 15, 537-542]
            - Borea has rank 1 with 0.7.
              - experience: 9 scales to 1, weight 0.3, adds 0.3.
              - customisation: 4 scales to 0, weight 0.2, adds 0.
              - culture: 5 scales to 0, weight 0.1, adds 0.
              - price: 385000 scales to 1, weight 0.4, adds 0.4.
            - Acme has rank 2 with 0.5313.
              - experience: 8 scales to 0.6667, weight 0.3, adds 0.2.
              - customisation: 6 scales to 0.4, weight 0.2, adds 0.08.
              - culture: 7 scales to 0.6667, weight 0.1, adds 0.0667.
              - price: 420000 scales to 0.4615, weight 0.4, adds 0.1846.
            - Cygnus has rank 3 with 0.3.
              - experience: 6 scales to 0, weight 0.3, adds 0.
              - customisation: 9 scales to 1, weight 0.2, adds 0.2.
              - culture: 8 scales to 1, weight 0.1, adds 0.1.
              - price: 450000 scales to 0, weight 0.4, adds 0.
            """.ReplaceLineEndings("\n"),
            new WeightedSum(Normalization.MinMax).Rank(Vendors.Problem).Explanation.ToString()
        );

    [Fact]
    public void Explanation_OfOneAlternativeAlone()
    {
        var topsis = new Topsis(Normalization.Vector).Rank(Vendors.Problem).Value;

        Assert.StartsWith(
            "Cygnus has rank 1 with 0.5436.\n- The distance to the ideal point is 0.0759, to the anti-ideal point 0.0904.\n",
            topsis.Best.Explanation.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Explanation_UnitsZeroWeightsAndManyAlternatives()
    {
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("points", 100, "pts"), Criterion.Maximize("note", 0)],
            Enumerable
                .Range(1, 12)
                .Select(i =>
                    Alternative.Of(
                        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"V{i:00}"),
                        i,
                        Cell.Missing
                    )
                )
        );
        var answer = AsIs.Rank(problem);

        Assert.Equal(11, answer.Explanation.Parts.Count);
        Assert.Equal("2 more alternatives follow.", answer.Explanation.Parts[10].Statement);
        Assert.Equal(
            ["points: 12 pts scales to 12, weight 1, adds 12.", "note: weight 0, takes no part."],
            answer.Explanation.Parts[0].Parts.Select(part => part.Statement)
        );
    }

    [Fact]
    public void Explanation_SharedLead_NamesAll() =>
        Assert.Equal(
            "A and B share the first rank of 2 by weighted sum (None) with 1.",
            AsIs.Rank(Vendors.OneBenefit(1, 1)).Explanation.Statement
        );

    [Fact]
    public void Score_WrongLengths_AreRefused()
    {
        var problem = Vendors.Problem;

        Assert.StartsWith(
            "There are 2 scores; the table needs 3.",
            Assert.Throws<ArgumentException>(() => AsIs.Score(problem.Table, problem.Weights, new double[2])).Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "There are 3 weights; the table needs 4.",
            Assert.Throws<ArgumentException>(() => AsIs.Score(problem.Table, Weights.Equal(3), new double[3])).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Methods_AreValues()
    {
        Assert.Equal(new WeightedSum(Normalization.MinMax), new WeightedSum(Normalization.MinMax));
        Assert.NotEqual(new WeightedSum(Normalization.MinMax), new WeightedSum(Normalization.Max));
        Assert.NotEqual(new Vikor(0.5), new Vikor(0.6));
        Assert.Equal(
            [
                "weighted sum (MinMax)",
                "weighted sum (Linear)",
                "weighted product (Linear)",
                "TOPSIS (Vector)",
                "VIKOR (v = 0.5)",
            ],
            Methods.Common.Select(method => method.ToString())
        );
        Assert.All(Methods.Common, method => Assert.NotNull(method.Source));
    }

    [Fact]
    public void Methods_UnknownParameters_AreRefused()
    {
        Assert.Equal(
            "normalization",
            Assert.Throws<ArgumentOutOfRangeException>(() => new WeightedSum((Normalization)9)).ParamName
        );
        Assert.Equal(
            "normalization",
            Assert.Throws<ArgumentOutOfRangeException>(() => new WeightedProduct((Normalization)(-1))).ParamName
        );
        Assert.Equal(
            "normalization",
            Assert.Throws<ArgumentOutOfRangeException>(() => new Topsis((Normalization)9)).ParamName
        );
        Assert.Equal("v", Assert.Throws<ArgumentOutOfRangeException>(() => new Vikor(1.01)).ParamName);
        Assert.Equal("v", Assert.Throws<ArgumentOutOfRangeException>(() => new Vikor(-0.01)).ParamName);
        Assert.Throws<ArgumentException>(() => new Vikor(double.NaN));
        Assert.Equal(1, new Vikor(1).V);
        Assert.Equal(0, new Vikor(0).V);
    }

    [Fact]
    public void Rank_TiesThatDifferWithinTheTolerance_StandInTheOrderOfTheirNames()
    {
        var ranking = AsIs.Rank(Vendors.OneBenefit(1 - 0.5e-9, 1)).Value;

        Assert.True(ranking["A"].Score < ranking["B"].Score);
        Assert.Equal("1. A 1; 1. B 1", ranking.ToString());
    }

    [Fact]
    public void Equals_SameScoresOfAnotherMethodOrOtherNames_AreNotEqual()
    {
        var ranking = AsIs.Rank(Vendors.OneBenefit(0.5, 1)).Value;
        var otherMethod = new WeightedSum(Normalization.Linear).Rank(Vendors.OneBenefit(0.5, 1)).Value;
        var otherNames = AsIs.Rank(Vendors.OneBenefitNumbered(0.5, 1)).Value;

        Assert.Equal(ranking.ToString(), otherMethod.ToString());
        Assert.NotEqual(ranking, otherMethod);
        Assert.Equal(ranking.Alternatives.Select(a => a.Score), otherNames.Alternatives.Select(a => a.Score));
        Assert.NotEqual(ranking, otherNames);
    }

    [Fact]
    public void RankedAlternative_EveryPartCounts()
    {
        // Acme has the same rank, name and regrets whatever v is, but another Q.
        var acme = new Vikor(0.5).Rank(Vendors.Problem).Value["Acme"];
        var other = new Vikor(0.25).Rank(Vendors.Problem).Value["Acme"];

        Assert.Equal(acme, new Vikor(0.5).Rank(Vendors.Problem).Value["Acme"]);
        Assert.Equal((acme.Rank, acme.Name), (other.Rank, other.Name));
        Assert.Equal(acme.Contributions, other.Contributions);
        Assert.NotEqual(acme, other);
        Assert.False(acme.Equals(null));
    }

    [Fact]
    public void Compare_EqualsComparesBothSides()
    {
        var ranking = new WeightedSum(Normalization.MinMax).Rank(Vendors.Problem).Value;
        var comparison = ranking.Compare("Acme", "Cygnus");

        Assert.Equal(comparison, ranking.Compare("Acme", "Cygnus"));
        Assert.NotEqual(comparison, ranking.Compare("Borea", "Cygnus"));
        Assert.NotEqual(comparison, ranking.Compare("Acme", "Borea"));
        Assert.False(comparison.Equals(null));
        Assert.False(ranking.Equals(null));
    }

    [Fact]
    public void Compare_Product_GivesRatios()
    {
        var comparison = new WeightedProduct(Normalization.Linear).Rank(Vendors.Problem).Value.Compare("Acme", "Borea");

        // (8/9)^0.3, (6/4)^0.2, (7/5)^0.1 and (385/420)^0.4.
        Assert.Equal(
            "Acme 0.8482, Borea 0.8112: experience ×0.9653, customisation ×1.0845, culture ×1.0342, price ×0.9658",
            comparison.ToString()
        );
        Assert.Equal(comparison.First.Score / comparison.Second.Score, Product(comparison), 14);

        static double Product(PairwiseComparison comparison) =>
            comparison.Lines.Aggregate(1.0, (product, line) => product * line.Ratio);
    }

    [Fact]
    public void Explanation_SaysWhatALineDoes()
    {
        Assert.Equal(
            "experience: 8 scales to 0.8889, weight 0.3, factor 0.9653.",
            FirstLine(new WeightedProduct(Normalization.Linear))
        );
        Assert.Equal("experience: 8 scales to 0.6667, weight 0.3, regret 0.1.", FirstLine(new Vikor()));

        static string FirstLine(ScoringMethod method) =>
            method.Rank(Vendors.Problem).Value["Acme"].Explanation.Parts[0].Statement;
    }

    [Fact]
    public void Explanation_OneAlternative_IsBeforeNobody() =>
        Assert.Equal(
            "A is first of 1 by weighted sum (None) with 7.",
            AsIs.Rank(Vendors.OneBenefit(7)).Explanation.Statement
        );

    [Fact]
    public void RankAndScore_Null_IsRefused()
    {
        var (table, weights) = (Vendors.Problem.Table, Vendors.Problem.Weights);

        Assert.Equal("problem", Assert.Throws<ArgumentNullException>(() => AsIs.Rank(null!)).ParamName);
        Assert.Equal(
            "table",
            Assert.Throws<ArgumentNullException>(() => AsIs.Score(null!, weights, new double[3])).ParamName
        );
        Assert.Equal(
            "weights",
            Assert.Throws<ArgumentNullException>(() => AsIs.Score(table, null!, new double[3])).ParamName
        );
    }

    [Fact]
    public void Topsis_Contributions_AreSharesOfTheSquaredDistance()
    {
        // A is best and B worst on both; from the worst A is 0.8 and 0.2 away, squared 0.64 and 0.04 of 0.68.
        var ranking = new Topsis(Normalization.MinMax)
            .Rank(Vendors.Two((10, 1), (1, 10)).With(Weights.Of(80, 20)))
            .Value;

        Assert.Equal(0.64 / 0.68, ranking["A"].Contributions[0].Amount, 14);
        Assert.Equal(0.04 / 0.68, ranking["A"].Contributions[1].Amount, 14);
        Assert.Equal([0, 0], ranking["B"].Contributions.Select(contribution => contribution.Amount));
    }

    [Fact]
    public void Topsis_AllEqual_IsAtBothPoints() =>
        Assert.Equal(
            "The distance to the ideal point is 0, to the anti-ideal point 0.",
            new Topsis(Normalization.Vector)
                .Rank(Vendors.Two((5, 10), (5, 10)))
                .Value.Best.Explanation.Parts[0]
                .Statement
        );

    [Theory]
    [InlineData(2.2250738585072014e-308, true)]
    [InlineData(2.225073858507201e-308, false)]
    [InlineData(double.MaxValue, true)]
    [InlineData(double.PositiveInfinity, false)]
    [InlineData(double.NaN, false)]
    public void WeightedProduct_AreInRange_EachSideOfTheEnds(double product, bool inside) =>
        Assert.Equal(inside, WeightedProduct.AreInRange([1, product]));
}
