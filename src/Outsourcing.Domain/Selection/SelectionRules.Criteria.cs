namespace Outsourcing.Domain.Selection;

/// <content>The rules about criteria and answers.</content>
public static partial class SelectionRules
{
    /// <summary>Gets the rule: an answer is of the kind that the criterion asks for.</summary>
    public static RuleId AnswerKind { get; } = RuleId.Of("selection.answer.kind");

    /// <summary>Gets the rule: scores of past performance are compared by one version of one method.</summary>
    public static RuleId PastPerformanceMethod { get; } = RuleId.Of("selection.past.method");

    /// <summary>Gets the rule: a score of past performance is of a period that ended not too long ago.</summary>
    public static RuleId PastPerformancePeriod { get; } = RuleId.Of("selection.past.period");

    /// <summary>Gets the warning: the proof of an answer holds on the day of the evaluation.</summary>
    public static RuleId EvidenceExpired { get; } = RuleId.Of("selection.evidence.expired");

    /// <summary>Gets the rule: what has to be built has a price, and the rules add it to the price of the bid.</summary>
    public static RuleId CustomisingPrice { get; } = RuleId.Of("selection.customising.price");

    /// <summary>Gets the rule: a bid says for each requirement how it meets it.</summary>
    public static RuleId CustomisingOpen { get; } = RuleId.Of("selection.customising.open");
}
