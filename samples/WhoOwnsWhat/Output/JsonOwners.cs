using System.Text.Json.Nodes;
using NodaTime.Text;

namespace Outsourcing.Samples.WhoOwnsWhat;

/// <summary>The result for other programs: what the console shows, as one JSON object.</summary>
internal static class JsonOwners
{
    public static string Of(Overview overview) =>
        JsonText.Of(
            new JsonObject
            {
                ["title"] = Words.Title(overview),
                ["verdict"] = Words.Headline(overview),
                ["on"] = Wording.Date(overview.View.Date),
                ["known"] = InstantPattern.ExtendedIso.Format(overview.View.Known),
                ["laws"] = JsonText.List(overview.Laws, law => JsonValue.Create(law.ToString())),
                ["milestones"] = JsonText.List(overview.Titles, Title),
                ["work"] = JsonText.List(overview.Pieces, Piece),
                ["exits"] = JsonText.List(overview.Exits, exit => Exit(exit, overview.Territory)),
                ["openSource"] = JsonText.List(overview.Components, Component),
                ["events"] = JsonText.List(overview.Events, Event),
                ["escrows"] = JsonText.List(overview.Vaults, Vault),
                ["notes"] = JsonText.List(overview.Notes, JsonText.Finding),
            }
        );

    private static JsonObject Title(Title title) =>
        new()
        {
            ["milestone"] = title.Milestone,
            ["paidOn"] = Day(title.PaidOn),
            ["clean"] = title.IsClean,
            ["answer"] = title.Report.Status.ToString(),
            ["work"] = JsonText.List(
                title.Lines,
                line => new JsonObject
                {
                    ["name"] = line.Item,
                    ["standing"] = line.Standing.ToString(),
                    ["findings"] = JsonText.List(line.Findings, JsonText.Finding),
                }
            ),
            ["findings"] = title.Report.IsKnown
                ? new JsonArray()
                : JsonText.List(title.Report.Findings, JsonText.Finding),
            ["explanation"] = title.Report.Explanation.ToString(),
        };

    private static JsonObject Piece(Piece piece) =>
        new()
        {
            ["name"] = piece.Item.Name,
            ["class"] = Words.Class(piece.Item.Class),
            ["milestone"] = piece.Item.Milestone,
            ["answer"] = piece.Ownership.Status.ToString(),
            ["lines"] = JsonText.List(piece.Lines, Line),
            ["moralRights"] = JsonText.List(
                piece.MoralRights,
                own => new JsonObject { ["author"] = own.Author, ["standing"] = Words.Standing(own.Standing) }
            ),
            ["overTime"] = JsonText.List(
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
            ["owners"] = JsonText.List(
                line.Owners,
                own => new JsonObject
                {
                    ["owner"] = own.Owner,
                    ["share"] = own.Share.ToString(),
                    ["holding"] = own.Holding.ToString(),
                }
            ),
            ["since"] = Day(line.Since),
            ["by"] = JsonText.List(line.Bases, own => JsonValue.Create(own.ToString())),
            ["pending"] = JsonText.List(line.Pending, own => JsonValue.Create(own.ToString())),
            ["findings"] = JsonText.List(line.Findings, JsonText.Finding),
        };

    private static JsonObject Exit(Exit exit, string? territory) =>
        new()
        {
            ["party"] = exit.Party,
            ["territory"] = territory,
            ["answer"] = exit.Report.Status.ToString(),
            ["lastDay"] = exit.Report.TryGetValue(out var report) ? Day(report.LastDay) : null,
            ["work"] = JsonText.List(
                exit.Lines,
                line => new JsonObject
                {
                    ["name"] = line.Item.Name,
                    ["uses"] = JsonText.List(
                        line.Uses,
                        use => new JsonObject
                        {
                            ["act"] = use.Act,
                            ["verdict"] = use.Decision.Verdict.ToString(),
                            ["until"] = Day(use.Until),
                        }
                    ),
                    ["licences"] = JsonText.List(line.Licences, own => JsonValue.Create(Words.Licence(own))),
                }
            ),
            ["handovers"] = JsonText.List(
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
            ["findings"] = JsonText.List(exit.Findings, JsonText.Finding),
            ["explanation"] = exit.Report.Explanation.ToString(),
        };

    private static JsonObject Component(OpenSourceLine line) =>
        new()
        {
            ["component"] = line.Component.Name,
            ["work"] = line.Item.Name,
            ["licence"] = line.Component.Licence.ToString(),
            ["choice"] = line.Choice.ToString(),
            ["obligations"] = JsonText.List(line.Obligations, own => JsonValue.Create(Words.Obligation(own))),
            ["findings"] = JsonText.List(line.Findings, JsonText.Finding),
        };

    private static JsonObject Event(Event own) =>
        new()
        {
            ["on"] = Wording.Date(own.On),
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
            ["findings"] = JsonText.List(vault.State.Findings, JsonText.Finding),
            ["explanation"] = vault.State.Explanation.ToString(),
        };

    private static JsonValue? Day(LocalDate? date) => date is null ? null : JsonValue.Create(Wording.Date(date));
}
