using System.Numerics;
using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Measurement;

/// <summary>The rank of a quantile by the nearest-rank definition: the least rank that a share of the values does not exceed.</summary>
internal static class NearestRank
{
    /// <summary>Gives the rank, from 1: the share of the number of values, rounded up, exactly.</summary>
    public static long Of(Percentage share, long count)
    {
        var (units, scale) = Decimals.Parts(share.Points);
        var whole = Decimals.PowerOfTen(scale) * 100;
        return (long)(((units * count) + whole - BigInteger.One) / whole);
    }

    /// <summary>Throws when a share is not above 0 % and at most 100 %.</summary>
    public static Percentage Checked(Percentage share, string parameterName) =>
        share > Percentage.Zero && share <= Percentage.Hundred
            ? share
            : throw new ArgumentOutOfRangeException(
                parameterName,
                $"A quantile is asked for a share above 0 % and up to 100 %, and {share} is not."
            );
}
