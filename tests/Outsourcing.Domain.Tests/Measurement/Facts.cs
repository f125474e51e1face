using NodaTime;
using NodaTime.Text;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.Tests.Measurement;

/// <summary>Short ways to write instants, periods and observations.</summary>
internal static class Facts
{
    /// <summary>March 2026 in UTC: 744 hours.</summary>
    public static MeasurementPeriod March { get; } =
        MeasurementWindow.CalendarMonth("UTC").PeriodOf(new LocalDate(2026, 3, 14));

    /// <summary>Reads an instant of March 2026 from day and time, such as <c>14T02:00</c>, or a whole date and time.</summary>
    public static Instant At(string text)
    {
        var full = text.IndexOf('T', StringComparison.Ordinal) == 2 ? $"2026-03-{text}" : text;
        return LocalDateTimePattern
            .ExtendedIso.Parse(full.Length == 16 ? $"{full}:00" : full)
            .Value.InUtc()
            .ToInstant();
    }

    public static Interval Span(string from, string to) => new(At(from), At(to));

    public static IntervalSet Set(params string[] spans) =>
        IntervalSet.Of(spans.Select(span => span.Split('/')).Select(ends => Span(ends[0], ends[1])));

    public static Outage Down(string id, string from, string? to = null) =>
        Outage.Of(id, At(from), to is null ? null : At(to));

    public static Exclusion Maintenance(
        string id,
        string from,
        string to,
        ExclusionState state = ExclusionState.Accepted
    ) => Exclusion.Of(id, ExclusionCategory.PlannedMaintenance, Span(from, to)).In(state);

    /// <summary>Tickets that take so many minutes, one opened each minute from the begin of March on.</summary>
    public static IEnumerable<Ticket> Taking(string prefix, int count, Duration time) =>
        Enumerable
            .Range(0, count)
            .Select(index =>
                (
                    Id: FormattableString.Invariant($"{prefix}{index:D3}"),
                    Opened: At("01T00:00") + Duration.FromMinutes(index)
                )
            )
            .Select(ticket => Ticket.Of(ticket.Id, ticket.Opened, null, ticket.Opened + time));
}
