using System.Globalization;
using System.Text.Json;
using Outsourcing.Domain.Performance;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>The printed tables of acceptance sampling: code letters, sample sizes, and every cell with its arrow followed.</summary>
internal sealed class SamplingTableCases : ICaseFamily
{
    private const string Family = "aql-single-normal";
    private const string Schema = "aql-single-normal/1";
    private const string Down = "down";
    private const string Up = "up";

    private static readonly IReadOnlySet<string> Known = DocumentKeys.With(
        "schema",
        "about",
        "sources",
        "codeLetters",
        "sampleSize",
        "aql",
        "masterTable",
        "resolved"
    );

    public string Name => Family;

    public bool Recognises(JsonElement root) =>
        string.Equals(root.Printed("schema", ""), Schema, StringComparison.Ordinal);

    public IEnumerable<ConformanceCase> Read(JsonElement root)
    {
        var limits = root.Texts("aql").Select(SamplingLevels.Limit).ToList();
        if (!limits.SequenceEqual(AcceptanceSampling.QualityLimits))
        {
            throw new MalformedCaseException("'aql' is not the row of limits of the table");
        }

        return
        [
            .. root.GetProperty("codeLetters").EnumerateArray().Select(row => Letters(root, row)),
            .. root.Members("sampleSize").EnumerateObject().Select(letter => Size(root, letter)),
            .. root.Members("masterTable").EnumerateObject().Select(row => Row(root, "masterTable", row, Cell)),
            .. root.Members("resolved").EnumerateObject().Select(row => Row(root, "resolved", row, Resolved)),
        ];
    }

    private static ConformanceCase Letters(JsonElement root, JsonElement row) =>
        Case(
            root,
            "codeLetters",
            row.GetProperty("lotFrom").GetRawText(),
            () =>
            {
                var (from, to) = (SamplingLevels.Count(row, "lotFrom"), row.Optional("lotTo"));
                int[] lots =
                [
                    from,
                    to.ValueKind == JsonValueKind.Undefined ? int.MaxValue : SamplingLevels.Count(row, "lotTo"),
                ];
                return lots.SelectMany(lot =>
                    row.EnumerateObject()
                        .Where(member => member.Name is not ("lotFrom" or "lotTo"))
                        .Select(level =>
                            Differs(
                                level.Name,
                                level.Value.GetString()!,
                                SamplingLevels.Plan(lot, "1.0", level.Name).CodeLetter.ToString()
                            )
                        )
                );
            }
        );

    private static ConformanceCase Size(JsonElement root, JsonProperty letter) =>
        Case(
            root,
            "sampleSize",
            letter.Name,
            () =>
                AcceptanceSampling
                    .QualityLimits.Select(limit => Plan(root, letter.Name, limit))
                    .Where(plan => plan.PlanLetter == letter.Name[0])
                    .Select(plan => Differs(letter.Name, letter.Value.GetInt32(), plan.TableSampleSize))
        );

    private static ConformanceCase Row(
        JsonElement root,
        string table,
        JsonProperty row,
        Func<SamplingPlan, JsonElement, string?> compare
    ) =>
        Case(
            root,
            table,
            row.Name,
            () =>
                row
                    .Value.EnumerateArray()
                    .Zip(AcceptanceSampling.QualityLimits)
                    .Select(cell => compare(Plan(root, row.Name, cell.Second), cell.First))
        );

    /// <summary>An arrow leads to a plan of a later or an earlier letter; numbers are a plan of the letter itself.</summary>
    private static string? Cell(SamplingPlan plan, JsonElement cell)
    {
        var way = plan.PlanLetter.CompareTo(plan.CodeLetter);
        return cell.ValueKind == JsonValueKind.Array
            ? Differs("letter", plan.CodeLetter, plan.PlanLetter)
                ?? Differs("Ac", cell[0].GetInt32(), plan.AcceptanceNumber)
                ?? Differs("Re", cell[1].GetInt32(), plan.RejectionNumber)
            : Differs(
                "arrow",
                cell.GetString()!,
                way > 0 ? Down
                    : way < 0 ? Up
                    : "none"
            );
    }

    private static string? Resolved(SamplingPlan plan, JsonElement cell) =>
        Differs("sample size", cell[0].GetInt32(), plan.TableSampleSize)
        ?? Differs("letter", cell[1].GetString()!, plan.PlanLetter.ToString())
        ?? Differs("Ac", cell[2].GetInt32(), plan.AcceptanceNumber)
        ?? Differs("Re", cell[3].GetInt32(), plan.RejectionNumber);

    /// <summary>The plan of a letter: that of a lot and a level for which the document has the letter.</summary>
    private static SamplingPlan Plan(JsonElement root, string letter, decimal limit) =>
        root.GetProperty("codeLetters")
            .EnumerateArray()
            .SelectMany(row =>
                row.EnumerateObject()
                    .Where(level => level.Value.ValueKind == JsonValueKind.String && level.Value.ValueEquals(letter))
                    .Select(level =>
                        AcceptanceSampling
                            .Plan(SamplingLevels.Count(row, "lotFrom"), limit, SamplingLevels.Level(level.Name))
                            .Value
                    )
            )
            .FirstOrDefault()
        ?? throw new MalformedCaseException($"no lot has the letter {letter}");

    private static string? Differs<T>(string what, T expected, T actual) =>
        EqualityComparer<T>.Default.Equals(expected, actual)
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{what}: expected {expected}, actual {actual}");

    private static ConformanceCase Case(
        JsonElement root,
        string table,
        string id,
        Func<IEnumerable<string?>> compare
    ) =>
        new(
            Family,
            table,
            id,
            () => DocumentKeys.Judge(new Verdict([.. compare().OfType<string>()], []), root, Known, Family)
        );
}
