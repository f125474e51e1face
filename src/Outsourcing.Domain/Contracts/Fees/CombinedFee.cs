namespace Outsourcing.Domain.Contracts;

/// <summary>The greatest, the least or the sum of several fees.</summary>
/// <remarks>Two are equal when operation and fees (in order) are.</remarks>
public sealed record CombinedFee : Fee
{
    private readonly Fee[] parts;

    internal CombinedFee(FeeOperation operation, Fee[] parts)
        : base(parts) => (Operation, this.parts) = (operation, parts);

    /// <summary>Gets what is done: <see cref="FeeOperation.Greatest"/>, <see cref="FeeOperation.Least"/> or <see cref="FeeOperation.Sum"/>.</summary>
    public FeeOperation Operation { get; }

    /// <summary>Gets the fees, in the order in which they were given.</summary>
    public IReadOnlyList<Fee> Parts => Array.AsReadOnly(parts);

    private string Word =>
        Operation switch
        {
            FeeOperation.Greatest => "greatest",
            FeeOperation.Least => "least",
            _ => "sum",
        };

    /// <summary>Compares operation and fees.</summary>
    /// <param name="other">The other fee.</param>
    /// <returns>Whether both are equal.</returns>
    public bool Equals(CombinedFee? other) =>
        other is not null && Operation == other.Operation && parts.AsSpan().SequenceEqual(other.parts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Operation, parts.Length, parts[0]);

    /// <summary>Returns text such as <c>greatest of (30000.00 USD; 10% of (5000.00 USD))</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Word} of ({string.Join("; ", parts.Select(part => part.ToString()))})";

    internal override Answer<FeeStep> Step(FeeFacts facts) =>
        Combine(
            parts,
            facts,
            (currency, steps) =>
                FeeStep.Of(
                    Operation,
                    $"{Word} of {(parts.Length == 1 ? "1 amount" : $"{Invariant.Text(parts.Length)} amounts")}",
                    currency,
                    steps
                )
        );
}
