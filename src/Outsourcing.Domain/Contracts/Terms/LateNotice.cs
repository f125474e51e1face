namespace Outsourcing.Domain.Contracts;

/// <summary>What a notice against a renewal does that comes too late.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum LateNotice
{
    /// <summary>No rule; no renewal has it.</summary>
    None = 0,

    /// <summary>Nothing: it has to be given again.</summary>
    Void = 1,

    /// <summary>It counts for the next term for whose end it is in time.</summary>
    NextTerm = 2,
}
