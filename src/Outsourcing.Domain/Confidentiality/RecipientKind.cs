namespace Outsourcing.Domain.Confidentiality;

/// <summary>What a recipient is to the party on whose side it stands.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum RecipientKind
{
    /// <summary>No kind; nothing has it.</summary>
    None = 0,

    /// <summary>A party of the agreement itself.</summary>
    Party = 1,

    /// <summary>Its employees, directors and officers.</summary>
    Employees = 2,

    /// <summary>Its affiliates.</summary>
    Affiliates = 3,

    /// <summary>Its lawyers, accountants, auditors and other advisers.</summary>
    Advisers = 4,

    /// <summary>Its subcontractors.</summary>
    Subcontractors = 5,

    /// <summary>Its agents, freelancers and other representatives.</summary>
    Agents = 6,

    /// <summary>Its banks, insurers and investors, present or possible.</summary>
    Financiers = 7,

    /// <summary>Courts, regulators and other authorities; they stand on no side.</summary>
    Authorities = 8,

    /// <summary>Anybody else; they stand on no side.</summary>
    Others = 9,
}
