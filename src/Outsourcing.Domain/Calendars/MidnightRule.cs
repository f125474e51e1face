namespace Outsourcing.Domain.Calendars;

/// <summary>To which date the part of a shift after midnight belongs: which holiday, override or version of the hours decides it.</summary>
/// <remarks>
/// An example: the shift <c>22:00-06:00</c> of a Thursday, and the Friday is a holiday. By <see cref="CivilDate"/> it ends
/// at midnight; by <see cref="ShiftStart"/> it goes on to 06:00, and the one of Friday does not take place. The numbers
/// are stable.
/// </remarks>
public enum MidnightRule
{
    /// <summary>No rule; no calendar has it.</summary>
    None = 0,

    /// <summary>To the date on which it lies.</summary>
    CivilDate = 1,

    /// <summary>To the date on which the shift began.</summary>
    ShiftStart = 2,
}
