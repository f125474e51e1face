namespace Outsourcing.Domain.Contracts;

public static partial class ContractRules
{
    /// <summary>Gets the rule that a responsibility matrix names the activity that is asked about.</summary>
    public static RuleId RaciActivityNamed { get; } = RuleId.Of("contract.raci.activity");

    /// <summary>Gets the rule that not too many roles are consulted about an activity.</summary>
    public static RuleId RaciConsulted { get; } = RuleId.Of("contract.raci.consulted");

    /// <summary>Gets the rule that work that passes between organisations has one accountable role and a counterpart on the other side.</summary>
    public static RuleId RaciCounterpart { get; } = RuleId.Of("contract.raci.counterpart");

    /// <summary>Gets the rule that no role is accountable or responsible for too many activities.</summary>
    public static RuleId RaciLoad { get; } = RuleId.Of("contract.raci.load");

    /// <summary>Gets the rule that matrices that name one activity give the roles the same parts in it.</summary>
    public static RuleId RaciOneRow { get; } = RuleId.Of("contract.raci.one-row");

    /// <summary>Gets the rule that exactly one role is accountable for an activity.</summary>
    public static RuleId RaciOneAccountable { get; } = RuleId.Of("contract.raci.one-accountable");

    /// <summary>Gets the rule that a role has one kind of part in an activity, or is accountable and responsible.</summary>
    public static RuleId RaciOneKind { get; } = RuleId.Of("contract.raci.one-kind");

    /// <summary>Gets the rule that a role is responsible for an activity.</summary>
    public static RuleId RaciResponsible { get; } = RuleId.Of("contract.raci.responsible");

    /// <summary>Gets the rule that the role that is accountable for a retained activity belongs to the party that retains it.</summary>
    public static RuleId RaciRetained { get; } = RuleId.Of("contract.raci.retained");

    /// <summary>Gets the rule that one role is accountable for the activities of a service.</summary>
    public static RuleId RaciServiceOwner { get; } = RuleId.Of("contract.raci.service-owner");

    /// <summary>Gets the rule that a role has a part in an activity.</summary>
    public static RuleId RaciUnusedRole { get; } = RuleId.Of("contract.raci.unused-role");
}
