using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Selection;
using static Outsourcing.Domain.Tests.Selection.Tenders;

namespace Outsourcing.Domain.Tests.Selection;

/// <summary>Free asks nothing, beside Acme at 400,000 and Borea at 420,000.</summary>
public sealed class PriceOfZeroTests
{
    private static readonly LowPriceInquiry Inquiry = LowPriceInquiry.Of("Free", Day.PlusDays(-9), Day.PlusDays(-1));

    public static TheoryData<string> Formulas => ["lowest", "excess", "log", "min-max", "bounds"];

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Evaluate_APriceOfZero_IsOpenAndStopsNoTender(string formula)
    {
        var evaluation = With(formula, null);

        Assert.Equal(BidStatus.Open, evaluation["Free"].Status);
        Assert.Equal(
            "Free, price of zero: open; asked for an explanation, as of an abnormally low price, found to be asked",
            evaluation["Free"].Record.Single(record => record.Rule == SelectionRules.PriceZero).ToString()
        );
        Assert.Contains(
            evaluation.Recommendation.Findings,
            finding => finding.Rule == SelectionRules.AwardOpen && finding.Subject is "Free"
        );
        Assert.Equal(
            ["'Free' is priced at zero, and open until its price is explained and that is decided."],
            evaluation
                .Findings.Where(finding => finding.Rule == SelectionRules.PriceZero)
                .Select(finding => finding.Message)
        );
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Evaluate_APriceOfZeroThatIsRejected_ChangesNothingForTheOthers(string formula)
    {
        var evaluation = With(formula, Inquiry.Reject("not plausible"));
        var without = Evaluated(
            Rules(formula),
            Graded([BidOf("Acme", 400_000, 4), BidOf("Borea", 420_000, 3)], ("Acme", 8), ("Borea", 9))
        );

        Assert.Equal(BidStatus.Out, evaluation["Free"].Status);
        Assert.Equal("Acme", evaluation.Recommendation.Value.Bidder);
        Assert.Equal(without.Ranking.Select(bid => bid.ToString()), evaluation.Ranking.Select(bid => bid.ToString()));
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Evaluate_APriceOfZeroThatIsExplained_Competes(string formula)
    {
        var evaluation = With(formula, Inquiry.Explained("a pilot", Day.PlusDays(-2)).Accept("plausible"));

        Assert.Equal(BidStatus.In, evaluation["Free"].Status);
        Assert.Equal(35m, evaluation["Free"].PricePoints);
        Assert.Equal("Free", evaluation.Recommendation.Value.Bidder);
    }

    [Fact]
    public void Evaluate_ByLowestPrice_APriceOfZeroDoesNotWinUnexplained()
    {
        var tender = Tender
            .Of("Licences", Closing, Currency.Eur, AwardCriterion.Answered("languages", 25, AnswerValue.Number(0, 5)))
            .AwardedBy(AwardRule.LowestPrice);
        var evaluation = Evaluated(tender, Dossier.Of(BidOf("Acme", 1, 4), BidOf("Free", 0, 4)));

        Assert.Equal(AnswerStatus.FactMissing, evaluation.Recommendation.Status);
        Assert.Contains(
            "Free leads and is open: price of zero.",
            evaluation.Recommendation.Findings.Select(finding => finding.Message)
        );
    }

    [Fact]
    public void Evaluate_WhereNoPriceCounts_APriceOfZeroIsNotAskedAbout()
    {
        var tender = Tender.Of(
            "Advice",
            Closing,
            Currency.Eur,
            AwardCriterion.Answered("languages", 25, AnswerValue.Number(0, 5))
        );

        Assert.Equal(BidStatus.In, Evaluated(tender, Dossier.Of(BidOf("Free", 0, 4)))["Free"].Status);
    }

    [Fact]
    public void Evaluate_APriceOfZeroThatARuleFlags_IsOnRecordOnce()
    {
        var tender = Rules("lowest").Doubting(AbnormallyLowRule.BelowSecond(Percentage.Of(20)));

        Assert.Equal(
            [SelectionRules.PriceMissing, SelectionRules.LowExplained],
            Evaluated(tender, Bids)["Free"]
                .Record.Where(record => record.Stage == Stage.Commercial)
                .Select(record => record.Rule)
        );
    }

    private static Dossier Bids =>
        Graded(
            [BidOf("Acme", 400_000, 4), BidOf("Borea", 420_000, 3), BidOf("Free", 0, 5)],
            ("Acme", 8),
            ("Borea", 9),
            ("Free", 9)
        );

    private static Evaluation With(string formula, LowPriceInquiry? inquiry) =>
        Evaluated(Rules(formula), inquiry is null ? Bids : Bids.Asked(inquiry));

    private static Tender Rules(string formula) =>
        Tender.Of(
            "Customer service",
            Closing,
            Currency.Eur,
            AwardCriterion.Graded("concept", 40, Ten),
            AwardCriterion.Answered("languages", 25, AnswerValue.Number(0, 5)),
            AwardCriterion.Price(
                35,
                formula switch
                {
                    "lowest" => PriceFormula.LowestOverPrice,
                    "excess" => PriceFormula.LinearExcess,
                    "log" => PriceFormula.Logarithmic(3),
                    "min-max" => PriceFormula.LinearMinMax,
                    _ => PriceFormula.LinearFixedBounds(Eur(300_000), Eur(500_000)),
                }
            )
        );
}
