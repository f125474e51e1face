using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime.Text;

namespace Outsourcing.Samples.WhoOwnsWhat;

/// <summary>The result for other programs: what the console shows, as one JSON object.</summary>
internal static class JsonOwners
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(Overview overview) =>
        new JsonObject
        {
            ["title"] = Words.Title(overview),
            ["verdict"] = Words.Headline(overview),
            ["on"] = Words.Date(overview.View.Date),
            ["known"] = InstantPattern.ExtendedIso.Format(overview.View.Known),
            ["laws"] = List(overview.Laws, law => JsonValue.Create(law.ToString())),
            ["milestones"] = List(overview.Titles, Title),
            ["work"] = List(overview.Pieces, Piece),
            ["exits"] = List(overview.Exits, exit => Exit(exit, overview.Territory)),
            ["openSource"] = List(overview.Components, Component),
            ["events"] = List(overview.Events, Event),
            ["escrows"] = List(overview.Vaults, Vault),
            ["notes"] = List(overview.Notes, Finding),
        }.ToJsonString(Readable);

    private static JsonObject Title(Title title) =>
        new()
        {
            ["milestone"] = title.Milestone,
            ["paidOn"] = Day(title.PaidOn),
            ["clean"] = title.IsClean,
            ["answer"] = title.Report.Status.ToString(),
            ["work"] = List(
                title.Lines,
                line => new JsonObject
                {
                    ["name"] = line.Item,
                    ["standing"] = line.Standing.ToString(),
                    ["findings"] = List(line.Findings, Finding),
                }
            ),
            ["findings"] = title.Report.IsKnown ? new JsonArray() : List(title.Report.Findings, Finding),
            ["explanation"] = title.Report.Explanation.ToString(),
        };

    private static JsonObject Piece(Piece piece) =>
        new()
        {
            ["name"] = piece.Item.Name,
            ["class"] = Words.Class(piece.Item.Class),
            ["milestone"] = piece.Item.Milestone,
            ["answer"] = piece.Ownership.Status.ToString(),
            ["lines"] = List(piece.Lines, Line),
            ["moralRights"] = List(
                piece.MoralRights,
                own => new JsonObject { ["author"] = own.Author, ["standing"] = Words.Standing(own.Standing) }
            ),
            ["overTime"] = List(
                piece.Stretches,
                own => new JsonObject
                {
                    ["first"] = Day(own.First),
                    ["last"] = Day(own.Last),
                    ["owners"] = own.Text,
                }
            ),
            ["explanation"] = piece.Ownership.Explanation.ToString(),
        };

    private static JsonObject Line(OwnershipLine line) =>
        new()
        {
            ["what"] = Words.Cells(line),
            ["standing"] = line.Standing.ToString(),
            ["owners"] = List(
                line.Owners,
                own => new JsonObject
                {
                    ["owner"] = own.Owner,
                    ["share"] = own.Share.ToString(),
                    ["holding"] = own.Holding.ToString(),
                }
            ),
            ["since"] = Day(line.Since),
            ["by"] = List(line.Bases, own => JsonValue.Create(own.ToString())),
            ["pending"] = List(line.Pending, own => JsonValue.Create(own.ToString())),
            ["findings"] = List(line.Findings, Finding),
        };

    private static JsonObject Exit(Exit exit, string? territory) =>
        new()
        {
            ["party"] = exit.Party,
            ["territory"] = territory,
            ["answer"] = exit.Report.Status.ToString(),
            ["lastDay"] = exit.Report.TryGetValue(out var report) ? Day(report.LastDay) : null,
            ["work"] = List(
                exit.Lines,
                line => new JsonObject
                {
                    ["name"] = line.Item.Name,
                    ["uses"] = List(
                        line.Uses,
                        use => new JsonObject
                        {
                            ["act"] = use.Act,
                            ["verdict"] = use.Decision.Verdict.ToString(),
                            ["until"] = Day(use.Until),
                        }
                    ),
                    ["licences"] = List(line.Licences, own => JsonValue.Create(Words.Licence(own))),
                }
            ),
            ["handovers"] = List(
                exit.Handovers,
                due => new JsonObject
                {
                    ["on"] = Day(due.On),
                    ["by"] = due.By,
                    ["what"] = due.What,
                    ["state"] = due.State.ToString(),
                    ["clause"] = due.Clause.ToString(),
                }
            ),
            ["findings"] = List(exit.Findings, Finding),
            ["explanation"] = exit.Report.Explanation.ToString(),
        };

    private static JsonObject Component(OpenSourceLine line) =>
        new()
        {
            ["component"] = line.Component.Name,
            ["work"] = line.Item.Name,
            ["licence"] = line.Component.Licence.ToString(),
            ["choice"] = line.Choice.ToString(),
            ["obligations"] = List(line.Obligations, own => JsonValue.Create(Words.Obligation(own))),
            ["findings"] = List(line.Findings, Finding),
        };

    private static JsonObject Event(Event own) =>
        new()
        {
            ["on"] = Words.Date(own.On),
            ["known"] = own.Known is { } known ? InstantPattern.ExtendedIso.Format(known) : null,
            ["kind"] = Words.Kind(own.Kind),
            ["text"] = own.Text,
        };

    private static JsonObject Vault(Vault vault) =>
        new()
        {
            ["name"] = vault.Terms.Name,
            ["clause"] = vault.Clause.ToString(),
            ["answer"] = vault.State.Status.ToString(),
            ["state"] = Words.State(vault),
            ["findings"] = List(vault.State.Findings, Finding),
            ["explanation"] = vault.State.Explanation.ToString(),
        };

    private static JsonObject Finding(Finding finding) =>
        new()
        {
            ["rule"] = finding.Rule.ToString(),
            ["severity"] = finding.Severity.ToString(),
            ["subject"] = finding.Subject,
            ["message"] = finding.Message,
            ["basis"] = finding.Basis?.ToString(),
            ["remedy"] = finding.Remedy,
        };

    private static JsonValue? Day(LocalDate? date) => date is null ? null : JsonValue.Create(Words.Date(date));

    private static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode?> node) => new([.. items.Select(node)]);
}
