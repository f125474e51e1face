using System.Globalization;
using System.Text.Json;
using Outsourcing.Domain.Performance;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>Lots, levels and limits of acceptance sampling as cases write them.</summary>
internal static class SamplingLevels
{
    private static readonly string[] Words = ["", "S-1", "S-2", "S-3", "S-4", "I", "II", "III"];

    public static InspectionLevel Level(string word) =>
        Array.IndexOf(Words, word) is > 0 and var level
            ? (InspectionLevel)level
            : throw new MalformedCaseException($"'{word}' is no inspection level");

    public static decimal Limit(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var limit)
            ? limit
            : throw new MalformedCaseException($"'{text}' is no limit");

    public static int Count(JsonElement element, string key) =>
        element.Optional(key) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var count)
            ? count
            : throw new MalformedCaseException($"'{key}' is no count");

    public static SamplingPlan Plan(int lot, string limit, string level)
    {
        var answer = AcceptanceSampling.Plan(lot, Limit(limit), Level(level));
        return answer.TryGetValue(out var plan) ? plan : throw new RefusedException(answer.ToString());
    }
}
