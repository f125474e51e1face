using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using NodaTime;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.ICalendar;

/// <summary>One event of a calendar, read and checked.</summary>
internal sealed class HolidayEvent
{
    private const int DaysPerWeek = 7;

    private HolidayEvent(int line, CalendarEvent read, RecurrenceLine? rule)
    {
        Line = line;
        Read = read;
        Rule = rule;
    }

    /// <summary>Gets the number of the line at which it begins.</summary>
    public int Line { get; }

    /// <summary>Gets the event as the library for iCalendar has it.</summary>
    public CalendarEvent Read { get; }

    /// <summary>Gets the rule by which it recurs.</summary>
    public RecurrenceLine? Rule { get; }

    /// <summary>Gets its first date.</summary>
    public LocalDate Start => ToDate(Read.Start!);

    /// <summary>Gets how many days it lasts, from 1.</summary>
    public int Days { get; private init; } = 1;

    /// <summary>Gets why it is no holiday, or nothing.</summary>
    public Finding? LeftOut { get; private init; }

    /// <summary>Gets whether it has a time of day.</summary>
    public bool IsTimed => Read.Start!.HasTime;

    /// <summary>Gets the date of the occurrence of another event for which it stands, or nothing.</summary>
    public LocalDate? StandsFor => Read.RecurrenceIdentifier is { } one ? ToDate(one.StartTime) : null;

    /// <summary>Gets the name.</summary>
    public string? Name => string.IsNullOrWhiteSpace(Read.Summary) ? null : Read.Summary.Trim();

    /// <summary>Reads an event.</summary>
    /// <exception cref="FormatException">It cannot be read; the message names the line at which it begins.</exception>
    public static HolidayEvent Of(EventText text, LocalDate until)
    {
        Refuse(text, "EXRULE", most: 0, "has an EXRULE, which RFC 5545 no longer knows");
        Refuse(text, "RRULE", most: 1, "has more than one RRULE");
        Refuse(text, "DTSTART", most: 1, "has more than one DTSTART");
        if (
            text.Lines.Any(line =>
                Named(line, "RECURRENCE-ID") && line.Contains("RANGE=", StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            throw EventText.Error(
                text.Line,
                "the event changes this and all later occurrences (RANGE), which is not read"
            );
        }

        // A time of day makes it no holiday, whatever else it says: its rule is never worked out.
        var isTimed = text.Lines.Any(line =>
            Named(line, "DTSTART") && line.Contains('T', StringComparison.Ordinal) && HasTime(line)
        );
        RecurrenceLine? rule = null;
        var lines = new List<string>();
        foreach (var line in text.Lines)
        {
            if (!Named(line, "RRULE"))
            {
                lines.Add(line);
            }
            else if (!isTimed)
            {
                rule = RecurrenceLine.Read(line, text.Line);
                lines.Add(rule.Until(until));
            }
        }

        return Checked(text.Line, Loaded(text.Line, lines), rule);
    }

    /// <summary>Gives a date of the library for iCalendar.</summary>
    public static LocalDate ToDate(CalDateTime date) => new(date.Year, date.Month, date.Day);

    private static CalendarEvent Loaded(int line, List<string> lines)
    {
        string[] text =
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Outsourcing.Domain//ICalendar//EN",
            "BEGIN:VEVENT",
            .. lines,
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ];
        CalendarEvent loaded;
        try
        {
            loaded = Calendar.Load(string.Join("\r\n", text))!.Events.Single();
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            throw EventText.Error(line, $"the event is not understood ({EventText.Short(failure.Message)})", failure);
        }

        return loaded.Start is null ? throw EventText.Error(line, "the event has no DTSTART") : loaded;
    }

    private static HolidayEvent Checked(int line, CalendarEvent read, RecurrenceLine? rule)
    {
        var subject =
            $"line {EventText.Text(line)}, {(string.IsNullOrWhiteSpace(read.Summary) ? "no name" : EventText.Short(read.Summary.Trim()))}";
        if (read.Start!.HasTime)
        {
            return new HolidayEvent(line, read, rule: null)
            {
                LeftOut = Finding.Of(
                    ICalendarRules.Timed,
                    Severity.Warning,
                    subject,
                    "The event has a time of day and is left out: only events of whole days are holidays."
                ),
            };
        }

        var days = DaysOf(line, read);
        return new HolidayEvent(line, read, rule)
        {
            Days = days,
            LeftOut = string.Equals(read.Status, EventStatus.Cancelled, StringComparison.OrdinalIgnoreCase)
                ? Finding.Of(ICalendarRules.Cancelled, Severity.Info, subject, "The event is cancelled and left out.")
                : null,
        };
    }

    private static int DaysOf(int line, CalendarEvent read)
    {
        if (read.DtEnd is { } end)
        {
            if (end.HasTime)
            {
                throw EventText.Error(line, "the event begins with a date and ends with a time of day");
            }

            var days = NodaTime.Period.DaysBetween(ToDate(read.Start!), ToDate(end));
            return days > 0
                ? days
                : throw EventText.Error(
                    line,
                    "the event ends before its first day is over; DTEND is the day after the last"
                );
        }

        if (read.Duration is not { } duration)
        {
            return 1;
        }

        var length = ((duration.Weeks ?? 0) * (long)DaysPerWeek) + (duration.Days ?? 0);
        return !duration.HasTime && duration.Sign > 0 && length is > 0 and <= int.MaxValue
            ? (int)length
            : throw EventText.Error(line, "an event of whole days lasts a number of days");
    }

    private static void Refuse(EventText text, string property, int most, string what)
    {
        if (text.Lines.Count(line => Named(line, property)) > most)
        {
            throw EventText.Error(text.Line, $"the event {what}");
        }
    }

    private static bool Named(string line, string property) =>
        line.StartsWith(property, StringComparison.OrdinalIgnoreCase)
        && line.Length > property.Length
        && line[property.Length] is ':' or ';';

    private static bool HasTime(string line) =>
        line[(line.LastIndexOf(':') + 1)..].Contains('T', StringComparison.OrdinalIgnoreCase);
}
