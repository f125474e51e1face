using NodaTime;
using Outsourcing.Domain.ICalendar;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.ICalendar;

public sealed class ICalendarHolidaysTests
{
    private static readonly LocalDate From = new(2024, 1, 1);
    private static readonly LocalDate Until = new(2026, 12, 31);

    [Theory]
    [InlineData("DTSTART;VALUE=DATE:20241225\nSUMMARY:Christmas", "2024-12-25 Christmas")]
    [InlineData("DTSTART;VALUE=DATE:20241225", "2024-12-25")]
    [InlineData("DTSTART;VALUE=DATE:20241225\nDTEND;VALUE=DATE:20241227\nSUMMARY:C", "2024-12-25 C, 2024-12-26 C")]
    [InlineData("DTSTART;VALUE=DATE:20241225\nDURATION:P2D\nSUMMARY:C", "2024-12-25 C, 2024-12-26 C")]
    [InlineData("DTSTART;VALUE=DATE:20231230\nDTEND;VALUE=DATE:20240103\nSUMMARY:N", "2024-01-01 N, 2024-01-02 N")]
    [InlineData("DTSTART;VALUE=DATE:20261230\nDTEND;VALUE=DATE:20270103\nSUMMARY:N", "2026-12-30 N, 2026-12-31 N")]
    [InlineData(
        "DTSTART;VALUE=DATE:19700101\nRRULE:FREQ=YEARLY\nSUMMARY:N",
        "2024-01-01 N, 2025-01-01 N, 2026-01-01 N"
    )]
    [InlineData("DTSTART;VALUE=DATE:20200101\nRRULE:FREQ=YEARLY;COUNT=6\nSUMMARY:N", "2024-01-01 N, 2025-01-01 N")]
    [InlineData(
        "DTSTART;VALUE=DATE:20200101\nRRULE:FREQ=YEARLY;UNTIL=20250101\nSUMMARY:N",
        "2024-01-01 N, 2025-01-01 N"
    )]
    [InlineData(
        "DTSTART;VALUE=DATE:20200101\nRRULE:FREQ=YEARLY;UNTIL=99991231\nSUMMARY:N",
        "2024-01-01 N, 2025-01-01 N, 2026-01-01 N"
    )]
    [InlineData(
        "DTSTART;VALUE=DATE:20201126\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH\nSUMMARY:T",
        "2024-11-28 T, 2025-11-27 T, 2026-11-26 T"
    )]
    [InlineData(
        "DTSTART;VALUE=DATE:20200525\nRRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO\nSUMMARY:M",
        "2024-05-27 M, 2025-05-26 M, 2026-05-25 M"
    )]
    [InlineData("DTSTART;VALUE=DATE:20200229\nRRULE:FREQ=YEARLY\nSUMMARY:L", "2024-02-29 L")]
    [InlineData(
        "DTSTART;VALUE=DATE:20200101\nRRULE:FREQ=YEARLY\nEXDATE;VALUE=DATE:20250101\nRDATE;VALUE=DATE:20240708\nSUMMARY:N",
        "2024-01-01 N, 2024-07-08 N, 2026-01-01 N"
    )]
    [InlineData(
        "DTSTART;VALUE=DATE:20240331\nRDATE;VALUE=DATE:20250420,20260405\nSUMMARY:Easter",
        "2024-03-31 Easter, 2025-04-20 Easter, 2026-04-05 Easter"
    )]
    [InlineData(
        "DTSTART;VALUE=DATE:20201230\nDURATION:P1W\nRRULE:FREQ=YEARLY;INTERVAL=3\nSUMMARY:W",
        "2024-01-01 W, 2024-01-02 W, 2024-01-03 W, 2024-01-04 W, 2024-01-05 W, 2026-12-30 W, 2026-12-31 W"
    )]
    [InlineData("DTSTART;VALUE=DATE:20240412\nSUMMARY:Easter\\, or\n  not", "2024-04-12 Easter, or not")]
    [InlineData(
        "DTSTART;VALUE=DATE:20240412\nSUMMARY:A\nBEGIN:VALARM\nTRIGGER:-PT15M\nDTSTART:nonsense\nEND:VALARM",
        "2024-04-12 A"
    )]
    [InlineData("DTSTART;VALUE=DATE:20270101", "")]
    [InlineData("DTSTART;VALUE=DATE:20200101\nRRULE:FREQ=YEARLY;INTERVAL=2000000000", "")]
    public void Read_AllDayEvent_GivesItsDates(string lines, string expected)
    {
        var answer = ICalendarHolidays.Read(Calendar(lines), From, Until);

        Assert.Equal(expected, string.Join(", ", answer.Value.Dates));
        Assert.Empty(answer.Findings);
        Assert.Equal(From, answer.Value.KnownFrom);
        Assert.Equal(Until, answer.Value.KnownUntil);
    }

    [Fact]
    public void Read_ChangedOccurrence_TakesItsPlace()
    {
        const string yearly = "UID:x\nDTSTART;VALUE=DATE:20200101\nRRULE:FREQ=YEARLY\nSUMMARY:N";

        Assert.Equal(
            "2024-01-02 moved, 2025-01-01 N, 2026-01-01 N",
            Dates(yearly, "UID:x\nRECURRENCE-ID;VALUE=DATE:20240101\nDTSTART;VALUE=DATE:20240102\nSUMMARY:moved")
        );
        Assert.Equal(
            "2025-01-01 N, 2026-01-01 N",
            Dates(yearly, "UID:x\nRECURRENCE-ID;VALUE=DATE:20240101\nDTSTART;VALUE=DATE:20240101\nSTATUS:CANCELLED")
        );
        Assert.Equal(
            "2025-01-01 N, 2026-01-01 N",
            Dates(yearly, "UID:x\nRECURRENCE-ID;VALUE=DATE:20240101\nDTSTART;TZID=Nowhere:20240101T100000")
        );
    }

    [Fact]
    public void Read_WhatIsNoHoliday_IsLeftOutByName()
    {
        var answer = ICalendarHolidays.Read(
            Calendar(
                "DTSTART:20240102T090000Z\nRRULE:FREQ=SECONDLY\nSUMMARY:Meeting",
                "DTSTART;VALUE=DATE:20240103\nSTATUS:CANCELLED\nSUMMARY:Off",
                "DTSTART;VALUE=DATE:20240104\nSUMMARY:On"
            ),
            From,
            Until
        );

        Assert.Equal("2024-01-04 On", string.Join(", ", answer.Value.Dates));
        Assert.Equal(
            [
                "warning icalendar.event.timed [line 3, Meeting]: The event has a time of day and is left out: only events of whole days are holidays.",
                "info icalendar.event.cancelled [line 8, Off]: The event is cancelled and left out.",
            ],
            answer.Findings.Select(finding => finding.ToString())
        );
        Assert.Equal("3 events give 1 holiday known from 2024-01-01 until 2026-12-31.", answer.Explanation.Statement);
    }

    [Theory]
    [InlineData("DTSTART;VALUE=DATE:20241345", "line 3: the event is not understood (")]
    [InlineData("SUMMARY:A", "line 3: the event has no DTSTART.")]
    [InlineData(
        "DTSTART;VALUE=DATE:20240101\nDTSTART;VALUE=DATE:20240102",
        "line 3: the event has more than one DTSTART."
    )]
    [InlineData(
        "DTSTART;VALUE=DATE:20240101\nRRULE:FREQ=NEVERLY",
        "line 3: an event of whole days recurs by days, weeks, months or years, not by 'RRULE:FREQ=NEVERLY'."
    )]
    [InlineData("DTSTART;VALUE=DATE:20240101\nRRULE:FREQ=SECONDLY", "not by 'RRULE:FREQ=SECONDLY'.")]
    [InlineData("DTSTART;VALUE=DATE:20240101\nRRULE:FREQ=DAILY;BYHOUR=1", "not by 'RRULE:FREQ=DAILY;BYHOUR=1'.")]
    [InlineData("DTSTART;VALUE=DATE:20240101\nRRULE:YEARLY", "line 3: 'RRULE:YEARLY' is no rule of recurrence.")]
    [InlineData("DTSTART;VALUE=DATE:20240101\nRRULE:FREQ=YEARLY;INTERVAL=0", "line 3: the event is not understood (")]
    [InlineData(
        "DTSTART;VALUE=DATE:20240101\nRRULE:FREQ=YEARLY\nRRULE:FREQ=DAILY",
        "line 3: the event has more than one RRULE."
    )]
    [InlineData(
        "DTSTART;VALUE=DATE:20240101\nEXRULE:FREQ=YEARLY",
        "line 3: the event has an EXRULE, which RFC 5545 no longer knows."
    )]
    [InlineData(
        "DTSTART;VALUE=DATE:20240101\nRECURRENCE-ID;RANGE=THISANDFUTURE:20240101",
        "(RANGE), which is not read."
    )]
    [InlineData(
        "DTSTART;VALUE=DATE:20240105\nDTEND;VALUE=DATE:20240105",
        "line 3: the event ends before its first day is over; DTEND is the day after the last."
    )]
    [InlineData(
        "DTSTART;VALUE=DATE:20240105\nDTEND:20240106T100000",
        "line 3: the event begins with a date and ends with a time of day."
    )]
    [InlineData(
        "DTSTART;VALUE=DATE:20240105\nDURATION:PT12H",
        "line 3: an event of whole days lasts a number of days."
    )]
    [InlineData("DTSTART;VALUE=DATE:20240105\nDURATION:-P1D", "line 3: an event of whole days lasts a number of days.")]
    [InlineData(
        "DTSTART;VALUE=DATE:20240105\nEND:VALARM",
        "line 5: 'END:VALARM' stands where 'VEVENT' of line 3 has to end."
    )]
    [InlineData(
        "DTSTART;VALUE=DATE:20240105\nBEGIN:VALARM",
        "line 6: 'END:VEVENT' stands where 'VALARM' of line 5 has to end."
    )]
    public void Read_BadEvent_NamesTheLine(string lines, string message) =>
        Assert.Contains(message, Refused(Calendar(lines)), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "line 1: a calendar begins with 'BEGIN:VCALENDAR'.")]
    [InlineData("hello", "line 1: a calendar begins with 'BEGIN:VCALENDAR'.")]
    [InlineData("\n\n<html>", "line 3: a calendar begins with 'BEGIN:VCALENDAR'.")]
    [InlineData(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20240101",
        "line 2: 'VEVENT' begins and never ends."
    )]
    [InlineData("BEGIN:VCALENDAR\nEND:VCALENDAR\nEND:VCALENDAR", "line 3: a calendar begins with 'BEGIN:VCALENDAR'.")]
    public void Read_NoCalendar_NamesTheLine(string text, string message) =>
        Assert.Equal($"The calendar cannot be read: {message}", Refused(text));

    [Fact]
    public void Read_CutAnywhere_IsRefusedOrTheWhole()
    {
        var text = Calendar("DTSTART;VALUE=DATE:20241225\nSUMMARY:Christmas");

        Assert.All(
            Enumerable.Range(0, text.TrimEnd().Length),
            length => Assert.Throws<FormatException>(() => ICalendarHolidays.Read(text[..length], From, Until))
        );
    }

    [Fact]
    public void Read_EmptyCalendar_GivesNoHoliday() =>
        Assert.Empty(ICalendarHolidays.Read("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", From, Until).Value.Dates);

    [Fact]
    public void Read_TwoCalendarsAndAMark_GivesBoth() =>
        Assert.Equal(
            2,
            ICalendarHolidays
                .Read(
                    "\uFEFF" + Calendar("DTSTART;VALUE=DATE:20241225") + Calendar("DTSTART;VALUE=DATE:20241226"),
                    From,
                    Until
                )
                .Value.Dates.Count
        );

    [Fact]
    public void Read_RecurrencesWithoutEnd_AreBounded()
    {
        var daily = string.Join('\n', Enumerable.Repeat("DTSTART;VALUE=DATE:00010101\nRRULE:FREQ=DAILY", 1));

        Assert.Equal(1096, ICalendarHolidays.Read(Calendar(daily), From, Until).Value.Dates.Count);
        Assert.Equal(
            "error icalendar.work [calendar]: More than 10,000,000 days have to be looked at to work out the recurrences. Read fewer events, or ask for dates that lie nearer to their start.",
            Assert
                .Single(ICalendarHolidays.Read(Calendar([.. Enumerable.Repeat(daily, 14)]), From, Until).Findings)
                .ToString()
        );
        Assert.Equal(
            ICalendarRules.Work,
            Assert
                .Single(
                    ICalendarHolidays
                        .Read(
                            Calendar("DTSTART;VALUE=DATE:20200101\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=2"),
                            From,
                            Until
                        )
                        .Findings
                )
                .Rule
        );
        Assert.Empty(
            ICalendarHolidays
                .Read(
                    Calendar("DTSTART;VALUE=DATE:20240101\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"),
                    new LocalDate(2025, 1, 1),
                    Until
                )
                .Value.Dates
        );
    }

    [Fact]
    public void Read_HugeText_IsRefusedByName() =>
        Assert.Equal(
            AnswerStatus.NotApplicable,
            ICalendarHolidays.Read(new string('x', 20_000_001), From, Until).Status
        );

    [Fact]
    public void WrongArguments_AreRefused()
    {
        Assert.Equal(
            "text",
            Assert.Throws<ArgumentNullException>(() => ICalendarHolidays.Read(null!, From, Until)).ParamName
        );
        Assert.Equal(
            "until",
            Assert.Throws<ArgumentException>(() => ICalendarHolidays.Read("", Until, From)).ParamName
        );
    }

    private static string Dates(params string[] events) =>
        string.Join(", ", ICalendarHolidays.Read(Calendar(events), From, Until).Value.Dates);

    private static string Refused(string text) =>
        Assert.Throws<FormatException>(() => ICalendarHolidays.Read(text, From, Until)).Message;

    private static string Calendar(params string[] events)
    {
        var bodies = events.Select(lines => $"BEGIN:VEVENT\n{lines}\nEND:VEVENT\n");
        return $"BEGIN:VCALENDAR\nVERSION:2.0\n{string.Concat(bodies)}END:VCALENDAR\n".Replace(
            "\n",
            "\r\n",
            StringComparison.Ordinal
        );
    }
}
