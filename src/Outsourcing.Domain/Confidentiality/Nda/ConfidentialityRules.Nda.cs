namespace Outsourcing.Domain.Confidentiality;

public static partial class ConfidentialityRules
{
    /// <summary>Gets the warning: terms protect the disclosing party less than a standard in a part.</summary>
    public static RuleId LessProtective { get; } = RuleId.Of("confidentiality.less-protective");

    /// <summary>Gets the warning: clauses answer a question of the check-list differently, and no document prevails.</summary>
    public static RuleId QuestionConflict { get; } = RuleId.Of("confidentiality.question.conflict");

    /// <summary>Gets the note: no clause mentions what a question of the check-list asks.</summary>
    public static RuleId QuestionSilent { get; } = RuleId.Of("confidentiality.question.silent");
}
