using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>What the library answers by key, compared exactly with what a case expects: dates, lists of dates, numbers, yes and no, or null for none.</summary>
internal sealed class DateAnswers
{
    private readonly Dictionary<string, Func<JsonNode?>> answers = new(StringComparer.Ordinal);

    /// <summary>Formats a date as cases have it; nothing for none.</summary>
    public static string? Text(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : null;

    /// <summary>Adds a date; null for none. It is asked for only when a case expects it.</summary>
    public DateAnswers Date(string key, Func<LocalDate?> answer) => Label(key, () => Text(answer()));

    /// <summary>Adds dates in order.</summary>
    public DateAnswers Dates(string key, Func<IEnumerable<LocalDate>> answer) =>
        Add(key, () => new JsonArray([.. answer().Select(day => JsonValue.Create(Text(day)))]));

    /// <summary>Adds a text; null for none.</summary>
    public DateAnswers Label(string key, Func<string?> answer) => Add(key, () => JsonValue.Create(answer()));

    /// <summary>Adds a yes or no.</summary>
    public DateAnswers Flag(string key, Func<bool> answer) => Add(key, () => JsonValue.Create(answer()));

    /// <summary>Adds a whole number.</summary>
    public DateAnswers Number(string key, Func<int> answer) => Add(key, () => JsonValue.Create(answer()));

    /// <summary>Compares all that is expected; a key that nobody answers is a skip.</summary>
    /// <exception cref="MalformedCaseException">Nothing is expected.</exception>
    public Verdict Compare(IEnumerable<(string Key, JsonElement Value)> expected, string family)
    {
        var (failures, skips) = (new List<string>(), new List<string>());
        foreach (var (key, value) in expected.Where(one => !string.Equals(one.Key, "note", StringComparison.Ordinal)))
        {
            if (!answers.TryGetValue(key, out var answer))
            {
                skips.Add($"{family} expected key '{key}' not built");
            }
            else if (answer() is var actual && !JsonNode.DeepEquals(JsonNode.Parse(value.GetRawText()), actual))
            {
                failures.Add($"{key}: expected {value.GetRawText()}, actual {actual?.ToJsonString() ?? "null"}");
            }
        }

        return failures.Count + skips.Count == 0 && !expected.Any()
            ? throw new MalformedCaseException("nothing is expected")
            : new Verdict(failures, skips);
    }

    /// <summary>Gives the members of an object.</summary>
    public static IEnumerable<(string Key, JsonElement Value)> Members(JsonElement document) =>
        document.EnumerateObject().Select(member => (member.Name, member.Value));

    private DateAnswers Add(string key, Func<JsonNode?> answer)
    {
        answers.Add(key, answer);
        return this;
    }
}
