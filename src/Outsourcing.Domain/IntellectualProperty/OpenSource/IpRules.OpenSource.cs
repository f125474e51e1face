namespace Outsourcing.Domain.IntellectualProperty;

public static partial class IpRules
{
    /// <summary>Gets the rule: no component is under a licence that a policy bars.</summary>
    public static RuleId OpenSourceBarred { get; } = RuleId.Of("ip.open-source.barred");

    /// <summary>Gets the rule: the name of a barred licence stands for one of the SPDX list.</summary>
    public static RuleId OpenSourceBarName { get; } = RuleId.Of("ip.open-source.bar-name");

    /// <summary>Gets the rule: a component that needs an approval has it.</summary>
    public static RuleId OpenSourceApproval { get; } = RuleId.Of("ip.open-source.approval");

    /// <summary>Gets the warning: a licence is not classified, or is not open source.</summary>
    public static RuleId OpenSourceFamily { get; } = RuleId.Of("ip.open-source.family");

    /// <summary>Gets the warning: what a licence asks for is against what a clause promises.</summary>
    public static RuleId OpenSourcePromise { get; } = RuleId.Of("ip.open-source.promise");
}
