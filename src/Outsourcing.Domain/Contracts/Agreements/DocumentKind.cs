namespace Outsourcing.Domain.Contracts;

/// <summary>What a document of an agreement is.</summary>
public enum DocumentKind
{
    /// <summary>Not said; no document has it.</summary>
    None = 0,

    /// <summary>The agreement that the others stand under.</summary>
    MasterAgreement = 1,

    /// <summary>A schedule, an annex or an exhibit.</summary>
    Schedule = 2,

    /// <summary>An order under the agreement.</summary>
    Order = 3,

    /// <summary>A statement of work.</summary>
    StatementOfWork = 4,

    /// <summary>A letter beside the agreement.</summary>
    SideLetter = 5,
}
