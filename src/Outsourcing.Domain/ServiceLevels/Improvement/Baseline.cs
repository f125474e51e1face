using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>A baseline: the first periods are measured, and set the level.</summary>
/// <remarks>The expected level becomes the mean of their values, the minimum level the worst one. Two are equal when the number of periods is equal. Immutable.</remarks>
public sealed record Baseline
{
    private Baseline(int periods) => Periods = periods;

    /// <summary>Gets how many measured periods set the level.</summary>
    public int Periods { get; }

    /// <summary>Creates a baseline.</summary>
    /// <param name="periods">How many measured periods; at least one.</param>
    /// <returns>The baseline.</returns>
    /// <exception cref="ArgumentException">There is no period.</exception>
    public static Baseline Of(int periods) => new(ServiceLevelGuards.AtLeastOne(periods));

    /// <summary>Gives the target that the baseline sets.</summary>
    /// <param name="level">The level, whose target gives the direction.</param>
    /// <param name="results">The results of the level, in any order; those of other levels and those without a number are passed over.</param>
    /// <returns>
    /// The target, with mean and worst value exact; a missing fact when there are fewer measured periods; not applicable to a
    /// target with a range.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument or an element is <see langword="null"/>.</exception>
    public Answer<Target> TargetOf(ServiceLevel level, IEnumerable<LevelResult> results)
    {
        if (ResetValues.Of(level, results, Periods, fromTheStart: true, out var values) is { } refusal)
        {
            return refusal;
        }

        var mean = ResetValues.Mean(values);
        var isLeast = level.Target.Least is not null;
        var worst = isLeast ? values.Aggregate(Ratio.Min) : values.Aggregate(Ratio.Max);
        var unit = level.Target.Unit;
        var (expected, minimum) = (Measured.Of(mean, unit), Measured.Of(worst, unit));
        return Answer.Known(
            isLeast ? Target.AtLeast(expected, minimum) : Target.AtMost(expected, minimum),
            Explanation.Of(
                $"The first {Invariant.Text(Periods)} measured periods of {level.Name} have the mean {expected}, which is the expected level, and the worst value {minimum}, which is the minimum level."
            )
        );
    }

    /// <summary>Returns text such as <c>baseline of 6 periods</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"baseline of {Invariant.Text(Periods)} periods";
}
