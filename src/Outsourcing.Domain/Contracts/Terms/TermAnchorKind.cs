namespace Outsourcing.Domain.Contracts;

/// <summary>What kind of day a term counts from.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum TermAnchorKind
{
    /// <summary>None; no anchor has it.</summary>
    None = 0,

    /// <summary>The date of the agreement, on which it was signed.</summary>
    Agreement = 1,

    /// <summary>The effective date.</summary>
    Effective = 2,

    /// <summary>The day on which the services commence.</summary>
    Commencement = 3,

    /// <summary>The day of a named event.</summary>
    Event = 4,

    /// <summary>A date that the clause names.</summary>
    Date = 5,
}
