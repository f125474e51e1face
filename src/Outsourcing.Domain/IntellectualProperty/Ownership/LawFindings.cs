using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>What is said where a law would decide and none does.</summary>
internal static class LawFindings
{
    public static Finding Silent(WorkPiece piece, string whether, Country? country, Basis? basis = null) =>
        country is null
            ? Finding.Of(
                IpRules.LawUnknown,
                Severity.Error,
                piece.Item.Name,
                $"It is not recorded under which law {piece.Id} was made, and so not known whether {whether}.",
                basis,
                "Record the country."
            )
            : Finding.Of(
                IpRules.LawSilent,
                Severity.Error,
                piece.Item.Name,
                $"No law of {country} that was given says whether {whether}.",
                basis,
                "Agree on it, or give a law that says it."
            );
}
