namespace Outsourcing.Domain.Scoring;

/// <summary>Which alternatives are at least as good on every criterion and better on one: no weights needed.</summary>
/// <remarks>
/// Compares values as they are, without a tolerance. Every pair is compared: n² m / 2 steps.
/// Two relations are equal when they are of equal tables.
/// Source: Keeney &amp; Raiffa 1976, Decisions with Multiple Objectives, § 3.2.
/// </remarks>
public sealed class Dominance : IEquatable<Dominance>
{
    private readonly int[] dominated;
    private readonly PerformanceTable table;
    private readonly string[] nonDominated;

    private Dominance(PerformanceTable table, int[] dominated, bool[] isDominated)
    {
        this.table = table;
        this.dominated = dominated;
        nonDominated = [.. table.Names.Where((_, i) => !isDominated[i])];
    }

    /// <summary>Gets the names of the alternatives that no other dominates, in the order of the table.</summary>
    public IReadOnlyList<string> NonDominated => Array.AsReadOnly(nonDominated);

    /// <summary>Compares all alternatives of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="cancellation">Stops the comparison between two alternatives.</param>
    /// <returns>The relation; FactMissing when a cell is missing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is <see langword="null"/>.</exception>
    public static Answer<Dominance> Of(PerformanceTable table, CancellationToken cancellation = default)
    {
        Guard.Against.Null(table);
        var refusals = new RefusalList(RefusalList.Most);
        ScalingNeeds.Missing(table, Weights.Equal(table.ColumnCount), ref refusals);
        if (!refusals.IsEmpty)
        {
            return refusals.ToAnswer<Dominance>();
        }

        var count = new int[table.RowCount];
        var isDominated = new bool[count.Length];
        for (var a = 0; a < count.Length; a++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var b = a + 1; b < count.Length; b++)
            {
                var (aBetter, bBetter) = Better(table, a, b);
                if (aBetter != bBetter)
                {
                    count[aBetter ? a : b]++;
                    isDominated[aBetter ? b : a] = true;
                }
            }
        }

        var relation = new Dominance(table, count, isDominated);
        return Answer.Known(relation, Explanation.From(relation, Explain));
    }

    /// <summary>Gets how many alternatives one dominates.</summary>
    /// <param name="alternative">The name of the alternative.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentException">There is no such alternative.</exception>
    public int DominatesCount(string alternative) => dominated[table.RowOf(alternative)];

    /// <inheritdoc/>
    public bool Equals(Dominance? other) => other is not null && table.Equals(other.table);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Dominance);

    /// <inheritdoc/>
    public override int GetHashCode() => table.GetHashCode();

    /// <summary>Returns the non-dominated alternatives.</summary>
    /// <returns>The names, joined by commas.</returns>
    public override string ToString() => string.Join(", ", nonDominated);

    private static Explanation Explain(Dominance relation) =>
        Explanation.Of(
            $"{Invariant.Text(relation.nonDominated.Length)} of {Invariant.Text(relation.table.RowCount)} alternatives are not dominated: {relation}."
        );

    private static (bool A, bool B) Better(PerformanceTable table, int a, int b)
    {
        var (aBetter, bBetter) = (false, false);
        for (var j = 0; j < table.ColumnCount && !(aBetter && bBetter); j++)
        {
            var column = table.Padded(j);
            var order = column[a].CompareTo(column[b]) * (table.Criteria[j].Direction == Direction.Maximize ? 1 : -1);
            aBetter |= order > 0;
            bBetter |= order < 0;
        }

        return (aBetter, bBetter);
    }
}
