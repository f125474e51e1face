using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Measurement;

/// <summary>What a service clock finds in its events.</summary>
internal static class ClockFindings
{
    public static AnswerStatus StatusOf(Finding refusal) =>
        refusal.Rule == CalendarRules.NeverOpens ? AnswerStatus.NotApplicable : AnswerStatus.FactMissing;

    public static Finding OutOfSequence(ClockEvent next, ClockEvent? last) =>
        Finding.Of(
            MeasurementRules.ClockSequence,
            Severity.Error,
            last is null ? next.Id : $"{last.Id}, {next.Id}",
            $"'{next.Id}' {next.Verb} the clock at {InstantText.Of(next.At)}, and {Doing(last)}.",
            remedy: "Correct or retract one of the events, or record the one that is missing."
        );

    public static Finding StoppedAgain(ClockEvent next, ClockEvent last) =>
        Finding.Of(
            MeasurementRules.ClockStoppedAgain,
            Severity.Info,
            $"{last.Id}, {next.Id}",
            $"'{next.Id}' {next.Verb} the clock at {InstantText.Of(next.At)}, and {Doing(last)}; the first stop stands."
        );

    public static Finding EqualTimes(ClockEvent first, ClockEvent second) =>
        Finding.Of(
            MeasurementRules.ClockEqualTimes,
            Severity.Warning,
            $"{first.Id}, {second.Id}",
            $"'{first.Id}' and '{second.Id}' both happened at {InstantText.Of(first.At)} and were recorded at one instant; they count in the order of their ids.",
            remedy: "Record them at different instants, in the order in which they happened."
        );

    public static Finding UnknownEvent(ClockEvent correction) =>
        Finding.Of(
            MeasurementRules.ClockUnknownEvent,
            Severity.Warning,
            $"{correction.Supersedes}, {correction.Id}",
            $"'{correction.Id}' supersedes '{correction.Supersedes}', which is not known."
        );

    public static Finding CorrectedTooEarly(ClockEvent correction, ClockEvent target) =>
        Finding.Of(
            MeasurementRules.ClockCorrection,
            Severity.Error,
            $"{target.Id}, {correction.Id}",
            $"'{correction.Id}' supersedes '{target.Id}' and was recorded before it, at {InstantText.Of(correction.Recorded)}.",
            remedy: "Record the correction after what it corrects."
        );

    public static Finding CorrectedTwice(ClockEvent target, ClockEvent first, ClockEvent second) =>
        Finding.Of(
            MeasurementRules.ClockCorrection,
            Severity.Error,
            $"{target.Id}, {first.Id}, {second.Id}",
            $"'{first.Id}' and '{second.Id}' both supersede '{target.Id}'.",
            remedy: "Let the later correction supersede the earlier one."
        );

    public static Finding NoTerms(string? priority) =>
        Finding.Of(
            MeasurementRules.ClockTerms,
            Severity.Error,
            priority ?? "priority",
            priority is null
                ? "No priority is stated, and there are no terms for every priority."
                : $"There are no terms for the priority '{priority}', and none for every priority.",
            remedy: "State the priority when the clock starts, or terms for every priority."
        );

    public static Finding NoDeadline(ClockReading reading)
    {
        var left = ClockWords.Time(reading.Remaining);
        return Finding.Of(
            MeasurementRules.ClockDeadline,
            Severity.Info,
            "deadline",
            reading.State switch
            {
                ClockState.Paused =>
                    $"The clock is paused for '{reading.Pauses[^1].Reason}' since {InstantText.Of(reading.Pauses[^1].Event.At)}; {left} remain, and the deadline moves until it resumes.",
                ClockState.Stopped => $"The clock stopped with {left} left; nothing is due.",
                _ => $"The clock has not started; all of {left} remain.",
            }
        );
    }

    private static string Doing(ClockEvent? last) =>
        last switch
        {
            null => "nothing has started it",
            ClockPaused => $"'{last.Id}' has paused it at {InstantText.Of(last.At)}",
            ClockStopped => $"'{last.Id}' has stopped it at {InstantText.Of(last.At)}",
            _ => $"it runs since '{last.Id}' at {InstantText.Of(last.At)}",
        };
}
