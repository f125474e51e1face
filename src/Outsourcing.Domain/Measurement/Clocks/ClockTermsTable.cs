namespace Outsourcing.Domain.Measurement;

/// <summary>The terms of all priorities: those of every priority first, then by name.</summary>
internal sealed class ClockTermsTable : IEquatable<ClockTermsTable>
{
    private readonly ClockTerms[] rows;

    private ClockTermsTable(ClockTerms[] rows) => this.rows = rows;

    public IReadOnlyList<ClockTerms> Rows => Array.AsReadOnly(rows);

    public static ClockTermsTable Of(IEnumerable<ClockTerms> terms)
    {
        var sorted = Guard.Against.NullElement(terms);
        if (sorted.Length == 0)
        {
            throw new ArgumentException("There are no terms.", nameof(terms));
        }

        Array.Sort(sorted, (left, right) => string.CompareOrdinal(left.Priority, right.Priority));
        for (var i = 1; i < sorted.Length; i++)
        {
            if (string.Equals(sorted[i - 1].Priority, sorted[i].Priority, StringComparison.Ordinal))
            {
                throw new ArgumentException(
                    sorted[i].Priority is { } priority
                        ? $"The priority '{priority}' has terms twice."
                        : "There are two terms for every priority; say with For which priority each is for.",
                    nameof(terms)
                );
            }
        }

        return new ClockTermsTable(sorted);
    }

    /// <summary>Finds the terms of a priority, or those of every priority.</summary>
    public ClockTerms? Find(string? priority) =>
        Array.Find(
            rows,
            row => row.Priority is not null && string.Equals(row.Priority, priority, StringComparison.Ordinal)
        ) ?? (rows[0].Priority is null ? rows[0] : null);

    public bool Equals(ClockTermsTable? other) => other is not null && rows.AsSpan().SequenceEqual(other.rows);

    public override bool Equals(object? obj) => Equals(obj as ClockTermsTable);

    public override int GetHashCode() => HashCode.Combine(rows.Length, rows[0]);
}
