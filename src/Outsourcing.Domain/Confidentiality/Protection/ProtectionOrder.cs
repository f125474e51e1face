namespace Outsourcing.Domain.Confidentiality;

/// <summary>How terms protect the disclosing party beside other terms.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum ProtectionOrder
{
    /// <summary>Not compared; no comparison has it.</summary>
    None = 0,

    /// <summary>They protect it as well.</summary>
    Equal = 1,

    /// <summary>They protect it more.</summary>
    Stricter = 2,

    /// <summary>They protect it less.</summary>
    Weaker = 3,

    /// <summary>They protect it otherwise: neither more nor less.</summary>
    Incomparable = 4,
}
