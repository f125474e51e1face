using System.Globalization;
using System.Text.Json;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>Cases of parts of the library that are not built: recognised, named and counted, so that none is passed over.</summary>
/// <param name="name">The name of the family; <see langword="null"/> when the document names its schema.</param>
/// <param name="keys">What the document has.</param>
/// <param name="lists">The lists that hold cases.</param>
/// <param name="items">What every item of the first list has.</param>
internal sealed class UnbuiltCases(string? name, string[] keys, string[] lists, string[] items) : ICaseFamily
{
    /// <summary>Gets the shapes, the more particular ones first; a family that gets an adapter leaves this list.</summary>
    public static IReadOnlyList<UnbuiltCases> All { get; } =
    [
        new(null, ["schema"], ["cases"], []),
        new(null, ["schema"], ["files"], ["file", "expect"]),
        new("contract-scenarios", ["template"], ["cases"], []),
        new("practice", [], ["cases"], ["given", "expect"]),
        new("regulatory", ["appliesWhen"], ["requirements"], ["id", "facts"]),
        new("unknown", [], ["cases"], []),
    ];

    public string Name => name ?? "unknown";

    public bool Recognises(JsonElement root) =>
        Array.TrueForAll(keys, key => root.Has(key))
        && Array.TrueForAll(lists, list => root.Optional(list).ValueKind == JsonValueKind.Array)
        && Array.TrueForAll(items, key => root.GetProperty(lists[0]).EnumerateArray().All(item => item.Has(key)));

    public IEnumerable<ConformanceCase> Read(JsonElement root)
    {
        var family = name ?? root.Printed("schema", Name).Split('/')[0];
        return lists
            .SelectMany(list => root.GetProperty(list).EnumerateArray())
            .Select(
                (one, i) =>
                    new ConformanceCase(
                        family,
                        family,
                        one.Printed("id", string.Create(CultureInfo.InvariantCulture, $"#{i}")),
                        () => Verdict.Skipped($"{family} family not built")
                    )
            );
    }
}
