namespace Outsourcing.Domain.Confidentiality;

public sealed partial record ConfidentialityTerms
{
    /// <summary>Gets where parts stand that do not stand at the place of the clause as a whole, in the order of the parts.</summary>
    public IReadOnlyList<PartPlace> Places { get; private init; } = ValueList<PartPlace>.Empty;

    /// <summary>Says where parts stand, so that decisions and answers name the place; what was said of a part before no longer counts.</summary>
    /// <param name="places">The places.</param>
    /// <returns>The terms, which provide the same.</returns>
    /// <exception cref="ArgumentException">A place is <see langword="null"/>, or two are about one part.</exception>
    public ConfidentialityTerms Stating(params IEnumerable<PartPlace> places)
    {
        var added = Guard.Against.NullElement(places);
        return added.GroupBy(place => place.Part).FirstOrDefault(group => group.Skip(1).Any()) is { } twice
            ? throw new ArgumentException(
                $"Two places are given for '{ConfidentialWords.Of(twice.Key)}'.",
                nameof(places)
            )
            : this with
            {
                Places = ValueList.Of(
                    Places
                        .Where(own => !Array.Exists(added, place => place.Part == own.Part))
                        .Concat(added)
                        .OrderBy(place => place.Part)
                ),
            };
    }

    /// <summary>Says where a part stands.</summary>
    /// <param name="part">The part.</param>
    /// <param name="reference">Where it stands, such as <c>MNDA § 2(b)</c>.</param>
    /// <returns>The terms, which provide the same.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    /// <exception cref="FormatException">The reference does not name a document and a place.</exception>
    public ConfidentialityTerms Stating(ConfidentialityPart part, string reference) =>
        Stating(PartPlace.Of(part, ClauseReference.Parse(reference)));

    /// <summary>Gives where a part stands; nothing when it stands at the place of the clause.</summary>
    internal ClauseReference? PlaceOf(ConfidentialityPart part) =>
        Places.FirstOrDefault(place => place.Part == part)?.Reference;
}
