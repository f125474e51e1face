using System.Text.Json;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>Legal entity identifiers, valid or not.</summary>
internal sealed class LeiCases() : PracticeCases("lei", "lei", "alsoNeeded")
{
    /// <summary>Says in words why a text is none; nothing is compared with it.</summary>
    private const string Why = "why";

    protected override Verdict Compare(JsonElement asked, JsonElement expected)
    {
        if (asked.Optional("lei") is not { ValueKind: JsonValueKind.String } text)
        {
            throw new MalformedCaseException("'lei' is not a text");
        }

        var verdict = new Actuals()
            .Flag("valid", Lei.TryParse(text.GetString(), out _))
            .Compare(
                expected
                    .EnumerateObject()
                    .Where(member => !member.NameEquals(Why))
                    .Select(member => (member.Name, member.Value)),
                default,
                key => $"practice/lei expected key '{key}' not built"
            );
        return verdict with { Skips = [.. verdict.Skips, .. NotBuilt("given", asked, "lei")] };
    }
}
