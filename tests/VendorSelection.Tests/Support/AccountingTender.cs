namespace Outsourcing.Samples.VendorSelection.Tests;

/// <summary>Accounting for a food company: a private tender with a relative price formula, prices of a year with 40,000 invoices a month.</summary>
/// <remarks>
/// <para>
/// By hand. Ledgerworks: 20,000 · 2.10 + 20,000 · 1.75 = 77,000 a month, 924,000 a year. Premiums for the way out are added for
/// the comparison: Ledgerworks 960,000, Abacor 880,000, Finmere 730,000, Ostara 1,080,000. Their mean is 912,500, less 20 % =
/// 730,000: Finmere lies exactly there, and is flagged.
/// </para>
/// <para>
/// Price, 35 · (1 − (price − lowest) / lowest). With Finmere: Ledgerworks 23.9726, Abacor 27.8082, Ostara 18.2192; without:
/// Abacor 35, Ledgerworks 31.8182, Ostara 27.0455. Ledgerworks has 3.33 more quality points than Abacor: less than the 3.84
/// that it lacks on the price while Finmere is there, and more than the 3.18 that it lacks without. So a bid that cannot win
/// decides who does: the ranking paradox.
/// </para>
/// </remarks>
internal static class AccountingTender
{
    private const string Ledgerworks = "Ledgerworks";
    private const string Abacor = "Abacor Services";
    private const string Finmere = "Finmere BPO";
    private const string Ostara = "Ostara Accounting";
    private const string Tidemark = "Tidemark Ledger";

    private const string Accuracy = "accuracy record";
    private const string Controls = "controls";
    private const string Transition = "transition";
    private const string Report = "SOC 1 type II";
    private const string WayOut = "taking the ledgers back";

    private static readonly GradeScale Ten = GradeScale.Of("0 to 10", worst: 0, best: 10);
    private static readonly string[] Evaluators = ["Aoife Brennan", "Cormac Daly", "Niamh Walsh", "Owen Rafter"];

    public static SelectionTemplate Template { get; } =
        new(
            "accounting",
            Rules,
            Dossier,
            new Procedure(
                On: new LocalDate(2026, 1, 14),
                Frozen: SelectionTemplate.At("2025-10-20T09:00:00Z"),
                Published: Fingerprint.Of(Rules),
                Rehearsal: new Trial(Money.Of(750_000, "EUR"), Money.Of(1_150_000, "EUR"), Bids: 5, Seed: 20251020)
            )
        );

    private static Tender Rules =>
        Tender
            .Of(
                "Accounting for Kestrel Foods (a year with 40,000 invoices a month)",
                SelectionTemplate.At("2025-12-05T12:00:00Z"),
                Currency.Eur,
                AwardCriterion
                    .Answered(Accuracy, 25, AnswerValue.Number(none: 99.0m, all: 100.0m))
                    .WhenMissing(MissingRule.Zero),
                AwardCriterion.Price(35, PriceFormula.LinearExcess),
                AwardCriterion.Graded(Controls, 20, Ten).WithMinimum(5),
                AwardCriterion.Graded(Transition, 20, Ten)
            )
            .WithGates(Gate.Proved(Report, askUntil: new LocalDate(2026, 1, 20)))
            .PricingRisks(WayOut)
            .Doubting(AbnormallyLowRule.BelowMean(Percentage.Of(20)))
            .BreakingTies(TieRule.LowerPrice)
            .Under(Regime.Private);

    private static Dossier Dossier
    {
        get
        {
            Bid[] bids =
            [
                Offer(Ledgerworks, 924_000, premium: 36_000, reported: new LocalDate(2026, 6, 30))
                    .Answer(Accuracy, BidAnswer.Of(99.8m)),
                Offer(Abacor, 860_000, premium: 20_000, reported: new LocalDate(2026, 9, 30))
                    .Answer(Accuracy, BidAnswer.Of(99.72m)),
                // The period of its report is over, and its price is so low that it has to be explained.
                Offer(Finmere, 690_000, premium: 40_000, reported: new LocalDate(2025, 12, 31))
                    .Answer(Accuracy, BidAnswer.Of(99.2m)),
                // It names no record of its accuracy: no points, since the rules say so.
                Offer(Ostara, 1_080_000, premium: 0, reported: new LocalDate(2026, 11, 30)),
                Offer(Tidemark, 810_000, premium: 30_000, reported: new LocalDate(2026, 4, 30))
                    .Answer(Accuracy, BidAnswer.Of(99.5m)),
            ];
            return Dossier
                .Of(bids)
                .Declared(
                    SelectionTemplate.Declarations(
                        Evaluators,
                        bids,
                        SelectionTemplate.At("2025-12-08T09:00:00Z"),
                        (Evaluators[3], Ostara, "a paid adviser of it")
                    )
                )
                .Graded(
                    // Each row: controls, transition.
                    Sheet(0, (Ledgerworks, 8, 8), (Abacor, 8, 8), (Finmere, 6, 5), (Ostara, 9, 8), (Tidemark, 4, 7)),
                    Sheet(1, (Ledgerworks, 8, 9), (Abacor, 7, 8), (Finmere, 5, 5), (Ostara, 9, 9), (Tidemark, 3, 7)),
                    Sheet(2, (Ledgerworks, 8, 9), (Abacor, 9, 8), (Finmere, 7, 1), (Ostara, 9, 10), (Tidemark, 4, 7)),
                    Sheet(3, (Ledgerworks, 2, 2), (Abacor, 2, 2), (Finmere, 2, 2), (Ostara, 10, 10), (Tidemark, 2, 2))
                )
                .Asked(
                    LowPriceInquiry.Of(Finmere, asked: new LocalDate(2026, 1, 7), answerBy: new LocalDate(2026, 1, 19))
                );
        }
    }

    private static Bid Offer(string bidder, decimal price, decimal premium, LocalDate reported) =>
        Bid.Of(bidder, SelectionTemplate.At("2025-12-04T16:45:00Z"))
            .At(Money.Of(price, "EUR"))
            .Premium(WayOut, Money.Of(premium, "EUR"))
            .At(GateAnswer.Meets(Report, Evidence.Of("report", "Harcourt Auditors", until: reported)));

    private static ScoreSheet Sheet(
        int evaluator,
        params (string Bidder, decimal Controls, decimal Transition)[] rows
    ) =>
        ScoreSheet.Of(
            Evaluators[evaluator],
            Ten,
            SelectionTemplate.At("2025-12-18T11:00:00Z"),
            rows.SelectMany(row =>
                new[] { Grade.Of(row.Bidder, Controls, row.Controls), Grade.Of(row.Bidder, Transition, row.Transition) }
            )
        );
}
