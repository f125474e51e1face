using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Tests.Scoring;
using Outsourcing.Domain.Tests.Support;
using Interval = NodaTime.Interval;

namespace Outsourcing.Domain.Tests.Measurement;

public sealed class DowntimeTests
{
    private static readonly Interval Window = Between(10, 90);

    /// <summary>Up to forty short intervals: overlapping, touching, empty and repeated ones, in and around the window.</summary>
    private static readonly Arbitrary<(long Start, long End)[]> Outages = (
        from start in Gen.Choose(0, 100)
        from length in Gen.Choose(0, 12)
        select ((long)start, (long)start + length)
    )
        .ArrayOf()
        .Select(list => list.Take(40).ToArray())
        .ToArbitrary();

    [Fact]
    public void TotalIn_ColumnOfAnyOrder_CountsEachTickOnce() =>
        Law.Holds(Outages, Outages, (outages, excluded) => Naive(outages, excluded) == Measured(outages, excluded));

    [Fact]
    public void TotalIn_SortedColumn_CountsEachTickOnce() =>
        Law.Holds(
            Outages,
            Outages,
            (outages, excluded) => Naive(outages, excluded) == Measured([.. outages.Order()], excluded)
        );

    [Fact]
    public void TotalIn_Intervals_CountsEachTickOnce() =>
        Law.Holds(
            Outages,
            Outages,
            (outages, excluded) =>
                Duration.FromTicks(Naive(outages, excluded))
                == Downtime.Of(SetOf(outages)).TotalIn(Window, SetOf(excluded))
        );

    [Theory]
    [InlineData("short")]
    [InlineData("long")]
    [InlineData("at one time")]
    [InlineData("narrow")]
    [InlineData("outside")]
    [InlineData("extremes")]
    public void TotalIn_LongColumn_AgreesWithTheSet(string kind)
    {
        var random = new Numbers(7);
        var day = NodaConstants.TicksPerDay;
        var window = Between(100 * day, 130 * day);
        var excluded = IntervalSet.Of(
            Enumerable
                .Range(0, 300)
                .Select(i =>
                    Between(
                        (98 * day) + (i * day / 9),
                        (98 * day) + (i * day / 9) + (long)(random.Next() % 90_000_000_000)
                    )
                )
        );
        foreach (var count in (int[])[7, 24, 25, 1_000, 30_000])
        {
            var rows = Enumerable.Range(0, count).Select(i => Outage(kind, random)).ToArray();
            long[] starts = [.. rows.Select(row => row.Start)];
            long[] ends = [.. rows.Select(row => row.End)];
            var expected = Set(rows, window) - excluded;

            Assert.Null(Downtime.TotalIn(starts, ends, window, excluded, out var total));
            Assert.Equal(expected.Total, total);
            Assert.Equal(Array.ConvertAll(rows, row => row.Start), starts);

            Array.Sort(starts, ends);
            Assert.Null(Downtime.TotalIn(starts, ends, window, excluded, out total));
            Assert.Equal(expected.Total, total);
        }
    }

    [Fact]
    public void TotalIn_NoOutage_IsNone()
    {
        Assert.Null(Downtime.TotalIn([], [], Window, SetOf([(20, 30)]), out var total));
        Assert.Equal(Duration.Zero, total);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(20)]
    public void TotalIn_OutageThatRunsBackwards_IsRefusedByItsRow(int row)
    {
        // The last rows lie after the window, where nothing is measured any more.
        long[] starts = [.. Enumerable.Range(0, 20).Select(i => i * 9L)];
        long[] ends = [.. starts.Select(start => start + 1)];
        ends[row - 1] = starts[row - 1] - 1;

        var finding = Downtime.TotalIn(starts, ends, Window, IntervalSet.Empty, out var total);

        Assert.Equal(
            FormattableString.Invariant(
                $"error measurement.outage.backwards [row {row}]: The outage of row {row} ends before it starts: at tick {ends[row - 1]}, after {starts[row - 1]}."
            ),
            finding!.ToString()
        );
        Assert.Equal(Duration.Zero, total);
    }

    [Fact]
    public void TotalIn_BadArguments_AreRefused()
    {
        var half = Instant.FromUnixTimeTicks(5).PlusNanoseconds(50);

        Assert.Equal("endTicks", Refused([1], [], Window, IntervalSet.Empty).ParamName);
        Assert.Equal("excluded", Refused([], [], Window, null!).ParamName);
        Assert.Equal(
            "A window has a start and an end, and StartOfTime/1970-01-01T00:00:00.0000005Z has not. (Parameter 'window')",
            Refused([], [], new Interval(null, Instant.FromUnixTimeTicks(5)), IntervalSet.Empty).Message
        );
        Assert.Equal(
            "A bound is a whole tick of 100 nanoseconds, and 1970-01-01T00:00:00.00000055Z is not. (Parameter 'window')",
            Refused([], [], new Interval(half, half), IntervalSet.Empty).Message
        );
        Assert.Equal(
            "excluded",
            Refused([], [], Between(0, 9), IntervalSet.Of(new Interval(half, half.PlusTicks(1)))).ParamName
        );
        Assert.Throws<ArgumentException>(() => Downtime.Zero.TotalIn(new Interval(null, null), IntervalSet.Empty));
    }

    [Fact]
    public void TotalIn_SortedColumn_AllocatesForTheExclusionsOnly()
    {
        long[] starts = [.. Enumerable.Range(0, 100_000).Select(i => i * 10L)];
        long[] ends = [.. starts.Select(start => start + 5)];

        const int Enough = 1_000;
        var needed = AllocatedBytes.Least(
            () => Downtime.TotalIn(starts, ends, Between(0, 1_000_000), IntervalSet.Empty, out _),
            Enough
        );

        Assert.InRange(needed, 0, Enough);
    }

    [Fact]
    public void Merge_Parts_UnitesThem()
    {
        var whole = Downtime.Merge(Downtime.Of(SetOf([(1, 5)])), Downtime.Of(SetOf([(3, 9)])));

        Assert.Equal(Downtime.Of(SetOf([(1, 9)])), whole);
        Assert.Equal(whole, Downtime.Merge(whole, whole));
        Assert.Equal(whole.Intervals.ToString(), whole.ToString());
        Assert.Equal("none", Downtime.Zero.ToString());
    }

    private static ArgumentException Refused(long[] starts, long[] ends, Interval window, IntervalSet excluded) =>
        Assert.ThrowsAny<ArgumentException>(() => Downtime.TotalIn(starts, ends, window, excluded, out _));

    private static long Naive((long Start, long End)[] outages, (long Start, long End)[] excluded) =>
        Enumerable.Range(10, 80).Count(tick => Holds(outages, tick) && !Holds(excluded, tick));

    private static bool Holds((long Start, long End)[] intervals, long tick) =>
        Array.Exists(intervals, interval => interval.Start <= tick && tick < interval.End);

    private static long Measured((long Start, long End)[] outages, (long Start, long End)[] excluded)
    {
        var finding = Downtime.TotalIn(
            Array.ConvertAll(outages, outage => outage.Start),
            Array.ConvertAll(outages, outage => outage.End),
            Window,
            SetOf(excluded),
            out var total
        );
        Assert.Null(finding);
        return total.BclCompatibleTicks;
    }

    private static (long Start, long End) Outage(string kind, Numbers random)
    {
        var day = NodaConstants.TicksPerDay;
        var start = (95 * day) + (long)(random.Unit() * 40 * day);
        return kind switch
        {
            "short" => (start, start + (long)(random.Next() % 700_000)),
            "long" => (start, start + (long)(random.Next() % (ulong)day)),
            "at one time" => (110 * day, (110 * day) + (long)(random.Next() % 3)),
            "narrow" => (
                (110 * day) + (long)(random.Next() % 5_000),
                (110 * day) + 5_000 + (long)(random.Next() % 5_000)
            ),
            "outside" => random.Next() % 2 == 0 ? (day, 2 * day) : (200 * day, 200 * day),
            _ => (random.Next() % 3) switch
            {
                0 => (long.MinValue, long.MinValue + (long)(random.Next() % 5)),
                1 => (long.MaxValue - (long)(random.Next() % 5), long.MaxValue),
                _ => (start, start + 1_000),
            },
        };
    }

    /// <summary>The rows as a set, cut to a window first, since the furthest ticks are no instants.</summary>
    private static IntervalSet Set((long Start, long End)[] rows, Interval window)
    {
        var (from, to) = (window.Start.ToUnixTimeTicks(), window.End.ToUnixTimeTicks());
        return SetOf(Array.ConvertAll(rows, row => (Math.Clamp(row.Start, from, to), Math.Clamp(row.End, from, to))));
    }

    private static IntervalSet SetOf((long Start, long End)[] intervals) =>
        IntervalSet.Of(intervals.Select(interval => Between(interval.Start, interval.End)));

    private static Interval Between(long start, long end) =>
        new(Instant.FromUnixTimeTicks(start), Instant.FromUnixTimeTicks(end));
}
