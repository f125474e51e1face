using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Calendars;

/// <summary>What is compiled and kept: it allocates nothing later, grows under many threads, and is right in every kind of bucket.</summary>
public sealed class TimelineTests
{
    private static readonly Instant Origin = Instant.FromUtc(2026, 1, 1, 0, 0);

    /// <summary>Compiled anew wherever it stands, the part would be compiled 2^40 times.</summary>
    [Fact]
    public void Elapsed_PartThatStandsInACalendarManyTimes_IsCompiledOnce()
    {
        BusinessCalendar office = BusinessCalendar
            .In("Europe/Berlin")
            .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:00-18:00");
        var nested = office;
        for (var level = 0; level < 40; level++)
        {
            nested |= nested;
        }

        var (from, to) = (Instant.FromUtc(2026, 3, 2, 0, 0), Instant.FromUtc(2026, 3, 9, 0, 0));

        Assert.Equal(office.Elapsed(from, to), nested.Elapsed(from, to));
    }

    [Fact]
    public void Questions_WhenCompiled_AllocateNothing()
    {
        var calendar = BusinessCalendar
            .In("Europe/Berlin")
            .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "09:00-12:00", "13:00-17:00")
            .Closed([new LocalDate(2026, 5, 1)], new LocalDate(2027, 12, 31));
        var (from, to) = (new long[100], new long[100]);
        var (elapsed, isOpen) = (new long[100], new bool[100]);
        for (var i = 0; i < from.Length; i++)
        {
            from[i] = (Origin + Duration.FromHours(i)).ToUnixTimeTicks();
            to[i] = (Origin + Duration.FromHours(2 * i)).ToUnixTimeTicks();
        }

        Assert.Equal(0, AllocatedBytes.Least(Ask));

        void Ask()
        {
            for (var i = 0; i < 200; i++)
            {
                var at = Origin + Duration.FromHours(7 * i);
                calendar.Elapsed(at, at + Duration.FromDays(30));
                calendar.IsOpen(at);
                calendar.Due(at, Duration.FromHours(100));
                calendar.Back(at + Duration.FromDays(30), Duration.FromHours(20));
                calendar.NextOpen(at);
            }

            Assert.Null(calendar.Elapsed(from, to, elapsed));
            Assert.Null(calendar.Due(from, elapsed, to));
            Assert.Null(calendar.IsOpen(from, isOpen));
        }
    }

    [Fact]
    public void Timeline_GrowingUnderManyThreads_AnswersAsOneThreadDoes()
    {
        var hours = WeeklyHours.Parse("Mon-Fri 09:00-17:00; Sat 22:00-04:00");
        var expected = Answers(BusinessCalendar.In("America/New_York").Hours(hours), 0);

        for (var round = 0; round < 5; round++)
        {
            var shared = BusinessCalendar.In("America/New_York").Hours(hours);
            var answers = new Duration[8][];
            var threads = Enumerable
                .Range(0, answers.Length)
                .Select(number => new Thread(() => answers[number] = Answers(shared, 11 * number)))
                .ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());

            Assert.All(answers, given => Assert.Equal(expected, given));
        }

        // Each thread begins with other years, so that the shared timeline grows to both sides all the time.
        static Duration[] Answers(BusinessCalendar calendar, int first)
        {
            var answers = new Duration[90];
            for (var i = 0; i < answers.Length; i++)
            {
                var year = (first + (i * 37)) % answers.Length;
                var from = Instant.FromUtc(1950 + year, 2, 3, 4, 5);
                answers[year] =
                    calendar.Elapsed(from, from + Duration.FromDays(40))
                    + Duration.FromSeconds(calendar.Due(from, Duration.FromHours(90)).At.ToUnixTimeSeconds());
            }

            return answers;
        }
    }

    [Theory]
    [InlineData("Mon-Fri 09:00-17:00")]
    [InlineData("Mon-Fri 09:00-12:00, 13:00-17:00")]
    [InlineData("Mon-Sun 08:00-08:10, 08:20-08:30, 08:40-08:50, 09:00-09:10, 09:20-09:30, 09:40-09:50")]
    [InlineData("Mon-Sun 00:00:00-00:00:01, 00:00:02-00:00:03, 23:59:59-24:00")]
    [InlineData("Mon 00:00-24:00; Tue 23:00-01:00")]
    [InlineData("Mon-Sun 00:00-23:59:59")]
    public void Timeline_OfAnyDensity_IsTheSumOfItsIntervals(string hours)
    {
        var calendar = BusinessCalendar.In("Australia/Lord_Howe").Hours(WeeklyHours.Parse(hours));
        var year = new NodaTime.Interval(Origin, Origin + Duration.FromDays(400));
        var open = calendar.OpenIntervals(year).Intervals;

        var (elapsed, at) = (Duration.Zero, year.Start);
        Assert.NotEmpty(open);
        foreach (var part in open)
        {
            Check(part.Start - Duration.FromTicks(1), elapsed, isOpen: false);
            Check(part.Start, elapsed, isOpen: true);
            Check(part.Start + (part.Duration / 2), elapsed + (part.Duration / 2), isOpen: true);
            elapsed += part.Duration;
            Check(part.End - Duration.FromTicks(1), elapsed - Duration.FromTicks(1), isOpen: true);
            Check(part.End, elapsed, isOpen: part.End == year.End && calendar.IsOpen(part.End));
            Assert.Equal(part.End, calendar.Due(at, elapsed).At);
        }

        void Check(Instant when, Duration expected, bool isOpen)
        {
            if (when >= at)
            {
                Assert.Equal(expected, calendar.Elapsed(at, when));
                Assert.Equal(isOpen, calendar.IsOpen(when));
            }
        }
    }

    [Fact]
    public void Nanoseconds_AtTheEndOfWhatIsCompiled_Count()
    {
        // A first question compiles a year and a day from its date on, open at midnight.
        var hours = WeeklyHours.Parse("Mon-Sun 22:00-06:00");
        var end = Origin + Duration.FromDays(366);
        var later = Duration.FromNanoseconds(70L);

        for (var day = -2; day <= 2; day++)
        {
            var calendar = BusinessCalendar.In("Etc/UTC").Hours(hours);
            calendar.IsOpen(Origin + Duration.FromHours(1));
            var at = end + Duration.FromDays(day);

            Assert.Equal(later, calendar.Elapsed(at, at + later));
            Assert.Equal(at, calendar.Back(at + later, later).Latest);
            Assert.Equal(at + later + later, calendar.Due(at + later, later).At);
        }
    }

    [Fact]
    public void Elapsed_SecondBySecond_IsTheSame()
    {
        var calendar = BusinessCalendar
            .In("America/St_Johns")
            .Open(IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday, "23:59:58-00:01:07", "00:00:30-00:02:01");
        var turn = Instant.FromUtc(2010, 11, 7, 2, 31);
        var (from, to) = (turn - Duration.FromMinutes(70), turn + Duration.FromMinutes(70));

        Assert.Equal(NaiveCalendar.Elapsed(calendar, from, to, Duration.FromSeconds(1)), calendar.Elapsed(from, to));
        Assert.NotEqual(Duration.Zero, calendar.Elapsed(from, to));
    }

    [Fact]
    public void Elapsed_OverAllYears_IsTheSumOfItsHalves()
    {
        var calendar = BusinessCalendar
            .In("Europe/Berlin")
            .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "09:00-17:00");
        var (first, end) = (Instant.FromUtc(1, 1, 1, 0, 0), Instant.FromUtc(2400, 1, 1, 0, 0));

        Assert.Equal(calendar.Elapsed(first, Origin) + calendar.Elapsed(Origin, end), calendar.Elapsed(first, end));
    }
}
