using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>What parties fill in on the cover page of Common Paper's mutual confidentiality agreement, version 1.0.</summary>
/// <remarks>Two are equal when all members are equal. Immutable; each step gives a new page.</remarks>
public sealed record NdaCoverPage
{
    private NdaCoverPage(Party one, Party other, string purpose, LocalDate effective)
    {
        One = one;
        Other = other;
        Purpose = purpose;
        Effective = effective;
    }

    /// <summary>Gets a party.</summary>
    public Party One { get; }

    /// <summary>Gets the other party.</summary>
    public Party Other { get; }

    /// <summary>Gets the purpose.</summary>
    public string Purpose { get; }

    /// <summary>Gets the effective date.</summary>
    public LocalDate Effective { get; }

    /// <summary>Gets how long the agreement runs from the effective date; <see langword="null"/> when it continues until terminated.</summary>
    public Period? Term { get; private init; }

    /// <summary>
    /// Gets how long information stays confidential from the effective date, trade secrets as long as they are secret;
    /// <see langword="null"/> for in perpetuity.
    /// </summary>
    public Period? ConfidentialFor { get; private init; }

    /// <summary>Gets whose law governs, as written; <see langword="null"/> when it is left open.</summary>
    public string? GoverningLaw { get; private init; }

    /// <summary>Gets whose courts decide, as written; <see langword="null"/> when it is left open.</summary>
    public string? Jurisdiction { get; private init; }

    /// <summary>Gets the terms as the modifications on the page make them; <see langword="null"/> when there are none.</summary>
    public ConfidentialityTerms? Modified { get; private init; }

    /// <summary>Creates a page by which the agreement continues until terminated, and confidentiality in perpetuity.</summary>
    /// <param name="one">A party.</param>
    /// <param name="other">The other party.</param>
    /// <param name="purpose">The purpose.</param>
    /// <param name="effective">The effective date.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentException">The purpose is blank or no valid Unicode, or both parties have one name.</exception>
    public static NdaCoverPage Of(Party one, Party other, string purpose, LocalDate effective)
    {
        Guard.Against.Null(one);
        Guard.Against.Null(other);
        return string.Equals(one.Name, other.Name, StringComparison.Ordinal)
            ? throw new ArgumentException($"'{one.Name}' is on both sides.", nameof(other))
            : new NdaCoverPage(
                one,
                other,
                Guard.Against.NoText(purpose).Trim(),
                effective.WithCalendar(CalendarSystem.Iso)
            );
    }

    /// <summary>Says when the agreement expires.</summary>
    /// <param name="term">How long after the effective date.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentException">The period is no time, or months together with days.</exception>
    public NdaCoverPage Expiring(Period term) => this with { Term = Guard.Against.NoCivilPeriod(term) };

    /// <summary>Says how long information stays confidential; trade secrets do as long as they are secret.</summary>
    /// <param name="period">How long from the effective date.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentException">The period is no time, or months together with days.</exception>
    public NdaCoverPage KeepingConfidentialFor(Period period) =>
        this with
        {
            ConfidentialFor = Guard.Against.NoCivilPeriod(period),
        };

    /// <summary>Says whose law governs and whose courts decide; kept as written, and not interpreted.</summary>
    /// <param name="law">Whose law.</param>
    /// <param name="jurisdiction">Whose courts.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentException">A text is blank or no valid Unicode.</exception>
    public NdaCoverPage GovernedBy(string law, string jurisdiction) =>
        this with
        {
            GoverningLaw = Guard.Against.NoText(law).Trim(),
            Jurisdiction = Guard.Against.NoText(jurisdiction).Trim(),
        };

    /// <summary>Modifies the standard terms; the cover page prevails over them.</summary>
    /// <param name="terms">The terms as modified, usually made from <see cref="MutualNda.StandardTerms"/>.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentException">The terms are not mutual, or not between the parties of the page.</exception>
    public NdaCoverPage Modifying(ConfidentialityTerms terms)
    {
        Guard.Against.Null(terms);
        return terms.IsMutual && string.Equals(terms.ReceiverOf(One.Name), Other.Name, StringComparison.Ordinal)
            ? this with
            {
                Modified = terms,
            }
            : throw new ArgumentException(
                $"The terms are not mutual between {One.Name} and {Other.Name}.",
                nameof(terms)
            );
    }

    /// <summary>Returns text such as <c>Northquay and Larkfield, for load testing, from 2027-01-01</c>.</summary>
    /// <returns>The parties, the purpose and the effective date.</returns>
    public override string ToString() => $"{One.Name} and {Other.Name}, for {Purpose}, from {CivilDay.Text(Effective)}";
}
