using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Tests.Support;
using static Outsourcing.Domain.Tests.Measurement.Facts;

namespace Outsourcing.Domain.Tests.Measurement;

public sealed class ShareWithinTests
{
    private static readonly Duration FourHours = Duration.FromHours(4);
    private static readonly Target Fix = Target.AtLeast("95 %", minimum: "90 %");
    private static readonly ShareWithin Within = Indicator.ShareWithin(FourHours);

    private static readonly BusinessCalendar Weekdays = BusinessCalendar
        .In("UTC")
        .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:00-18:00")
        .Named("support hours");

    [Fact]
    public void Measure_Of412Of435_IsTwoTicketsShort()
    {
        Assert.Equal(
            "Missed: 412/435 = 94.71 %, 2 tickets short",
            Within.Measure(Fix, March, Tickets(412, 23)).Value.ToString()
        );
    }

    [Theory]
    [InlineData(413, "Missed: 413/435 = 94.94 %, 1 ticket short")]
    [InlineData(414, "Met: 414/435 = 95.17 %, 0 tickets left")]
    [InlineData(415, "Met: 415/435 = 95.40 %, 1 ticket left")]
    [InlineData(392, "Missed: 392/435 = 90.11 %, 22 tickets short")]
    [InlineData(391, "MissedMinimum: 391/435 = 89.89 %, 23 tickets short")]
    [InlineData(435, "Met: 435/435 = 100 %, 21 tickets left")]
    public void Measure_AroundTheLevels_IsExact(int good, string expected)
    {
        Assert.Equal(expected, Within.Measure(Fix, March, Tickets(good, 435 - good)).Value.ToString());
    }

    [Fact]
    public void Measure_TicketDoneBeforeThePeriod_NeedsNoHolidaysOfItsTime()
    {
        var known = BusinessCalendar
            .In("UTC")
            .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:00-18:00")
            .Closed(Holidays.Of(Array.Empty<LocalDate>(), new LocalDate(2026, 12, 31), new LocalDate(2026, 1, 1)));
        Ticket[] tickets =
        [
            Ticket.Of("old", At("2025-12-01T09:00"), null, At("2025-12-01T10:00")),
            Ticket.Of("new", At("03T09:00"), null, At("03T10:00")),
        ];

        var answer = Indicator.ShareWithin(FourHours, known).Measure(Fix, March, tickets);

        Assert.Equal("Met: 1/1 = 100 %, 0 tickets left", answer.ToString());
    }

    [Fact]
    public void Measure_WithDisputedExclusions_GivesBothWays()
    {
        var tickets = Tickets(412, 23);

        var answer = Within.Measure(
            Fix,
            March,
            tickets,
            [
                Named("X-1", ExclusionState.Disputed, "late000"),
                Named("X-2", ExclusionState.Disputed, "late001"),
                Named("X-3", ExclusionState.Disputed, "late002"),
            ]
        );

        Assert.Equal(
            "Missed: 412/435 = 94.71 %, 2 tickets short; "
                + "with the 3 disputed exclusions Met: 412/432 = 95.37 %, 1 ticket left",
            answer.Value.ToString()
        );
        Assert.Equal(
            """
            Missed: 412/435 = 94.71 %, 2 tickets short; with the 3 disputed exclusions Met: 412/432 = 95.37 %, 1 ticket left.
            - Share of tickets resolved within 4 h, at least 95 %, minimum 90 %; 2026-03-01 to 2026-03-31 (UTC).
            - 412 of 435 tickets were resolved within 4 h.
            - 23 tickets over the limit: late000, late001, late002, late003, late004, late005, late006, late007, late008, late009 and 13 more.
            - 95 % of 435 tickets takes 414 tickets: 2 tickets short.
            - X-1 (customer-caused, disputed) counts if it is accepted: late000.
            - X-2 (customer-caused, disputed) counts if it is accepted: late001.
            - X-3 (customer-caused, disputed) counts if it is accepted: late002.
            - With the 3 disputed exclusions Met: 412/432 = 95.37 %, 1 ticket left.
              - 412 of 432 tickets were resolved within 4 h.
              - 20 tickets over the limit: late003, late004, late005, late006, late007, late008, late009, late010, late011, late012 and 10 more.
              - Without exclusions it would be 412/435 = 94.71 %.
              - 95 % of 432 tickets takes 411 tickets: 1 ticket left.
            """,
            answer.Explanation.ToString()
        );
    }

    [Fact]
    public void Measure_WithAcceptedAndOpenExclusions_CountsTheAcceptedFirst()
    {
        var result = Within
            .Measure(
                Fix,
                March,
                Tickets(412, 23),
                [
                    Named("X-1", ExclusionState.Accepted, "late000"),
                    Named("X-2", ExclusionState.Claimed, "late001"),
                    Named("X-3", ExclusionState.Disputed, "late002"),
                ]
            )
            .Value;

        Assert.Equal(
            "Missed: 412/434 = 94.93 %, 1 ticket short; "
                + "with the 2 claimed or disputed exclusions Met: 412/432 = 95.37 %, 1 ticket left",
            result.ToString()
        );
        Assert.Equal(
            [ExclusionEffect.Counted, ExclusionEffect.CountedIfAccepted, ExclusionEffect.CountedIfAccepted],
            result.Exclusions.Select(decision => decision.Effect)
        );
    }

    [Fact]
    public void Measure_WithOpenExclusionsThatChangeNothing_GivesOneWay()
    {
        var result = Within
            .Measure(Fix, March, Tickets(412, 23), [Maintenance("X", "29T00:00", "29T01:00", ExclusionState.Claimed)])
            .Value;

        Assert.Null(result.IfDisputedAccepted);
        Assert.Equal("Missed: 412/435 = 94.71 %, 2 tickets short", result.ToString());
    }

    [Fact]
    public void Measure_WithAnExcludedTicket_TakesItOutOfBothTerms()
    {
        var result = Within
            .Measure(Fix, March, Tickets(412, 23), [Named("X-1", ExclusionState.Accepted, "good000", "late000")])
            .Value;

        Assert.Equal(Ratio.Of(411, 433), result.Undisputed.Value!.Value);
        Assert.Equal(433, result.Undisputed.Volume);
    }

    [Fact]
    public void Measure_WithoutTickets_IsNotMeasurable()
    {
        var answer = Within.Measure(Fix, March, []);

        Assert.Equal("NotMeasurable", answer.Value.ToString());
        Assert.Equal(
            """
            NotMeasurable.
            - Share of tickets resolved within 4 h, at least 95 %, minimum 90 %; 2026-03-01 to 2026-03-31 (UTC).
            - 0 of 0 tickets were resolved within 4 h.
            - There was nothing to measure.
            """,
            answer.Explanation.ToString()
        );
    }

    [Fact]
    public void Measure_WithAllTicketsExcluded_IsExcused()
    {
        var result = Within
            .Measure(Fix, March, Tickets(1, 1), [Named("X-1", ExclusionState.Accepted, "good000", "late000")])
            .Value;

        Assert.Equal("Excused", result.ToString());
        Assert.Equal(MeasurementStatus.Excused, result.Undisputed.Status);
    }

    [Theory]
    [InlineData(20, 1, null, 0L, MeasurementStatus.Met)]
    [InlineData(18, 2, null, 0L, MeasurementStatus.Missed)]
    [InlineData(18, 2, 2L, 0L, MeasurementStatus.Met)]
    [InlineData(17, 3, 2L, 0L, MeasurementStatus.MissedMinimum)]
    [InlineData(18, 2, 2L, 21L, MeasurementStatus.Met)]
    [InlineData(17, 3, 2L, 21L, MeasurementStatus.NotMeasurable)]
    [InlineData(17, 3, 2L, 20L, MeasurementStatus.MissedMinimum)]
    [InlineData(20, 0, null, 21L, MeasurementStatus.NotMeasurable)]
    [InlineData(20, 0, null, 20L, MeasurementStatus.Met)]
    [InlineData(0, 0, 2L, 0L, MeasurementStatus.NotMeasurable)]
    public void Measure_WithAllowedMissesAndAMinimumVolume_KeepsTheOrder(
        int good,
        int late,
        long? misses,
        long volume,
        MeasurementStatus expected
    )
    {
        var target = Fix.WithMinimumVolume(volume);

        Assert.Equal(
            expected,
            Within
                .Measure(misses is { } allowed ? target.AllowingMisses(allowed) : target, March, Tickets(good, late))
                .Value.Undisputed.Status
        );
    }

    [Fact]
    public void Measure_WithAllowedMisses_SaysHowManyMayStillMiss()
    {
        Assert.Equal(
            "Met: 18/20 = 90 %, 1 ticket left",
            Within.Measure(Fix.AllowingMisses(3), March, Tickets(18, 2)).Value.ToString()
        );
        Assert.Contains(
            "95 % of 20 tickets takes 19 tickets; 2 tickets missed, and 3 may: 1 ticket left.",
            Within.Measure(Fix.AllowingMisses(3), March, Tickets(18, 2)).Explanation.ToString(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "20 are fewer than the 21 from which on it is judged.",
            Within.Measure(Fix.WithMinimumVolume(21), March, Tickets(18, 2)).Explanation.ToString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("02T08:00", "02T12:00", true)]
    [InlineData("02T08:00", "02T12:00:00.000000001", false)]
    [InlineData("02T07:00", "02T12:00", true)]
    [InlineData("06T16:00", "09T10:00", true)]
    [InlineData("06T16:00", "09T10:00:00.000000001", false)]
    public void Measure_InHours_IsWithinUpToTheLimitItself(string opened, string resolved, bool isWithin)
    {
        var result = Indicator
            .ShareWithin(FourHours, Weekdays)
            .Measure(Fix, March, [Ticket.Of("T", At(opened), null, At(resolved))])
            .Value;

        Assert.Equal(Ratio.OfWhole(isWithin ? 1 : 0), result.Undisputed.Value!.Value);
    }

    /// <summary>Where a ticket with a limit of four hours belongs: 1/1 in time, 0/1 a miss, nothing.</summary>
    [Theory]
    // Done in the period and in time, to its first instant but not to the first after it.
    [InlineData("2026-02-28T23:00", "01T00:00", "1/1")]
    [InlineData("2026-02-28T22:00", "2026-02-28T23:59", null)]
    [InlineData("31T22:00", "31T23:59", "1/1")]
    [InlineData("31T22:00", "2026-04-01T00:00", null)]
    // Late: the period in which the limit passed, which is just after four hours.
    [InlineData("2026-02-28T20:00", "01T05:00", "0/1")]
    [InlineData("2026-02-28T19:59", "01T05:00", null)]
    [InlineData("31T19:59", "2026-04-03T00:00", "0/1")]
    [InlineData("31T20:00", "2026-04-03T00:00", null)]
    // Still open.
    [InlineData("31T19:59", null, "0/1")]
    [InlineData("31T20:00", null, null)]
    [InlineData("2026-02-01T00:00", null, null)]
    // Opened after the period, and opened at its end.
    [InlineData("2026-04-01T00:00", "2026-04-01T00:00", null)]
    public void Measure_OfATicketAtTheEdge_CountsItInOnePeriodOnly(string opened, string? resolved, string? expected)
    {
        var ticket = Ticket.Of("T", At(opened), null, resolved is null ? null : At(resolved));

        var value = Within.Measure(Fix, March, [ticket]).Value.Undisputed.Value;

        Assert.Equal(expected, value?.Value.ToString());
    }

    [Fact]
    public void Measure_OfAnOpenTicketOverTheLimit_SaysSo()
    {
        Assert.Contains(
            "2 tickets over the limit, 1 of them not resolved by the end of the period: A, B.",
            Within
                .Measure(
                    Fix,
                    March,
                    [Ticket.Of("B", At("02T00:00")), Ticket.Of("A", At("02T00:00"), null, At("02T05:00"))]
                )
                .Explanation.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Measure_InEveryMonth_CountsEachTicketOnce() =>
        Law.Holds(
            AnyTickets,
            tickets =>
            {
                var months = MeasurementWindow
                    .CalendarMonth("UTC")
                    .Periods(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 1));
                var counted = months.Sum(month =>
                    (int)Within.Measure(Fix, month, tickets).Value.Undisputed.Volume!.Value
                );
                return counted
                    == tickets.Count(ticket =>
                        ticket.Resolved is not null || At("2026-12-01T00:00") - ticket.Opened > FourHours
                    );
            }
        );

    [Fact]
    public void Measure_AgreesWithCountingMinutes() =>
        Law.Holds(
            AnyTickets,
            Gen.Elements(true, false).ToArbitrary(),
            (tickets, inHours) =>
            {
                var hours = inHours ? Weekdays : null;
                Exclusion[] exclusions =
                [
                    Maintenance("X", "02T09:00", "02T11:30"),
                    Maintenance("Y", "31T23:00", "31T23:30"),
                ];

                var outcome = Indicator
                    .ShareWithin(FourHours, hours)
                    .Measure(Fix, March, tickets, exclusions)
                    .Value.Undisputed;

                var (good, total) = MinuteByMinute(tickets, exclusions, hours);
                return outcome.Volume == total
                    && (total == 0 ? outcome.Value is null : outcome.Value!.Value.Equals(Ratio.Of(good, total)));
            }
        );

    [Fact]
    public void Measure_IgnoresTheOrder() =>
        Law.Holds(
            AnyTickets,
            tickets =>
            {
                var (one, other) = (
                    Within.Measure(Fix, March, tickets),
                    Within.Measure(Fix, March, [.. Enumerable.Reverse(tickets)])
                );
                return one.Equals(other) && one.Explanation.Equals(other.Explanation);
            }
        );

    [Fact]
    public void Measure_OfAPausedTicket_LetsItsTimeStandStill()
    {
        Ticket Paused(string until) =>
            Ticket.Of("T", At("02T08:00"), null, At("02T14:00"), null, Set($"02T09:00/{until}", "02T09:30/02T10:00"));

        Assert.Equal("1/1", Value(Paused("02T11:00")));
        Assert.Equal("0/1", Value(Paused("02T10:59")));

        static string? Value(Ticket ticket) =>
            Within.Measure(Fix, March, [ticket]).Value.Undisputed.Value?.Value.ToString();
    }

    [Fact]
    public void Measure_WithTimeExcluded_LetsTheTimeStandStill_AndCountsAPauseInItOnce()
    {
        var ticket = Ticket.Of("T", At("02T08:00"), null, At("02T14:00"), null, Set("02T09:00/02T10:30"));

        Assert.Equal(
            "Missed: 0/1 = 0 %, 1 ticket short",
            Within.Measure(Target.AtLeast("95 %"), March, [ticket]).Value.ToString()
        );
        Assert.Equal(
            "Met: 1/1 = 100 %, 0 tickets left",
            Within
                .Measure(Target.AtLeast("95 %"), March, [ticket], [Maintenance("X", "02T10:00", "02T11:00")])
                .Value.ToString()
        );
    }

    [Fact]
    public void Measure_OfTheAnswer_TakesTheResolutionWhereThereIsNone()
    {
        var answered = Indicator.ShareWithin(Duration.FromMinutes(30), time: TicketTime.Response);

        var result = answered
            .Measure(
                Fix,
                March,
                [
                    Ticket.Of("A", At("02T08:00"), At("02T08:30"), At("05T00:00")),
                    Ticket.Of("B", At("02T08:00"), null, At("02T08:20")),
                    Ticket.Of("C", At("02T08:00"), null, At("02T08:31")),
                    Ticket.Of("D", At("02T08:00")),
                    Ticket.Of("E", At("31T23:45")),
                ]
            )
            .Value;

        Assert.Equal("MissedMinimum: 2/4 = 50 %, 2 tickets short", result.ToString());
        Assert.Equal("share of tickets answered within 30 min", answered.Name);
    }

    [Fact]
    public void OfPriority_MeasuresOnlyItsTickets()
    {
        var first = Indicator.ShareWithin(FourHours, Weekdays).OfPriority("1");

        Assert.Equal("share of tickets of priority 1 resolved within 4 h of support hours", first.Name);
        Assert.Equal(
            "Met: 1/1 = 100 %, 0 tickets left",
            first
                .Measure(
                    Fix,
                    March,
                    [
                        Ticket.Of("A", At("02T08:00"), null, At("02T09:00"), "1"),
                        Ticket.Of("B", At("02T08:00"), null, At("09T08:00"), "2"),
                        Ticket.Of("C", At("02T08:00"), null, At("09T08:00")),
                    ]
                )
                .Value.ToString()
        );
        Assert.Throws<ArgumentException>(() => first.OfPriority(" "));
    }

    [Fact]
    public void Limit_OfNothing_Refuses()
    {
        Assert.Equal(
            "limit is 0 s, and must be above zero. (Parameter 'limit')",
            Assert.Throws<ArgumentException>(() => Indicator.ShareWithin(Duration.Zero)).Message
        );
    }

    private static Arbitrary<Ticket[]> AnyTickets =>
        (
            from count in Gen.Choose(0, 12)
            from opened in Gen.Choose(-600, 45_500).ArrayOf(count)
            from minutes in Gen.OneOf(Gen.Choose(0, 500), Gen.Choose(235, 245), Gen.Choose(0, 50_000)).ArrayOf(count)
            from isOpen in Gen.Elements(true, false, false).ArrayOf(count)
            from paused in Gen.Choose(0, 300).ArrayOf(count)
            select Enumerable
                .Range(0, count)
                .Select(i =>
                    Ticket.Of(
                        FormattableString.Invariant($"T-{i}"),
                        Minute(opened[i]),
                        null,
                        isOpen[i] ? null : Minute(opened[i] + minutes[i]),
                        null,
                        IntervalSet.Of(new NodaTime.Interval(Minute(opened[i] + 5), Minute(opened[i] + 5 + paused[i])))
                    )
                )
                .ToArray()
        ).ToArbitrary();

    /// <summary>Runs every ticket minute by minute and books it in the minute in which it is done or late.</summary>
    private static (int Good, int Total) MinuteByMinute(
        Ticket[] tickets,
        Exclusion[] exclusions,
        BusinessCalendar? hours
    )
    {
        var (good, total) = (0, 0);
        foreach (var ticket in tickets)
        {
            var elapsed = 0;
            for (var at = ticket.Opened; at < March.Instants.End; at += Duration.FromMinutes(1))
            {
                if (at == ticket.Resolved)
                {
                    good += at >= March.Instants.Start ? 1 : 0;
                    total += at >= March.Instants.Start ? 1 : 0;
                    break;
                }

                var runs =
                    hours?.IsOpen(at) != false
                    && !ticket.Paused.Contains(at)
                    && !Array.Exists(exclusions, exclusion => exclusion.Time!.Value.Contains(at));
                elapsed += runs ? 1 : 0;
                if (elapsed > 240)
                {
                    total += at >= March.Instants.Start ? 1 : 0;
                    break;
                }
            }
        }

        return (good, total);
    }

    private static Instant Minute(int minute) => At("01T00:00") + Duration.FromMinutes(minute);

    private static Exclusion Named(string id, ExclusionState state, params string[] tickets) =>
        Exclusion.Of(id, ExclusionCategory.CustomerCaused, tickets).In(state);

    private static Ticket[] Tickets(int good, int late) =>
        [.. Taking("good", good, FourHours), .. Taking("late", late, FourHours + Duration.FromNanoseconds(1))];
}
