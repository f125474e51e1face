namespace Outsourcing.Samples.VendorScorecard;

/// <summary>The header of a scorecard: where the four describing columns stand, and the vendors in all others.</summary>
internal sealed class CsvHeader
{
    private static readonly string[] Describing = ["criterion", "weight", "direction", "scale"];

    private readonly CsvLine line;
    private readonly Dictionary<string, int> columns = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<InputProblem> problems = [];
    private readonly List<int> vendors = [];

    public CsvHeader(CsvLine line, IReadOnlyList<CsvLine> rows)
    {
        this.line = line;
        for (var column = 0; column < line.Cells.Count; column++)
        {
            Place(column, rows);
        }

        problems.AddRange(
            Describing
                .Where(name => !columns.ContainsKey(name))
                .Select(name => new InputProblem($"The column '{name}' is missing.", line.Number))
        );
    }

    public IReadOnlyList<InputProblem> Problems => problems;

    /// <summary>Gets the number of columns that every row must have.</summary>
    public int Count => line.Cells.Count;

    public int Line => line.Number;

    /// <summary>Gets the columns that hold a vendor, from 0.</summary>
    public IReadOnlyList<int> Vendors => vendors;

    /// <summary>Gets the vendor, or the describing word, at the top of a column.</summary>
    public string this[int column] => line.Cells[column];

    /// <summary>Finds a describing column; <see langword="null"/> when it is missing.</summary>
    public int? Find(string name) => columns.TryGetValue(name, out var column) ? column : null;

    private void Place(int column, IReadOnlyList<CsvLine> rows)
    {
        var name = line.Cells[column];
        if (Describing.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            if (!columns.TryAdd(name, column))
            {
                problems.Add(new InputProblem($"The column '{name}' stands there more than once.", Line, column + 1));
            }
        }
        else if (name.Length > 0)
        {
            vendors.Add(column);
        }
        else if (rows.Any(row => row.Cells.Count > column && row.Cells[column].Length > 0))
        {
            problems.Add(new InputProblem("A column with values has no vendor's name.", Line, column + 1));
        }
    }
}
