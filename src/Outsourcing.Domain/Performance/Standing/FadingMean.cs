using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Performance;

/// <summary>The mean of the scores of several periods in which older ones count less and less: with n periods, n/n, (n - 1)/n and so on.</summary>
/// <remarks>Two are equal when the number of periods is equal. Immutable.</remarks>
public sealed record FadingMean : IFingerprinted
{
    private const int MostPeriods = 1_000;

    private FadingMean(int periods) => Periods = periods;

    /// <summary>Gets how many periods count.</summary>
    public int Periods { get; }

    /// <summary>Creates a mean.</summary>
    /// <param name="periods">How many periods count, from 1 to 1000: the weight falls by this part with each.</param>
    /// <returns>The mean.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1 or above 1000.</exception>
    public static FadingMean Of(int periods) => new(Guard.Against.OutOfRange(periods, nameof(periods), 1, MostPeriods));

    /// <summary>Gives the weight of a period.</summary>
    /// <param name="age">How many periods it lies back; 0 for the newest.</param>
    /// <returns>The weight: 1 for the newest, 0 for one that is too old.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The age is negative.</exception>
    public Ratio WeightOf(int age)
    {
        Guard.Against.OutOfRange(age, nameof(age), 0, int.MaxValue);
        return Ratio.Of(Math.Max(0, Periods - age), Periods);
    }

    /// <summary>Computes the mean.</summary>
    /// <param name="newestFirst">The scores, the newest first; <see langword="null"/> for a period that was not scored.</param>
    /// <returns>The mean; a missing fact when no period that counts was scored: no data is never a full score.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="newestFirst"/> is <see langword="null"/>.</exception>
    public Answer<ScoreInterval> Of(IReadOnlyList<ScoreInterval?> newestFirst)
    {
        Guard.Against.Null(newestFirst);
        var (low, high, weights) = (Ratio.Zero, Ratio.Zero, Ratio.Zero);
        var parts = new List<Explanation>();
        for (var age = 0; age < Math.Min(newestFirst.Count, Periods); age++)
        {
            if (newestFirst[age] is { } score)
            {
                var weight = WeightOf(age);
                low += score.Low * weight;
                high += score.High * weight;
                weights += weight;
                parts.Add(Explanation.Of($"{Invariant.Text(age)} periods back: {score} by {weight}."));
            }
        }

        if (weights == Ratio.Zero)
        {
            return Answer.FactMissing<ScoreInterval>(
                Finding.Of(
                    PerformanceRules.MeanPeriods,
                    Severity.Error,
                    "mean",
                    $"None of the last {Invariant.Text(Periods)} periods was scored."
                )
            );
        }

        var mean = ScoreInterval.Of(low / weights, high / weights);
        return Answer.Known(mean, Explanation.Of($"The mean over {this} is {mean}.", parts));
    }

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Text("fading-mean").Number((long)Periods);

    /// <summary>Returns text such as <c>12 periods, older ones fading</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Invariant.Text(Periods)} periods, older ones fading";
}
