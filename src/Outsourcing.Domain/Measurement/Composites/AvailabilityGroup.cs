using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Measurement;

/// <summary>Parts of which some number must be there at once: all of them (in series), any one (in parallel), or k of n.</summary>
/// <remarks>Two groups are equal when the number needed and the parts (in order) are equal.</remarks>
public sealed record AvailabilityGroup : AvailabilityBlock
{
    private static readonly Source BlockDiagrams = Source.Of("IEC 61078:2016, Reliability block diagrams");

    private readonly AvailabilityBlock[] parts;

    private AvailabilityGroup(int needed, AvailabilityBlock[] parts)
        : base(ShareOfAtLeast(needed, parts), parts)
    {
        Needed = needed;
        this.parts = parts;
    }

    /// <summary>Gets how many of the parts must be there at once, from 1 to their number.</summary>
    public int Needed { get; }

    /// <summary>Gets the parts, in the order in which they were given.</summary>
    public IReadOnlyList<AvailabilityBlock> Parts => Array.AsReadOnly(parts);

    /// <inheritdoc/>
    public bool Equals(AvailabilityGroup? other) =>
        other is not null && Needed == other.Needed && parts.AsSpan().SequenceEqual(other.parts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Needed, parts.Length, Availability);

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("group").Number((long)Needed).Values(parts);

    /// <summary>Returns the structure as text, such as <c>2 of (Porto, Kraków, Manila)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Invariant.Text(Needed)} of ({string.Join(", ", parts.Select(part => part.ToString()))})";

    internal static AvailabilityGroup Of(int? needed, IEnumerable<AvailabilityBlock> parts)
    {
        var copy = Guard.Against.NullElement(parts);
        return copy.Length == 0
            ? throw new ArgumentException("There is no part.", nameof(parts))
            : new AvailabilityGroup(
                Guard.Against.OutOfRange(needed ?? copy.Length, nameof(needed), 1, copy.Length),
                copy
            );
    }

    internal override Explanation Explain()
    {
        var (share, count) = (ExactWords.Share(Availability), Invariant.Text(parts.Length));
        var statement =
            parts.Length == 1 ? $"The one part is needed: {share}."
            : Needed == parts.Length ? $"All {count} parts are needed, so their shares are multiplied: {share}."
            : Needed == 1
                ? $"Any of {count} parts suffices, so what they lack is multiplied: 1 less that product is {share}."
            : $"{Invariant.Text(Needed)} of {count} parts suffice; all ways in which as many are there add up to {share}.";
        return Explanation.Of(statement, BlockDiagrams, parts.Select(part => part.Explain()));
    }

    /// <summary>Adds the parts one by one, and keeps how likely each number of them is there at once.</summary>
    private static Ratio ShareOfAtLeast(int needed, AvailabilityBlock[] parts)
    {
        var there = new Ratio[parts.Length + 1];
        there[0] = Ratio.One;
        foreach (var part in parts)
        {
            var (up, down) = (part.Availability, Ratio.One - part.Availability);
            for (var count = parts.Length; count > 0; count--)
            {
                there[count] = (there[count] * down) + (there[count - 1] * up);
            }

            there[0] *= down;
        }

        return there.Skip(needed).Aggregate(Ratio.Zero, (sum, share) => sum + share);
    }
}
