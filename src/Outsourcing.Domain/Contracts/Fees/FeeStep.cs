using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Contracts;

/// <summary>One step of the computation of a fee, with the steps that it is computed from.</summary>
/// <remarks>
/// The tree holds all that was used, so the amount can be computed again from it alone. Exact: nothing is rounded. Two are
/// equal when all members are equal. Immutable.
/// </remarks>
public sealed record FeeStep
{
    private readonly FeeStep[] parts;

    private FeeStep(FeeOperation operation, string text, Ratio number, Currency currency, FeeStep[] parts)
    {
        Operation = operation;
        Text = text;
        Number = number;
        Currency = currency;
        this.parts = parts;
        Amount = Apply(part => part.Amount);
    }

    /// <summary>Gets what was done.</summary>
    public FeeOperation Operation { get; }

    /// <summary>Gets what it is, in words.</summary>
    public string Text { get; }

    /// <summary>Gets the amount that was stated or charged, or the number that was multiplied with or divided by; else 1.</summary>
    public Ratio Number { get; }

    /// <summary>Gets the currency.</summary>
    public Currency Currency { get; }

    /// <summary>Gets the steps that it is computed from.</summary>
    public IReadOnlyList<FeeStep> Parts => Array.AsReadOnly(parts);

    /// <summary>Gets the exact number of currency units that the step gives.</summary>
    public Ratio Amount { get; }

    /// <summary>Computes the exact amount again, from the numbers of the tree alone.</summary>
    /// <returns>The number of currency units; equal to <see cref="Amount"/>.</returns>
    public Ratio Recompute() => Apply(part => part.Recompute());

    /// <summary>Puts the step and those that it is computed from into words.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() =>
        Explanation.Of($"{Text}: {FeeWords.Amount(Amount, Currency)}.", parts.Select(part => part.Explain()));

    /// <summary>Compares all members.</summary>
    /// <param name="other">The other step.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(FeeStep? other) =>
        other is not null
        && Operation == other.Operation
        && string.Equals(Text, other.Text, StringComparison.Ordinal)
        && Number == other.Number
        && Currency == other.Currency
        && parts.AsSpan().SequenceEqual(other.parts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Operation, Number, Currency, parts.Length);

    /// <summary>Returns text such as <c>least of 2 amounts: 100 EUR</c>.</summary>
    /// <returns>What it is and what it gives.</returns>
    public override string ToString() => $"{Text}: {FeeWords.Amount(Amount, Currency)}";

    internal static FeeStep Of(FeeOperation operation, string text, Money amount) =>
        new(operation, text, Ratio.Of(amount.Amount), amount.Currency, []);

    internal static FeeStep Of(FeeOperation operation, string text, Ratio number, FeeStep part) =>
        new(operation, text, number, part.Currency, [part]);

    internal static FeeStep Of(FeeOperation operation, string text, Currency currency, FeeStep[] parts) =>
        new(operation, text, Ratio.One, currency, parts);

    private Ratio Apply(Func<FeeStep, Ratio> amountOf) =>
        Operation switch
        {
            FeeOperation.Stated or FeeOperation.Charged => Number,
            FeeOperation.Greatest => parts.Select(amountOf).Max(),
            FeeOperation.Least => parts.Select(amountOf).Min(),
            FeeOperation.Sum => parts.Select(amountOf).Aggregate(Ratio.Zero, (sum, amount) => sum + amount),
            FeeOperation.Times => amountOf(parts[0]) * Number,
            FeeOperation.Divided => amountOf(parts[0]) / Number,
            _ => amountOf(parts[0]),
        };
}

/// <summary>What a <see cref="FeeStep"/> does.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum FeeOperation
{
    /// <summary>Nothing; no step does it.</summary>
    None = 0,

    /// <summary>Takes an amount that the clause states.</summary>
    Stated = 1,

    /// <summary>Takes an amount that was charged.</summary>
    Charged = 2,

    /// <summary>Takes the greatest of its parts.</summary>
    Greatest = 3,

    /// <summary>Takes the least of its parts.</summary>
    Least = 4,

    /// <summary>Adds its parts up; none is zero.</summary>
    Sum = 5,

    /// <summary>Multiplies its part with its number.</summary>
    Times = 6,

    /// <summary>Divides its part by its number.</summary>
    Divided = 7,

    /// <summary>Takes its part, which a table or an election chose.</summary>
    Chosen = 8,
}
