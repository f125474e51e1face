using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Measurement;

/// <summary>The mean of parts by stated weights: what the users of all sites had on average.</summary>
/// <remarks>Two means are equal when parts and weights (in order) are equal; <c>1</c> and <c>1.0</c> are one weight.</remarks>
public sealed record AvailabilityMean : AvailabilityBlock
{
    private readonly WeightedAvailability[] parts;

    private AvailabilityMean(WeightedAvailability[] parts)
        : base(Weighted(parts), parts.Select(part => part.Block)) => this.parts = parts;

    /// <summary>Gets the parts with their weights, in the order in which they were given.</summary>
    public IReadOnlyList<WeightedAvailability> Parts => Array.AsReadOnly(parts);

    /// <inheritdoc/>
    public bool Equals(AvailabilityMean? other) => other is not null && parts.AsSpan().SequenceEqual(other.parts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(parts.Length, Availability);

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Text("mean").Values(parts);

    /// <summary>Returns the structure as text, such as <c>mean of (3 Porto, 2 Manila)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"mean of ({string.Join(", ", parts.Select(part => part.ToString()))})";

    internal static AvailabilityMean Of(IEnumerable<WeightedAvailability> parts)
    {
        var copy = Guard.Against.NullElement(parts);
        return copy.Length == 0 ? throw new ArgumentException("There is no part.", nameof(parts))
            : Array.TrueForAll(copy, part => part.Weight == 0m)
                ? throw new ArgumentException("All weights are zero, so there is no mean.", nameof(parts))
            : new AvailabilityMean(copy);
    }

    internal override Explanation Explain() =>
        Explanation.Of(
            $"The mean by weight is {ExactWords.Share(Availability)}.",
            parts.Select(part => part.Explain())
        );

    private static Ratio Weighted(WeightedAvailability[] parts)
    {
        var (sum, weights) = (Ratio.Zero, Ratio.Zero);
        foreach (var part in parts)
        {
            var weight = Ratio.Of(part.Weight);
            sum += weight * part.Block.Availability;
            weights += weight;
        }

        return sum / weights;
    }
}

/// <summary>A part of an <see cref="AvailabilityMean"/> with its weight.</summary>
/// <remarks>Two are equal when part and weight are equal.</remarks>
public sealed record WeightedAvailability : IFingerprinted
{
    private WeightedAvailability(AvailabilityBlock block, decimal weight)
    {
        Block = block;
        Weight = weight;
    }

    /// <summary>Gets the part.</summary>
    public AvailabilityBlock Block { get; }

    /// <summary>Gets the weight, zero or more; only its size beside the other weights counts.</summary>
    public decimal Weight { get; }

    /// <summary>Gives a part a weight.</summary>
    /// <param name="block">The part.</param>
    /// <param name="weight">The weight, zero or more, in the unit of the other weights.</param>
    /// <returns>The part with its weight.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="block"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weight"/> is negative.</exception>
    public static WeightedAvailability Of(AvailabilityBlock block, decimal weight) =>
        new(
            Guard.Against.Null(block),
            Guard.Against.OutOfRange(weight, nameof(weight), decimal.Zero, decimal.MaxValue)
        );

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Value(Block).Number(Weight);

    /// <summary>Returns weight and part, such as <c>3 Porto</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() => $"{Invariant.Text(Decimals.Canonical(Weight))} {Block}";

    internal Explanation Explain()
    {
        var block = Block.Explain();
        return Explanation.Of(
            $"With weight {Invariant.Text(Decimals.Canonical(Weight))}: {block.Statement}",
            block.Basis,
            block.Parts
        );
    }
}
