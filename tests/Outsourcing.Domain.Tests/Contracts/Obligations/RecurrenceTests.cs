using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Tests.Calendars;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Contracts;

public sealed class RecurrenceTests
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    [Theory]
    [InlineData(0, "2026-01-31")]
    [InlineData(1, "2026-02-28")]
    [InlineData(2, "2026-03-31")]
    [InlineData(25, "2028-02-29")]
    public void Occurrence_Monthly_IsCountedFromTheAnchor(int number, string expected)
    {
        var monthly = Recurrence.Every(Period.FromMonths(1));

        Assert.Equal(Days.At(expected), monthly.Occurrence(Days.At("2026-01-31"), number).Value);
    }

    [Fact]
    public void Occurrence_EndOfMonth_KeepsTheEnd()
    {
        var quarterly = Recurrence.Every(Period.FromMonths(3), RollConvention.EndOfMonth);

        Assert.Equal(Days.At("2026-12-31"), quarterly.Occurrence(Days.At("2026-06-30"), 2).Value);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void Occurrence_OutsideTheNumbers_IsRefused(int number, bool known)
    {
        var answer = Recurrence
            .Every(Period.FromWeeks(1))
            .AfterAnchor()
            .Times(3)
            .Occurrence(Days.At("2026-01-01"), number);

        Assert.Equal(known, answer.IsKnown);
        if (!known)
        {
            Assert.Equal("Occurrences have numbers from 1 to 3.", answer.Findings[0].Message);
            Assert.Equal(ContractRules.ObligationOccurrence, answer.Findings[0].Rule);
        }
    }

    [Fact]
    public void Every_Refuses_WhatIsNoStep()
    {
        Assert.Equal("step", Assert.Throws<ArgumentException>(() => Recurrence.Every(Period.Zero)).ParamName);
        Assert.Equal("step", Assert.Throws<ArgumentException>(() => Recurrence.Every(Period.FromMonths(-1))).ParamName);
        Assert.Equal("step", Assert.Throws<ArgumentException>(() => Recurrence.Every(Period.FromHours(24))).ParamName);
        Assert.Equal(
            "A period is some years and months or some weeks and days, and P1M1D is not. (Parameter 'step')",
            Assert
                .Throws<ArgumentException>(() => Recurrence.Every(new PeriodBuilder { Months = 1, Days = 1 }.Build()))
                .Message
        );
        Assert.Equal(
            "Only occurrences by months keep a day of the month, and 1 week are none. (Parameter 'roll')",
            Assert
                .Throws<ArgumentException>(() => Recurrence.Every(Period.FromWeeks(1), RollConvention.EndOfMonth))
                .Message
        );
        Assert.Equal(
            "count",
            Assert.Throws<ArgumentOutOfRangeException>(() => Recurrence.Every(Period.FromWeeks(1)).Times(0)).ParamName
        );
    }

    [Fact]
    public void ToString_SaysAllParts() =>
        Assert.Equal(
            "every 1 year and 6 months, EOM, after the anchor, 2 times",
            Recurrence
                .Every(new PeriodBuilder { Years = 1, Months = 6 }.Build(), RollConvention.EndOfMonth)
                .AfterAnchor()
                .Times(2)
                .ToString()
        );

    [Fact]
    public void DayOf_AnyNumber_IsTheOccurrence() =>
        Law.Holds(
            Seeds,
            seed =>
            {
                var random = new Random(seed);
                var anchor = new LocalDate(2024, 1, 1).PlusDays(random.Next(0, 800));
                var length = random.Next(8) == 0 ? int.MaxValue : random.Next(1, 500);
                var step = random.Next(2) == 0 ? Period.FromMonths(length) : Period.FromDays(length);
                var number = random.Next(8) == 0 ? int.MaxValue : random.Next(0, 20_000);
                var recurrence = Recurrence.Every(step);

                return recurrence.Occurrence(anchor, number).TryGetValue(out var day)
                    ? recurrence.DayOf(anchor, number) == day
                    : recurrence.DayOf(anchor, number) is null;
            }
        );

    [Fact]
    public void LastOnOrBefore_AnyDay_IsWhatStepsFromTheAnchorGive() =>
        Law.Holds(
            Seeds,
            seed =>
            {
                var random = new Random(seed);
                var anchor = new LocalDate(2024, 1, 1).PlusDays(random.Next(0, 800));
                var step =
                    random.Next(2) == 0 ? Period.FromMonths(random.Next(1, 14)) : Period.FromDays(random.Next(1, 40));
                var roll =
                    step.Months == 0
                        ? RollConvention.None
                        : random.Next(3) switch
                        {
                            0 => RollConvention.EndOfMonth,
                            1 => RollConvention.DayOfMonth(random.Next(1, 32)),
                            _ => RollConvention.None,
                        };
                var recurrence = Recurrence.Every(step, roll);
                recurrence = random.Next(2) == 0 ? recurrence.AfterAnchor() : recurrence;
                recurrence = random.Next(2) == 0 ? recurrence.Times(random.Next(1, 9)) : recurrence;
                var day = anchor.PlusDays(random.Next(-100, 1500));
                var walked = recurrence.First - 1;
                while (recurrence.Occurrence(anchor, walked + 1).TryGetValue(out var next) && next <= day)
                {
                    walked++;
                }

                return recurrence.LastOnOrBefore(anchor, day) == walked;
            }
        );
}
