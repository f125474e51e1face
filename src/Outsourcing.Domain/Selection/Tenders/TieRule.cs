namespace Outsourcing.Domain.Selection;

/// <summary>How a tie for the award is broken: the lower price first, and then a draw by a seed that was committed before opening.</summary>
/// <remarks>Two are equal when all members are. Immutable.</remarks>
public sealed record TieRule : IFingerprinted
{
    private TieRule(bool byPrice, Fingerprint? commitment) => (ByPrice, Commitment) = (byPrice, commitment);

    /// <summary>Gets the rule by which a tie is not broken: the award is left to people.</summary>
    public static TieRule None { get; } = new(byPrice: false, null);

    /// <summary>Gets the rule by which the lower price wins, and what still ties is left to people.</summary>
    public static TieRule LowerPrice { get; } = new(byPrice: true, null);

    /// <summary>Gets whether the lower price wins.</summary>
    public bool ByPrice { get; }

    /// <summary>Gets the fingerprint of the seed of the draw; <see langword="null"/> when there is no draw.</summary>
    public Fingerprint? Commitment { get; }

    /// <summary>Adds a draw.</summary>
    /// <param name="commitment">The fingerprint of the seed, which is published before the bids are opened.</param>
    /// <returns>The rule with the draw.</returns>
    public TieRule ThenDraw(Fingerprint commitment) => new(ByPrice, Guard.Against.Null(commitment));

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("ties").Flag(ByPrice).Text(Commitment?.Text);

    /// <summary>Returns text such as <c>lower price, then a draw</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        (ByPrice, Commitment is null) switch
        {
            (true, true) => "lower price",
            (true, false) => "lower price, then a draw",
            (false, false) => "a draw",
            _ => "not broken",
        };
}

/// <summary>The seed of a draw, kept secret until the award; its fingerprint is published before opening.</summary>
/// <remarks>
/// A seed of 64 random bits can be checked against its fingerprint by everybody, and guessed by nobody in time. Two are equal
/// when the seeds are. Immutable.
/// </remarks>
public sealed record DrawSeed : IFingerprinted
{
    private DrawSeed(ulong seed) => Seed = seed;

    /// <summary>Gets the seed.</summary>
    public ulong Seed { get; }

    /// <summary>Gets the fingerprint to publish.</summary>
    public Fingerprint Commitment => Fingerprint.Of(this);

    /// <summary>Creates it.</summary>
    /// <param name="seed">The seed, drawn at random by the caller.</param>
    /// <returns>The seed.</returns>
    public static DrawSeed Of(ulong seed) => new(seed);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Text("draw-seed").Number(unchecked((long)Seed));

    /// <summary>Returns the seed.</summary>
    /// <returns>The number.</returns>
    public override string ToString() => Invariant.Text(Seed);

    /// <summary>Draws one of several places, each with the same chance.</summary>
    internal int Draw(int places, ulong index = 0) => PhiloxDraws.Below(Seed, index, places);
}
