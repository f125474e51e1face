using System.Runtime.InteropServices;
using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Measurement;

/// <summary>Exact quantiles of long columns of values, several at once, without sorting them.</summary>
/// <remarks>
/// <para>
/// By the nearest rank: the quantile of a share is the least value that at least that share of all values does not
/// exceed. It is always one of the values; the rank is worked out exactly.
/// </para>
/// <para>
/// The columns are not changed. Room is rented from the shared pool and given back: at most an eighth of the column and
/// 1.3 MB; below 1024 values as much as the column. Nothing else grows with it.
/// </para>
/// </remarks>
public static class Quantiles
{
    /// <summary>Finds quantiles of whole numbers.</summary>
    /// <param name="values">The values, in any order and any unit.</param>
    /// <param name="shares">The shares, each above 0 % and up to 100 %, in any order.</param>
    /// <param name="results">Takes the quantile of each share; as many.</param>
    /// <returns><see langword="null"/> when all were found; else the finding that there are no values.</returns>
    /// <exception cref="ArgumentException">The number of shares and results differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A share is outside its range.</exception>
    public static Finding? NearestRank(ReadOnlySpan<long> values, ReadOnlySpan<Percentage> shares, Span<long> results)
    {
        Check(shares, results.Length);
        if (values.IsEmpty)
        {
            return NoValues;
        }

        _ = RankSelection.Find<WholeNumberOrder>(values, shares, results);
        return null;
    }

    /// <summary>Finds quantiles of binary floating-point numbers; zero has one sign, and infinities are values as others.</summary>
    /// <returns><see langword="null"/> when all were found; else the finding that there are no values, or that one is not a number, which says its row from 1.</returns>
    /// <inheritdoc cref="NearestRank(ReadOnlySpan{long}, ReadOnlySpan{Percentage}, Span{long})"/>
    public static Finding? NearestRank(
        ReadOnlySpan<double> values,
        ReadOnlySpan<Percentage> shares,
        Span<double> results
    )
    {
        Check(shares, results.Length);
        if (values.IsEmpty)
        {
            return NoValues;
        }

        var bits = MemoryMarshal.Cast<double, long>(values);
        if (!RankSelection.Find<FloatingPointOrder>(bits, shares, MemoryMarshal.Cast<double, long>(results)))
        {
            return NotANumber(values);
        }

        foreach (ref var result in results)
        {
            // Minus zero becomes zero.
            result += 0.0;
        }

        return null;
    }

    private static Finding NoValues =>
        Finding.Of(
            MeasurementRules.ValuesNone,
            Severity.Error,
            "values",
            "There are no values, so there is no quantile."
        );

    private static void Check(ReadOnlySpan<Percentage> shares, int results)
    {
        Guard.Against.OtherLength(shares.Length, results, nameof(results));
        foreach (var share in shares)
        {
            Outsourcing.Domain.Measurement.NearestRank.Checked(share, nameof(shares));
        }
    }

    private static Finding NotANumber(ReadOnlySpan<double> values)
    {
        var row = 0;
        while (!double.IsNaN(values[row]))
        {
            row++;
        }

        return Finding.Of(
            MeasurementRules.ValueNotANumber,
            Severity.Error,
            $"row {Invariant.Text(row + 1)}",
            $"The value of row {Invariant.Text(row + 1)} is not a number."
        );
    }
}
