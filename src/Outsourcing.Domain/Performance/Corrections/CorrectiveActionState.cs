namespace Outsourcing.Domain.Performance;

/// <summary>Where a corrective action stands.</summary>
public enum CorrectiveActionState
{
    /// <summary>Not said; no action has it.</summary>
    None = 0,

    /// <summary>It is to be done, and its last day has not passed.</summary>
    Open = 1,

    /// <summary>Its last day passed, and nobody verified that it was done.</summary>
    Overdue = 2,

    /// <summary>It was done in time, and works.</summary>
    Verified = 3,

    /// <summary>It was done after its last day, and works.</summary>
    VerifiedLate = 4,

    /// <summary>It did not work and is to be done again, and its new last day has not passed.</summary>
    Reopened = 5,
}
