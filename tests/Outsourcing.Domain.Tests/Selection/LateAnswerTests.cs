using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Json;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Selection;
using Outsourcing.Domain.Tests.Support;
using static Outsourcing.Domain.Tests.Selection.Tenders;

namespace Outsourcing.Domain.Tests.Selection;

/// <summary>Answers and proof that came later than the bid: in time, too late, or not yet.</summary>
public sealed class LateAnswerTests
{
    private const string Iso = "ISO 27001";

    private static readonly LocalDate Last = new(2026, 10, 14);

    private static readonly Evidence Certificate = Evidence.Of("certificate", "TestCert");

    private static readonly Evidence Expired = Evidence.Of("old certificate", "TestCert", until: new(2026, 9, 30));

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(0, 400, true)]
    [InlineData(1, 1, false)]
    [InlineData(1, 400, false)]
    public void Proof_ThatCameByTheLastDay_CountsOnEveryLaterDay(int came, int on, bool expected)
    {
        var answer = GateAnswer.Meets(Iso, Expired, Certificate.CameOn(Last.PlusDays(came)));

        var bid = At(Proved, answer, Last.PlusDays(on));

        Assert.Equal(expected ? BidStatus.In : BidStatus.Out, bid.Status);
        Assert.Equal(
            expected
                ? "Acme, ISO 27001: passed; asked for proof, asked until 2026-10-14, found old certificate by TestCert, until 2026-09-30; certificate by TestCert, came on 2026-10-14"
                : "Acme, ISO 27001: out; asked for proof, asked until 2026-10-14, found old certificate by TestCert, until 2026-09-30; too late: certificate by TestCert, came on 2026-10-15",
            Gated(bid)
        );
    }

    [Theory]
    [InlineData(-1, BidStatus.Open)]
    [InlineData(0, BidStatus.In)]
    public void Proof_BeforeTheDayOnWhichItCame_IsNotKnown(int on, BidStatus expected)
    {
        var came = Last.PlusDays(-3);
        var bid = At(Proved, GateAnswer.Meets(Iso, Expired, Certificate.CameOn(came)), came.PlusDays(on));

        Assert.Equal(expected, bid.Status);
        Assert.Equal(
            expected == BidStatus.Open,
            string.Equals(
                Gated(bid),
                Gated(At(Proved, GateAnswer.Meets(Iso, Expired), came.PlusDays(on))),
                StringComparison.Ordinal
            )
        );
    }

    [Fact]
    public void Proof_WithoutALastDay_CountsFromItsDay()
    {
        var gate = Gate.Proved(Iso);
        var answer = GateAnswer.Meets(Iso, Certificate.CameOn(Last));

        Assert.Equal(
            "Acme, ISO 27001: passed; asked for proof, found a declaration",
            Gated(At(gate, answer, Last.PlusDays(-1)))
        );
        Assert.Equal(
            "Acme, ISO 27001: passed; asked for proof, found certificate by TestCert, came on 2026-10-14",
            Gated(At(gate, answer, Last))
        );
        Assert.False(Evaluate(gate, answer, Last.PlusDays(-1)).Recommendation.IsKnown);
        Assert.True(Evaluate(gate, answer, Last).Recommendation.IsKnown);
    }

    [Fact]
    public void Proof_OfADeclarationThatCameTooLate_LeavesTheDeclaration()
    {
        var evaluation = Evaluate(
            Proved,
            GateAnswer.Meets(Iso, Certificate.CameOn(Last.PlusDays(1))),
            Last.PlusDays(1)
        );

        Assert.Equal(
            "Acme, ISO 27001: passed; asked for proof, asked until 2026-10-14, found a declaration; too late: certificate by TestCert, came on 2026-10-15",
            Gated(evaluation["Acme"])
        );
        Assert.Equal(SelectionRules.GateProof, Assert.Single(evaluation.Recommendation.Findings).Rule);
    }

    [Theory]
    [InlineData(-3, -4, "open; asked for a declaration, asked until 2026-10-14, found nothing")]
    [InlineData(
        -3,
        -3,
        "passed; asked for a declaration, asked until 2026-10-14, found a declaration, came on 2026-10-11"
    )]
    [InlineData(
        0,
        30,
        "passed; asked for a declaration, asked until 2026-10-14, found a declaration, came on 2026-10-14"
    )]
    [InlineData(1, 0, "open; asked for a declaration, asked until 2026-10-14, found nothing")]
    [InlineData(
        1,
        1,
        "out; asked for a declaration, asked until 2026-10-14, found that it is met, came on 2026-10-15, too late"
    )]
    public void Declaration_ThatCameLater_CountsWhenItWasAskedFor(int came, int on, string expected) =>
        Assert.Equal(
            $"Acme, ISO 27001: {expected}",
            Gated(At(Gate.Declared(Iso, Last), GateAnswer.Meets(Iso).CameOn(Last.PlusDays(came)), Last.PlusDays(on)))
        );

    [Fact]
    public void Declaration_ThatNobodyAskedFor_DoesNotCount()
    {
        var (met, not) = (GateAnswer.Meets(Iso).CameOn(Last), GateAnswer.DoesNotMeet(Iso).CameOn(Last));

        Assert.Equal(
            "Acme, ISO 27001: out; asked for a declaration, found that it is met, came on 2026-10-14, too late",
            Gated(At(Gate.Declared(Iso), met, Last))
        );
        Assert.Equal(
            "Acme, ISO 27001: out; asked for a declaration, asked until 2026-10-14, found that it is not met, came on 2026-10-14",
            Gated(At(Gate.Declared(Iso, Last), not, Last))
        );
    }

    [Theory]
    [InlineData(-1, 0, BidStatus.In, 80, "80 points")]
    [InlineData(0, 0, BidStatus.In, 80, "80 points")]
    [InlineData(0, 30, BidStatus.In, 80, "80 points")]
    [InlineData(0, -1, BidStatus.Open, 0, "nothing, 0 to 100 points")]
    [InlineData(1, 0, BidStatus.Open, 0, "nothing, 0 to 100 points")]
    [InlineData(1, 1, BidStatus.Out, 0, "'4', which came on 2026-10-15 and does not count")]
    public void Answer_ThatCameLater_CountsByTheLastDay(int came, int on, BidStatus status, int least, string found)
    {
        var evaluation = Answered(MissingRule.AskUntil(Last), Last.PlusDays(came), Last.PlusDays(on));

        Assert.Equal(status, evaluation["Acme"].Status);
        Assert.Equal(least, evaluation.Points("Acme", "languages").Low);
        Assert.Equal(found, evaluation["Acme"].Record.Single(record => record.Subject is "languages").Found);
        Assert.Equal(
            status == BidStatus.Out
                ?
                [
                    "'languages' counts as not answered (ask until 2026-10-14): asked until 2026-10-14, came on 2026-10-15.",
                ]
                : [],
            Messages(evaluation, SelectionRules.AnswerLate)
        );
    }

    [Fact]
    public void Answer_ToACriterionOfWhichNobodyIsAsked_CountsOnlyWhereItIsUnknown()
    {
        Assert.Equal((80m, 80m), Answered(MissingRule.Interval, Last, Last).Points("Acme", "languages"));
        Assert.Equal((0m, 100m), Answered(MissingRule.Interval, Last, Last.PlusDays(-1)).Points("Acme", "languages"));
        Assert.Equal((0m, 0m), Answered(MissingRule.Zero, Last, Last).Points("Acme", "languages"));
        Assert.Equal(
            ["'languages' counts as not answered (no points): not asked after the bid, came on 2026-10-14."],
            Messages(Answered(MissingRule.Zero, Last, Last), SelectionRules.AnswerLate)
        );
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void ProofOfAnAnswer_ThatCameByTheLastDay_Counts(int came, bool expected)
    {
        var bid = BidOf("Acme", 50)
            .Answer("languages", BidAnswer.Of(4), Expired, Certificate.CameOn(Last.PlusDays(came)));

        var evaluation = Evaluated(Languages(MissingRule.AskUntil(Last)), bid, Last.PlusDays(1));

        Assert.Equal(expected ? BidStatus.In : BidStatus.Out, evaluation["Acme"].Status);
        Assert.Equal(
            expected
                ? []
                :
                [
                    "'languages' counts as not answered (ask until 2026-10-14): no proof holds on 2026-10-15; too late: certificate by TestCert, came on 2026-10-15.",
                ],
            Messages(evaluation, SelectionRules.EvidenceExpired)
        );
    }

    [Fact]
    public void ProofOfExperience_ThatCameTooLate_DoesNotCount()
    {
        var value = AnswerValue.Experience("billing", "energy", 100, new(2024, 1, 1), 1, ExperienceWeights.Of(1, 0, 0));
        var tender = Of(AwardCriterion.Answered("experience", 100, value).WhenMissing(MissingRule.AskUntil(Last)));
        BidStatus With(LocalDate came) =>
            Evaluated(
                tender,
                BidOf("Acme", 50)
                    .Answer(
                        "experience",
                        BidAnswer.Experience(
                            ExperienceClaim.Of("Alpina", "billing", "energy", 100, null, Certificate.CameOn(came))
                        )
                    ),
                Last.PlusDays(1)
            )["Acme"].Status;

        Assert.Equal((BidStatus.In, BidStatus.Out), (With(Last), With(Last.PlusDays(1))));
    }

    [Theory]
    [InlineData(0, StageOutcome.Open)]
    [InlineData(1, StageOutcome.Failed)]
    public void Declaration_ThatWasToBeProvedAndIsNot_FailsAfterTheDay(int after, StageOutcome expected)
    {
        var by = Last.PlusDays(10);
        var gate = Proved;
        var bids = Dossier.Of(
            BidOf("Acme", 50).At(GateAnswer.Meets(Iso).AskedToProve(by)),
            BidOf("Borea", 60).At(GateAnswer.Meets(Iso, Certificate)),
            BidOf("Cygnus", 70).At(GateAnswer.Meets(Iso))
        );

        var evaluation = Service(gate).Freeze(Closing).Value.Evaluate(bids, by.PlusDays(after)).Value;

        Assert.Equal(
            $"Acme, ISO 27001: {(expected == StageOutcome.Open ? "open" : "out")}; asked for proof, asked until 2026-10-24, found a declaration",
            Gated(evaluation["Acme"])
        );
        Assert.Equal(BidStatus.In, evaluation["Cygnus"].Status);
        Assert.Equal(
            expected == StageOutcome.Open ? null : "Borea",
            evaluation.Recommendation.TryGetValue(out var award) ? award.Bid : null
        );
    }

    [Theory]
    [InlineData(0, BidStatus.In)]
    [InlineData(1, BidStatus.Out)]
    public void Declaration_ThatIsProvedByTheDay_IsMet(int after, BidStatus expected)
    {
        var by = Last.PlusDays(10);
        var answer = GateAnswer.Meets(Iso, Certificate.CameOn(by.PlusDays(after))).AskedToProve(by);

        Assert.Equal(expected, At(Proved, answer, by.PlusDays(5)).Status);
        Assert.Equal(expected, At(Gate.Proved(Iso), answer, by.PlusDays(5)).Status);
    }

    [Fact]
    public void AskedToProve_BeforeTheLastDayOfTheGate_LeavesThatDay()
    {
        var answer = GateAnswer.Meets(Iso).AskedToProve(Last.PlusDays(-1));

        Assert.Equal(BidStatus.Open, At(Proved, answer, Last).Status);
        Assert.Equal(BidStatus.Out, At(Proved, answer, Last.PlusDays(1)).Status);
    }

    [Fact]
    public void AskedToProve_OfAnotherAnswerThanADeclaration_IsRefused()
    {
        var with = Assert.Throws<ArgumentException>(
            "by",
            () => GateAnswer.Meets(Iso, Certificate.CameOn(Last), Expired).AskedToProve(Last)
        );
        Assert.StartsWith(
            "The declaration of a gate is to be proved, and no other answer: 'ISO 27001: met, certificate by TestCert, came on 2026-10-14, old certificate by TestCert, until 2026-09-30'.",
            with.Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentException>("by", () => GateAnswer.DoesNotMeet(Iso).AskedToProve(Last));
    }

    [Fact]
    public void Equality_AndFingerprint_DependOnTheDays()
    {
        Bid[] different =
        [
            BidOf("Acme", 50, 4).At(GateAnswer.Meets(Iso)),
            BidOf("Acme", 50).AnswerLater("languages", BidAnswer.Of(4), Last).At(GateAnswer.Meets(Iso)),
            BidOf("Acme", 50).AnswerLater("languages", BidAnswer.Of(4), Last.PlusDays(1)).At(GateAnswer.Meets(Iso)),
            BidOf("Acme", 50, 4).At(GateAnswer.Meets(Iso).CameOn(Last)),
            BidOf("Acme", 50, 4).At(GateAnswer.Meets(Iso).AskedToProve(Last)),
            BidOf("Acme", 50, 4).At(GateAnswer.Meets(Iso, Certificate)),
            BidOf("Acme", 50, 4).At(GateAnswer.Meets(Iso, Certificate.CameOn(Last))),
        ];

        Assert.Equal(different.Length, different.Distinct().Count());
        Assert.Equal(different.Length, different.Select(bid => Fingerprint.Of(Dossier.Of(bid))).Distinct().Count());
        Assert.All(different, bid => Assert.Equal(bid, Documents.Read<Bid>(Documents.Write(bid))));
        Assert.Equal(different[0], different[1].Answer("languages", BidAnswer.Of(4)));
        Assert.Equal((null, Last), (different[0].AnsweredOn("languages"), different[1].AnsweredOn("languages")));
        Assert.Equal("ISO 27001: met, came on 2026-10-14", different[3].Gates[0].ToString());
        Assert.Equal("ISO 27001: met, to be proved by 2026-10-14", different[4].Gates[0].ToString());
    }

    [Fact]
    public void Document_WithTheDayOfNoAnswer_IsRefused()
    {
        const string Json = """
            { "bidder": "Acme", "received": "2026-09-30T09:00:00Z", "came": { "languages": "2026-10-14" } }
            """;

        Assert.False(Documents.TryRead<Bid>(Json, out _, out var problems));

        Assert.Equal(["There is a day for 'languages', and no answer."], problems.Select(problem => problem.Message));
    }

    [Fact]
    public void WhatCameLateOrIsNotKnownYet_ChangesNothing()
    {
        var worlds = (
            from late in Gen.Elements(true, false)
            from until in Gen.Choose(0, 6)
            from day in Gen.Choose(0, 9)
            from after in Gen.Choose(1, 4)
            from proofs in Gen.Choose(0, 2)
            from needsEvidence in Gen.Elements(true, false)
            from price in Gen.Choose(1, 9)
            select (late, until, day, after, proofs, needsEvidence, price)
        ).ToArbitrary();
        var statuses = new HashSet<BidStatus>();

        Law.Holds(
            worlds,
            world =>
            {
                var (until, on) = (Last.PlusDays(world.until), Last.PlusDays(world.day));
                var came = (world.late ? until : on).PlusDays(world.after);
                var gate = world.needsEvidence ? Gate.Proved(Iso, until) : Gate.Declared(Iso, until);
                var tender = Service(gate, MissingRule.AskUntil(until));
                Evidence[] own =
                    world.proofs == 0 ? [Expired]
                    : world.proofs == 1 ? [Certificate]
                    : [];
                Evaluation With(Bid bid) =>
                    tender
                        .Freeze(Closing)
                        .Value.Evaluate(
                            Dossier.Of(bid, BidOf("Borea", 5, 3).At(GateAnswer.Meets(Iso, Certificate))),
                            on
                        )
                        .Value;

                var silent = BidOf("Acme", world.price);
                var said = silent.Answer("languages", BidAnswer.Of(4)).At(GateAnswer.Meets(Iso, own));
                (Bid Without, Bid With)[] pairs =
                [
                    (silent, silent.AnswerLater("languages", BidAnswer.Of(5), came)),
                    (silent, silent.At(GateAnswer.Meets(Iso, Certificate).CameOn(came))),
                    (silent, silent.At(GateAnswer.DoesNotMeet(Iso).CameOn(came))),
                    (said, said.At(GateAnswer.Meets(Iso, [.. own, Certificate.CameOn(came)]))),
                ];
                return Array.TrueForAll(
                    pairs,
                    pair =>
                    {
                        var (without, with) = (With(pair.Without), With(pair.With));
                        statuses.Add(with["Acme"].Status);
                        return Shown(without).SequenceEqual(Shown(with))
                            && (
                                world.late
                                || (
                                    without.Record.SequenceEqual(with.Record)
                                    && without.Findings.SequenceEqual(with.Findings)
                                )
                            )
                            && without.Recommendation.Equals(with.Recommendation);
                    }
                );
            }
        );

        Assert.Equal(3, statuses.Count);

        static IEnumerable<object> Shown(Evaluation evaluation) =>
            evaluation.Bids.Select(bid =>
                (object)(bid.Status, bid.LeastTotal, bid.MostTotal, bid.BestRank, bid.WorstRank, bid.Record.Count)
            );
    }

    [Theory]
    [InlineData("Acme", BidStatus.Open, "open")]
    [InlineData("Cygnus", BidStatus.Out, "out")]
    [InlineData("nobody", BidStatus.Out, "out")]
    public void BidBelowAShareOfTheBest_WhileTheBestIsOpen_IsOpenToo(string unproved, BidStatus expected, string word)
    {
        var tender = Service(Proved).WithThreshold(TechnicalThreshold.OfTheBest(Percentage.Of(60)));
        Bid Offer(string name, decimal price, int languages) =>
            BidOf(name, price, languages)
                .At(
                    GateAnswer.Meets(
                        Iso,
                        string.Equals(name, unproved, StringComparison.Ordinal) ? Expired : Certificate
                    )
                );
        var bids = Dossier.Of(Offer("Acme", 50, 5), Offer("Borea", 60, 2), Offer("Cygnus", 40, 3));

        var below = tender.Freeze(Closing).Value.Evaluate(bids, Last).Value["Borea"];

        Assert.Equal((expected, false, 0), (below.Status, below.Passed, below.BestRank));
        Assert.Equal(
            $"Borea, technical threshold: {word}; asked for at least 60% of the best, found 40 points",
            below.Record[^1].ToString()
        );
        Assert.Equal($"{below.Record[^1]}.", below.Explanation.ToString().Trim());
        Assert.Equal(
            expected == BidStatus.Open ? "Borea: open, below the technical threshold" : "Borea: out",
            below.ToString()
        );
    }

    [Theory]
    [InlineData("Acme", BidStatus.Open)]
    [InlineData("nobody", BidStatus.Out)]
    public void BidBehindAsManyAsPass_WhileOneIsOpen_IsOpenToo(string unproved, BidStatus expected)
    {
        var tender = Service(Proved).WithThreshold(TechnicalThreshold.None.PassingAtMost(1));
        Bid Offer(string name, int languages) =>
            BidOf(name, 50, languages)
                .At(
                    GateAnswer.Meets(
                        Iso,
                        string.Equals(name, unproved, StringComparison.Ordinal) ? Expired : Certificate
                    )
                );

        var evaluation = tender
            .Freeze(Closing)
            .Value.Evaluate(Dossier.Of(Offer("Acme", 5), Offer("Borea", 2)), Last)
            .Value;

        Assert.Equal(expected, evaluation["Borea"].Status);
    }

    [Fact]
    public void Clarification_WithAnAnswerThatWasMissing_ChangesNoOffer()
    {
        var first = BidOf("Acme", 50).Answer("seats", BidAnswer.Of(4));
        var history = OfferHistory.Begin(OfferRound.Proposal, first);

        Assert.Equal(
            OfferRound.Clarified,
            history.Then(OfferRound.Clarified, first.AnswerLater("languages", BidAnswer.Of(4), Last)).Round
        );
        Assert.Throws<ArgumentException>(
            "offer",
            () => history.Then(OfferRound.Clarified, first.Answer("languages", BidAnswer.Of(4)))
        );
        Assert.Throws<ArgumentException>(
            "offer",
            () => history.Then(OfferRound.Clarified, first.AnswerLater("seats", BidAnswer.Of(5), Last))
        );
    }

    [Theory]
    [InlineData(0, "languages: your answer is 4.")]
    [InlineData(1, "languages: found was '4', which came on 2026-10-15 and does not count.")]
    public void Letter_OfABidThatAnsweredLater_SaysWhetherItCounts(int came, string expected)
    {
        var tender = Tender
            .Of(
                "Service",
                Closing,
                Currency.Eur,
                AwardCriterion
                    .Answered("languages", 40, AnswerValue.Number(0, 5))
                    .WhenMissing(MissingRule.AskUntil(Last)),
                AwardCriterion.Answered("seats", 60, AnswerValue.Number(0, 5))
            )
            .BreakingTies(TieRule.LowerPrice)
            .Under(Regime.UkProcurementAct);
        var bids = Dossier.Of(
            BidOf("Acme", 50)
                .Answer("seats", BidAnswer.Of(1))
                .AnswerLater("languages", BidAnswer.Of(4), Last.PlusDays(came)),
            BidOf("Borea", 60, 5).Answer("seats", BidAnswer.Of(5))
        );
        var on = Last.PlusDays(1);
        var working = BusinessDays.MondayToFriday(Holidays.Of(Array.Empty<Holiday>(), knownUntil: on.PlusYears(1)));
        var standstill = Standstill.After(Regime.UkProcurementAct, on, AwardChannel.Electronic, working).Value;

        var letter = tender.Freeze(Closing).Value.Evaluate(bids, on).Value.LetterTo("Acme", standstill).Value;

        Assert.Contains(expected, letter.Paragraphs);
    }

    private static Gate Proved { get; } = Gate.Proved(Iso, Last);

    private static Tender Of(AwardCriterion criterion) => Tender.Of("Service", Closing, Currency.Eur, criterion);

    private static Tender Languages(MissingRule missing) =>
        Of(AwardCriterion.Answered("languages", 100, AnswerValue.Number(0, 5)).WhenMissing(missing));

    private static Tender Service(Gate gate, MissingRule? missing = null) =>
        Languages(missing ?? MissingRule.Zero).WithGates(gate).BreakingTies(TieRule.LowerPrice);

    private static Evaluation Evaluated(Tender tender, Bid bid, LocalDate on) =>
        tender.Freeze(Closing).Value.Evaluate(Dossier.Of(bid), on).Value;

    private static Evaluation Evaluate(Gate gate, GateAnswer answer, LocalDate on) =>
        Evaluated(Service(gate), BidOf("Acme", 50).At(answer), on);

    private static EvaluatedBid At(Gate gate, GateAnswer answer, LocalDate on) => Evaluate(gate, answer, on)["Acme"];

    private static Evaluation Answered(MissingRule missing, LocalDate came, LocalDate on) =>
        Evaluated(Languages(missing), BidOf("Acme", 50).AnswerLater("languages", BidAnswer.Of(4), came), on);

    private static string Gated(EvaluatedBid bid) =>
        bid.Record.Single(record => record.Stage == Stage.Gates).ToString();

    private static string[] Messages(Evaluation evaluation, RuleId rule) =>
        [.. evaluation.Findings.Where(finding => finding.Rule == rule).Select(finding => finding.Message)];
}
