using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Contracts;

/// <summary>What holds of every notice, compared with a search over days.</summary>
public sealed class NoticeLawsTests
{
    [Fact]
    public void Ends_IsTheWalkFromDayToDay() =>
        Law.Holds(
            AnyNotices.Forwards,
            AnyNotices.LastDays,
            AnyNotices.Starts,
            (notice, day, start) => notice.Ends(day, start).Value == NaiveNotice.Ends(notice, day, start)
        );

    [Fact]
    public void LatestReceipt_IsTheLastDayWhosePeriodEndsWithinTheTerm() =>
        Law.Holds(
            AnyNotices.Forwards,
            AnyNotices.LastDays,
            AnyNotices.Starts,
            (notice, last, start) => Known(notice.LatestReceipt(last, start)) == NaiveNotice.Latest(notice, last, start)
        );

    [Fact]
    public void LatestReceipt_OfEachMonthEnd_IsTheSearch()
    {
        PeriodNotice[] notices =
        [
            .. Enumerable.Range(1, 13).Select(Notice.Months),
            Notice.Months(3).Clear(),
            Notice.Months(6).ToEndOf(NoticeBoundary.Quarter),
        ];
        var start = new LocalDate(2020, 1, 1);
        var ends = Enumerable
            .Range(0, 60)
            .Select(month => RollConvention.EndOfMonth.Adjust(new LocalDate(2023, 1, 1).PlusMonths(month)))
            .SelectMany(end => new[] { end.PlusDays(-2), end.PlusDays(-1), end, end.PlusDays(1) });

        Assert.All(
            ends,
            last =>
                Assert.All(
                    notices,
                    notice => Assert.Equal(NaiveNotice.Latest(notice, last, start), notice.LatestReceipt(last).Value)
                )
        );
    }

    [Fact]
    public void Ends_IsMonotone() =>
        Law.Holds(
            AnyNotices.Forwards,
            AnyNotices.LastDays,
            AnyNotices.Starts,
            (notice, day, start) =>
                notice.Ends(day, start).Value is var end
                && end >= day
                && notice.Ends(day.PlusDays(1), start).Value >= end
        );

    [Fact]
    public void LatestReceiptInClearDays_IsThatOfTheClearNotice() =>
        Law.Holds(
            AnyNotices.Forwards,
            AnyNotices.LastDays,
            AnyNotices.Starts,
            (notice, last, start) =>
            {
                var dates = notice.Dates(last, start);
                return !dates.TryGetValue(out var days)
                    || days.LatestReceiptInClearDays
                        == (
                            notice is { IsAtLeast: true, IsClear: false }
                                ? NaiveNotice.Latest(notice.Clear(), last, start)
                                : null
                        );
            }
        );

    [Fact]
    public void LatestReceipt_Rolled_IsTheSearchMovedToABusinessDay() =>
        Law.Holds(
            AnyNotices.Forwards,
            AnyNotices.LastDays,
            AnyNotices.Starts,
            (notice, last, start) =>
                NaiveNotice.Latest(notice, last, start) is not { } latest
                || (
                    notice.Rolled(BusinessDayConvention.Preceding, AnyNotices.Open).LatestReceipt(last, start).Value
                        == NaiveNotice.Moved(latest, AnyNotices.Open, forwards: false)
                    && notice.Rolled(BusinessDayConvention.Following, AnyNotices.Open).LatestReceipt(last, start).Value
                        == NaiveNotice.Moved(latest, AnyNotices.Open, forwards: true)
                )
        );

    [Fact]
    public void FirstReceipt_IsTheFirstDayWhoseLongestPeriodReachesTheEnd() =>
        Law.Holds(
            Gen.Choose(1, 14).ToArbitrary(),
            AnyNotices.LastDays,
            (longest, last) =>
                First(Notice.Days(1).NotEarlierThan(Period.FromMonths(longest)), last)
                    == NaiveNotice.First(Notice.Months(longest), last, last)
                && First(Notice.Days(1).NotEarlierThan(Period.FromDays(longest * 20)), last)
                    == NaiveNotice.First(Notice.Days(longest * 20), last, last)
                && First(Notice.Days(1).NotEarlierThan(Period.FromWeeks(longest)), last)
                    == NaiveNotice.First(Notice.Weeks(longest), last, last)
        );

    [Fact]
    public void CountedBack_IsTheDayBeforeTheSameNumberBeforeTheBoundary() =>
        Law.Holds(
            Gen.Choose(0, 14).ToArbitrary(),
            AnyNotices.LastDays,
            (months, last) =>
                Notice.Months(months).CountedBack().LatestReceipt(last).Value
                == last.PlusDays(1).PlusMonths(-months).PlusDays(-1)
        );

    [Fact]
    public void CountedBack_Ends_IsTheFirstEndForWhichTheDayIsInTime() =>
        Law.Holds(
            Gen.Choose(0, 14).ToArbitrary(),
            AnyNotices.LastDays,
            (months, day) =>
            {
                var notice = Notice.Months(months).CountedBack();
                var end = notice.Ends(day).Value;
                return notice.LatestReceipt(end).Value >= day && notice.LatestReceipt(end.PlusDays(-1)).Value < day;
            }
        );

    [Fact]
    public void CountedBack_OfDays_IsTheSameAsForwards() =>
        Law.Holds(
            Gen.Choose(0, 200).ToArbitrary(),
            AnyNotices.LastDays,
            (count, last) =>
                (
                    (PeriodNotice[])
                        [Notice.Days(count), Notice.Weeks(count), Notice.BusinessDays(count, AnyNotices.Open)]
                ).All(notice => notice.CountedBack().LatestReceipt(last).Value == notice.LatestReceipt(last).Value)
        );

    [Fact]
    public void LatestReceipt_OfADate_IsTheLastSuchDateInTheTerm() =>
        Law.Holds(
            Gen.Choose(0, 365).ToArbitrary(),
            AnyNotices.LastDays,
            (offset, last) =>
            {
                var date = new LocalDate(2024, 1, 1).PlusDays(offset);
                var notice = Notice.By(date.Month, date.Day);
                var day = last;
                while (!IsDate(day, date))
                {
                    day = day.PlusDays(-1);
                }

                return notice.LatestReceipt(last).Value == day && notice.Ends(day).Value == day;
            }
        );

    [Fact]
    public void LatestDispatch_IsTheLastDayWhoseReceiptIsInTime() =>
        Law.Holds(
            Gen.Choose(0, 12).ToArbitrary(),
            AnyNotices.LastDays,
            (days, latest) =>
                new[]
                {
                    Delivery.AfterDays("post", days),
                    Delivery.AfterBusinessDays("courier", days + 1, AnyNotices.Open),
                    Delivery.AfterDays("fax", days).Until(new LocalTime(17, 0), "Europe/Berlin", AnyNotices.Open),
                    Delivery
                        .AfterBusinessDays("both", days + 1, AnyNotices.Open)
                        .Until(new LocalTime(17, 0), "Europe/Berlin", AnyNotices.Open),
                }.All(delivery =>
                {
                    var sent = latest;
                    while (delivery.Received(sent).Value > latest)
                    {
                        sent = sent.PlusDays(-1);
                    }

                    var last = delivery.LatestDispatch(latest).Value;
                    return delivery.ReceivedOn is null
                        ? last == sent
                        // Days that are no business days count as the next one.
                        : last == NaiveNotice.Moved(sent, AnyNotices.Open, forwards: false)
                            && delivery.Received(last).Value <= latest;
                })
        );

    private static bool IsDate(LocalDate day, LocalDate date) =>
        day.Month == date.Month
        && (
            day.Day == date.Day
            || (date is { Month: 2, Day: 29 } && day.Day == 28 && !CalendarSystem.Iso.IsLeapYear(day.Year))
        );

    private static LocalDate? First(Notice notice, LocalDate last) => notice.Dates(last).Value.FirstReceipt;

    private static LocalDate? Known(Answer<LocalDate> answer) => answer.TryGetValue(out var day) ? day : null;
}
