namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Whether it is known who owns something, and if not, in which way not.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum OwnershipStanding
{
    /// <summary>Not said; no line has it.</summary>
    None = 0,

    /// <summary>The owners are known.</summary>
    Owned = 1,

    /// <summary>There is a gap: nobody knows the author, or no human is one.</summary>
    Gap = 2,

    /// <summary>A fact is missing, such as whether an assignment is in a signed writing.</summary>
    FactMissing = 3,

    /// <summary>Clauses contradict each other.</summary>
    Conflict = 4,

    /// <summary>It depends on a law, and no law that was given says anything about it.</summary>
    LawSilent = 5,
}
