using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Selection;
using Outsourcing.Domain.Tests.Support;
using static Outsourcing.Domain.Tests.Selection.Tenders;

namespace Outsourcing.Domain.Tests.Selection;

public sealed class LetterTests
{
    private static readonly BusinessDays Plain = BusinessDays.MondayToFriday(
        Holidays.Of(Array.Empty<Holiday>(), new LocalDate(2026, 12, 31))
    );

    [Fact]
    public void Letter_OfALowestPriceAward_SaysThatThePriceDecided()
    {
        // Acme is better in quality and dearer, so nothing ties.
        var tender = Tender
            .Of("Service", Closing, Currency.Eur, AwardCriterion.Graded("concept", 100, Ten))
            .AwardedBy(AwardRule.LowestPrice)
            .Under(Regime.Eu);
        var evaluation = Evaluated(
            tender,
            Graded([BidOf("Acme", 400), BidOf("Borea", 300)], ("Acme", 9), ("Borea", 6))
        );

        Assert.Equal(
            """
            To Acme

            Your bid for 'Service' was not successful.

            Your points: concept 90 of 100; in total 90.

            Your bid was compared by 'lowest price': a price of 400.

            The contract is to be awarded to Borea.

            The successful bid is better in: price.

            The successful bid is before yours by the published rule of award: lowest price.

            The contract is not concluded before the end of 2026-10-26, the last day of the standstill.
            """.ReplaceLineEndings("\n"),
            Text(evaluation, "Acme")
        );
    }

    [Theory]
    [InlineData(Regime.Eu)]
    [InlineData(Regime.Private)]
    [InlineData(Regime.UkProcurementAct)]
    public void Letter_ByARelativeFormula_TellsNoPriceOfAThirdBidder(Regime regime)
    {
        // Cygnus is the cheapest and does not win: 40 * 200 / 420 would tell Borea its price.
        var tender = Tender
            .Of(
                "Service",
                Closing,
                Currency.Eur,
                AwardCriterion.Graded("concept", 60, Ten),
                AwardCriterion.Price(40, PriceFormula.LowestOverPrice)
            )
            .Under(regime);
        var evaluation = Evaluated(
            tender,
            Graded(
                [BidOf("Acme", 400), BidOf("Borea", 420), BidOf("Cygnus", 200)],
                ("Acme", 10),
                ("Borea", 9),
                ("Cygnus", 1)
            )
        );

        string[] own =
            regime == Regime.UkProcurementAct
                ? ["Your points: concept 54 of 60; price 19.05 of 40; in total 73.05."]
                :
                [
                    "Your points: concept 54 of 60.",
                    "Points for the price are left out: by 'lowest over price' they tell the price of another bid.",
                ];
        Assert.Equal("Acme", evaluation.Recommendation.Value.Bidder);
        Assert.Equal(own, Text(evaluation, "Borea").Split("\n\n").Skip(2).Take(own.Length));
        Assert.Equal(
            regime == Regime.UkProcurementAct,
            Text(evaluation, "Acme").Contains("in total", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Letter_WithAReasonThatNamesAnotherBidder_LeavesItOut()
    {
        var evaluation = Evaluated(
            Small.Doubting(AbnormallyLowRule.BelowSecond(Percentage.Of(10))),
            Three.Asked(
                LowPriceInquiry.Of("Cygnus", Day, Day).Explained("own tools", Day).Reject("Borea pays twice the wages")
            )
        );

        Assert.Equal(
            "It was left out at 'abnormally low price': asked for was an explanation, since the price is flagged by '10% below the second lowest'.",
            Text(evaluation, "Cygnus").Split("\n\n")[2]
        );
        Assert.Equal(
            ["What was found at 'abnormally low price' names another bidder, and is not in the letter."],
            evaluation.LetterTo("Cygnus").Findings.Select(finding => finding.Message)
        );
    }

    [Theory]
    [InlineData(Regime.Private)]
    [InlineData(Regime.UkProcurementAct)]
    public void Letter_ToABidWithoutAPriceThatCanBeCompared_SaysWhatLacks(Regime regime)
    {
        var tender = Tender
            .Of(
                "Service",
                Closing,
                Currency.Eur,
                AwardCriterion.Answered("languages", 60, AnswerValue.Number(0, 5)),
                AwardCriterion
                    .Answered(
                        "custom",
                        10,
                        AnswerValue.Customising([("layout", 1m)], Percentage.Of(70), Percentage.Of(40))
                    )
                    .WhenMissing(MissingRule.AskUntil(Day)),
                AwardCriterion.Price(30, PriceFormula.LinearFixedBounds(Eur(0), Eur(100)))
            )
            .PricingCustomising()
            .Under(regime);
        var evaluation = Evaluated(
            tender,
            Dossier.Of(
                Offering(BidOf("Acme", 10, 5), CustomisingWay.Standard),
                Offering(BidOf("Borea", 50, 0), CustomisingWay.Built)
            )
        );

        string[] summary =
            regime == Regime.UkProcurementAct ? ["Your points: languages 0 of 60; custom 4 of 10; in total 4."] : [];
        Assert.Equal(
            [
                "It was left out at 'customising': asked for was a price for what has to be built, asked until 2026-10-14, found was layout: built.",
                .. summary,
            ],
            Text(evaluation, "Borea").Split("\n\n").Skip(2).Take(1 + summary.Length)
        );

        static Bid Offering(Bid bid, CustomisingWay way) =>
            bid.Answer("custom", BidAnswer.Customising(CustomisingOffer.Of("layout", way)));
    }

    [Fact]
    public void Letter_WithPointsThatAreNotKnown_GivesTheirRange()
    {
        var tender = Tender.Of(
            "Service",
            Closing,
            Currency.Eur,
            AwardCriterion.Graded("concept", 10, Ten).WhenMissing(MissingRule.Interval),
            AwardCriterion.Price(90, PriceFormula.LinearFixedBounds(Eur(0), Eur(100)))
        );
        var evaluation = Evaluated(tender, Graded([BidOf("Acme", 10), BidOf("Borea", 90)], ("Acme", 10)));

        Assert.Contains(
            "Your points: concept 0 to 10 of 10; price 9 of 90; in total 9 to 19.",
            Text(evaluation, "Borea"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Letter_ByAnOrderOfImportance_HasNoTotal()
    {
        var tender = Tender.Of(
            "Service",
            Closing,
            Currency.Eur,
            AwardCriterion.Graded("concept", AwardWeight.InOrder(1), Ten),
            AwardCriterion.Answered("languages", AwardWeight.InOrder(2), AnswerValue.Number(0, 5))
        );
        var evaluation = Evaluated(
            tender,
            Graded([BidOf("Acme", 1, 4), BidOf("Borea", 1, 5)], ("Acme", 5), ("Borea", 9))
        );

        Assert.Contains(
            "Your points: concept 50 of 100; languages 80 of 100.",
            Text(evaluation, "Acme"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Letter_OfAnEuTender_ShowsNoPointsOfTheWinnerForThePrice()
    {
        // From the points of a formula with fixed bounds the price itself could be reckoned.
        var text = Text(Evaluated(Small.Under(Regime.Eu)), "Acme");

        Assert.Contains(
            "The successful bid is better in: languages (25 of 25 points, yours 20); price.",
            text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("26.25", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Letter_ToABidThatTiesWithinTheTolerance_NamesTheRuleThatBrokeTheTie()
    {
        var tender = Tender
            .Of("Service", Closing, Currency.Eur, AwardCriterion.Graded("concept", 100, Ten))
            .AwardedBy(AwardRule.PointsPerPrice(Percentage.Of(10)))
            .BreakingTies(TieRule.LowerPrice)
            .Under(Regime.Eu);
        var evaluation = Evaluated(
            tender,
            Graded([BidOf("Acme", 105), BidOf("Borea", 100)], ("Acme", 8), ("Borea", 8))
        );

        Assert.Equal("Borea, after a tie by lower price", evaluation.Recommendation.Value.ToString());
        Assert.Contains(
            "Both bids are equal by the rule of award, and the tie was broken by the published rule: lower price.",
            evaluation.LetterTo("Acme", StandstillOf(evaluation)).Value.Paragraphs
        );
    }

    [Fact]
    public void Letter_ToABidThatTies_NamesTheRuleThatBrokeTheTie()
    {
        var tender = Tender
            .Of(
                "Service",
                Closing,
                Currency.Eur,
                AwardCriterion.Graded("concept", 50, Ten),
                AwardCriterion.Price(50, PriceFormula.LinearFixedBounds(Eur(0), Eur(100)))
            )
            .BreakingTies(TieRule.LowerPrice)
            .Under(Regime.Eu);
        var evaluation = Evaluated(tender, Graded([BidOf("Acme", 20), BidOf("Borea", 10)], ("Acme", 8), ("Borea", 7)));

        Assert.Equal("Borea", evaluation.Recommendation.Value.Bid);
        Assert.Contains(
            "Both bids are equal by the rule of award, and the tie was broken by the published rule: lower price.",
            Text(evaluation, "Acme"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Letter_OfATenderWithoutAward_GivesTheReasonAndNeedsNoStandstill()
    {
        var evaluation = Evaluated(
            Small.Under(Regime.Eu).WithThreshold(TechnicalThreshold.AtLeast(60)),
            Graded([BidOf("Acme", 400_000, 4)], ("Acme", 8))
        );

        Assert.Equal(
            """
            To Acme

            Your bid for 'Customer service' was not successful, and no contract is awarded, since no bid passed.

            It was left out at 'technical threshold': asked for was at least 60 points, found was 52 points.
            """.ReplaceLineEndings("\n"),
            evaluation.LetterTo("Acme").Value.ToString()
        );
    }

    [Fact]
    public void Letter_OfAPrivateBuyer_StatesNoStandstill()
    {
        var standstill = Standstill.After(Regime.Eu, Day, AwardChannel.Electronic, Plain).Value;

        Assert.Equal(
            ["A letter of a private buyer states no standstill: no law of procurement asks for one."],
            Evaluated().LetterTo("Acme", standstill).Findings.Select(finding => finding.Message)
        );
    }

    [Fact]
    public void Letter_WithAStandstillFromBeforeTheEvaluation_IsRefused()
    {
        var early = Standstill.After(Regime.Eu, Day.PlusDays(-1), AwardChannel.Electronic, Plain).Value;

        Assert.Equal(
            ["The standstill runs from 2026-10-13, before the evaluation of 2026-10-14."],
            Evaluated(Small.Under(Regime.Eu)).LetterTo("Acme", early).Findings.Select(finding => finding.Message)
        );
    }

    [Fact]
    public void Letter_OfAnAssessmentSummary_ExplainsTheOwnScores()
    {
        var dossier = Commented(
            Grade.Of("Acme", "concept", 8, "roster is thin at night", "p. 31"),
            Grade.Of("Borea", "concept", 9, "own quality team"),
            Grade.Of("Cygnus", "concept", 6, "no plan for the night", "p. 12").Releasable()
        );

        Assert.Equal(
            """
            To Acme

            Your bid for 'Customer service' was not successful.

            Your points: concept 32 of 40; languages 20 of 25; price 17.5 of 35; quality together 52 of 65; in total 69.5.

            concept: roster is thin at night (p. 31).

            languages: your answer is 4.

            price: your price is 400000.00 EUR.

            The contract is to be awarded to Cygnus.

            Points of the successful bid: concept 24 of 40; languages 25 of 25; price 26.25 of 35; quality together 49 of 65; in total 75.25.

            concept, of the successful bid: no plan for the night.

            price, of the successful bid: by its price and the formula 'linear from 300000.00 EUR to 500000.00 EUR'.

            The contract is not concluded before the end of 2026-10-23, the last day of the standstill.
            """.ReplaceLineEndings("\n"),
            Text(Evaluated(Small.Under(Regime.UkProcurementAct), dossier), "Acme")
        );
    }

    [Fact]
    public void Letter_WithACommentThatNamesAnotherBidder_LeavesItOut()
    {
        var dossier = Commented(
            Grade.Of("Acme", "concept", 8, "thinner than that of borea"),
            Grade.Of("Borea", "concept", 9),
            Grade.Of("Cygnus", "concept", 6, "no plan; boreal forests are out of scope", "p. 4")
        );
        var evaluation = Evaluated(Small.Under(Regime.UkProcurementAct), dossier);
        var letter = evaluation.LetterTo("Acme", StandstillOf(evaluation));

        Assert.DoesNotContain("borea", letter.Value.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(
            [
                "A comment on 'concept' names another bidder, and is not in the letter.",
                "Nothing explains the points on 'concept'.",
                "Nothing that may be told explains the points of the successful bid on 'concept': write it, or say that it is withheld and why.",
                "Nothing that may be told explains the points of the successful bid on 'languages': write it, or say that it is withheld and why.",
            ],
            letter.Findings.Select(finding => finding.Message)
        );
        Assert.Contains(
            "boreal forests are out of scope (p. 4).",
            Text(evaluation, "Cygnus"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Letter_OnAWinnerWhoseCommentIsNotMarked_WithholdsIt()
    {
        var evaluation = Evaluated(
            Small.Under(Regime.UkProcurementAct),
            Commented(
                Grade.Of("Acme", "concept", 8, "thorough"),
                Grade.Of("Cygnus", "concept", 6, "pays its staff by the call")
            )
        );
        var toLoser = evaluation.LetterTo("Acme", StandstillOf(evaluation));
        var toWinner = evaluation.LetterTo("Cygnus", StandstillOf(evaluation));

        Assert.DoesNotContain("pays its staff", toLoser.Value.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            [
                "Nothing that may be told explains the points of the successful bid on 'concept': write it, or say that it is withheld and why.",
                "Nothing that may be told explains the points of the successful bid on 'languages': write it, or say that it is withheld and why.",
            ],
            toLoser.Findings.Select(finding => finding.Message)
        );
        Assert.Contains("concept: pays its staff by the call.", toWinner.Value.Paragraphs);
        Assert.Empty(toWinner.Findings);
    }

    [Fact]
    public void Letter_OnAWinnerWhoseCommentNamesAnotherBidder_LeavesItOut()
    {
        var evaluation = Evaluated(
            Small.Under(Regime.UkProcurementAct),
            Commented(
                Grade.Of("Acme", "concept", 8, "thorough"),
                Grade.Of("Borea", "concept", 1, "thin"),
                Grade.Of("Cygnus", "concept", 6, "better than Borea").Releasable()
            )
        );
        var letter = evaluation.LetterTo("Acme", StandstillOf(evaluation));

        Assert.DoesNotContain("Borea", letter.Value.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            [
                "A comment on 'concept' of the successful bid names another bidder, and is not in the letter.",
                "Nothing that may be told explains the points of the successful bid on 'concept': write it, or say that it is withheld and why.",
            ],
            letter.Findings.Take(2).Select(finding => finding.Message)
        );
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(8, false)]
    public void Letter_OfAnEuTender_TellsWhatIsMarkedWhereTheWinnerIsBetter(int winner, bool isTold)
    {
        var evaluation = Evaluated(
            Small.Under(Regime.Eu),
            Commented(
                Grade.Of("Acme", "concept", 8, "thorough"),
                Grade.Of("Cygnus", "concept", winner, "own quality team", "p. 7").Releasable()
            )
        );
        var letter = evaluation.LetterTo("Acme", StandstillOf(evaluation));

        Assert.Equal(isTold, letter.Value.Paragraphs.Contains("concept, of the successful bid: own quality team."));
        Assert.Equal(isTold, letter.Value.ToString().Contains("quality team", StringComparison.Ordinal));
        Assert.Empty(letter.Findings);
    }

    [Theory]
    [InlineData("p. 4", "concept: thin (p. 4).")]
    [InlineData("beside Borea's p. 4", null)]
    public void Letter_WithEvidenceThatNamesAnotherBidder_LeavesItOut(string evidence, string? expected)
    {
        var dossier = Commented(
            Grade.Of("Acme", "concept", 8, "thin", evidence),
            Grade.Of("Borea", "concept", 9),
            Grade.Of("Cygnus", "concept", 6)
        );
        var text = Text(Evaluated(Small.Under(Regime.UkProcurementAct), dossier), "Acme");

        Assert.Equal(expected is not null, text.Contains("concept: thin", StringComparison.Ordinal));
        Assert.Contains(expected ?? "Your points", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Borea", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Letter_OfAPriceInAnotherCurrency_SaysAsWhatItWasCompared()
    {
        var pounds = Bid.Of("Acme", Closing).At(Money.Of(300_000, "GBP")).Answer("languages", BidAnswer.Of(4));
        var dossier = Graded([pounds], ("Acme", 8))
            .Converted(ExchangeRate.Of(Currency.Gbp, Currency.Eur, 1.2m, Day, "central bank"));

        Assert.Contains(
            "price: your price is 300000.00 GBP, compared as 360000.00 EUR.",
            Text(Evaluated(Small.Under(Regime.UkProcurementAct), dossier), "Acme"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Letter_OfAnAssessmentSummaryToABidBelowAMinimum_HasReasonsAndPoints()
    {
        var tender = Small.Under(Regime.UkProcurementAct).WithThreshold(TechnicalThreshold.AtLeast(50));
        var text = Text(
            Evaluated(
                tender,
                Commented(Grade.Of("Acme", "concept", 7, "thin"), Grade.Of("Borea", "concept", 9, "well thought out"))
            ),
            "Acme"
        );

        Assert.Contains("asked for was at least 50 points, found was 48 points.", text, StringComparison.Ordinal);
        Assert.Contains(
            "Your points: concept 28 of 40; languages 20 of 25; quality together 48 of 65; in total 48.",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("Points of the successful bid: concept 36 of 40", text, StringComparison.Ordinal);
        Assert.DoesNotContain("price: your price", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Letter_OfAnyTender_HoldsNoSecretOfAnotherBidder()
    {
        var letters = 0;
        Law.Holds(
            (
                from grades in Gen.Choose(0, 10).ArrayOf(3)
                from named in Gen.Choose(0, 3).ArrayOf(3)
                from regime in Gen.Elements(Regime.Eu, Regime.UkProcurementAct, Regime.Private)
                from threshold in Gen.Elements(0, 45)
                from marked in Gen.Elements(false, true).ArrayOf(3)
                select (grades, named, regime, threshold, marked)
            ).ToArbitrary(),
            drawn =>
            {
                var names = Three.Bids.Select(bid => bid.Bidder).ToArray();
                var dossier = Commented([
                    .. names.Select(
                        (name, i) =>
                        {
                            var grade = Grade.Of(
                                name,
                                "concept",
                                drawn.grades[i],
                                drawn.named[i] == 3 || drawn.named[i] == i
                                    ? $"no. {Invariant.Text(i)} is thorough"
                                    : $"not like {names[drawn.named[i]]}"
                            );
                            return drawn.marked[i] ? grade.Releasable() : grade;
                        }
                    ),
                ]);
                var evaluation = Evaluated(
                    Small.Under(drawn.regime).WithThreshold(TechnicalThreshold.AtLeast(drawn.threshold)),
                    dossier
                );
                var winner = evaluation.Recommendation.TryGetValue(out var award) ? award.Bid : null;
                return names.All(to =>
                {
                    if (!evaluation.LetterTo(to, StandstillOf(evaluation)).TryGetValue(out var letter))
                    {
                        return winner is null;
                    }

                    letters++;
                    var text = letter.ToString();
                    return names
                        .Where(other => !string.Equals(other, to, StringComparison.Ordinal))
                        .All(other =>
                            (
                                string.Equals(other, winner, StringComparison.Ordinal)
                                || !text.Contains(other, StringComparison.Ordinal)
                            )
                            && !text.Contains($"not like {other}", StringComparison.Ordinal)
                            && (
                                (
                                    drawn.marked[Array.IndexOf(names, other)]
                                    && string.Equals(other, winner, StringComparison.Ordinal)
                                )
                                || !text.Contains(
                                    $"no. {Invariant.Text(Array.IndexOf(names, other))} is",
                                    StringComparison.Ordinal
                                )
                            )
                            && !text.Contains(
                                $"{dossier.Bids[Array.IndexOf(names, other)].Price}",
                                StringComparison.Ordinal
                            )
                        );
                });
            }
        );

        Assert.True(letters > 200);
    }

    private static Dossier Commented(params Grade[] grades) =>
        Dossier
            .Of(
                Three.Bids.Where(bid =>
                    Array.Exists(grades, grade => string.Equals(grade.Bidder, bid.Bidder, StringComparison.Ordinal))
                )
            )
            .Declared(grades.Select(grade => ConflictDeclaration.None("Anna", grade.Bidder, Closing)))
            .Graded(ScoreSheet.Of("Anna", Ten, Closing + Duration.FromDays(1), grades));

    private static Standstill? StandstillOf(Evaluation evaluation) =>
        Standstill
            .After(evaluation.Rules.Regime, evaluation.On, AwardChannel.Electronic, Plain)
            .TryGetValue(out var days)
            ? days
            : null;

    private static string Text(Evaluation evaluation, string to) =>
        evaluation.LetterTo(to, StandstillOf(evaluation)).Value.ToString();
}
