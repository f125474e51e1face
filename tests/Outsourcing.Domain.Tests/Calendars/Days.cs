using NodaTime;
using NodaTime.Text;

namespace Outsourcing.Domain.Tests.Calendars;

/// <summary>Civil dates as tests write them.</summary>
internal static class Days
{
    /// <summary>Reads a date such as <c>2026-12-24</c>.</summary>
    public static LocalDate At(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
