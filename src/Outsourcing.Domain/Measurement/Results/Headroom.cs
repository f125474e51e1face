using System.Numerics;
using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Measurement;

/// <summary>How far a measured number is from its expected level: what may still go wrong, or by how much it is missed.</summary>
/// <remarks>Zero or more is left; below zero is short. Two are equal when kind and amount are equal. Immutable.</remarks>
public sealed record Headroom
{
    private readonly ItemNoun noun;

    private Headroom(HeadroomKind kind, Measured amount, ItemNoun noun = default)
    {
        Kind = kind;
        Amount = amount;
        this.noun = noun;
    }

    /// <summary>Gets whether it counts items, time, or the number itself.</summary>
    public HeadroomKind Kind { get; }

    /// <summary>Gets what is left, or, below zero, what is missing.</summary>
    public Measured Amount { get; }

    /// <summary>Gets whether the expected level is missed by it.</summary>
    public bool IsShort => Amount.Value < Ratio.Zero;

    /// <inheritdoc/>
    public bool Equals(Headroom? other) => other is not null && Kind == other.Kind && Amount == other.Amount;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Amount);

    /// <summary>Returns it in words, such as <c>2 tickets short</c>, <c>17 min left</c> or <c>0.8 EUR left</c>.</summary>
    /// <returns>The text; a number that does not end is rounded.</returns>
    public override string ToString()
    {
        var size = Measured.Of(IsShort ? -Amount.Value : Amount.Value, Amount.Unit);
        var text = Kind switch
        {
            HeadroomKind.Items => noun.Count(size.Value.Numerator / size.Value.Denominator),
            _ when size.Unit == MeasureUnit.Share => $"{size.Short()[..^2]} percentage points",
            _ => size.Short(),
        };
        return $"{text} {(IsShort ? "short" : "left")}";
    }

    /// <summary>Counts items.</summary>
    internal static Headroom Items(BigInteger count, ItemNoun noun) =>
        new(HeadroomKind.Items, Measured.Of(Ratio.OfWhole(count), MeasureUnit.Number(noun.Many)), noun);

    /// <summary>Measures time that may still be lost.</summary>
    internal static Headroom Time(Ratio seconds) => new(HeadroomKind.Time, Measured.Of(seconds, MeasureUnit.Time));

    /// <summary>Measures the distance of the number from its level.</summary>
    internal static Headroom Distance(Measured amount) => new(HeadroomKind.Amount, amount);
}

/// <summary>What <see cref="Headroom"/> counts.</summary>
public enum HeadroomKind
{
    /// <summary>No kind; no headroom has it.</summary>
    None = 0,

    /// <summary>Single observations, such as tickets that may still be late.</summary>
    Items = 1,

    /// <summary>Time that may still be lost, such as downtime.</summary>
    Time = 2,

    /// <summary>The distance of the number itself from its level.</summary>
    Amount = 3,
}

/// <summary>What single observations are called: one ticket, two tickets.</summary>
internal readonly record struct ItemNoun(string One, string Many)
{
    public string Count(BigInteger count) => $"{Invariant.Text(count)} {(count.IsOne ? One : Many)}";
}
