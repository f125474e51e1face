namespace Outsourcing.Domain.Contracts;

/// <summary>In what time is counted for a fee.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum FeeUnit
{
    /// <summary>No unit; nothing is counted in it.</summary>
    None = 0,

    /// <summary>Days.</summary>
    Day = 1,

    /// <summary>Weeks of seven days.</summary>
    Week = 2,

    /// <summary>Months, from day to corresponding day; where a month lacks the day, to its last one.</summary>
    Month = 3,
}
