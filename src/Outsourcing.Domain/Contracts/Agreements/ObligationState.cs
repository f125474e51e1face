namespace Outsourcing.Domain.Contracts;

/// <summary>Where a duty stands. Violated and later fulfilled is normal: it reads fulfilled late, or cured.</summary>
public enum ObligationState
{
    /// <summary>Not said; no duty has it.</summary>
    None = 0,

    /// <summary>Its trigger has not occurred.</summary>
    Dormant = 1,

    /// <summary>It has been triggered, and what must come first has not.</summary>
    Pending = 2,

    /// <summary>It is to be done, and its last day has not passed.</summary>
    Due = 3,

    /// <summary>It was done in time.</summary>
    Fulfilled = 4,

    /// <summary>It was done after its last day.</summary>
    FulfilledLate = 5,

    /// <summary>Its last day passed without it.</summary>
    Violated = 6,

    /// <summary>It was done after its last day and within the time for cure.</summary>
    Cured = 7,

    /// <summary>The party that it is owed to gave it up.</summary>
    Waived = 8,

    /// <summary>It rests for a time.</summary>
    Suspended = 9,

    /// <summary>It ended without being done, such as with the agreement.</summary>
    Discharged = 10,
}
