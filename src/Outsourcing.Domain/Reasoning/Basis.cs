namespace Outsourcing.Domain.Reasoning;

/// <summary>What a statement rests on: a clause of a contract, or a published source.</summary>
/// <remarks>A closed set: <see cref="ClauseReference"/> and <see cref="Source"/>.</remarks>
public abstract record Basis
{
    private protected Basis() { }

    internal abstract BasisKind Kind { get; }
}

/// <summary>Where in a contract something is said, such as <c>MSA § 9</c>.</summary>
/// <remarks>Two references are equal when document and place are equal, letter by letter.</remarks>
public sealed record ClauseReference : Basis
{
    private ClauseReference(string document, string place)
    {
        Document = document;
        Place = place;
    }

    /// <summary>Gets the short name of the document, such as <c>MSA</c>; it contains no white space.</summary>
    public string Document { get; }

    /// <summary>Gets the place in the document, such as <c>§ 9</c> or <c>Schedule 4</c>.</summary>
    public string Place { get; }

    internal override BasisKind Kind => BasisKind.Clause;

    /// <summary>Creates a reference.</summary>
    /// <param name="document">The short name of the document, without white space.</param>
    /// <param name="place">The place in the document.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentException">A part is blank or no valid Unicode, or the document's name contains white space.</exception>
    public static ClauseReference Of(string document, string place)
    {
        Guard.Against.NoText(document);
        Guard.Against.NoText(place);
        var name = document.Trim();
        return name.Any(char.IsWhiteSpace)
            ? throw new ArgumentException($"The document name '{name}' contains white space.", nameof(document))
            : new ClauseReference(name, place.Trim());
    }

    /// <summary>Reads text such as <c>MSA § 9.2</c>: the document up to the first white space, then the place.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text does not name both a document and a place, or is no valid Unicode.</exception>
    public static ClauseReference Parse(string text)
    {
        var trimmed = Guard.Against.Null(text).Trim();
        var document = string.Concat(trimmed.TakeWhile(letter => !char.IsWhiteSpace(letter)));
        return document.Length == trimmed.Length
                ? throw new FormatException($"'{text}' names no place in a document; write it like 'MSA § 9'.")
            : DomainGuards.IsWhole(trimmed) ? Of(document, trimmed[document.Length..])
            : throw new FormatException(DomainGuards.HalfACharacter);
    }

    /// <summary>Returns the text that <see cref="Parse"/> reads back.</summary>
    /// <returns>Document and place.</returns>
    public override string ToString() => $"{Document} {Place}";
}

/// <summary>A published source: a paper, a standard, an article of a law.</summary>
/// <remarks>Two sources are equal when citation and place are equal, letter by letter.</remarks>
public sealed record Source : Basis
{
    private Source(string citation, string? place)
    {
        Citation = citation;
        Place = place;
    }

    /// <summary>Gets who said it, when and where, such as <c>Hwang &amp; Yoon 1981, Multiple Attribute Decision Making</c>.</summary>
    public string Citation { get; }

    /// <summary>Gets the place in the source, such as <c>Art. 69(2)</c>, or <see langword="null"/> for the whole of it.</summary>
    public string? Place { get; }

    internal override BasisKind Kind => BasisKind.Source;

    /// <summary>Creates a source.</summary>
    /// <param name="citation">Author, year and title, or number and title of a standard or law.</param>
    /// <param name="place">The place in it; <see langword="null"/> for the whole.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentException">The citation, or a place that is given, is blank or no valid Unicode.</exception>
    public static Source Of(string citation, string? place = null) =>
        new(Guard.Against.NoText(citation).Trim(), place is null ? null : Guard.Against.NoText(place).Trim());

    /// <summary>Returns the citation, followed by the place where there is one.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Place is null ? Citation : $"{Citation}, {Place}";
}

/// <summary>Which case of <see cref="Basis"/> it is.</summary>
internal enum BasisKind
{
    None = 0,
    Clause = 1,
    Source = 2,
}
