namespace Outsourcing.Domain.Parties;

/// <summary>The rules about parties. <c>docs/rules.md</c> defines each.</summary>
public static class PartyRules
{
    /// <summary>Gets the rule: it is recorded who controls an entity on the day for which affiliates are asked.</summary>
    public static RuleId ControlRecorded { get; } = RuleId.Of("party.control.recorded");

    /// <summary>Gets the rule: it is recorded, in one way, what the register said of an identifier.</summary>
    public static RuleId LeiRegistration { get; } = RuleId.Of("party.lei.registration");

    /// <summary>Gets the rule: a profile of culture has a score for each dimension of the reference.</summary>
    public static RuleId CultureDimension { get; } = RuleId.Of("party.culture.dimension");
}
