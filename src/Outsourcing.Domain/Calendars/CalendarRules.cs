namespace Outsourcing.Domain.Calendars;

/// <summary>The rules by which a calendar refuses to answer. <c>docs/rules.md</c> defines each.</summary>
public static class CalendarRules
{
    /// <summary>Gets the rule: a calendar answers only for dates of which it is stated whether they are holidays.</summary>
    public static RuleId HolidaysKnown { get; } = RuleId.Of("calendar.holidays-known");

    /// <summary>Gets the rule: a month has the day that months lead to, or a rule names the one that stands for it.</summary>
    public static RuleId MonthEnd { get; } = RuleId.Of("calendar.month-end");

    /// <summary>Gets the rule: a calendar that is asked when it closes does close.</summary>
    public static RuleId NeverCloses { get; } = RuleId.Of("calendar.never-closes");

    /// <summary>Gets the rule: a calendar that is asked for open time opens, and for long enough.</summary>
    public static RuleId NeverOpens { get; } = RuleId.Of("calendar.never-opens");

    /// <summary>Gets the rule: in columns, spans run from an earlier to a later instant, and open time is not negative.</summary>
    public static RuleId Order { get; } = RuleId.Of("calendar.order");

    /// <summary>Gets the rule: a calendar answers for the years 1 to 9998 of UTC, civil dates lie in the years -9998 to 9999.</summary>
    public static RuleId Range { get; } = RuleId.Of("calendar.range");
}
