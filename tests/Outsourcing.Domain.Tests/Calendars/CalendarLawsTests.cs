using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Tests.Support;
using Interval = NodaTime.Interval;

namespace Outsourcing.Domain.Tests.Calendars;

/// <summary>What holds of every calendar, in every zone.</summary>
public sealed class CalendarLawsTests
{
    private static readonly Duration Step = Duration.FromMinutes(1);
    private static readonly Duration Nanosecond = Duration.FromNanoseconds(1L);

    [Fact]
    public void Elapsed_IsTheMeasureOfWhatIsOpen_StepByStep() =>
        Law.Holds(
            AnyCalendars.OfAnyKind,
            one =>
            {
                var (from, to) = (one.Near - Duration.FromDays(2), one.Near + Duration.FromDays(2));
                return one.Calendar.Elapsed(from, to) == NaiveCalendar.Elapsed(one.Calendar, from, to, Step);
            }
        );

    [Fact]
    public void IsOpen_IsTheLocalReading() =>
        Law.Holds(
            AnyCalendars.OfAnyKind,
            AnyCalendars.Offsets,
            (one, offset) =>
            {
                var at = one.Near + offset;
                return one.Calendar.IsOpen(at) == NaiveCalendar.IsOpen(one.Calendar, at)
                    && one.Calendar.Elapsed(at, at + Nanosecond)
                        == (one.Calendar.IsOpen(at) ? Nanosecond : Duration.Zero);
            }
        );

    [Fact]
    public void Elapsed_OfTwoSpansThatMeet_AddsUp() =>
        Law.Holds(
            AnyCalendars.OfAnyKind,
            AnyCalendars.Offsets,
            AnyCalendars.Lengths,
            (one, offset, length) =>
            {
                var (first, second, third) = (
                    one.Near + offset,
                    one.Near + offset + length,
                    one.Near + offset + length + length
                );
                return one.Calendar.Elapsed(first, second) + one.Calendar.Elapsed(second, third)
                    == one.Calendar.Elapsed(first, third);
            }
        );

    [Fact]
    public void Due_HasElapsedAndIsTheEarliest() =>
        Law.Holds(
            AnyCalendars.OfAnyKind,
            AnyCalendars.Offsets,
            AnyCalendars.Lengths,
            (one, offset, length) =>
            {
                var at = one.Near + offset;
                if (!one.Calendar.TryDue(at, length, out var due, out var finding))
                {
                    return finding.Rule == CalendarRules.NeverOpens || finding.Rule == CalendarRules.HolidaysKnown;
                }

                return one.Calendar.Elapsed(at, due.At) == length
                    && (length == Duration.Zero ? due.At == at : one.Calendar.IsOpen(due.At - Nanosecond))
                    && (
                        one.Calendar.TryNextOpen(due.At, out var next, out _)
                            ? due.NextOpen == next
                            : due.NextOpen is null
                    );
            }
        );

    [Fact]
    public void Back_HoldsExactlyTheInstantsFromWhichItElapsed() =>
        Law.Holds(
            AnyCalendars.OfAnyKind,
            AnyCalendars.Offsets,
            AnyCalendars.Lengths,
            (one, offset, length) =>
            {
                var at = one.Near + offset;
                if (!one.Calendar.TryBack(at, length, out var start, out var finding))
                {
                    return finding.Rule == CalendarRules.NeverOpens;
                }

                var latestHolds =
                    one.Calendar.Elapsed(start.Latest, at) == length
                    && (start.Latest == at || one.Calendar.IsOpen(start.Latest));
                var earliestHolds =
                    start.Earliest is not { } earliest
                    || (
                        earliest <= start.Latest
                        && one.Calendar.Elapsed(earliest, at) == length
                        && one.Calendar.IsOpen(earliest - Nanosecond)
                    );
                return latestHolds && earliestHolds;
            }
        );

    [Fact]
    public void Edges_AreWhereOpenTurnsToClosed() =>
        Law.Holds(
            AnyCalendars.OfAnyKind,
            AnyCalendars.Offsets,
            (one, offset) =>
            {
                var (calendar, at) = (one.Calendar, one.Near + offset);
                var nextOpenHolds =
                    !calendar.TryNextOpen(at, out var nextOpen, out _)
                    || (nextOpen >= at && calendar.IsOpen(nextOpen) && calendar.Elapsed(at, nextOpen) == Duration.Zero);
                var nextCloseHolds =
                    !calendar.TryNextClose(at, out var nextClose, out _)
                    || (
                        nextClose > at
                        && !calendar.IsOpen(nextClose)
                        && calendar.IsOpen(nextClose - Nanosecond)
                        && calendar.Elapsed(at, nextClose) == nextClose - calendar.NextOpen(at)
                    );
                var previousOpenHolds =
                    !calendar.TryPreviousOpen(at, out var previousOpen, out _)
                    || (
                        previousOpen <= at
                        && calendar.IsOpen(previousOpen)
                        && !calendar.IsOpen(previousOpen - Nanosecond)
                        && !HasOpening(calendar, previousOpen + Nanosecond, at)
                    );
                var previousCloseHolds =
                    !calendar.TryPreviousClose(at, out var previousClose, out _)
                    || (
                        previousClose <= at
                        && !calendar.IsOpen(previousClose)
                        && calendar.IsOpen(previousClose - Nanosecond)
                        && (!calendar.TryNextClose(previousClose, out var after, out _) || after > at)
                    );
                return nextOpenHolds && nextCloseHolds && previousOpenHolds && previousCloseHolds;
            }
        );

    [Fact]
    public void OpenIntervals_AreTheOpenTime() =>
        Law.Holds(
            AnyCalendars.OfAnyKind,
            AnyCalendars.Offsets,
            AnyCalendars.Lengths,
            (one, offset, length) =>
            {
                var within = new Interval(one.Near + offset, one.Near + offset + length);
                var open = one.Calendar.OpenIntervals(within);
                return open.Total == one.Calendar.Elapsed(within.Start, within.End)
                    && open.Intervals.All(part =>
                        within.Start <= part.Start
                        && part.End <= within.End
                        && one.Calendar.Elapsed(part.Start, part.End) == part.Duration
                    );
            }
        );

    [Fact]
    public void UnionAndIntersection_HoldTogetherWhatBothHold() =>
        Law.Holds(
            AnyCalendars.OfAnyKind,
            AnyCalendars.OfAnyKind,
            AnyCalendars.Offsets,
            (one, other, offset) =>
            {
                var (from, to) = (one.Near + offset, one.Near + offset + Duration.FromDays(9));
                var (a, b) = (one.Calendar, other.Calendar);
                return !IsKnown(a & b, from, to)
                    || a.Elapsed(from, to) + b.Elapsed(from, to)
                        == (a | b).Elapsed(from, to) + (a & b).Elapsed(from, to);
            }
        );

    [Fact]
    public void Difference_LeavesWhatTheOtherDoesNotHold() =>
        Law.Holds(
            AnyCalendars.OfAnyKind,
            AnyCalendars.OfAnyKind,
            AnyCalendars.Offsets,
            (one, other, offset) =>
            {
                var (from, to) = (one.Near + offset, one.Near + offset + Duration.FromDays(9));
                var (a, b) = (one.Calendar, other.Calendar);
                return !IsKnown(a & b, from, to)
                    || (a - b).Elapsed(from, to) + (a & b).Elapsed(from, to) == a.Elapsed(from, to);
            }
        );

    [Fact]
    public void Elapsed_WholeWeeksLater_IsTheSameAwayFromTransitions() =>
        Law.Holds(
            AnyCalendars.OfOneZone,
            AnyCalendars.Offsets,
            Gen.Choose(1, 8).ToArbitrary(),
            (one, offset, weeks) =>
            {
                var zoned = (ZonedCalendar)one.Calendar;
                var calendar = BusinessCalendar.In(zoned.Zone).Hours(zoned.WeeklyHours);
                var (from, to) = (one.Near + offset, one.Near + offset + Duration.FromDays(4));
                var later = Duration.FromDays(7 * weeks);
                return zoned.Zone.GetZoneInterval(from) != zoned.Zone.GetZoneInterval(to + later)
                    || calendar.Elapsed(from, to) == calendar.Elapsed(from + later, to + later);
            }
        );

    [Fact]
    public void Answers_DoNotDependOnWhatWasAskedBefore() =>
        Law.Holds(
            AnyCalendars.OfAnyKind,
            AnyCalendars.Offsets,
            Gen.Choose(-9, 9).ArrayOf(3).ToArbitrary(),
            (one, offset, years) =>
            {
                var (from, to) = (one.Near + offset, one.Near + offset + Duration.FromDays(30));
                var fresh = one.Calendar.Named("fresh");
                foreach (var year in years)
                {
                    var other = from + Duration.FromDays(365 * year);
                    one.Calendar.TryElapsed(other, other + Duration.FromDays(30), out _, out _);
                }

                return one.Calendar.Elapsed(from, to) == fresh.Elapsed(from, to);
            }
        );

    private static bool IsKnown(BusinessCalendar calendar, Instant from, Instant to) =>
        calendar.TryElapsed(from, to, out _, out _);

    private static bool HasOpening(BusinessCalendar calendar, Instant from, Instant to) =>
        from < to && calendar.OpenIntervals(new Interval(from, to)).Intervals.Any(part => part.Start > from);
}
