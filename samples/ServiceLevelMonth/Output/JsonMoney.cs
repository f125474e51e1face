using System.Text.Json.Nodes;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Performance;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>Credits, invoice, scorecard and trend for other programs; exact amounts as text.</summary>
internal static class JsonMoney
{
    public static JsonObject Settled(Settled settled) =>
        new()
        {
            ["answer"] = settled.Statement.Status.ToString(),
            ["findings"] = Texts(settled.Statement.Findings.Select(finding => finding.Message)),
            ["charge"] = settled.Charge?.Total.ToString(),
            ["readings"] = Texts(settled.Charge?.Others.Select(other => $"{other.Reading}: {other.Total}") ?? []),
            ["notes"] = Texts(settled.Charge?.Notes ?? []),
            ["credits"] = settled.Credits is { } credits ? Credits(credits) : null,
            ["creditNote"] = settled.Note?.ToText(),
            ["invoice"] = settled.Invoice is { } check ? Invoice(settled, check) : null,
            ["chronicFailures"] = Texts(settled.ChronicFailures.Select(MoneyWords.Chronic)),
        };

    public static JsonObject Quarter(Quarter quarter) =>
        new()
        {
            ["days"] = quarter.Days.ToString(),
            ["answer"] = quarter.Score.Status.ToString(),
            ["total"] = quarter.Result?.Total.ToString(),
            ["bands"] = Texts(quarter.Result?.PossibleBands.Select(band => band.Name) ?? []),
            ["provider"] = quarter.Result?.OfSide(PartyRole.Provider)?.ToString(),
            ["customer"] = quarter.Result?.OfSide(PartyRole.Customer)?.ToString(),
            ["lines"] = new JsonArray([.. (quarter.Result?.Lines ?? []).Select(Line)]),
        };

    public static JsonObject Trend(Trend trend) =>
        new()
        {
            ["level"] = trend.Level.Name,
            ["answer"] = trend.Chart.Status.ToString(),
            ["trend"] = MoneyWords.Trend(trend),
            ["signals"] = Texts(trend.Known?.Signals.Select(signal => signal.ToString()) ?? []),
        };

    private static JsonNode Line(LineScore line) =>
        new JsonObject
        {
            ["line"] = line.Line.Name,
            ["side"] = MoneyWords.Side(line.Line),
            ["weight"] = line.Line.Weight.ToString(),
            ["value"] = line.Value.ToString(),
            ["score"] = line.Score?.ToString(),
        };

    private static JsonObject Credits(CreditStatement credits) =>
        new()
        {
            ["clause"] = credits.Clause?.ToString(),
            ["atRisk"] = credits.AtRiskAmount?.ToString(),
            ["gross"] = credits.Gross.ToString(),
            ["afterSameCause"] = credits.AfterSameCause.ToString(),
            ["beforeCap"] = credits.BeforeCap.ToString(),
            ["credit"] = credits.Undisputed.ToString(),
            ["inDispute"] = credits.InDispute.ToString(),
            ["most"] = credits.Most?.ToString(),
            ["earnedBack"] = credits.EarnedBackTotal.ToString(),
            ["net"] = credits.Net.ToString(),
            ["lines"] = Texts(credits.Lines.Select(line => line.ToString())),
            ["explanation"] = credits.Explanation.ToString(),
        };

    private static JsonObject Invoice(Settled settled, InvoiceCheck check) =>
        new()
        {
            ["billed"] = check.Billed.ToString(),
            ["expected"] = check.Expected.ToString(),
            ["difference"] = check.Difference.ToString(),
            ["why"] = string.Join(" ", MoneyWords.Invoice(settled)),
        };

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => JsonValue.Create(text))];
}
