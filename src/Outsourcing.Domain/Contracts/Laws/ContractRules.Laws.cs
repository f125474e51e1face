namespace Outsourcing.Domain.Contracts;

public static partial class ContractRules
{
    /// <summary>Gets the warning: a law forbids a charge, or limits it to the cost.</summary>
    public static RuleId LawCharge { get; } = RuleId.Of("contract.law.charge");

    /// <summary>Gets the rule: a law applies while it is in force.</summary>
    public static RuleId LawInForce { get; } = RuleId.Of("contract.law.in-force");

    /// <summary>Gets the note: a law moves the last day for a notice that is no business day, or says that it moves none.</summary>
    public static RuleId LawLastDay { get; } = RuleId.Of("contract.law.last-day");

    /// <summary>Gets the warning: a law lets a notice be shorter than the clause asks.</summary>
    public static RuleId LawNotice { get; } = RuleId.Of("contract.law.notice");

    /// <summary>Gets the rule: a law that binds customer and provider needs an agreement with one of each.</summary>
    public static RuleId LawParty { get; } = RuleId.Of("contract.law.party");

    /// <summary>Gets the warning: the terms give a power that a law restricts.</summary>
    public static RuleId LawPower { get; } = RuleId.Of("contract.law.power");

    /// <summary>Gets the warning: the reminder that a law asks for before a renewal was not given in its window.</summary>
    public static RuleId LawReminder { get; } = RuleId.Of("contract.law.reminder");

    /// <summary>Gets the rule: a law applies when its scope does, and the circumstances that decide it are known.</summary>
    public static RuleId LawScope { get; } = RuleId.Of("contract.law.scope");
}
