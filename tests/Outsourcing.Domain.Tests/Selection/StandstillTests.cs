using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Selection;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Selection;

public sealed class StandstillTests
{
    private static readonly LocalDate Known = new(2030, 12, 31);

    [Fact]
    public void After_OfAPeriodWithoutTwoWorkingDays_EndsOnTheSecond()
    {
        // Nobody works from 24 December to 3 January: the tenth day moves to 4 January, the first working day of the period.
        var closed = Closed([.. Enumerable.Range(0, 11).Select(day => new LocalDate(2026, 12, 24).PlusDays(day))]);

        var standstill = Standstill.After(Regime.Eu, new LocalDate(2026, 12, 23), AwardChannel.Electronic, closed);

        Assert.Equal(new LocalDate(2027, 1, 5), standstill.Value.Last);
        Assert.Equal(
            "10 calendar days from the day after 2026-12-23 end on 2027-01-02, no working day, and so on 2027-01-04, and with two working days on 2027-01-05.",
            standstill.Explanation.Statement
        );
    }

    [Theory]
    [InlineData("2026-06-09", AwardChannel.Electronic, "2026-06-19")] // Tuesday to Friday
    [InlineData("2026-06-10", AwardChannel.Electronic, "2026-06-22")] // to Saturday the 20th, and so Monday
    [InlineData("2026-06-11", AwardChannel.Electronic, "2026-06-22")] // to Sunday the 21st, and so Monday
    [InlineData("2026-06-12", AwardChannel.Electronic, "2026-06-22")] // to Monday itself
    [InlineData("2026-06-13", AwardChannel.Electronic, "2026-06-23")] // sent on a Saturday, which counts no less
    [InlineData("2026-06-26", AwardChannel.Electronic, "2026-07-06")] // over the end of a month
    [InlineData("2028-02-18", AwardChannel.Electronic, "2028-02-28")] // in a leap year
    [InlineData("2028-02-20", AwardChannel.Electronic, "2028-03-01")] // over its leap day
    [InlineData("2027-02-19", AwardChannel.Electronic, "2027-03-01")] // over the end of a short February
    [InlineData("2026-12-22", AwardChannel.Electronic, "2027-01-04")] // to 1 January, then a weekend
    [InlineData("2026-12-21", AwardChannel.Electronic, "2026-12-31")] // to the last day of the year
    [InlineData("2026-06-11", AwardChannel.Other, "2026-06-26")] // 15 days to a Friday
    [InlineData("2026-06-12", AwardChannel.Other, "2026-06-29")] // to Saturday the 27th
    [InlineData("2026-06-13", AwardChannel.Other, "2026-06-29")] // to Sunday the 28th
    [InlineData("2026-12-10", AwardChannel.Other, "2026-12-28")] // to Christmas, Boxing Day and a weekend
    [InlineData("2026-12-17", AwardChannel.Other, "2027-01-04")] // over the end of the year
    public void After_OfLettersInTheUnion_EndsOnAWorkingDay(string sent, AwardChannel channel, string last)
    {
        var working = Closed(new(2026, 12, 25), new(2026, 12, 26), new(2027, 1, 1));

        Assert.Equal(Day(last), Standstill.After(Regime.Eu, Day(sent), channel, working).Value.Last);
    }

    [Theory]
    [InlineData("2026-08-01", "2026-08-12")] // a Saturday: eight working days from it on are those from Monday the 3rd on
    [InlineData("2026-08-02", "2026-08-12")]
    [InlineData("2026-08-03", "2026-08-12")]
    [InlineData("2026-08-07", "2026-08-18")]
    [InlineData("2026-08-24", "2026-09-03")] // over the end of a month, with the bank holiday of 31 August
    [InlineData("2028-02-24", "2028-03-06")] // over a leap day
    [InlineData("2024-12-24", "2025-01-08")] // over the end of a year, with the bank holiday of 2 January in Scotland
    [InlineData("2024-12-25", "2025-01-09")] // on a holiday
    public void After_OfANoticeInTheUnitedKingdom_CountsEightWorkingDaysWithItsOwn(string published, string last)
    {
        var working = Closed(new(2024, 12, 25), new(2024, 12, 26), new(2025, 1, 1), new(2025, 1, 2), new(2026, 8, 31));

        Assert.Equal(
            Day(last),
            Standstill.After(Regime.UkProcurementAct, Day(published), AwardChannel.Electronic, working).Value.Last
        );
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public void After_OfAPeriodToTheEndOfWhatIsKnown_IsKnownToThatDay(int days, bool isKnown)
    {
        var last = new LocalDate(2026, 6, 22);
        var working = BusinessDays.MondayToFriday(Holidays.Of(Array.Empty<LocalDate>(), last.PlusDays(days)));

        var answers = new[]
        {
            Standstill.After(Regime.Eu, new LocalDate(2026, 6, 12), AwardChannel.Electronic, working),
            Standstill.After(Regime.UkProcurementAct, new LocalDate(2026, 6, 11), AwardChannel.Electronic, working),
        };

        Assert.All(answers, answer => Assert.Equal(isKnown, answer.IsKnown));
        Assert.All(answers, answer => Assert.True(!isKnown || answer.Value.Last == last));
    }

    [Fact]
    public void After_OfAnyDay_IsWhatADiaryCounts() =>
        Law.Holds(
            (
                from sent in Gen.Choose(0, 1500)
                from closed in Gen.Choose(0, 30).ListOf()
                from other in Gen.Elements(false, true)
                select (sent, closed, other)
            ).ToArbitrary(),
            drawn =>
            {
                var sent = new LocalDate(2025, 1, 1).PlusDays(drawn.sent);
                LocalDate[] closed = [.. drawn.closed.Select(day => sent.PlusDays(day)).Distinct().Order()];
                var working = Closed(closed);
                bool Works(LocalDate day) =>
                    day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !closed.Contains(day);

                var (eu, seen) = (sent, 0);
                for (var day = 1; day <= (drawn.other ? 15 : 10) || !Works(eu) || seen < 2; day++)
                {
                    eu = sent.PlusDays(day);
                    seen += Works(eu) ? 1 : 0;
                }

                var (uk, left) = (sent.PlusDays(-1), 8);
                while (left > 0)
                {
                    uk = uk.PlusDays(1);
                    left -= Works(uk) ? 1 : 0;
                }

                var channel = drawn.other ? AwardChannel.Other : AwardChannel.Electronic;
                return Standstill.After(Regime.Eu, sent, channel, working).Value.Last == eu
                    && Standstill.After(Regime.UkProcurementAct, sent, channel, working).Value.Last == uk;
            }
        );

    private static BusinessDays Closed(params LocalDate[] holidays) =>
        BusinessDays.MondayToFriday(Holidays.Of(holidays, Known));

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
