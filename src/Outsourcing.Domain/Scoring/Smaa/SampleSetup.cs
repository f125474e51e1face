namespace Outsourcing.Domain.Scoring;

/// <summary>What a result of samples is about: all that decides what a sample of an index is. Results of the same setup can be added.</summary>
internal abstract class SampleSetup : IFingerprinted
{
    protected SampleSetup(PerformanceTable table, WeightSet weights, ulong seed)
    {
        Table = table;
        Weights = weights;
        Seed = seed;
        if (weights.Count != table.ColumnCount)
        {
            throw new ArgumentException(
                $"There are {Invariant.Text(weights.Count)} weights for {Invariant.Text(table.ColumnCount)} criteria.",
                nameof(weights)
            );
        }

        for (var j = 0; j < weights.Ranges.Count; j++)
        {
            if (!string.Equals(weights.Ranges[j].Criterion, table.Criteria[j].Name, StringComparison.Ordinal))
            {
                throw new ArgumentException(
                    $"Range {Invariant.Text(j + 1)} is about '{weights.Ranges[j].Criterion}', and criterion {Invariant.Text(j + 1)} is '{table.Criteria[j].Name}'.",
                    nameof(weights)
                );
            }
        }
    }

    public PerformanceTable Table { get; }

    public WeightSet Weights { get; }

    public ulong Seed { get; }

    /// <summary>Gets the scores of which a distribution is known.</summary>
    public abstract IReadOnlyList<UncertainScore> Uncertain { get; }

    /// <summary>Finds the cell of an uncertain score.</summary>
    /// <exception cref="ArgumentException">There is no such alternative or criterion.</exception>
    public (int Row, int Column) CellOf(UncertainScore score)
    {
        for (var j = 0; j < Table.ColumnCount; j++)
        {
            if (string.Equals(Table.Criteria[j].Name, score.Criterion, StringComparison.Ordinal))
            {
                return (Table.RowOf(score.Alternative), j);
            }
        }

        throw new ArgumentException($"There is no criterion '{score.Criterion}'.", nameof(score));
    }

    public abstract void WriteTo(CanonicalForm form);

    protected bool SameDraws(SampleSetup other) =>
        Seed == other.Seed && Weights.Equals(other.Weights) && Table.Equals(other.Table);

    protected void WriteTable(CanonicalForm form)
    {
        form.Values(Table.Criteria).Number((long)Table.RowCount);
        for (var i = 0; i < Table.RowCount; i++)
        {
            form.Text(Table.Names[i]);
            for (var j = 0; j < Table.ColumnCount; j++)
            {
                var cell = Table[i, j];
                form.Flag(cell.IsKnown).Number(cell.IsKnown ? cell.Value : 0.0);
            }
        }
    }
}
