using NodaTime;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>A law, a court or an authority compels a disclosure.</summary>
public sealed record DisclosureCompelled : Fact
{
    private DisclosureCompelled(
        string id,
        LocalDate on,
        Instant recorded,
        string item,
        string to,
        string purpose,
        Truth mayNotify,
        Truth minimumExtent
    )
        : base(id, on, recorded)
    {
        Item = item;
        To = to;
        Purpose = purpose;
        MayNotify = mayNotify;
        MinimumExtent = minimumExtent;
    }

    /// <summary>Gets the name of the information.</summary>
    public string Item { get; }

    /// <summary>Gets the name of the recipient to which it has to be disclosed.</summary>
    public string To { get; }

    /// <summary>Gets what it is for, such as <c>order 12 O 34/26</c>; for nothing else.</summary>
    public string Purpose { get; }

    /// <summary>Gets whether the disclosing party may lawfully be told before.</summary>
    public Truth MayNotify { get; }

    /// <summary>Gets whether no more is disclosed than has to be.</summary>
    public Truth MinimumExtent { get; }

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day on which it happened.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="item">The name of the information.</param>
    /// <param name="to">The name of the recipient to which it has to be disclosed.</param>
    /// <param name="purpose">What it is for.</param>
    /// <param name="mayNotify">Whether the disclosing party may lawfully be told before.</param>
    /// <param name="minimumExtent">Whether no more is disclosed than has to be.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A text is blank or no valid Unicode.</exception>
    public static DisclosureCompelled Of(
        string id,
        LocalDate on,
        Instant recorded,
        string item,
        string to,
        string purpose,
        Truth mayNotify = default,
        Truth minimumExtent = default
    ) =>
        new(
            id,
            on,
            recorded,
            Guard.Against.NoText(item).Trim(),
            Guard.Against.NoText(to).Trim(),
            Guard.Against.NoText(purpose).Trim(),
            mayNotify,
            minimumExtent
        );

    /// <inheritdoc/>
    protected override string Describe() =>
        $"disclosure of {Item} to {To} compelled for {Purpose}" + (MayNotify.IsFalse ? ", without notice by law" : "");
}
