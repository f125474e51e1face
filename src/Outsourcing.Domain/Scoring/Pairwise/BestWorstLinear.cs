using System.Numerics;

namespace Outsourcing.Domain.Scoring;

/// <summary>The linear model of the best-worst method, exactly.</summary>
internal static class BestWorstLinear
{
    /// <summary>Finds the least ξ, and the least and the largest weight of each item among the solutions that have it.</summary>
    public static (double Xi, (double Low, double High)[] Ranges) Solve(BestWorstJudgements judgements)
    {
        // The variables are the weights, then ξ, then what is left of each limit. The best weight is 1 less the others.
        var n = judgements.Count;
        var (best, xi) = (judgements.BestIndex, n);
        int[] free = [.. Enumerable.Range(0, n + 1).Where(variable => variable != best)];
        BigInteger[][] rows =
        [
            [.. free.Select(variable => variable == xi ? BigInteger.Zero : BigInteger.One), BigInteger.One],
            .. Limits(judgements).Select(limit => Row(limit, free, best)),
        ];
        var program = new ExactProgram([best, .. Enumerable.Range(n + 1, rows.Length - 1)], free, rows);
        program.Start(xi);
        var least = program.Least(xi);
        var ranges = new (double, double)[n];
        for (var j = 0; j < n; j++)
        {
            var (low, high) = program.Range(j);
            ranges[j] = (low.ToDouble(), low.IsSame(high) ? low.ToDouble() : high.ToDouble());
        }

        return (least.ToDouble(), ranges);
    }

    /// <summary>|first − times second| ≤ ξ, as two limits: the numbers at the weights, and at ξ.</summary>
    private static IEnumerable<BigInteger[]> Limits(BestWorstJudgements judgements)
    {
        for (var j = 0; j < judgements.Count; j++)
        {
            if (j != judgements.BestIndex)
            {
                yield return Limit(judgements, judgements.BestIndex, j, judgements.BestToOthers[j], 1);
                yield return Limit(judgements, judgements.BestIndex, j, judgements.BestToOthers[j], -1);
            }

            if (j != judgements.BestIndex && j != judgements.WorstIndex)
            {
                yield return Limit(judgements, j, judgements.WorstIndex, judgements.OthersToWorst[j], 1);
                yield return Limit(judgements, j, judgements.WorstIndex, judgements.OthersToWorst[j], -1);
            }
        }
    }

    private static BigInteger[] Limit(BestWorstJudgements judgements, int first, int second, decimal times, int sign)
    {
        var one = BigInteger.Pow(10, times.Scale);
        var limit = new BigInteger[judgements.Count + 1];
        limit[first] = sign * one;
        limit[second] = -sign * Weights.Mantissa(times);
        limit[^1] = -one;
        return limit;
    }

    /// <summary>A limit on the free variables, with 1 less the other weights in place of the best one.</summary>
    private static BigInteger[] Row(BigInteger[] limit, int[] free, int best) =>
        [
            .. free.Select(variable => variable == limit.Length - 1 ? limit[^1] : limit[variable] - limit[best]),
            -limit[best],
        ];
}
