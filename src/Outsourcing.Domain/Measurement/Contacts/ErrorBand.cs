using System.Numerics;
using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Measurement;

/// <summary>How far the mean of a sample of scores may be from that of all customers: the mean ± z · s / √n.</summary>
/// <remarks>
/// <para>
/// The two-sided confidence limits of a mean by the normal approximation, with s² the sample variance (over n − 1) and without a
/// correction for a small population (Cochran 1977, Sampling Techniques, chapter 2). It holds for answers that are a fair sample
/// of the customers, and is rough below some 30 of them. A band informs; a target is decided by the exact mean alone.
/// </para>
/// <para>Two are equal when mean, number of answers, variance and z are equal. Immutable.</para>
/// </remarks>
public sealed record ErrorBand
{
    private const int Digits = 4;

    internal ErrorBand(ScoreTally scores, decimal z)
    {
        Mean = scores.Mean;
        Count = scores.Count;
        Variance = scores.Variance;
        Z = z;
    }

    /// <summary>Gets the exact mean of the scores.</summary>
    public Ratio Mean { get; }

    /// <summary>Gets the number of answers; at least two.</summary>
    public long Count { get; }

    /// <summary>Gets the exact sample variance: the sum of the squared differences from the mean, over the number of answers less one.</summary>
    public Ratio Variance { get; }

    /// <summary>Gets the two-sided quantile of the standard normal distribution, such as 1.96 for a confidence of 95 %.</summary>
    public decimal Z { get; }

    /// <summary>Gets half the width of the band, rounded up to four digits behind the point; zero when all scores are equal.</summary>
    public Ratio HalfWidth
    {
        get
        {
            // The square root of N/D in units of the last digit, from below, and one more unless it is exact.
            var scale = BigInteger.Pow(10, Digits);
            var above = Square.Numerator * scale * scale;
            var root = Root(above / Square.Denominator);
            return Ratio.Of(root * root * Square.Denominator < above ? root + 1 : root, scale);
        }
    }

    private Ratio Square => Ratio.Of(Z) * Ratio.Of(Z) * Variance / Ratio.OfWhole(Count);

    /// <summary>Takes the error band of answers.</summary>
    /// <param name="answers">The answers; at least two, each once.</param>
    /// <param name="z">The two-sided quantile of the standard normal distribution, above zero: 1.645 for 90 %, 1.96 for 95 %, 2.576 for 99 %.</param>
    /// <returns>The band.</returns>
    /// <exception cref="ArgumentException">There are fewer than two answers, or <paramref name="z"/> is not above zero.</exception>
    public static ErrorBand Of(IEnumerable<SurveyAnswer> answers, decimal z)
    {
        var scores = ScoreTally.Of(Guard.Against.NullElement(answers));
        return scores.Count < 2
            ? throw new ArgumentException("An error band needs two answers at least.", nameof(answers))
            : new ErrorBand(scores, Checked(z));
    }

    /// <summary>Says whether a level lies inside the band, its ends included; decided exactly, without a square root.</summary>
    /// <param name="level">The level, such as that of a target.</param>
    /// <returns>Whether the square of its distance from the mean is at most z² · s² / n.</returns>
    public bool Contains(Ratio level) => (level - Mean) * (level - Mean) <= Square;

    /// <summary>Returns the band as text, such as <c>4.1 ± 0.1241 (z = 1.96, 250 answers)</c>.</summary>
    /// <returns>The text in the invariant culture, rounded for reading.</returns>
    public override string ToString() =>
        $"{Measured.Of(Mean, MeasureUnit.Number()).Short()} ± {Measured.Of(HalfWidth, MeasureUnit.Number()).Short()} "
        + $"(z = {Invariant.Text(Decimals.Canonical(Z))}, {Invariant.Text(Count)} answers)";

    internal static decimal Checked(decimal z) =>
        z > 0m
            ? z
            : throw new ArgumentOutOfRangeException(
                nameof(z),
                $"z must be above zero, and {Invariant.Text(z)} is not."
            );

    /// <summary>The whole part of a square root, by Newton's method from above.</summary>
    private static BigInteger Root(BigInteger value)
    {
        if (value.IsZero)
        {
            return value;
        }

        var root = BigInteger.One << (int)((value.GetBitLength() + 1) / 2);
        while (true)
        {
            var next = (root + (value / root)) / 2;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }
}
