using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>Somebody to whom information may go.</summary>
/// <remarks>
/// Facts name it by its name, letter by letter. What is not said of it is unknown, and never counts for it. Two are equal when
/// all members are equal. Immutable.
/// </remarks>
public sealed record Recipient
{
    /// <summary>Recipients below recipients; recursions go as deep and no deeper.</summary>
    private const int MostTiers = 8;

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

    /// <summary>Gets the name of the party, or of the other recipient, on whose side it stands; <see langword="null"/> when it is not known, or it stands on none.</summary>
    public string? OnSideOf { get; private init; }

    /// <summary>Gets the recipient on whose side it stands, such as the subcontractor whose own subcontractor it is; <see langword="null"/> for none.</summary>
    public Recipient? Above { get; private init; }

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

    /// <summary>Says that it stands on the side of another recipient, as the subcontractor of a subcontractor does.</summary>
    /// <param name="above">The other recipient; of a party only the name counts.</param>
    /// <returns>The recipient, on the side of the other.</returns>
    /// <exception cref="ArgumentException">
    /// It is of a kind that stands on no side but its own, it would stand below itself, or recipients stand below recipients
    /// too deep.
    /// </exception>
    public Recipient Below(Recipient above) =>
        WhyNotBelow(Guard.Against.Null(above)) is { } why
            ? throw new ArgumentException(why, nameof(above))
            : this with
            {
                OnSideOf = above.Name,
                Above = above.Kind == RecipientKind.Party ? null : above,
            };

    /// <summary>Puts it below the recipient on whose side it stands by name, and that one so, as far as they are among known recipients.</summary>
    /// <param name="known">The known recipients; the first one of a name counts.</param>
    /// <returns>The recipient; unchanged where nobody of that name is known, or they would stand in a circle or too deep.</returns>
    /// <exception cref="ArgumentNullException">A recipient is <see langword="null"/>.</exception>
    public Recipient Among(params IEnumerable<Recipient> known)
    {
        var all = Guard.Against.NullElement(known);
        var above = Above is null
            ? Array.Find(
                all,
                own => own.Kind != RecipientKind.Party && string.Equals(own.Name, OnSideOf, StringComparison.Ordinal)
            )
            : null;
        var placed = above?.Among(all.Where(own => own != above));
        return placed is null || WhyNotBelow(placed) is not null ? this : Below(placed);
    }

    /// <summary>Returns text such as <c>TestWorks (subcontractors of Larkfield Software)</c>.</summary>
    /// <returns>The name, the kind and the side.</returns>
    public override string ToString() =>
        $"{Name} ({ConfidentialWords.Of(Kind)}"
        + (OnSideOf is null || Kind == RecipientKind.Party ? ")" : $" of {OnSideOf})");

    /// <summary>Gives it and all above it, from the lowest.</summary>
    internal IEnumerable<Recipient> Tiers()
    {
        for (var one = this; one is not null; one = one.Above)
        {
            yield return one;
        }
    }

    private string? WhyNotBelow(Recipient above) =>
        Kind is RecipientKind.Party or RecipientKind.Authorities or RecipientKind.Others
            ? $"{this} stands below nobody."
        : above.Tiers().Any(one => string.Equals(one.Name, Name, StringComparison.Ordinal))
            ? $"{Name} stands below itself."
        : above.Tiers().Count() >= MostTiers
            ? $"Recipients stand below recipients more than {Invariant.Text(MostTiers)} deep."
        : null;
}
