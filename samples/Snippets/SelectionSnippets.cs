using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Selection;

namespace Outsourcing.Domain.Samples.Snippets;

/// <summary>The code of the page about selection.</summary>
internal static class SelectionSnippets
{
    public static void Run()
    {
        #region selection-tender
        Instant deadline = Instant.FromUtc(2026, 9, 30, 10, 0);
        GradeScale ten = GradeScale.Of("0 to 10", worst: 0, best: 10);
        DrawSeed seed = DrawSeed.Of(6841237790123456789); // keep it secret until the award

        Tender tender = Tender
            .Of(
                "Customer service around the clock",
                deadline,
                Currency.Eur,
                AwardCriterion.Group(
                    "quality",
                    65,
                    AwardCriterion.Graded("service concept", 40, ten).WithMinimum(5),
                    AwardCriterion
                        .Answered("languages", 25, AnswerValue.Number(none: 0, all: 5))
                        .WhenMissing(MissingRule.AskUntil(new LocalDate(2026, 10, 14)))
                ),
                AwardCriterion.Price(
                    35,
                    PriceFormula.LinearFixedBounds(Money.Of(3_000_000, "EUR"), Money.Of(5_000_000, "EUR"))
                )
            )
            .WithGates(Gate.Proved("ISO 27001", askUntil: new LocalDate(2026, 10, 14)))
            .WithThreshold(TechnicalThreshold.AtLeast(30))
            .Doubting(AbnormallyLowRule.BelowSecond(Percentage.Of(20)))
            .BreakingTies(TieRule.LowerPrice.ThenDraw(seed.Commitment))
            .Under(Regime.Eu);

        FrozenTender frozen = tender.Freeze(Instant.FromUtc(2026, 8, 1, 8, 0)).Value;

        // Publish this with the notice: it changes with any change of the rules, and with nothing else.
        Console.WriteLine(frozen.Fingerprint);
        #endregion

        #region selection-bids
        Bid Offer(string bidder, decimal price, int languages, LocalDate certified) =>
            Bid.Of(bidder, deadline - Duration.FromHours(2))
                .At(Money.Of(price, "EUR"))
                .Answer("languages", BidAnswer.Of(languages))
                .At(GateAnswer.Meets("ISO 27001", Evidence.Of("certificate", "TestCert", until: certified)));

        Bid[] bids =
        [
            Offer("Acme", 4_000_000, languages: 4, certified: new LocalDate(2027, 3, 31)),
            Offer("Borea", 4_200_000, languages: 5, certified: new LocalDate(2027, 6, 30)),
            Offer("Cygnus", 3_900_000, languages: 3, certified: new LocalDate(2026, 9, 30)),
        ];

        ScoreSheet Sheet(string evaluator, decimal acme, decimal borea, decimal cygnus) =>
            ScoreSheet.Of(
                evaluator,
                ten,
                deadline + Duration.FromDays(2),
                Grade.Of("Acme", "service concept", acme, "roster is thin at night"),
                Grade.Of("Borea", "service concept", borea, "own quality team", evidence: "p. 31").Releasable(),
                Grade.Of("Cygnus", "service concept", cygnus)
            );

        string[] evaluators = ["Anna", "Carl", "Dora"];
        Dossier dossier = Dossier
            .Of(bids)
            .Declared(
                from evaluator in evaluators
                from bid in bids
                select evaluator is "Dora" && bid.Bidder is "Acme"
                    ? ConflictDeclaration.Of(evaluator, bid.Bidder, "worked there until 2025", deadline)
                    : ConflictDeclaration.None(evaluator, bid.Bidder, deadline)
            )
            .Graded(Sheet("Anna", 7, 8, 7), Sheet("Carl", 6, 9, 7), Sheet("Dora", 10, 2, 3));
        #endregion

        #region selection-variant
        Tender open = tender.WithVariants(VariantRule.BesideMainBid(Gate.Declared("answers within 20 seconds")));

        Bid variant = Offer("Acme", 3_600_000, languages: 4, certified: new LocalDate(2027, 3, 31))
            .AsVariant("remote team")
            .At(GateAnswer.Meets("answers within 20 seconds"));

        // Acme (remote team): its name in grades, ranking and records
        Console.WriteLine(variant.Name);
        #endregion

        #region selection-prices
        // In the rules: by which rates prices in other currencies are converted
        Tender stated = tender.ConvertingBy(RateSource.Of("central bank", new LocalDate(2026, 9, 30)));
        Console.WriteLine(stated.Rates); // central bank on 2026-09-30

        // In the dossier: the rate, a question about a low price, and what came of it
        Dossier asked = dossier
            .Converted(ExchangeRate.Of(Currency.Gbp, Currency.Eur, 1.17m, new LocalDate(2026, 9, 30), "central bank"))
            .Asked(
                LowPriceInquiry
                    .Of("Acme", asked: new LocalDate(2026, 10, 5), answerBy: new LocalDate(2026, 10, 12))
                    .Explained("own tools", on: new LocalDate(2026, 10, 9))
                    .Accept("the tools were shown")
            );

        // Acme, asked 2026-10-05, answer by 2026-10-12, explained 2026-10-09: accepted, the tools were shown
        Console.WriteLine(asked.Inquiries[0]);
        #endregion

        #region selection-rounds
        // An answer to a request for information is no offer; a clarification changes none; the last offer counts.
        OfferHistory acme = OfferHistory
            .Begin(OfferRound.Information, Bid.Of("Acme", deadline - Duration.FromDays(60)))
            .Then(OfferRound.Proposal, bids[0])
            .Then(OfferRound.Clarified, bids[0].At(GateAnswer.Meets("ISO 27001", Evidence.Of("renewal", "TestCert"))))
            .Then(OfferRound.Final, bids[0].At(Money.Of(3_850_000, "EUR")));
        Dossier inRounds = Dossier.InRounds(acme);

        Console.WriteLine(inRounds.Bids[0]); // Acme at 3850000.00 EUR, received 2026-09-30T08:00:00Z
        #endregion

        #region selection-evaluate
        Evaluation evaluation = frozen.Evaluate(dossier, on: new LocalDate(2026, 10, 5)).Value;

        // Dora on all bidders: recused for a conflict with Acme: worked there until 2025
        Console.WriteLine(evaluation.Excluded[0]);

        // Cygnus, ISO 27001: open; asked for proof, asked until 2026-10-14, found certificate by TestCert, until 2026-09-30
        Console.WriteLine(evaluation["Cygnus"].Record.First(record => record.Outcome == StageOutcome.Open));

        // Borea: rank 1, 73 points
        Console.WriteLine(evaluation.Ranking[0]);

        // Borea, whatever becomes of the open certificate
        Recommendation award = evaluation.Recommendation.Value;
        Console.WriteLine(evaluation.Recommendation.Explanation);
        #endregion

        #region selection-firm
        // Borea leads Acme by 9.5 points: ...
        Console.WriteLine(evaluation.Compare("Borea", "Acme"));

        // Between which weights of the price the winner stays first, and who leads outside of them.
        Console.WriteLine(evaluation.PriceWeights().Value);

        // The runner-up's shortest way to win: for the debriefing.
        Console.WriteLine(evaluation.WaysToWin("Acme"));

        // What was published to count, and what set these bids apart.
        foreach (EffectiveWeight weight in evaluation.EffectiveWeights().Value)
        {
            Console.WriteLine(weight);
        }

        // Whether a bid that loses, or a gate, decides who wins.
        Console.WriteLine(evaluation.Reversals().Value);

        // How often each bid is first when nothing is known of the weights, and when only their order is kept.
        Console.WriteLine(evaluation.RankAcceptability(seed: 7).Value);
        Console.WriteLine(evaluation.RankAcceptabilityInOrder(seed: 7).Value);
        #endregion

        #region selection-award
        BusinessDays working = BusinessDays.MondayToFriday(
            Holidays.Of(Array.Empty<Holiday>(), knownUntil: new LocalDate(2027, 12, 31))
        );
        Standstill standstill = Standstill
            .After(Regime.Eu, sent: new LocalDate(2026, 10, 20), AwardChannel.Electronic, working)
            .Value;

        // 10 days from the day after; a last day that is no working day moves on.
        Console.WriteLine(standstill);

        Letter letter = evaluation.LetterTo("Acme", standstill).Value;
        Console.WriteLine(letter);

        // Who has the rules and the dossier can make the award again.
        AwardRecord record = evaluation.AwardRecord().Value;
        IReadOnlyList<Finding> differences = record.Replay(frozen, dossier); // empty
        #endregion

        #region selection-rehearsal
        // Before publication: which criterion really decides, on made-up bids?
        Rehearsal rehearsal = Rehearsal
            .Of(tender, bids: 4, Money.Of(3_500_000, "EUR"), Money.Of(4_500_000, "EUR"), seed: 7, rounds: 200)
            .Value;
        foreach (RehearsedWeight weight in rehearsal.Weights)
        {
            Console.WriteLine(weight);
        }
        #endregion

        #region selection-cost
        LocalDate start = new(2027, 1, 1);
        TotalCost cost = TotalCost.Of(
            start,
            rate: Percentage.Of(5),
            DiscountTiming.EndOfYear,
            CostLine.Of(CostLayer.Transition, "knowledge transfer", Money.Of(180_000, "EUR"), start),
            CostLine.Of(CostLayer.Fees, "first year", Money.Of(1_200_000, "EUR"), start.PlusYears(1)),
            CostLine.Of(CostLayer.Governance, "retained organisation", Money.Of(140_000, "EUR"), start.PlusYears(1))
        );

        // present value 1456190.48 EUR at 5% from 2027-01-01, end of year
        Console.WriteLine(cost);

        // A layer without a line is named: what nobody named is not zero.
        foreach (Finding finding in cost.Check())
        {
            Console.WriteLine(finding);
        }
        #endregion

        Console.WriteLine($"{award}, {differences.Count}");
    }
}
