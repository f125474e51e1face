namespace Outsourcing.Domain.Confidentiality;

/// <summary>The rules about confidentiality that findings name.</summary>
public static partial class ConfidentialityRules
{
    /// <summary>Gets the note: no clause speaks of what is to be done, and what is not permitted may not be done.</summary>
    public static RuleId Act { get; } = RuleId.Of("confidentiality.act");

    /// <summary>Gets the note: a compilation stays confidential though parts of it are not.</summary>
    public static RuleId Compilation { get; } = RuleId.Of("confidentiality.compilation");

    /// <summary>Gets the warning: terms say how long information stays confidential.</summary>
    public static RuleId Period { get; } = RuleId.Of("confidentiality.period");

    /// <summary>Gets the warning: information is personal data, of which the terms do not decide alone.</summary>
    public static RuleId PersonalData { get; } = RuleId.Of("confidentiality.personal-data");

    /// <summary>Gets the warning: no contract can forbid the disclosure, by a law.</summary>
    public static RuleId ProtectedDisclosure { get; } = RuleId.Of("confidentiality.protected-disclosure");

    /// <summary>Gets the warning: terms state a purpose; otherwise nothing may be given on.</summary>
    public static RuleId Purpose { get; } = RuleId.Of("confidentiality.purpose");

    /// <summary>Gets the warning: recipients are bound, or the receiving party answers for them.</summary>
    public static RuleId RecipientBound { get; } = RuleId.Of("confidentiality.recipient.bound");

    /// <summary>Gets the warning: information is under a secrecy by law, of which the terms do not decide.</summary>
    public static RuleId StatutorySecrecy { get; } = RuleId.Of("confidentiality.statutory-secrecy");

    /// <summary>Gets the rule: the confidentiality of a trade secret has no fixed end.</summary>
    public static RuleId TradeSecretEnd { get; } = RuleId.Of("confidentiality.trade-secret.end");
}
