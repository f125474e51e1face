using NodaTime;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>Information came back or was destroyed.</summary>
public sealed record InformationReturned : Fact
{
    private InformationReturned(string id, LocalDate on, Instant recorded, string item, string by, bool destroyed)
        : base(id, on, recorded)
    {
        Item = item;
        By = by;
        Destroyed = destroyed;
    }

    /// <summary>Gets the name of the information.</summary>
    public string Item { get; }

    /// <summary>Gets the name of who held it.</summary>
    public string By { get; }

    /// <summary>Gets whether it was destroyed rather than returned.</summary>
    public bool Destroyed { get; }

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day on which it happened.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="item">The name of the information.</param>
    /// <param name="by">The name of who held it.</param>
    /// <param name="destroyed">Whether it was destroyed rather than returned.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A text is blank or no valid Unicode.</exception>
    public static InformationReturned Of(
        string id,
        LocalDate on,
        Instant recorded,
        string item,
        string by,
        bool destroyed = false
    ) => new(id, on, recorded, Guard.Against.NoText(item).Trim(), Guard.Against.NoText(by).Trim(), destroyed);

    /// <inheritdoc/>
    protected override string Describe() => $"{Item} {(Destroyed ? "destroyed" : "returned")} by {By}";
}
