using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Selection;
using static Outsourcing.Domain.Tests.Selection.Tenders;

namespace Outsourcing.Domain.Tests.Selection;

/// <summary>Acme is rejected for its price of 200,000, beside Borea at 420,000 and Cygnus at 430,000.</summary>
public sealed class RejectedPriceTests
{
    private const string Proof = "ISO 27001";

    [Theory]
    [InlineData(BidStatus.Out, "Borea", "Cygnus")]
    [InlineData(BidStatus.Out, "Borea")]
    [InlineData(BidStatus.Out, "Cygnus")]
    [InlineData(BidStatus.Open)]
    public void Evaluate_WithOpenBids_IsOutWhereThePriceStaysFlagged(BidStatus expected, params string[] proved)
    {
        var tender = Small
            .WithGates(Gate.Proved(Proof, askUntil: Day))
            .Doubting(AbnormallyLowRule.BelowSecond(Percentage.Of(20)));
        var inquiry = LowPriceInquiry
            .Of("Acme", Day.PlusDays(-7), Day.PlusDays(-1))
            .Explained("own tools", Day.PlusDays(-2))
            .Reject("not plausible");
        Bid[] bids = [BidOf("Acme", 200_000, 4), BidOf("Borea", 420_000, 4), BidOf("Cygnus", 430_000, 4)];

        var evaluation = Evaluated(
            tender,
            Graded(
                    [.. bids.Select(bid => bid.Bidder is "Acme" || proved.Contains(bid.Bidder) ? Proved(bid) : bid)],
                    ("Acme", 8),
                    ("Borea", 8),
                    ("Cygnus", 8)
                )
                .Asked(inquiry)
        );

        Assert.Equal(expected, evaluation["Acme"].Status);
    }

    [Fact]
    public void Evaluate_WithAPriceThatIsNotDecided_RejectsAllOrNoneOfThose()
    {
        // 30% below the mean of 100, 200, 300 and 1,200 is 315; of 300 and 1,200 alone there are too few.
        Assert.Equal(BidStatus.Open, Cheapest(decided: false)["Acme"].Status);
        Assert.False(Cheapest(decided: false).Recommendation.IsKnown);
        Assert.Equal(BidStatus.Out, Cheapest(decided: true)["Acme"].Status);
        Assert.Equal("Dora", Cheapest(decided: true).Recommendation.Value.Bid);

        static Evaluation Cheapest(bool decided) =>
            Evaluated(
                ByPrice,
                Dossier
                    .Of(
                        Proved(BidOf("Acme", 100, 4)),
                        Proved(BidOf("Borea", 200, 4)),
                        Proved(BidOf("Cygnus", 300, 4)),
                        Proved(BidOf("Dora", 1200, 4))
                    )
                    .Asked(
                        Explained("Acme").Reject("not plausible"),
                        Explained("Borea").Reject("not plausible"),
                        decided ? Explained("Cygnus").Reject("not plausible") : Explained("Cygnus")
                    )
            );
    }

    [Fact]
    public void Reversals_OfARejectedPrice_RememberThatItsGateIsOpen()
    {
        // Without Dora only three are left, and when Borea fails the gate too few to flag Acme: so Acme is open then, and first.
        var evaluation = Evaluated(
            ByPrice,
            Dossier
                .Of(
                    Proved(BidOf("Acme", 200, 4)),
                    BidOf("Borea", 300, 4),
                    Proved(BidOf("Cygnus", 900, 4)),
                    Proved(BidOf("Dora", 1200, 4))
                )
                .Asked(Explained("Acme").Reject("not plausible"), Explained("Borea").Reject("not plausible"))
        );

        Assert.Equal(
            ["without Dora, Acme is first instead of Cygnus"],
            evaluation.Reversals().Value.Paradoxes.Select(one => one.ToString())
        );
    }

    private static Tender ByPrice =>
        Tender
            .Of("Service", Closing, Currency.Eur, AwardCriterion.Answered("languages", 25, AnswerValue.Number(0, 5)))
            .AwardedBy(AwardRule.LowestPrice)
            .WithGates(Gate.Proved(Proof, askUntil: Day))
            .Doubting(AbnormallyLowRule.BelowMean(Percentage.Of(30)));

    private static LowPriceInquiry Explained(string bidder) =>
        LowPriceInquiry.Of(bidder, Day, Day).Explained("own tools", Day);

    private static Bid Proved(Bid bid) => bid.At(GateAnswer.Meets(Proof, Evidence.Of("certificate", "TestCert")));
}
