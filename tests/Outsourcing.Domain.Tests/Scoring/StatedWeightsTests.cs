using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class StatedWeightsTests
{
    /// <summary>Competition ranks of one to twelve criteria, many of them tied.</summary>
    private static readonly Arbitrary<int[]> Rankings = (
        from count in Gen.Choose(1, 12)
        from grades in Gen.Choose(0, count).ArrayOf(count)
        select Array.ConvertAll(grades, grade => grades.Count(other => other < grade) + 1)
    ).ToArbitrary();

    [Fact]
    public void FromPoints_AnyPoints_AreKeptWithTheirSumAsTheWhole()
    {
        var weights = StatedWeights.FromPoints(50, 0, 12.5m, 17.5m);

        Assert.True(weights.IsStated);
        Assert.Equal("50, 0, 12.5, 17.5 of 80", weights.ToString());
        Assert.Equal(Weights.Of(62.5m, 0, 15.625m, 21.875m), weights);
    }

    [Fact]
    public void Swing_HundredForTheFirst_IsPointsOverTheirSum() =>
        Assert.Equal("100, 80, 60, 30 of 270", StatedWeights.Swing(100, 80, 60, 30).ToString());

    [Fact]
    public void FromPoints_NoneAboveZero_IsRefused()
    {
        AssertRefused(() => StatedWeights.FromPoints(0, 0), "points", "No criterion has points.");
        AssertRefused(() => StatedWeights.FromPoints(), "points", "No criterion has points.");
        AssertRefused(() => StatedWeights.Swing(), "points", "No criterion has points.");
    }

    [Fact]
    public void FromPoints_BelowZero_IsRefusedByPosition() =>
        Assert.StartsWith(
            "The weight of 'criterion 2' is -1; a weight is zero or more.",
            Assert.Throws<ArgumentOutOfRangeException>(() => StatedWeights.FromPoints(1, -1)).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void FromPoints_BelowZeroBesideTheLargest_IsRefusedForThat() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => StatedWeights.FromPoints(decimal.MaxValue, -1));

    [Fact]
    public void FromPoints_SumBeyondDecimal_IsRefused()
    {
        const string TooMany = "The points sum to more digits than a decimal number can hold.";

        AssertRefused(() => StatedWeights.FromPoints(decimal.MaxValue, 1), "points", TooMany);
        AssertRefused(() => StatedWeights.FromPoints(1e27m, 1e-27m), "points", TooMany);
        Assert.Equal(decimal.MaxValue, StatedWeights.FromPoints(decimal.MaxValue - 1, 1).Whole);
    }

    [Fact]
    public void FromPoints_Null_IsRefused() =>
        Assert.Equal(
            "points",
            Assert.Throws<ArgumentNullException>(() => StatedWeights.FromPoints(points: null!)).ParamName
        );

    [Fact]
    public void RankOrderCentroid_ThreeInOrder_AreElevenFiveAndTwoOfEighteen() =>
        Assert.Equal("11, 5, 2 of 18", StatedWeights.RankOrderCentroid(1, 2, 3).ToString());

    [Fact]
    public void RankSum_FourInAnotherOrder_FollowTheCriteria() =>
        Assert.Equal("1, 4, 2, 3 of 10", StatedWeights.RankSum(4, 1, 3, 2).ToString());

    [Fact]
    public void RankReciprocal_ThreeInOrder_AreSixThreeAndTwoOfEleven() =>
        Assert.Equal("6, 3, 2 of 11", StatedWeights.RankReciprocal(1, 2, 3).ToString());

    [Fact]
    public void Ranked_One_HasAllTheWeight()
    {
        Assert.Equal("1 of 1", StatedWeights.RankOrderCentroid(1).ToString());
        Assert.Equal("1 of 1", StatedWeights.RankSum(1).ToString());
        Assert.Equal("1 of 1", StatedWeights.RankReciprocal(1).ToString());
    }

    [Fact]
    public void Ranked_Ties_ShareEquallyWhatTheirPlacesHave()
    {
        // Places 2 and 3 of four have (13 + 7) / 2 of 48, (3 + 2) / 2 of 10 and (6 + 4) / 2 of 25.
        Assert.Equal("25, 10, 10, 3 of 48", StatedWeights.RankOrderCentroid(1, 2, 2, 4).ToString());
        Assert.Equal("8, 5, 5, 2 of 20", StatedWeights.RankSum(1, 2, 2, 4).ToString());
        Assert.Equal("12, 5, 5, 3 of 25", StatedWeights.RankReciprocal(1, 2, 2, 4).ToString());
    }

    [Fact]
    public void Ranked_AnyRanking_MoreImportantWeighsMoreAndTiesTheSame() =>
        Law.Holds(
            Rankings,
            ranks =>
            {
                Weights[] all =
                [
                    StatedWeights.RankOrderCentroid(ranks),
                    StatedWeights.RankSum(ranks),
                    StatedWeights.RankReciprocal(ranks),
                ];
                return Array.TrueForAll(
                    all,
                    weights =>
                        weights.Stated.Sum() == weights.Whole
                        && Enumerable
                            .Range(0, ranks.Length)
                            .All(i =>
                                Enumerable
                                    .Range(0, ranks.Length)
                                    .All(j =>
                                        weights.Stated[i].CompareTo(weights.Stated[j]) == ranks[j].CompareTo(ranks[i])
                                    )
                            )
                );
            }
        );

    [Fact]
    public void Ranked_AnyRanking_IsTheMeanOfTheFormulaOverItsPlaces() =>
        Law.Holds(
            Rankings,
            ranks =>
            {
                var n = ranks.Length;
                double[] Places(Func<int, double> formula) => [.. Enumerable.Range(1, n).Select(formula)];
                bool Agrees(Weights weights, double[] places) =>
                    Enumerable
                        .Range(0, n)
                        .All(i =>
                            ScoringOracleTests.Near(
                                places.Skip(ranks[i] - 1).Take(ranks.Count(rank => rank == ranks[i])).Average(),
                                weights.Shares[i]
                            )
                        );

                return Agrees(
                        StatedWeights.RankOrderCentroid(ranks),
                        Places(p => Enumerable.Range(p, n - p + 1).Sum(k => 1.0 / k) / n)
                    )
                    && Agrees(StatedWeights.RankSum(ranks), Places(p => 2.0 * (n + 1 - p) / (n * (n + 1.0))))
                    && Agrees(
                        StatedWeights.RankReciprocal(ranks),
                        Places(p => 1.0 / p / Enumerable.Range(1, n).Sum(k => 1.0 / k))
                    );
            }
        );

    [Theory]
    [InlineData(new[] { 1, 2, 2, 3 }, 4, 3, 3)]
    [InlineData(new[] { 2, 3 }, 1, 2, 0)]
    [InlineData(new[] { 1, 0 }, 1, 1, 1)]
    [InlineData(new[] { 1, 3 }, 2, 3, 1)]
    public void Ranked_NoRanking_IsRefusedByPosition(int[] ranks, int criterion, int rank, int before)
    {
        var message = FormattableString.Invariant(
            $"Criterion {criterion} has rank {rank}, and {before} stand before it; ties share the lower rank, as in 1, 2, 2, 4."
        );

        AssertRefused(() => StatedWeights.RankOrderCentroid(ranks), "ranks", message);
        AssertRefused(() => StatedWeights.RankSum(ranks), "ranks", message);
        AssertRefused(() => StatedWeights.RankReciprocal(ranks), "ranks", message);
    }

    [Fact]
    public void Ranked_None_IsRefused()
    {
        AssertRefused(() => StatedWeights.RankOrderCentroid(), "ranks", "There is no rank.");
        AssertRefused(() => StatedWeights.RankSum(), "ranks", "There is no rank.");
        AssertRefused(() => StatedWeights.RankReciprocal(), "ranks", "There is no rank.");
    }

    [Fact]
    public void Ranked_SixtySixFitExactly_SixtySevenDoNot()
    {
        var most = Enumerable.Range(1, 66);
        var more = Enumerable.Range(1, 67);
        const string TooMany = "The weights of 67 ranked criteria have too many digits to be held exactly.";

        Assert.Equal(66, StatedWeights.RankOrderCentroid(most).Count);
        Assert.Equal(66, StatedWeights.RankReciprocal(most).Count);
        Assert.Equal(67, StatedWeights.RankSum(more).Count);
        AssertRefused(() => StatedWeights.RankOrderCentroid(more), "ranks", TooMany);
        AssertRefused(() => StatedWeights.RankReciprocal(more), "ranks", TooMany);
    }

    private static void AssertRefused(Func<Weights> make, string parameterName, string message)
    {
        var error = Assert.Throws<ArgumentException>(make);

        Assert.Equal(parameterName, error.ParamName);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }
}
