using NodaTime;

namespace Outsourcing.Domain.Selection;

/// <summary>What a bidder is told about the award: the paragraphs of a letter, from the record of the evaluation.</summary>
/// <remarks>
/// A letter never holds what belongs to another bidder: no price, no answer, no name of one that did not win, no grade of one.
/// What is told of the winner is what the rules of the regime ask for, and of the comments on it only what is marked for it
/// (<see cref="Grade.Releasable"/>); its points are among it in the United Kingdom, and who knows the formula reckons its price
/// from them. Amounts, points and days are written as everywhere in this library, without grouping of digits and in no
/// language's own way (<c>400000.00 EUR</c>, <c>2026-10-26</c>), so that the text is the same on each machine. Two are equal when all members are. Immutable.
/// </remarks>
public sealed record Letter
{
    private readonly string[] paragraphs;

    internal Letter(string to, string pack, Source? source, LocalDate asOf, string[] paragraphs)
    {
        (To, Pack, Source, AsOf) = (to, pack, source, asOf);
        this.paragraphs = paragraphs;
    }

    /// <summary>Gets the bidder.</summary>
    public string To { get; }

    /// <summary>Gets the pack of rules by which it is written.</summary>
    public string Pack { get; }

    /// <summary>Gets where these rules are published; <see langword="null"/> for a private buyer.</summary>
    public Source? Source { get; }

    /// <summary>Gets the day of which the pack is; what was enacted later is not in it.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets the paragraphs, in their order.</summary>
    public IReadOnlyList<string> Paragraphs => Array.AsReadOnly(paragraphs);

    /// <summary>Compares all members, the paragraphs in order.</summary>
    /// <param name="other">The other letter.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(Letter? other) =>
        other is not null
        && string.Equals(To, other.To, StringComparison.Ordinal)
        && string.Equals(Pack, other.Pack, StringComparison.Ordinal)
        && Source == other.Source
        && AsOf == other.AsOf
        && paragraphs.AsSpan().SequenceEqual(other.paragraphs);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(To, Pack, paragraphs.Length);

    /// <summary>Returns the letter, a blank line between paragraphs.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join("\n\n", paragraphs.Prepend($"To {To}"));
}
