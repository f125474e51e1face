using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Performance;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Performance;

namespace Outsourcing.Domain.Tests.Json;

internal static partial class DocumentSamples
{
    private static IEnumerable<DocumentSample> OfPerformance()
    {
        var (day, moment) = (new LocalDate(2026, 2, 1), Instant.FromUtc(2026, 1, 15, 12, 0));
        var risk = ScoreScale.HigherIsWorse(1m, 5m);
        var planned = Helpdesk.Planned();
        var verified = CorrectiveActionVerified.Of("F2", day, moment, "retrain", day.PlusDays(-1));
        var reopened = CorrectiveActionReopened.Of("F3", day, moment, "retrain", "it came back", day);
        var terms = PerformanceTerms.Of(Helpdesk.Calls).ScoredBy(Helpdesk.Scorecard).BandedBy(Helpdesk.Banding);
        return
        [
            DocumentSample.Of(MeasureFormula.Parse("100*-[a] / ([b] - 0.50)")),
            DocumentSample.Of(Indication.Lead),
            DocumentSample.Of(Consequence.Plan),
            DocumentSample.Of(CriterionValueKind.NoActivity),
            DocumentSample.Of(VendorStanding.Conditional),
            DocumentSample.Of(PerformanceTrend.Unsteady),
            DocumentSample.Of(CorrectiveActionState.VerifiedLate),
            DocumentSample.Of(InspectionLevel.S3),
            DocumentSample.Of(AcceptanceDecision.Reject),
            DocumentSample.Of(Helpdesk.Calls),
            DocumentSample.Of(PerformanceCriterion.Of("cost").AtMost("38 EUR").DependsOn()),
            DocumentSample.Of(PerformanceCriterion.Of("cost").Towards(Direction.Minimize).As(Indication.Lag)),
            DocumentSample.Of(PerformanceCriterion.Of("cost")),
            DocumentSample.Of(risk),
            DocumentSample.Of(risk.Score(2.5m)),
            DocumentSample.Of(ScoreInterval.Of(Ratio.Of(1, 3), Ratio.Of(2, 3))),
            DocumentSample.Of(ScoreBand.Of("good", 80m)),
            DocumentSample.Of(Helpdesk.Bands),
            DocumentSample.Of<Rating>(Rating.Linear("75 %", "80 %")),
            DocumentSample.Of(Rating.Linear("75 %", "80 %")),
            DocumentSample.Of<Rating>(Rating.Assessed(risk)),
            DocumentSample.Of(Rating.Assessed(risk)),
            DocumentSample.Of(CriterionValue.Of("78 %")),
            DocumentSample.Of(CriterionValue.Of(risk.Score(2m))),
            DocumentSample.Of(CriterionValue.Between(Measured.Parse("74 %"), Measured.Parse("78 %"))),
            DocumentSample.Of(CriterionValue.Unknown("late")),
            DocumentSample.Of(CriterionValue.NoActivity("none")),
            DocumentSample.Of(CriterionValue.DeemedWorst("late")),
            DocumentSample.Of(Helpdesk.Scorecard.Lines[1]),
            DocumentSample.Of(Helpdesk.Scorecard.Lines[0].Scoring(Helpdesk.Calls)),
            DocumentSample.Of(Helpdesk.Scorecard),
            DocumentSample.Of(Helpdesk.History(80, null).Points[1]),
            DocumentSample.Of(Helpdesk.History(80, null)),
            DocumentSample.Of(ControlRule.Nelson[2]),
            DocumentSample.Of(FadingMean.Of(12)),
            DocumentSample.Of(Helpdesk.Banding),
            DocumentSample.Of(planned),
            DocumentSample.Of<Fact>(planned),
            DocumentSample.Of(verified),
            DocumentSample.Of<Fact>(verified),
            DocumentSample.Of(reopened),
            DocumentSample.Of<Fact>(reopened),
            DocumentSample.Of(terms),
            DocumentSample.Of<Provision>(terms),
            DocumentSample.Of<Provision>(PerformanceTerms.Of(Helpdesk.Calls)),
        ];
    }
}
