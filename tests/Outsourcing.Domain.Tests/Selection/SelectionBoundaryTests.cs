using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Selection;
using static Outsourcing.Domain.Tests.Selection.Tenders;

namespace Outsourcing.Domain.Tests.Selection;

/// <summary>Limits of the stages, on each side.</summary>
public sealed class SelectionBoundaryTests
{
    [Theory]
    [InlineData(1, "Acme")]
    [InlineData(2, "Acme, Borea")]
    [InlineData(3, "Acme, Borea, Cygnus")]
    [InlineData(4, "Acme, Borea, Cygnus")]
    public void MostPassing_OfThreeBids_LetsTheBestOfThemPass(int most, string expected)
    {
        // Without the price Acme has 52 points, Borea 51, Cygnus 49.
        var evaluation = Evaluated(Small.WithThreshold(TechnicalThreshold.None.PassingAtMost(most)));

        Assert.Equal(expected, string.Join(", ", evaluation.Bids.Where(bid => bid.Passed).Select(bid => bid.Name)));
        Assert.Equal(
            [
                $"Cygnus, technical threshold: {(most < 3 ? "out" : "passed")}; asked for the best {Invariant.Text(most)}, found 49 points",
            ],
            evaluation["Cygnus"]
                .Record.Where(record => record.Rule == SelectionRules.ThresholdMissed)
                .Select(record => record.ToString())
        );
    }

    [Fact]
    public void MostPassing_BelowOne_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("most", () => TechnicalThreshold.None.PassingAtMost(0));
        Assert.Equal(1, TechnicalThreshold.None.PassingAtMost(1).MostPassing);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(1, false)]
    public void MostPassing_WithAnOpenBid_LetsItPassWhereItCanBeAmongTheBest(int most, bool second)
    {
        var tender = Tender
            .Of(
                "Service",
                Closing,
                Currency.Eur,
                AwardCriterion.Graded("concept", 100, Ten).WhenMissing(MissingRule.Interval)
            )
            .WithThreshold(TechnicalThreshold.None.PassingAtMost(most));
        var evaluation = Evaluated(
            tender,
            Graded([BidOf("Acme", 1), BidOf("Borea", 1), BidOf("Cygnus", 1)], ("Acme", 10), ("Borea", 9))
        );

        // Cygnus, with 0 to 100 points, can always tie for the first place.
        Assert.True(evaluation["Cygnus"].Passed);
        Assert.Equal(second, evaluation["Borea"].Passed);
    }

    [Theory]
    [InlineData("7", "3", "A")]
    [InlineData("7", "3.01", null)]
    [InlineData("8", "1.99", "A")]
    [InlineData("8.01", "1", null)]
    public void Importance_Alone_RecommendsOnlyWhoIsNeverBehind(string first, string second, string? expected)
    {
        // A has 8 and 2: a mean of 8 over the first criterion, and of 5 over both.
        var tender = Tender.Of(
            "Service",
            Closing,
            Currency.Eur,
            AwardCriterion.Answered("first", AwardWeight.InOrder(1), AnswerValue.Number(0, 10)),
            AwardCriterion.Answered("second", AwardWeight.InOrder(2), AnswerValue.Number(0, 10))
        );
        var evaluation = Evaluated(tender, Dossier.Of(Offer("A", "8", "2"), Offer("B", first, second)));

        Assert.Equal(expected, evaluation.Recommendation.TryGetValue(out var award) ? award.Bid : null);
        Assert.Equal(expected is null ? (1, 2) : (1, 1), (evaluation["A"].BestRank, evaluation["A"].WorstRank));
    }

    [Theory]
    [InlineData("0", false)]
    [InlineData("0.0000000000000000000000000001", true)]
    [InlineData("-1", false)]
    public void Rate_AboveZero_Converts(string rate, bool expected)
    {
        var number = decimal.Parse(rate, System.Globalization.CultureInfo.InvariantCulture);
        ExchangeRate Create() => ExchangeRate.Of(Currency.Gbp, Currency.Eur, number, Day, "central bank");

        if (expected)
        {
            Assert.Equal(number, Create().Rate);
        }
        else
        {
            Assert.Throws<ArgumentException>(nameof(rate), Create);
        }
    }

    [Fact]
    public void Rate_WithoutASourceOrIntoTheSameCurrency_IsRefused()
    {
        Assert.Throws<ArgumentException>("source", () => ExchangeRate.Of(Currency.Gbp, Currency.Eur, 1.2m, Day, " "));
        Assert.Throws<ArgumentException>("rate", () => ExchangeRate.Of(Currency.Eur, Currency.Eur, 1.2m, Day, "bank"));
    }

    [Fact]
    public void Price_InAnotherCurrency_IsNotConvertedByARateOfTheOtherWayOrOfAnotherCurrency()
    {
        var pounds = Bid.Of("Acme", Closing).At(Money.Of(300_000, "GBP")).Answer("languages", BidAnswer.Of(4));
        var dossier = Graded([pounds], ("Acme", 8));

        BidStatus With(string from, string to) =>
            Evaluated(
                dossier: dossier.Converted(ExchangeRate.Of(Currency.Parse(from), Currency.Parse(to), 1.2m, Day, "bank"))
            )["Acme"].Status;

        Assert.Equal(BidStatus.In, With("GBP", "EUR"));
        Assert.Equal(BidStatus.Open, With("EUR", "GBP"));
        Assert.Equal(BidStatus.Open, With("USD", "EUR"));
        Assert.Equal(BidStatus.Open, With("GBP", "USD"));
    }

    [Fact]
    public void Premium_InAnotherCurrency_NeedsARateToo()
    {
        var tender = Small.PricingRisks("lock-in");
        var dossier = Graded([BidOf("Acme", 300_000, 4).Premium("lock-in", Money.Of(1_000, "GBP"))], ("Acme", 8));
        var rate = ExchangeRate.Of(Currency.Gbp, Currency.Eur, 1.2m, Day, "central bank");

        Assert.Equal(BidStatus.Open, Evaluated(tender, dossier)["Acme"].Status);
        Assert.Equal(Eur(301_200), Evaluated(tender, dossier.Converted(rate))["Acme"].Price);
    }

    private static Bid Offer(string bidder, string first, string second) =>
        Bid.Of(bidder, Closing)
            .Answer("first", BidAnswer.Of(decimal.Parse(first, System.Globalization.CultureInfo.InvariantCulture)))
            .Answer("second", BidAnswer.Of(decimal.Parse(second, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Rate_OfADayAfterTheEvaluation_IsAFinding(int daysAfter, bool later)
    {
        var bid = Bid.Of("Acme", Closing).At(Money.Of(300_000, "GBP")).Answer("languages", BidAnswer.Of(4));
        var rate = ExchangeRate.Of(Currency.Gbp, Currency.Eur, 1.2m, Day.PlusDays(daysAfter), "central bank");
        var findings = Evaluated(Small, Graded([bid], ("Acme", 8)).Converted(rate)).Findings;

        Assert.Equal(
            later
                ?
                [
                    "The rate '1 GBP = 1.2 EUR on 2026-10-15 (central bank)' is of a day after the evaluation of 2026-10-14.",
                ]
                : Array.Empty<string>(),
            findings.Where(finding => finding.Rule == SelectionRules.PriceRate).Select(finding => finding.Message)
        );
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Tolerance_AboveZero_IsRelative(int percent, bool relative)
    {
        var tender = Tender
            .Of("Service", Closing, Currency.Eur, AwardCriterion.Graded("concept", 100, Ten))
            .AwardedBy(AwardRule.PointsPerPrice(Percentage.Of(percent)));

        Assert.Equal(
            relative
                ?
                [
                    "By 'most quality points for the price, within 1% of the best the most points' the best figure of all decides which others are near it: a bid that drops out can change which of the others wins.",
                ]
                : Array.Empty<string>(),
            tender
                .Check()
                .Where(finding => finding.Rule == SelectionRules.PriceRelative)
                .Select(finding => finding.Message)
        );
    }

    [Theory]
    [InlineData(RoundingMode.Floor)]
    [InlineData(RoundingMode.Ceiling)]
    [InlineData(RoundingMode.HalfUp)]
    public void Rounding_OfAThird_IsThatOfTheExactProduct(RoundingMode mode)
    {
        var three = GradeScale.Of("0 to 3", worst: 0, best: 3);
        var tender = Tender
            .Of("Service", Closing, Currency.Eur, AwardCriterion.Graded("concept", 60, three))
            .RoundedBy(RoundingRule.ToDigits(2, mode));
        var dossier = Dossier
            .Of(BidOf("Acme", 1))
            .Declared(ConflictDeclaration.None("Anna", "Acme", Closing))
            .Graded(ScoreSheet.Of("Anna", three, Closing, Grade.Of("Acme", "concept", 1)));

        Assert.Equal((20m, 20m), Evaluated(tender, dossier).Points("Acme", "concept"));
    }

    [Fact]
    public void LowPrice_IsWhatWasOfferedWithoutThePremiumForARisk()
    {
        var tender = Small.PricingRisks("exit").Doubting(AbnormallyLowRule.BelowSecond(Percentage.Of(20)));
        Bid[] bids =
        [
            BidOf("Acme", 300_000, 4).Premium("exit", Money.Of(100_000, "EUR")),
            BidOf("Borea", 400_000, 4).Premium("exit", Money.Of(0, "EUR")),
        ];
        var evaluation = Evaluated(tender, Graded(bids, ("Acme", 8), ("Borea", 8)));

        Assert.Equal(["Acme"], evaluation.Low!.Value.Flagged);
        Assert.Equal(Money.Of(400_000, "EUR"), evaluation["Acme"].Price);
    }
}
