using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>Weights between least and largest shares that sum to 1.</summary>
/// <remarks>
/// <para>
/// Take what each weight has above its least share, x, between 0 and its width d. Were each x drawn with a density
/// proportional to e^(−θx), all x of the same sum would have the same density: uniform, whatever θ is. So all but the
/// widest are drawn so, the widest takes what is missing to the sum, and the draw is kept if that lies within its width,
/// with a chance proportional to e^(−θx). θ is set so that the expected sum is the one wanted, which keeps draws
/// frequent: about 0.4 in √n or more, however narrow or lopsided the ranges are.
/// </para>
/// <para>The principle is that of exponential tilting; see Devroye 1986, Non-Uniform Random Variate Generation, ch. II.3 (rejection).</para>
/// </remarks>
internal sealed class BoundedWeights : WeightSampler
{
    private const int OnStack = 128;

    /// <summary>Below this a tilt changes next to nothing, and would cost digits.</summary>
    private const double LeastTilt = 1e-3;

    /// <summary>Halvings of the interval in which the tilt lies; more than a double has bits to tell.</summary>
    private const int Halvings = 100;

    private readonly double[] least;
    private readonly double[] widths;
    private readonly double rest;
    private readonly int widest;
    private readonly double tilt;

    /// <summary>1 − e^(−θd) of each width, for the tilt without its sign.</summary>
    private readonly double[] masses;

    public BoundedWeights(double[] least, double[] most, double rest)
    {
        this.least = least;
        this.rest = rest;
        widths = [.. most.Zip(least, (high, low) => Math.Max(high - low, 0))];
        widest = Array.IndexOf(widths, widths.Max());
        tilt = Tilt(widths, rest);
        tilt = Math.Abs(tilt) * widths[widest] < LeastTilt ? 0 : tilt;
        masses = Array.ConvertAll(widths, width => 1 - Transcendental.Exp(-Math.Abs(tilt) * width));
    }

    protected override int Count => widths.Length;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override Vector512<double> Propose(
        ulong seed,
        Vector512<ulong> index,
        int attempt,
        Span<Vector512<double>> into
    )
    {
        // A number for each weight; that of the widest decides whether the draw is kept.
        Span<Vector512<double>> drawn =
            widths.Length <= OnStack
                ? stackalloc Vector512<double>[widths.Length]
                : new Vector512<double>[widths.Length];
        Units(seed, index, attempt, drawn);
        var open = Vector512.Create(rest);
        for (var j = 0; j < widths.Length; j++)
        {
            if (j != widest)
            {
                var x = Above(drawn[j], widths[j], masses[j]);
                open -= x;
                into[j] = x + Vector512.Create(least[j]);
            }
        }

        into[widest] = open + Vector512.Create(least[widest]);
        var width = Vector512.Create(widths[widest]);
        var fits = Vector512.GreaterThanOrEqual(open, Vector512<double>.Zero) & Vector512.LessThanOrEqual(open, width);
        if (tilt == 0)
        {
            return fits;
        }

        var far = tilt > 0 ? open : width - open;
        return fits & Vector512.LessThan(drawn[widest], Transcendental.Exp(far * -Math.Abs(tilt)));
    }

    /// <summary>The inverse of the distribution function of a truncated exponential.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<double> Above(Vector512<double> unit, double width, double mass)
    {
        if (tilt == 0 || width == 0)
        {
            return unit * width;
        }

        var x = Transcendental.Log(Vector512<double>.One - (unit * mass)) * (-1 / Math.Abs(tilt));
        x = Lanes.Least(x, Vector512.Create(width));
        return tilt > 0 ? x : Vector512.Create(width) - x;
    }

    /// <summary>Finds the tilt at which the expected sum is the one wanted, by halving.</summary>
    private static double Tilt(double[] widths, double rest)
    {
        // The mean of each is below 1/θ; so θ = n / sum gives less than the sum, and by symmetry likewise from above.
        var (low, high) = (-widths.Length / (widths.Sum() - rest), widths.Length / rest);
        for (var halving = 0; halving < Halvings; halving++)
        {
            var middle = low + ((high - low) / 2);
            if (widths.Sum(width => Mean(width, middle)) > rest)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The mean of a density proportional to e^(−θx) between 0 and a width.</summary>
    private static double Mean(double width, double theta)
    {
        var steepness = theta * width;
        return steepness switch
        {
            < 0 => width - Mean(width, -theta),
            < LeastTilt => width * (0.5 - (steepness / 12)),
            _ => (1 / theta) - (width / (Transcendental.Exp(steepness) - 1)),
        };
    }
}
