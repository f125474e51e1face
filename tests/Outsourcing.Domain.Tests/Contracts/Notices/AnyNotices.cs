using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Tests.Contracts;

/// <summary>Generators of notices and of days at which they are hard.</summary>
internal static class AnyNotices
{
    private static readonly LocalDate From = new(2019, 1, 1);
    private static readonly LocalDate Until = new(2045, 12, 31);

    /// <summary>Gets weekdays without New Year, Christmas and a week in May.</summary>
    public static BusinessDays Open { get; } =
        BusinessDays.MondayToFriday(
            Holidays.Of(
                Enumerable
                    .Range(From.Year - 20, Until.Year - From.Year + 21)
                    .SelectMany(year =>
                        new[]
                        {
                            new LocalDate(year, 1, 1),
                            new LocalDate(year, 12, 25),
                            new LocalDate(year, 12, 26),
                        }.Concat(Enumerable.Range(12, 7).Select(day => new LocalDate(year, 5, day)))
                    ),
                Until
            )
        );

    /// <summary>Gets last days of terms: any day, and often the last of a month, such as of February, June, September and November.</summary>
    public static Arbitrary<LocalDate> LastDays { get; } =
        Gen.OneOf(
                Gen.Choose(0, 9_000).Select(From.PlusDays),
                from month in Gen.Elements(2, 6, 9, 11, 12, 4)
                from year in Gen.Choose(2020, 2040)
                select RollConvention.EndOfMonth.Adjust(new LocalDate(year, month, 1))
            )
            .ToArbitrary();

    /// <summary>Gets first days of contracts, among them 29 February and last days of months.</summary>
    public static Arbitrary<LocalDate> Starts { get; } =
        Gen.OneOf(
                Gen.Choose(0, 300).Select(From.PlusDays(-400).PlusDays),
                Gen.Elements(
                    new LocalDate(2016, 2, 29),
                    new LocalDate(2017, 8, 31),
                    new LocalDate(2018, 1, 30),
                    new LocalDate(2018, 1, 1)
                )
            )
            .ToArbitrary();

    /// <summary>Gets notices of every unit, with clear days, "at least" and an end to which they take effect.</summary>
    public static Arbitrary<PeriodNotice> Forwards { get; } =
        (
            from length in Gen.OneOf(
                Gen.Choose(0, 400).Select(Notice.Days),
                Gen.Choose(0, 120).Select(days => Notice.BusinessDays(days, Open)),
                Gen.Choose(0, 40).Select(Notice.Weeks),
                Gen.Choose(0, 15).Select(Notice.Months)
            )
            from clear in Gen.Elements(true, false)
            from atLeast in Gen.Elements(true, false)
            from end in Gen.Elements(Enum.GetValues<NoticeBoundary>())
            select Made(length, clear, atLeast, end)
        ).ToArbitrary();

    private static PeriodNotice Made(PeriodNotice length, bool clear, bool atLeast, NoticeBoundary end)
    {
        var notice = clear ? length.Clear() : length;
        notice = atLeast ? notice.AtLeast() : notice;
        return end == NoticeBoundary.None ? notice : notice.ToEndOf(end);
    }
}
