using System.Numerics;
using System.Runtime.CompilerServices;
using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Measurement;

/// <summary>Guard clauses about shares, rates and counts.</summary>
internal static class QuantityGuards
{
    /// <summary>Throws when a ratio is below 0 or above 1.</summary>
    public static Ratio NoShare(
        this IGuardClause guardClause,
        Ratio share,
        [CallerArgumentExpression(nameof(share))] string? parameterName = null
    )
    {
        _ = guardClause;
        return share >= Ratio.Zero && share <= Ratio.One
            ? share
            : throw new ArgumentOutOfRangeException(parameterName, $"A share is from 0 to 1, and {share} is not.");
    }

    /// <summary>Throws when a rate is negative.</summary>
    public static Ratio NegativeRate(
        this IGuardClause guardClause,
        Ratio rate,
        [CallerArgumentExpression(nameof(rate))] string? parameterName = null
    )
    {
        _ = guardClause;
        return rate >= Ratio.Zero
            ? rate
            : throw new ArgumentOutOfRangeException(parameterName, $"A rate is zero or more, and {rate} is not.");
    }

    /// <summary>Throws when a count is negative.</summary>
    public static BigInteger NegativeCount(
        this IGuardClause guardClause,
        BigInteger count,
        [CallerArgumentExpression(nameof(count))] string? parameterName = null
    )
    {
        _ = guardClause;
        return count.Sign >= 0
            ? count
            : throw new ArgumentOutOfRangeException(
                parameterName,
                $"A count is zero or more, and {Invariant.Text(count)} is not."
            );
    }
}
