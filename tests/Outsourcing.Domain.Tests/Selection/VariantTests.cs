using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Selection;
using Outsourcing.Domain.Tests.Support;
using static Outsourcing.Domain.Tests.Selection.Tenders;

namespace Outsourcing.Domain.Tests.Selection;

/// <summary>Bids that offer another way to do the work.</summary>
public sealed class VariantTests
{
    private const string Night = "Acme (night shift only)";

    private static readonly Gate OwnStaff = Gate.Declared("own staff");

    [Fact]
    public void Variant_WhereAllowed_IsGradedRankedAndRecordedByItsOwnName()
    {
        var evaluation = Evaluated(Small.WithVariants(VariantRule.Allowed(OwnStaff)), Night9());

        // Variant: 40 · 0.9 + 25 · 4/5 + 35 · (500 − 380)/200 = 77; main bid: 32 + 20 + 17.5.
        Assert.Equal(
            [$"{Night}: rank 1, 77 points", "Acme: rank 2, 69.5 points"],
            evaluation.Ranking.Select(bid => bid.ToString())
        );
        Assert.Equal(Night, evaluation.Recommendation.Value.Bid);
        Assert.Equal("Acme", evaluation.Recommendation.Value.Bidder);
        Assert.Equal((Night, "Acme"), (evaluation[Night].Name, evaluation[Night].Bidder));
        Assert.Equal(("night shift only", null), (evaluation[Night].Variant, evaluation["Acme"].Variant));
        Assert.Equal([("Anna", 9m)], evaluation.Grades(Night, "concept"));
        Assert.Equal(
            [
                $"{Night}, receipt: passed; asked for receipt until 2026-09-30T10:00:00Z, found 2026-09-30T09:00:00Z",
                $"{Night}, variant: passed; asked for a variant, found 'night shift only'",
                $"{Night}, own staff: passed; asked for a declaration, found a declaration",
            ],
            evaluation[Night].Record.Take(3).Select(record => record.ToString())
        );
        Assert.DoesNotContain(evaluation["Acme"].Record, record => record.Subject is "variant" or "own staff");
    }

    [Fact]
    public void Variant_WhereNoneIsAllowed_IsOutAtReceipt()
    {
        var evaluation = Evaluated(Small, Night9());

        Assert.Equal(BidStatus.Out, evaluation[Night].Status);
        Assert.Equal(
            (Stage.Receipt, $"{Night}, variant: out; asked for no variant, found 'night shift only'"),
            (evaluation[Night].Record[^1].Stage, evaluation[Night].Record[^1].ToString())
        );
        Assert.Equal("Acme", evaluation.Recommendation.Value.Bid);
    }

    [Theory]
    [InlineData(0, BidStatus.In)]
    [InlineData(1, BidStatus.Out)]
    public void Variant_BesideAMainBid_NeedsOneThatCameInTime(int late, BidStatus expected)
    {
        var main = Bid.Of("Acme", Closing + Duration.FromNanoseconds(late))
            .At(Eur(400_000))
            .Answer("languages", BidAnswer.Of(4));
        var dossier = Graded([main, NightOffer()], ("Acme", 8), (Night, 9));

        var evaluation = Evaluated(Small.WithVariants(VariantRule.BesideMainBid(OwnStaff)), dossier);

        Assert.Equal(expected, evaluation[Night].Status);
        Assert.Equal(
            $"{Night}, variant: {(late == 0 ? "passed" : "out")}; asked for a variant beside a main bid, found 'night shift only'{(late == 0 ? "" : " without a main bid")}",
            evaluation[Night].Record[1].ToString()
        );
    }

    [Fact]
    public void Variant_WithoutAMainBid_StandsWhereTheRulesLetIt()
    {
        var dossier = Graded([NightOffer()], (Night, 9));

        Assert.Equal(
            Night,
            Evaluated(Small.WithVariants(VariantRule.Allowed(OwnStaff)), dossier).Recommendation.Value.Bid
        );
    }

    [Fact]
    public void Variant_ThatMissesAMinimumRequirement_IsOutAndTheMainBidIsNot()
    {
        var evaluation = Evaluated(
            Small.WithVariants(VariantRule.Allowed(OwnStaff)),
            Graded(
                [BidOf("Acme", 400_000, 4), NightOffer().At(GateAnswer.DoesNotMeet("own staff"))],
                ("Acme", 8),
                (Night, 9)
            )
        );

        Assert.Equal((BidStatus.Out, BidStatus.In), (evaluation[Night].Status, evaluation["Acme"].Status));
        Assert.Equal(
            $"{Night}, own staff: out; asked for a declaration, found that it is not met",
            evaluation[Night].Record[^1].ToString()
        );
    }

    [Fact]
    public void Variant_ThatOnlyDeclaresAMinimumRequirement_ProvesItBeforeTheAward()
    {
        var evaluation = Evaluated(Small.WithVariants(VariantRule.Allowed(Gate.Proved("own staff"))), Night9());

        Assert.Equal(
            $"{Night} declares 'own staff' and has not proved it; the winner proves it before the award.",
            evaluation.Recommendation.Findings.Single().Message
        );
    }

    [Fact]
    public void Declaration_OfInterest_IsInTheBidderAndCountsForItsVariants()
    {
        var dossier = Dossier
            .Of(BidOf("Acme", 400_000, 4), NightOffer())
            .Declared(ConflictDeclaration.None("Anna", "Acme", Closing))
            .Graded(Sheet("Anna", ("Acme", 8), (Night, 9)), Sheet("Carl", (Night, 1)));

        var evaluation = Evaluated(Small.WithVariants(VariantRule.Allowed(OwnStaff)), dossier);

        Assert.Equal([("Anna", 9m)], evaluation.Grades(Night, "concept"));
        Assert.Equal(
            [$"Carl on {Night}: no declaration of interest"],
            evaluation.Excluded.Select(one => one.ToString())
        );
    }

    [Fact]
    public void LetterTo_ABidderWithAVariant_IsOneLetterAboutBoth()
    {
        var tender = Small.WithVariants(VariantRule.Allowed(OwnStaff)).Under(Regime.Eu);
        var standstill = Standstill
            .After(
                Regime.Eu,
                Day,
                AwardChannel.Electronic,
                BusinessDays.MondayToFriday(Holidays.Of(Array.Empty<Holiday>(), new LocalDate(2026, 12, 31)))
            )
            .Value;
        var dossier = Graded(
            [BidOf("Acme", 400_000, 4), NightOffer(), BidOf("Borea", 420_000, 3)],
            ("Acme", 8),
            (Night, 9),
            ("Borea", 9)
        );
        var won = Evaluated(tender, dossier);
        var lost = Evaluated(
            tender,
            Graded(
                [
                    BidOf("Acme", 400_000, 4),
                    NightOffer().At(GateAnswer.DoesNotMeet("own staff")),
                    BidOf("Borea", 300_000, 5),
                ],
                ("Acme", 8),
                ("Borea", 9)
            )
        );

        Assert.Equal(
            """
            To Acme

            Your bid for 'Customer service', the variant 'night shift only', is to be awarded the contract.

            Your points for the variant 'night shift only': concept 36 of 40; languages 20 of 25; price 21 of 35; in total 77.

            The contract is not concluded before the end of 2026-10-26, the last day of the standstill.
            """.ReplaceLineEndings("\n"),
            won.LetterTo("Acme", standstill).Value.ToString()
        );
        Assert.Contains("The contract is to be awarded to Acme.", won.LetterTo("Borea", standstill).Value.Paragraphs);
        Assert.Equal(
            """
            To Acme

            Your bids for 'Customer service' were not successful.

            Your points: concept 32 of 40; languages 20 of 25; price 17.5 of 35; in total 69.5.

            The variant 'night shift only' was left out at 'own staff': asked for was a declaration, found was that it is not met.

            The contract is to be awarded to Borea.

            The successful bid is better in: concept (36 of 40 points, yours 32); languages (25 of 25 points, yours 20); price.

            The contract is not concluded before the end of 2026-10-26, the last day of the standstill.
            """.ReplaceLineEndings("\n"),
            lost.LetterTo("Acme", standstill).Value.ToString()
        );
        Assert.Throws<ArgumentException>("bidder", () => won.LetterTo(Night, standstill));
    }

    [Fact]
    public void Share_AmongTwoBidsOfOneBidder_IsNotKnown()
    {
        var answer = Evaluated(Small.WithVariants(VariantRule.Allowed(OwnStaff)), Night9())
            .Share(Percentage.Of(60), Percentage.Of(40));

        Assert.Equal(
            "Acme has more than one of the first bids, and shares go to several bidders.",
            answer.Findings.Single().Message
        );
    }

    [Theory]
    [InlineData(Regime.Eu, Severity.Error)]
    [InlineData(Regime.Private, Severity.Warning)]
    public void Check_OfVariantsWithoutMinimumRequirements_SaysSo(Regime regime, Severity expected)
    {
        var tender = Of(AwardCriterion.Graded("a", 1, Ten)).Under(regime);

        var finding = tender
            .WithVariants(VariantRule.Allowed())
            .Check()
            .Single(finding => finding.Rule == SelectionRules.VariantMinimum);

        Assert.Equal(
            (
                expected,
                "Variants are allowed, and no minimum requirements are stated for them: nothing says when a variant does the work."
            ),
            (finding.Severity, finding.Message)
        );
        Assert.DoesNotContain(
            tender.WithVariants(VariantRule.Allowed(OwnStaff)).Check(),
            one => one.Rule == SelectionRules.VariantMinimum
        );
    }

    [Fact]
    public void Check_OfAMinimumRequirementThatIsAGate_SaysSo()
    {
        var finding = Of(AwardCriterion.Graded("a", 1, Ten))
            .WithGates(OwnStaff)
            .WithVariants(VariantRule.Allowed(OwnStaff))
            .Check()
            .Single();

        Assert.Equal(
            (
                SelectionRules.GateName,
                "'own staff' is a gate of all bids, and a minimum requirement of variants beside it."
            ),
            (finding.Rule, finding.Message)
        );
    }

    [Fact]
    public void VariantRule_WithARequirementTwice_IsRefused()
    {
        Assert.Throws<ArgumentException>("minimum", () => VariantRule.Allowed(OwnStaff, Gate.Proved("own staff")));
        Assert.Throws<ArgumentException>("minimum", () => VariantRule.BesideMainBid(OwnStaff, OwnStaff));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void AsVariant_WithoutAText_IsRefused(string variant) =>
        Assert.Throws<ArgumentException>(nameof(variant), () => BidOf("Acme", 1).AsVariant(variant));

    [Fact]
    public void Dossier_WithTwoVariantsOfOneName_IsRefused()
    {
        var exception = Assert.Throws<ArgumentException>(
            "bids",
            () => Dossier.Of(BidOf("Acme", 1), NightOffer(), NightOffer())
        );

        Assert.StartsWith(
            $"There are two bids of '{Night}'; the last offer of a bidder counts.",
            exception.Message,
            StringComparison.Ordinal
        );
        Assert.NotEqual(Fingerprint.Of(Dossier.Of(NightOffer())), Fingerprint.Of(Dossier.Of(Unlike(NightOffer()))));
    }

    [Fact]
    public void Law_AVariantThatIsAllowed_GetsThePointsOfABidOfItsOwn()
    {
        var offers = (
            from grades in Gen.Choose(0, 10).ArrayOf(3)
            from languages in Gen.Choose(0, 5).ArrayOf(3)
            from prices in Gen.Choose(300, 500).ArrayOf(3)
            select (grades, languages, prices)
        ).ToArbitrary();
        Law.Holds(
            offers,
            offer =>
            {
                Bid Own(int i, string bidder) => BidOf(bidder, offer.prices[i] * 1000m, offer.languages[i]);
                var main = new[] { Own(0, "Acme"), Own(1, "Borea") };
                var variant = Evaluated(
                    Small.WithVariants(VariantRule.BesideMainBid()),
                    Graded(
                        [.. main, Own(2, "Acme").AsVariant("night shift only")],
                        ("Acme", offer.grades[0]),
                        ("Borea", offer.grades[1]),
                        (Night, offer.grades[2])
                    )
                );
                var other = Evaluated(
                    Small,
                    Graded(
                        [.. main, Own(2, "Delphi")],
                        ("Acme", offer.grades[0]),
                        ("Borea", offer.grades[1]),
                        ("Delphi", offer.grades[2])
                    )
                );
                return variant
                    .Ranking.Select(bid => (bid.LeastTotal, bid.BestRank))
                    .SequenceEqual(other.Ranking.Select(bid => (bid.LeastTotal, bid.BestRank)));
            }
        );
    }

    [Fact]
    public void Excluded_OfAReplacedGradeOfAVariant_NamesTheVariant()
    {
        var again = ScoreSheet.Of("Anna", Ten, Closing + Duration.FromDays(2), [Grade.Of(Night, "concept", 7)]);

        var evaluation = Evaluated(
            Small.WithVariants(VariantRule.Allowed(Gate.Declared("own staff"))),
            Night9().Graded(again)
        );

        var replaced = Assert.Single(evaluation.Excluded);
        Assert.Equal((SelectionRules.SheetReplaced, Night), (replaced.Rule, replaced.Bid));
        Assert.Contains(
            $"Anna graded 'concept' of {Night} again at 2026-10-02T10:00:00Z: 7 instead of 9.",
            evaluation.Findings.Select(finding => finding.Message)
        );
    }

    /// <summary>A main bid of another bidder that is named like the variant.</summary>
    private static Bid Unlike(Bid variant) =>
        Bid.Of(variant.Name, variant.Received)
            .At(variant.Price!.Value)
            .Answer("languages", variant.AnswerTo("languages")!)
            .At(variant.Gates[0]);

    private static Tender Of(params AwardCriterion[] criteria) =>
        Tender.Of("Service", Closing, Currency.Eur, criteria).BreakingTies(TieRule.LowerPrice);

    private static Bid NightOffer() =>
        BidOf("Acme", 380_000, 4).AsVariant("night shift only").At(GateAnswer.Meets("own staff"));

    private static Dossier Night9() => Graded([BidOf("Acme", 400_000, 4), NightOffer()], ("Acme", 8), (Night, 9));
}
