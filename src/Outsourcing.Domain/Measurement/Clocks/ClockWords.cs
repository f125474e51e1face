using System.Globalization;
using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Measurement;

/// <summary>Puts readings of a service clock into words.</summary>
internal static class ClockWords
{
    /// <summary>Writes a length of time in hours, minutes and seconds, such as <c>8 h 30 min</c>, exact to the nanosecond.</summary>
    public static string Time(Duration value)
    {
        if (value < Duration.Zero)
        {
            return $"-{Time(-value)}";
        }

        var hours = (value.Days * 24L) + value.Hours;
        var parts = new List<string>();
        if (hours > 0)
        {
            parts.Add($"{Invariant.Text(hours)} h");
        }

        if (value.Minutes > 0)
        {
            parts.Add($"{Invariant.Text(value.Minutes)} min");
        }

        var seconds = value.Seconds + (value.SubsecondNanoseconds / 1_000_000_000m);
        if (seconds > 0 || parts.Count == 0)
        {
            parts.Add($"{seconds.ToString("0.#########", CultureInfo.InvariantCulture)} s");
        }

        return string.Join(' ', parts);
    }

    public static string State(ClockState state) =>
        state switch
        {
            ClockState.NotStarted => "Not started",
            ClockState.Running => "Running",
            ClockState.Paused => "Paused",
            _ => "Stopped",
        };

    /// <summary>Explains the deadline of a clock that has passed it.</summary>
    public static Explanation Passed(ClockReading reading) =>
        Explanation.Of($"The limit of {Time(reading.Limit)} was used up, with {Time(reading.Elapsed)} counted by now.");

    /// <summary>Explains the deadline of a clock that runs towards it.</summary>
    public static Explanation Ahead(ClockReading reading) =>
        Explanation.Of(
            $"From {InstantText.Of(reading.AsOf)} on {Time(reading.Remaining)} of open time remain, if there is no further pause."
        );

    /// <summary>Explains a reading: the cycles with their spans, the changes and reopenings with their policies, what was corrected and what was not known.</summary>
    public static Explanation Of(ClockTrace trace) =>
        Explanation.Of(
            $"{trace.Reading}.",
            [
                .. trace.Replay.Cycles.Select((spans, i) => Cycle(trace, spans, i)),
                .. trace.Replay.Changes.Select(change => Change(trace.Clock.OnChange, change)),
                .. Reopenings(trace),
                .. Corrections(trace),
                .. LaterKnowledge(trace),
                Explanation.Of($"Zones are those of {DateTimeZoneProviders.Tzdb.VersionId}."),
            ]
        );

    private static Explanation Cycle(ClockTrace trace, ClockCycleSpans spans, int number) =>
        Explanation.Of(
            $"Cycle {Invariant.Text(number + 1)}, {trace.Reading.Cycles[number]}.",
            Enumerable.Range(spans.First, spans.Next - spans.First).Select(i => Span(trace.Replay.Spans[i]))
        );

    private static Explanation Span(ClockSpan span)
    {
        var did = (span.Pause, span.IsGap, span.Counted) switch
        {
            ({ } pause, _, null) => $"paused for '{pause.Reason}', not counted",
            ({ } pause, _, { } counted) =>
                $"paused for '{pause.Reason}', which does not stop the clock, {Time(counted)} counted",
            (null, true, var counted) => $"stopped and reopened later, {Time(counted ?? Duration.Zero)} counted",
            (null, false, var counted) => $"ran, {Time(counted ?? Duration.Zero)} counted",
        };
        return Explanation.Of($"{InstantText.Of(span.From)} to {InstantText.Of(span.To)}: {did}.");
    }

    private static Explanation Change(ChangePolicy policy, ClockChange change) =>
        Explanation.Of(
            $"'{change.Event.Id}' put other terms into force at {InstantText.Of(change.Event.At)}: {Named(change.After)}, before {Named(change.Before)}; {Meaning(policy)}."
        );

    private static string Named(TermsInForce inForce) =>
        inForce.Terms?.ToString() ?? (inForce.Priority is { } priority ? $"none for {priority}" : "none");

    private static string Meaning(ChangePolicy policy) =>
        policy switch
        {
            ChangePolicy.Keep => "each span is counted by the terms in force in it (Keep)",
            ChangePolicy.Restart => "the count starts from zero (Restart)",
            _ => "the cycle is counted anew by the new terms (Retroactive)",
        };

    private static IEnumerable<Explanation> Reopenings(ClockTrace trace) =>
        trace.Replay.Reopenings.Select(reopened =>
            Explanation.Of(
                $"'{reopened.Id}' reopened the clock at {InstantText.Of(reopened.At)}; {Meaning(trace.Clock.OnReopen)}."
            )
        );

    private static string Meaning(ReopenPolicy policy) =>
        policy switch
        {
            ReopenPolicy.Continue => "the time since it stopped does not count (Continue)",
            ReopenPolicy.CountGap => "the time since it stopped counts (CountGap)",
            _ => "a new cycle counts from zero (NewCycle)",
        };

    private static IEnumerable<Explanation> Corrections(ClockTrace trace) =>
        trace.ReplacedBy is not { } replacedBy
            ? []
            : trace
                .Clock.Events.Zip(replacedBy)
                .Where(pair => pair.Second is not null)
                .Select(pair => Correction(pair.First, pair.Second!));

    private static Explanation Correction(ClockEvent replaced, ClockEvent by) =>
        Explanation.Of(
            by is ClockEventRetracted
                ? $"'{by.Id}', recorded at {InstantText.Of(by.Recorded)}, took back '{replaced.Id}'."
                : $"'{by.Id}', recorded at {InstantText.Of(by.Recorded)}, stands in the place of '{replaced.Id}'."
        );

    private static IEnumerable<Explanation> LaterKnowledge(ClockTrace trace)
    {
        var later = trace.Clock.Events.Count(each => each.Recorded > trace.KnownAt);
        return later == 0
            ? []
            :
            [
                Explanation.Of(
                    $"Recorded after {InstantText.Of(trace.KnownAt)} and left out: {Invariant.Text(later)} of {Invariant.Text(trace.Clock.Events.Count)} events."
                ),
            ];
    }
}
