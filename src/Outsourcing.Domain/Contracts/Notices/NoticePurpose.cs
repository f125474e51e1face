namespace Outsourcing.Domain.Contracts;

/// <summary>What a notice is given for.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum NoticePurpose
{
    /// <summary>For nothing; no notice has it.</summary>
    None = 0,

    /// <summary>So that the term is not renewed.</summary>
    NonRenewal = 1,

    /// <summary>To end the agreement, or a part of it, within its term.</summary>
    Termination = 2,

    /// <summary>To tell the other side that the term is about to be renewed.</summary>
    Renewal = 3,

    /// <summary>To use an option to renew.</summary>
    OptionExercise = 4,

    /// <summary>To object to what the other side announced.</summary>
    Objection = 5,

    /// <summary>To tell of a breach, and ask that it be cured.</summary>
    Breach = 6,

    /// <summary>For something else.</summary>
    Other = 7,
}
