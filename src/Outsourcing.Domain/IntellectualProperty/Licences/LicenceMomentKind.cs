namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>To what the start or the end of a licence is tied.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum LicenceMomentKind
{
    /// <summary>Not said; no moment has it.</summary>
    None = 0,

    /// <summary>A date.</summary>
    Date = 1,

    /// <summary>An event.</summary>
    Event = 2,

    /// <summary>The start of the licence.</summary>
    Start = 3,

    /// <summary>The end of the term of the agreement.</summary>
    EndOfTerm = 4,
}
