using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Tests.Support;
using static Outsourcing.Domain.Tests.Measurement.Facts;

namespace Outsourcing.Domain.Tests.Measurement;

public sealed class TicketTimesTests
{
    private static readonly Target FourHours = Target.AtMost("4 h", "6 h");

    [Fact]
    public void Mean_OfThreeTickets_IsExact()
    {
        var answer = Indicator.MeanTime().Measure(FourHours, March, Minutes(60, 90, 91));

        Assert.Equal("Met: 1 h 20 min 20 s, 2 h 39 min 40 s left", answer.Value.ToString());
        Assert.Equal(
            "Met: 14401/3 s = 1 h 20 min 0.333 s, 2 h 39 min 59.667 s left",
            Indicator
                .MeanTime()
                .Measure(FourHours, March, [.. Minutes(60, 90), Taking(Duration.FromSeconds(5401))])
                .Value.ToString()
        );
        Assert.Equal(
            """
            Met: 1 h 20 min 20 s, 2 h 39 min 40 s left.
            - Mean resolution time of tickets, at most 4 h, minimum 6 h; 2026-03-01 to 2026-03-31 (UTC).
            - 3 tickets took 4 h 1 min together: 1 h 20 min 20 s each.
            """,
            answer.Explanation.ToString()
        );
    }

    [Theory]
    [InlineData(480, "Missed: 4 h 0.000000001 s, 0.000000001 s short")]
    [InlineData(479, "Met: 3 h 59 min 30.000000001 s, 29.999999999 s left")]
    public void Mean_JustBeyondTheLevel_Misses(int minutes, string expected)
    {
        var time = Duration.FromMinutes(minutes) / 2 + Duration.FromNanoseconds(1);

        Assert.Equal(expected, Indicator.MeanTime().Measure(FourHours, March, [Taking(time)]).Value.ToString());
    }

    [Fact]
    public void Mean_OfMoreTimeThanADurationHolds_IsExact()
    {
        var opened = Instant.FromUtc(-8000, 1, 1, 0, 0);
        var tickets = Enumerable
            .Range(0, 5)
            .Select(i => Ticket.Of(FormattableString.Invariant($"T-{i}"), opened, null, At("02T00:00")));

        var answer = Indicator.MeanTime().Measure(FourHours, March, tickets);

        Assert.Equal(Measured.Of(At("02T00:00") - opened), answer.Value.Undisputed.Value);
    }

    [Fact]
    public void Longest_NamesItsTicket()
    {
        var answer = Indicator.LongestTime().Measure(FourHours, March, Minutes(60, 241, 241, 30));

        Assert.Equal("Missed: 4 h 1 min, 1 min short", answer.Value.ToString());
        Assert.Contains(
            "Of 4 tickets, T-1 took longest: 4 h 1 min.",
            answer.Explanation.ToString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("90 %", PercentileMethod.NearestRank, "1 h 30 min")]
    [InlineData("90.0001 %", PercentileMethod.NearestRank, "1 h 40 min")]
    [InlineData("100 %", PercentileMethod.NearestRank, "1 h 40 min")]
    [InlineData("0.0001 %", PercentileMethod.NearestRank, "10 min")]
    [InlineData("10 %", PercentileMethod.NearestRank, "10 min")]
    [InlineData("10.0001 %", PercentileMethod.NearestRank, "20 min")]
    [InlineData("50 %", PercentileMethod.NearestRank, "50 min")]
    [InlineData("50 %", PercentileMethod.Interpolated, "55 min")]
    [InlineData("90 %", PercentileMethod.Interpolated, "1 h 31 min")]
    [InlineData("100 %", PercentileMethod.Interpolated, "1 h 40 min")]
    public void Percentile_OfTenTickets_IsTakenAsNamed(string share, PercentileMethod method, string expected)
    {
        var result = Indicator
            .Percentile(Percentage.Parse(share), method)
            .Measure(FourHours, March, Minutes(100, 10, 90, 20, 80, 30, 70, 40, 60, 50))
            .Value;

        Assert.Equal(expected, result.Undisputed.Value!.ToString());
    }

    [Fact]
    public void Percentile_SaysBetweenWhichTicketsItLies()
    {
        Assert.Equal(
            """
            Met: 55 min, 3 h 5 min left.
            - 50 % percentile (interpolated) of the resolution time of tickets, at most 4 h, minimum 6 h; 2026-03-01 to 2026-03-31 (UTC).
            - Of 4 tickets in the order of their times, numbers 2 and 3 took 50 min and 1 h: 55 min in between.
            """,
            Indicator
                .Percentile(Percentage.Of(50), PercentileMethod.Interpolated)
                .Measure(FourHours, March, Minutes(50, 60, 10, 100))
                .Explanation.ToString()
        );
        Assert.Contains(
            "Of 4 tickets in the order of their times, number 2 took 50 min.",
            Indicator
                .Percentile(Percentage.Of(50), PercentileMethod.NearestRank)
                .Measure(FourHours, March, Minutes(50, 60, 10, 100))
                .Explanation.ToString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(100, "Of 4 tickets in the order of their times, number 4 took 1 h 40 min.")]
    [InlineData(50, "Of 1 ticket in the order of their times, number 1 took 1 h 40 min.")]
    public void Percentile_InterpolatedAtATicket_NamesThatOne(int share, string expected)
    {
        var tickets = share == 100 ? Minutes(50, 60, 10, 100) : Minutes(100);

        Assert.EndsWith(
            $"- {expected}",
            Indicator
                .Percentile(Percentage.Of(share), PercentileMethod.Interpolated)
                .Measure(FourHours, March, tickets)
                .Explanation.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Percentile_OutsideItsRange_Refuses()
    {
        Assert.Equal(
            "A percentile is above 0% and up to 100%, and 0% is not. (Parameter 'share')",
            Assert
                .Throws<ArgumentOutOfRangeException>(() =>
                    Indicator.Percentile(Percentage.Zero, PercentileMethod.NearestRank)
                )
                .Message
        );
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Indicator.Percentile(Percentage.Of(100.0001m), PercentileMethod.NearestRank)
        );
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Indicator.Percentile(Percentage.Of(50), PercentileMethod.None)
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => Indicator.MeanTime(time: TicketTime.None));
    }

    [Fact]
    public void Numbers_AgreeWithSortingAndCounting() =>
        Law.Holds(
            Gen.Choose(0, 300).NonEmptyListOf().Select(minutes => minutes.ToArray()).ToArbitrary(),
            Gen.Choose(1, 100).ToArbitrary(),
            (minutes, share) =>
            {
                int[] sorted = [.. minutes.Order()];
                // The smallest time such that the share of all times does not exceed it.
                var nearest = sorted.First(time => sorted.Count(other => other <= time) * 100 >= share * sorted.Length);
                var place = (share * (sorted.Length - 1)) / 100;
                var next = Math.Min(place + 1, sorted.Length - 1);
                var rest = (share * (sorted.Length - 1)) - (place * 100);
                var between = Ratio.Of((sorted[place] * 100) + ((sorted[next] - sorted[place]) * rest), 100);
                return Value(Indicator.MeanTime(), minutes) == Ratio.Of(sorted.Sum(), sorted.Length)
                    && Value(Indicator.LongestTime(), minutes) == Ratio.OfWhole(sorted.Max())
                    && Value(Indicator.Percentile(Percentage.Of(share), PercentileMethod.NearestRank), minutes)
                        == Ratio.OfWhole(nearest)
                    && Value(Indicator.Percentile(Percentage.Of(share), PercentileMethod.Interpolated), minutes)
                        == between;
            }
        );

    [Fact]
    public void Measure_TakesOnlyTheTicketsThatWereDoneInThePeriod()
    {
        var result = Indicator
            .MeanTime()
            .Measure(
                FourHours,
                March,
                [
                    Ticket.Of("A", At("2026-02-28T23:00"), null, At("01T00:00")),
                    Ticket.Of("B", At("2026-02-28T22:00"), null, At("2026-02-28T23:59")),
                    Ticket.Of("C", At("31T22:00"), null, At("2026-04-01T00:00")),
                    Ticket.Of("D", At("02T22:00")),
                ]
            )
            .Value;

        Assert.Equal("Met: 1 h, 3 h left", result.ToString());
        Assert.Equal(1, result.Undisputed.Volume);
    }

    [Fact]
    public void Measure_WithoutTickets_IsNotMeasurable()
    {
        var answer = Indicator.MeanTime(time: TicketTime.Response).Measure(FourHours, March, []);

        Assert.Equal("NotMeasurable", answer.Value.ToString());
        Assert.Contains(
            "No ticket was answered in the period.",
            answer.Explanation.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Measure_WithExcludedTime_TakesItOut_AndSaysWhatItWouldBe()
    {
        var answer = Indicator
            .MeanTime()
            .Measure(
                FourHours,
                March,
                [Ticket.Of("A", At("02T08:00"), null, At("02T13:00"))],
                [Maintenance("M", "02T10:00", "02T11:30")]
            );

        Assert.Equal("Met: 3 h 30 min, 30 min left", answer.Value.ToString());
        Assert.Contains("Without exclusions it would be 5 h.", answer.Explanation.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Measure_InHours_CountsOnlyThem()
    {
        var hours = BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:00-18:00");
        var mean = Indicator.MeanTime(hours, TicketTime.Response);

        Assert.Equal("mean response time of tickets of business time", mean.Name);
        Assert.Equal(
            "Met: 2 h, 2 h left",
            mean.Measure(FourHours, March, [Ticket.Of("A", At("06T17:00"), At("09T09:00"))]).Value.ToString()
        );
    }

    [Fact]
    public void Measure_WithTargetsThatDoNotFit_DoesNotApply()
    {
        Assert.Equal(
            "NotApplicable:\nerror measurement.target.unit [mean resolution time of tickets]: "
                + "The target is stated in another unit (share) than the mean resolution time of tickets (time).",
            Indicator.MeanTime().Measure(Target.AtLeast("95 %"), March, []).ToString()
        );
        Assert.Equal(
            "NotApplicable:\nerror measurement.target.misses [mean resolution time of tickets]: "
                + "The target allows misses, and the mean resolution time of tickets has no single misses to count.",
            Indicator.MeanTime().Measure(FourHours.AllowingMisses(0), March, []).ToString()
        );
        Assert.Equal(
            "NotApplicable:\nerror measurement.target.volume [availability]: "
                + "The target states a minimum volume, and the availability counts no observations.",
            Indicator.Availability().Measure(Target.AtLeast("99 %").WithMinimumVolume(1), March, []).ToString()
        );
        Assert.Equal(
            "Met: 1 h, 3 h left",
            Indicator.MeanTime().Measure(FourHours.WithMinimumVolume(1), March, Minutes(60)).Value.ToString()
        );
        Assert.Equal(
            "NotMeasurable: 1 h",
            Indicator.MeanTime().Measure(FourHours.WithMinimumVolume(2), March, Minutes(60)).Value.ToString()
        );
    }

    private static Ratio Value(TicketTimes indicator, int[] minutes) =>
        indicator.Measure(FourHours, March, Minutes(minutes)).Value.Undisputed.Value!.Value / Ratio.OfWhole(60);

    private static Ticket Taking(Duration time) => Ticket.Of("T", At("05T00:00"), null, At("05T00:00") + time);

    private static Ticket[] Minutes(params int[] minutes) =>
        [
            .. minutes.Select(
                (taken, index) =>
                    Ticket.Of(
                        FormattableString.Invariant($"T-{index}"),
                        At("05T00:00"),
                        null,
                        At("05T00:00") + Duration.FromMinutes(taken)
                    )
            ),
        ];
}
