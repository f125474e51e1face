using NodaTime;
using NodaTime.Text;

namespace Outsourcing.Domain.Calendars;

/// <summary>Instants as text, in UTC.</summary>
internal static class InstantText
{
    /// <summary>Formats an instant such as <c>2026-03-02T17:00:00Z</c>, with as many digits of the second as there are.</summary>
    public static string Of(Instant instant) => InstantPattern.ExtendedIso.Format(instant);
}
