namespace Outsourcing.Domain.IntellectualProperty;

public static partial class IpRules
{
    /// <summary>Gets the rule: nobody grants, passes on or ends more than is held.</summary>
    public static RuleId LicenceGrantable { get; } = RuleId.Of("ip.licence.grantable");

    /// <summary>Gets the rule: exclusive licences of one licensor do not overlap with other licences.</summary>
    public static RuleId LicenceOverlap { get; } = RuleId.Of("ip.licence.overlap");

    /// <summary>Gets the note: a licence does not reach what is asked about.</summary>
    public static RuleId LicenceReach { get; } = RuleId.Of("ip.licence.reach");

    /// <summary>Gets the note: somebody has promised not to sue where there is no licence.</summary>
    public static RuleId LicenceCovenant { get; } = RuleId.Of("ip.licence.covenant");

    /// <summary>Gets the rule: after exit a deliverable can be used, maintained and maintained by a third party.</summary>
    public static RuleId LicenceAfterExit { get; } = RuleId.Of("ip.licence.after-exit");

    /// <summary>Gets the warning: what a party owns and another one holds is handed over at the end.</summary>
    public static RuleId HandoverOwed { get; } = RuleId.Of("ip.handover.owed");

    /// <summary>Gets the missing fact: it is known when an agreement ends.</summary>
    public static RuleId ExitDay { get; } = RuleId.Of("ip.exit.day");
}
