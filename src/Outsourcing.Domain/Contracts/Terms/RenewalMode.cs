namespace Outsourcing.Domain.Contracts;

/// <summary>What makes a term renew.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum RenewalMode
{
    /// <summary>Nothing; no renewal has it.</summary>
    None = 0,

    /// <summary>It renews by itself, unless notice is given.</summary>
    Automatic = 1,

    /// <summary>One side has the option, and uses it by notice.</summary>
    Option = 2,

    /// <summary>Both sides agree on it.</summary>
    Mutual = 3,
}
