using System.Text.Json.Nodes;
using NodaTime.Text;

namespace Outsourcing.Samples.ContractTimeline;

/// <summary>The result for other programs: what the console shows, as one JSON object.</summary>
internal static class JsonContract
{
    public static string Of(Overview overview) =>
        JsonText.Of(
            new JsonObject
            {
                ["title"] = Words.Title(overview),
                ["verdict"] = Words.Verdict(overview),
                ["on"] = Wording.Date(overview.View.Date),
                ["known"] = InstantPattern.ExtendedIso.Format(overview.View.Known),
                ["quarter"] = Words.Quarter(overview.Quarter),
                ["terms"] = JsonText.List(overview.Terms, Term),
                ["timeline"] = JsonText.List(overview.Happenings, Happening),
                ["overdue"] = JsonText.List(overview.Overdue, Due),
                ["due"] = JsonText.List(overview.Dues, Due),
                ["parties"] = JsonText.List(overview.Sides, Side),
                ["comparedWith"] = Wording.Date(overview.Before.Date),
                ["changes"] = JsonText.List(overview.Changes, Change),
                ["responsibilities"] = JsonText.List(overview.Responsibilities.Findings, JsonText.Finding),
                ["notes"] = JsonText.List(overview.Findings, JsonText.Finding),
            }
        );

    private static JsonObject Term(TermSheet sheet) =>
        new()
        {
            ["document"] = sheet.Document,
            ["answer"] = sheet.Term.Status.ToString(),
            ["first"] = Day(sheet.State?.First),
            ["last"] = Day(sheet.State?.LastDay),
            ["renewals"] = sheet.State?.Renewals,
            ["ends"] = Day(sheet.State?.Ending?.LastDay),
            ["firstReceipt"] = Day(sheet.Notice?.FirstReceipt),
            ["latestReceipt"] = Day(sheet.Notice?.LatestReceipt),
            ["latestDispatch"] = sheet.Notice is null ? null : Day(sheet.Dispatch),
            ["committedUntil"] = Day(sheet.State?.CommittedUntil),
            ["latestPossibleEnd"] = Day(sheet.State?.LatestPossibleEnd),
            ["explanation"] = sheet.Term.Explanation.ToString(),
        };

    private static JsonObject Happening(Happening happening) =>
        new()
        {
            ["on"] = Wording.Date(happening.On),
            ["known"] = happening.Known is { } known ? InstantPattern.ExtendedIso.Format(known) : null,
            ["kind"] = Words.Kind(happening.Kind),
            ["text"] = happening.Text,
        };

    private static JsonObject Due(Due due) =>
        new()
        {
            ["what"] = due.What,
            ["by"] = due.By,
            ["to"] = due.To,
            ["from"] = Day(due.From),
            ["on"] = Wording.Date(due.On),
            ["state"] = due.State.ToString(),
            ["clause"] = due.Clause.ToString(),
            ["explanation"] = due.Explanation.ToString(),
        };

    private static JsonObject Side(Side side) =>
        new()
        {
            ["party"] = side.Party,
            ["exits"] = JsonText.List(
                side.Exits,
                exit => new JsonObject
                {
                    ["what"] = exit.What,
                    ["actFrom"] = Day(exit.ActFrom),
                    ["actBy"] = Day(exit.ActBy),
                    ["lastDay"] = Wording.Date(exit.LastDay),
                    ["fee"] = exit.Fee is null ? null : Words.Fee(exit.Fee),
                    ["clause"] = exit.Clause.ToString(),
                    ["services"] = JsonText.List(exit.Services, service => JsonValue.Create(service)),
                    ["explanation"] = exit.Explanation.ToString(),
                }
            ),
            ["powers"] = JsonText.List(
                side.Powers,
                power => new JsonObject
                {
                    ["what"] = power.What,
                    ["kind"] = power.Kind.ToString(),
                    ["status"] = power.Status.ToString(),
                    ["from"] = Day(power.From),
                    ["until"] = Day(power.Until),
                    ["clause"] = power.Clause.ToString(),
                    ["explanation"] = power.Explanation.ToString(),
                }
            ),
        };

    private static JsonObject Change(ViewChange change) =>
        new()
        {
            ["kind"] = change.Kind.ToString(),
            ["subject"] = change.Subject,
            ["by"] = change.By,
            ["before"] = change.Before,
            ["after"] = change.After,
        };

    private static string? Day(LocalDate? date) => date is null ? null : Wording.Date(date);

    private static string? Day(Answer<LocalDate>? answer) =>
        answer is not null && answer.TryGetValue(out var date) ? Wording.Date(date) : null;
}
