using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Outsourcing.Domain.Conformance.Calendars;
using Outsourcing.Domain.Conformance.Families;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Conformance.Policies;

/// <summary>The constraints of a rule as conditions; a single one is a circumstance such as <c>dateTime lt 2024-01-01T00:00:00Z</c>.</summary>
internal static class PolicyConstraints
{
    private const string Left = "dateTime";

    /// <summary>Gives the constraints of a rule, all of which must hold.</summary>
    public static IEnumerable<Condition> Of(JsonElement rule)
    {
        var stated = rule.Optional("constraints") is { ValueKind: not JsonValueKind.Undefined } list
            ? CaseText.List(list, "'constraints'").Select(Read)
            : [];
        return rule.Optional("constraintsCompact") is { ValueKind: not JsonValueKind.Undefined } compact
            ? stated.Append(Windows(compact))
            : stated;
    }

    /// <summary>Says whether a single constraint holds at an instant.</summary>
    public static bool Holds(string constraint, Instant now)
    {
        var words = constraint.Split(' ');
        var compared = now.CompareTo(InstantPattern.ExtendedIso.Parse(words[2]).Value);
        return words[1] switch
        {
            "eq" => compared == 0,
            "neq" => compared != 0,
            "lt" => compared < 0,
            "lteq" => compared <= 0,
            "gt" => compared > 0,
            "gteq" => compared >= 0,
            var other => throw new NotBuiltException($"operator '{other}' not built"),
        };
    }

    private static Condition Read(JsonElement constraint)
    {
        JsonProperty[] members =
            constraint.ValueKind == JsonValueKind.Object
                ? [.. constraint.EnumerateObject()]
                : throw new MalformedCaseException($"a constraint is expected, not {constraint.GetRawText()}");
        return members is [{ Name: "and" or "or" } logical]
                ? Logical(logical.Name, CaseText.List(logical.Value, $"'{logical.Name}'").Select(Read))
            : Array.TrueForAll(members, member => member.Name is "left" or "op" or "right")
                ? Single(constraint.NeededText("left"), constraint.NeededText("op"), constraint.Needed("right"))
            : throw new NotBuiltException($"constraint {constraint.GetRawText()} not built");
    }

    private static Condition Windows(JsonElement compact)
    {
        if (compact.NeededText("bounds") is not "exclusive")
        {
            throw new NotBuiltException($"bounds '{compact.NeededText("bounds")}' not built");
        }

        return
            compact
                .EnumerateObject()
                .Select(member => member.Name)
                .FirstOrDefault(member => member is not ("orOfWindows" or "bounds"))
                is { } name
            ? throw new NotBuiltException($"compact constraint '{name}' not built")
            : Logical("or", compact.NeededList("orOfWindows").Select(Window));
    }

    private static Condition Window(JsonElement window) =>
        CaseText.List(window, "a window").ToArray() is [var start, var end]
            ? Condition.All(Single(Left, "gt", start), Single(Left, "lt", end))
            : throw new MalformedCaseException($"a window has a start and an end, not {window.GetRawText()}");

    private static Condition Logical(string name, IEnumerable<Condition> parts) =>
        parts.ToArray() is { Length: > 0 } list
            ? name is "and"
                ? Condition.All(list)
                : Condition.Any(list)
            : throw new MalformedCaseException($"'{name}' has no constraint");

    private static CircumstanceCondition Single(string left, string op, JsonElement right) =>
        left is Left
            ? Condition.Holds($"{left} {op} {InstantPattern.ExtendedIso.Format(CaseText.Instant(right))}")
            : throw new NotBuiltException($"left operand '{left}' not built");
}
