namespace Outsourcing.Domain.Contracts;

/// <summary>By what a term ends for good.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum TermEndCause
{
    /// <summary>By nothing; no ending has it.</summary>
    None = 0,

    /// <summary>Its time is over, and no renewal is left.</summary>
    Expiry = 1,

    /// <summary>A notice against the renewal was given in time.</summary>
    NonRenewal = 2,

    /// <summary>The option to renew was not used in time.</summary>
    OptionLapsed = 3,

    /// <summary>The parties did not agree on a renewal.</summary>
    NotAgreed = 4,

    /// <summary>The circumstance on which the renewal depends does not hold.</summary>
    Condition = 5,

    /// <summary>The event happened until which it lasts.</summary>
    Event = 6,

    /// <summary>It was terminated within its time.</summary>
    Termination = 7,
}
