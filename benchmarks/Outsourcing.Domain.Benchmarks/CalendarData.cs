using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Benchmarks;

/// <summary>Business hours, and instants to ask them about; the same numbers on every machine.</summary>
/// <remarks>
/// Spans: New York, Monday to Friday 09:00 to 17:00, Wednesday with a lunch break, Saturday 10:00 to 14:00, 27 holidays;
/// starts in 2016 to 2021, to the second, lengths of up to a month. Tickets: Berlin, New York and Kolkata, Monday to
/// Friday 09:00 to 17:30, seven holidays; opened in 2025, half of them for less than 11 hours, the longest for 30 days.
/// </remarks>
internal sealed class CalendarData
{
    public const int Seed = 4217;

    private static readonly string[] TicketZones = ["Europe/Berlin", "America/New_York", "Asia/Kolkata"];

    private CalendarData(BusinessHours[] hours, long[] from, long[] to)
    {
        Hours = hours;
        From = from;
        To = to;
    }

    /// <summary>Gets the hours; each has an equal part of the rows, one after the other.</summary>
    public BusinessHours[] Hours { get; }

    public long[] From { get; }

    public long[] To { get; }

    public static CalendarData Spans(int rows)
    {
        var random = new Random(Seed);
        var start = Instant.FromUtc(2016, 1, 1, 0, 0).ToUnixTimeSeconds();
        return Fill(
            [NewYorkShop()],
            rows,
            () =>
            {
                var from = start + random.Next(6 * 365 * 86_400);
                return (from, from + random.Next(31 * 86_400));
            }
        );
    }

    public static CalendarData Tickets(int rows)
    {
        var random = new Random(Seed);
        var start = Instant.FromUtc(2025, 1, 2, 0, 0).ToUnixTimeSeconds();
        return Fill(
            [.. TicketZones.Select(TicketHours)],
            rows,
            () =>
            {
                var from = start + random.Next(363 * 86_400);
                var hours =
                    11
                    * Math.Exp(
                        1.2
                            * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble()))
                            * Math.Cos(Math.Tau * random.NextDouble())
                    );
                return (from, from + (long)Math.Min(hours * 3600, 30 * 86_400));
            }
        );
    }

    private static CalendarData Fill(BusinessHours[] hours, int rows, Func<(long From, long To)> next)
    {
        var (from, to) = (new long[rows], new long[rows]);
        for (var row = 0; row < rows; row++)
        {
            var (first, end) = next();
            from[row] = first * NodaConstants.TicksPerSecond;
            to[row] = end * NodaConstants.TicksPerSecond;
        }

        return new CalendarData(hours, from, to);
    }

    private static BusinessHours NewYorkShop()
    {
        var day = new[] { (new LocalTime(9, 0), new LocalTime(17, 0)) };
        var week = new (LocalTime, LocalTime)[8][];
        Array.Fill(week, day, 1, 5);
        week[3] = [(new LocalTime(9, 0), new LocalTime(12, 0)), (new LocalTime(13, 0), new LocalTime(17, 0))];
        week[6] = [(new LocalTime(10, 0), new LocalTime(14, 0))];
        week[7] = [];
        return new BusinessHours("America/New_York", week, Holidays(2016, 27, 80));
    }

    private static BusinessHours TicketHours(string zone)
    {
        var week = new (LocalTime, LocalTime)[8][];
        Array.Fill(week, [(new LocalTime(9, 0), new LocalTime(17, 30))], 1, 5);
        Array.Fill(week, [], 6, 2);
        return new BusinessHours(zone, week, Holidays(2025, 7, 51));
    }

    private static IEnumerable<LocalDate> Holidays(int year, int count, int daysApart) =>
        Enumerable.Range(0, count).Select(i => new LocalDate(year, 1, 1).PlusDays(i * daysApart));
}

/// <summary>The same hours as one would keep them by hand and as a calendar of the library.</summary>
internal sealed class BusinessHours
{
    public BusinessHours(string zone, (LocalTime Opens, LocalTime Closes)[][] week, IEnumerable<LocalDate> holidays)
    {
        Zone = DateTimeZoneProviders.Tzdb[zone];
        Week = week;
        Holidays = [.. holidays];
        var calendar = BusinessCalendar.In(Zone).Closed(Holidays, new LocalDate(2030, 12, 31));
        for (var day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Sunday; day++)
        {
            calendar = calendar.Open(day, day, week[(int)day].Select(hours => Shift.Of(hours.Opens, hours.Closes)));
        }

        Calendar = calendar;
    }

    public DateTimeZone Zone { get; }

    /// <summary>Gets the hours of each day, by the number of the day of the week.</summary>
    public (LocalTime Opens, LocalTime Closes)[][] Week { get; }

    public HashSet<LocalDate> Holidays { get; }

    public BusinessCalendar Calendar { get; }
}
