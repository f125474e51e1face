using System.Text.Json;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>The keys of a document that the program reads, and those that only say where it comes from.</summary>
internal static class DocumentKeys
{
    /// <summary>Provenance and notes: they change no answer.</summary>
    private static readonly string[] Provenance =
    [
        "id",
        "source",
        "notes",
        "checked_with",
        "by",
        "tags",
        "seed",
        "best",
        "keys",
        "count",
    ];

    /// <summary>Makes a list of keys that are no surprise: those given, and provenance.</summary>
    public static IReadOnlySet<string> With(params ReadOnlySpan<string> read) =>
        new HashSet<string>([.. read, .. Provenance], StringComparer.Ordinal);

    /// <summary>Adds a skip for every key that nobody reads, so that a misspelt expectation never passes.</summary>
    public static Verdict Judge(Verdict verdict, JsonElement document, IReadOnlySet<string> known, string what) =>
        verdict with
        {
            Skips =
            [
                .. verdict.Skips,
                .. document
                    .EnumerateObject()
                    .Where(member => !known.Contains(member.Name))
                    .Select(member => $"{what} key '{member.Name}' not built"),
            ],
        };
}
