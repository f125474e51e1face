using NodaTime;
using NodaTime.Text;

namespace Outsourcing.Domain.Parties;

/// <summary>What the register of legal entity identifiers said of one on a day: a fact that the caller brings.</summary>
/// <remarks>Two are equal when all members are equal. Immutable.</remarks>
public sealed record LeiRegistration
{
    private LeiRegistration(Lei lei, LeiStatus status, LocalDate asOf)
    {
        Lei = lei;
        Status = status;
        AsOf = asOf;
    }

    /// <summary>Gets the identifier.</summary>
    public Lei Lei { get; }

    /// <summary>Gets what the register said.</summary>
    public LeiStatus Status { get; }

    /// <summary>Gets the day on which it said so.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Creates the fact.</summary>
    /// <param name="lei">The identifier.</param>
    /// <param name="status">What the register said.</param>
    /// <param name="asOf">The day on which it said so; one of another calendar system is taken as the same day of the ISO calendar.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">The identifier is <see langword="null"/>, or the status is none of the set.</exception>
    public static LeiRegistration Of(Lei lei, LeiStatus status, LocalDate asOf)
    {
        Guard.Against.Null(lei);
        Guard.Against.OutOfRange((int)status, nameof(status), (int)LeiStatus.Issued, (int)LeiStatus.NotListed);
        return new LeiRegistration(lei, status, asOf.WithCalendar(CalendarSystem.Iso));
    }

    /// <summary>Finds what the register said of an identifier last, up to a day.</summary>
    /// <param name="registrations">The facts, in any order.</param>
    /// <param name="lei">The identifier.</param>
    /// <param name="on">The day, included.</param>
    /// <returns>The latest fact; none when there is none up to that day, or the facts of its day contradict each other.</returns>
    /// <exception cref="ArgumentNullException">An argument is or holds <see langword="null"/>.</exception>
    public static Answer<LeiRegistration> Latest(IEnumerable<LeiRegistration> registrations, Lei lei, LocalDate on)
    {
        Guard.Against.Null(lei);
        var day = on.WithCalendar(CalendarSystem.Iso);
        var known = Guard
            .Against.NullElement(registrations)
            .Where(fact => fact.Lei == lei && fact.AsOf <= day)
            .Distinct()
            .GroupBy(fact => fact.AsOf)
            .MaxBy(sameDay => sameDay.Key)
            ?.OrderBy(fact => fact.Status)
            .ToArray();
        return known switch
        {
            null => Answer.FactMissing<LeiRegistration>(
                Finding.Of(
                    PartyRules.LeiRegistration,
                    Severity.Error,
                    lei.Text,
                    $"What the register said of {lei} up to {LocalDatePattern.Iso.Format(day)} is not recorded."
                )
            ),
            [var one] => Answer.Known(one, Explanation.Of($"The register said of {one}.")),
            _ => Answer.Conflict<LeiRegistration>(
                Finding.Of(
                    PartyRules.LeiRegistration,
                    Severity.Error,
                    lei.Text,
                    $"The register is recorded to have said different things: {Invariant.List([.. known.Select(fact => fact.ToString())])}."
                )
            ),
        };
    }

    /// <summary>Returns text such as <c>529900T8BM49AURSDO55: lapsed on 2026-03-01</c>.</summary>
    /// <returns>The identifier, what the register said, and when.</returns>
    public override string ToString() => $"{Lei}: {Status.Words()} on {LocalDatePattern.Iso.Format(AsOf)}";
}

/// <summary>What the register says of a legal entity identifier.</summary>
public enum LeiStatus
{
    /// <summary>No status; no fact has it.</summary>
    None = 0,

    /// <summary>It is registered and was renewed in time.</summary>
    Issued = 1,

    /// <summary>It is registered, but was not renewed in time.</summary>
    Lapsed = 2,

    /// <summary>Its entity has ceased, merged into another or is a duplicate: it is not used any more.</summary>
    Retired = 3,

    /// <summary>The register does not list it.</summary>
    NotListed = 4,
}
