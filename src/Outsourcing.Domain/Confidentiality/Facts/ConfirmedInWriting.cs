using NodaTime;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>It was confirmed in writing that information is confidential.</summary>
public sealed record ConfirmedInWriting : Fact
{
    private ConfirmedInWriting(string id, LocalDate on, Instant recorded, string item)
        : base(id, on, recorded)
    {
        Item = item;
    }

    /// <summary>Gets the name of the information.</summary>
    public string Item { get; }

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day on which it happened.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="item">The name of the information.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A text is blank or no valid Unicode.</exception>
    public static ConfirmedInWriting Of(string id, LocalDate on, Instant recorded, string item) =>
        new(id, on, recorded, Guard.Against.NoText(item).Trim());

    /// <inheritdoc/>
    protected override string Describe() => $"{Item} confirmed in writing as confidential";
}
