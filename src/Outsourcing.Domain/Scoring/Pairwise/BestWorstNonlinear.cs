namespace Outsourcing.Domain.Scoring;

/// <summary>The nonlinear model of the best-worst method, in closed form.</summary>
/// <remarks>
/// With t = w_B / w_W and u_j = w_j / w_W the limits say: u_j from a_jW − ξ to a_jW + ξ and from t / (a_Bj + ξ) to
/// t / (a_Bj − ξ), and t from a_BW − ξ to a_BW + ξ. Such u_j exist while t is from (a_jW − ξ)(a_Bj − ξ) to
/// (a_jW + ξ)(a_Bj + ξ). So the least ξ is the largest of those at which the lower end of one and the upper end of another
/// meet; each is the root of a linear or quadratic equation. There t is one number, and each u_j has an interval of its own.
/// </remarks>
internal static class BestWorstNonlinear
{
    /// <summary>Ends nearer than this, as a part of them, are one number but for rounding.</summary>
    private const double Rounding = 1e-12;

    public static (double Xi, (double Low, double High)[] Ranges) Solve(BestWorstJudgements judgements)
    {
        var whole = (double)judgements.BestToWorst;
        (double Down, double Up)[] judged =
        [
            .. Enumerable
                .Range(0, judgements.Count)
                .Select(j => ((double)judgements.BestToOthers[j], (double)judgements.OthersToWorst[j])),
        ];
        int[] others = [.. judgements.Others];
        var xi = 0.0;
        foreach (var j in others)
        {
            var product = judged[j].Down * judged[j].Up;
            var sum = judged[j].Down + judged[j].Up;
            xi = Math.Max(xi, product > whole ? Falling(product - whole, sum + 1) : Rising(whole - product, sum + 1));
            foreach (var k in others)
            {
                var other = judged[k].Down * judged[k].Up;
                xi = Math.Max(xi, (product - other) / (sum + judged[k].Down + judged[k].Up));
            }
        }

        var (low, high) = (whole - xi, whole + xi);
        foreach (var j in others)
        {
            low = Math.Max(low, Math.Max(0, judged[j].Down - xi) * Math.Max(0, judged[j].Up - xi));
            high = Math.Min(high, (judged[j].Down + xi) * (judged[j].Up + xi));
        }

        var t = xi == 0 ? whole : (low + high) / 2;
        var parts = Array.ConvertAll(judged, own => Part(own.Down, own.Up, t, xi));
        parts[judgements.BestIndex] = (t, t);
        parts[judgements.WorstIndex] = (1, 1);
        return (xi, [.. parts.Select((_, j) => Share(parts, j))]);
    }

    /// <summary>The smaller root of (p − ξ)(q − ξ) = a + ξ, from p q − a and p + q + 1.</summary>
    private static double Falling(double excess, double b) => 2 * excess / (b + Math.Sqrt((b * b) - (4 * excess)));

    /// <summary>The positive root of a − ξ = (r + ξ)(s + ξ), from a − r s and r + s + 1.</summary>
    private static double Rising(double excess, double b) => 2 * excess / (b + Math.Sqrt((b * b) + (4 * excess)));

    private static (double Low, double High) Part(double down, double up, double t, double xi)
    {
        var low = Math.Max(up - xi, t / (down + xi));
        var high = down > xi ? Math.Min(up + xi, t / (down - xi)) : up + xi;
        return high <= low * (1 + Rounding) ? ((low + high) / 2, (low + high) / 2) : (low, high);
    }

    /// <summary>A part of the sum of all: the least with all others at their most, and the other way round.</summary>
    private static (double Low, double High) Share((double Low, double High)[] parts, int own)
    {
        var (least, most) = (0.0, 0.0);
        for (var j = 0; j < parts.Length; j++)
        {
            least += j == own ? parts[j].Low : parts[j].High;
            most += j == own ? parts[j].High : parts[j].Low;
        }

        return (parts[own].Low / least, parts[own].High / most);
    }
}
