using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Selection;
using static Outsourcing.Domain.Tests.Selection.Tenders;

namespace Outsourcing.Domain.Tests.Selection;

public sealed class EvaluatorTests
{
    [Fact]
    public void Releasable_OfAGradeWithoutComment_Throws() =>
        Assert.Equal(
            "The grade 'Acme, concept: 7.5' has no comment that others could read.",
            Assert.Throws<InvalidOperationException>(() => Grade.Of("Acme", "concept", 7.5m).Releasable()).Message
        );

    private static readonly string[] Panel = ["Anna", "Carl", "Dora"];

    [Fact]
    public void Dispersion_OfAFarEvaluator_NamesTheGradeAndWhoDecides()
    {
        var dossier = Judged([("Acme", 8), ("Borea", 6)], [("Acme", 7), ("Borea", 5)], [("Acme", 1), ("Borea", 10)]);
        var tender = Tender.Of("Service", Closing, Currency.Eur, AwardCriterion.Graded("concept", 100, Ten));

        var dispersion = Evaluated(tender, dossier).Dispersion(Percentage.Of(40));

        Assert.Equal(
            [
                "Anna gave Acme 8 on concept, the others 4 in the middle",
                "Carl gave Borea 5 on concept, the others 8 in the middle",
                "Dora gave Acme 1 on concept, the others 7.5 in the middle",
                "Dora gave Borea 10 on concept, the others 5.5 in the middle",
            ],
            Evaluated(tender, dossier)
                .Dispersion(Percentage.Of(30))
                .Outliers.Select(one => one.ToString())
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal([("Dora", "Acme")], dispersion.Deciding);
        Assert.Equal(7m, dispersion.Criteria[0].WidestRange);
        Assert.Equal("Acme", dispersion.Criteria[0].WidestFor);

        // Sums of ranks 5 and 4 of three evaluators and two bids: 12 · 0.5 / (9 · 2 · 3) = 1/9.
        Assert.Equal(1 / 9.0, dispersion.Criteria[0].Agreement!.Value, 12);
    }

    [Fact]
    public void Dispersion_OfTheSameOrder_AgreesFully()
    {
        var dossier = Judged([("Acme", 8), ("Borea", 6)], [("Acme", 9), ("Borea", 5)], [("Acme", 7), ("Borea", 1)]);
        var tender = Tender.Of("Service", Closing, Currency.Eur, AwardCriterion.Graded("concept", 100, Ten));

        var dispersion = Evaluated(tender, dossier).Dispersion(Percentage.Of(90));

        Assert.Equal(1.0, dispersion.Criteria[0].Agreement);
        Assert.Empty(dispersion.Deciding);
        Assert.Empty(dispersion.Outliers);
        Assert.Equal(
            "outlying",
            Assert.Throws<ArgumentOutOfRangeException>(() => Evaluated().Dispersion(Percentage.Zero)).ParamName
        );
    }

    [Theory]
    [InlineData("mean", 16)]
    [InlineData("median", 14)]
    [InlineData("trimmed", 14)]
    [InlineData("lead", 6)]
    public void Consensus_GoesByTheRule(string rule, decimal expected)
    {
        // 10, 3.5 and 1.5 are 5 in the mean and 3.5 in the middle; of 40 points. The lead gave 1.5.
        var dossier = Judged([("Acme", 7)], [("Acme", 3.5m)], [("Acme", 1.5m)]);
        var consensus = rule switch
        {
            "mean" => ConsensusRule.Mean,
            "median" => ConsensusRule.Median,
            "trimmed" => ConsensusRule.TrimmedMean(1),
            _ => ConsensusRule.LeadBy("Dora"),
        };

        Assert.Equal(expected, Evaluated(Small.AgreedBy(consensus), dossier).Points("Acme", "concept").Low);
    }

    [Fact]
    public void Consensus_OfALeadWhoGaveNothing_IsAFinding()
    {
        var evaluation = Evaluated(Small.AgreedBy(ConsensusRule.LeadBy("Emil")), Three);

        Assert.Contains(
            "The grades are settled by Emil, of whom no score counts.",
            evaluation.Findings.Select(finding => finding.Message)
        );
        Assert.All(evaluation.Bids, bid => Assert.Equal(BidStatus.Open, bid.Status));
        Assert.Equal(
            ["Cygnus has 51.25 to 91.25 and Acme 37.5 to 77.5 points: which is first is not known."],
            evaluation.Recommendation.Findings.Select(finding => finding.Message)
        );
    }

    [Fact]
    public void Conflict_LeftOutForOneBidder_KeepsTheOtherScores()
    {
        var dossier = Judged([("Acme", 8), ("Borea", 6)], [("Acme", 8), ("Borea", 6)], [("Acme", 1), ("Borea", 9)])
            .Declared(ConflictDeclaration.Of("Dora", "Borea", "shares", Closing));

        var left = Evaluated(Small.InConflict(ConflictRule.LeaveOutBidder), dossier);
        var recused = Evaluated(Small, dossier);

        Assert.Equal(["Dora on Borea: conflict: shares"], left.Excluded.Select(one => one.ToString()));
        Assert.Equal(3, left.Grades("Acme", "concept").Count);
        Assert.Equal(2, left.Grades("Borea", "concept").Count);
        Assert.Equal(2, recused.Grades("Acme", "concept").Count);
    }

    [Fact]
    public void Sheet_OnAnotherScaleOrCriterion_DoesNotCount()
    {
        var marks = GradeScale.Of("school marks", 6, 1);
        var sheet = ScoreSheet.Of(
            "Anna",
            marks,
            Closing,
            Grade.Of("Acme", "concept", 2),
            Grade.Of("Acme", "languages", 2)
        );
        var dossier = Dossier
            .Of(BidOf("Acme", 1, 4))
            .Declared(ConflictDeclaration.None("Anna", "Acme", Closing))
            .Graded(sheet);

        Assert.Equal(
            [
                "Scores of Anna do not count: 'concept' is graded on 0 to 10 (0 worst, 10 best), and the sheet is on school marks (6 worst, 1 best).",
                "Scores of Anna do not count: 'languages' is no criterion that is graded.",
            ],
            Evaluated(Small, dossier).Findings.Select(finding => finding.Message)
        );
    }

    [Fact]
    public void Sheet_FromColumns_IsTheSameAsFromGrades()
    {
        var columns = ScoreSheet.FromColumns(
            "Anna",
            Ten,
            Closing + Duration.FromDays(1),
            ["Acme", "Borea"],
            ("concept", new decimal?[] { 8, null })
        );

        Assert.Equal(8m, columns.For("Acme", "concept")!.Value);
        Assert.Null(columns.For("Borea", "concept"));
        Assert.Null(columns.For("Nobody", "concept"));
        Assert.Equal(
            "columns",
            Assert
                .Throws<ArgumentOutOfRangeException>(() =>
                    ScoreSheet.FromColumns("Anna", Ten, Closing, ["Acme"], ("concept", new decimal?[] { 11 }))
                )
                .ParamName
        );
        Assert.Equal(
            "columns",
            Assert
                .Throws<ArgumentException>(() =>
                    ScoreSheet.FromColumns("Anna", Ten, Closing, ["Acme"], ("concept", Array.Empty<decimal?>()))
                )
                .ParamName
        );
        Assert.Equal(
            "grades",
            Assert.Throws<ArgumentException>(() => Sheet("Anna", ("Acme", 1), ("Acme", 2))).ParamName
        );
        Assert.Equal("grades", Assert.Throws<ArgumentOutOfRangeException>(() => Sheet("Anna", ("Acme", 11))).ParamName);
    }

    [Fact]
    public void BlindNames_HideAndReveal()
    {
        var names = BlindNames.Of(["Acme", "Borea", "Cygnus"], DrawSeed.Of(42));

        Assert.Equal(
            ["bidder 1", "bidder 2", "bidder 3"],
            names.Bidders.Select(names.NameOf).Order(StringComparer.Ordinal)
        );
        Assert.Equal(Sheet("Anna", ("Acme", 8)), names.Reveal(Sheet("Anna", (names.NameOf("Acme"), 8))));
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => names.NameOf("Delphi")).ParamName);
        Assert.Equal(
            "bidders",
            Assert.Throws<ArgumentException>(() => BlindNames.Of(["Acme", "Acme"], DrawSeed.Of(1))).ParamName
        );
        Assert.DoesNotContain("Acme", names.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Team_WithoutSomebody_NamesWhoIsMissing()
    {
        var team = SelectionTeam.Of(
            TeamMember.Of("Tom", TeamRole.OutsourcingExpert),
            TeamMember.Managing("Ines", "logistics")
        );

        Assert.Equal(
            [
                "The team lacks a member of the senior management.",
                "The team lacks the manager of billing, which is affected.",
                "The team lacks someone who answers for the concerns of the employees.",
            ],
            team.Check("logistics", "billing").Select(finding => finding.Message)
        );
        Assert.Equal(
            "role",
            Assert.Throws<ArgumentOutOfRangeException>(() => TeamMember.Of("Ines", TeamRole.AreaManager)).ParamName
        );
    }

    [Fact]
    public void Candidates_FromOneSide_AreAFinding()
    {
        Assert.Equal(
            ["Nobody but the incumbent is on the list."],
            Candidate.Check(Candidate.Incumbent("Acme")).Select(finding => finding.Message)
        );
        Assert.Equal(
            [
                "'Borea' is on the list more than once.",
                "All candidates come from one source: listed in trade directory.",
            ],
            Candidate
                .Check(Candidate.ListedIn("Borea", "trade directory"), Candidate.ListedIn("Borea", "trade directory"))
                .Select(finding => finding.Message)
        );
        Assert.Equal(
            ["Only the incumbent speaks for others: Acme."],
            Candidate
                .Check(Candidate.Incumbent("Acme"), Candidate.ReferredBy("Borea", "Acme"), Candidate.Found("Cygnus"))
                .Select(finding => finding.Message)
        );
    }

    [Fact]
    public void OfferHistory_CountsTheLastAndEndsWithTheFinal()
    {
        var first = BidOf("Acme", 400_000);
        var last = BidOf("Acme", 380_000);
        var history = OfferHistory.Begin(OfferRound.Proposal, first).Then(OfferRound.Final, last);

        Assert.Equal((last, OfferRound.Final, 2), (history.Current, history.Round, history.Offers.Count));
        Assert.Equal("round", Assert.Throws<ArgumentException>(() => history.Then(OfferRound.Final, last)).ParamName);
        Assert.Equal(
            "round",
            Assert
                .Throws<ArgumentException>(() =>
                    OfferHistory.Begin(OfferRound.Revised, first).Then(OfferRound.Proposal, last)
                )
                .ParamName
        );
        Assert.Equal(
            "offer",
            Assert
                .Throws<ArgumentException>(() =>
                    OfferHistory.Begin(OfferRound.Revised, first).Then(OfferRound.Final, BidOf("Borea", 1))
                )
                .ParamName
        );
    }

    [Fact]
    public void Experience_CountsWhatIsProvedAndRecent()
    {
        var value = AnswerValue.Experience("billing", "energy", 100, Day, 2, ExperienceWeights.Of(50, 20, 30));
        var proof = Evidence.Of("reference", "client");

        // Same process, other industry, half the size: 50 + 0 + 15 of 100; the other two count nothing.
        var answer = value.ShareOf(
            BidAnswer.Experience(
                ExperienceClaim.Of("Alpina", "billing", "retail", 50, evidence: proof),
                ExperienceClaim.Of("Borealis", "billing", "energy", 100, Day.PlusDays(-1), proof),
                ExperienceClaim.Of("Cetra", "billing", "energy", 100)
            )
        );

        Assert.Equal(0.325m, answer.Value);
        Assert.Equal(
            """
            The best 2 of 3 references are worth 32.5% of the points.
            - Alpina: billing for retail, 50: same process, other industry, 50% of the size, 65%.
            - Borealis: billing for energy, 100, until 2026-10-13: ended before 2026-10-14, 0%.
            - Cetra: billing for energy, 100: not proved, 0%.
            """.ReplaceLineEndings("\n"),
            answer.Explanation.ToString().TrimEnd().ReplaceLineEndings("\n")
        );
    }

    [Fact]
    public void Customising_WithSilenceOnARequirement_IsNotKnown()
    {
        var value = AnswerValue.Customising([("layout", 2m), ("rounding", 1m)], Percentage.Of(80), Percentage.Of(40));
        var layout = CustomisingOffer.Of("layout", CustomisingWay.Built, Eur(12_000));

        Assert.Equal(
            ["The bid does not say how it meets 'rounding'."],
            value.ShareOf(BidAnswer.Customising(layout)).Findings.Select(finding => finding.Message)
        );
        Assert.Equal(
            0.6m,
            value.ShareOf(BidAnswer.Customising(layout, CustomisingOffer.Of("rounding", CustomisingWay.Standard))).Value
        );
        Assert.Equal(
            "price",
            Assert
                .Throws<ArgumentException>(() => CustomisingOffer.Of("layout", CustomisingWay.Refused, Eur(1)))
                .ParamName
        );
    }

    [Fact]
    public void AnswerValue_OfAnotherKindOfAnswer_SaysWhatIsAsked()
    {
        Assert.Equal(
            ["The answer 'yes' is none that is asked for: number, 0 (none) to 5 (all)."],
            AnswerValue.Number(0, 5).ShareOf(BidAnswer.Yes).Findings.Select(finding => finding.Message)
        );
        Assert.Equal(1m, AnswerValue.Yes.ShareOf(BidAnswer.Yes).Value);
        Assert.Equal(0m, AnswerValue.Yes.ShareOf(BidAnswer.No).Value);
        Assert.Equal(0.4m, AnswerValue.Choice(("cloud", Percentage.Of(40))).ShareOf(BidAnswer.Choice("cloud")).Value);
        Assert.False(AnswerValue.Choice(("cloud", Percentage.Of(40))).ShareOf(BidAnswer.Choice("own")).IsKnown);
        Assert.Equal(0.5m, AnswerValue.Date(Day, Day.PlusDays(10)).ShareOf(BidAnswer.On(Day.PlusDays(5))).Value);
        Assert.Equal(0m, AnswerValue.Number(10, 0).ShareOf(BidAnswer.Of(11)).Value);
    }

    [Fact]
    public void Culture_OfAnIncompleteProfile_IsNotKnown()
    {
        var own = CultureProfile.Of("Tramontane", ("hierarchy", 68), ("planning", 63));
        var reference = CultureReference.Of("two sets", ("hierarchy", 400), ("planning", 500));
        var value = AnswerValue.Culture(own, reference, 4);

        Assert.Equal(
            ["The profile of Halden has no score for 'planning', which two sets asks for."],
            value
                .ShareOf(BidAnswer.Culture(CultureProfile.Of("Halden", ("hierarchy", 38))))
                .Findings.Select(finding => finding.Message)
        );

        // (30² / 400 + 10² / 500) / 2 = 1.225, of 4.
        Assert.Equal(
            0.69375m,
            value.ShareOf(BidAnswer.Culture(CultureProfile.Of("Halden", ("hierarchy", 38), ("planning", 53)))).Value
        );
    }

    [Fact]
    public void TotalCost_NamesLayersAndPayback()
    {
        var start = new LocalDate(2026, 1, 1);
        CostLine Line(CostLayer layer, decimal amount, int years) =>
            CostLine.Of(layer, "line", Eur(amount), start.PlusYears(years));

        var cost = TotalCost.Of(
            start,
            Percentage.Of(10),
            DiscountTiming.MidYear,
            Line(CostLayer.Transition, 1_000, 0),
            Line(CostLayer.Fees, 200, 1),
            Line(CostLayer.Change, -900, 1),
            Line(CostLayer.Change, -600, 2)
        );

        Assert.Equal(Eur(-300), cost.Undiscounted);
        Assert.Equal([1_000m, -700m, -600m], cost.PerYear.Select(sum => sum.Amount));
        Assert.Equal(Ratio.Of(3, 2), cost.Payback().Value);
        Assert.Equal(Ratio.Of(-3, 2), cost.MultipleOfFees().Value);
        Assert.Equal(
            ["selection", "governance", "quality and rework", "exit"],
            cost.Check().Select(finding => finding.Subject)
        );
        Assert.Equal(AnswerStatus.NotApplicable, cost.AsPrice().Status);
        Assert.Equal(
            "lines",
            Assert
                .Throws<ArgumentException>(() =>
                    TotalCost.Of(start, Percentage.Zero, DiscountTiming.EndOfYear, Line(CostLayer.Fees, 1, -1))
                )
                .ParamName
        );
        Assert.Equal(
            ["What is spent is not made up in the years that are given."],
            TotalCost
                .Of(start, Percentage.Zero, DiscountTiming.EndOfYear, Line(CostLayer.Fees, 1, 0))
                .Payback()
                .Findings.Select(finding => finding.Message)
        );
    }

    /// <summary>Bids judged by three evaluators who declared no conflict.</summary>
    private static Dossier Judged(params (string Bidder, decimal Grade)[][] sheets)
    {
        var bidders = sheets[0].Select(grade => grade.Bidder).ToArray();
        return Dossier
            .Of(bidders.Select((bidder, k) => BidOf(bidder, 400_000 + k, 4)))
            .Declared(
                Panel.SelectMany(evaluator =>
                    bidders.Select(bidder => ConflictDeclaration.None(evaluator, bidder, Closing))
                )
            )
            .Graded(sheets.Select((grades, e) => Sheet(Panel[e], grades)));
    }
}
