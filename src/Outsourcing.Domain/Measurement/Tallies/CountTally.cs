using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Measurement;

/// <summary>How many counted, how many of them were good, and how many were left out.</summary>
/// <remarks>Two tallies are equal when all three numbers are equal. The default is <see cref="Zero"/>.</remarks>
public readonly record struct CountTally : IMergeable<CountTally>
{
    private CountTally(long good, long total, long excluded)
    {
        Good = good;
        Total = total;
        Excluded = excluded;
    }

    /// <summary>Gets what has counted nothing.</summary>
    public static CountTally Zero => default;

    /// <summary>Gets how many were good, such as the tickets solved in time; never more than <see cref="Total"/>.</summary>
    public long Good { get; }

    /// <summary>Gets how many counted, good or not, without those left out.</summary>
    public long Total { get; }

    /// <summary>Gets how many were left out by an exclusion.</summary>
    public long Excluded { get; }

    /// <summary>Gets the good of all that counted, exactly; <see langword="null"/> when nothing counted.</summary>
    public Ratio? Share => Total == 0 ? null : Ratio.Of(Good, Total);

    /// <summary>Creates a tally.</summary>
    /// <param name="good">How many were good; 0 to <paramref name="total"/>.</param>
    /// <param name="total">How many counted; 0 or more.</param>
    /// <param name="excluded">How many were left out and are not in <paramref name="total"/>; 0 or more.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static CountTally Of(long good, long total, long excluded = 0)
    {
        Guard.Against.OutOfRange(total, nameof(total), 0, long.MaxValue);
        Guard.Against.OutOfRange(good, nameof(good), 0, total);
        Guard.Against.OutOfRange(excluded, nameof(excluded), 0, long.MaxValue);
        return new CountTally(good, total, excluded);
    }

    /// <summary>Adds the numbers of two parts.</summary>
    /// <param name="first">One part.</param>
    /// <param name="second">The other part.</param>
    /// <returns>The whole.</returns>
    /// <exception cref="OverflowException">A number is above 9,223,372,036,854,775,807.</exception>
    public static CountTally Merge(CountTally first, CountTally second) =>
        new(first.Good + second.Good, first.Total + second.Total, first.Excluded + second.Excluded);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("count-tally").Number(Good).Number(Total).Number(Excluded);

    /// <summary>Returns the numbers, such as <c>412 of 435, 3 left out</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Invariant.Text(Good)} of {Invariant.Text(Total)}, {Invariant.Text(Excluded)} left out";
}
