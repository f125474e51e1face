using System.Numerics;

namespace Outsourcing.Domain.Scoring;

/// <summary>Weights from what people state in other ways than percentages: points, swings, or a ranking of the criteria.</summary>
/// <remarks>
/// All are exact: the weights are whole parts of a whole of their own, such as 11, 5, 2 of 18, and count as stated. For
/// equal weights see <see cref="Weights.Equal"/>.
/// </remarks>
public static class StatedWeights
{
    /// <summary>Makes weights of points that people shared out as they liked: w = points / Σ points.</summary>
    /// <param name="points">The points in the order of the criteria; zero or more, at least one above zero.</param>
    /// <returns>The weights; the points are kept, and their sum is the whole.</returns>
    /// <remarks>Source: von Winterfeldt &amp; Edwards 1986, Decision Analysis and Behavioral Research, ch. 8.</remarks>
    /// <exception cref="ArgumentException">No criterion has points, one has fewer than zero, or the sum has too many digits for a decimal.</exception>
    public static Weights FromPoints(params IEnumerable<decimal> points)
    {
        decimal[] copy = [.. Guard.Against.Null(points)];
        Weights.RefuseNegative(copy);
        return Weights.ExactSum(copy) switch
        {
            null => throw new ArgumentException(
                "The points sum to more digits than a decimal number can hold.",
                nameof(points)
            ),
            0m => throw new ArgumentException("No criterion has points.", nameof(points)),
            { } sum => Weights.Of(copy, sum),
        };
    }

    /// <summary>Makes weights of swings: how much it is worth to bring a criterion from its worst to its best value; w = points / Σ points.</summary>
    /// <param name="points">
    /// The points in the order of the criteria; zero or more, at least one above zero. By custom the criterion that people
    /// would bring up first has 100, and the others are judged against it.
    /// </param>
    /// <returns>The weights; the points are kept, and their sum is the whole.</returns>
    /// <remarks>
    /// The arithmetic is that of <see cref="FromPoints"/>; the question to the people is another one, and the answer holds
    /// for the ranges of values that they had before them. Use it with a scaling between those ends, such as
    /// <see cref="Normalization.Bounds"/>. Source: von Winterfeldt &amp; Edwards 1986, Decision Analysis and Behavioral
    /// Research, ch. 8.
    /// </remarks>
    /// <exception cref="ArgumentException">No criterion has points, one has fewer than zero, or the sum has too many digits for a decimal.</exception>
    public static Weights Swing(params IEnumerable<decimal> points) => FromPoints(points);

    /// <summary>Makes rank-order centroid weights: w of place p among n is (1/p + 1/(p+1) + … + 1/n) / n.</summary>
    /// <param name="ranks">The rank of each criterion, in the order of the criteria: 1 for the most important. Criteria that tie share the lower rank: 1, 2, 2, 4.</param>
    /// <returns>The weights; criteria that tie share equally what their places have together.</returns>
    /// <remarks>
    /// The centre of all weights that agree with the ranking. Source: Barron &amp; Barrett 1996, Decision quality using
    /// ranked attribute weights, Management Science 42(11), 1515-1523.
    /// </remarks>
    /// <exception cref="ArgumentException">There is none, the numbers are no ranking, or there are too many to hold the weights exactly; without ties up to 66 always fit.</exception>
    public static Weights RankOrderCentroid(params IEnumerable<int> ranks)
    {
        int[] copy = [.. Guard.Against.Null(ranks)];
        var multiple = LeastCommonMultiple(Enumerable.Range(1, copy.Length));
        var places = new BigInteger[copy.Length];
        var above = BigInteger.Zero;
        for (var place = copy.Length; place >= 1; place--)
        {
            above += multiple / place;
            places[place - 1] = above;
        }

        return Ranked(copy, places, nameof(ranks));
    }

    /// <summary>Makes rank-sum weights: w of place p among n is 2 (n + 1 − p) / (n (n + 1)).</summary>
    /// <inheritdoc cref="RankOrderCentroid"/>
    /// <remarks>Source: Stillwell, Seaver &amp; Edwards 1981, A comparison of weight approximation techniques in multiattribute utility decision making, Organizational Behavior and Human Performance 28(1), 62-77.</remarks>
    /// <exception cref="ArgumentException">There is none, the numbers are no ranking, or there are so many different ties that the weights cannot be held exactly.</exception>
    public static Weights RankSum(params IEnumerable<int> ranks)
    {
        int[] copy = [.. Guard.Against.Null(ranks)];
        return Ranked(copy, [.. copy.Select((_, i) => new BigInteger(copy.Length - i))], nameof(ranks));
    }

    /// <summary>Makes rank-reciprocal weights: w of place p among n is (1/p) / (1 + 1/2 + … + 1/n).</summary>
    /// <inheritdoc cref="RankSum"/>
    /// <exception cref="ArgumentException">There is none, the numbers are no ranking, or there are too many to hold the weights exactly; without ties up to 66 always fit.</exception>
    public static Weights RankReciprocal(params IEnumerable<int> ranks)
    {
        int[] copy = [.. Guard.Against.Null(ranks)];
        var multiple = LeastCommonMultiple(Enumerable.Range(1, copy.Length));
        return Ranked(copy, [.. copy.Select((_, i) => multiple / (i + 1))], nameof(ranks));
    }

    /// <summary>Gives each criterion the part of its place, or the mean of the places that it shares.</summary>
    private static Weights Ranked(int[] ranks, BigInteger[] places, string parameterName)
    {
        Check(ranks, parameterName);
        var ties = Array.ConvertAll(ranks, rank => ranks.Count(other => other == rank));
        var multiple = LeastCommonMultiple(ties);
        var parts = new BigInteger[ranks.Length + 1];
        for (var i = 0; i < ranks.Length; i++)
        {
            var together = places.Skip(ranks[i] - 1).Take(ties[i]).Aggregate(BigInteger.Add);
            parts[i] = together * (multiple / ties[i]);
            parts[^1] += parts[i];
        }

        return Weights.OfParts(parts)
            ?? throw new ArgumentException(
                $"The weights of {Invariant.Text(ranks.Length)} ranked criteria have too many digits to be held exactly.",
                parameterName
            );
    }

    private static void Check(int[] ranks, string parameterName)
    {
        if (ranks.Length == 0)
        {
            throw new ArgumentException("There is no rank.", parameterName);
        }

        for (var i = 0; i < ranks.Length; i++)
        {
            var expected = ranks.Count(other => other < ranks[i]) + 1;
            if (ranks[i] != expected)
            {
                throw new ArgumentException(
                    $"Criterion {Invariant.Text(i + 1)} has rank {Invariant.Text(ranks[i])}, and {Invariant.Text(expected - 1)} stand before it; ties share the lower rank, as in 1, 2, 2, 4.",
                    parameterName
                );
            }
        }
    }

    private static BigInteger LeastCommonMultiple(IEnumerable<int> numbers) =>
        numbers.Aggregate(
            BigInteger.One,
            (multiple, number) => multiple * number / BigInteger.GreatestCommonDivisor(multiple, number)
        );
}
