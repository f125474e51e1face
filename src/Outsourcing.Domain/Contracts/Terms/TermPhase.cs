namespace Outsourcing.Domain.Contracts;

/// <summary>Where a term stands on a day.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum TermPhase
{
    /// <summary>Nowhere; no state has it.</summary>
    None = 0,

    /// <summary>It has not begun.</summary>
    NotBegun = 1,

    /// <summary>The initial term runs.</summary>
    Initial = 2,

    /// <summary>A renewed term runs.</summary>
    Renewed = 3,

    /// <summary>It has ended.</summary>
    Ended = 4,
}
