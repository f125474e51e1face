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

    private static Bid Proved(Bid bid) => bid.At(GateAnswer.Meets(Proof, Evidence.Of("certificate", "TestCert")));
}
