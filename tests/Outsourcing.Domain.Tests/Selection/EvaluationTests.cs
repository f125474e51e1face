using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Selection;
using static Outsourcing.Domain.Tests.Selection.Tenders;

namespace Outsourcing.Domain.Tests.Selection;

public sealed class EvaluationTests
{
    [Fact]
    public void Evaluate_ThreeBids_AddsTheirPoints()
    {
        var evaluation = Evaluated();

        // Cygnus: 40 · 0.6 + 25 · 1 + 35 · 150/200 = 75.25.
        Assert.Equal(
            ["Cygnus: rank 1, 75.25 points", "Acme: rank 2, 69.5 points", "Borea: rank 3, 65 points"],
            evaluation.Ranking.Select(bid => bid.ToString())
        );
        Assert.Equal("Cygnus", evaluation.Recommendation.Value.ToString());
        Assert.Equal((24m, 24m), evaluation.Points("Cygnus", "concept"));
    }

    [Fact]
    public void Explanation_OfABid_GivesEachCriterion()
    {
        Assert.Equal(
            """
            Acme has rank 2 with 69.5 points.
            - concept: 32 of 40 points, mean of Anna 8.
            - languages: 20 of 25 points.
              - 4 lies on the way from 0 (none) to 5 (all).
            - price: 17.5 of 35 points.
              - Acme: 35 · (500000.00 EUR − 400000.00 EUR) / (500000.00 EUR − 300000.00 EUR) = 17.5.
            """.ReplaceLineEndings("\n"),
            Evaluated()["Acme"].Explanation.ToString().TrimEnd().ReplaceLineEndings("\n")
        );
    }

    [Fact]
    public void Record_OfALateBid_SaysWhen()
    {
        var late = Bid.Of("Delphi", Closing + Duration.FromNanoseconds(1))
            .At(Eur(1))
            .Answer("languages", BidAnswer.Of(5));
        var evaluation = Evaluated(dossier: Graded([BidOf("Acme", 400_000, 4), late], ("Acme", 8), ("Delphi", 10)));

        Assert.Equal(BidStatus.Out, evaluation["Delphi"].Status);
        Assert.Equal(
            [
                "Delphi, receipt: out; asked for receipt until 2026-09-30T10:00:00Z, found 2026-09-30T10:00:00.000000001Z",
            ],
            evaluation["Delphi"].Record.Select(record => record.ToString())
        );
        Assert.Equal("Acme", evaluation.Recommendation.Value.Bid);
    }

    [Theory]
    [InlineData("2026-10-14", StageOutcome.Open)]
    [InlineData("2026-10-15", StageOutcome.Failed)]
    public void Gate_WithExpiredEvidence_IsOpenUntilTheAnswerIsDue(string day, StageOutcome expected)
    {
        var tender = Small.WithGates(Gate.Proved("ISO 27001", askUntil: new LocalDate(2026, 10, 14)));
        var certificate = Evidence.Of("certificate", "TestCert", until: new LocalDate(2026, 9, 30));
        var valid = Evidence.Of("certificate", "TestCert", until: new LocalDate(2027, 9, 30));
        var dossier = Graded(
            [
                BidOf("Acme", 400_000, 4).At(GateAnswer.Meets("ISO 27001", valid)),
                BidOf("Cygnus", 350_000, 5).At(GateAnswer.Meets("ISO 27001", certificate)),
            ],
            ("Acme", 8),
            ("Cygnus", 6)
        );
        var on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var evaluation = tender.Freeze(Closing).Value.Evaluate(dossier, on).Value;

        Assert.Equal(
            expected,
            evaluation["Cygnus"].Record.Single(record => record.Rule == SelectionRules.GateOpen).Outcome
        );
        Assert.Equal(
            expected == StageOutcome.Open ? "Cygnus leads and is open: ISO 27001." : "Acme",
            expected == StageOutcome.Open
                ? evaluation.Recommendation.Findings[0].Message
                : evaluation.Recommendation.Value.Bid
        );
    }

    [Fact]
    public void Recommendation_OfABidThatOnlyDeclares_AsksForProof()
    {
        var tender = Small.WithGates(Gate.Proved("ISO 27001"));
        var dossier = Graded([BidOf("Acme", 400_000, 4).At(GateAnswer.Meets("ISO 27001"))], ("Acme", 8));

        Assert.Equal(
            ["Acme declares 'ISO 27001' and has not proved it; the winner proves it before the award."],
            Evaluated(tender, dossier).Recommendation.Findings.Select(finding => finding.Message)
        );
    }

    [Fact]
    public void Recommendation_WithAnOpenFact_IsKnownOnlyWhenItCannotMatter()
    {
        var tender = Tender.Of(
            "Service",
            Closing,
            Currency.Eur,
            AwardCriterion.Graded("concept", 60, Ten).WhenMissing(MissingRule.Interval),
            AwardCriterion.Price(40, PriceFormula.LinearFixedBounds(Eur(0), Eur(100)))
        );
        var far = Graded([BidOf("Acme", 10), BidOf("Borea", 100)], ("Acme", 10));
        var near = Graded([BidOf("Acme", 10), BidOf("Borea", 0)], ("Acme", 10));

        Assert.Equal("Acme", Evaluated(tender, far).Recommendation.Value.Bid);
        Assert.Equal(
            "Acme has 96 and Borea 40 to 100 points: which is first is not known.",
            Evaluated(tender, near).Recommendation.Findings.Single().Message
        );
        Assert.Equal(
            "concept of Borea: then Borea can be first",
            Evaluated(tender, near).DecidingFacts().Single().ToString()
        );
        Assert.Equal((1, 2), (Evaluated(tender, near)["Borea"].BestRank, Evaluated(tender, near)["Borea"].WorstRank));
    }

    [Fact]
    public void Recommendation_AfterATie_TakesTheLowerPriceAndThenTheDraw()
    {
        var seed = DrawSeed.Of(20260930);
        var tender = Tender
            .Of("Service", Closing, Currency.Eur, AwardCriterion.Graded("concept", 100, Ten))
            .BreakingTies(TieRule.LowerPrice.ThenDraw(seed.Commitment));
        var cheaper = Graded([BidOf("Acme", 11), BidOf("Borea", 10)], ("Acme", 8), ("Borea", 8));
        var equal = Graded([BidOf("Acme", 10), BidOf("Borea", 10)], ("Acme", 8), ("Borea", 8));

        Assert.Equal("Borea, after a tie by lower price", Evaluated(tender, cheaper).Recommendation.Value.ToString());
        Assert.Equal(
            $"Acme and Borea tie, and the seed of the draw, with the fingerprint {seed.Commitment}, is not revealed.",
            Evaluated(tender, equal).Recommendation.Findings.Single().Message
        );
        Assert.Equal(
            $"Acme and Borea tie, and the seed that was revealed has another fingerprint than the one published, {seed.Commitment}.",
            Evaluated(tender, equal.Revealed(DrawSeed.Of(1))).Recommendation.Findings.Single().Message
        );
        Assert.EndsWith(
            "after a tie by a draw among Acme and Borea",
            Evaluated(tender, equal.Revealed(seed)).Recommendation.Value.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Reversals_OfThePublishedCase_NamesTheBidThatDecides()
    {
        var evaluation = Paradox();

        Assert.Equal(["B", "C", "A"], evaluation.Ranking.Select(bid => bid.Name));
        Assert.Equal(
            "B is first, but not without every other bid: without C, A is first instead of B.",
            evaluation.Reversals().Value.ToString()
        );
        Assert.Equal(70.423728813559m, evaluation["B"].LeastTotal);
    }

    [Fact]
    public void WaysToWin_GivesThePriceAndThePoints()
    {
        // Acme lacks 5.75 points, and the tie goes to the lower price of Cygnus. 23.255 price points round to 23.26.
        var way = Evaluated().WaysToWin("Acme");

        Assert.Equal(Eur(367_114.28m), way.Price);
        Assert.Equal(["5.76 more points on concept"], way.Points.Select(one => one.ToString()));
    }

    [Fact]
    public void PriceWeights_GivesWhoLeadsOutsideOfThem()
    {
        Assert.Equal(
            "Cygnus is first for a weight of the price from 15.6% to 100% (published 35%); below it Acme is",
            Evaluated().PriceWeights().Value.ToString()
        );
    }

    [Fact]
    public void EffectiveWeights_AreTheRanges()
    {
        // Ranges 12, 10 and 12.25.
        Assert.Equal(
            [
                "concept: published 40%, effective 35%",
                "languages: published 25%, effective 29.2%",
                "price: published 35%, effective 35.8%",
            ],
            Evaluated().EffectiveWeights().Value.Select(weight => weight.ToString())
        );
    }

    [Fact]
    public void Compare_GivesTheDifferences()
    {
        Assert.Equal(
            "Cygnus leads Acme by 5.75 points: concept: 24 to 32, languages: 25 to 20, price: 26.25 to 17.5",
            Evaluated().Compare("Cygnus", "Acme").ToString()
        );
    }
}
