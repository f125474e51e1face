namespace Outsourcing.Samples.VendorScorecard;

/// <summary>Reads a scorecard from CSV text: a row for each criterion, a column for each vendor.</summary>
/// <remarks>What the file says is read here; whether it makes a decision problem is asked of the library.</remarks>
internal static class CsvScorecard
{
    public static Reading Read(string text, NumberText numbers)
    {
        using var reader = new StringReader(text);
        CsvLine[] lines = [.. CsvLine.Read(reader)];
        if (lines.Length == 0)
        {
            return Reading.Refused(
                new InputProblem("There is no header line, such as: criterion;weight;direction;scale;Vendor A;Vendor B")
            );
        }

        CsvLine[] rows = [.. lines.Skip(1)];
        var header = new CsvHeader(lines[0], rows);
        var sheet = new CsvSheet(header, numbers);
        InputProblem[] tooMuch = [.. Limits.Check(header.Vendors.Count, rows.Length)];
        List<InputProblem> problems =
        [
            .. lines.Where(line => line.HasBadQuotes).Select(BadQuotes),
            .. lines.Where(line => line.Cells.Any(Limits.HasControl)).Select(Control),
            .. header.Problems,
            .. tooMuch,
        ];
        if (tooMuch.Length == 0)
        {
            foreach (var row in rows.Where(row => !row.HasBadQuotes))
            {
                sheet.Add(row);
            }

            problems.AddRange(sheet.Findings(isWhole: problems.Count == 0));
            problems.AddRange(sheet.Problems);
        }

        return problems.Count == 0
            ? Reading.Of(DecisionProblem.Of(sheet.Criteria, sheet.Alternatives), sheet.Notes)
            : Reading.Refused(problems.OrderBy(problem => problem.Line ?? 0).ThenBy(problem => problem.Column ?? 0));
    }

    private static InputProblem Control(CsvLine line) => new("A cell contains a control character.", line.Number);

    private static InputProblem BadQuotes(CsvLine line) =>
        new("A quote stands inside a cell, or a closing quote is missing.", line.Number);
}
