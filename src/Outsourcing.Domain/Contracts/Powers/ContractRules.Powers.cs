namespace Outsourcing.Domain.Contracts;

public static partial class ContractRules
{
    /// <summary>Gets the rule: a power is used when it can be exercised.</summary>
    public static RuleId PowerExercise { get; } = RuleId.Of("contract.power.exercise");

    /// <summary>Gets the rule: what a ground needs to be known is known.</summary>
    public static RuleId PowerGround { get; } = RuleId.Of("contract.power.ground");

    /// <summary>Gets the rule: the conditions of a power are known to hold or not to hold.</summary>
    public static RuleId PowerPrecondition { get; } = RuleId.Of("contract.power.precondition");

    /// <summary>Gets the rule: the day from which a power can be used is known.</summary>
    public static RuleId PowerStart { get; } = RuleId.Of("contract.power.start");
}
