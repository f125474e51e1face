using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>By what facts name an instance of an obligation.</summary>
/// <param name="Text">The key; nothing for the only instance.</param>
/// <param name="SoleUntil">The last day of which a fact without a key can mean the instance; nothing when none can.</param>
internal sealed record ObligationKey(string? Text, LocalDate? SoleUntil)
{
    /// <summary>Gets the key of the only instance.</summary>
    public static ObligationKey Sole { get; } = new(null, LocalDate.MaxIsoValue);

    /// <summary>Gives the key of an occurrence.</summary>
    public static ObligationKey OfOccurrence(LocalDate day) => new(CivilDay.Text(day), SoleUntil: null);

    /// <summary>Gives the key of an event; the first one needs none until the second one happens.</summary>
    public static ObligationKey OfEvent(string fact, int number, LocalDate? second) =>
        new(fact, number > 0 ? null : second?.PlusDays(-1) ?? LocalDate.MaxIsoValue);

    /// <summary>Says whether a fact means the instance.</summary>
    public bool IsMeantBy(ObligationFact fact) =>
        fact.Instance is null
            ? fact.MayConcernAll || fact.On <= SoleUntil
            : string.Equals(fact.Instance, Text, StringComparison.Ordinal);
}
