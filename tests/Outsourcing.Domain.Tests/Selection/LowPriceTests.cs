using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Selection;
using static Outsourcing.Domain.Tests.Selection.Tenders;

namespace Outsourcing.Domain.Tests.Selection;

public sealed class LowPriceTests
{
    private static readonly LowPriceInquiry Inquiry = LowPriceInquiry.Of("Acme", Day, Day.PlusDays(7));

    [Fact]
    public void Flag_OfEqualPricesOfZero_FlagsNone()
    {
        PricedBid[] free =
        [
            PricedBid.Of("Acme", Eur(0)),
            PricedBid.Of("Borea", Eur(0)),
            PricedBid.Of("Cygnus", Eur(0)),
        ];

        Assert.Empty(AbnormallyLowRule.BelowSecond(Percentage.Of(20)).Flag(free).Value.Flagged);
        Assert.Empty(AbnormallyLowRule.BelowMean(Percentage.Of(20)).Flag(free).Value.Flagged);
    }

    [Fact]
    public void Flag_OfOnePriceOfZero_FlagsIt()
    {
        PricedBid[] bids =
        [
            PricedBid.Of("Acme", Eur(0)),
            PricedBid.Of("Borea", Eur(1)),
            PricedBid.Of("Cygnus", Eur(1)),
        ];

        Assert.Equal(["Acme"], AbnormallyLowRule.BelowSecond(Percentage.Of(99)).Flag(bids).Value.Flagged);
        Assert.Equal(["Acme"], AbnormallyLowRule.BelowMean(Percentage.Of(99)).Flag(bids).Value.Flagged);
    }

    [Fact]
    public void StateOn_ABreachOfLaw_WaitsForTheAnswerToo()
    {
        var breach = Inquiry.MustReject("labour law");

        Assert.Equal(LowPriceState.Asked, breach.StateOn(Day.PlusDays(7)));
        Assert.Equal(LowPriceState.MustReject, breach.StateOn(Day.PlusDays(8)));
        Assert.Equal(
            LowPriceState.MustReject,
            Inquiry.Explained("own tools").MustReject("labour law").StateOn(Day.PlusDays(1))
        );
    }

    [Fact]
    public void StateOn_BeforeTheQuestion_IsToAsk()
    {
        Assert.Equal(LowPriceState.ToAsk, Inquiry.StateOn(Day.PlusDays(-1)));
        Assert.Equal(LowPriceState.Asked, Inquiry.StateOn(Day));
        Assert.Equal(LowPriceState.ToAsk, Inquiry.Explained("own tools").Accept("plausible").StateOn(Day.PlusDays(-1)));
    }

    [Fact]
    public void Explained_AfterADecision_IsDecidedAnew()
    {
        var again = Inquiry.Reject("no answer").Explained("own tools");

        Assert.Equal(LowPriceState.Explained, again.StateOn(Day.PlusDays(9)));
        Assert.Null(again.Reason);
    }

    [Fact]
    public void Inquiry_ToSomebodyWhoDidNotBid_IsAFinding()
    {
        var asked = Three.Asked(
            Inquiry,
            LowPriceInquiry.Of("Acme Ltd", Day, Day),
            LowPriceInquiry.Of("Acme Ltd", Day, Day)
        );

        Assert.Equal(
            ["'Acme Ltd' was asked about its price and did not bid: the name may be that of a bid."],
            from finding in Evaluated(dossier: asked).Findings
            where finding.Rule == SelectionRules.LowBidder
            select finding.Message
        );
    }
}
