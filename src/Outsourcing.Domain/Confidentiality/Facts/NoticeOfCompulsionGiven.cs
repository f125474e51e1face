using NodaTime;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>The disclosing party was told of a compelled disclosure.</summary>
public sealed record NoticeOfCompulsionGiven : Fact
{
    private NoticeOfCompulsionGiven(string id, LocalDate on, Instant recorded, string item, string recipient)
        : base(id, on, recorded)
    {
        Item = item;
        Recipient = recipient;
    }

    /// <summary>Gets the name of the information.</summary>
    public string Item { get; }

    /// <summary>Gets the name of the recipient to which it has to be disclosed.</summary>
    public string Recipient { get; }

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day on which it happened.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="item">The name of the information.</param>
    /// <param name="recipient">The name of the recipient to which it has to be disclosed.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A text is blank or no valid Unicode.</exception>
    public static NoticeOfCompulsionGiven Of(
        string id,
        LocalDate on,
        Instant recorded,
        string item,
        string recipient
    ) => new(id, on, recorded, Guard.Against.NoText(item).Trim(), Guard.Against.NoText(recipient).Trim());

    /// <inheritdoc/>
    protected override string Describe() => $"notice that {Item} has to be disclosed to {Recipient}";
}
