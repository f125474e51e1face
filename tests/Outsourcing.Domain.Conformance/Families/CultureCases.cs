using System.Text.Json;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>Distances of culture over the first four or all six dimensions, by sample or population variances.</summary>
internal sealed class CultureCases() : PracticeCases("cultural-distance", "a", "order", "referenceSet", "cautions")
{
    private const int Four = 4;

    protected override Verdict Compare(JsonElement root, JsonElement asked, JsonElement expected, double tolerance)
    {
        string[] order = [.. root.GetProperty("order").EnumerateArray().Select(name => name.GetString()!)];
        var (one, other) = (Profile("a", asked.GetProperty("a"), order), Profile("b", asked.GetProperty("b"), order));
        var (actuals, refused) = (new Actuals(), new List<string>());
        foreach (var (count, set) in new[] { (Four, "four"), (order.Length, "six") })
        {
            var variances = root.GetProperty("referenceSet").GetProperty(set).GetProperty("variance");
            foreach (var kind in variances.EnumerateObject())
            {
                var key = $"{(count == Four ? "4" : "6")}-{kind.Name}";
                var reference = CultureReference.Of(
                    $"{set}, {kind.Name}",
                    kind.Value.EnumerateArray().Select((variance, d) => (order[d], variance.GetDecimal()))
                );
                if (one.DistanceTo(other, reference).TryGetValue(out var distance))
                {
                    actuals = actuals.Figure(key, (double)distance.ToDecimal(20, Amounts.RoundingMode.HalfEven));
                }
                else
                {
                    refused.Add(key);
                }
            }
        }

        var verdict = Compare(actuals, refused, expected, tolerance);
        return verdict with { Skips = [.. verdict.Skips, .. NotBuilt("given", asked, "a", "b", "names")] };
    }

    private static CultureProfile Profile(string name, JsonElement scores, string[] order) =>
        CultureProfile.Of(
            name,
            scores
                .EnumerateArray()
                .Select((score, d) => (Dimension: order[d], Score: score))
                .Where(one => one.Score.ValueKind == JsonValueKind.Number)
                .Select(one => (one.Dimension, one.Score.GetDecimal()))
        );
}
