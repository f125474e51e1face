namespace Outsourcing.Domain.Scoring;

/// <summary>A column with missing cells, and what it can add to the totals.</summary>
internal abstract class OpenColumn
{
    private protected OpenColumn(PerformanceTable table, int column)
    {
        Index = column;
        Criterion = table.Criteria[column];
        IsMissing = [.. Enumerable.Range(0, table.RowCount).Select(i => !table[i, column].IsKnown)];
        MissingRows = [.. Enumerable.Range(0, table.RowCount).Where(i => IsMissing[i])];
        MissingCells = [.. MissingRows.Select(i => new MissingCell(table.Names[i], Criterion.Name))];
    }

    /// <summary>Gets the number of the column.</summary>
    public int Index { get; }

    /// <summary>Gets the criterion.</summary>
    public Criterion Criterion { get; }

    /// <summary>Gets the rows with missing cells.</summary>
    public IReadOnlyList<int> MissingRows { get; }

    /// <summary>Gets the missing cells.</summary>
    public IReadOnlyList<MissingCell> MissingCells { get; }

    /// <summary>Gets for each row whether its cell is missing.</summary>
    private protected bool[] IsMissing { get; }

    /// <summary>The least and the most that the column can add to a row.</summary>
    public abstract (double Low, double High) Range(int row);

    /// <summary>The least by which the column can put one row before another.</summary>
    public abstract double LeastLead(int a, int b);
}
