using Outsourcing.Domain.Performance;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Json;

/// <summary>What <c>Performance</c> answers, as JSON; written and never read.</summary>
internal static class PerformanceResultShapes
{
    public static void AddTo(ShapeBook book)
    {
        AddWords(book);
        AddScores(book);
        AddCharts(book);
        AddOthers(book);
    }

    private static void AddWords(ShapeBook book) =>
        book.Struct(
                new WordConverter<PerformanceTrend>(
                    "a trend",
                    ("none", PerformanceTrend.None),
                    ("stable", PerformanceTrend.Stable),
                    ("better", PerformanceTrend.Better),
                    ("worse", PerformanceTrend.Worse),
                    ("unsteady", PerformanceTrend.Unsteady)
                )
            )
            .Struct(
                new WordConverter<CorrectiveActionState>(
                    "the state of a corrective action",
                    ("none", CorrectiveActionState.None),
                    ("open", CorrectiveActionState.Open),
                    ("overdue", CorrectiveActionState.Overdue),
                    ("verified", CorrectiveActionState.Verified),
                    ("verified-late", CorrectiveActionState.VerifiedLate),
                    ("reopened", CorrectiveActionState.Reopened)
                )
            )
            .Struct(
                new WordConverter<InspectionLevel>(
                    "an inspection level",
                    ("none", InspectionLevel.None),
                    ("S-1", InspectionLevel.S1),
                    ("S-2", InspectionLevel.S2),
                    ("S-3", InspectionLevel.S3),
                    ("S-4", InspectionLevel.S4),
                    ("I", InspectionLevel.I),
                    ("II", InspectionLevel.II),
                    ("III", InspectionLevel.III)
                )
            )
            .Struct(
                new WordConverter<AcceptanceDecision>(
                    "a decision on a lot",
                    ("none", AcceptanceDecision.None),
                    ("accept", AcceptanceDecision.Accept),
                    ("reject", AcceptanceDecision.Reject)
                )
            );

    private static void AddScores(ShapeBook book) =>
        book.Class(
                new Shape<LineScore>(create: null)
                    .With("line", score => score.Line.Name)
                    .With("value", score => score.Value)
                    .Optional("score", score => score.Score)
                    .With("share", score => score.Share)
                    .Optional("contribution", score => score.Contribution)
            )
            .Class(
                new Shape<ScorecardResult>(create: null)
                    .With("scorecard", result => result.Scorecard.Name)
                    .With("total", result => result.Total)
                    .With<ScoreBand[]>("possibleBands", result => [.. result.PossibleBands])
                    .With<LineScore[]>("lines", result => [.. result.Lines])
            )
            .Class(ReasoningShapes.Answer<ScorecardResult>())
            .Class(ReasoningShapes.Answer<ScoreBand>())
            .Class(ReasoningShapes.Answer<ScoreInterval>());

    private static void AddCharts(ShapeBook book) =>
        book.Class(
                new Shape<ControlLimits>(create: null)
                    .With("centre", limits => limits.Centre)
                    .With("sigma", limits => limits.Sigma)
                    .With("lower", limits => limits.Lower)
                    .With("upper", limits => limits.Upper)
                    .With("points", limits => limits.Points)
            )
            .Class(
                new Shape<ControlSignal>(create: null)
                    .With("rule", signal => signal.Rule)
                    .With("period", signal => signal.Point.Period)
                    .With("meaning", signal => signal.Meaning)
            )
            .Class(
                new Shape<ControlChart>(create: null)
                    .With("history", chart => chart.History.Name)
                    .With("baseline", chart => chart.Baseline)
                    .With("limits", chart => chart.Limits)
                    .With<ControlRule[]>("rules", chart => [.. chart.Rules])
                    .With<PerformancePoint[]>("points", chart => [.. chart.Points])
                    .With<ControlSignal[]>("signals", chart => [.. chart.Signals])
            )
            .Class(ReasoningShapes.Answer<ControlChart>())
            .Class(ReasoningShapes.Answer<PerformanceTrend>());

    private static void AddOthers(ShapeBook book) =>
        book.Class(
                new Shape<StandingDecision>(create: null)
                    .With("standing", decision => decision.Standing)
                    .With("before", decision => decision.Before)
                    .With("score", decision => decision.Score)
            )
            .Class(ReasoningShapes.Answer<StandingDecision>())
            .Class(
                new Shape<CorrectiveAction>(create: null)
                    .With("name", action => action.Name)
                    .With("criterion", action => action.Criterion)
                    .With("by", action => action.By)
                    .With("cause", action => action.Cause)
                    .With("plan", action => action.Plan)
                    .With("due", action => action.Due)
                    .Optional("done", action => action.Done)
                    .With("timesReopened", action => action.TimesReopened)
                    .With("state", action => action.State)
            )
            .Class(
                new Shape<CorrectiveActionLog>(create: null)
                    .With("date", log => log.Date)
                    .With<CorrectiveAction[]>("actions", log => [.. log.Actions])
                    .With<Finding[]>("findings", log => [.. log.Findings])
            )
            .Class(
                new Shape<SamplingPlan>(create: null)
                    .With("lotSize", plan => plan.LotSize)
                    .With("level", plan => plan.Level)
                    .With("limit", plan => plan.Limit)
                    .With("codeLetter", plan => plan.CodeLetter.ToString())
                    .With("planLetter", plan => plan.PlanLetter.ToString())
                    .With("sampleSize", plan => plan.SampleSize)
                    .With("inspectsAll", plan => plan.InspectsAll)
                    .With("acceptanceNumber", plan => plan.AcceptanceNumber)
                    .With("rejectionNumber", plan => plan.RejectionNumber)
            )
            .Class(ReasoningShapes.Answer<SamplingPlan>());
}
