using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Somebody made a piece of work, or a part of it.</summary>
/// <remarks>
/// A contribution whose author is unknown or no human is a gap in the title; it is never taken to be the party's. Two are
/// equal when all members are.
/// </remarks>
public sealed record Contribution : Fact
{
    private Contribution(string id, LocalDate on, Instant recorded, string item, Maker maker, Ratio? share)
        : base(id, on, recorded)
    {
        Item = item;
        Maker = maker;
        Share = share;
    }

    /// <summary>Gets the name of the work item.</summary>
    public string Item { get; }

    /// <summary>Gets who made it, on whose side, under which law.</summary>
    public Maker Maker { get; }

    /// <summary>Gets who made it.</summary>
    public Author Author => Maker.Author;

    /// <summary>Gets the name of the party on whose side it was made, also when a subcontractor made it.</summary>
    public string Side => Maker.Side;

    /// <summary>Gets the country whose law governs the first ownership and its transfer; <see langword="null"/> when it is not known.</summary>
    public Country? Jurisdiction => Maker.Jurisdiction;

    /// <summary>Gets which share of the item it is, above 0 and at most 1, where the authors agreed on shares.</summary>
    public Ratio? Share { get; }

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day on which it was made.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="item">The name of the work item.</param>
    /// <param name="author">Who made it.</param>
    /// <param name="side">The name of the party on whose side it was made.</param>
    /// <param name="jurisdiction">The country whose law governs the first ownership and its transfer.</param>
    /// <param name="share">Which share of the item it is, where the authors agreed on shares.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A text is blank, or the share is not above 0 and at most 1.</exception>
    public static Contribution Of(
        string id,
        LocalDate on,
        Instant recorded,
        string item,
        Author author,
        string side,
        Country? jurisdiction = null,
        Ratio? share = null
    ) =>
        new(
            id,
            on,
            recorded,
            Guard.Against.NoText(item).Trim(),
            Maker.Of(author, side, jurisdiction),
            IpGuards.Share(share)
        );

    /// <inheritdoc/>
    protected override string Describe() => $"{Item}{(Share is { } share ? $" ({share})" : "")} by {Maker}";
}
