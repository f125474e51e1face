using System.Text.Json.Nodes;
using Outsourcing.Domain.Json;

namespace Outsourcing.Samples.VendorSelection;

/// <summary>The result for other programs: what the console shows, as one JSON object.</summary>
internal static class JsonSelection
{
    public static string Of(Sheet sheet) =>
        JsonText.Of(
            new JsonObject
            {
                ["title"] = Words.Title(sheet),
                ["verdict"] = VerdictWords.Headline(sheet),
                ["because"] = Texts(VerdictWords.Because(sheet)),
                ["waitsFor"] = Texts(VerdictWords.Waits(sheet)),
                ["evaluation"] = Node(Documents.Write(sheet.Evaluation)),
                ["points"] = JsonText.List(sheet.Evaluation.Ranking, bid => Points(sheet, bid)),
                ["dispersion"] = Node(Documents.Write(sheet.Dispersion)),
                ["price"] = new JsonObject
                {
                    ["formula"] = PriceWords.Formula(sheet),
                    ["abnormallyLow"] = Texts(PriceWords.Low(sheet)),
                    ["effectiveWeights"] = JsonText.List(
                        PriceWords.Weights(sheet),
                        weight => Node(Documents.Write(weight))
                    ),
                },
                ["firmness"] = new JsonObject
                {
                    ["priceWeights"] = Node(Documents.Write(sheet.Evaluation.PriceWeights())),
                    ["waysToWin"] = JsonText.List(
                        FirmWords.Others(sheet),
                        bid => Node(Documents.Write(sheet.Evaluation.WaysToWin(bid.Name)))
                    ),
                    ["decidingFacts"] = JsonText.List(
                        sheet.Evaluation.DecidingFacts(),
                        fact => Node(Documents.Write(fact))
                    ),
                    ["rankAcceptability"] = new JsonObject
                    {
                        ["inTheOrderPublished"] = Node(Documents.Write(sheet.AcceptabilityInOrder)),
                        ["anyWeights"] = Node(Documents.Write(sheet.Acceptability)),
                    },
                    ["reversals"] = Node(Documents.Write(sheet.Evaluation.Reversals())),
                },
                ["comparisons"] = JsonText.List(sheet.Comparisons, pair => Node(Documents.Write(pair))),
                ["letter"] = sheet.Letter is { } letter ? Node(Documents.Write(letter)) : null,
                ["standstill"] = sheet.Standstill is { } standstill ? Node(Documents.Write(standstill)) : null,
                ["rehearsal"] = sheet.Rehearsal is { } rehearsal ? Node(Documents.Write(rehearsal)) : null,
                ["record"] = Record(sheet),
                ["notes"] = JsonText.List(sheet.Notes, note => Node(Documents.Write(note))),
            }
        );

    private static JsonObject Points(Sheet sheet, EvaluatedBid bid) =>
        new()
        {
            ["bid"] = bid.Name,
            ["leastTotal"] = bid.LeastTotal,
            ["mostTotal"] = bid.MostTotal,
            ["criteria"] = JsonText.List(
                sheet.Criteria,
                leaf =>
                {
                    var (low, high) = sheet.Points(bid, leaf);
                    return new JsonObject
                    {
                        ["criterion"] = leaf.Name,
                        ["least"] = low,
                        ["most"] = high,
                    };
                }
            ),
            ["explanation"] = bid.Explanation.ToString(),
        };

    private static JsonObject Record(Sheet sheet) =>
        new()
        {
            ["frozen"] = sheet.Frozen is { } frozen ? Node(Documents.Write(frozen)) : null,
            ["published"] = sheet.Published?.ToString(),
            ["rules"] = Fingerprint.Of(sheet.Rules).ToString(),
            ["dossier"] = Fingerprint.Of(sheet.Dossier).ToString(),
            ["award"] = sheet.Evaluation.AwardRecord() is { IsKnown: true } award
                ? Node(Documents.Write(award.Value))
                : null,
            ["replays"] = sheet.Replayed is { } findings ? findings.Count == 0 : null,
        };

    private static JsonArray Texts(IEnumerable<string> texts) => JsonText.List(texts, text => JsonValue.Create(text));

    private static JsonNode? Node(string json) => JsonNode.Parse(json);
}
