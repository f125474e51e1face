namespace Outsourcing.Domain.Contracts;

/// <summary>What a norm says about an action.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum NormEffect
{
    /// <summary>Nothing; no norm has it.</summary>
    None = 0,

    /// <summary>It may be done.</summary>
    Permit = 1,

    /// <summary>It must not be done.</summary>
    Forbid = 2,
}
