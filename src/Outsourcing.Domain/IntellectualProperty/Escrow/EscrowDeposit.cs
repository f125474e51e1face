namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>What is known about the newest deposit of an escrow.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum EscrowDeposit
{
    /// <summary>Not said; no escrow has it.</summary>
    None = 0,

    /// <summary>Nothing has been deposited.</summary>
    Missing = 1,

    /// <summary>It has been deposited, and nobody has verified it, or the result is not known.</summary>
    Unverified = 2,

    /// <summary>It was verified and found good.</summary>
    Verified = 3,

    /// <summary>It was verified and found wanting.</summary>
    Defective = 4,
}
