using NodaTime.Text;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>Reads a question such as <c>outage:2026-03-14T02:00/04:30</c>, in readings of the zone of the contract.</summary>
internal static class WhatIfText
{
    private const string Key = "outage:";

    private static readonly LocalDateTimePattern Start = LocalDateTimePattern.CreateWithInvariantCulture(
        "uuuu-MM-dd'T'HH:mm"
    );

    private static readonly LocalTimePattern End = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>Gives the time of the outage, or what is wrong with the question.</summary>
    public static (Interval Time, string? Problem) Read(string text, DateTimeZone zone)
    {
        var parts = text.StartsWith(Key, StringComparison.OrdinalIgnoreCase) ? text[Key.Length..].Split('/') : [];
        if (
            parts is not [var from, var to]
            || !Start.Parse(from).TryGetValue(default, out var start)
            || !SupportedYears.Contain(start.Year)
            || !TryEnd(to, start, out var end)
        )
        {
            return (default, $"'{text}' is not a question such as outage:2026-03-14T02:00/04:30.");
        }

        foreach (var reading in (ReadOnlySpan<LocalDateTime>)[start, end])
        {
            var count = zone.MapLocal(reading).Count;
            if (count != 1)
            {
                var what = count == 0 ? "does not exist" : "stands twice";
                return (default, $"'{text}': the reading {Start.Format(reading)} {what} in {zone.Id}.");
            }
        }

        return start < end
            ? (new Interval(zone.AtStrictly(start).ToInstant(), zone.AtStrictly(end).ToInstant()), null)
            : (default, $"'{text}': the outage ends before it starts.");
    }

    /// <summary>A time alone is the first such reading after the start.</summary>
    private static bool TryEnd(string text, LocalDateTime start, out LocalDateTime end)
    {
        if (End.Parse(text).TryGetValue(default, out var time))
        {
            end = start.Date.At(time);
            end = end <= start ? end.PlusDays(1) : end;
            return true;
        }

        return Start.Parse(text).TryGetValue(default, out end) && SupportedYears.Contain(end.Year);
    }
}
