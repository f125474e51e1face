namespace Outsourcing.Domain.Confidentiality;

public static partial class ConfidentialityRules
{
    /// <summary>Gets the rule: whoever gets information is bound at least as strictly as who gave it.</summary>
    public static RuleId ChainBroken { get; } = RuleId.Of("confidentiality.chain.broken");

    /// <summary>Gets the warning: somebody was bound only after it got the information.</summary>
    public static RuleId ChainLate { get; } = RuleId.Of("confidentiality.chain.late");

    /// <summary>Gets the warning: it is not known whether somebody is bound as strictly as who gave it the information.</summary>
    public static RuleId ChainUnknown { get; } = RuleId.Of("confidentiality.chain.unknown");

    /// <summary>Gets the note: nothing that is recorded brought the information to somebody.</summary>
    public static RuleId Holder { get; } = RuleId.Of("confidentiality.holder");

    /// <summary>Gets the note: what stays confidential when the agreement has ended, and until when.</summary>
    public static RuleId Survival { get; } = RuleId.Of("confidentiality.survival");
}
