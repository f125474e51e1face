using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Calendars;

namespace Outsourcing.Domain.Tests.Contracts;

public sealed class NoticeTests
{
    private static readonly BusinessDays Open = BusinessDays.MondayToFriday(
        Holidays.Of([Days.At("2024-03-29"), Days.At("2024-04-01")], Days.At("2030-12-31"))
    );

    [Theory]
    [InlineData(3, "2024-06-30", "2024-03-31")]
    [InlineData(3, "2024-06-29", "2024-03-29")]
    [InlineData(3, "2024-07-31", "2024-04-30")]
    [InlineData(3, "2023-05-30", "2023-02-28")]
    [InlineData(3, "2023-05-31", "2023-02-28")]
    [InlineData(1, "2025-02-28", "2025-01-31")]
    [InlineData(1, "2025-02-27", "2025-01-27")]
    [InlineData(2, "2024-11-30", "2024-09-30")]
    [InlineData(6, "2014-07-19", "2014-01-19")]
    [InlineData(0, "2024-06-30", "2024-06-30")]
    public void LatestReceipt_OfMonths_IsTheLastDayWhoseCorrespondingDayIsInTheTerm(
        int months,
        string last,
        string day
    ) => Assert.Equal(Days.At(day), Notice.Months(months).LatestReceipt(Days.At(last)).Value);

    [Theory]
    [InlineData("2023-05-30", "2023-02-27")]
    [InlineData("2023-07-31", "2023-04-30")]
    [InlineData("2024-02-28", "2023-11-28")]
    public void LatestReceipt_CountedBack_IsTheDayBeforeTheSameNumberBeforeTheBoundary(string last, string day) =>
        Assert.Equal(Days.At(day), Notice.Months(3).CountedBack().LatestReceipt(Days.At(last)).Value);

    [Fact]
    public void LatestReceipt_OfDaysWeeksAndBusinessDays_CountsTheLastDay()
    {
        var last = Days.At("2024-04-05");

        Assert.Equal(Days.At("2024-01-06"), Notice.Days(90).LatestReceipt(last).Value);
        Assert.Equal(Days.At("2024-01-05"), Notice.Days(90).Clear().LatestReceipt(last).Value);
        Assert.Equal(Days.At("2024-02-23"), Notice.Weeks(6).LatestReceipt(last).Value);
        // Tuesday to Friday are four; the Thursday before Easter is the fifth, and Wednesday the day before it.
        Assert.Equal(Days.At("2024-03-27"), Notice.BusinessDays(5, Open).LatestReceipt(last).Value);
        Assert.Equal(Days.At("2024-04-01"), Notice.BusinessDays(4, Open).LatestReceipt(last).Value);
    }

    [Fact]
    public void Dates_AtLeast_GivesBothReadings()
    {
        var answer = Notice.Months(3).AtLeast().Dates(Days.At("2024-06-30"), clause: ClauseReference.Of("MSA", "§ 9"));

        Assert.Equal(Days.At("2024-03-31"), answer.Value.LatestReceipt);
        Assert.Equal(Days.At("2024-03-29"), answer.Value.LatestReceiptInClearDays);
        Assert.Equal(
            [
                "info contract.notice.clear-days [notice]: The clause says 'at least': read as clear days, the last day is 2024-03-29 instead of 2024-03-31. [MSA § 9]",
            ],
            answer.Findings.Select(finding => finding.ToString())
        );
        Assert.Null(Notice.Months(3).Dates(Days.At("2024-06-30")).Value.LatestReceiptInClearDays);
    }

    [Fact]
    public void Dates_Explained_ShowWhatADayMoreWouldDo()
    {
        var answer = Notice.Months(3).Dates(Days.At("2024-07-31"), clause: ClauseReference.Of("MSA", "§ 9"));

        Assert.Equal(
            """
            A notice for the end on 2024-07-31 must be received by 2024-04-30. [MSA § 9]
            - The clause asks for notice: 3 months.
            - The period of a notice received on 2024-04-30 ends with 2024-07-30.
            - The period of a notice received on 2024-05-01 ends with 2024-08-01.
            """,
            answer.Explanation.ToString()
        );
    }

    [Fact]
    public void Dates_OfAWindow_GivesBothEnds()
    {
        var dates = Notice.Days(90).NotEarlierThan(Period.FromDays(180)).Dates(Days.At("2024-12-31")).Value;

        Assert.Equal((Days.At("2024-07-04"), Days.At("2024-10-02")), (dates.FirstReceipt, dates.LatestReceipt));
        Assert.False(dates.IsInTime(Days.At("2024-07-03")));
        Assert.True(dates.IsInTime(Days.At("2024-07-04")));
        Assert.True(dates.IsInTime(Days.At("2024-10-02")));
        Assert.False(dates.IsInTime(Days.At("2024-10-03")));
        Assert.Equal("2024-07-04 to 2024-10-02, for the end on 2024-12-31", dates.ToString());
    }

    [Fact]
    public void Dates_OfAWindowThatOpensAfterItsLastDay_SaysSo() =>
        Assert.Equal(
            "warning contract.notice.window [notice]: The window opens on 2024-12-01, after its last day 2024-10-02.",
            Notice
                .Days(90)
                .NotEarlierThan(Period.FromDays(30))
                .Dates(Days.At("2024-12-31"))
                .Findings.Single()
                .ToString()
        );

    [Fact]
    public void Dates_LastDayIsNoBusinessDay_StaysAndNamesTheSafeDay()
    {
        // Easter Sunday; the Friday before is a holiday too.
        var answer = Notice.Months(3).Dates(Days.At("2024-06-30"), businessDays: Open);

        Assert.Equal(Days.At("2024-03-31"), answer.Value.LatestReceipt);
        Assert.Equal(
            "warning contract.notice.no-business-day [notice]: 2024-03-31 is no business day, and the clause moves no date. Be safe and see that the notice arrives by 2024-03-28.",
            answer.Findings.Single().ToString()
        );
        Assert.Empty(Notice.Months(3).Dates(Days.At("2024-06-28"), businessDays: Open).Findings);
    }

    [Fact]
    public void Dates_BusinessDaysAreNotKnownThere_SaysSo() =>
        Assert.Equal(
            CalendarRules.HolidaysKnown,
            Notice.Months(3).Dates(Days.At("2035-06-30"), businessDays: Open).Findings.Single().Rule
        );

    [Theory]
    [InlineData(BusinessDayConvention.Preceding, "2024-03-28")]
    [InlineData(BusinessDayConvention.Following, "2024-04-02")]
    public void LatestReceipt_Rolled_MovesAsTheClauseSays(BusinessDayConvention convention, string day)
    {
        var answer = Notice.Months(3).Rolled(convention, Open).Dates(Days.At("2024-06-30"), businessDays: Open);

        Assert.Equal(Days.At(day), answer.Value.LatestReceipt);
        Assert.Empty(answer.Findings);
    }

    [Fact]
    public void Ends_ToTheEndOfAMonth_GoesOnToIt()
    {
        var notice = Notice.Days(14).ToEndOf(NoticeBoundary.Month);

        Assert.Equal(Days.At("2015-04-30"), notice.Ends(Days.At("2015-04-03")).Value);
        Assert.Equal(Days.At("2015-05-31"), notice.Ends(Days.At("2015-04-20")).Value);
        Assert.Equal(Days.At("2015-04-16"), notice.LatestReceipt(Days.At("2015-04-30")).Value);
        Assert.Equal(Days.At("2015-03-17"), notice.LatestReceipt(Days.At("2015-04-29")).Value);
    }

    [Fact]
    public void Ends_ToTheEndOfAContractYear_NeedsItsFirstDay()
    {
        var notice = Notice.Months(3).ToEndOf(NoticeBoundary.ContractYear);

        Assert.Equal(Days.At("2026-03-31"), notice.Ends(Days.At("2025-01-01"), Days.At("2024-04-01")).Value);
        Assert.Equal(Days.At("2025-03-31"), notice.Ends(Days.At("2024-12-31"), Days.At("2024-04-01")).Value);
        Assert.Equal(Days.At("2024-12-31"), notice.LatestReceipt(Days.At("2025-06-30"), Days.At("2024-04-01")).Value);
        Assert.Equal(
            "FactMissing:\nerror contract.value.unknown [first day of the contract's years]: The first day of the contract's years is not recorded.",
            notice.LatestReceipt(Days.At("2025-03-31")).ToString()
        );
        Assert.Equal(
            "NotApplicable:\nerror contract.notice.period-end [notice]: No contract year from 2024-04-01 on has ended by 2025-03-30.",
            notice.LatestReceipt(Days.At("2025-03-30"), Days.At("2024-04-01")).ToString()
        );
    }

    [Theory]
    [InlineData("2001-02-28", "2000-09-30")]
    [InlineData("2001-09-30", "2001-09-30")]
    [InlineData("2001-09-29", "2000-09-30")]
    public void LatestReceipt_ByADate_IsTheLastOneInTheTerm(string last, string day) =>
        Assert.Equal(Days.At(day), Notice.By(9, 30).LatestReceipt(Days.At(last)).Value);

    [Fact]
    public void Dates_AfterAnEvent_CountFromIt()
    {
        var notice = Notice.After("renewal notice", Period.FromMonths(3));
        var last = Days.At("2014-11-30");

        Assert.Equal(Days.At("2014-08-31"), notice.Dates(last, eventOn: Days.At("2014-05-31")).Value.LatestReceipt);
        Assert.Equal(
            "FactMissing:\nerror contract.notice.event [renewal notice]: The time of 3 months begins with the event 'renewal notice', which is not recorded.",
            notice.Dates(last).ToString()
        );
        Assert.Equal(AnswerStatus.NotApplicable, notice.Ends(last).Status);
    }

    [Fact]
    public void Withheld_AnswersWhichValueIsMissing()
    {
        var clause = ClauseReference.Of("MSA", "§ 9");

        Assert.Equal(
            "FactMissing:\nerror contract.value.withheld [MSA § 9, notice period]: The notice period is withheld in the text. [MSA § 9]",
            Notice.Withheld.Dates(Days.At("2024-06-30"), clause: clause).ToString()
        );
        Assert.Equal(AnswerStatus.FactMissing, Notice.Withheld.Ends(Days.At("2024-06-30")).Status);
    }

    [Fact]
    public void LatestDispatch_WhereTheClauseCountsFromDispatch_IsTheLastDayItself()
    {
        var dates = Notice.Days(30).CountedFrom(NoticeStart.Dispatch).Dates(Days.At("2024-06-30")).Value;

        Assert.Equal(NoticeStart.Dispatch, dates.CountsFrom);
        Assert.Equal(Days.At("2024-05-31"), dates.LatestDispatch(Delivery.AfterDays("post", 3)).Value);
        Assert.Equal(
            Days.At("2024-05-28"),
            Notice.Days(30).Dates(Days.At("2024-06-30")).Value.LatestDispatch(Delivery.AfterDays("post", 3)).Value
        );
    }

    [Fact]
    public void Question_BeyondTheCalendar_IsRefused()
    {
        Assert.Equal(AnswerStatus.NotApplicable, Notice.Months(3).LatestReceipt(new LocalDate(8000, 1, 1)).Status);
        Assert.Equal(AnswerStatus.NotApplicable, Notice.Months(3).Ends(new LocalDate(0, 12, 31)).Status);
        Assert.True(Notice.Months(1_200).LatestReceipt(new LocalDate(1, 1, 1)).IsKnown);
        Assert.True(Notice.Days(36_600).ToEndOf(NoticeBoundary.CalendarYear).Ends(new LocalDate(7999, 12, 31)).IsKnown);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(36_601)]
    public void Days_OutOfRange_AreRefused(int days) =>
        Assert.Equal("days", Assert.Throws<ArgumentOutOfRangeException>(() => Notice.Days(days)).ParamName);

    [Fact]
    public void Factories_WithWhatCannotBe_Refuse()
    {
        Assert.Equal("months", Assert.Throws<ArgumentOutOfRangeException>(() => Notice.Months(-1)).ParamName);
        Assert.Equal("weeks", Assert.Throws<ArgumentOutOfRangeException>(() => Notice.Weeks(5_201)).ParamName);
        Assert.Equal("day", Assert.Throws<ArgumentOutOfRangeException>(() => Notice.By(9, 31)).ParamName);
        Assert.Equal("month", Assert.Throws<ArgumentOutOfRangeException>(() => Notice.By(13, 1)).ParamName);
        Assert.Equal(
            "longest",
            Assert.Throws<ArgumentException>(() => Notice.Days(1).NotEarlierThan(Period.Zero)).ParamName
        );
        Assert.Equal(
            "A length is of years and months, or of weeks and days, above zero and up to 1,000 years, and P1M1D is not. (Parameter 'within')",
            Assert.Throws<ArgumentException>(() => Notice.After("x", Period.FromMonths(1) + Period.FromDays(1))).Message
        );
        Assert.Equal(
            "convention",
            Assert
                .Throws<ArgumentOutOfRangeException>(() => Notice.Days(1).Rolled(BusinessDayConvention.None, Open))
                .ParamName
        );
        Assert.Equal(
            "boundary",
            Assert.Throws<ArgumentOutOfRangeException>(() => Notice.Days(1).ToEndOf(NoticeBoundary.None)).ParamName
        );
        Assert.Equal(
            "start",
            Assert.Throws<ArgumentOutOfRangeException>(() => Notice.Days(1).CountedFrom(NoticeStart.None)).ParamName
        );
    }

    [Fact]
    public void Text_SaysWhatTheClauseSays()
    {
        Assert.Equal(
            "at least 90 clear days and not more than 180 days to the end of a quarter, counted back, counted from dispatch, moved to a business day (Preceding)",
            Notice
                .Days(90)
                .AtLeast()
                .Clear()
                .NotEarlierThan(Period.FromDays(180))
                .ToEndOf(NoticeBoundary.Quarter)
                .CountedBack()
                .CountedFrom(NoticeStart.Dispatch)
                .Rolled(BusinessDayConvention.Preceding, Open)
                .ToString()
        );
        Assert.Equal("1 month", Notice.Months(1).ToString());
        Assert.Equal("by 30 September", Notice.By(9, 30).ToString());
        Assert.Equal(
            "within 3 months after renewal notice",
            Notice.After("renewal notice", Period.FromMonths(3)).ToString()
        );
    }
}
