using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Calendars;

public sealed class CivilDatesTests
{
    private static readonly Arbitrary<LocalDate> AnyDate = Gen.Choose(-800_000, 800_000)
        .Select(day => new LocalDate(2000, 1, 1).PlusDays(day))
        .ToArbitrary();

    private static readonly Arbitrary<int> AnyMonths = Gen.Choose(-500, 500).ToArbitrary();

    [Theory]
    [InlineData("2012-03-31", "P1M", "2012-04-30", "2012-05-01")]
    [InlineData("2012-01-31", "P1M", "2012-02-29", "2012-03-01")]
    [InlineData("2013-01-31", "P1M", "2013-02-28", "2013-03-01")]
    [InlineData("2012-02-29", "P88Y", "2100-02-28", "2100-03-01")]
    [InlineData("2012-03-31", "P-1M", "2012-02-29", "2012-03-01")]
    [InlineData("2012-01-31", "P1M2D", "2012-03-02", "2012-03-03")]
    public void Add_MonthWithoutTheDay_FollowsTheRule(string date, string period, string lastDay, string firstOfNext)
    {
        var step = Step(period);

        Assert.Equal(Days.At(lastDay), CivilDates.Add(Days.At(date), step, MonthEndRule.LastDay).Value);
        Assert.Equal(Days.At(firstOfNext), CivilDates.Add(Days.At(date), step, MonthEndRule.FirstOfNext).Value);
        Assert.Equal(AnswerStatus.NotApplicable, CivilDates.Add(Days.At(date), step, MonthEndRule.Refuse).Status);
    }

    [Theory]
    [InlineData("2012-03-31", "P2M", "2012-05-31")]
    [InlineData("2012-02-29", "P4Y", "2016-02-29")]
    [InlineData("2012-02-29", "P3Y12M", "2016-02-29")]
    [InlineData("2012-03-01", "P71D", "2012-05-11")]
    [InlineData("2024-01-30", "P1Y1M1W1D", "2025-03-08", MonthEndRule.LastDay)]
    [InlineData("2024-03-10", "P1M-9D", "2024-04-01")]
    [InlineData("2024-03-10", "P0D", "2024-03-10")]
    public void Add_MonthWithTheDay_IsExact(
        string date,
        string period,
        string expected,
        MonthEndRule rule = MonthEndRule.Refuse
    ) => Assert.Equal(Days.At(expected), CivilDates.Add(Days.At(date), Step(period), rule).Value);

    [Fact]
    public void Add_Refused_SaysWhichMonthLacksWhichDay()
    {
        var finding = Assert.Single(CivilDates.Add(Days.At("2012-03-31"), Step("P1M"), MonthEndRule.Refuse).Findings);

        Assert.Equal(
            "error calendar.month-end [2012-03-31 + 1 month]: The month 2012-04 has no day 31, and no rule names the day that stands for it. Say whether the last day of the month or the first day of the next one is taken.",
            finding.ToString()
        );
    }

    [Fact]
    public void Add_Explains()
    {
        var date = Days.At("2012-03-31");

        Assert.Equal(
            "2012-03-31 + 1 month is 2012-04-30; 2012-04 has no day 31, so its last day is taken.",
            CivilDates.Add(date, Step("P1M"), MonthEndRule.LastDay).Explanation.Statement
        );
        Assert.Equal(
            "2012-03-31 - 1 month - 2 days is 2012-02-28; 2012-02 has no day 31, so the first day of the next month is taken.",
            CivilDates.Add(date, Step("P-1M-2D"), MonthEndRule.FirstOfNext).Explanation.Statement
        );
        Assert.Equal(
            "2012-03-31 + 2 months is 2012-05-31.",
            CivilDates.Add(date, Step("P2M"), MonthEndRule.LastDay).Explanation.Statement
        );
        Assert.Equal(
            "2018-02-28 + 3 months is 2018-05-28, and DOM 30 of that month is 2018-05-30.",
            CivilDates
                .Recurrence(Days.At("2018-02-28"), Step("P1M"), 3, RollConvention.DayOfMonth(30))
                .Explanation.Statement
        );
        Assert.Equal(
            "2018-10-01 + 1 day is 2018-10-02.",
            CivilDates.Recurrence(Days.At("2018-10-01"), Step("P1D"), 1, RollConvention.None).Explanation.Statement
        );
    }

    [Fact]
    public void Recurrence_IsComputedFromItsAnchor()
    {
        var anchor = Days.At("2023-01-31");

        Assert.Equal(
            [Days.At("2023-02-28"), Days.At("2023-03-31"), Days.At("2023-04-30")],
            Enumerable
                .Range(1, 3)
                .Select(n => CivilDates.Recurrence(anchor, Step("P1M"), n, MonthEndRule.LastDay).Value)
        );
        Assert.Equal(
            Days.At("2028-02-29"),
            CivilDates.Recurrence(Days.At("2024-02-29"), Step("P1Y"), 4, MonthEndRule.LastDay).Value
        );
    }

    [Theory]
    [InlineData("9999-12-31", "P1D")]
    [InlineData("9999-12-01", "P1M")]
    [InlineData("-9998-01-01", "P-1D")]
    [InlineData("-9998-01-31", "P-1M")]
    [InlineData("2024-01-01", "P2147483647Y2147483647M2147483647W2147483647D")]
    [InlineData("2024-01-01", "P-2147483648Y-2147483648M-2147483648W-2147483648D")]
    public void Add_BeyondTheYears_IsRefusedByName(string date, string period)
    {
        var from = Days.At(date);

        Assert.Equal(
            CalendarRules.Range,
            Assert.Single(CivilDates.Add(from, Step(period), MonthEndRule.Refuse).Findings).Rule
        );
        Assert.Equal(
            CalendarRules.Range,
            Assert.Single(CivilDates.Recurrence(from, Step(period), int.MaxValue, MonthEndRule.LastDay).Findings).Rule
        );
        Assert.Equal(
            "The date lies beyond the years from -9998 to 9999.",
            Assert.Single(CivilDates.Recurrence(from, Step(period), 1, RollConvention.EndOfMonth).Findings).Message
        );
    }

    [Fact]
    public void Add_ToTheEdgeOfTheYears_Answers()
    {
        Assert.Equal(
            Days.At("9999-12-31"),
            CivilDates.Add(Days.At("9999-12-30"), Step("P1D"), MonthEndRule.Refuse).Value
        );
        Assert.Equal(
            Days.At("-9998-01-01"),
            CivilDates.Add(Days.At("-9998-02-01"), Step("P-1M"), MonthEndRule.Refuse).Value
        );
    }

    [Fact]
    public void Add_PeriodWithTime_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() =>
            CivilDates.Add(Days.At("2024-01-01"), Period.FromHours(24), MonthEndRule.LastDay)
        );

        Assert.Equal("period", error.ParamName);
        Assert.Equal(
            "A period between dates has no part below a day, and PT24H has one. (Parameter 'period')",
            error.Message
        );
        Assert.Equal(
            "step",
            Assert
                .Throws<ArgumentException>(() =>
                    CivilDates.Recurrence(Days.At("2024-01-01"), Period.FromTicks(1), 1, RollConvention.None)
                )
                .ParamName
        );
    }

    [Fact]
    public void WrongArguments_AreRefused()
    {
        var date = Days.At("2024-01-01");

        Assert.Equal("period", Refused(() => CivilDates.Add(date, null!, MonthEndRule.LastDay)));
        Assert.Equal("step", Refused(() => CivilDates.Recurrence(date, null!, 1, MonthEndRule.LastDay)));
        Assert.Equal("step", Refused(() => CivilDates.Recurrence(date, null!, 1, RollConvention.None)));
        Assert.Equal("monthEnd", Refused(() => CivilDates.Add(date, Step("P1D"), MonthEndRule.None)));
        Assert.Equal("monthEnd", Refused(() => CivilDates.Recurrence(date, Step("P1D"), 1, (MonthEndRule)4)));

        static string? Refused(Func<object> ask) => Assert.ThrowsAny<ArgumentException>(ask).ParamName;
    }

    [Fact]
    public void Add_AnyMonths_ObeysTheProvedProperties() =>
        Law.Holds(
            AnyDate,
            AnyMonths,
            (date, months) =>
            {
                var period = Period.FromMonths(months);
                var down = CivilDates.Add(date, period, MonthEndRule.LastDay).Value;
                var up = CivilDates.Add(date, period, MonthEndRule.FirstOfNext).Value;
                var exact = CivilDates.Add(date, period, MonthEndRule.Refuse);
                return down <= up
                    && exact.IsKnown == (down == up)
                    && down == date.PlusMonths(months)
                    && (down == up || (up == down.PlusDays(1) && up.Day == 1));
            }
        );

    [Fact]
    public void Add_ALaterDate_IsNeverEarlier() =>
        Law.Holds(
            AnyDate,
            AnyMonths,
            (date, months) =>
                new[] { MonthEndRule.LastDay, MonthEndRule.FirstOfNext }.All(rule =>
                    CivilDates.Add(date, Period.FromMonths(months), rule).Value
                    <= CivilDates.Add(date.PlusDays(1), Period.FromMonths(months), rule).Value
                )
        );

    [Fact]
    public void Recurrence_AnyDays_GoesThereAndBack() =>
        Law.Holds(
            AnyDate,
            AnyMonths,
            (date, days) =>
                CivilDates.Recurrence(
                    CivilDates.Recurrence(date, Period.FromDays(1), days, MonthEndRule.Refuse).Value,
                    Period.FromDays(-1),
                    days,
                    RollConvention.None
                )
                    is { IsKnown: true } back
                && back.Value == date
        );

    private static Period Step(string text) => NodaTime.Text.PeriodPattern.Roundtrip.Parse(text).Value;
}
