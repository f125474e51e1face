using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.ICalendar;
using Outsourcing.Domain.Json;

namespace Outsourcing.Domain.Samples.Snippets;

/// <summary>The C# of <c>docs/calendars.md</c>.</summary>
internal static class CalendarSnippets
{
    public static void Run()
    {
        var support = SupportHours();
        Deadlines(support);
        FollowTheSun();
        Nights();
        Unknown(support);
        Dates();
        Days(support);
        Feed();
        Documented(support);
    }

    private static ZonedCalendar SupportHours()
    {
        #region calendar-hours
        var holidays = Holidays.Of(
            [
                Holiday.On(new LocalDate(2026, 4, 3), "Good Friday"),
                Holiday.On(new LocalDate(2026, 4, 6), "Easter Monday"),
                Holiday.On(new LocalDate(2026, 12, 25), "Christmas Day"),
            ],
            knownUntil: new LocalDate(2026, 12, 31)
        );
        var support = BusinessCalendar
            .In("Europe/Berlin")
            .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:00-18:00")
            .Open(IsoDayOfWeek.Saturday, IsoDayOfWeek.Saturday, "10:00-14:00")
            .HoursFrom(new LocalDate(2026, 7, 1), WeeklyHours.Parse("Mon-Fri 07:00-19:00"))
            .Closed(holidays)
            .Override(new LocalDate(2026, 12, 24), "08:00-12:00")
            .Break(new LocalDate(2026, 3, 2), "12:00-13:00");
        #endregion
        return support;
    }

    private static void Deadlines(BusinessCalendar support)
    {
        #region calendar-deadline
        var reported = Instant.FromUtc(2026, 4, 2, 14, 0); // Thursday before Easter, 16:00 in Berlin
        var due = support.Due(reported, Duration.FromHours(2));
        Console.WriteLine(due.At); // 2026-04-02T16:00:00Z: used up exactly at closing time
        Console.WriteLine(due.NextOpen); // 2026-04-04T08:00:00Z: Saturday at ten, over Good Friday
        Console.WriteLine(support.Elapsed(reported, Instant.FromUtc(2026, 4, 7, 7, 0)).TotalHours); // 7: two, four on Saturday, one on Tuesday
        #endregion
    }

    private static void FollowTheSun()
    {
        #region calendar-algebra
        var berlin = BusinessCalendar.In("Europe/Berlin").Hours(WeeklyHours.Parse("Mon-Fri 08:00-18:00"));
        var manila = BusinessCalendar.In("Asia/Manila").Hours(WeeklyHours.Parse("Mon-Fri 06:00-15:00"));
        var covered = berlin | manila; // one of the two is there
        var together = berlin & manila; // time for a call
        var alone = berlin - manila;
        #endregion
        Console.WriteLine($"{covered}; {together}; {alone}");
    }

    private static void Nights()
    {
        #region calendar-night
        var night = BusinessCalendar
            .In("America/New_York")
            .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, "22:00-06:00")
            .Midnight(MidnightRule.ShiftStart);
        var from = Instant.FromUtc(2024, 3, 10, 3, 0); // 22:00 before the clocks go forward
        Console.WriteLine(night.Elapsed(from, from + Duration.FromHours(12)).TotalHours); // 7
        #endregion
    }

    private static void Unknown(BusinessCalendar support)
    {
        #region calendar-unknown
        var newYear = Instant.FromUtc(2027, 1, 4, 9, 0);
        if (!support.TryIsOpen(newYear, out var isOpen, out var finding))
        {
            Console.WriteLine(finding); // error calendar.holidays-known …
        }
        #endregion
        Console.WriteLine(isOpen);
    }

    private static void Dates()
    {
        #region calendar-dates
        var anchor = new LocalDate(2026, 1, 31);
        var month = Period.FromMonths(1);
        Console.WriteLine(CivilDates.Recurrence(anchor, month, 1, MonthEndRule.LastDay)); // 28 February
        Console.WriteLine(CivilDates.Recurrence(anchor, month, 2, MonthEndRule.LastDay)); // 31 March, not the 28th
        Console.WriteLine(CivilDates.Add(anchor, month, MonthEndRule.FirstOfNext)); // 1 March
        Console.WriteLine(CivilDates.Add(anchor, month, MonthEndRule.Refuse)); // NotApplicable: the contract has to say it

        var rent = RollConvention.Parse("DOM 30");
        Console.WriteLine(CivilDates.Recurrence(new LocalDate(2026, 2, 28), month, 1, rent)); // 30 March
        #endregion
    }

    private static void Days(ZonedCalendar support)
    {
        #region calendar-business-days
        var office = BusinessDays.MondayToFriday(support.Holidays!);
        var notice = new LocalDate(2026, 4, 2);
        Console.WriteLine(office.Add(notice, 5, DayCounting.LastDay)); // five business days after: 13 April
        Console.WriteLine(office.Add(notice, 5, DayCounting.Clear)); // five clear business days between: 14 April
        Console.WriteLine(office.Adjust(new LocalDate(2026, 5, 31), BusinessDayConvention.ModifiedFollowing)); // 29 May

        var open = BusinessDays.OpenOn(
            support,
            support.Zone,
            new LocalDate(2026, 1, 1),
            new LocalDate(2026, 12, 31),
            atLeast: Duration.FromHours(8)
        );
        Console.WriteLine(open.Value.Contains(new LocalDate(2026, 12, 24))); // False: half a day
        #endregion
    }

    private static void Feed()
    {
        const string text = """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20201126
            RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH
            SUMMARY:Thanksgiving
            END:VEVENT
            END:VCALENDAR
            """;
        #region calendar-ical
        var read = ICalendarHolidays.Read(text, new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31));
        Console.WriteLine(string.Join(", ", read.Value.Dates)); // 2026-11-26 Thanksgiving
        foreach (var leftOut in read.Findings)
        {
            Console.WriteLine(leftOut); // events with a time of day, cancelled ones
        }
        #endregion
    }

    private static void Documented(BusinessCalendar support)
    {
        #region calendar-json
        var text = Documents.Write(support);
        var again = Documents.Read<BusinessCalendar>(text);
        Console.WriteLine(again.Equals(support)); // True
        #endregion
    }
}
