using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Measurement;

/// <summary>A part of a service and how much of the time it is there, or parts that depend on each other in a stated way.</summary>
/// <remarks>
/// <para>
/// A closed set, after the reliability block diagrams of IEC 61078: <see cref="AvailabilityComponent"/>,
/// <see cref="AvailabilityGroup"/> (in series, in parallel, or k of n) and <see cref="AvailabilityMean"/>. Blocks stand in
/// blocks, 8 deep at most.
/// </para>
/// <para>
/// A group multiplies, so it takes its parts to fail independently of each other: two lines in one duct do not. Where the
/// outages themselves are known, unite or intersect them instead of multiplying shares.
/// </para>
/// </remarks>
public abstract record AvailabilityBlock : IFingerprinted
{
    /// <summary>Blocks in blocks; documents and recursions go as deep and no deeper.</summary>
    private const int MostDepth = 8;

    private protected AvailabilityBlock(Ratio availability, IEnumerable<AvailabilityBlock> parts)
    {
        Availability = availability;
        Depth = 1 + parts.Select(part => part.Depth).DefaultIfEmpty(0).Max();
        if (Depth > MostDepth)
        {
            throw new ArgumentException(
                $"Blocks stand in blocks more than {Invariant.Text(MostDepth)} deep.",
                nameof(parts)
            );
        }
    }

    /// <summary>Gets the share of the time in which the whole block is there, from 0 to 1, exactly.</summary>
    public Ratio Availability { get; }

    /// <summary>Gets how the availability comes about, block by block.</summary>
    public Explanation Explanation => Explanation.From(this, static block => block.Explain());

    private int Depth { get; }

    /// <summary>Creates a part of a service.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="availability">The share of the time in which it is there, from 0 to 1.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode, or the share is below 0 or above 1.</exception>
    public static AvailabilityComponent Component(string name, Ratio availability) => new(name, availability);

    /// <summary>Puts parts in series: all of them are needed, and the shares are multiplied.</summary>
    /// <param name="parts">The parts, at least one.</param>
    /// <returns>The group.</returns>
    /// <exception cref="ArgumentException">There is no part, or blocks stand in blocks too deep.</exception>
    public static AvailabilityGroup Series(params IEnumerable<AvailabilityBlock> parts) =>
        AvailabilityGroup.Of(needed: null, parts);

    /// <summary>Puts parts in parallel: any one of them suffices, and what they lack is multiplied.</summary>
    /// <param name="parts">The parts, at least one.</param>
    /// <returns>The group.</returns>
    /// <exception cref="ArgumentException">There is no part, or blocks stand in blocks too deep.</exception>
    public static AvailabilityGroup Parallel(params IEnumerable<AvailabilityBlock> parts) => AtLeast(1, parts);

    /// <summary>Puts parts together of which some number suffices: k of n.</summary>
    /// <param name="needed">How many must be there at once, from 1 to the number of parts.</param>
    /// <param name="parts">The parts, at least one.</param>
    /// <returns>The group.</returns>
    /// <exception cref="ArgumentException">
    /// There is no part, <paramref name="needed"/> is below 1 or above their number, or blocks stand in blocks too deep.
    /// </exception>
    public static AvailabilityGroup AtLeast(int needed, params IEnumerable<AvailabilityBlock> parts) =>
        AvailabilityGroup.Of(needed, parts);

    /// <summary>Takes the mean of parts by stated weights, such as the users of each site.</summary>
    /// <param name="parts">The parts with their weights, at least one weight above zero.</param>
    /// <returns>The mean.</returns>
    /// <exception cref="ArgumentException">There is no part, all weights are zero, or blocks stand in blocks too deep.</exception>
    public static AvailabilityMean Mean(params IEnumerable<WeightedAvailability> parts) => AvailabilityMean.Of(parts);

    /// <inheritdoc/>
    public abstract void WriteTo(CanonicalForm form);

    internal abstract Explanation Explain();
}

/// <summary>A part of a service that is not taken apart further.</summary>
/// <remarks>Two components are equal when name and number are equal.</remarks>
public sealed record AvailabilityComponent : AvailabilityBlock
{
    internal AvailabilityComponent(string name, Ratio availability)
        : base(Guard.Against.NoShare(availability), []) => Name = Guard.Against.NoText(name).Trim();

    /// <summary>Gets what it is called.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("component").Text(Name).Value(Availability);

    /// <summary>Returns the name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;

    internal override Explanation Explain() => Explanation.Of($"{Name} is there {ExactWords.Share(Availability)}.");
}
