using Ical.Net;
using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.ICalendar;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.ICalendar;

public sealed class DueCalendarTests
{
    private static readonly Instant Stamp = Instant.FromUtc(2028, 5, 16, 7, 8, 9);

    [Fact]
    public void Write_Duty_IsADayWithIdentifierAndReason() =>
        Assert.Equal(
            """
            BEGIN:VCALENDAR
            PRODID:-//Outsourcing.Domain//DueCalendar 1//EN
            VERSION:2.0
            X-WR-CALNAME:Duties\, all of them
            BEGIN:VEVENT
            CATEGORIES:MSA § 6
            DESCRIPTION:It is due\; really. [MSA § 6]\n- It arises.
            DTSTAMP:20280516T070809Z
            DTSTART;VALUE=DATE:20280731
            SEQUENCE:0
            SUMMARY:provider: report
            TRANSP:TRANSPARENT
            UID:c0ffee
            END:VEVENT
            END:VCALENDAR

            """.ReplaceLineEndings("\r\n"),
            DueCalendar
                .Write([Duty("report")], Stamp, "Duties, all of them")
                .Replace(Uids("report")[0], "c0ffee", StringComparison.Ordinal)
        );

    [Fact]
    public void Write_NoDuties_IsAnEmptyCalendar()
    {
        var text = DueCalendar.Write([], Stamp);

        Assert.Empty(Calendar.Load(text)!.Events);
        Assert.DoesNotContain("X-WR-CALNAME", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_SameDuties_IsTheSameTextInEveryCulture()
    {
        var expected = DueCalendar.Write([Duty("report"), Duty("audit")], Stamp);

        Assert.All(
            Cultures.All,
            culture =>
                Assert.Equal(
                    expected,
                    Cultures.In(culture, () => DueCalendar.Write([Duty("report"), Duty("audit")], Stamp))
                )
        );
    }

    [Fact]
    public void Write_Text_CanBeReadBack()
    {
        var own = Duty("„Ärger“; a, b \\ c\nd " + new string('x', 200));

        var read = Assert.Single(Calendar.Load(DueCalendar.Write([own], Stamp))!.Events);

        Assert.Equal($"provider: {own.What}", read.Summary);
        Assert.Equal(own.Explanation.ToString(), read.Description);
        Assert.Equal((2028, 7, 31, false), (read.Start!.Year, read.Start.Month, read.Start.Day, read.Start.HasTime));
    }

    [Fact]
    public void Write_LongLines_AreFolded() =>
        Assert.All(
            DueCalendar.Write([Duty(new string('é', 300))], Stamp).Split("\r\n"),
            line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 150)
        );

    [Fact]
    public void Write_ControlCharacter_IsASpace() =>
        Assert.Contains(
            "SUMMARY:provider: a b\r\n",
            DueCalendar.Write([Duty("a\ab")], Stamp),
            StringComparison.Ordinal
        );

    [Fact]
    public void Write_DutyTwice_IsWrittenOnce() => Assert.Single(Uids("report", "report"));

    [Fact]
    public void Write_OtherDuties_HaveOtherIdentifiers()
    {
        Due[] dues =
        [
            Duty("report"),
            Duty("audit"),
            Duty("report", by: "customer"),
            Duty("report", on: new LocalDate(2028, 8, 1)),
            Duty("report", clause: "MSA § 7"),
        ];

        Assert.Equal(5, Uids(dues).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Write_AnotherStateOrInstant_KeepsTheIdentifier() =>
        Assert.Equal(
            Uids("report"),
            Calendar
                .Load(
                    DueCalendar.Write(
                        [Duty("report", state: ObligationState.Violated)],
                        Stamp + NodaTime.Duration.FromDays(1)
                    )
                )!
                .Events.Select(own => own.Uid)
        );

    [Theory]
    [InlineData(1)]
    [InlineData(9999)]
    public void Write_FirstAndLastYear_AreWritten(int year) =>
        Assert.Equal(
            year,
            Assert
                .Single(
                    Calendar.Load(DueCalendar.Write([Duty("report", on: new LocalDate(year, 1, 1))], Stamp))!.Events
                )
                .Start!.Year
        );

    [Fact]
    public void Write_YearBeforeTheFirst_IsRefused()
    {
        var day = Assert.Throws<ArgumentException>(() =>
            DueCalendar.Write([Duty("report", on: new LocalDate(0, 12, 31))], Stamp)
        );
        var stamp = Assert.Throws<ArgumentException>(() => DueCalendar.Write([], Instant.FromUtc(0, 12, 31, 23, 59)));

        Assert.Equal(
            "A calendar file has the years 1 to 9999, and the duty of the year 0 lies before. (Parameter 'dues')",
            day.Message
        );
        Assert.Equal("A calendar file has the years 1 to 9999, and 0 lies before. (Parameter 'stamp')", stamp.Message);
    }

    [Fact]
    public void Write_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>("dues", () => DueCalendar.Write(null!, Stamp));
        Assert.Throws<ArgumentException>("dues", () => DueCalendar.Write([null!], Stamp));
    }

    private static string[] Uids(params string[] what) => Uids([.. what.Select(own => Duty(own))]);

    private static string[] Uids(params Due[] dues) =>
        [.. Calendar.Load(DueCalendar.Write(dues, Stamp))!.Events.Select(own => own.Uid!)];

    private static Due Duty(
        string what,
        string by = "provider",
        LocalDate? on = null,
        string clause = "MSA § 6",
        ObligationState state = ObligationState.Due
    ) =>
        Due.Of(
            what,
            by,
            on ?? new LocalDate(2028, 7, 31),
            state,
            ClauseReference.Parse(clause),
            Explanation.Of("It is due; really.", ClauseReference.Parse(clause), Explanation.Of("It arises."))
        );
}
