namespace Outsourcing.Domain.Contracts;

/// <summary>The dates that fees are computed from.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum FeeDate
{
    /// <summary>No date; nothing is counted from it.</summary>
    None = 0,

    /// <summary>The day on which the notice was received, or given where the clause says so; it ends no period before it.</summary>
    NoticeReceived = 1,

    /// <summary>The day on which the termination takes effect: the last day of what ends.</summary>
    Effective = 2,

    /// <summary>The last day of the term that would have run.</summary>
    TermEnd = 3,

    /// <summary>The first day of the first contract year.</summary>
    ContractStart = 4,

    /// <summary>The last day of the notice period that the clause asks for, counted from the notice that was given.</summary>
    FullNoticeEnd = 5,

    /// <summary>The last day on which something was to be done.</summary>
    Due = 6,

    /// <summary>The day on which it was done.</summary>
    Done = 7,
}
