using NodaTime;

namespace Outsourcing.Domain.Contracts;

/// <summary>The parties agreed on the next renewal that needs their agreement.</summary>
public sealed record RenewalAgreed : Fact
{
    private RenewalAgreed(string id, LocalDate on, Instant recorded, string? document)
        : base(id, on, recorded) => Document = document;

    /// <summary>Gets the document whose term renews; <see langword="null"/> for any whose term needs an agreement.</summary>
    public string? Document { get; }

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day on which they agreed.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="document">The document whose term renews.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public static RenewalAgreed Of(string id, LocalDate on, Instant recorded, string? document = null) =>
        new(id, on, recorded, document is null ? null : Guard.Against.NoText(document).Trim());

    /// <inheritdoc/>
    protected override string Describe() => Document is null ? "renewal agreed" : $"renewal of {Document} agreed";
}
