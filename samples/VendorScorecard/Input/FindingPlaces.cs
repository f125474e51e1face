namespace Outsourcing.Samples.VendorScorecard;

/// <summary>Puts the library's findings, whose subjects are names, back to the line and column of the file.</summary>
internal sealed class FindingPlaces(CsvHeader header, IReadOnlyList<(Criterion Criterion, int Line)> rows)
{
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
            var (line, column) = Cells().First(cell => IsNamed(cell.Subject, finding.Subject)).At;
            return new InputProblem(finding.Message, line, column + 1, finding.Subject);
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

    private IEnumerable<(string Subject, (int Line, int Column) At)> Cells() =>
        from row in rows
        from column in header.Vendors
        select ($"{header[column]}, {row.Criterion.Name}", (row.Line, column));
}
