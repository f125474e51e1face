using System.Globalization;
using System.Text.Json;
using Outsourcing.Domain.Conformance.Calendars;
using Outsourcing.Domain.Conformance.Policies;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>Policies of one permission or prohibition, and what they say about a request in a state of the world.</summary>
internal sealed class PolicyCases : ICaseFamily
{
    private const string Family = "policies";

    private static readonly IReadOnlySet<string> KnownAtTheTop = DocumentKeys.With("attribution", "cases");

    private static readonly IReadOnlySet<string> KnownOfACase = DocumentKeys.With(
        "title",
        "policy",
        "request",
        "world",
        "expected"
    );

    private static readonly IReadOnlySet<string> KnownOfAPolicy = DocumentKeys.With("description", "rules");

    private static readonly IReadOnlySet<string> KnownOfARequest = DocumentKeys.With("assignee", "action", "target");

    private static readonly IReadOnlySet<string> KnownOfAWorld = DocumentKeys.With("now", "memberships", "duties");

    public string Name => Family;

    public bool Recognises(JsonElement root) =>
        root.Optional("cases") is { ValueKind: JsonValueKind.Array } cases
        && cases.EnumerateArray().Any(one => one.Has("policy") && one.Has("request"));

    public IEnumerable<ConformanceCase> Read(JsonElement root) =>
        root.NeededList("cases")
            .Select(
                (one, i) =>
                    new ConformanceCase(
                        Family,
                        Family,
                        one.Printed("id", string.Create(CultureInfo.InvariantCulture, $"#{i}")),
                        () => DocumentKeys.Judge(Run(one), root, KnownAtTheTop, Family)
                    )
            );

    private static Verdict Run(JsonElement one)
    {
        var (policy, request, world) = (Members(one, "policy"), Members(one, "request"), Members(one, "world"));
        JsonElement[] rules = [.. policy.NeededList("rules")];
        if (rules.Length != 1)
        {
            throw new NotBuiltException("policy of several rules not built");
        }

        var outcome = PolicyRule.Read(rules[0]).Ask(PolicyRequest.Read(request), PolicyWorld.Read(world));
        var expected = Members(one, "expected");
        var verdict = new Actuals()
            .Label("ruleKind", outcome.Kind)
            .Label("activation", outcome.IsActive ? "Active" : "Inactive")
            .Label("decision", outcome.Decision)
            .Texts("premises", outcome.Premises, Premise.Printed)
            .Compare(
                expected.EnumerateObject().Select(member => (member.Name, member.Value)),
                default,
                key => $"{Family} expected key '{key}' not built"
            );
        verdict = DocumentKeys.Judge(verdict, one, KnownOfACase, $"{Family} case");
        verdict = DocumentKeys.Judge(verdict, policy, KnownOfAPolicy, $"{Family} policy");
        verdict = DocumentKeys.Judge(verdict, request, KnownOfARequest, $"{Family} request");
        return DocumentKeys.Judge(verdict, world, KnownOfAWorld, $"{Family} world");
    }

    private static JsonElement Members(JsonElement one, string key) =>
        one.Members(key) is { ValueKind: JsonValueKind.Object } members
            ? members
            : throw new MalformedCaseException($"'{key}' is missing");
}
