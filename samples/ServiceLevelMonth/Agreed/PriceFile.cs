using System.Text.Json.Nodes;
using NodaTime.Text;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>Reads the price of a template.</summary>
internal static class PriceFile
{
    public static Price Read(string json)
    {
        var price = JsonNode.Parse(json)!.AsObject();
        var (clause, unit) = (Text(price, "clause"), Text(price, "unit"));
        return Text(price, "kind") switch
        {
            "dead-band" => new DeadBandPrice(
                clause,
                unit,
                Amount(price, "price"),
                price["baseline"]!.GetValue<long>(),
                Share(price, "band"),
                Amount(price, "additional"),
                Amount(price, "reduced"),
                string.Equals(Text(price, "countedFrom"), "edge", StringComparison.Ordinal),
                Share(price, "renegotiation")
            ),
            "bands" => new BandPrice(
                clause,
                unit,
                [.. price["bands"]!.AsArray().Select(band => (band!["upTo"]?.GetValue<long>(), Amount(band, "price")))],
                Amount(price, "minimum"),
                Index(price["index"]!)
            ),
            var kind => throw new FormatException($"'{kind}' is no kind of price."),
        };
    }

    private static PriceIndex Index(JsonNode index) =>
        new(
            Share(index, "change"),
            Share(index, "cap"),
            Share(index, "floor"),
            LocalDatePattern.Iso.Parse(Text(index, "from")).Value
        );

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();

    private static Money Amount(JsonNode node, string name) => Money.Parse(Text(node, name));

    private static Percentage Share(JsonNode node, string name) => Percentage.Parse(Text(node, name));
}
