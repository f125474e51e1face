using NodaTime;
using NodaTime.Text;

namespace Outsourcing.Domain.Json;

/// <summary>Dates, instants, intervals and lengths of time as JSON: their invariant texts.</summary>
internal static class TimeShapes
{
    private const string DatePattern = @"^-?[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    private const string InstantText = @"^-?[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?Z$";

    public static void AddTo(ShapeBook book) =>
        book.Struct(
                new TextConverter<LocalDate>(
                    text => Parsed(LocalDatePattern.Iso, text, "a date such as '2026-12-24'"),
                    DatePattern,
                    date => LocalDatePattern.Iso.Format(date.WithCalendar(CalendarSystem.Iso))
                )
            )
            .Struct(
                new TextConverter<Instant>(
                    text => Parsed(InstantPattern.ExtendedIso, text, "an instant such as '2026-12-24T17:00:00Z'"),
                    InstantText,
                    InstantPattern.ExtendedIso.Format
                )
            )
            .Struct(
                new TextConverter<Duration>(
                    text =>
                        Parsed(DurationPattern.JsonRoundtrip, text, "a length of time such as '8:00:00' for 8 hours"),
                    @"^-?[0-9]{1,9}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?$",
                    DurationPattern.JsonRoundtrip.Format
                )
            )
            .Struct(
                new TextConverter<LocalTime>(
                    text => Parsed(LocalTimePattern.ExtendedIso, text, "a time of the day such as '17:00:00'"),
                    @"^[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?$",
                    LocalTimePattern.ExtendedIso.Format
                )
            )
            .Class(
                new TextConverter<Period>(
                    text => Parsed(PeriodPattern.Roundtrip, text, "a period such as 'P3M' for 3 months"),
                    "^P.+$",
                    PeriodPattern.Roundtrip.Format
                )
            )
            .Struct(
                new WordConverter<IsoDayOfWeek>(
                    "a day of the week",
                    ("Mon", IsoDayOfWeek.Monday),
                    ("Tue", IsoDayOfWeek.Tuesday),
                    ("Wed", IsoDayOfWeek.Wednesday),
                    ("Thu", IsoDayOfWeek.Thursday),
                    ("Fri", IsoDayOfWeek.Friday),
                    ("Sat", IsoDayOfWeek.Saturday),
                    ("Sun", IsoDayOfWeek.Sunday)
                )
            )
            .Struct(
                new Shape<Interval>(parts => new Interval(parts.Get<Instant>("start"), parts.Get<Instant>("end")))
                    .With("start", interval => interval.Start)
                    .With("end", interval => interval.End)
            );

    private static T Parsed<T>(IPattern<T> pattern, string text, string what) =>
        pattern.Parse(text) is { Success: true } read
            ? read.Value
            : throw new FormatException($"'{DocumentNode.Shorten(text)}' is not {what}.");
}
