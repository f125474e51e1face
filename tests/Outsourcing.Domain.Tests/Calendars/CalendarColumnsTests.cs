using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Calendars;

/// <summary>Columns of ticks give what the questions about instants give.</summary>
public sealed class CalendarColumnsTests
{
    private static readonly ZonedCalendar Berlin = BusinessCalendar
        .In("Europe/Berlin")
        .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "09:00-17:00")
        .Closed([new LocalDate(2026, 12, 25)], new LocalDate(2026, 12, 31));

    private static readonly long Monday = Instant.FromUtc(2026, 3, 2, 0, 0).ToUnixTimeTicks();
    private static readonly long Late = Instant.FromUtc(2027, 3, 2, 0, 0).ToUnixTimeTicks();

    [Fact]
    public void Columns_AreTheAnswersRowByRow() =>
        Law.Holds(
            AnyCalendars.OfAnyKind,
            AnyCalendars.Offsets.Generator.ArrayOf(5).ToArbitrary(),
            AnyCalendars.Lengths.Generator.ArrayOf(5).ToArbitrary(),
            (one, offsets, lengths) =>
            {
                var calendar = one.Calendar;
                var from = Array.ConvertAll(offsets, offset => (one.Near + offset).ToUnixTimeTicks());
                var open = Array.ConvertAll(lengths, length => length.BclCompatibleTicks);
                var to = from.Zip(open, (start, length) => start + length).ToArray();
                var (elapsed, due, isOpen) = (new long[5], new long[5], new bool[5]);

                var rows = Enumerable.Range(0, 5).ToList();
                var elapsedHolds =
                    calendar.Elapsed(from, to, elapsed) is null
                    && rows.TrueForAll(row =>
                        Duration.FromTicks(elapsed[row]) == calendar.Elapsed(At(from[row]), At(to[row]))
                    );
                var openHolds =
                    calendar.IsOpen(from, isOpen) is null
                    && rows.TrueForAll(row => isOpen[row] == calendar.IsOpen(At(from[row])));
                var finding = calendar.Due(from, open, due);
                var dueHolds = rows.TrueForAll(row =>
                    calendar.TryDue(At(from[row]), Duration.FromTicks(open[row]), out var deadline, out _)
                        ? finding is not null || At(due[row]) == deadline.At
                        : finding is not null
                );
                return elapsedHolds && openHolds && dueHolds;
            }
        );

    [Fact]
    public void Elapsed_OfABadRow_NamesIt()
    {
        var elapsed = new long[3];

        var beyond = Berlin.Elapsed([Monday, Monday, Monday], [Monday, Late, Late], elapsed);
        var backwards = Berlin.Elapsed([Monday, Monday, Monday + 1], [Monday, Monday, Monday], elapsed);
        var outside = Berlin.Elapsed([long.MinValue], [long.MaxValue], new long[1]);

        Assert.Equal(
            "error calendar.holidays-known [calendar]: The holidays are known until 2026-12-31 only; row 2 reaches beyond that. State the holidays of those dates.",
            beyond!.ToString()
        );
        Assert.Equal(
            "error calendar.order [calendar]: Row 3 runs from a later to an earlier instant, or asks for open time below zero.",
            backwards!.ToString()
        );
        Assert.Equal("A calendar answers for the years 1 to 9998 of UTC; row 1 reaches beyond them.", outside!.Message);
    }

    [Fact]
    public void Due_OfABadRow_NamesIt()
    {
        var due = new long[2];

        Assert.Equal(CalendarRules.Order, Berlin.Due([Monday, Monday], [0, -1], due)!.Rule);
        Assert.Equal(CalendarRules.HolidaysKnown, Berlin.Due([Monday, Monday], [0, long.MaxValue], due)!.Rule);
        Assert.Equal(
            "The calendar is never open for as long as row 1 asks for.",
            BusinessCalendar.In("Etc/UTC").Due([Monday], [1], new long[1])!.Message
        );
        Assert.Equal(Monday, due[0]);
    }

    [Fact]
    public void IsOpen_OfABadRow_NamesIt() =>
        Assert.Equal(
            "The holidays are known until 2026-12-31 only; row 2 reaches beyond that.",
            Berlin.IsOpen([Monday, Late], new bool[2])!.Message
        );

    [Fact]
    public void Columns_OfDifferentLength_Throw()
    {
        var error = Assert.Throws<ArgumentException>(() => Berlin.Elapsed([Monday], [Monday, Monday], new long[1]));

        Assert.Equal("toTicks", error.ParamName);
        Assert.StartsWith(
            "The columns have the same number of rows, not 1 and 2.",
            error.Message,
            StringComparison.Ordinal
        );
        Assert.Equal(
            "elapsedTicks",
            Assert.Throws<ArgumentException>(() => Berlin.Elapsed([Monday], [Monday], [])).ParamName
        );
        Assert.Equal("openTicks", Assert.Throws<ArgumentException>(() => Berlin.Due([Monday], [], [])).ParamName);
        Assert.Equal("dueTicks", Assert.Throws<ArgumentException>(() => Berlin.Due([Monday], [1], [])).ParamName);
        Assert.Equal("isOpen", Assert.Throws<ArgumentException>(() => Berlin.IsOpen([Monday], [])).ParamName);
    }

    [Fact]
    public void Columns_WithoutRows_AreAnswered() => Assert.Null(Berlin.Elapsed([], [], []));

    private static Instant At(long ticks) => Instant.FromUnixTimeTicks(ticks);
}
