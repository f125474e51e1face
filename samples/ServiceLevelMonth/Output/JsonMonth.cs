using System.Text.Json.Nodes;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>The result for other programs: what the console shows, as one JSON object; exact numbers as text.</summary>
internal static class JsonMonth
{
    public static string Of(Sheet sheet) =>
        JsonText.Of(
            new JsonObject
            {
                ["title"] = sheet.Title,
                ["period"] = sheet.Period.Instants.ToString(),
                ["verdict"] = MonthWords.Verdict(sheet.Levels),
                ["levels"] = JsonText.List(sheet.Levels, Level),
                ["settled"] = JsonMoney.Settled(sheet.Settled),
                ["scorecard"] = JsonMoney.Quarter(sheet.Quarter),
                ["trends"] = JsonText.List(sheet.Trends, JsonMoney.Trend),
                ["whatIf"] = JsonText.List(
                    sheet.WhatIf,
                    asked => new JsonObject
                    {
                        ["question"] = asked.Question,
                        ["levels"] = JsonText.List(
                            asked.Levels,
                            level => new JsonObject { ["before"] = Level(level.Before), ["after"] = Level(level.After) }
                        ),
                        ["before"] = JsonMoney.Settled(asked.Before),
                        ["after"] = JsonMoney.Settled(asked.After),
                    }
                ),
                ["files"] = JsonText.List(sheet.Intakes, Intake),
            }
        );

    private static JsonObject Level(Level level) =>
        new()
        {
            ["name"] = level.Name,
            ["target"] = level.Target.ToString(),
            ["answer"] = level.Answer.Status.ToString(),
            ["outcome"] = level.Result is { } result ? Outcome(result.Undisputed) : null,
            ["ifDisputedAccepted"] = level.Result?.IfDisputedAccepted is { } other ? Outcome(other) : null,
            ["isProvisional"] = level.Result?.IsProvisional,
            ["findings"] = JsonText.List(
                level.Answer.Findings,
                finding => new JsonObject { ["rule"] = finding.Rule.ToString(), ["message"] = finding.Message }
            ),
            ["explanation"] = level.Answer.Explanation.ToString(),
        };

    private static JsonObject Outcome(Outcome outcome) =>
        new()
        {
            ["status"] = outcome.Status.ToString(),
            ["value"] = outcome.Value?.Value.ToString(),
            ["text"] = outcome.Value?.ToString(),
            ["headroom"] = outcome.Headroom?.ToString(),
        };

    private static JsonObject Intake(Intake intake) =>
        new()
        {
            ["file"] = intake.File,
            ["isThere"] = intake.IsThere,
            ["rows"] = intake.Rows,
            ["leftOut"] = intake.LeftOut,
            ["problemCount"] = intake.ProblemCount,
            ["problems"] = JsonText.List(
                intake.Problems,
                problem => new JsonObject
                {
                    ["line"] = problem.Line,
                    ["column"] = problem.Column,
                    ["message"] = problem.Message,
                }
            ),
        };
}
