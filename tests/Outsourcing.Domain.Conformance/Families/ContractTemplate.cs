using System.Globalization;
using System.Text.Json;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>Scenarios of one executable contract template.</summary>
/// <param name="template">The name of the template.</param>
internal abstract class ContractTemplate(string template) : ICaseFamily
{
    protected const string Family = "contract-scenarios";

    private static readonly IReadOnlySet<string> Known = DocumentKeys.With(
        "attribution",
        "template",
        "knownDivergence",
        "cases"
    );

    private static readonly IReadOnlySet<string> CaseKeys = DocumentKeys.With(
        "template",
        "scenario",
        "parameters",
        "clauseText",
        "state",
        "now",
        "utcOffsetHours",
        "request",
        "expected",
        "expectedByText"
    );

    public string Name => Family;

    public bool Recognises(JsonElement root) =>
        string.Equals(root.Printed("template", ""), template, StringComparison.Ordinal);

    public IEnumerable<ConformanceCase> Read(JsonElement root) =>
        root.Optional("cases").ValueKind == JsonValueKind.Array
            ? root.GetProperty("cases")
                .EnumerateArray()
                .Select(
                    (one, i) =>
                        new ConformanceCase(
                            Family,
                            template,
                            one.Printed("id", string.Create(CultureInfo.InvariantCulture, $"#{i}")),
                            () => Run(root, one)
                        )
                )
            : throw new MalformedCaseException("'cases' is not a list");

    /// <summary>Compares what a scenario expects; a key that is not known here is a skip.</summary>
    protected abstract void Compare(
        JsonElement one,
        IReadOnlyDictionary<string, JsonElement> expected,
        List<string> failures,
        List<string> skips
    );

    /// <summary>Says that an expected key is not built.</summary>
    protected string NotBuilt(string key) => $"{Family}/{template} expected key '{key}' not built";

    protected static IReadOnlyDictionary<string, JsonElement> Fields(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object
            ? element.EnumerateObject().ToDictionary(own => own.Name, own => own.Value, StringComparer.Ordinal)
            : new Dictionary<string, JsonElement>(StringComparer.Ordinal);

    private Verdict Run(JsonElement root, JsonElement one)
    {
        // What the text asks for replaces what the published implementation gave.
        var expected = new Dictionary<string, JsonElement>(Fields(one.Members("expected")), StringComparer.Ordinal);
        foreach (var (key, value) in Fields(one.Members("expectedByText")))
        {
            expected[key] = value;
        }

        if (expected.Count == 0)
        {
            throw new MalformedCaseException("nothing is expected");
        }

        var failures = new List<string>();
        var skips = new List<string>();
        Compare(one, expected, failures, skips);
        var verdict = DocumentKeys.Judge(new Verdict(failures, skips), one, CaseKeys, $"{Family}/{template} case");
        return DocumentKeys.Judge(verdict, root, Known, $"{Family}/{template}");
    }
}
