using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Performance;

namespace Outsourcing.Samples.ServiceLevelMonth.Tests;

/// <summary>Accounting: the scorecard of the template, as code builds it.</summary>
internal static class AccountingScorecard
{
    public static Scorecard Scorecard =>
        Scorecard.Of(
            "accounting",
            ScoreBands.Of(
                ScoreScale.Percent,
                ScoreBand.Of("poor", 0),
                ScoreBand.Of("fair", 50),
                ScoreBand.Of("good", 75),
                ScoreBand.Of("excellent", 90)
            ),
            Line("Accuracy", "quality", "30 %", Rating.Linear("99 %", "99.6 %")),
            Line("Paid on time", "time", "20 %", Rating.Linear("96 %", "98.5 %")),
            Line("Books closed by working day 5", "time", "15 %", Rating.Linear("48 h", "40 h")),
            Line("Filed on time", "time", "10 %", Rating.Linear("90 %", "100 %")),
            ScorecardLine.Of("Forecast error", "cooperation", PartyRole.Customer, "10 %", Rating.Linear("20 %", "5 %")),
            ScorecardLine.Of(
                "Invoices with an order number",
                "cooperation",
                PartyRole.Customer,
                "15 %",
                Rating.Linear("85 %", "97 %")
            )
        );

    private static ScorecardLine Line(string name, string quadrant, string weight, Rating rating) =>
        ScorecardLine.Of(name, quadrant, PartyRole.Provider, weight, rating);
}
