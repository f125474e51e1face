namespace Outsourcing.Domain.Contracts;

public static partial class ContractRules
{
    /// <summary>Gets the rule: what must come first, before a duty arises, has come.</summary>
    public static RuleId ObligationAntecedent { get; } = RuleId.Of("contract.obligation.antecedent");

    /// <summary>Gets the rule: a question about a duty that recurs is answered for 10,000 occurrences at most.</summary>
    public static RuleId ObligationCap { get; } = RuleId.Of("contract.obligation.cap");

    /// <summary>Gets the note: a duty that does not survive ends with the agreement, before its last day.</summary>
    public static RuleId ObligationEnd { get; } = RuleId.Of("contract.obligation.end");

    /// <summary>Gets the rule: a fact about a duty names an obligation of the agreement, and which instance of it.</summary>
    public static RuleId ObligationInstance { get; } = RuleId.Of("contract.obligation.instance");

    /// <summary>Gets the rule: an occurrence of a duty that recurs has a number from the first one to the last one.</summary>
    public static RuleId ObligationOccurrence { get; } = RuleId.Of("contract.obligation.occurrence");

    /// <summary>Gets the note: the agreement states no day by which a duty must be done.</summary>
    public static RuleId ObligationUnlimited { get; } = RuleId.Of("contract.obligation.unlimited");
}
