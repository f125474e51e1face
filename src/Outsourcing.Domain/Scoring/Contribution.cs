namespace Outsourcing.Domain.Scoring;

/// <summary>What one criterion adds to the score of one alternative.</summary>
public sealed record Contribution
{
    internal Contribution(Criterion criterion, double weight, Cell value, Cell normalized, double amount)
    {
        Criterion = criterion;
        Weight = weight;
        Value = value;
        Normalized = normalized;
        Amount = amount;
    }

    /// <summary>Gets the criterion.</summary>
    public Criterion Criterion { get; }

    /// <summary>Gets the weight that the method computed with: a share, such as 0.3.</summary>
    public double Weight { get; }

    /// <summary>Gets the value of the alternative on the criterion.</summary>
    public Cell Value { get; }

    /// <summary>Gets the value on the common scale; missing when the criterion has no weight and takes no part.</summary>
    public Cell Normalized { get; }

    /// <summary>Gets what it adds; <see cref="Composition"/> says how the amounts make the score.</summary>
    public double Amount { get; }

    /// <summary>Returns criterion and amount, such as <c>price 0.4</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() => $"{Criterion.Name} {Invariant.Text(Amount)}";
}

/// <summary>How the amounts of <see cref="Contribution"/> make the score.</summary>
public enum Composition
{
    /// <summary>They do not: they show what speaks for an alternative, and positions make the score.</summary>
    None = 0,

    /// <summary>They sum to the score.</summary>
    Sum = 1,

    /// <summary>They multiply to the score.</summary>
    Product = 2,

    /// <summary>They are regrets: they sum to S, the group utility of VIKOR, and the largest is R.</summary>
    Regret = 3,

    /// <summary>They are regrets, and the largest is the score.</summary>
    Largest = 4,
}
