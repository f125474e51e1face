using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>The result for other programs: what the console shows, as one JSON object; exact numbers as text.</summary>
internal static class JsonMonth
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(Sheet sheet) =>
        new JsonObject
        {
            ["title"] = sheet.Title,
            ["period"] = sheet.Period.Instants.ToString(),
            ["verdict"] = MonthWords.Verdict(sheet.Levels),
            ["levels"] = List(sheet.Levels, Level),
            ["settled"] = JsonMoney.Settled(sheet.Settled),
            ["scorecard"] = JsonMoney.Quarter(sheet.Quarter),
            ["trends"] = List(sheet.Trends, JsonMoney.Trend),
            ["whatIf"] = List(
                sheet.WhatIf,
                asked => new JsonObject
                {
                    ["question"] = asked.Question,
                    ["levels"] = List(
                        asked.Levels,
                        level => new JsonObject { ["before"] = Level(level.Before), ["after"] = Level(level.After) }
                    ),
                    ["before"] = JsonMoney.Settled(asked.Before),
                    ["after"] = JsonMoney.Settled(asked.After),
                }
            ),
            ["files"] = List(sheet.Intakes, Intake),
        }.ToJsonString(Readable);

    private static JsonObject Level(Level level) =>
        new()
        {
            ["name"] = level.Name,
            ["target"] = level.Target.ToString(),
            ["answer"] = level.Answer.Status.ToString(),
            ["outcome"] = level.Result is { } result ? Outcome(result.Undisputed) : null,
            ["ifDisputedAccepted"] = level.Result?.IfDisputedAccepted is { } other ? Outcome(other) : null,
            ["isProvisional"] = level.Result?.IsProvisional,
            ["findings"] = List(
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
            ["problems"] = List(
                intake.Problems,
                problem => new JsonObject
                {
                    ["line"] = problem.Line,
                    ["column"] = problem.Column,
                    ["message"] = problem.Message,
                }
            ),
        };

    private static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode?> node) => [.. items.Select(node)];
}
