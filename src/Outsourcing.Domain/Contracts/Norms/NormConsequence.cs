namespace Outsourcing.Domain.Contracts;

/// <summary>What the clause says follows when the action is done although it is forbidden.</summary>
/// <remarks>The numbers are stable, and a larger one is what the clause states more strictly.</remarks>
public enum NormConsequence
{
    /// <summary>The clause says nothing.</summary>
    None = 0,

    /// <summary>It is a breach of the agreement.</summary>
    Breach = 1,

    /// <summary>It has no effect: an assignment in breach of the clause is void.</summary>
    Void = 2,
}
