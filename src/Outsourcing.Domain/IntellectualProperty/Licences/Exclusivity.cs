namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Who else may use what a licence covers.</summary>
/// <remarks>The numbers are stable, and a larger one keeps out more.</remarks>
public enum Exclusivity
{
    /// <summary>Not said; no licence has it.</summary>
    None = 0,

    /// <summary>The licensor may use it, and license it to others.</summary>
    NonExclusive = 1,

    /// <summary>The licensor may use it, and license it to nobody else.</summary>
    Sole = 2,

    /// <summary>Nobody else may use it, even the licensor.</summary>
    Exclusive = 3,
}
