using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Selection;
using static Outsourcing.Domain.Tests.Selection.Tenders;

namespace Outsourcing.Domain.Tests.Selection;

public sealed class ReversalsTests
{
    private const string Certificate =
        "Each bid is judged by its own answers, grades and price alone, without regard to the others; so no bid that is taken out can change the order of the others, a draw among equals aside.";

    [Fact]
    public void Reversals_OfRulesThatAreNotRelative_CarriesTheCertificate()
    {
        var answer = Evaluated().Reversals();
        var reversals = answer.Value;

        Assert.Equal("Cygnus stays first whichever of 2 other bids is taken out.", reversals.ToString());
        Assert.Equal(Certificate, reversals.Certificate);
        Assert.Equal(
            ("Cygnus", 2, 0, 0, 0),
            (
                reversals.First,
                reversals.RemovedCount,
                reversals.LetInCount,
                reversals.KeptOutCount,
                reversals.NotTriedCount
            )
        );
        Assert.Equal(Certificate, answer.Explanation.Parts.Single().Statement);
        Assert.Empty(answer.Findings);
    }

    [Fact]
    public void Reversals_OfAThresholdAnAwardOrALowPriceThatIsRelative_CarryNone()
    {
        Assert.Null(
            Evaluated(Small.WithThreshold(TechnicalThreshold.None.PassingAtMost(3))).Reversals().Value.Certificate
        );
        Assert.Null(
            Evaluated(Small.Doubting(AbnormallyLowRule.BelowSecond(Percentage.Of(50)))).Reversals().Value.Certificate
        );
        Assert.Null(Paradox().Reversals().Value.Certificate);
    }

    [Fact]
    public void Reversals_OfOneBid_SaysWhoIsFirst()
    {
        var one = Evaluated(dossier: Graded([BidOf("Acme", 400_000, 4)], ("Acme", 8)));
        var two = Evaluated(
            dossier: Graded([BidOf("Acme", 400_000, 4), BidOf("Borea", 420_000, 1)], ("Acme", 8), ("Borea", 2))
        );

        Assert.Equal("Acme is first.", one.Reversals().Value.ToString());
        Assert.Equal("Acme stays first without the other bid.", two.Reversals().Value.ToString());
    }

    [Fact]
    public void Reversals_OfABidThatIsOutAtGates_SayWhoWinsWithIt()
    {
        var reversals = AtGates("ISO 27001", "ISO 9001").Reversals().Value;

        Assert.Equal(
            "Acme stays first without the other bid. A gate decides: with Cygnus let in at ISO 27001 and ISO 9001, Cygnus is first instead of Acme.",
            reversals.ToString()
        );
        Assert.Equal((1, 0), (reversals.LetInCount, reversals.KeptOutCount));
    }

    [Fact]
    public void Reversals_OfABidThatNobodyGraded_SayThatItCouldWin()
    {
        var tender = Small.WithGates(Gate.Declared("own staff"));
        Bid At(Bid bid) => bid.At(GateAnswer.Meets("own staff"));
        Bid NotAt(Bid bid) => bid.At(GateAnswer.DoesNotMeet("own staff"));
        var dossier = Graded(
            [At(BidOf("Acme", 400_000, 4)), NotAt(BidOf("Borea", 380_000, 3)), NotAt(BidOf("Cygnus", 490_000, 0))],
            ("Acme", 8)
        );

        Assert.Equal(
            "Acme is first. A gate decides: with Borea let in at own staff, Borea could be first instead of Acme.",
            Evaluated(tender, dossier).Reversals().Value.ToString()
        );
    }

    [Fact]
    public void Reversals_OfABidWithoutAPriceOnRecord_KeepItOut()
    {
        var tender = Small.WithGates(Gate.Declared("own staff"));
        var closed = Bid.Of("Borea", Closing)
            .Answer("languages", BidAnswer.Of(5))
            .At(GateAnswer.DoesNotMeet("own staff"));
        var weak = BidOf("Cygnus", 490_000, 0).At(GateAnswer.DoesNotMeet("own staff"));
        var dossier = Graded(
            [BidOf("Acme", 400_000, 4).At(GateAnswer.Meets("own staff")), closed, weak],
            ("Acme", 8),
            ("Cygnus", 1)
        );
        var reversals = Evaluated(tender, dossier).Reversals().Value;

        Assert.Equal((1, 1), (reversals.LetInCount, reversals.KeptOutCount));
        Assert.Equal(
            "Acme is first. No gate decides: so it is with the bid let in that is out at one.",
            reversals.ToString()
        );
    }

    [Fact]
    public void Reversals_WhenNobodyPassed_LetInTheOthers()
    {
        var tender = Small.WithGates(Gate.Declared("own staff"));
        var dossier = Graded([BidOf("Acme", 400_000, 4).At(GateAnswer.DoesNotMeet("own staff"))], ("Acme", 8));

        Assert.Equal(
            "No bid is surely first. A gate decides: with Acme let in at own staff, Acme is first.",
            Evaluated(tender, dossier).Reversals().Value.ToString()
        );
    }

    [Fact]
    public void Reversals_OfATie_DoNotHoldTheDrawAgain()
    {
        var seed = DrawSeed.Of(6841237790123456789);
        var evaluation = Evaluated(
            Small.BreakingTies(TieRule.LowerPrice.ThenDraw(seed.Commitment)),
            Graded(
                    [BidOf("Acme", 400_000, 4), BidOf("Borea", 400_000, 4), BidOf("Cygnus", 400_000, 4)],
                    ("Acme", 8),
                    ("Borea", 8),
                    ("Cygnus", 8)
                )
                .Revealed(seed)
        );

        Assert.Equal(evaluation.Recommendation.Value.Bid, evaluation.Reversals().Value.First);
        Assert.Empty(evaluation.Reversals().Value.Paradoxes);
    }

    [Fact]
    public void Reversals_OfALimitOfThoseThatPass_FindWhoKeptTheOthersOut()
    {
        // Of three bids two pass by their points without the price; Cygnus, dearer in points, is the cheapest.
        var tender = Tender
            .Of(
                "Service",
                Closing,
                Currency.Eur,
                AwardCriterion.Answered("quality", 50, AnswerValue.Number(0, 100)),
                AwardCriterion.Price(50, PriceFormula.LinearFixedBounds(Eur(0), Eur(100)))
            )
            .WithThreshold(TechnicalThreshold.None.PassingAtMost(2));
        Bid Of(string name, decimal answer, decimal price) =>
            BidOf(name, price).Answer("quality", BidAnswer.Of(answer));
        var evaluation = Evaluated(tender, Dossier.Of(Of("Acme", 90, 60), Of("Borea", 80, 70), Of("Cygnus", 70, 10)));

        Assert.Equal(
            "Acme is first, but not without every other bid: without Borea, Cygnus is first instead of Acme.",
            evaluation.Reversals().Value.ToString()
        );
    }

    [Fact]
    public void Reversals_OfTenThousandBids_TryTheInfluentialOnes()
    {
        var tender = Tender.Of(
            "Service",
            Closing,
            Currency.Eur,
            AwardCriterion.Answered("quality", 50, AnswerValue.Number(0, 10_000)),
            AwardCriterion.Price(50, PriceFormula.LinearMinMax)
        );
        IEnumerable<Bid> Bids(int count) =>
            Enumerable
                .Range(0, count)
                .Select(k =>
                    BidOf($"b{Invariant.Text(k)}", 1_000 + (k * 7919 % 10_007)).Answer("quality", BidAnswer.Of(k))
                );

        var few = Evaluated(tender, Dossier.Of(Bids(10_000))).Reversals();
        var many = Evaluated(
                tender.WithThreshold(TechnicalThreshold.None.PassingAtMost(5_000)),
                Dossier.Of(Bids(10_000))
            )
            .Reversals();

        Assert.Equal((9_999, 0), (few.Value.RemovedCount, few.Value.NotTriedCount));
        // Each of the twenty that are tried takes all ten thousand, also those that do not pass.
        Assert.Equal((20, 4_980), (many.Value.RemovedCount, many.Value.NotTriedCount));
        Assert.Equal(SelectionRules.ReversalUntried, many.Findings.Single().Rule);
        Assert.Equal(
            "Whether 4980 bids decide who is first was not tried: there is too much to work out.",
            many.Findings.Single().Message
        );
        Assert.EndsWith("4980 bids were not tried.", many.Value.ToString(), StringComparison.Ordinal);
    }
}
