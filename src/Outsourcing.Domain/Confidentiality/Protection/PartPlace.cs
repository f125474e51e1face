namespace Outsourcing.Domain.Confidentiality;

/// <summary>Where a part of terms stands, when that is not the place of the clause as a whole.</summary>
/// <remarks>Two are equal when part and place are equal.</remarks>
public sealed record PartPlace
{
    private PartPlace(ConfidentialityPart part, ClauseReference reference)
    {
        Part = part;
        Reference = reference;
    }

    /// <summary>Gets the part.</summary>
    public ConfidentialityPart Part { get; }

    /// <summary>Gets where it stands, such as <c>MNDA § 2(b)</c>.</summary>
    public ClauseReference Reference { get; }

    /// <summary>Creates a place.</summary>
    /// <param name="part">The part.</param>
    /// <param name="reference">Where it stands.</param>
    /// <returns>The place.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    public static PartPlace Of(ConfidentialityPart part, ClauseReference reference) =>
        new(ConfidentialityGuards.Known(part), Guard.Against.Null(reference));

    /// <summary>Returns text such as <c>recipients: MNDA § 2(b)</c>.</summary>
    /// <returns>The part and the place.</returns>
    public override string ToString() => $"{ConfidentialWords.Of(Part)}: {Reference}";

    /// <summary>Gives the part in which a rule of a decision stands, by the words in which it is named.</summary>
    internal static ConfidentialityPart PartOf(string rule) =>
        rule switch
        {
            "purpose" or "receiving party" => ConfidentialityPart.Purposes,
            "place" => ConfidentialityPart.Countries,
            "compelled" => ConfidentialityPart.Compelled,
            "residuals" => ConfidentialityPart.Residuals,
            "agreement ended" or "return requested" => ConfidentialityPart.Return,
            "not covered" => ConfidentialityPart.Covered,
            "period over" => ConfidentialityPart.Period,
            "public" => ConfidentialityPart.PublicExclusion,
            "prior known" => ConfidentialityPart.PriorKnownExclusion,
            "from a third party" => ConfidentialityPart.ThirdPartyExclusion,
            "independently developed" => ConfidentialityPart.IndependentExclusion,
            "train models" or "reverse engineer" or "copy" or "solicit" => ConfidentialityPart.Acts,
            _ => rule.StartsWith("level ", StringComparison.Ordinal)
                ? ConfidentialityPart.Levels
                : ConfidentialityPart.Recipients,
        };
}
