using System.Text.Json;
using Outsourcing.Domain.Conformance.Calendars;
using Outsourcing.Domain.Conformance.Families;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Conformance.Policies;

/// <summary>The report on the premises of a rule, in words such as <c>constraint Satisfied at 2024-02-12T11:20:10.999Z</c>.</summary>
internal static class Premise
{
    /// <summary>Gives the premise and, of a constraint, those within it.</summary>
    public static IEnumerable<string> Of(RulePart part, PolicyWorld world) =>
        Within(part.Condition)
            .Select(condition =>
                Text(
                    part.Name,
                    condition.Evaluate(part.Known).IsTrue ? "Satisfied" : "Unsatisfied",
                    part.Name is "constraint" && condition is CircumstanceCondition ? world.NowText : null
                )
            );

    /// <summary>Gives the words for what a case expects.</summary>
    public static string Printed(JsonElement premise) =>
        premise
            .EnumerateObject()
            .Select(member => member.Name)
            .FirstOrDefault(member => member is not ("premise" or "state" or "left"))
            is { } name
            ? throw new NotBuiltException($"premise key '{name}' not built")
            : Text(
                premise.NeededText("premise"),
                premise.NeededText("state"),
                premise.Has("left") ? PolicyWorld.Text(CaseText.Instant(premise.Needed("left"))) : null
            );

    private static string Text(string premise, string state, string? left) =>
        left is null ? $"{premise} {state}" : $"{premise} {state} at {left}";

    private static IEnumerable<Condition> Within(Condition condition) =>
        condition switch
        {
            AllCondition all => all.Parts.SelectMany(Within).Prepend(condition),
            AnyCondition any => any.Parts.SelectMany(Within).Prepend(condition),
            _ => [condition],
        };
}
