using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Selection;
using Outsourcing.Domain.Tests.Support;
using static Outsourcing.Domain.Tests.Selection.Tenders;

namespace Outsourcing.Domain.Tests.Selection;

public sealed class ScoreAccessTests
{
    [Fact]
    public void Consensus_OfALeadWithoutAReason_IsAFinding()
    {
        // The others gave 5 in the mean; the lead says why for Borea, and agrees on Cygnus.
        var evaluation = Evaluated(
            Small.AgreedBy(ConsensusRule.LeadBy("Dora")),
            Panel(
                Sheet("Anna", ("Acme", 4), ("Borea", 4), ("Cygnus", 4)),
                Sheet("Carl", ("Acme", 6), ("Borea", 6), ("Cygnus", 6)),
                ScoreSheet.Of(
                    "Dora",
                    Ten,
                    Closing + Duration.FromDays(2),
                    Grade.Of("Acme", "concept", 8),
                    Grade.Of("Borea", "concept", 2, "no night shift"),
                    Grade.Of("Cygnus", "concept", 5)
                )
            )
        );

        Assert.Equal(
            [
                "error selection.consensus.reason [Acme]: Dora settles 'concept' of Acme at 8, where the others gave 5 in the mean, and gives no reason.",
            ],
            evaluation.Findings.Select(finding => finding.ToString())
        );
        Assert.Equal(32m, evaluation.Points("Acme", "concept").Low);
    }

    [Fact]
    public void Grade_GivenAgain_IsExcludedWithAReason()
    {
        var evaluation = Evaluated(
            Small,
            Panel(
                Sheet("Anna", ("Acme", 4), ("Borea", 4)),
                ScoreSheet.Of("Anna", Ten, Closing + Duration.FromDays(3), Grade.Of("Acme", "concept", 9))
            )
        );

        Assert.Equal(
            ["Anna on Acme: 4 on 'concept' was replaced by 9 at 2026-10-03T10:00:00Z"],
            evaluation.Excluded.Select(one => one.ToString())
        );
        Assert.Equal(
            ["Anna graded 'concept' of Acme again at 2026-10-03T10:00:00Z: 9 instead of 4."],
            evaluation.Findings.Select(finding => finding.Message)
        );
        Assert.Equal([("Anna", 9m)], evaluation.Grades("Acme", "concept"));
        Assert.Equal([("Anna", 4m)], evaluation.Grades("Borea", "concept"));
    }

    [Fact]
    public void Conflict_WithSomebodyWhoDidNotBid_IsAFinding()
    {
        var dossier = Three.Declared(ConflictDeclaration.Of("Anna", "Acme Ltd", "shares", Closing));

        Assert.Equal(
            ["Anna declared a conflict with 'Acme Ltd', who did not bid: the name may be that of a bidder."],
            Evaluated(Small, dossier).Findings.Select(finding => finding.Message)
        );
    }

    [Fact]
    public void Dispersion_WithAnEvaluatorOfOtherCriteria_StillMeasuresAgreement()
    {
        // Emil grades security alone, so the concept has two evaluators, who agree.
        var tender = Tender.Of(
            "Service",
            Closing,
            Currency.Eur,
            AwardCriterion.Graded("concept", 60, Ten),
            AwardCriterion.Graded("security", 40, Ten).WhenMissing(MissingRule.Zero)
        );
        var evaluation = Evaluated(
            tender,
            Panel(
                Sheet("Anna", ("Acme", 4), ("Borea", 6)),
                Sheet("Carl", ("Acme", 5), ("Borea", 9)),
                ScoreSheet.Of(
                    "Emil",
                    Ten,
                    Closing + Duration.FromDays(1),
                    Grade.Of("Acme", "security", 5),
                    Grade.Of("Borea", "security", 5)
                )
            )
        );

        var dispersion = evaluation.Dispersion(Percentage.Of(40));

        Assert.Equal(1.0, dispersion.Criteria[0].Agreement);
        Assert.Null(dispersion.Criteria[1].Agreement);
    }

    [Fact]
    public void Dispersion_WithTies_CorrectsForThem()
    {
        // Ranks 1, 2.5, 2.5 and 1.5, 1.5, 3: the sums 2.5, 4, 5.5 lie 4.5 (squared) from their mean, and each ties two:
        // 12 · 4.5 / (2² · 3 · (3² − 1) − 2 · (6 + 6)) = 54 / 72.
        var dossier = Panel(
            Sheet("Anna", ("Acme", 1), ("Borea", 2), ("Cygnus", 2)),
            Sheet("Carl", ("Acme", 1), ("Borea", 1), ("Cygnus", 3))
        );
        var tender = Tender.Of("Service", Closing, Currency.Eur, AwardCriterion.Graded("concept", 100, Ten));

        Assert.Equal(0.75, Evaluated(tender, dossier).Dispersion(Percentage.Of(40)).Criteria[0].Agreement!.Value, 12);
    }

    [Fact]
    public void Fingerprint_ChangesWithACommentAndWithEvidence()
    {
        Fingerprint Print(string? comment = null, string? evidence = null) =>
            Fingerprint.Of(
                Dossier
                    .Of(BidOf("Acme", 1))
                    .Graded(ScoreSheet.Of("Anna", Ten, Closing, Grade.Of("Acme", "concept", 5, comment, evidence)))
            );

        Assert.Equal(
            4,
            new[] { Print(), Print("thin"), Print(evidence: "thin"), Print("thin", "p. 3") }.Distinct().Count()
        );
        Assert.NotEqual(
            Fingerprint.Of(Three.Declared(ConflictDeclaration.None("Carl", "Acme", Closing))),
            Fingerprint.Of(Three.Declared(ConflictDeclaration.Of("Carl", "Acme", "no conflict", Closing)))
        );
        Assert.NotEqual(Fingerprint.Of(Claiming(null)), Fingerprint.Of(Claiming(Evidence.Of("reference", "client"))));
        Assert.NotEqual(Fingerprint.Of(Answering(BidAnswer.Yes)), Fingerprint.Of(Answering(BidAnswer.Choice("yes"))));

        static Dossier Answering(BidAnswer answer) => Dossier.Of(BidOf("Acme", 1).Answer("cloud", answer));
        static Dossier Claiming(Evidence? evidence) =>
            Answering(BidAnswer.Experience(ExperienceClaim.Of("Alpina", "billing", "retail", 50, evidence: evidence)));
    }

    [Fact]
    public void AccessOf_NeedsADeclarationBeforehandAndNoConflict()
    {
        var dossier = Three.Declared(
            ConflictDeclaration.None("Carl", "Acme", Closing),
            ConflictDeclaration.Of("Carl", "Borea", "shares", Closing + Duration.FromHours(1))
        );
        Answer<ConflictDeclaration> Access(string bidder, int hours, ConflictRule rule = ConflictRule.Recuse) =>
            dossier.AccessOf("Carl", bidder, Closing + Duration.FromHours(hours), rule);

        Assert.Equal(
            ["Carl has no access to the bid of Acme: until 2026-09-30T09:00:00Z there is no declaration of interest."],
            Access("Acme", -1).Findings.Select(finding => finding.Message)
        );
        Assert.Equal(AnswerStatus.FactMissing, Access("Cygnus", 0).Status);
        Assert.Equal(Closing, Access("Acme", 0).Value.Declared);
        Assert.Equal(
            ["Carl has no access to the bid of Acme, for a conflict with Borea: shares."],
            Access("Acme", 1).Findings.Select(finding => finding.Message)
        );
        Assert.True(Access("Acme", 1, ConflictRule.LeaveOutBidder).IsKnown);
        Assert.Equal(AnswerStatus.NotApplicable, Access("Borea", 1, ConflictRule.LeaveOutBidder).Status);
        Assert.Equal(
            "conflicts",
            Assert.Throws<ArgumentOutOfRangeException>(() => Access("Acme", 1, ConflictRule.None)).ParamName
        );
    }

    [Fact]
    public void UnderFullRecusal_ByAnOrderOfImportance_CallsNobodyFirstWhoMightNotBe()
    {
        var tender = Tender
            .Of(
                "Service",
                Closing,
                Currency.Eur,
                AwardCriterion.Graded("concept", AwardWeight.InOrder(1), Ten).WhenMissing(MissingRule.Interval),
                AwardCriterion.Answered("languages", AwardWeight.InOrder(2), AnswerValue.Number(0, 5))
            )
            .InConflict(ConflictRule.LeaveOutBidder);
        var dossier = Graded([BidOf("Acme", 1, 3), BidOf("Borea", 1, 5)], ("Acme", 9), ("Borea", 1))
            .Declared(
                ConflictDeclaration.Of("Bert", "Acme", "owns shares", Closing),
                ConflictDeclaration.None("Bert", "Borea", Closing)
            )
            .Graded(Sheet("Bert", ("Borea", 10)));

        var evaluation = Evaluated(tender, dossier);

        Assert.All(evaluation.Bids, bid => Assert.Equal((1, 2), (bid.BestRank, bid.WorstRank)));
        Assert.Equal(
            "With the evaluators who have a conflict recused from the whole, Acme is first instead of nobody.",
            evaluation.UnderFullRecusal().Findings[^1].Message
        );
    }

    [Fact]
    public void UnderFullRecusal_ShowsTheOtherRankingAndSaysWhenAnotherLeads()
    {
        // Dora's scores for Borea are left out, and by those for the others she still puts Borea first.
        var dossier = Panel(
                Sheet("Anna", ("Acme", 8), ("Borea", 7), ("Cygnus", 5)),
                Sheet("Dora", ("Acme", 1), ("Borea", 9), ("Cygnus", 5))
            )
            .Declared(ConflictDeclaration.Of("Dora", "Borea", "sister works there", Closing));
        var tender = Tender.Of("Service", Closing, Currency.Eur, AwardCriterion.Graded("concept", 100, Ten));
        var left = Evaluated(tender.InConflict(ConflictRule.LeaveOutBidder), dossier);

        var recused = left.UnderFullRecusal();

        Assert.Equal(["Borea", "Cygnus", "Acme"], left.Ranking.Select(bid => bid.Name));
        Assert.Equal(["Acme", "Borea", "Cygnus"], recused.Value.Ranking.Select(bid => bid.Name));
        Assert.Contains(
            "With the evaluators who have a conflict recused from the whole, Acme is first instead of Borea.",
            recused.Findings.Select(finding => finding.Message)
        );

        var strict = Evaluated(tender, dossier);
        Assert.Equal(strict, strict.UnderFullRecusal().Value);
        Assert.Equal(strict.Findings, strict.UnderFullRecusal().Findings);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Recusal_ForABidderThatIsOut_Holds(bool isLate)
    {
        // Dora has a conflict with Cygnus alone, and without her scores Acme is before Borea.
        var cygnus = isLate ? Bid.Of("Cygnus", Closing + Duration.FromHours(1)).At(Eur(1)) : BidOf("Cygnus", 1);
        var dossier = Graded([BidOf("Acme", 1), BidOf("Borea", 1), cygnus], ("Acme", 8), ("Borea", 7), ("Cygnus", 1))
            .Graded(Sheet("Dora", ("Acme", 1), ("Borea", 9)))
            .Declared(
                ConflictDeclaration.None("Dora", "Acme", Closing),
                ConflictDeclaration.None("Dora", "Borea", Closing),
                ConflictDeclaration.Of("Dora", "Cygnus", "owns shares", Closing)
            );
        var tender = Tender.Of(
            "Service",
            Closing,
            Currency.Eur,
            AwardCriterion.Graded("concept", 100, Ten).WithMinimum(5)
        );

        var evaluation = Evaluated(tender, dossier);
        var left = Evaluated(tender.InConflict(ConflictRule.LeaveOutBidder), dossier);

        Assert.Equal(BidStatus.Out, evaluation["Cygnus"].Status);
        Assert.Equal("Acme", evaluation.Recommendation.Value.Bidder);
        Assert.Equal("Borea", left.Ranking[0].Bidder);
        Assert.Equal("Acme", left.UnderFullRecusal().Value.Recommendation.Value.Bidder);
    }

    [Fact]
    public void EveryScore_CountsOrIsExcludedWithAReason()
    {
        var (counted, excluded) = (0, 0);
        Law.Holds(
            Panels,
            panel =>
            {
                var dossier = panel.Dossier();
                var evaluation = Evaluated(Small.InConflict(panel.Rule), dossier);
                excluded += evaluation.Excluded.Count;
                counted += evaluation.Bids.Sum(bid => evaluation.Grades(bid.Name, "concept").Count);
                return dossier.Sheets.All(sheet =>
                    sheet.Bidders.All(bidder =>
                        Counts(evaluation, sheet, bidder)
                        || evaluation.Excluded.Any(one =>
                            string.Equals(one.Evaluator, sheet.Evaluator, StringComparison.Ordinal)
                            && (one.Bid is null || string.Equals(one.Bid, bidder, StringComparison.Ordinal))
                            && one.Reason.Length > 0
                        )
                    )
                );
            }
        );

        Assert.True(counted > 100 && excluded > 100);
    }

    private static bool Counts(Evaluation evaluation, ScoreSheet sheet, string bidder) =>
        evaluation.Bids.Any(bid => string.Equals(bid.Name, bidder, StringComparison.Ordinal))
        && sheet.For(bidder, "concept") is { } grade
        && evaluation.Grades(bidder, "concept").Contains((sheet.Evaluator, grade.Value));

    private static readonly Arbitrary<RandomPanel> Panels = (
        from grades in Gen.Choose(-1, 10).ArrayOf(18)
        from declared in Gen.Choose(0, 6).ArrayOf(9)
        from rule in Gen.Elements(ConflictRule.Recuse, ConflictRule.LeaveOutBidder)
        from other in Gen.Choose(0, 3)
        select new RandomPanel(grades, declared, rule, other)
    ).ToArbitrary();

    /// <summary>Three evaluators who grade two bidders and one who did not bid, some of them twice or on another scale.</summary>
    private sealed record RandomPanel(int[] Grades, int[] Declared, ConflictRule Rule, int OtherScale)
    {
        private static readonly string[] Evaluators = ["Anna", "Carl", "Dora"];
        private static readonly string[] Bidders = ["Acme", "Borea", "Nobody"];

        public Dossier Dossier() =>
            Domain
                .Selection.Dossier.Of(BidOf("Acme", 1, 1), BidOf("Borea", 2, 2))
                .Declared(Enumerable.Range(0, 9).SelectMany(Declarations))
                .Graded(Enumerable.Range(0, 6).Select(Sheet));

        private IEnumerable<ConflictDeclaration> Declarations(int k)
        {
            var (evaluator, bidder) = (Evaluators[k / 3], Bidders[k % 3]);
            return Declared[k] switch
            {
                0 => [],
                1 => [ConflictDeclaration.Of(evaluator, bidder, "shares", Closing)],
                2 => [ConflictDeclaration.None(evaluator, bidder, Closing + Duration.FromDays(9))],
                _ => [ConflictDeclaration.None(evaluator, bidder, Closing)],
            };
        }

        private ScoreSheet Sheet(int k) =>
            ScoreSheet.Of(
                Evaluators[k / 2],
                k == OtherScale ? GradeScale.Of("0 to 11", 0, 11) : Ten,
                Closing + Duration.FromDays(1 + (k % 2)),
                Enumerable
                    .Range(0, 3)
                    .Where(b => Grades[(k * 3) + b] >= 0)
                    .Select(b => Grade.Of(Bidders[b], "concept", Grades[(k * 3) + b]))
            );
    }

    private static Dossier Panel(params ScoreSheet[] sheets) =>
        Dossier
            .Of(
                Three.Bids.Where(bid =>
                    Array.Exists(sheets, sheet => sheet.Bidders.Contains(bid.Bidder, StringComparer.Ordinal))
                )
            )
            .Declared(
                sheets.SelectMany(sheet =>
                    sheet.Bidders.Select(bidder => ConflictDeclaration.None(sheet.Evaluator, bidder, Closing))
                )
            )
            .Graded(sheets);
}
