namespace Outsourcing.Domain.Scoring;

/// <summary>Weights that somebody stated, with a name for them, such as those of the board.</summary>
public sealed record NamedWeights
{
    /// <summary>Initializes the weights.</summary>
    /// <param name="name">Whose they are, or how they came about; it stands before the word "weights".</param>
    /// <param name="weights">The weights.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public NamedWeights(string name, Weights weights)
    {
        Name = Guard.Against.NoText(name);
        Weights = Guard.Against.Null(weights);
    }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the weights.</summary>
    public Weights Weights { get; }

    /// <summary>Returns name and weights, such as <c>board: 30, 20, 10, 40 of 100</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() => $"{Name}: {Weights}";
}
