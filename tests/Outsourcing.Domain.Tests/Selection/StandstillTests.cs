using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Selection;

namespace Outsourcing.Domain.Tests.Selection;

public sealed class StandstillTests
{
    [Fact]
    public void After_OfAPeriodWithoutTwoWorkingDays_EndsOnTheSecond()
    {
        // Nobody works from 24 December to 3 January: the tenth day moves to 4 January, the first working day of the period.
        var closed = BusinessDays.MondayToFriday(
            Holidays.Of(
                Enumerable.Range(0, 11).Select(day => new LocalDate(2026, 12, 24).PlusDays(day)),
                new LocalDate(2027, 12, 31)
            )
        );

        var standstill = Standstill.After(Regime.Eu, new LocalDate(2026, 12, 23), AwardChannel.Electronic, closed);

        Assert.Equal(new LocalDate(2027, 1, 5), standstill.Value.Last);
        Assert.Equal(
            "10 calendar days from the day after 2026-12-23 end on 2027-01-02, no working day, and so on 2027-01-04, and with two working days on 2027-01-05.",
            standstill.Explanation.Statement
        );
    }

    [Theory]
    [InlineData(1, 12)]
    [InlineData(2, 12)]
    [InlineData(3, 12)]
    [InlineData(7, 18)]
    public void After_OfANoticeInTheUnitedKingdom_CountsEightWorkingDaysWithItsOwn(int published, int last)
    {
        // 2026-08-01 is a Saturday: eight working days from it on end on Wednesday the 12th, as they do from Monday the 3rd.
        var working = BusinessDays.MondayToFriday(Holidays.Of(Array.Empty<LocalDate>(), new LocalDate(2026, 12, 31)));

        Assert.Equal(
            new LocalDate(2026, 8, last),
            Standstill
                .After(Regime.UkProcurementAct, new LocalDate(2026, 8, published), AwardChannel.Electronic, working)
                .Value.Last
        );
    }
}
