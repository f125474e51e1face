using System.Globalization;
using System.Text.Json;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Performance;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>Lots that were sampled: the plan, and whether the lot is accepted.</summary>
internal sealed class SamplingCases : ICaseFamily
{
    private const string Family = "aql-examples";
    private const string Schema = "aql-examples/1";

    private static readonly IReadOnlySet<string> Given = DocumentKeys.With("lotSize", "level", "aql", "nonconforming");

    private static readonly IReadOnlySet<string> Known = DocumentKeys.With("schema", "cases");

    public string Name => Family;

    public bool Recognises(JsonElement root) =>
        string.Equals(root.Printed("schema", ""), Schema, StringComparison.Ordinal);

    public IEnumerable<ConformanceCase> Read(JsonElement root) =>
        root.Optional("cases").ValueKind == JsonValueKind.Array
            ? root.GetProperty("cases")
                .EnumerateArray()
                .Select(
                    (one, i) =>
                        new ConformanceCase(
                            Family,
                            Family,
                            string.Create(CultureInfo.InvariantCulture, $"#{i}"),
                            () => Run(root, one)
                        )
                )
            : throw new MalformedCaseException("'cases' is not a list");

    private static Verdict Run(JsonElement root, JsonElement one)
    {
        if (one.ValueKind != JsonValueKind.Object)
        {
            throw new MalformedCaseException($"a case is an object, not {one.GetRawText()}");
        }

        var plan = SamplingLevels.Plan(
            SamplingLevels.Count(one, "lotSize"),
            one.TextOr("aql", ""),
            one.TextOr("level", "")
        );
        var verdict = new Actuals()
            .Label("codeLetter", plan.CodeLetter.ToString())
            .Label("planLetter", plan.PlanLetter.ToString())
            .Exact("sampleSize", Ratio.Of(plan.SampleSize))
            .Flag("inspectAll", plan.InspectsAll)
            .Exact("ac", Ratio.Of(plan.AcceptanceNumber))
            .Exact("re", Ratio.Of(plan.RejectionNumber))
            .Flag("accept", plan.Decide(SamplingLevels.Count(one, "nonconforming")) == AcceptanceDecision.Accept)
            .Compare(
                one.EnumerateObject()
                    .Where(member => !Given.Contains(member.Name))
                    .Select(member => (member.Name, member.Value)),
                default,
                key => $"{Family} expected key '{key}' not built"
            );
        return DocumentKeys.Judge(verdict, root, Known, Family);
    }
}
