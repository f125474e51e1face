namespace Outsourcing.Domain.Calendars;

/// <summary>How two calendars make a third.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum CalendarOperation
{
    /// <summary>No operation; no calendar has it.</summary>
    None = 0,

    /// <summary>Open when one of the two is open: one team follows the other around the globe.</summary>
    Union = 1,

    /// <summary>Open when both are open: the common hours of two teams.</summary>
    Intersection = 2,

    /// <summary>Open when the first is open and the second is not.</summary>
    Difference = 3,
}
