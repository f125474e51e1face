namespace Outsourcing.Domain.Scoring;

/// <summary>The ranks that one alternative takes, and the weights with which it is first.</summary>
/// <remarks>Two are equal when name, counts, samples and central weights are equal. Immutable.</remarks>
public sealed class AlternativeAcceptability : IEquatable<AlternativeAcceptability>
{
    private static readonly double Unit = Math.ScaleB(1, -40);

    private readonly long[] counts;
    private readonly double[] central;

    private AlternativeAcceptability(string name, long samples, long[] counts, double[] central)
    {
        Name = name;
        Samples = samples;
        this.counts = counts;
        this.central = central;
    }

    /// <summary>Gets the name of the alternative.</summary>
    public string Name { get; }

    /// <summary>Gets the number of samples.</summary>
    public long Samples { get; }

    /// <summary>Gets in how many samples it takes rank 1, rank 2 and so on; rank 1 only where no others were counted.</summary>
    public IReadOnlyList<long> Counts => Array.AsReadOnly(counts);

    /// <summary>Gets the rank acceptabilities: the shares of the samples in which it takes rank 1, rank 2 and so on.</summary>
    public IReadOnlyList<double> Acceptabilities =>
        Array.AsReadOnly(Array.ConvertAll(counts, count => (double)count / Samples));

    /// <summary>Gets the acceptability of the first rank.</summary>
    public double First => (double)counts[0] / Samples;

    /// <summary>Gets the central weights: the mean of those with which it is first, to 2^-40; empty when it never is.</summary>
    public IReadOnlyList<double> CentralWeights => Array.AsReadOnly(central);

    /// <summary>Gets the standard error of the acceptability of a rank: √(b (1 − b) / samples).</summary>
    /// <param name="rank">The rank, from 1.</param>
    /// <returns>The standard error. Of an acceptability of 0 or 1 it is 0; then the true one is within 3 / samples of it, with a chance of 95 %.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rank was not counted.</exception>
    public double StandardError(int rank) =>
        SampleRanges.StandardError(counts[Guard.Against.OutOfRange(rank, nameof(rank), 1, counts.Length) - 1], Samples);

    /// <inheritdoc/>
    public bool Equals(AlternativeAcceptability? other) =>
        other is not null
        && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && Samples == other.Samples
        && counts.AsSpan().SequenceEqual(other.counts)
        && central.AsSpan().SequenceEqual(other.central);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AlternativeAcceptability);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Samples, counts[0]);

    /// <summary>Returns the name and the acceptabilities, such as <c>Acme 0.6235, 0.3, 0.0765</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() => $"{Name} {string.Join(", ", Acceptabilities.Select(Invariant.Short))}";

    internal static AlternativeAcceptability Of(Smaa2Setup setup, Smaa2Tally tally, long samples, int row)
    {
        var (rows, columns) = (setup.Table.RowCount, setup.Table.ColumnCount);
        var taken = new long[tally.Counts.Length / rows];
        for (var rank = 0; rank < taken.Length; rank++)
        {
            taken[rank] = tally.Counts[(rank * rows) + row];
        }

        double[] mean = [];
        if (taken[0] > 0)
        {
            mean = Array.ConvertAll(
                tally.Central[(row * columns)..((row + 1) * columns)],
                sum => (double)sum / taken[0] * Unit
            );
        }

        return new AlternativeAcceptability(setup.Table.Names[row], samples, taken, mean);
    }
}
