using System.Text.Json;
using Outsourcing.Domain.Conformance.Scoring;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>Published scoring cases: one case a document, figures rounded as they were printed.</summary>
internal sealed class ScoringCases : ICaseFamily
{
    private const string Family = "scoring";

    /// <summary>For a case that states no tolerance of its own.</summary>
    private const double UnstatedTolerance = 1e-9;

    private static readonly IReadOnlySet<string> Known = DocumentKeys.With(
        "method",
        "normalization",
        "weights",
        "directions",
        "parameters",
        "matrix",
        "alternatives",
        "criteria",
        "expected",
        "tolerance"
    );

    public string Name => Family;

    public bool Recognises(JsonElement root) => root.Has("method") && (root.Has("expected") || root.Has("matrix"));

    public IEnumerable<ConformanceCase> Read(JsonElement root)
    {
        var method = root.Method();
        yield return new ConformanceCase(Family, method, root.Printed("id", "?"), () => Run(method, root));
    }

    private static Verdict Run(string method, JsonElement root)
    {
        var answer = ScoringMethods.Find(method);
        var expected = root.Optional("expected");
        if (expected.ValueKind != JsonValueKind.Object)
        {
            throw new MalformedCaseException("'expected' is not an object");
        }

        var verdict = answer(ScoringInput.Published(root))
            .Compare(
                expected.EnumerateObject().Select(member => (member.Name, member.Value)),
                new Tolerance(Tolerance.Stated(root, "tolerance", UnstatedTolerance), 0),
                key => $"{Family}/{method} expected key '{key}' not built"
            );
        return DocumentKeys.Judge(verdict, root, Known, $"{Family}/{method}");
    }
}
