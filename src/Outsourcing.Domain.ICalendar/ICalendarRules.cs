using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.ICalendar;

/// <summary>The rules by which events of a calendar are left out or a calendar is refused. <c>docs/rules.md</c> defines each.</summary>
public static class ICalendarRules
{
    /// <summary>Gets the note: a cancelled event is no holiday.</summary>
    public static RuleId Cancelled { get; } = RuleId.Of("icalendar.event.cancelled");

    /// <summary>Gets the warning: only an event of whole days is a holiday; one with a time of day is left out.</summary>
    public static RuleId Timed { get; } = RuleId.Of("icalendar.event.timed");

    /// <summary>Gets the rule: the events and their recurrences are few enough to be worked out.</summary>
    public static RuleId Work { get; } = RuleId.Of("icalendar.work");
}
