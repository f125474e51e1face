using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Calendars;

public sealed class HolidaysTests
{
    private static readonly LocalDate Christmas = new(2026, 12, 25);
    private static readonly LocalDate LastDay = new(2026, 12, 31);

    [Fact]
    public void Of_SortsAndCountsTheSameOnce()
    {
        var holidays = Holidays.Of(
            [
                Holiday.On(Christmas, "Christmas Day"),
                Holiday.On(new LocalDate(2026, 5, 1)),
                Holiday.On(Christmas, "Christmas Day"),
            ],
            LastDay
        );

        Assert.Equal([Holiday.On(new LocalDate(2026, 5, 1)), Holiday.On(Christmas, "Christmas Day")], holidays.Dates);
        Assert.Equal("2 holidays known until 2026-12-31", holidays.ToString());
        Assert.Equal("2026-12-25 Christmas Day", holidays.Dates[1].ToString());
        Assert.Null(holidays.KnownFrom);
    }

    [Fact]
    public void Of_OtherOrder_IsEqual()
    {
        var one = Holidays.Of([Christmas, new LocalDate(2026, 5, 1)], LastDay, new LocalDate(2026, 1, 1));
        var other = Holidays.Of([new LocalDate(2026, 5, 1), Christmas], LastDay, new LocalDate(2026, 1, 1));

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(Fingerprint.Of(one), Fingerprint.Of(other));
        Assert.NotEqual(Fingerprint.Of(one), Fingerprint.Of(Holidays.Of(one.Dates, LastDay)));
        Assert.NotEqual(one, Holidays.Of(one.Dates, LastDay.PlusDays(1), new LocalDate(2026, 1, 1)));
        Assert.Equal("2 holidays known from 2026-01-01 until 2026-12-31", one.ToString());
    }

    [Fact]
    public void Of_ADateOnEitherEnd_IsInside()
    {
        Assert.Single(Holidays.Of([LastDay], LastDay, LastDay).Dates);
        Assert.Empty(Holidays.Of(Array.Empty<LocalDate>(), LastDay, LastDay).Dates);
    }

    [Fact]
    public void Of_ADateOutside_Throws()
    {
        var late = Assert.Throws<ArgumentException>(() => Holidays.Of([LastDay.PlusDays(1)], LastDay));
        var early = Assert.Throws<ArgumentException>(() =>
            Holidays.Of([Holiday.On(new LocalDate(2025, 12, 31), "Eve")], LastDay, new LocalDate(2026, 1, 1))
        );

        Assert.Equal("dates", late.ParamName);
        Assert.StartsWith(
            "The holiday 2027-01-01 lies outside the dates between which holidays are known.",
            late.Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith("The holiday 2025-12-31 Eve lies outside", early.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_KnownBackwards_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() => Holidays.Of([Christmas], LastDay, LastDay.PlusDays(1)));

        Assert.Equal("knownFrom", error.ParamName);
        Assert.StartsWith(
            "Holidays are known from an earlier to a later date, not from 2027-01-01 until 2026-12-31.",
            error.Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentNullException>(() => Holidays.Of((IEnumerable<Holiday>)null!, LastDay));
        Assert.Throws<ArgumentException>(() => Holiday.On(Christmas, " "));
    }

    [Fact]
    public void And_KnowsWhereBothKnow()
    {
        var state = Holidays.Of([Christmas, new LocalDate(2027, 1, 1)], new LocalDate(2027, 12, 31));
        var company = Holidays.Of([new LocalDate(2026, 8, 3)], LastDay, new LocalDate(2026, 6, 1));

        var both = state.And(company);

        Assert.Equal([new LocalDate(2026, 8, 3), Christmas], both.Dates.Select(holiday => holiday.Date));
        Assert.Equal(LastDay, both.KnownUntil);
        Assert.Equal(new LocalDate(2026, 6, 1), both.KnownFrom);
        Assert.Equal(both, company.And(state));
    }

    [Fact]
    public void And_NoDateInCommon_Throws()
    {
        var before = Holidays.Of([Christmas], LastDay);
        var after = Holidays.Of([new LocalDate(2027, 1, 1)], new LocalDate(2027, 12, 31), new LocalDate(2027, 1, 1));

        var error = Assert.Throws<ArgumentException>(() => before.And(after));

        Assert.Equal("other", error.ParamName);
        Assert.StartsWith(
            "Holidays known until 2026-12-31 and holidays known from 2027-01-01 have no date in common.",
            error.Message,
            StringComparison.Ordinal
        );
    }
}
