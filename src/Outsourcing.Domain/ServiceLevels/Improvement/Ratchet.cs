using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>Continuous improvement: the expected level is raised to what the best of the last periods reached, in steps of limited size.</summary>
/// <remarks>
/// The new expected level is the mean of the best periods, when that is better than the expected level, and at most the
/// stated part of the gap to perfection nearer to it: to 100 % for a least share, to 0 for a largest value. The minimum level stays. Two
/// are equal when all members are equal. Immutable.
/// </remarks>
public sealed record Ratchet
{
    private Ratchet(int best, int periods, Percentage limit)
    {
        Best = best;
        Periods = periods;
        Limit = limit;
    }

    /// <summary>Gets how many of the periods, the best ones, are averaged.</summary>
    public int Best { get; }

    /// <summary>Gets how many of the last measured periods are looked at.</summary>
    public int Periods { get; }

    /// <summary>Gets the largest step, in percent of the gap to perfection.</summary>
    public Percentage Limit { get; }

    /// <summary>Creates a ratchet.</summary>
    /// <param name="best">How many of the periods are averaged; at least one.</param>
    /// <param name="periods">How many of the last measured periods are looked at; not fewer.</param>
    /// <param name="limit">The largest step, in percent of the gap to perfection, from 0 to 100.</param>
    /// <returns>The ratchet.</returns>
    /// <exception cref="ArgumentException">A number is out of range.</exception>
    public static Ratchet Of(int best, int periods, Percentage limit) =>
        new(
            ServiceLevelGuards.AtLeastOne(best),
            Guard.Against.OutOfRange(periods, nameof(periods), best, int.MaxValue),
            Guard.Against.OutOfRange(limit.Points, nameof(limit), 0m, 100m) == limit.Points ? limit : default
        );

    /// <summary>Gives the target that the ratchet sets.</summary>
    /// <param name="level">The level.</param>
    /// <param name="results">The results of the level, in any order; those of other levels and those without a number are passed over.</param>
    /// <returns>
    /// The target, the same as before when the periods were not better; a missing fact when there are fewer measured
    /// periods; not applicable to a target with a range, or to a least value that is no share and so has no perfection.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument or an element is <see langword="null"/>.</exception>
    public Answer<Target> TargetOf(ServiceLevel level, IEnumerable<LevelResult> results)
    {
        if (ResetValues.Of(level, results, Periods, fromTheStart: false, out var values) is { } refusal)
        {
            return refusal;
        }

        var target = level.Target;
        var isLeast = target.Least is not null;
        if (isLeast && target.Unit.Kind != MeasureKind.Share)
        {
            return Answer.NotApplicable<Target>(
                Finding.Of(
                    ServiceLevelRules.ResetData,
                    Severity.Error,
                    level.Name,
                    $"The target of {level.Name} is {target}, and no value of {target.Unit} is perfect."
                )
            );
        }

        var old = (target.Least ?? target.Most)!.Value;
        var best = isLeast ? values.OrderDescending() : values.Order();
        var mean = ResetValues.Mean([.. best.Take(Best)]);
        var (better, gap) = isLeast ? (mean - old, Ratio.One - old) : (old - mean, old);
        var step = Ratio.Min(better, gap * Ratio.Of(Limit));
        if (step <= Ratio.Zero)
        {
            return Answer.Known(
                target,
                Explanation.Of(
                    $"The best periods of {level.Name} were not better than the expected level, so it stays."
                )
            );
        }

        var expected = Measured.Of(isLeast ? old + step : old - step, target.Unit);
        return Answer.Known(
            ResetValues.WithExpected(target, expected),
            Explanation.Of(
                $"The best {Invariant.Text(Best)} of the last {Invariant.Text(Periods)} measured periods of {level.Name} have the mean {Measured.Of(mean, target.Unit)}; the expected level becomes {expected}, a step of at most {Limit} of the gap."
            )
        );
    }

    /// <summary>Returns text such as <c>best 4 of 12 periods, at most 10% of the gap</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"best {Invariant.Text(Best)} of {Invariant.Text(Periods)} periods, at most {Limit} of the gap";
}
