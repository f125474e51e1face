using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>Somebody to whom information may go.</summary>
/// <remarks>
/// Facts name it by its name, letter by letter. What is not said of it is unknown, and never counts for it. Two are equal when
/// all members are equal. Immutable.
/// </remarks>
public sealed record Recipient
{
    private Recipient(string name, RecipientKind kind, string? onSideOf)
    {
        Name = name;
        Kind = kind;
        OnSideOf = onSideOf;
    }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets what it is to the party on whose side it stands.</summary>
    public RecipientKind Kind { get; }

    /// <summary>Gets the name of the party on whose side it stands; <see langword="null"/> when it is not known, or it stands on none.</summary>
    public string? OnSideOf { get; }

    /// <summary>Gets whether it needs the information for the purpose.</summary>
    public Truth NeedToKnow { get; private init; }

    /// <summary>Gets whether the secrecy of its profession binds it.</summary>
    public Truth ProfessionalSecrecy { get; private init; }

    /// <summary>Gets the country in which it holds the information; <see langword="null"/> when it is not known.</summary>
    public Country? Country { get; private init; }

    /// <summary>Gets the legal entity, by which records of control say whether it is an affiliate; <see langword="null"/> to go by the kind.</summary>
    public LegalEntity? Entity { get; private init; }

    /// <summary>Creates a recipient.</summary>
    /// <param name="name">The name.</param>
    /// <param name="kind">What it is to the party on whose side it stands.</param>
    /// <param name="of">The name of that party; a party itself stands on its own side.</param>
    /// <returns>The recipient.</returns>
    /// <exception cref="ArgumentException">
    /// A name is blank or no valid Unicode, the kind is none of those that there are, or a party stands on the side of another.
    /// </exception>
    public static Recipient Of(string name, RecipientKind kind, string? of = null)
    {
        var own = Guard.Against.NoText(name).Trim();
        var side =
            of is not null ? Guard.Against.NoText(of).Trim()
            : kind == RecipientKind.Party ? own
            : null;
        return kind == RecipientKind.Party && !string.Equals(side, own, StringComparison.Ordinal)
            ? throw new ArgumentException(
                $"A party stands on its own side, and {own} not on that of {side}.",
                nameof(of)
            )
            : new Recipient(own, ConfidentialityGuards.Known(kind), side);
    }

    /// <summary>Says whether it needs the information for the purpose.</summary>
    /// <param name="needs">Whether it does.</param>
    /// <returns>The recipient.</returns>
    public Recipient NeedsToKnow(Truth needs) => this with { NeedToKnow = needs };

    /// <summary>Says whether the secrecy of its profession binds it.</summary>
    /// <param name="binds">Whether it does.</param>
    /// <returns>The recipient.</returns>
    public Recipient UnderProfessionalSecrecy(Truth binds) => this with { ProfessionalSecrecy = binds };

    /// <summary>Says in which country it holds the information.</summary>
    /// <param name="country">The country.</param>
    /// <returns>The recipient.</returns>
    public Recipient In(Country country) => this with { Country = Guard.Against.Null(country) };

    /// <summary>Names the legal entity, so that records of control say whether it is an affiliate on the day.</summary>
    /// <param name="entity">The legal entity.</param>
    /// <returns>The recipient.</returns>
    public Recipient As(LegalEntity entity) => this with { Entity = Guard.Against.Null(entity) };

    /// <summary>Returns text such as <c>TestWorks (subcontractors of Larkfield Software)</c>.</summary>
    /// <returns>The name, the kind and the side.</returns>
    public override string ToString() =>
        $"{Name} ({ConfidentialWords.Of(Kind)}"
        + (OnSideOf is null || Kind == RecipientKind.Party ? ")" : $" of {OnSideOf})");
}
