using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>Where and how a statement rounds: each line, or the total whose last cents are then allocated to the lines.</summary>
/// <remarks>
/// Under either the shown lines add up to the statement, and rounding never lifts it above a cap. Two are equal when place
/// and rule are equal. Immutable.
/// </remarks>
public sealed record RoundingPolicy
{
    private RoundingPolicy(RoundingPlace place, RoundingRule rule)
    {
        Place = place;
        Rule = rule;
    }

    /// <summary>Gets what applies unless something else is agreed: the total, half to even, to the minor unit.</summary>
    public static RoundingPolicy Standard { get; } = Total(RoundingRule.ToMinorUnit(RoundingMode.HalfEven));

    /// <summary>Gets where it rounds.</summary>
    public RoundingPlace Place { get; }

    /// <summary>Gets how it rounds.</summary>
    public RoundingRule Rule { get; }

    /// <summary>Rounds each line; the statement is their sum.</summary>
    /// <param name="rule">How.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    public static RoundingPolicy PerLine(RoundingRule rule) => new(RoundingPlace.PerLine, Guard.Against.Null(rule));

    /// <summary>Rounds the total, and allocates its last units to the lines by the largest remainder.</summary>
    /// <param name="rule">How.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    public static RoundingPolicy Total(RoundingRule rule) =>
        new(RoundingPlace.TotalThenLargestRemainder, Guard.Against.Null(rule));

    /// <summary>Returns the policy in words, such as <c>total half-even to minor unit, lines by the largest remainder</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        Place == RoundingPlace.PerLine ? $"each line {Rule}" : $"total {Rule}, lines by the largest remainder";
}

/// <summary>Where a statement rounds.</summary>
public enum RoundingPlace
{
    /// <summary>Not said; no policy has it.</summary>
    None = 0,

    /// <summary>Each line; the statement is their sum.</summary>
    PerLine = 1,

    /// <summary>The total; the lines are allocated by the largest remainder.</summary>
    TotalThenLargestRemainder = 2,
}
