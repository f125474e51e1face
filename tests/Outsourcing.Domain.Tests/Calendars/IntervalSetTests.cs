using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;
using Interval = NodaTime.Interval;

namespace Outsourcing.Domain.Tests.Calendars;

public sealed class IntervalSetTests
{
    private const int Ticks = 40;

    private static readonly Instant Origin = Instant.FromUtc(2024, 3, 10, 6, 59, 59);

    /// <summary>Gets short lists of intervals between 0 and 40 ns after the origin; many overlap, touch or are empty.</summary>
    private static readonly Arbitrary<Interval[]> AnyIntervals = (
        from count in Gen.Choose(0, 8)
        from intervals in (
            from start in Gen.Choose(0, Ticks)
            from length in Gen.Choose(0, 9)
            select Between(start, Math.Min(start + length, Ticks))
        ).ArrayOf(count)
        select intervals
    ).ToArbitrary();

    [Fact]
    public void Of_OverlappingTouchingAndEmpty_IsCanonical()
    {
        var set = IntervalSet.Of(
            Between(30, 35),
            Between(5, 9),
            Between(0, 5),
            Between(20, 20),
            Between(8, 12),
            Between(6, 7)
        );

        Assert.Equal([Between(0, 12), Between(30, 35)], set.Intervals);
        Assert.Equal(Duration.FromNanoseconds(17), set.Total);
        Assert.False(set.IsEmpty);
    }

    [Fact]
    public void Of_OneNanosecondApart_StaysApart() =>
        Assert.Equal([Between(0, 5), Between(6, 9)], IntervalSet.Of(Between(6, 9), Between(0, 5)).Intervals);

    [Fact]
    public void Of_TheWholeOfTime_HasItsLength()
    {
        var all = new Interval(Instant.MinValue, Instant.MaxValue);

        Assert.Equal(Instant.MaxValue - Instant.MinValue, IntervalSet.Of(all).Total);
        Assert.Equal([all], IntervalSet.Of(all, Between(1, 2)).Intervals);
    }

    [Fact]
    public void Of_CopiesTheIntervals()
    {
        var given = new[] { Between(0, 5) };
        var set = IntervalSet.Of(given);
        given[0] = Between(7, 8);

        Assert.Equal([Between(0, 5)], set.Intervals);
    }

    [Fact]
    public void Empty_HoldsNothing()
    {
        Assert.True(IntervalSet.Empty.IsEmpty);
        Assert.Empty(IntervalSet.Empty.Intervals);
        Assert.Equal(Duration.Zero, IntervalSet.Empty.Total);
        Assert.False(IntervalSet.Empty.Contains(Origin));
        Assert.Equal(IntervalSet.Empty, IntervalSet.Of(Between(4, 4)));
    }

    [Fact]
    public void Of_Unbounded_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => IntervalSet.Of(new Interval(Origin, null)));

        Assert.Equal("intervals", error.ParamName);
        Assert.StartsWith(
            "An interval must have a start and an end, and 2024-03-10T06:59:59Z/EndOfTime has not.",
            error.Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentException>(() => IntervalSet.Of(new Interval(null, Origin)));
        Assert.Equal(
            "bounds",
            Assert.Throws<ArgumentException>(() => IntervalSet.Empty.Clip(new Interval(null, Origin))).ParamName
        );
    }

    [Fact]
    public void Null_IsRefused()
    {
        var set = IntervalSet.Empty;

        Assert.Equal("intervals", Refused(() => IntervalSet.Of((IEnumerable<Interval>)null!)));
        Assert.Equal("left", Refused(() => null! | set));
        Assert.Equal("right", Refused(() => set | null!));
        Assert.Equal("left", Refused(() => null! & set));
        Assert.Equal("right", Refused(() => set & null!));
        Assert.Equal("left", Refused(() => null! - set));
        Assert.Equal("right", Refused(() => set - null!));
        Assert.Equal("form", Assert.Throws<ArgumentNullException>(() => set.WriteTo(null!)).ParamName);

        static string? Refused(Func<IntervalSet> make) => Assert.Throws<ArgumentNullException>(make).ParamName;
    }

    [Fact]
    public void Contains_HoldsTheStartAndNotTheEnd()
    {
        var set = IntervalSet.Of(Between(2, 5), Between(8, 9));

        Assert.Equal([2, 3, 4, 8], Enumerable.Range(0, 12).Where(at => set.Contains(At(at))));
    }

    [Fact]
    public void ToString_ListsTheIntervals()
    {
        Assert.Equal("none", IntervalSet.Empty.ToString());
        Assert.Equal(
            "2024-03-10T06:59:59Z/2024-03-10T06:59:59.000000005Z; 2024-03-10T06:59:59.00000001Z/2024-03-10T06:59:59.00000002Z",
            HostileCulture.In(() => IntervalSet.Of(Between(0, 5), Between(10, 20)).ToString())
        );
    }

    [Fact]
    public void Of_AnyIntervals_HoldsTheInstantsOfThem() =>
        Law.Holds(AnyIntervals, given => Agrees(IntervalSet.Of(given), at => In(given, at)));

    [Fact]
    public void Union_HoldsTheInstantsOfEither() =>
        Law.Holds(
            AnyIntervals,
            AnyIntervals,
            (a, b) => Agrees(IntervalSet.Of(a) | IntervalSet.Of(b), at => In(a, at) || In(b, at))
        );

    [Fact]
    public void Intersection_HoldsTheInstantsOfBoth() =>
        Law.Holds(
            AnyIntervals,
            AnyIntervals,
            (a, b) => Agrees(IntervalSet.Of(a) & IntervalSet.Of(b), at => In(a, at) && In(b, at))
        );

    [Fact]
    public void Difference_HoldsTheInstantsOfTheFirstAlone() =>
        Law.Holds(
            AnyIntervals,
            AnyIntervals,
            (a, b) => Agrees(IntervalSet.Of(a) - IntervalSet.Of(b), at => In(a, at) && !In(b, at))
        );

    [Fact]
    public void Clip_HoldsTheInstantsWithinTheBounds() =>
        Law.Holds(
            AnyIntervals,
            AnyIntervals,
            (a, b) => b.Length == 0 || Agrees(IntervalSet.Of(a).Clip(b[0]), at => In(a, at) && b[0].Contains(at))
        );

    [Fact]
    public void Algebra_AnyThreeSets_ObeysTheLawsOfSets() =>
        Law.Holds(
            AnyIntervals,
            AnyIntervals,
            AnyIntervals,
            (x, y, z) =>
            {
                var (a, b, c) = (IntervalSet.Of(x), IntervalSet.Of(y), IntervalSet.Of(z));
                return (a | b).Equals(b | a)
                    && ((a | b) | c).Equals(a | (b | c))
                    && (a & (b | c)).Equals((a & b) | (a & c))
                    && (a - (b | c)).Equals((a - b) & (a - c))
                    && (a | IntervalSet.Empty).Equals(a)
                    && (a - a).IsEmpty
                    && a.Total + b.Total == (a | b).Total + (a & b).Total
                    && ((a - b) | (a & b)).Equals(a);
            }
        );

    [Fact]
    public void Equals_AnyTwoSets_FollowsTheInstants() =>
        Law.Holds(
            AnyIntervals,
            AnyIntervals,
            (x, y) =>
            {
                var (a, b) = (IntervalSet.Of(x), IntervalSet.Of(y));
                var same = Moments().All(at => In(x, at) == In(y, at));
                return a.Equals(b) == same
                    && (Fingerprint.Of(a) == Fingerprint.Of(b)) == same
                    && (!same || a.GetHashCode() == b.GetHashCode());
            }
        );

    [Fact]
    public void Equals_AnotherKind_IsFalse()
    {
        Assert.False(IntervalSet.Empty.Equals(null));
        Assert.False(IntervalSet.Empty.Equals("none"));
        Assert.True(IntervalSet.Of(Between(1, 2)).Equals((object)IntervalSet.Of(Between(1, 2))));
    }

    [Fact]
    public void Fingerprint_NanosecondsApart_Differs() =>
        Assert.NotEqual(Fingerprint.Of(IntervalSet.Of(Between(0, 5))), Fingerprint.Of(IntervalSet.Of(Between(0, 6))));

    private static Instant At(int nanoseconds) => Origin.PlusNanoseconds(nanoseconds);

    private static Interval Between(int start, int end) => new(At(start), At(end));

    private static IEnumerable<Instant> Moments() => Enumerable.Range(-1, Ticks + 3).Select(At);

    private static bool In(Interval[] intervals, Instant at) => Array.Exists(intervals, own => own.Contains(at));

    private static bool Agrees(IntervalSet set, Func<Instant, bool> holds) =>
        Moments().All(at => set.Contains(at) == holds(at))
        && set.Total == Duration.FromNanoseconds(Moments().Count(holds))
        && set.Intervals.All(own => own.Start < own.End)
        && set.Intervals.Zip(set.Intervals.Skip(1)).All(pair => pair.First.End < pair.Second.Start);
}
