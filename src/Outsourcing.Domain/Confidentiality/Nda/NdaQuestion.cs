namespace Outsourcing.Domain.Confidentiality;

/// <summary>What people ask of a confidentiality agreement: the 17 hypotheses of ContractNLI (Koreeda and Manning 2021).</summary>
/// <remarks>The numbers are those of ContractNLI, <c>nda-1</c> to <c>nda-20</c>, and stable.</remarks>
public enum NdaQuestion
{
    /// <summary>No question; nothing has it.</summary>
    None = 0,

    /// <summary>Is only confidential what is expressly identified so?</summary>
    ExplicitIdentification = 1,

    /// <summary>Is only technical information confidential?</summary>
    TechnicalOnly = 2,

    /// <summary>Can what was only said be confidential?</summary>
    VerbalInformation = 3,

    /// <summary>May it be used for the stated purpose only?</summary>
    LimitedUse = 4,

    /// <summary>May it be shared with employees?</summary>
    SharingWithEmployees = 5,

    /// <summary>May it be shared with third parties, such as advisers, agents and subcontractors?</summary>
    SharingWithThirdParties = 7,

    /// <summary>Is the disclosing party to be told of a compelled disclosure?</summary>
    NoticeOfCompulsion = 8,

    /// <summary>Is the agreement, or that the parties talk, itself confidential?</summary>
    ConfidentialAgreement = 10,

    /// <summary>Is reverse engineering forbidden?</summary>
    NoReverseEngineering = 11,

    /// <summary>May similar information be developed independently?</summary>
    IndependentDevelopment = 12,

    /// <summary>May similar information be got from third parties?</summary>
    ThirdPartySource = 13,

    /// <summary>Is it said that no licence is granted?</summary>
    NoLicence = 15,

    /// <summary>Is it to be returned or destroyed at the end?</summary>
    ReturnAtEnd = 16,

    /// <summary>May it be copied?</summary>
    Copying = 17,

    /// <summary>Is it forbidden to solicit the other party's people?</summary>
    NoSolicitation = 18,

    /// <summary>Do obligations outlive the agreement?</summary>
    Survival = 19,

    /// <summary>May some of it be kept after the end?</summary>
    Retention = 20,
}
