using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.Performance;

/// <summary>The scores that are possible as long as something is unknown: from the lowest to the highest, both exact.</summary>
/// <remarks>Two are equal when both ends are the same numbers. Immutable.</remarks>
public sealed record ScoreInterval
{
    private ScoreInterval(Ratio low, Ratio high)
    {
        Low = low;
        High = high;
    }

    /// <summary>Gets the lowest score that is possible.</summary>
    public Ratio Low { get; }

    /// <summary>Gets the highest score that is possible.</summary>
    public Ratio High { get; }

    /// <summary>Gets whether only one score is possible.</summary>
    public bool IsExact => Low == High;

    /// <summary>Creates the interval of one score that is known.</summary>
    /// <param name="score">The score.</param>
    /// <returns>The interval of this one score.</returns>
    public static ScoreInterval Of(Ratio score) => new(score, score);

    /// <summary>Creates an interval.</summary>
    /// <param name="low">The lowest score that is possible.</param>
    /// <param name="high">The highest score that is possible.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentException">The lowest score is above the highest.</exception>
    public static ScoreInterval Of(Ratio low, Ratio high) =>
        low <= high
            ? new ScoreInterval(low, high)
            : throw new ArgumentException($"The lowest score {low} is above the highest {high}.", nameof(high));

    /// <summary>Returns text such as <c>82.5</c> or <c>62.5 to 82.5</c>.</summary>
    /// <returns>The score, or both ends.</returns>
    public override string ToString() =>
        IsExact ? ExactWords.Number(Low) : $"{ExactWords.Number(Low)} to {ExactWords.Number(High)}";

    /// <summary>The scores on a scale between two parts of the way from its worst end to its best.</summary>
    internal static ScoreInterval On(ScoreScale scale, Ratio worst, Ratio best)
    {
        var low = scale.At(worst);
        if (worst == best)
        {
            return Of(low);
        }

        var high = scale.At(best);
        return low <= high ? new ScoreInterval(low, high) : new ScoreInterval(high, low);
    }
}
