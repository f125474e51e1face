namespace Outsourcing.Domain.Contracts;

public static partial class ContractRules
{
    /// <summary>Gets the rule: an instant of dispatch becomes a day of receipt only by a delivery rule that names a zone.</summary>
    public static RuleId DeliveryZone { get; } = RuleId.Of("contract.delivery.zone");

    /// <summary>Gets the note: a clause says "at least", and read as clear days it asks for the notice earlier.</summary>
    public static RuleId NoticeClearDays { get; } = RuleId.Of("contract.notice.clear-days");

    /// <summary>Gets the rule: a notice is not given before its window opens.</summary>
    public static RuleId NoticeEarly { get; } = RuleId.Of("contract.notice.early");

    /// <summary>Gets the rule: a notice that counts from an event has no last day before the event has happened.</summary>
    public static RuleId NoticeEvent { get; } = RuleId.Of("contract.notice.event");

    /// <summary>Gets the warning: a notice was received after its last day.</summary>
    public static RuleId NoticeLate { get; } = RuleId.Of("contract.notice.late");

    /// <summary>Gets the warning: the last day for a notice is no business day, and the clause moves no date.</summary>
    public static RuleId NoticeNoBusinessDay { get; } = RuleId.Of("contract.notice.no-business-day");

    /// <summary>Gets the rule: the contract says whether and until when notice can be given.</summary>
    public static RuleId NoticeNone { get; } = RuleId.Of("contract.notice.none");

    /// <summary>Gets the rule: a notice to the end of a period needs such a period to end within the term.</summary>
    public static RuleId NoticePeriodEnd { get; } = RuleId.Of("contract.notice.period-end");

    /// <summary>Gets the warning: the first day of the window for a notice lies after its last day.</summary>
    public static RuleId NoticeWindow { get; } = RuleId.Of("contract.notice.window");
}
