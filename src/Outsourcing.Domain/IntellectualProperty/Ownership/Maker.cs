using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Who made work, on whose side, under which law: all of a contribution but the item, the day and the share.</summary>
/// <remarks>Two are equal when all members are. Immutable.</remarks>
public sealed record Maker
{
    private Maker(Author author, string side, Country? jurisdiction)
    {
        Author = author;
        Side = side;
        Jurisdiction = jurisdiction;
    }

    /// <summary>Gets who made it.</summary>
    public Author Author { get; }

    /// <summary>Gets the name of the party on whose side it was made.</summary>
    public string Side { get; }

    /// <summary>Gets the country whose law governs the first ownership and its transfer; <see langword="null"/> when it is not known.</summary>
    public Country? Jurisdiction { get; }

    /// <summary>Creates a maker.</summary>
    /// <param name="author">Who made it.</param>
    /// <param name="side">The name of the party on whose side it was made.</param>
    /// <param name="jurisdiction">The country whose law governs the first ownership and its transfer.</param>
    /// <returns>The maker.</returns>
    /// <exception cref="ArgumentException">The name is blank, or the author is <see langword="null"/>.</exception>
    public static Maker Of(Author author, string side, Country? jurisdiction = null) =>
        new(Guard.Against.Null(author), Guard.Against.NoText(side).Trim(), jurisdiction);

    /// <summary>Returns text such as <c>K. Brandt, contractor of Larkfield, for Larkfield (DE)</c>.</summary>
    /// <returns>Author, side and country.</returns>
    public override string ToString() => $"{Author}, for {Side}{(Jurisdiction is null ? "" : $" ({Jurisdiction})")}";
}
