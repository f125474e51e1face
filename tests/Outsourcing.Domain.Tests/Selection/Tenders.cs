using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Selection;

namespace Outsourcing.Domain.Tests.Selection;

/// <summary>A small tender and its bids, which the tests change in one place each.</summary>
internal static class Tenders
{
    public static Instant Closing { get; } = Instant.FromUtc(2026, 9, 30, 10, 0);

    public static LocalDate Day { get; } = new(2026, 10, 14);

    public static GradeScale Ten { get; } = GradeScale.Of("0 to 10", 0, 10);

    /// <summary>Gets quality 65 (concept 40 graded, languages 25 answered) and price 35 between 300,000 and 500,000.</summary>
    public static Tender Small { get; } =
        Tender
            .Of(
                "Customer service",
                Closing,
                Currency.Eur,
                AwardCriterion.Group(
                    "quality",
                    65,
                    AwardCriterion.Graded("concept", 40, Ten),
                    AwardCriterion.Answered("languages", 25, AnswerValue.Number(0, 5))
                ),
                AwardCriterion.Price(35, PriceFormula.LinearFixedBounds(Eur(300_000), Eur(500_000)))
            )
            .BreakingTies(TieRule.LowerPrice);

    /// <summary>Gets Acme 8, 4 languages, 400,000; Borea 9, 3, 420,000; Cygnus 6, 5, 350,000.</summary>
    public static Dossier Three { get; } =
        Graded(
            [BidOf("Acme", 400_000, 4), BidOf("Borea", 420_000, 3), BidOf("Cygnus", 350_000, 5)],
            ("Acme", 8),
            ("Borea", 9),
            ("Cygnus", 6)
        );

    public static Money Eur(decimal amount) => Money.Of(amount, Currency.Eur);

    public static Bid BidOf(string bidder, decimal price, decimal? languages = null)
    {
        var bid = Bid.Of(bidder, Closing - Duration.FromHours(1)).At(Eur(price));
        return languages is { } number ? bid.Answer("languages", BidAnswer.Of(number)) : bid;
    }

    public static Dossier Graded(IEnumerable<Bid> bids, params (string Bidder, decimal Grade)[] grades)
    {
        var dossier = Dossier.Of(bids);
        return dossier
            .Declared(
                grades
                    .Select(grade => grade.Bidder)
                    .Concat(dossier.Bids.Select(bid => bid.Bidder))
                    .Distinct(StringComparer.Ordinal)
                    .Select(bidder => ConflictDeclaration.None("Anna", bidder, Closing))
            )
            .Graded(Sheet("Anna", grades));
    }

    public static ScoreSheet Sheet(string evaluator, params (string Bidder, decimal Grade)[] grades) =>
        ScoreSheet.Of(
            evaluator,
            Ten,
            Closing + Duration.FromDays(1),
            grades.Select(grade => Grade.Of(grade.Bidder, "concept", grade.Grade))
        );

    public static Evaluation Evaluated(Tender? tender = null, Dossier? dossier = null) =>
        (tender ?? Small).Freeze(Closing).Value.Evaluate(dossier ?? Three, Day).Value;

    /// <summary>Gets the published case in which a bid that loses decides who wins.</summary>
    public static Evaluation Paradox() =>
        Evaluated(
            Tender
                .Of(
                    "Paradox",
                    Closing,
                    Currency.Eur,
                    AwardCriterion.Answered("quality", 50, AnswerValue.Number(0, 100)),
                    AwardCriterion.Price(50, PriceFormula.LowestOverPrice)
                )
                .RoundedBy(RoundingRule.ToDigits(12, RoundingMode.HalfEven)),
            Dossier.Of(
                BidOf("A", 100).Answer("quality", BidAnswer.Of(78)),
                BidOf("B", 118).Answer("quality", BidAnswer.Of(90)),
                BidOf("C", 60).Answer("quality", BidAnswer.Of(40))
            )
        );

    /// <summary>Gets Cygnus, which would be first, out at gates, and Borea and Acme in.</summary>
    public static Evaluation AtGates(params string[] gates) =>
        Evaluated(
            Small.WithGates(gates.Select(name => Gate.Declared(name))),
            Graded(
                [
                    gates.Aggregate(BidOf("Acme", 400_000, 4), (bid, gate) => bid.At(GateAnswer.Meets(gate))),
                    gates.Aggregate(BidOf("Borea", 420_000, 3), (bid, gate) => bid.At(GateAnswer.Meets(gate))),
                    gates.Aggregate(BidOf("Cygnus", 350_000, 5), (bid, gate) => bid.At(GateAnswer.DoesNotMeet(gate))),
                ],
                ("Acme", 8),
                ("Borea", 9),
                ("Cygnus", 6)
            )
        );

    /// <summary>Gets an evaluation in which a grade that is missing decides.</summary>
    public static Evaluation Undecided() =>
        Evaluated(
            Tender.Of(
                "Service",
                Closing,
                Currency.Eur,
                AwardCriterion.Graded("concept", 60, Ten).WhenMissing(MissingRule.Interval),
                AwardCriterion.Price(40, PriceFormula.LinearFixedBounds(Eur(0), Eur(100)))
            ),
            Graded([BidOf("Acme", 10), BidOf("Borea", 0)], ("Acme", 10))
                .Asked(LowPriceInquiry.Of("Borea", Day, Day).Explained("a pilot", Day).Accept("plausible"))
        );
}
