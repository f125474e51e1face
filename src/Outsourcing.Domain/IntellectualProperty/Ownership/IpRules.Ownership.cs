namespace Outsourcing.Domain.IntellectualProperty;

public static partial class IpRules
{
    /// <summary>Gets the gap: a contribution has no human author, or nobody knows the author.</summary>
    public static RuleId Author { get; } = RuleId.Of("ip.author");

    /// <summary>Gets the missing fact: nobody recorded who made a piece of work.</summary>
    public static RuleId Contributions { get; } = RuleId.Of("ip.contributions");
}
