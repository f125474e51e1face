using NodaTime;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>The disclosing party consented to a disclosure, or refused.</summary>
public sealed record ConsentGiven : Fact
{
    private ConsentGiven(
        string id,
        LocalDate on,
        Instant recorded,
        string item,
        string to,
        Truth given,
        string? purpose
    )
        : base(id, on, recorded)
    {
        Item = item;
        To = to;
        Given = given;
        Purpose = purpose;
    }

    /// <summary>Gets the name of the information.</summary>
    public string Item { get; }

    /// <summary>Gets the name of the recipient.</summary>
    public string To { get; }

    /// <summary>Gets whether it consented; false when it refused.</summary>
    public Truth Given { get; }

    /// <summary>Gets the purpose for which it consented; <see langword="null"/> for every one.</summary>
    public string? Purpose { get; }

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day on which it happened.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="item">The name of the information.</param>
    /// <param name="to">The name of the recipient.</param>
    /// <param name="given">Whether it consented; false when it refused.</param>
    /// <param name="purpose">The purpose for which it consented.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A text is blank or no valid Unicode.</exception>
    public static ConsentGiven Of(
        string id,
        LocalDate on,
        Instant recorded,
        string item,
        string to,
        Truth given,
        string? purpose = null
    ) =>
        new(
            id,
            on,
            recorded,
            Guard.Against.NoText(item).Trim(),
            Guard.Against.NoText(to).Trim(),
            given,
            purpose is null ? null : Guard.Against.NoText(purpose).Trim()
        );

    /// <inheritdoc/>
    protected override string Describe() =>
        $"consent to disclose {Item} to {To}" + (Purpose is null ? "" : $" for {Purpose}") + $": {Given}";
}
