namespace Outsourcing.Domain.Contracts;

/// <summary>How far a law lets a charge be asked for.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum ChargeLimit
{
    /// <summary>Not said; no effect has it.</summary>
    None = 0,

    /// <summary>Not at all.</summary>
    Forbidden = 1,

    /// <summary>Not above the costs that it covers.</summary>
    Cost = 2,
}
