using System.Globalization;
using System.Text.Json;
using Outsourcing.Domain.Conformance.IntellectualProperty;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>Who owns, and what co-owners, clients and licensees may do, by the law of a country and a few facts.</summary>
internal sealed class OwnershipDefaults : ICaseFamily
{
    private const string Holds = "Holds";

    private static readonly IReadOnlySet<string> Known = DocumentKeys.With("attribution", "cases");

    private static readonly IReadOnlySet<string> CaseKeys = DocumentKeys.With(
        "jurisdiction",
        "right",
        "facts",
        "expected",
        "rule"
    );

    public string Name => "ownership-defaults";

    public bool Recognises(JsonElement root) =>
        root.Optional("cases") is { ValueKind: JsonValueKind.Array } cases
        && cases
            .EnumerateArray()
            .All(one => one.Has("jurisdiction") && one.Has("right") && one.Has("facts") && one.Has("expected"));

    public IEnumerable<ConformanceCase> Read(JsonElement root) =>
        root.GetProperty("cases")
            .EnumerateArray()
            .Select(
                (one, i) =>
                    new ConformanceCase(
                        Name,
                        one.Printed("jurisdiction", Name),
                        one.Printed("id", string.Create(CultureInfo.InvariantCulture, $"#{i}")),
                        () => Run(root, one)
                    )
            );

    private Verdict Run(JsonElement root, JsonElement one)
    {
        var facts = one.Optional("facts");
        var expected = one.Members("expected").EnumerateObject().Select(own => (own.Name, own.Value)).ToList();
        var verdict = facts.ValueKind == JsonValueKind.Array ? Chain(one, expected) : Defaults(one, expected);
        verdict = DocumentKeys.Judge(verdict, one, CaseKeys, $"{Name} case");
        return DocumentKeys.Judge(verdict, root, Known, Name);
    }

    private Verdict Chain(JsonElement one, List<(string Key, JsonElement Value)> expected)
    {
        var chain = GrantChain.Of(one);
        var actual = new Actuals().Label("legalTitleHolder", chain.TitleHolder());
        foreach (
            var key in expected
                .Select(own => own.Key)
                .Where(key =>
                    key.EndsWith(Holds, StringComparison.Ordinal) && chain.Find(key[..^Holds.Length]) is not null
                )
        )
        {
            actual.Label(key, chain.Holding(chain.Find(key[..^Holds.Length])!));
        }

        return actual.Compare(expected, default, Unknown);
    }

    private Verdict Defaults(JsonElement one, List<(string Key, JsonElement Value)> expected)
    {
        var question = DefaultQuestion.Of(one);
        var failures = new List<string>();
        var skips = question.NotRead.Select(key => $"{Name} fact '{key}' not built").ToList();
        foreach (var (key, value) in expected)
        {
            if (!DefaultQuestion.Answers(key))
            {
                skips.Add(Unknown(key));
            }
            else if (question.Differs(key, value) is { } difference)
            {
                failures.Add($"{key}: {difference}");
            }
        }

        return expected.Count > 0
            ? new Verdict(failures, skips)
            : throw new MalformedCaseException("nothing is expected");
    }

    private string Unknown(string key) => $"{Name} expected key '{key}' not built";
}
