using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;
using static Outsourcing.Domain.Tests.Measurement.Facts;

namespace Outsourcing.Domain.Tests.Measurement;

public sealed class AvailabilityTests
{
    private static readonly Target Three = Target.AtLeast("99.9 %", "99.5 %");

    private static readonly BusinessCalendar Weekdays = BusinessCalendar
        .In("UTC")
        .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:00-18:00")
        .Named("support hours");

    [Fact]
    public void Measure_WithoutAnOutage_IsAllOfIt()
    {
        Assert.Equal("Met: 2678400/2678400 = 100 %, 44 min 38.4 s left", Measure().ToString());
    }

    [Fact]
    public void Measure_OfOverlappingOutages_CountsEachInstantOnce()
    {
        var result = Measure(
            Down("A", "02T00:00", "02T00:20"),
            Down("B", "02T00:10", "02T00:30"),
            Down("C", "02T00:30", "02T00:31")
        );

        Assert.Equal("Met: 2676540/2678400 = 99.93 %, 13 min 38.4 s left", result.ToString());
    }

    [Theory]
    [InlineData("2026-02-28T23:00", "01T00:10", 10)]
    [InlineData("31T23:50", "2026-04-01T05:00", 10)]
    [InlineData("2026-02-28T23:00", "01T00:00", 0)]
    [InlineData("2026-04-01T00:00", "2026-04-01T05:00", 0)]
    [InlineData("2026-02-01T00:00", "2026-05-01T00:00", 44_640)]
    public void Measure_OfAnOutageAcrossTheEdge_CountsWhatLiesInThePeriod(string from, string to, int minutes)
    {
        Assert.Equal(minutes, LostMinutes(Measure(Down("A", from, to))));
    }

    [Fact]
    public void Measure_ExactlyAtTheLevels_ReachesThem()
    {
        // 0.1 % of 744 h are 2678.4 s, 0.5 % are 13392 s.
        Assert.Equal(MeasurementStatus.Met, Lost(2678.4m).Status);
        Assert.Equal(MeasurementStatus.Missed, Lost(2678.400000001m).Status);
        Assert.Equal(
            "Missed: 2675721599999999/2678400000000000 = 99.89999999999996 %, 0.000000001 s short",
            Lost(2678.400000001m).ToString()
        );
        Assert.Equal(MeasurementStatus.Missed, Lost(13_392m).Status);
        Assert.Equal(MeasurementStatus.MissedMinimum, Lost(13_392.000000001m).Status);
    }

    [Fact]
    public void Measure_InServiceHours_CountsOnlyThem()
    {
        // 22 weekdays of ten hours in March 2026; the outage runs from Friday 17:00 to Monday 09:00: two hours count.
        var result = Indicator
            .Availability(Weekdays)
            .Measure(Target.AtLeast("99 %"), March, [Down("A", "06T17:00", "09T09:00")])
            .Value;

        Assert.Equal("Met: 784800/792000 = 99.09 %, 12 min left", result.ToString());
    }

    [Fact]
    public void Measure_InAPeriodWithoutServiceHours_IsNotMeasurable()
    {
        var sunday = MeasurementPeriod.Of(new LocalDate(2026, 3, 1), new LocalDate(2026, 3, 2), "UTC");

        var result = Indicator.Availability(Weekdays).Measure(Three, sunday, [Down("A", "01T00:00", "01T02:00")]).Value;

        Assert.Equal("NotMeasurable", result.ToString());
        Assert.Null(result.Undisputed.Value);
        Assert.Null(result.Undisputed.Headroom);
    }

    [Fact]
    public void Measure_BeyondTheKnownHolidays_NamesTheFact()
    {
        var calendar = BusinessCalendar
            .In("UTC")
            .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:00-18:00")
            .Closed(Holidays.Of([new LocalDate(2026, 1, 1)], knownUntil: new LocalDate(2026, 3, 30)));

        var answer = Indicator.Availability(calendar).Measure(Three, March, []);

        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        Assert.Equal(CalendarRules.HolidaysKnown, answer.Findings[0].Rule);
    }

    [Theory]
    [InlineData("02T00:04:59.999999999", 0)]
    [InlineData("02T00:05:00", 300)]
    public void Measure_WithALeastLength_CountsAnOutageFromThereOn(string end, int seconds)
    {
        var result = Indicator
            .Availability(countedFrom: Duration.FromMinutes(5))
            .Measure(Three, March, [Down("A", "02T00:00", end)])
            .Value;

        Assert.Equal(Ratio.Of(2_678_400 - seconds, 2_678_400), result.Undisputed.Value!.Value);
    }

    [Fact]
    public void Measure_WithALeastLength_LooksAtTheWholeOfTouchingOutages()
    {
        var counted = Indicator.Availability(countedFrom: Duration.FromMinutes(5));

        // Three minutes each side of midnight of the first: an outage of six, of which three lie in March.
        Assert.Equal(
            3,
            LostMinutes(
                counted
                    .Measure(
                        Three,
                        March,
                        [Down("A", "2026-02-28T23:57", "01T00:01"), Down("B", "01T00:01", "01T00:03")]
                    )
                    .Value
            )
        );
    }

    [Fact]
    public void Measure_OfAnOutageThatGoesOn_CountsUpToTheEnd_AndSaysSo()
    {
        var answer = Indicator.Availability().Measure(Three, March, [Down("A", "31T23:00")]);

        Assert.Equal("Missed: 2674800/2678400 = 99.87 %, 15 min 21.6 s short (provisional)", answer.Value.ToString());
        Assert.True(answer.Value.IsProvisional);
        Assert.Equal(
            "info measurement.result.provisional [availability]: "
                + "A still went on at the end of the data and counts up to the end of the period, so the number is provisional.",
            Assert.Single(answer.Findings).ToString()
        );
    }

    [Theory]
    [InlineData(10, "2026-03-10T00:00:00Z/2026-03-10T00:01:00Z.")]
    [InlineData(11, "2026-03-10T00:00:00Z/2026-03-10T00:01:00Z and 1 more.")]
    public void Measure_OfManyOutages_NamesTheFirstTen(int count, string end)
    {
        var outages = Enumerable
            .Range(1, count)
            .Select(day => day.ToString("00", CultureInfo.InvariantCulture))
            .Select(day => Down($"O{day}", $"{day}T00:00", $"{day}T00:01"));
        var sentence = Assert.Single(
            Indicator.Availability().Measure(Three, March, outages).Explanation.Parts,
            part => part.Statement.StartsWith("What counts: ", StringComparison.Ordinal)
        );

        Assert.EndsWith(end, sentence.Statement, StringComparison.Ordinal);
    }

    [Fact]
    public void Measure_OfAnOutageThatBeginsLater_IsNotProvisional()
    {
        Assert.False(Measure(Down("A", "2026-04-01T00:00")).IsProvisional);
    }

    [Fact]
    public void Measure_WithOverlappingExclusions_ExcludesOnce()
    {
        var answer = Indicator
            .Availability()
            .Measure(
                Three,
                March,
                [Down("A", "14T02:00", "14T04:30"), Down("B", "20T00:00", "20T00:10")],
                [Maintenance("M-1", "14T02:00", "14T03:30"), Maintenance("M-2", "14T03:00", "14T04:00")]
            );

        Assert.Equal("Met: 2676000/2678400 = 99.91 %, 4 min 38.4 s left", answer.Value.ToString());
        Assert.Equal(
            """
            Met: 2676000/2678400 = 99.91 %, 4 min 38.4 s left.
            - Availability, at least 99.9 %, minimum 99.5 %; 2026-03-01 to 2026-03-31 (UTC).
            - 744 h of service were agreed.
            - 2 h 40 min of it were without service, 2 h of which are excluded: 40 min lost.
            - What counts: 2026-03-14T04:00:00Z/2026-03-14T04:30:00Z; 2026-03-20T00:00:00Z/2026-03-20T00:10:00Z.
            - Without exclusions it would be 2668800/2678400 = 99.64 %.
            - 99.9 % of 744 h allows 44 min 38.4 s without service: 4 min 38.4 s left.
            - M-1 (planned maintenance, accepted) counts: 2026-03-14T02:00:00Z/2026-03-14T03:30:00Z.
            - M-2 (planned maintenance, accepted) counts: 2026-03-14T03:00:00Z/2026-03-14T04:00:00Z.
            """,
            answer.Explanation.ToString()
        );
    }

    [Fact]
    public void Measure_WithAnExclusionThatLeavesTheAvailableTime_MeasuresTheRest()
    {
        var terms = ExclusionTerms.Of(ExclusionRule.For(ExclusionCategory.PlannedMaintenance).LeavesAvailableTime());

        var answer = Indicator
            .Availability()
            .Measure(
                Target.AtLeast("99 %"),
                March,
                [Down("A", "14T02:00", "14T12:00")],
                [Maintenance("M-1", "14T00:00", "14T04:00")],
                terms
            );

        // 740 h remain, of which 8 h are lost.
        Assert.Equal("Missed: 2635200/2664000 = 98.92 %, 36 min short", answer.Value.ToString());
        Assert.Contains(
            "4 h of it left the available time: 740 h remain.",
            answer.Explanation.ToString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Measure_WhenAllIsExcluded_IsExcused(bool leaves)
    {
        var rule = ExclusionRule.For(ExclusionCategory.PlannedMaintenance);

        var result = Indicator
            .Availability()
            .Measure(
                Three,
                March,
                [],
                [Maintenance("M-1", "2026-02-28T00:00", "2026-04-01T00:00")],
                ExclusionTerms.Of(leaves ? rule.LeavesAvailableTime() : rule)
            )
            .Value;

        Assert.Equal("Excused", result.ToString());
    }

    [Fact]
    public void Measure_WithAnOutageNamedByAnExclusion_LeavesItOut()
    {
        var result = Indicator
            .Availability()
            .Measure(
                Three,
                March,
                [Down("A", "14T02:00", "14T05:00"), Down("B", "14T04:00", "14T05:30")],
                [Exclusion.Of("X", ExclusionCategory.CustomerCaused, ["A"]).In(ExclusionState.Accepted)]
            )
            .Value;

        Assert.Equal(90, LostMinutes(result));
    }

    [Fact]
    public void Measure_WithOneOutageMore_ShowsBeforeAndAfter()
    {
        Outage[] outages = [Down("A", "02T00:00", "02T00:27")];

        Assert.Equal("17 min 38.4 s left", Measure(outages).Undisputed.Headroom!.ToString());
        Assert.Equal(
            "Missed: 2667780/2678400 = 99.60 %, 2 h 12 min 21.6 s short",
            Measure([.. outages, Down("what if", "14T02:00", "14T04:30")]).ToString()
        );
    }

    [Fact]
    public void Measure_IgnoresTheOrder_AndWhetherAnOutageIsSplit() =>
        Law.Holds(
            Outages,
            Gen.Choose(0, 3).ToArbitrary(),
            (outages, pick) =>
            {
                var value = Measure(outages).Undisputed;
                var whole = outages[pick % outages.Length];
                var middle = whole.Start + ((whole.End!.Value - whole.Start) / 2);
                Outage[] split =
                [
                    .. Enumerable.Reverse(outages).Where(outage => !outage.Equals(whole)),
                    Outage.Of("first half", whole.Start, middle),
                    Outage.Of("second half", middle, whole.End),
                ];
                return Measure([.. Enumerable.Reverse(outages)]).Undisputed == value
                    && Measure(split).Undisputed == value;
            }
        );

    [Fact]
    public void Measure_AgreesWithLookingAtEveryMinute() =>
        Law.Holds(
            Outages,
            Exclusions,
            Gen.Elements(true, false).ToArbitrary(),
            (outages, exclusions, inHours) =>
            {
                var terms = ExclusionTerms.Of(
                    ExclusionRule.For(ExclusionCategory.PlannedMaintenance),
                    ExclusionRule.For(ExclusionCategory.ForceMajeure).LeavesAvailableTime()
                );
                var hours = inHours ? Weekdays : null;

                var measured = Indicator
                    .Availability(hours)
                    .Measure(Three, March, outages, exclusions, terms)
                    .Value.Undisputed;

                var (lost, agreed) = MinuteByMinute(outages, exclusions, hours);
                return measured.Value!.Value.Equals(Ratio.Of(agreed - lost, agreed));
            }
        );

    private static readonly Gen<Outage[]> SomeOutages =
        from count in Gen.Choose(1, 5)
        from starts in Gen.Choose(-3000, 46_000).ArrayOf(count)
        from lengths in Gen.Choose(0, 4000).ArrayOf(count)
        select starts
            .Zip(lengths)
            .Select(
                (minutes, index) =>
                    Outage.Of(
                        FormattableString.Invariant($"O-{index}"),
                        Minute(minutes.First),
                        Minute(minutes.First + minutes.Second)
                    )
            )
            .ToArray();

    private static Arbitrary<Outage[]> Outages => SomeOutages.ToArbitrary();

    private static Arbitrary<Exclusion[]> Exclusions =>
        (
            from count in Gen.Choose(0, 4)
            from starts in Gen.Choose(-3000, 46_000).ArrayOf(count)
            from lengths in Gen.Choose(1, 4000).ArrayOf(count)
            from maintenance in Gen.Elements(true, false).ArrayOf(count)
            select Enumerable
                .Range(0, count)
                .Select(i =>
                    Exclusion
                        .Of(
                            FormattableString.Invariant($"X-{i}"),
                            maintenance[i] ? ExclusionCategory.PlannedMaintenance : ExclusionCategory.ForceMajeure,
                            new NodaTime.Interval(Minute(starts[i]), Minute(starts[i] + lengths[i]))
                        )
                        .In(ExclusionState.Accepted)
                )
                .ToArray()
        ).ToArbitrary();

    private static (int Lost, int Agreed) MinuteByMinute(
        Outage[] outages,
        Exclusion[] exclusions,
        BusinessCalendar? hours
    )
    {
        var (lost, agreed) = (0, 0);
        for (var minute = 0; minute < 31 * 24 * 60; minute++)
        {
            var at = Minute(minute);
            var excluding = exclusions.Where(exclusion => exclusion.Time!.Value.Contains(at)).ToList();
            if (
                hours?.IsOpen(at) == false
                || excluding.Exists(exclusion => exclusion.Category == ExclusionCategory.ForceMajeure)
            )
            {
                continue;
            }

            agreed++;
            lost +=
                excluding.Count == 0 && Array.Exists(outages, outage => outage.Start <= at && at < outage.End) ? 1 : 0;
        }

        return (lost, agreed);
    }

    private static Instant Minute(int minute) => At("01T00:00") + Duration.FromMinutes(minute);

    private static MeasurementResult Measure(params Outage[] outages) =>
        Indicator.Availability().Measure(Three, March, outages).Value;

    private static Outsourcing.Domain.Measurement.Outcome Lost(decimal seconds) =>
        Measure(
            Outage.Of("A", At("02T00:00"), At("02T00:00") + Duration.FromNanoseconds((long)(seconds * 1_000_000_000)))
        ).Undisputed;

    private static int LostMinutes(MeasurementResult result) =>
        (int)((Ratio.One - result.Undisputed.Value!.Value) * Ratio.OfWhole(44_640)).InLowestTerms().Numerator;
}
