using System.Globalization;
using System.Text.Json;
using Outsourcing.Domain.Conformance.Scoring;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>Scoring oracles: many cases of one method in a document, figures at full double precision.</summary>
internal sealed class ScoringOracle : ICaseFamily
{
    private const string Family = "scoring-oracle";

    /// <summary>What is input or provenance; every other key of a case is an expectation.</summary>
    private static readonly IReadOnlySet<string> Given = DocumentKeys.With("m", "w", "t", "p", "n", "normalization");

    private static readonly IReadOnlySet<string> Known = DocumentKeys.With(
        "method",
        "normalization",
        "tolerance_relative",
        "cases"
    );

    public string Name => Family;

    public bool Recognises(JsonElement root) => root.Has("method") && root.Has("cases");

    public IEnumerable<ConformanceCase> Read(JsonElement root)
    {
        var method = root.Method();
        var cases = root.GetProperty("cases");
        if (cases.ValueKind != JsonValueKind.Array)
        {
            throw new MalformedCaseException("'cases' is not a list");
        }

        return cases
            .EnumerateArray()
            .Select(
                (one, i) =>
                    new ConformanceCase(
                        Family,
                        method,
                        one.Printed("id", string.Create(CultureInfo.InvariantCulture, $"#{i}")),
                        () => Run(method, root, one)
                    )
            );
    }

    private static Verdict Run(string method, JsonElement root, JsonElement one)
    {
        var answer = ScoringMethods.Find(method);
        var relative = Tolerance.Stated(root, "tolerance_relative", 1e-9);
        if (one.ValueKind != JsonValueKind.Object)
        {
            throw new MalformedCaseException($"a case is an object, not {one.GetRawText()}");
        }

        var verdict = answer(ScoringInput.Oracle(root, one))
            .Compare(
                one.EnumerateObject()
                    .Where(member => !Given.Contains(member.Name))
                    .Select(member => (member.Name, member.Value)),
                new Tolerance(1e-12, relative),
                key => $"{Family}/{method} expected key '{key}' not built"
            );
        return DocumentKeys.Judge(verdict, root, Known, $"{Family}/{method}");
    }
}
