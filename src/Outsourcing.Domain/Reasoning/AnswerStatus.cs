namespace Outsourcing.Domain.Reasoning;

/// <summary>What an <see cref="Answer{T}"/> could say.</summary>
public enum AnswerStatus
{
    /// <summary>No status; no answer has it.</summary>
    None = 0,

    /// <summary>There is a value.</summary>
    Known = 1,

    /// <summary>A fact is missing, and the findings name it.</summary>
    FactMissing = 2,

    /// <summary>Facts or clauses contradict each other, and the findings name them.</summary>
    Conflict = 3,

    /// <summary>The contract says nothing about it.</summary>
    Silent = 4,

    /// <summary>The rule or method does not apply to this input, and the findings say why.</summary>
    NotApplicable = 5,
}
