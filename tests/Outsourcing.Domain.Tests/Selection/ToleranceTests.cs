using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Selection;
using static Outsourcing.Domain.Tests.Selection.Tenders;

namespace Outsourcing.Domain.Tests.Selection;

/// <summary>Quality points for the money, where within a tenth of the best figure the points decide.</summary>
public sealed class ToleranceTests
{
    private static readonly DrawSeed Seed = DrawSeed.Of(1);

    /// <summary>Gets rules by which a tie that the points leave goes to a draw, whatever the prices.</summary>
    private static readonly Tender Rules = Tender
        .Of("Service", Closing, Currency.Eur, AwardCriterion.Answered("languages", 20, AnswerValue.Number(0, 20)))
        .AwardedBy(AwardRule.PointsPerPrice(Percentage.Of(10)))
        .BreakingTies(TieRule.None.ThenDraw(Seed.Commitment));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Rank_OfEqualFiguresFarFromTheBest_IsOne(int turned)
    {
        Bid[] bids = [BidOf("Acme", 100, 12), BidOf("Borea", 200, 16), BidOf("Cygnus", 100, 8)];

        var evaluation = Evaluated(Rules, Dossier.Of(turned == 0 ? bids : Enumerable.Reverse(bids)));

        Assert.Equal(
            ["Acme: rank 1, 12 points", "Borea: rank 2, 16 points", "Cygnus: rank 2, 8 points"],
            evaluation.Ranking.Select(bid => bid.ToString()).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Tie_OfTheBest_HoldsOnlyBidsThatAreNearIt()
    {
        // 20 / 200 is the best figure; 20 / 220 is within a tenth of it, and 20 / 240 only within a tenth of 20 / 220.
        Bid[] bids = [BidOf("Acme", 200, 20), BidOf("Borea", 220, 20), BidOf("Cygnus", 240, 20)];

        foreach (var first in bids)
        {
            var evaluation = Evaluated(
                Rules,
                Dossier.Of(bids.Select(bid => bid == first ? Early(bid) : bid)).Revealed(Seed)
            );

            var award = evaluation.Recommendation.Value.ToString();
            Assert.Contains("after a tie by a draw among ", award, StringComparison.Ordinal);
            Assert.DoesNotContain("Cygnus", award, StringComparison.Ordinal);
            Assert.Equal((3, 3), (evaluation["Cygnus"].BestRank, evaluation["Cygnus"].WorstRank));
        }
    }

    [Fact]
    public void WaysToWin_WithinTheTolerance_TakesMorePointsThanTheFirst()
    {
        // With 12.01 points Borea is near the best figure, 12 / 100, and has more of them than Acme.
        var evaluation = Evaluated(Rules, Dossier.Of(BidOf("Acme", 100, 12), BidOf("Borea", 105, 11)));

        Assert.Equal(
            ["1.01 more points on languages"],
            evaluation.WaysToWin("Borea").Points.Select(way => way.ToString())
        );
    }

    private static Bid Early(Bid bid) =>
        Bid.Of(bid.Bidder, Closing - Duration.FromHours(2)).At(bid.Price!.Value).Answer("languages", BidAnswer.Of(20));
}
