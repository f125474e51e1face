namespace Outsourcing.Domain.Selection;

/// <content>The rules about criteria and answers.</content>
public static partial class SelectionRules
{
    /// <summary>Gets the rule: an answer is of the kind that the criterion asks for.</summary>
    public static RuleId AnswerKind { get; } = RuleId.Of("selection.answer.kind");

    /// <summary>Gets the rule: a bid says for each requirement how it meets it.</summary>
    public static RuleId CustomisingOpen { get; } = RuleId.Of("selection.customising.open");
}
