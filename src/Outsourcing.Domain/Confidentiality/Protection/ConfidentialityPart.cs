namespace Outsourcing.Domain.Confidentiality;

/// <summary>A part of terms of confidentiality: what can be compared by itself, and stand at a place of its own.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum ConfidentialityPart
{
    /// <summary>No part; nothing has it.</summary>
    None = 0,

    /// <summary>Which information is confidential.</summary>
    Covered = 1,

    /// <summary>For which purposes it may be used.</summary>
    Purposes = 2,

    /// <summary>To whom it may be given on.</summary>
    Recipients = 3,

    /// <summary>Whether the receiving party answers for them.</summary>
    Liability = 4,

    /// <summary>How carefully it is kept.</summary>
    Care = 5,

    /// <summary>The exclusion of what is public.</summary>
    PublicExclusion = 6,

    /// <summary>The exclusion of what was known before.</summary>
    PriorKnownExclusion = 7,

    /// <summary>The exclusion of what comes from a third party.</summary>
    ThirdPartyExclusion = 8,

    /// <summary>The exclusion of what was developed independently.</summary>
    IndependentExclusion = 9,

    /// <summary>What holds when a disclosure is compelled.</summary>
    Compelled = 10,

    /// <summary>What holds for what people keep in memory.</summary>
    Residuals = 11,

    /// <summary>What has to come back, and when.</summary>
    Return = 12,

    /// <summary>Whether that is confirmed in writing.</summary>
    Certificate = 13,

    /// <summary>What may be kept all the same.</summary>
    Retention = 14,

    /// <summary>How long information stays confidential.</summary>
    Period = 15,

    /// <summary>Whether a trade secret stays so as long as it is secret.</summary>
    TradeSecrets = 16,

    /// <summary>What each level of information asks for.</summary>
    Levels = 17,

    /// <summary>Which acts are forbidden or permitted beside the purpose.</summary>
    Acts = 18,

    /// <summary>In which countries the information stays.</summary>
    Countries = 19,

    /// <summary>Whether the terms say that no licence is granted.</summary>
    Licence = 20,
}
