using System.Globalization;
using System.Text.Json;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>Cases of sourcing practice: each has <c>given</c> and <c>expect</c>, and is known by what is given.</summary>
/// <param name="topic">What the cases are about.</param>
/// <param name="given">What is given in these cases and in no others.</param>
/// <param name="documentKeys">What the document has beside its cases.</param>
internal abstract class PracticeCases(string topic, string given, params string[] documentKeys) : ICaseFamily
{
    private const string Family = "practice";

    /// <summary>How far figures may be off, whether a case says so or not.</summary>
    private const double Usual = 1e-9;

    private static readonly IReadOnlySet<string> CaseKeys = DocumentKeys.With(
        "basis",
        "given",
        "expect",
        "note",
        "tolerance"
    );

    private readonly IReadOnlySet<string> known = DocumentKeys.With(["about", "sources", "cases", .. documentKeys]);

    public string Name => Family;

    public bool Recognises(JsonElement root) =>
        root.Optional("cases") is { ValueKind: JsonValueKind.Array } cases
        && cases.EnumerateArray().Any(one => one.Optional("given").Has(given));

    public IEnumerable<ConformanceCase> Read(JsonElement root) =>
        root.GetProperty("cases")
            .EnumerateArray()
            .Select(
                (one, i) =>
                    new ConformanceCase(
                        Family,
                        topic,
                        one.Printed("id", string.Create(CultureInfo.InvariantCulture, $"#{i}")),
                        () => Run(root, one)
                    )
            );

    /// <summary>Compares what is expected with what the library answers to what is given.</summary>
    protected virtual Verdict Compare(JsonElement asked, JsonElement expected) =>
        throw new NotBuiltException($"{Family}/{topic} not built");

    /// <summary>Compares the same with what the document says for all cases, within the tolerance of the case.</summary>
    protected virtual Verdict Compare(JsonElement root, JsonElement asked, JsonElement expected, double tolerance) =>
        tolerance > Usual
            ? throw new NotBuiltException($"{Family}/{topic} tolerance above 1e-9 not built")
            : Compare(asked, expected);

    /// <summary>Names what is asked or expected and not built; an element that is not there has nothing.</summary>
    protected IEnumerable<string> NotBuilt(string what, JsonElement element, params ReadOnlySpan<string> built)
    {
        var names = new HashSet<string>([.. built], StringComparer.Ordinal);
        return element.ValueKind == JsonValueKind.Undefined
            ? []
            : element
                .EnumerateObject()
                .Where(member => !names.Contains(member.Name))
                .Select(member => $"{Family}/{topic} {what} '{member.Name}' not built");
    }

    /// <summary>Compares what the library answered, where a case may also expect that it refuses.</summary>
    /// <param name="actuals">What it answered.</param>
    /// <param name="refused">The keys under which it has no answer.</param>
    /// <param name="expected">What is expected: figures, a refusal under a key, or <c>refuses</c> or <c>undefined</c> for any of them.</param>
    /// <param name="tolerance">How far figures may be off.</param>
    protected Verdict Compare(
        Actuals actuals,
        IReadOnlyCollection<string> refused,
        JsonElement expected,
        double tolerance
    )
    {
        var (failures, figures, any) = (new List<string>(), new List<(string, JsonElement)>(), false);
        foreach (var (name, value) in expected.EnumerateObject().Select(member => (member.Name, member.Value)))
        {
            if (name is "libraryMust" or "reason")
            {
                continue;
            }

            any = true;
            var isRefused = name is "refuses" or "undefined"
                ? refused.Count > 0
                : refused.Contains(name, StringComparer.Ordinal);
            if (name is not ("refuses" or "undefined") && !IsRefusal(value) && !isRefused)
            {
                figures.Add((name, value));
            }
            else if (!isRefused)
            {
                failures.Add($"{name}: expected a refusal, actual an answer");
            }
            else if (name is not ("refuses" or "undefined") && !IsRefusal(value))
            {
                failures.Add($"{name}: expected {value.GetRawText()}, actual a refusal");
            }
        }

        if (!any)
        {
            throw new MalformedCaseException("nothing is expected");
        }

        var verdict =
            figures.Count == 0
                ? new Verdict([], [])
                : actuals.Compare(
                    figures,
                    new Tolerance(tolerance, 0),
                    name => $"{Family}/{topic} expected key '{name}' not built"
                );
        return verdict with { Failures = [.. failures, .. verdict.Failures] };
    }

    /// <summary>Says whether a refusal is expected: nothing, why in words, or an object that says so.</summary>
    private static bool IsRefusal(JsonElement value) =>
        value.ValueKind is JsonValueKind.Null or JsonValueKind.String || value.Has("refuses") || value.Has("undefined");

    private Verdict Run(JsonElement root, JsonElement one)
    {
        var (asked, expected) = (one.Members("given"), one.Members("expect"));
        if (asked.ValueKind != JsonValueKind.Object || expected.ValueKind != JsonValueKind.Object)
        {
            throw new MalformedCaseException("a case has 'given' and 'expect'");
        }

        var compared = Compare(root, asked, expected, Tolerance.Stated(one, "tolerance", Usual));
        var verdict = DocumentKeys.Judge(compared, one, CaseKeys, $"{Family}/{topic} case");
        return DocumentKeys.Judge(verdict, root, known, $"{Family}/{topic}");
    }
}
