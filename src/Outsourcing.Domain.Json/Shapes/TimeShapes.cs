using NodaTime;
using NodaTime.Text;

namespace Outsourcing.Domain.Json;

/// <summary>Dates, instants, intervals and lengths of time by their invariant texts.</summary>
internal static class TimeShapes
{
    private static readonly InstantPattern Instants = InstantPattern.ExtendedIso;

    private static readonly DurationPattern Durations = DurationPattern.JsonRoundtrip;

    public static void AddTo(ShapeBook book) =>
        book.Struct(
                new TextConverter<Instant>(
                    text => Read(Instants.Parse(text), $"'{text}' is not an instant such as '2026-03-02T09:00:00Z'."),
                    @"^-?[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?Z$",
                    Instants.Format
                )
            )
            .Struct(
                new TextConverter<Duration>(
                    text =>
                        Read(Durations.Parse(text), $"'{text}' is not a length of time such as '8:00:00' for 8 hours."),
                    @"^-?[0-9]{1,9}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?$",
                    Durations.Format
                )
            )
            .Struct(
                new TextConverter<LocalDate>(
                    text => Read(LocalDatePattern.Iso.Parse(text), $"'{text}' is not a date such as '2026-12-24'."),
                    "^-?[0-9]{4}-[0-9]{2}-[0-9]{2}$",
                    LocalDatePattern.Iso.Format
                )
            )
            .Struct(
                new Shape<Interval>(parts => new Interval(parts.Get<Instant>("start"), parts.Get<Instant>("end")))
                    .With("start", interval => interval.Start)
                    .With("end", interval => interval.End)
            );

    private static T Read<T>(ParseResult<T> result, string refusal) =>
        result.TryGetValue(default!, out var value) ? value : throw new FormatException(refusal);
}
