using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Samples;

/// <summary>A result as JSON that people can read too.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(JsonObject result) => result.ToJsonString(Readable);

    public static JsonObject Finding(Finding finding) =>
        new()
        {
            ["rule"] = finding.Rule.ToString(),
            ["severity"] = finding.Severity.ToString(),
            ["subject"] = finding.Subject,
            ["message"] = finding.Message,
            ["basis"] = finding.Basis?.ToString(),
            ["remedy"] = finding.Remedy,
        };

    public static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode?> node) => [.. items.Select(node)];
}
