using NodaTime;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>A holder confirmed in writing that it returned or destroyed what it had.</summary>
public sealed record CertificateGiven : Fact
{
    private CertificateGiven(string id, LocalDate on, Instant recorded, string by, string? item)
        : base(id, on, recorded)
    {
        By = by;
        Item = item;
    }

    /// <summary>Gets the name of who held it.</summary>
    public string By { get; }

    /// <summary>Gets the name of the information; <see langword="null"/> for all of it.</summary>
    public string? Item { get; }

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day on which it happened.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="by">The name of who held it.</param>
    /// <param name="item">The name of the information.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A text is blank or no valid Unicode.</exception>
    public static CertificateGiven Of(string id, LocalDate on, Instant recorded, string by, string? item = null) =>
        new(id, on, recorded, Guard.Against.NoText(by).Trim(), item is null ? null : Guard.Against.NoText(item).Trim());

    /// <inheritdoc/>
    protected override string Describe() => $"{By} certified the return of {Item ?? "all information"}";
}
