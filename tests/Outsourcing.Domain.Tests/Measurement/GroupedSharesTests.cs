using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Tests.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Measurement;

public sealed class GroupedSharesTests
{
    private static readonly ZonedCalendar Hours = BusinessCalendar
        .In("Europe/Berlin")
        .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "09:00-17:30")
        .Closed(Holidays.Of([Holiday.On(new LocalDate(2026, 4, 6))], knownUntil: new LocalDate(2026, 12, 31)));

    private static readonly Duration[] Limits = [Duration.FromHours(4), Duration.FromHours(8), Duration.Zero];

    private static readonly Instant[] Months =
    [
        .. Enumerable.Range(2, 4).Select(month => Hours.Zone.AtStartOfDay(new LocalDate(2026, month, 1)).ToInstant()),
    ];

    /// <summary>Instants of January to June 2026, many of them at a bound or a tick beside it.</summary>
    private static readonly Gen<long> Times = Gen.OneOf(
        Gen.Choose(0, 180 * 24 * 60)
            .Select(minutes =>
                Instant.FromUtc(2026, 1, 1, 0, 0).ToUnixTimeTicks() + (minutes * NodaConstants.TicksPerMinute)
            ),
        from bound in Gen.Elements(Months)
        from offset in Gen.Choose(-1, 1)
        select bound.ToUnixTimeTicks() + offset
    );

    private static readonly Arbitrary<(long Opened, long Resolved, byte Group)[]> Tickets = (
        from one in Times
        from other in Times
        from near in Gen.Choose(0, 9 * 60)
        from isNear in Gen.Elements(true, false)
        from priority in Gen.Choose(0, 2)
        select (
            Math.Min(one, other),
            isNear ? Math.Min(one, other) + (near * NodaConstants.TicksPerMinute) : Math.Max(one, other),
            (byte)priority
        )
    )
        .ArrayOf()
        .ToArbitrary();

    [Fact]
    public void Within_AnyTickets_CountsAsOneByOne() =>
        Law.Holds(Tickets, tickets => Counted(tickets).SequenceEqual(Naive(tickets)));

    [Fact]
    public void Within_ManyTickets_CountsAsOneByOne()
    {
        var random = new Numbers(3);
        var first = Months[0].ToUnixTimeTicks() - (20 * NodaConstants.TicksPerDay);
        foreach (var count in (int[])[2_047, 2_048, 2_049, 6_000])
        {
            var tickets = Enumerable
                .Range(0, count)
                .Select(_ =>
                {
                    var opened = first + (long)(random.Unit() * 120 * NodaConstants.TicksPerDay);
                    return (
                        opened,
                        opened + (long)(random.Unit() * NodaConstants.TicksPerDay),
                        (byte)(random.Next() % 3)
                    );
                })
                .ToArray();

            Assert.Equal(Naive(tickets), Counted(tickets));
        }
    }

    [Fact]
    public void Within_TicketsInParts_AddsToWhatIsThere()
    {
        var ticket = (Ticks(2026, 3, 2, 9), Ticks(2026, 3, 2, 12), (byte)0);
        var tallies = new CountTally[15];
        tallies[6] = CountTally.Of(1, 2, 3);

        Assert.Null(Count([ticket], tallies));
        Assert.Null(Count([ticket], tallies));

        Assert.Equal(CountTally.Of(3, 4, 3), tallies[6]);
    }

    [Fact]
    public void Within_ALimitBeyondAllTicks_KeepsEverything()
    {
        var tallies = new CountTally[2];

        GroupedShares.Within(Hours, [0], [1], [0], [Duration.MaxValue], [Instant.FromUnixTimeTicks(5)], tallies);

        Assert.Equal([CountTally.Of(1, 1), CountTally.Zero], tallies);
    }

    [Fact]
    public void Within_UnevenBounds_FindsThePeriod()
    {
        Instant[] bounds =
        [
            .. ((long[])[0, 1, 2, 1_000_000_000_000, 1_000_000_000_001]).Select(Instant.FromUnixTimeTicks),
        ];
        long[] resolved = [-1, 0, 1, 2, 999_999_999_999, 1_000_000_000_000, 1_000_000_000_001];
        var tallies = new CountTally[6];

        GroupedShares.Within(
            BusinessCalendar.Always(),
            resolved,
            resolved,
            new byte[7],
            [Duration.Zero],
            bounds,
            tallies
        );

        Assert.Equal([1, 1, 1, 2, 1, 1], tallies.Select(tally => tally.Total));
    }

    [Fact]
    public void Within_GroupWithoutALimit_IsRefusedByItsRow()
    {
        var fine = (Ticks(2026, 3, 2, 9), Ticks(2026, 3, 2, 12), (byte)0);
        var tallies = new CountTally[15];

        var finding = Count([fine, fine with { Item3 = 3 }], tallies);

        Assert.Equal(
            "error measurement.group.unknown [row 2]: Row 2 is of group 3, and there are limits for 3 groups, from 0 on.",
            finding!.ToString()
        );
        Assert.All(tallies, tally => Assert.Equal(CountTally.Zero, tally));
    }

    [Fact]
    public void Within_NoLimits_RefusesTheFirstRow()
    {
        Assert.Null(GroupedShares.Within(Hours, [], [], [], [], Months, []));
        Assert.Equal(
            "Row 1 is of group 0, and there are limits for 0 groups, from 0 on.",
            GroupedShares.Within(Hours, [0], [0], [0], [], Months, [])!.Message
        );
    }

    [Fact]
    public void Within_AllGroupsOfAByte_AreCounted()
    {
        var tallies = new CountTally[2 * 256];

        Assert.Null(
            GroupedShares.Within(Hours, [0], [0], [255], new Duration[256], [Instant.FromUnixTimeTicks(0)], tallies)
        );
        Assert.Equal(CountTally.Of(1, 1), tallies[511]);
    }

    [Fact]
    public void Within_TicketThatTheCalendarCannotAnswer_IsRefusedByItsRow()
    {
        var fine = (Ticks(2026, 3, 2, 9), Ticks(2026, 3, 2, 12), (byte)0);
        var late = (fine.Item1, Ticks(2027, 1, 1, 12), (byte)0);
        var tallies = new CountTally[15];

        var finding = Count([.. Enumerable.Repeat(fine, 3_000), late], tallies);

        Assert.Equal(CalendarRules.HolidaysKnown, finding!.Rule);
        Assert.Contains("row 3001", finding.Message, StringComparison.Ordinal);
        Assert.All(tallies, tally => Assert.Equal(CountTally.Zero, tally));

        var backwards = Count([fine, (fine.Item2, fine.Item1, 0)], tallies);

        Assert.Equal(CalendarRules.Order, backwards!.Rule);
        Assert.StartsWith("Row 2 runs", backwards.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Within_BadArguments_AreRefused()
    {
        Assert.Equal("hours", Refused(null!, [], [], [], Limits, Months, 15).ParamName);
        Assert.Equal("resolvedTicks", Refused(Hours, [], [1], [], Limits, Months, 15).ParamName);
        Assert.Equal("groups", Refused(Hours, [], [], [1], Limits, Months, 15).ParamName);
        Assert.Equal(
            "4 bounds and 3 limits need 15 tallies, not 12. (Parameter 'tallies')",
            Refused(Hours, [], [], [], Limits, Months, 12).Message
        );
        Assert.Equal(
            "Periods have at least one bound. (Parameter 'bounds')",
            Refused(Hours, [], [], [], Limits, [], 3).Message
        );
        Assert.Equal(
            "Bounds ascend, and 2026-01-31T23:00:00Z is not after 2026-01-31T23:00:00Z. (Parameter 'bounds')",
            Refused(Hours, [], [], [], Limits, [Months[0], Months[0]], 9).Message
        );
        Assert.Equal(
            "A limit is zero or more, and -0:00:00:00.000000001 is not. (Parameter 'limits')",
            Refused(Hours, [], [], [], [-Duration.Epsilon], Months, 5).Message
        );
    }

    private static ArgumentException Refused(
        BusinessCalendar hours,
        long[] opened,
        long[] resolved,
        byte[] groups,
        Duration[] limits,
        Instant[] bounds,
        int tallies
    ) =>
        Assert.ThrowsAny<ArgumentException>(() =>
            GroupedShares.Within(hours, opened, resolved, groups, limits, bounds, new CountTally[tallies])
        );

    private static CountTally[] Counted((long Opened, long Resolved, byte Group)[] tickets)
    {
        var tallies = new CountTally[(Months.Length + 1) * Limits.Length];
        Assert.Null(Count(tickets, tallies));
        return tallies;
    }

    private static Outsourcing.Domain.Reasoning.Finding? Count(
        (long Opened, long Resolved, byte Group)[] tickets,
        CountTally[] tallies
    ) =>
        GroupedShares.Within(
            Hours,
            Array.ConvertAll(tickets, ticket => ticket.Opened),
            Array.ConvertAll(tickets, ticket => ticket.Resolved),
            Array.ConvertAll(tickets, ticket => ticket.Group),
            Limits,
            Months,
            tallies
        );

    private static CountTally[] Naive((long Opened, long Resolved, byte Group)[] tickets)
    {
        var tallies = new CountTally[(Months.Length + 1) * Limits.Length];
        foreach (var (opened, resolved, group) in tickets)
        {
            var at = Instant.FromUnixTimeTicks(resolved);
            var period = Months.Count(month => month <= at);
            var isGood = Hours.Elapsed(Instant.FromUnixTimeTicks(opened), at) <= Limits[group];
            ref var tally = ref tallies[(period * Limits.Length) + group];
            tally = CountTally.Of(tally.Good + (isGood ? 1 : 0), tally.Total + 1);
        }

        return tallies;
    }

    private static long Ticks(int year, int month, int day, int hour) =>
        Instant.FromUtc(year, month, day, hour, 0).ToUnixTimeTicks();
}
