using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Outsourcing.Domain.Conformance.Calendars;
using Outsourcing.Domain.Conformance.Families;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Conformance.Policies;

/// <summary>Who asks to do what with what.</summary>
internal sealed record PolicyRequest(string Assignee, string Action, string Target)
{
    public static PolicyRequest Read(JsonElement request) =>
        new(request.TextOr("assignee", ""), request.NeededText("action"), request.TextOr("target", ""));
}

/// <summary>The state of the world: the instant, who and what belongs to which collection, and the states of duties.</summary>
internal sealed class PolicyWorld
{
    private readonly Instant? now;
    private readonly HashSet<(string Member, string Of)> memberships;

    private PolicyWorld(Instant? now, HashSet<(string Member, string Of)> memberships, IReadOnlyList<Need> duties)
    {
        this.now = now;
        this.memberships = memberships;
        Duties = duties;
    }

    /// <summary>Gets the duties; one that is neither done nor violated is open.</summary>
    public IReadOnlyList<Need> Duties { get; }

    public string NowText => Text(Now);

    private Instant Now => now ?? throw new MalformedCaseException("'now' is missing");

    public static string Text(Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    public static PolicyWorld Read(JsonElement world) =>
        new(
            world.Has("now") ? CaseText.Instant(world.Needed("now")) : null,
            [.. Items(world, "memberships").Select(own => (own.NeededText("member"), own.NeededText("of")))],
            [.. Items(world, "duties").Select(Duty)]
        );

    /// <summary>Says whether a name is the one that a rule names, or belongs to the collection that it names.</summary>
    public bool Matches(JsonElement named, string name) =>
        named.ValueKind == JsonValueKind.Object
            ? memberships.Contains((name, named.NeededText("collection")))
            : string.Equals(CaseText.Text(named), name, StringComparison.Ordinal);

    /// <summary>Says which of the single constraints in a condition hold now.</summary>
    public Circumstances Known(Condition condition) =>
        condition switch
        {
            AllCondition all => All(all.Parts),
            AnyCondition any => All(any.Parts),
            CircumstanceCondition single => Circumstances.None.With(
                single.Circumstance,
                Truth.Of(PolicyConstraints.Holds(single.Circumstance, Now))
            ),
            _ => throw new NotBuiltException($"condition {condition} not built"),
        };

    private Circumstances All(IReadOnlyList<Condition> parts) =>
        parts
            .Select(Known)
            .Aggregate(
                Circumstances.None,
                (all, own) => own.Names.Aggregate(all, (some, name) => some.With(name, own[name]))
            );

    private static Need Duty(JsonElement duty) =>
        Need.Of(
            duty.TextOr("duty", "a duty"),
            duty.NeededText("deontic") switch
            {
                "NonSet" or "Active" => Truth.Unknown,
                "Fulfilled" => Truth.True,
                "Violated" => Truth.False,
                var other => throw new NotBuiltException($"state '{other}' of a duty not built"),
            }
        );

    private static IEnumerable<JsonElement> Items(JsonElement world, string key) =>
        world.Optional(key) is { ValueKind: not JsonValueKind.Undefined } list ? CaseText.List(list, $"'{key}'") : [];
}
