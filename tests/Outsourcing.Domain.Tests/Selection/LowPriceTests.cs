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
            Inquiry.Explained("own tools", Day.PlusDays(1)).MustReject("labour law").StateOn(Day.PlusDays(1))
        );
    }

    [Fact]
    public void StateOn_BeforeTheQuestion_IsToAsk()
    {
        Assert.Equal(LowPriceState.ToAsk, Inquiry.StateOn(Day.PlusDays(-1)));
        Assert.Equal(LowPriceState.Asked, Inquiry.StateOn(Day));
        var accepted = Inquiry.Explained("own tools", Day.PlusDays(1)).Accept("plausible");
        Assert.Equal(LowPriceState.ToAsk, accepted.StateOn(Day.PlusDays(-1)));
        Assert.Equal(LowPriceState.Asked, accepted.StateOn(Day));
        Assert.Equal(LowPriceState.Accepted, accepted.StateOn(Day.PlusDays(1)));
    }

    [Fact]
    public void Explained_AfterADecision_IsDecidedAnew()
    {
        var again = Inquiry.Reject("no answer").Explained("own tools", Day.PlusDays(1));

        Assert.Equal(LowPriceState.Explained, again.StateOn(Day.PlusDays(9)));
        Assert.Null(again.Reason);
    }

    [Theory]
    [InlineData(0, LowPriceState.Explained)]
    [InlineData(7, LowPriceState.Explained)]
    [InlineData(8, LowPriceState.Unanswered)]
    public void StateOn_AnExplanation_CountsUntilTheLastDay(int days, LowPriceState expected)
    {
        var explained = Inquiry.Explained("own tools", Day.PlusDays(days));

        Assert.Equal(expected, explained.StateOn(Day.PlusDays(9)));
        Assert.Equal("own tools", explained.Explanation);
        Assert.Equal(Day.PlusDays(days), explained.ExplainedOn);
    }

    [Fact]
    public void Accept_WhatCameTooLate_IsRefused()
    {
        var late = Inquiry.Explained("own tools", Day.PlusDays(8));

        Assert.StartsWith(
            "'Acme' gave no explanation in time that could be accepted; ask again by a later day.",
            Assert.Throws<ArgumentException>("reason", () => late.Accept("plausible")).Message,
            StringComparison.Ordinal
        );
        Assert.Equal(
            "Acme, asked 2026-10-14, answer by 2026-10-21, explained 2026-10-22, too late: rejected, no answer in time",
            late.Reject("no answer in time").ToString()
        );
    }

    [Fact]
    public void Explained_TooLate_LeavesTheDecisionAsItIs()
    {
        var rejected = Inquiry.Reject("no answer").Explained("own tools", Day.PlusDays(8));

        Assert.Equal(LowPriceState.Rejected, rejected.StateOn(Day.PlusDays(9)));
        Assert.Equal("no answer", rejected.Reason);
    }

    [Fact]
    public void Explained_TooLateBesideOneInTime_OrBeforeTheQuestion_IsRefused()
    {
        var explained = Inquiry.Explained("own tools", Day.PlusDays(7));

        Assert.StartsWith(
            "'Acme' explained it in time, and what came on 2026-10-22, after 2026-10-21, does not replace that.",
            Assert
                .Throws<ArgumentOutOfRangeException>("on", () => explained.Explained("more", Day.PlusDays(8)))
                .Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "What is asked on 2026-10-14 is not explained on 2026-10-13.",
            Assert
                .Throws<ArgumentOutOfRangeException>("on", () => Inquiry.Explained("own tools", Day.PlusDays(-1)))
                .Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void RejectForStateAid_CountsWhenTheAidCannotBeProvedAnyMore()
    {
        var aid = Inquiry.AboutStateAid().Explained("a grant", Day.PlusDays(1)).RejectForStateAid("not notified");

        Assert.Equal(LowPriceState.Asked, aid.StateOn(Day));
        Assert.Equal(LowPriceState.Explained, aid.StateOn(Day.PlusDays(7)));
        Assert.Equal(LowPriceState.RejectedForStateAid, aid.StateOn(Day.PlusDays(8)));
        Assert.Equal(
            "Acme, asked about state aid 2026-10-14, answer by 2026-10-21, explained 2026-10-15: rejected for state aid, not notified",
            aid.ToString()
        );
        Assert.Equal(
            LowPriceState.RejectedForStateAid,
            Inquiry.AboutStateAid().RejectForStateAid("no answer").StateOn(Day.PlusDays(8))
        );
    }

    [Fact]
    public void RejectForStateAid_WithoutAskingAboutIt_IsRefused() =>
        Assert.StartsWith(
            "'Acme' was not asked about state aid, for which a bid is rejected only after that.",
            Assert.Throws<ArgumentException>("aid", () => Inquiry.RejectForStateAid("a grant")).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(Regime.Eu, true)]
    [InlineData(Regime.Private, false)]
    public void StateAid_AsTheGround_PutsTheBidOutAndIsToldToTheCommissionInTheUnion(Regime regime, bool told)
    {
        var tender = Small.Doubting(AbnormallyLowRule.BelowSecond(Percentage.Of(10))).Under(regime);
        var inquiry = LowPriceInquiry
            .Of("Cygnus", Day.PlusDays(-9), Day.PlusDays(-1))
            .AboutStateAid()
            .RejectForStateAid("a grant that was not notified");

        var evaluation = Evaluated(tender, Three.Asked(inquiry));

        Assert.Equal(BidStatus.Out, evaluation["Cygnus"].Status);
        Assert.Equal("Acme", evaluation.Recommendation.Value.Bidder);
        Assert.Equal(
            told
                ?
                [
                    "'Cygnus' is rejected for state aid, of which the Commission is informed (Directive 2014/24/EU, Article 69(4)).",
                ]
                : Array.Empty<string>(),
            evaluation
                .Findings.Where(finding => finding.Rule == SelectionRules.LowStateAid)
                .Select(finding => finding.Message)
        );
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
