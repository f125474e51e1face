using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Performance;
using Outsourcing.Domain.Tests.Performance;

namespace Outsourcing.Domain.Tests.Support;

internal static partial class Samples
{
    private static IEnumerable<Sample> Performance() =>
        [
            .. OfCriteria(),
            .. OfScorecards(),
            .. OfHistories(),
            .. OfCorrections(),
            Sample.Of(() => FadingMean.Of(12)),
            Sample.Of(() => Helpdesk.Banding),
            Sample.Of(() => VendorBanding.Of(ScoreScale.Percent, 85, 70, 50)),
            Sample.Of(() => Helpdesk.Banding.Decide(VendorStanding.Preferred, ScoreInterval.Of(Ratio.Of(78))).Value),
            Sample.Of(() => Helpdesk.Banding.Decide(VendorStanding.None, ScoreInterval.Of(Ratio.Of(78))).Value),
            Sample.Of(() => AcceptanceSampling.Plan(6156, 10m).Value),
            Sample.Of(() => AcceptanceSampling.Plan(6156, 0.65m, InspectionLevel.S2).Value),
        ];

    private static IEnumerable<Sample> OfCriteria() =>
        [
            Sample.Of(() => MeasureFormula.Parse("([answered]-[late]) / [offered]*100")),
            Sample.Of(() => Helpdesk.Calls),
            Sample.Of(() => PerformanceCriterion.Of("calls")),
            Sample.Of(() => PerformanceCriterion.Of("calls").DependsOn()),
            Sample.Of(() => PerformanceCriterion.Of("calls").DependsOn("volume forecast by the 15th")),
            Sample.Of(() => PerformanceCriterion.Of("calls").DependsOn("volume forecast by the 20th")),
        ];

    private static IEnumerable<Sample> OfScorecards() =>
        [
            Sample.Of(() => ScoreScale.HigherIsWorse(1m, 5m)),
            Sample.Of(() => ScoreScale.HigherIsBetter(1m, 5m)),
            Sample.Of(() => ScoreScale.HigherIsWorse(1m, 5m).Score(2.50m)),
            Sample.Of(() => ScoreInterval.Of(Ratio.Of(62.5m))),
            Sample.Of(() => ScoreInterval.Of(Ratio.Of(2, 3), Ratio.One)),
            Sample.Of(() => ScoreBand.Of("good", 80m)),
            Sample.Of(() => Helpdesk.Bands),
            Sample.Of(() => ScoreBands.Of(ScoreScale.Percent, ScoreBand.Of("any", 0m))),
            Sample.Of(() => Rating.Linear("75 %", "80 %")),
            Sample.Of(() => Rating.Assessed(ScoreScale.HigherIsWorse(1m, 5m))),
            Sample.Of(() => CriterionValue.Of("78.5 %")),
            Sample.Of(() => CriterionValue.Of(ScoreScale.HigherIsWorse(1m, 5m).Score(2.5m))),
            Sample.Of(() => CriterionValue.Between(Measured.Parse("74 %"), Measured.Parse("78.5 %"))),
            Sample.Of(() => CriterionValue.Unknown("the report is late")),
            Sample.Of(() => CriterionValue.NoActivity("no call")),
            Sample.Of(() => CriterionValue.DeemedWorst("not reported")),
            Sample.Of(() => Helpdesk.Scorecard.Lines[0]),
            Sample.Of(() => Helpdesk.Scorecard.Lines[0].Scoring(Helpdesk.Calls)),
            Sample.Of(() => Helpdesk.Scorecard),
            Sample.Of(() =>
                Scorecard.Of(
                    "helpdesk",
                    Helpdesk.Bands,
                    ScorecardLine.Of("calls", "service", PartyRole.Provider, "100 %", Rating.Linear("75 %", "80 %"))
                )
            ),
            Sample.Of(() => Helpdesk.Scorecard.Score(Helpdesk.March).Value),
            Sample.Of(() => Helpdesk.Scorecard.Score(Helpdesk.March).Value.Lines[0]),
            Sample.Of(() => Helpdesk.Scorecard.Score(Helpdesk.March).Value.Lines[1]),
            Sample.Of(() => Helpdesk.Scorecard.Score(new Dictionary<string, CriterionValue>()).Value),
        ];

    private static IEnumerable<Sample> OfHistories() =>
        [
            Sample.Of(() => PerformancePoint.Of(DateRange.Month(2026, 1), "2026-1", CriterionValue.Of("78.5 %"))),
            Sample.Of(() => Helpdesk.History(80, 81)),
            Sample.Of(() => Helpdesk.History(80, 82)),
            Sample.Of(() => ControlRule.Parse("western-electric-2")),
            Sample.Of(() => ControlRule.Parse("nelson-3")),
            Sample.Of(() => Helpdesk.Year().Limits),
            Sample.Of(() => Helpdesk.Year()),
            Sample.Of(() => Helpdesk.Year(60)),
            Sample.Of(() => Helpdesk.Year(60).Signals[0]),
        ];

    private static IEnumerable<Sample> OfCorrections() =>
        [
            Sample.Of(() => Helpdesk.Planned()),
            Sample.Of(() => CorrectiveActionVerified.Of("F2", Effective, Moment, "retrain night shift")),
            Sample.Of(() =>
                CorrectiveActionVerified.Of("F2", Effective, Moment, "retrain night shift", Effective.PlusDays(-1))
            ),
            Sample.Of(() =>
                CorrectiveActionReopened.Of(
                    "F3",
                    Effective,
                    Moment,
                    "retrain night shift",
                    "it came back",
                    Effective.PlusDays(30)
                )
            ),
            Sample.Of(() => CorrectiveActionLog.Of([Helpdesk.Planned()], new LocalDate(2026, 4, 30))),
            Sample.Of(() => CorrectiveActionLog.Of([], new LocalDate(2026, 4, 30))),
            Sample.Of(() => CorrectiveActionLog.Of([Helpdesk.Planned()], new LocalDate(2026, 4, 30)).Actions[0]),
            Sample.Of(() => CorrectiveActionLog.Of([Helpdesk.Planned()], new LocalDate(2026, 6, 1)).Actions[0]),
            Sample.Of(() => PerformanceTerms.Of(Helpdesk.Calls)),
            Sample.Of(() => PerformanceTerms.Of(Helpdesk.Calls, PerformanceCriterion.Of("forecast"))),
            Sample.Of(() =>
                PerformanceTerms.Of(Helpdesk.Calls).ScoredBy(Helpdesk.Scorecard).BandedBy(Helpdesk.Banding)
            ),
        ];
}
