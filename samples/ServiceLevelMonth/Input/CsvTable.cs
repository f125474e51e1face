namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>The header of a CSV file: where each column stands that the program reads.</summary>
internal sealed class CsvTable
{
    private readonly Dictionary<string, int> columns = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<InputProblem> problems = [];

    public CsvTable(CsvLine header, IReadOnlyList<string> required)
    {
        Width = header.Cells.Count;
        if (header.HasBadQuotes || header.HasControls)
        {
            problems.Add(header.HasBadQuotes ? header.BadQuotes : header.Controls);
            return;
        }

        for (var column = 0; column < header.Cells.Count; column++)
        {
            var name = header.Cells[column];
            if (name.Length > 0 && !columns.TryAdd(name, column))
            {
                problems.Add(
                    new InputProblem($"The column '{name}' stands there more than once.", header.Number, column + 1)
                );
            }
        }

        problems.AddRange(
            required
                .Where(name => !columns.ContainsKey(name))
                .Select(name => new InputProblem($"The column '{name}' is missing.", header.Number))
        );
    }

    public IReadOnlyList<InputProblem> Problems => problems;

    /// <summary>Gets how many cells each row must have.</summary>
    public int Width { get; }

    /// <summary>Gives a cell and its column, from 1; an empty text where the row or the file has no such cell.</summary>
    public (string Text, int? Column) Cell(CsvLine row, string name) =>
        columns.TryGetValue(name, out var column)
            ? (column < row.Cells.Count ? row.Cells[column] : "", column + 1)
            : ("", null);
}
