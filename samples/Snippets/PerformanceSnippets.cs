using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Performance;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Samples.Snippets;

/// <summary>Performance criteria, scorecards, control charts, corrective actions and acceptance sampling.</summary>
internal static class PerformanceSnippets
{
    public static void Run()
    {
        #region performance-readiness
        PerformanceCriterion calls = PerformanceCriterion
            .Of("calls answered within 20 s")
            .DefinedAs("Answered by a person within 20 s of the end of the announcement.")
            .ComputedAs("[answered in time] / [offered]")
            .In(MeasureUnit.Share)
            .AtLeast("95 %", minimum: "96 %")
            .Over(MeasurementWindow.CalendarMonth("Europe/Berlin"))
            .MeasuredFrom("telephone system, report 7")
            .OwnedBy(PartyRole.Provider, "delivery manager")
            .As(Indication.Lead);

        foreach (Finding finding in calls.Readiness(volume: 15))
        {
            Console.WriteLine(finding);
        }
        #endregion

        #region performance-formula
        MeasureFormula formula = MeasureFormula.Parse("([answered] - [answered late]) / [offered]");
        var measures = new Dictionary<string, Ratio>
        {
            ["answered"] = Ratio.Of(412),
            ["answered late"] = Ratio.Of(20),
            ["offered"] = Ratio.Of(435),
        };

        Console.WriteLine(formula.Compute(measures)); // 392/435
        #endregion

        #region performance-scorecard
        var risk = ScoreScale.HigherIsWorse(1, 5);
        Scorecard card = Scorecard.Of(
            "helpdesk",
            ScoreBands.Of(
                ScoreScale.Percent,
                ScoreBand.Of("poor", 0),
                ScoreBand.Of("fair", 50),
                ScoreBand.Of("good", 80)
            ),
            ScorecardLine.Of("calls", "service", PartyRole.Provider, "40 %", Rating.Linear("75 %", "80 %")),
            ScorecardLine.Of("security risk", "risk", PartyRole.Provider, "20 %", Rating.Assessed(risk)),
            ScorecardLine.Of("forecast error", "service", PartyRole.Customer, "40 %", Rating.Linear("30 %", "10 %"))
        );

        Answer<ScorecardResult> march = card.Score(
            new Dictionary<string, CriterionValue>
            {
                ["calls"] = CriterionValue.Of("78 %"),
                ["security risk"] = CriterionValue.Unknown("the audit is late"),
                ["forecast error"] = CriterionValue.Of("8 %"),
            }
        );

        Console.WriteLine(march); // helpdesk: 64 to 84, fair to good
        Console.WriteLine(march.Value.Band()); // FactMissing: …
        Console.WriteLine(march.Value.OfSide(PartyRole.Customer)); // 100
        #endregion

        #region performance-chart
        decimal[] months = [79, 81, 79, 81, 79, 81, 79, 81, 60];
        PerformanceHistory history = PerformanceHistory.Of(
            "calls",
            Direction.Maximize,
            months.Select(
                (points, i) =>
                    PerformancePoint.Of(
                        DateRange.Month(2025, i + 1),
                        method: "2025-1",
                        CriterionValue.Of(Measured.Of(points))
                    )
            )
        );

        ControlChart chart = history.Chart(DateRange.Parse("2025-01-01/2025-09-01"), ControlRule.WesternElectric).Value;

        Console.WriteLine(chart.Trend()); // Worse
        Console.WriteLine(chart.Signals[0]); // western-electric-1 at 2025-09-01/2025-10-01: worse
        #endregion

        Standing(card);
        Corrections(calls);
        Sampling();
    }

    private static void Standing(Scorecard card)
    {
        #region performance-standing
        VendorBanding banding = VendorBanding.Of(
            ScoreScale.Percent,
            preferredFrom: 85,
            approvedFrom: 70,
            conditionalFrom: 50,
            margin: 3
        );

        ScorecardResult april = card.Score(
            CriterionValue.Of("78 %"),
            CriterionValue.Of(ScoreScale.HigherIsWorse(1, 5).Score(2)),
            CriterionValue.Of("8 %")
        ).Value;

        // approved, before preferred, at 79; what cost most: calls 16, security risk 5
        Console.WriteLine(banding.Decide(VendorStanding.Preferred, april).Explanation);
        #endregion
    }

    private static void Corrections(PerformanceCriterion calls)
    {
        var agreed = Instant.FromUtc(2026, 4, 10, 12, 0);

        #region performance-corrections
        AgreementView view = Agreement
            .Between(Party.Customer("customer"), Party.Provider("provider"))
            .Document("MSA", new LocalDate(2026, 1, 1))
            .Clause("MSA § 7", PerformanceTerms.Of(calls))
            .Record(
                CorrectiveActionPlanned.Of(
                    "F1",
                    on: new LocalDate(2026, 4, 10),
                    recorded: agreed,
                    action: "retrain night shift",
                    criterion: calls.Name,
                    by: "provider",
                    cause: "half of the night shift is new",
                    plan: "train them for two days",
                    due: new LocalDate(2026, 5, 31)
                )
            )
            .AsOf(new LocalDate(2026, 6, 1), agreed);

        // 2026-05-31 provider: carry out corrective action 'retrain night shift' (violated, MSA § 7)
        Console.WriteLine(view.DueBetween(DateRange.Month(2026, 5))[0]);

        // retrain night shift (overdue since 2026-05-31, provider)
        Console.WriteLine(view.CorrectiveActions().Actions[0]);
        #endregion
    }

    private static void Sampling()
    {
        #region performance-sampling
        SamplingPlan plan = AcceptanceSampling.Plan(lotSize: 6156, qualityLimit: 10, InspectionLevel.II).Value;

        Console.WriteLine(plan); // 125 of 6156, accept up to 21, reject from 22 (code letter K)
        Console.WriteLine(plan.Decide(nonconforming: 19)); // Accept
        #endregion
    }
}
