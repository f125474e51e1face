namespace Outsourcing.Domain.Scoring;

/// <summary>One of the things to choose between, such as a vendor, with a cell for every criterion.</summary>
/// <remarks>Two alternatives are equal when the name and all cells (in order) are equal.</remarks>
public sealed record Alternative : IFingerprinted
{
    private readonly Cell[] cells;

    private Alternative(string name, Cell[] cells)
    {
        Name = name;
        this.cells = cells;
    }

    /// <summary>Gets the name; unique in its problem.</summary>
    public string Name { get; }

    /// <summary>Gets the cells in the order of the criteria.</summary>
    public IReadOnlyList<Cell> Cells => Array.AsReadOnly(cells);

    /// <summary>Creates an alternative.</summary>
    /// <param name="name">The name; unique in its problem.</param>
    /// <param name="cells">The cells in the order of the criteria; plain numbers will do, <see cref="Cell.Missing"/> for what nobody knows.</param>
    /// <returns>The alternative.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode, or a number is not finite.</exception>
    public static Alternative Of(string name, params ReadOnlySpan<Cell> cells) =>
        new(Guard.Against.NoText(name).Trim(), cells.ToArray());

    /// <inheritdoc/>
    public bool Equals(Alternative? other) =>
        other is not null
        && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && cells.AsSpan().SequenceEqual(other.cells);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StringComparer.Ordinal.GetHashCode(Name), cells.Length);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form)
    {
        Guard.Against.Null(form).Text("alternative").Text(Name).Number(cells.Length);
        foreach (var cell in cells)
        {
            form.Flag(cell.IsKnown);
            if (cell.IsKnown)
            {
                form.Number(cell.Value);
            }
        }
    }

    /// <summary>Returns the name and the cells.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Name} ({string.Join(", ", cells)})";
}
