using System.Numerics;
using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Measurement;

/// <summary>How many whole numbers, their sum and the sum of their squares: enough for mean and variance, exactly.</summary>
/// <remarks>
/// The numbers are in a unit that the caller chooses fine enough to make them whole: ticks, milliseconds, cents. Two
/// tallies are equal when all three numbers are equal. The default is <see cref="Zero"/>.
/// </remarks>
public readonly record struct SumTally : IMergeable<SumTally>
{
    private SumTally(long count, Int128 sum, Int128 sumOfSquares)
    {
        Count = count;
        Sum = sum;
        SumOfSquares = sumOfSquares;
    }

    /// <summary>Gets what has added nothing.</summary>
    public static SumTally Zero => default;

    /// <summary>Gets how many numbers were added.</summary>
    public long Count { get; }

    /// <summary>Gets their sum.</summary>
    public Int128 Sum { get; }

    /// <summary>Gets the sum of their squares.</summary>
    public Int128 SumOfSquares { get; }

    /// <summary>Gets their arithmetic mean, exactly; <see langword="null"/> when there is no number.</summary>
    public Ratio? Mean => Count == 0 ? null : Ratio.Of(Sum, Count);

    /// <summary>Gets the mean square distance from the mean (the variance of the whole, not of a sample), exactly; <see langword="null"/> when there is no number.</summary>
    public Ratio? Variance =>
        Count == 0
            ? null
            : Ratio.Of(((BigInteger)Count * SumOfSquares) - ((BigInteger)Sum * Sum), (BigInteger)Count * Count);

    /// <summary>Adds numbers.</summary>
    /// <param name="values">The numbers, in any order.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="OverflowException">The sum of the squares has more than 127 bits.</exception>
    public static SumTally Of(params ReadOnlySpan<long> values)
    {
        var (sum, squares) = (Int128.Zero, Int128.Zero);
        foreach (var value in values)
        {
            sum += value;
            squares += (Int128)value * value;
        }

        return new SumTally(values.Length, sum, squares);
    }

    /// <summary>Puts a tally back together from its sums.</summary>
    /// <param name="count">How many numbers were added; 0 or more.</param>
    /// <param name="sum">Their sum.</param>
    /// <param name="sumOfSquares">The sum of their squares.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentException">
    /// The count is below 0, or no so many numbers have these sums: the square of the sum is at most the count times the sum
    /// of the squares (Cauchy-Schwarz), and no numbers have no sums.
    /// </exception>
    public static SumTally OfSums(long count, Int128 sum, Int128 sumOfSquares)
    {
        Guard.Against.OutOfRange(count, nameof(count), 0, long.MaxValue);
        var isPossible =
            count == 0
                ? sumOfSquares == Int128.Zero && sum == Int128.Zero
                : (BigInteger)sum * sum <= (BigInteger)count * sumOfSquares;
        return isPossible
            ? new SumTally(count, sum, sumOfSquares)
            : throw new ArgumentException(
                $"No {Invariant.Text(count)} numbers have the sum {Invariant.Text(sum)} and the sum of squares {Invariant.Text(sumOfSquares)}.",
                nameof(sumOfSquares)
            );
    }

    /// <summary>Adds the numbers of two parts.</summary>
    /// <param name="first">One part.</param>
    /// <param name="second">The other part.</param>
    /// <returns>The whole.</returns>
    /// <exception cref="OverflowException">The sum of the squares has more than 127 bits.</exception>
    public static SumTally Merge(SumTally first, SumTally second) =>
        new(first.Count + second.Count, first.Sum + second.Sum, first.SumOfSquares + second.SumOfSquares);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) =>
        Guard
            .Against.Null(form)
            .Text("sum-tally")
            .Number(Count)
            .Text(Invariant.Text(Sum))
            .Text(Invariant.Text(SumOfSquares));

    /// <summary>Returns number and sum, such as <c>3 values, sum 42, sum of squares 650</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Invariant.Text(Count)} values, sum {Invariant.Text(Sum)}, sum of squares {Invariant.Text(SumOfSquares)}";
}
