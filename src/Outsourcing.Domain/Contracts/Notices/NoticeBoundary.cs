namespace Outsourcing.Domain.Contracts;

/// <summary>To the end of what a notice takes effect.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum NoticeBoundary
{
    /// <summary>To no end but that of its own period.</summary>
    None = 0,

    /// <summary>To the end of a calendar month.</summary>
    Month = 1,

    /// <summary>To the end of a calendar quarter.</summary>
    Quarter = 2,

    /// <summary>To the end of a calendar year.</summary>
    CalendarYear = 3,

    /// <summary>To the end of a year of the contract, counted from its first day.</summary>
    ContractYear = 4,
}
