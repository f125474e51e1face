namespace Outsourcing.Domain.Performance;

/// <summary>What a sample says about its lot.</summary>
public enum AcceptanceDecision
{
    /// <summary>Nothing was decided.</summary>
    None = 0,

    /// <summary>The lot is accepted: not more was wrong than the acceptance number.</summary>
    Accept = 1,

    /// <summary>The lot is rejected: as much was wrong as the rejection number, or more.</summary>
    Reject = 2,
}
