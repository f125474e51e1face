using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>A party approved an amendment.</summary>
public sealed record Approval
{
    private Approval(string party, LocalDate on, Instant recorded)
    {
        Party = party;
        On = on;
        Recorded = recorded;
    }

    /// <summary>Gets the name of the party.</summary>
    public string Party { get; }

    /// <summary>Gets the day of the approval.</summary>
    public LocalDate On { get; }

    /// <summary>Gets when it became known.</summary>
    public Instant Recorded { get; }

    /// <summary>Creates an approval.</summary>
    /// <param name="party">The name of the party.</param>
    /// <param name="on">The day of the approval.</param>
    /// <param name="recorded">When it became known.</param>
    /// <returns>The approval.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static Approval Of(string party, LocalDate on, Instant recorded) =>
        new(Guard.Against.NoText(party).Trim(), on.WithCalendar(CalendarSystem.Iso), recorded);

    /// <summary>Returns text such as <c>customer on 2026-03-01</c>.</summary>
    /// <returns>Who approved when.</returns>
    public override string ToString() => $"{Party} on {CivilDay.Text(On)}";
}
