using NodaTime;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>So many misses in so many periods that the customer may terminate.</summary>
/// <remarks>Two are equal when all members are equal. Immutable.</remarks>
public sealed record ChronicFailure
{
    private ChronicFailure(int misses, int periods)
    {
        Misses = misses;
        Periods = periods;
    }

    /// <summary>Gets how many misses.</summary>
    public int Misses { get; }

    /// <summary>Gets in how many periods in a row.</summary>
    public int Periods { get; }

    /// <summary>Gets whether misses of different critical levels are counted together; else those of one level.</summary>
    public bool AnyLevel { get; private init; }

    /// <summary>Gets whether only misses below the minimum level count.</summary>
    public bool BelowMinimumOnly { get; private init; }

    /// <summary>Gets how long after the last of these periods the power can be exercised; <see langword="null"/> when it does not lapse.</summary>
    public Period? ExercisableFor { get; private init; }

    /// <summary>Creates the rule: so many misses of one critical level.</summary>
    /// <param name="misses">How many misses; at least one.</param>
    /// <param name="periods">In how many periods in a row; not fewer than the misses. A level's own periods count.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">There is no miss, or there are fewer periods than misses.</exception>
    public static ChronicFailure Of(int misses, int periods) =>
        new(
            ServiceLevelGuards.AtLeastOne(misses),
            Guard.Against.OutOfRange(periods, nameof(periods), misses, int.MaxValue)
        );

    /// <summary>Counts the misses of all critical levels together; their periods are told apart by their last day, and several misses of one period count each.</summary>
    /// <returns>The same rule for all levels together.</returns>
    public ChronicFailure OfAnyLevel() => this with { AnyLevel = true };

    /// <summary>Counts only misses below the minimum level.</summary>
    /// <returns>The same rule with only these misses.</returns>
    public ChronicFailure BelowMinimum() => this with { BelowMinimumOnly = true };

    /// <summary>Says how long the power can be exercised.</summary>
    /// <param name="period">How long after the last day of the last period: days, weeks, months or years.</param>
    /// <returns>The same rule with this window.</returns>
    /// <exception cref="ArgumentException">The length has hours or smaller parts, or no day.</exception>
    public ChronicFailure For(Period period) => this with { ExercisableFor = ServiceLevelGuards.Days(period) };

    /// <summary>Returns the rule in words, such as <c>3 misses of one level in 6 periods</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Invariant.Text(Misses)} misses{(BelowMinimumOnly ? " below the minimum" : "")} of {(AnyLevel ? "any level" : "one level")} in {Invariant.Text(Periods)} periods"
        + (ExercisableFor is { } time ? $", exercisable for {time}" : "");
}
