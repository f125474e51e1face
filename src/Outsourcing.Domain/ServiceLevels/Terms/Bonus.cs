using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>What the provider earns when a measured value is so much better than the target.</summary>
/// <remarks>Two are equal when level and percentage are equal. Immutable.</remarks>
public sealed record Bonus
{
    private Bonus(Measured reached, Percentage share)
    {
        Reached = reached;
        Share = share;
    }

    /// <summary>Gets the value that must be reached, in the direction of the target.</summary>
    public Measured Reached { get; }

    /// <summary>Gets the percentage of the fee base.</summary>
    public Percentage Share { get; }

    /// <summary>Creates a bonus.</summary>
    /// <param name="reached">The value that must be reached: at least it where the target is a least value, else at most it.</param>
    /// <param name="share">The percentage of the fee base, zero or more.</param>
    /// <returns>The bonus.</returns>
    /// <exception cref="ArgumentException">The percentage is below zero or above 10,000 %, or the value is <see langword="null"/>.</exception>
    public static Bonus Of(Measured reached, Percentage share) =>
        new(Guard.Against.Null(reached), ServiceLevelGuards.NotNegative(share));

    /// <inheritdoc cref="Of(Measured, Percentage)"/>
    /// <exception cref="FormatException">A text is not a measure or not a percentage.</exception>
    public static Bonus Of(string reached, string share) => Of(Measured.Parse(reached), Percentage.Parse(share));

    /// <summary>Returns text such as <c>2% for 99.99 %</c>.</summary>
    /// <returns>The percentage and the value.</returns>
    public override string ToString() => $"{Share} for {Reached}";

    internal bool IsEarned(Target target, Outcome outcome) =>
        outcome.Status == MeasurementStatus.Met
        && outcome.Value is { } value
        && value.Unit == Reached.Unit
        && (target.Least is null ? value.Value <= Reached.Value : value.Value >= Reached.Value);
}
