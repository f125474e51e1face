using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Calendars;

public sealed class BusinessDaysTests
{
    /// <summary>Easter 2026: Friday 3 April and Monday 6 April are holidays; 1 May is a Friday.</summary>
    private static readonly BusinessDays Office = BusinessDays.MondayToFriday(
        Holidays.Of(
            [
                Holiday.On(Days.At("2026-01-01"), "New Year's Day"),
                Holiday.On(Days.At("2026-04-03"), "Good Friday"),
                Holiday.On(Days.At("2026-04-06"), "Easter Monday"),
                Holiday.On(Days.At("2026-05-01"), "Labour Day"),
                Holiday.On(Days.At("2026-05-02")),
            ],
            Days.At("2026-12-31"),
            Days.At("2026-01-01")
        )
    );

    private static readonly LocalDate First = Days.At("2026-01-01");

    /// <summary>Gets rules over 80 days of 2026, some without any business day.</summary>
    private static readonly Arbitrary<BusinessDays> AnyRules = (
        from days in Gen.SubListOf(Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None).ToArray())
        from closed in Gen.Choose(0, 79).ListOf(6)
        from working in Gen.Choose(0, 79).ListOf(3)
        select BusinessDays.On(
            days,
            Holidays.Of(closed.Select(day => First.PlusDays(day)), First.PlusDays(79), First),
            working.Except(closed).Select(day => First.PlusDays(day))
        )
    ).ToArbitrary();

    private static readonly Arbitrary<int> AnyDay = Gen.Choose(0, 79).ToArbitrary();

    private static readonly Arbitrary<(int Days, DayCounting Counting)> AnyCount = (
        from days in Gen.Choose(1, 30)
        from counting in Gen.Elements(Enum.GetValues<DayCounting>())
        select (days, counting)
    ).ToArbitrary();

    [Theory]
    [InlineData("2026-04-02", true, "2026-04-02 is a Thursday, which is a business day.")]
    [InlineData("2026-04-03", false, "2026-04-03 is a holiday: Good Friday.")]
    [InlineData("2026-04-04", false, "2026-04-04 is a Saturday, which is no business day.")]
    [InlineData("2026-05-02", false, "2026-05-02 is a holiday: without a name.")]
    public void Contains_SaysWhy(string date, bool expected, string why)
    {
        var answer = Office.Contains(Days.At(date));

        Assert.Equal(expected, answer.Value);
        Assert.Equal(why, answer.Explanation.Statement);
    }

    [Theory]
    [InlineData("2025-12-31", "2025-12-31")]
    [InlineData("2027-01-01", "2027-01-01")]
    public void Contains_BeyondTheKnownDates_IsRefusedByName(string date, string subject)
    {
        var answer = Office.Contains(Days.At(date));

        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        Assert.Equal(
            $"error calendar.holidays-known [{subject}]: The holidays are known from 2026-01-01 until 2026-12-31 only, and the answer needs those beyond. Give holidays that are known for longer.",
            Assert.Single(answer.Findings).ToString()
        );
    }

    [Theory]
    [InlineData("2026-04-02", "2026-04-07", DayCounting.Clear, 0)]
    [InlineData("2026-04-02", "2026-04-07", DayCounting.FirstDay, 1)]
    [InlineData("2026-04-02", "2026-04-07", DayCounting.LastDay, 1)]
    [InlineData("2026-04-02", "2026-04-07", DayCounting.BothDays, 2)]
    [InlineData("2026-04-02", "2026-04-02", DayCounting.Clear, 0)]
    [InlineData("2026-04-02", "2026-04-02", DayCounting.FirstDay, 0)]
    [InlineData("2026-04-02", "2026-04-02", DayCounting.LastDay, 0)]
    [InlineData("2026-04-02", "2026-04-02", DayCounting.BothDays, 1)]
    [InlineData("2026-01-01", "2026-12-31", DayCounting.BothDays, 257)]
    public void Count_FollowsTheCounting(string from, string to, DayCounting counting, int expected) =>
        Assert.Equal(expected, Office.Count(Days.At(from), Days.At(to), counting).Value);

    [Fact]
    public void Count_NeedsOnlyTheDatesThatCount()
    {
        Assert.Equal(257, Office.Count(Days.At("2025-12-31"), Days.At("2027-01-01"), DayCounting.Clear).Value);
        Assert.False(Office.Count(Days.At("2025-12-31"), Days.At("2027-01-01"), DayCounting.LastDay).IsKnown);
        Assert.False(Office.Count(Days.At("2025-12-31"), Days.At("2026-02-01"), DayCounting.FirstDay).IsKnown);
        Assert.Equal(0, Office.Count(Days.At("2030-01-01"), Days.At("2030-01-01"), DayCounting.LastDay).Value);
    }

    [Theory]
    [InlineData("2026-04-02", 1, DayCounting.LastDay, "2026-04-07")]
    [InlineData("2026-04-02", 1, DayCounting.BothDays, "2026-04-02")]
    [InlineData("2026-04-03", 1, DayCounting.BothDays, "2026-04-07")]
    [InlineData("2026-04-02", 1, DayCounting.FirstDay, "2026-04-07")]
    [InlineData("2026-04-02", 1, DayCounting.Clear, "2026-04-08")]
    [InlineData("2026-04-04", 5, DayCounting.LastDay, "2026-04-13")]
    public void Add_FollowsTheCounting(string from, int days, DayCounting counting, string expected) =>
        Assert.Equal(Days.At(expected), Office.Add(Days.At(from), days, counting).Value);

    [Theory]
    [InlineData("2026-04-07", 1, DayCounting.FirstDay, "2026-04-02")]
    [InlineData("2026-04-07", 1, DayCounting.BothDays, "2026-04-07")]
    [InlineData("2026-04-07", 1, DayCounting.LastDay, "2026-04-02")]
    [InlineData("2026-04-07", 1, DayCounting.Clear, "2026-04-01")]
    public void Subtract_FollowsTheCounting(string to, int days, DayCounting counting, string expected) =>
        Assert.Equal(Days.At(expected), Office.Subtract(Days.At(to), days, counting).Value);

    [Theory]
    [InlineData("2026-04-02", BusinessDayConvention.Following, "2026-04-02")]
    [InlineData("2026-04-03", BusinessDayConvention.None, "2026-04-03")]
    [InlineData("2026-04-03", BusinessDayConvention.Following, "2026-04-07")]
    [InlineData("2026-04-03", BusinessDayConvention.Preceding, "2026-04-02")]
    [InlineData("2026-05-31", BusinessDayConvention.Following, "2026-06-01")]
    [InlineData("2026-05-31", BusinessDayConvention.ModifiedFollowing, "2026-05-29")]
    [InlineData("2026-05-30", BusinessDayConvention.ModifiedFollowing, "2026-05-29")]
    [InlineData("2026-05-16", BusinessDayConvention.ModifiedFollowing, "2026-05-18")]
    [InlineData("2026-05-01", BusinessDayConvention.Preceding, "2026-04-30")]
    [InlineData("2026-05-01", BusinessDayConvention.ModifiedPreceding, "2026-05-04")]
    [InlineData("2026-05-16", BusinessDayConvention.ModifiedPreceding, "2026-05-15")]
    public void Adjust_FollowsTheConvention(string date, BusinessDayConvention convention, string expected) =>
        Assert.Equal(Days.At(expected), Office.Adjust(Days.At(date), convention).Value);

    [Fact]
    public void Adjust_AtTheEdgeOfTheKnownDates_NeverGuesses()
    {
        var until = Days.At("2026-10-31");
        var rules = BusinessDays.MondayToFriday(Holidays.Of(Array.Empty<Holiday>(), until, Days.At("2026-08-01")));

        // 31 October is a Saturday and the next business day lies in November in any case.
        Assert.Equal(Days.At("2026-10-30"), rules.Adjust(until, BusinessDayConvention.ModifiedFollowing).Value);
        Assert.Equal(AnswerStatus.FactMissing, rules.Adjust(until, BusinessDayConvention.Following).Status);
        // 1 August is a Saturday.
        Assert.Equal(
            Days.At("2026-08-03"),
            rules.Adjust(Days.At("2026-08-01"), BusinessDayConvention.ModifiedPreceding).Value
        );
        Assert.Equal(
            AnswerStatus.FactMissing,
            rules.Adjust(Days.At("2026-08-01"), BusinessDayConvention.Preceding).Status
        );
        Assert.Equal(
            AnswerStatus.FactMissing,
            rules.Adjust(Days.At("2026-11-02"), BusinessDayConvention.Preceding).Status
        );
        Assert.True(rules.Adjust(Days.At("2026-11-02"), BusinessDayConvention.None).IsKnown);
    }

    [Fact]
    public void Adjust_KnownDatesThatEndWithinTheMonth_DoNotMakeItModified()
    {
        var rules = BusinessDays.MondayToFriday(
            Holidays.Of(Array.Empty<Holiday>(), Days.At("2026-10-18"), Days.At("2026-10-03"))
        );

        Assert.False(rules.Adjust(Days.At("2026-10-17"), BusinessDayConvention.ModifiedFollowing).IsKnown);
        Assert.False(rules.Adjust(Days.At("2026-10-04"), BusinessDayConvention.ModifiedPreceding).IsKnown);
    }

    [Fact]
    public void Search_BeyondTheKnownDates_IsRefusedByName()
    {
        Assert.Equal(Days.At("2026-12-31"), Office.Add(Days.At("2026-12-30"), 1, DayCounting.LastDay).Value);
        Refused(Office.Add(Days.At("2026-12-31"), 1, DayCounting.LastDay));
        Refused(Office.Add(Days.At("2026-12-31"), 1, DayCounting.FirstDay));
        Refused(Office.Add(Days.At("2025-12-31"), 1, DayCounting.BothDays));
        Refused(Office.Add(Days.At("2026-06-01"), int.MaxValue, DayCounting.Clear));
        Assert.Equal(Days.At("2026-01-02"), Office.Subtract(Days.At("2026-01-05"), 1, DayCounting.FirstDay).Value);
        Refused(Office.Subtract(Days.At("2026-01-02"), 1, DayCounting.FirstDay));
        Refused(Office.Subtract(Days.At("2027-01-01"), 1, DayCounting.BothDays));
        Refused(Office.Subtract(Days.At("2026-06-01"), int.MaxValue, DayCounting.Clear));

        static void Refused(Answer<LocalDate> answer) =>
            Assert.Equal(CalendarRules.HolidaysKnown, Assert.Single(answer.Findings).Rule);
    }

    [Fact]
    public void Search_WithoutKnownStart_ReachesTheBeginningOfTime()
    {
        var rules = BusinessDays.MondayToFriday(Holidays.Of(Array.Empty<Holiday>(), LocalDate.MaxIsoValue));

        Assert.Equal(LocalDate.MinIsoValue, rules.Adjust(LocalDate.MinIsoValue, BusinessDayConvention.Following).Value);
        Assert.False(rules.Subtract(LocalDate.MinIsoValue, 1, DayCounting.FirstDay).IsKnown);
        Assert.False(rules.Add(LocalDate.MaxIsoValue, 1, DayCounting.LastDay).IsKnown);
        Assert.Equal(
            [5_217_229],
            [rules.Count(LocalDate.MinIsoValue, LocalDate.MaxIsoValue, DayCounting.BothDays).Value]
        );
    }

    [Fact]
    public void NoBusinessDayAtAll_IsRefusedByName()
    {
        var never = BusinessDays.On([], Office.Holidays);
        var date = Days.At("2026-06-01");

        Assert.False(never.Contains(date).Value);
        Assert.Equal(0, never.Count(date, date, DayCounting.BothDays).Value);
        Assert.All(
            [
                never.Add(date, 1, DayCounting.LastDay),
                never.Subtract(date, 1, DayCounting.LastDay),
                never.Adjust(date, BusinessDayConvention.Following),
                never.Adjust(date, BusinessDayConvention.ModifiedPreceding),
            ],
            answer =>
                Assert.Equal(
                    "error calendar.never-opens [business days]: No day of the week and no date is a business day.",
                    Assert.Single(answer.Findings).ToString()
                )
        );
    }

    [Fact]
    public void WorkingDay_CountsBesides()
    {
        var saturday = Days.At("2026-06-06");
        var rules = BusinessDays.On(
            [IsoDayOfWeek.Friday],
            Office.Holidays,
            [saturday, Days.At("2026-06-05"), saturday]
        );

        Assert.Equal([Days.At("2026-06-05"), saturday], rules.WorkingDays);
        Assert.Equal(2, rules.Count(Days.At("2026-06-05"), saturday, DayCounting.BothDays).Value);
        Assert.Equal("2026-06-06 is a working day besides.", rules.Contains(saturday).Explanation.Statement);
        Assert.Equal(
            "Fri without 5 holidays known from 2026-01-01 until 2026-12-31, and 2 working days",
            rules.ToString()
        );
    }

    [Fact]
    public void OpenOn_TakesTheDatesWithOpenTime()
    {
        var calendar = BusinessCalendar
            .In("Europe/Berlin")
            .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "09:00-17:00")
            .Closed(Office.Holidays)
            .Override(Days.At("2026-12-24"), "09:00-12:00")
            .Override(Days.At("2026-12-19"), "10:00-18:00");
        var berlin = calendar.Zone;

        var any = BusinessDays.OpenOn(calendar, berlin, First, Days.At("2026-12-31")).Value;
        var full = BusinessDays.OpenOn(calendar, berlin, First, Days.At("2026-12-31"), Duration.FromHours(8)).Value;

        Assert.True(any.Contains(Days.At("2026-12-24")).Value);
        Assert.False(full.Contains(Days.At("2026-12-24")).Value);
        Assert.True(full.Contains(Days.At("2026-12-19")).Value);
        Assert.Equal(258, any.Count(First, Days.At("2026-12-31"), DayCounting.BothDays).Value);
        Assert.Equal(257, full.Count(First, Days.At("2026-12-31"), DayCounting.BothDays).Value);
        Assert.Equal(
            AnswerStatus.FactMissing,
            BusinessDays.OpenOn(calendar, berlin, First, Days.At("2027-01-01")).Status
        );
    }

    [Fact]
    public void OpenOn_DateThatTheZoneSkipped_IsNone()
    {
        var calendar = BusinessCalendar.In("Pacific/Apia").Hours(WeeklyHours.Always);

        Assert.Equal(
            [Days.At("2011-12-29"), Days.At("2011-12-31")],
            BusinessDays.OpenOn(calendar, calendar.Zone, Days.At("2011-12-29"), Days.At("2011-12-31")).Value.WorkingDays
        );
    }

    [Fact]
    public void WrongArguments_AreRefused()
    {
        var date = Days.At("2026-06-01");
        var holidays = Office.Holidays;
        var calendar = BusinessCalendar.Always();

        Assert.Equal("holidays", Refused(() => BusinessDays.MondayToFriday(null!)));
        Assert.Equal("daysOfWeek", Refused(() => BusinessDays.On(null!, holidays)));
        Assert.Equal("daysOfWeek", Refused(() => BusinessDays.On([IsoDayOfWeek.None], holidays)));
        Assert.Equal("daysOfWeek", Refused(() => BusinessDays.On([(IsoDayOfWeek)8], holidays)));
        Assert.Equal("workingDays", Refused(() => BusinessDays.On([], holidays, [Days.At("2026-05-01")])));
        Assert.Equal("workingDays", Refused(() => BusinessDays.On([], holidays, [Days.At("2027-01-01")])));
        Assert.Equal("workingDays", Refused(() => BusinessDays.On([], holidays, [Days.At("2025-12-31")])));
        Assert.Equal("to", Refused(() => Office.Count(date, date.PlusDays(-1), DayCounting.Clear)));
        Assert.Equal("counting", Refused(() => Office.Count(date, date, (DayCounting)4)));
        Assert.Equal("counting", Refused(() => Office.Add(date, 1, (DayCounting)(-1))));
        Assert.Equal("counting", Refused(() => Office.Subtract(date, 1, (DayCounting)4)));
        Assert.Equal("days", Refused(() => Office.Add(date, 0, DayCounting.LastDay)));
        Assert.Equal("days", Refused(() => Office.Subtract(date, 0, DayCounting.LastDay)));
        Assert.Equal("convention", Refused(() => Office.Adjust(date, (BusinessDayConvention)5)));
        Assert.Equal("form", Refused(() => Write(null!)));
        Assert.Equal("calendar", Refused(() => BusinessDays.OpenOn(null!, DateTimeZone.Utc, date, date)));
        Assert.Equal("zone", Refused(() => BusinessDays.OpenOn(calendar, null!, date, date)));
        Assert.Equal(
            "atLeast",
            Refused(() => BusinessDays.OpenOn(calendar, DateTimeZone.Utc, date, date, Duration.Zero))
        );
        Assert.Equal(
            "knownFrom",
            Refused(() => BusinessDays.OpenOn(calendar, DateTimeZone.Utc, date, date.PlusDays(-1)))
        );

        static string? Refused(Func<object> ask) => Assert.ThrowsAny<ArgumentException>(ask).ParamName;

        static object Write(CanonicalForm form)
        {
            Office.WriteTo(form);
            return form;
        }
    }

    [Fact]
    public void Count_AnyRules_AgreesWithTheWalk() =>
        Law.Holds(
            AnyRules,
            AnyDay,
            AnyDay,
            (rules, one, other) =>
            {
                var (from, to) = (First.PlusDays(Math.Min(one, other)), First.PlusDays(Math.Max(one, other)));
                return Enum.GetValues<DayCounting>()
                    .All(counting => rules.Count(from, to, counting).Value == Walk(rules, from, to, counting));
            }
        );

    [Fact]
    public void Search_AnyRules_AgreesWithTheWalk() =>
        Law.Holds(
            AnyRules,
            AnyDay,
            AnyCount,
            (rules, day, count) =>
            {
                var at = First.PlusDays(day);
                var later = Enumerable
                    .Range(day, 80 - day)
                    .Select(other => First.PlusDays(other))
                    .Where(date => Open(rules, date) && Walk(rules, at, date, count.Counting) == count.Days);
                var earlier = Enumerable
                    .Range(0, day + 1)
                    .Reverse()
                    .Select(other => First.PlusDays(other))
                    .Where(date => Open(rules, date) && Walk(rules, date, at, count.Counting) == count.Days);
                return Same(rules.Add(at, count.Days, count.Counting), later)
                    && Same(rules.Subtract(at, count.Days, count.Counting), earlier);
            }
        );

    [Fact]
    public void Adjust_AnyRules_AgreesWithTheWalk() =>
        Law.Holds(
            AnyRules,
            AnyDay,
            (rules, day) =>
            {
                var at = First.PlusDays(day);
                var next = Enumerable
                    .Range(day, 80 - day)
                    .Select(other => First.PlusDays(other))
                    .Where(own => Open(rules, own));
                var last = Enumerable
                    .Range(0, day + 1)
                    .Reverse()
                    .Select(other => First.PlusDays(other))
                    .Where(own => Open(rules, own));
                return Same(rules.Adjust(at, BusinessDayConvention.Following), next)
                    && Same(rules.Adjust(at, BusinessDayConvention.Preceding), last);
            }
        );

    private static bool Open(BusinessDays rules, LocalDate date) =>
        rules.WorkingDays.Contains(date)
        || (rules.DaysOfWeek.Contains(date.DayOfWeek) && rules.Holidays.Dates.All(holiday => holiday.Date != date));

    private static int Walk(BusinessDays rules, LocalDate from, LocalDate to, DayCounting counting)
    {
        var count = 0;
        for (var date = from; date <= to; date = date.PlusDays(1))
        {
            var counts =
                (date != from || counting is DayCounting.FirstDay or DayCounting.BothDays)
                && (date != to || counting is DayCounting.LastDay or DayCounting.BothDays);
            count += counts && Open(rules, date) ? 1 : 0;
        }

        return count;
    }

    private static bool Same(Answer<LocalDate> answer, IEnumerable<LocalDate> walk) =>
        walk.Select(date => (LocalDate?)date).FirstOrDefault() is { } expected
            ? answer.IsKnown && answer.Value == expected
            : !answer.IsKnown;
}
