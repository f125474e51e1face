using System.Numerics;

namespace Outsourcing.Domain.Amounts;

/// <summary>The method of the largest remainder in whole numbers: shares that add up to the whole.</summary>
internal static class Allocation
{
    /// <summary>Shares out whole units. See <see cref="Money.Allocate"/> for the order.</summary>
    /// <exception cref="ArgumentException">There is no ratio, one is negative, or all are zero.</exception>
    public static BigInteger[] Share(BigInteger units, IReadOnlyList<decimal> ratios)
    {
        var weights = WholeWeights(ratios);
        return Array.TrueForAll(weights, weight => weight.IsZero)
            ? throw new ArgumentException("An allocation needs at least one ratio above zero.", nameof(ratios))
            : Share(units, weights);
    }

    /// <summary>Shares out whole units by whole weights, none negative and not all zero.</summary>
    public static BigInteger[] Share(BigInteger units, BigInteger[] weights)
    {
        var whole = weights.Aggregate(BigInteger.Zero, (sum, weight) => sum + weight);

        // A negative amount is the mirror image of the positive one.
        var shares = new BigInteger[weights.Length];
        var rests = new BigInteger[weights.Length];
        var left = BigInteger.Abs(units);
        for (var i = 0; i < weights.Length; i++)
        {
            shares[i] = BigInteger.DivRem(BigInteger.Abs(units) * weights[i], whole, out rests[i]);
            left -= shares[i];
        }

        // INVARIANT: fewer units are left than there are rests above zero, so a ratio of zero gets none.
        // The sort is stable, so of equal rests the earlier comes first.
        foreach (var i in Enumerable.Range(0, weights.Length).OrderByDescending(i => rests[i]).Take((int)left))
        {
            shares[i]++;
        }

        return units.Sign < 0 ? Array.ConvertAll(shares, share => -share) : shares;
    }

    private static BigInteger[] WholeWeights(IReadOnlyList<decimal> ratios)
    {
        var scale = ratios.Select(ratio => (int)ratio.Scale).DefaultIfEmpty().Max();
        var weights = new BigInteger[ratios.Count];
        for (var i = 0; i < weights.Length; i++)
        {
            if (ratios[i] < 0m)
            {
                throw new ArgumentException(
                    $"Ratio {Invariant.Text(i + 1)} is {Invariant.Text(ratios[i])}; a ratio must not be negative.",
                    nameof(ratios)
                );
            }

            var (units, ownScale) = Decimals.Parts(ratios[i]);
            weights[i] = units * Decimals.PowerOfTen(scale - ownScale);
        }

        return weights;
    }
}
