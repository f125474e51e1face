using Ical.Net;
using Ical.Net.DataTypes;
using Ical.Net.Evaluation;
using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.ICalendar;

/// <summary>Reads holidays from an iCalendar text (RFC 5545), as states, exchanges and groupware publish them.</summary>
/// <remarks>
/// <para>
/// A holiday is an event of whole days (<c>DTSTART;VALUE=DATE</c>) with the days until, but excluding, its <c>DTEND</c>,
/// or those of its <c>DURATION</c>, or one day. Recurrence (<c>RRULE</c>, <c>RDATE</c>, <c>EXDATE</c>) and changed
/// occurrences (<c>RECURRENCE-ID</c>) are worked out within the dates that are asked for. Alarms, tasks and zones are
/// passed over, since they are no events.
/// </para>
/// <para>The text alone decides: no file, network, clock or time zone of the machine is looked at.</para>
/// </remarks>
public static class ICalendarHolidays
{
    /// <summary>What a text may have at most; a year of public holidays is 10,000.</summary>
    private const int MostLetters = 20_000_000;

    /// <summary>How many days may be looked at for all recurrences together; a hundred holidays of a century are under four million.</summary>
    private const long MostDays = 10_000_000;

    private const int MostUnmatched = 20_000;

    /// <summary>Reads the holidays from one date to another.</summary>
    /// <param name="text">The text of an iCalendar file, with one or more calendars.</param>
    /// <param name="from">The first date; the holidays are known from it on.</param>
    /// <param name="until">The last date, included; the holidays are known until it. The caller says so: a file does not tell how far it goes.</param>
    /// <returns>
    /// The holidays between the two dates, with a finding for each event that is left out because it has a time of day or
    /// is cancelled; not applicable when the text or its recurrences are too much to work out.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="until"/> is before <paramref name="from"/>.</exception>
    /// <exception cref="FormatException">The text cannot be read as iCalendar; the message names the line.</exception>
    public static Answer<Holidays> Read(string text, LocalDate from, LocalDate until)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (first, last) = (from.WithCalendar(CalendarSystem.Iso), until.WithCalendar(CalendarSystem.Iso));
        if (last < first)
        {
            throw new ArgumentException("The last date lies before the first.", nameof(until));
        }

        if (text.Length > MostLetters)
        {
            return TooMuch("The text is longer than 20,000,000 letters.");
        }

        HolidayEvent[] events = [.. EventText.In(text).Select(own => HolidayEvent.Of(own, last))];
        if (events.Sum(own => own.Rule?.Cost(own.Start, last) ?? 0) > MostDays)
        {
            return TooMuch("More than 10,000,000 days have to be looked at to work out the recurrences.");
        }

        var holidays = new HashSet<Holiday>();
        foreach (var series in events.GroupBy(SeriesOf, StringComparer.Ordinal))
        {
            if (!TryAdd([.. series], first, last, holidays))
            {
                return TooMuch($"The event of line {EventText.Text(series.First().Line)} recurs on hardly any date.");
            }
        }

        var known = Holidays.Of(holidays, last, first);
        return Answer.Known(
            known,
            Explanation.Of($"{EventText.Text(events.Length)} events give {known}."),
            events.Where(own => own.LeftOut is not null).Select(own => own.LeftOut!)
        );
    }

    /// <summary>Names the series of an event: a changed occurrence has the identifier of its event, one without any stands alone.</summary>
    private static string SeriesOf(HolidayEvent own) =>
        string.IsNullOrWhiteSpace(own.Read.Uid) ? $"line {EventText.Text(own.Line)}" : $"uid {own.Read.Uid}";

    private static bool TryAdd(HolidayEvent[] all, LocalDate first, LocalDate last, HashSet<Holiday> holidays)
    {
        // An occurrence that was moved to a time of day is no holiday any more; times are never worked out.
        var moved = all.Where(own => own.IsTimed && own.StandsFor is not null)
            .Select(own => own.StandsFor!.Value)
            .ToHashSet();
        var series = Array.FindAll(all, own => !own.IsTimed);
        if (series.Length == 0)
        {
            return true;
        }

        var calendar = new Calendar();
        foreach (var own in series)
        {
            calendar.Events.Add(own.Read);
        }

        // An event of several days may begin before the first date and reach into it.
        var start = Clamped(first, -series.Max(own => own.Days));
        try
        {
            var occurrences = calendar
                .GetOccurrences(
                    new CalDateTime(start.Year, start.Month, start.Day),
                    new EvaluationOptions { MaxUnmatchedIncrementsLimit = MostUnmatched }
                )
                .TakeWhile(occurrence => HolidayEvent.ToDate(occurrence.Period.StartTime) <= last);
            foreach (var occurrence in occurrences)
            {
                var source = Array.Find(series, own => ReferenceEquals(own.Read, occurrence.Source))!;
                var date = HolidayEvent.ToDate(occurrence.Period.StartTime);
                if (source.LeftOut is null && !moved.Contains(date))
                {
                    AddDays(source, date, first, last, holidays);
                }
            }
        }
        catch (EvaluationOutOfRangeException)
        {
            // The next occurrence lies after the year 9999.
        }
        catch (EvaluationLimitExceededException)
        {
            return false;
        }

        return true;
    }

    private static void AddDays(
        HolidayEvent own,
        LocalDate start,
        LocalDate first,
        LocalDate last,
        HashSet<Holiday> holidays
    )
    {
        var end = LocalDate.Min(Clamped(start, own.Days - 1), last);
        for (var date = LocalDate.Max(start, first); date <= end; date = date.PlusDays(1))
        {
            holidays.Add(Holiday.On(date, own.Name));
            if (date == LocalDate.MaxIsoValue)
            {
                return;
            }
        }
    }

    /// <summary>Goes a number of days from a date, within the years that a calendar file can name.</summary>
    private static LocalDate Clamped(LocalDate date, int days)
    {
        var least = new LocalDate(1, 1, 1);
        var room =
            days < 0
                ? NodaTime.Period.DaysBetween(date, least)
                : NodaTime.Period.DaysBetween(date, LocalDate.MaxIsoValue);
        return days < 0
            ? LocalDate.Max(least, date.PlusDays(Math.Max(days, Math.Min(room, 0))))
            : date.PlusDays(Math.Min(days, room));
    }

    private static Answer<Holidays> TooMuch(string message) =>
        Answer.NotApplicable<Holidays>(
            Finding.Of(
                ICalendarRules.Work,
                Severity.Error,
                "calendar",
                message,
                remedy: "Read fewer events, or ask for dates that lie nearer to their start."
            )
        );
}
