namespace Outsourcing.Domain.Contracts;

/// <summary>What a customer gains who was not reminded of a renewal as a law asks.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum WithoutReminder
{
    /// <summary>Not said; no effect has it.</summary>
    None = 0,

    /// <summary>The renewal cannot be enforced against the customer.</summary>
    NoRenewal = 1,

    /// <summary>The customer can end the renewed agreement at any time and free of charge.</summary>
    LeaveAtAnyTime = 2,
}
