namespace Outsourcing.Samples.VendorScorecard;

/// <summary>Puts the library's findings, whose subjects are names, back to the line and column of the file.</summary>
internal sealed class FindingPlaces(
    CsvHeader header,
    IReadOnlyList<(Criterion Criterion, int Line)> rows,
    IReadOnlyList<Alternative> vendors,
    IReadOnlyDictionary<int, string> scales
)
{
    /// <summary>The cells outside their scales that are not located yet, in the order in which the library finds them.</summary>
    private readonly List<(string Subject, int Row, int Column)> outside =
    [
        .. from i in Enumerable.Range(0, vendors.Count)
        from j in Enumerable.Range(0, rows.Count)
        let criterion = rows[j].Criterion
        let cell = vendors[i].Cells[j]
        where cell.IsKnown && criterion.Scale is { } scale && !scale.Contains(cell.Value)
        select ($"{vendors[i].Name}, {criterion.Name}", j, header.Vendors[i]),
    ];

    public InputProblem Locate(Finding finding)
    {
        if (finding.Rule == ScoringRules.AlternativeDuplicate)
        {
            return new InputProblem(finding.Message, header.Line, Last(finding.Subject) + 1);
        }

        if (finding.Rule == ScoringRules.CriterionDuplicate)
        {
            var line = rows.Last(row => IsNamed(row.Criterion.Name, finding.Subject)).Line;
            return new InputProblem(finding.Message, line, header.Find("criterion") + 1);
        }

        if (finding.Rule == ScoringRules.CellOutsideScale)
        {
            // Names that stand there twice have subjects that do, so each is located once.
            var at = outside.FindIndex(cell => IsNamed(cell.Subject, finding.Subject));
            var (subject, row, column) = outside[at];
            outside.RemoveAt(at);
            return new InputProblem($"{finding.Message}{Source(rows[row].Line)}", rows[row].Line, column + 1, subject);
        }

        if (finding.Rule == ScoringRules.AlternativesNone)
        {
            return new InputProblem(
                "There is no vendor: add a column for each after the four describing ones.",
                header.Line
            );
        }

        return finding.Rule == ScoringRules.WeightsSum
            ? new InputProblem(finding.Message, header.Line, header.Find("weight") + 1)
            : new InputProblem(finding.Message, header.Line);
    }

    private static bool IsNamed(string name, string subject) => string.Equals(name, subject, StringComparison.Ordinal);

    private int Last(string vendor) => header.Vendors.Last(column => IsNamed(header[column], vendor));

    /// <summary>Where the bounds come from, for whoever did not mean any.</summary>
    private string Source(int line) => scales.TryGetValue(line, out var text) ? $" {ScaleText.Origin(text)}" : "";
}
