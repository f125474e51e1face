namespace Outsourcing.Domain.Measurement;

/// <summary>The rules by which measurement refuses or warns. <c>docs/rules.md</c> defines each.</summary>
public static partial class MeasurementRules
{
    /// <summary>Gets the rule: one event at most corrects or retracts another, and it was recorded after it.</summary>
    public static RuleId ClockCorrection { get; } = RuleId.Of("measurement.clock.correction");

    /// <summary>Gets the note: a clock that is not running has no deadline ahead.</summary>
    public static RuleId ClockDeadline { get; } = RuleId.Of("measurement.clock.deadline");

    /// <summary>Gets the warning: two events have the same time and the same recorded instant, so that their ids order them.</summary>
    public static RuleId ClockEqualTimes { get; } = RuleId.Of("measurement.clock.equal-times");

    /// <summary>Gets the rule: an event fits what the clock does when it happens.</summary>
    public static RuleId ClockSequence { get; } = RuleId.Of("measurement.clock.sequence");

    /// <summary>Gets the note: a stopped clock was stopped again, and the first stop stands.</summary>
    public static RuleId ClockStoppedAgain { get; } = RuleId.Of("measurement.clock.stopped-again");

    /// <summary>Gets the rule: a priority that counts has terms.</summary>
    public static RuleId ClockTerms { get; } = RuleId.Of("measurement.clock.terms");

    /// <summary>Gets the warning: a correction names an event that is not known.</summary>
    public static RuleId ClockUnknownEvent { get; } = RuleId.Of("measurement.clock.unknown-event");
}
