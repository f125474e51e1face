using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Performance;

/// <summary>The lines of a control chart for single values: the centre, and one sigma of the noise around it.</summary>
/// <remarks>
/// The centre is the mean of the baseline, sigma the mean moving range of two neighbours divided by 1.128 (d2 for two values):
/// NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2 Individuals Control Charts. Both are exact. Two are equal when all
/// members are.
/// </remarks>
public sealed record ControlLimits
{
    private static readonly Ratio BiasOfTwo = Ratio.Of(1.128m);
    private static readonly Ratio Three = Ratio.Of(3);

    private ControlLimits(Ratio centre, Ratio sigma, int points)
    {
        Centre = centre;
        Sigma = sigma;
        Points = points;
    }

    /// <summary>Gets the mean of the baseline.</summary>
    public Ratio Centre { get; }

    /// <summary>Gets one sigma of the noise; zero when the baseline did not vary.</summary>
    public Ratio Sigma { get; }

    /// <summary>Gets the number of points in the baseline.</summary>
    public int Points { get; }

    /// <summary>Gets the lower limit: three sigma below the centre.</summary>
    public Ratio Lower => Centre - (Three * Sigma);

    /// <summary>Gets the upper limit: three sigma above the centre.</summary>
    public Ratio Upper => Centre + (Three * Sigma);

    /// <summary>Returns text such as <c>81/100, sigma 1/50, from 12 points</c>.</summary>
    /// <returns>The centre, sigma and the size of the baseline.</returns>
    public override string ToString() =>
        $"{Centre.InLowestTerms()}, sigma {Sigma.InLowestTerms()}, from {Invariant.Text(Points)} points";

    /// <summary>The limits from runs of points; a moving range is never taken from one run to the next.</summary>
    internal static ControlLimits? Of(IEnumerable<Ratio[]> runs)
    {
        var (sum, points, ranges, moves) = (Ratio.Zero, 0, Ratio.Zero, 0);
        foreach (var run in runs)
        {
            for (var i = 0; i < run.Length; i++)
            {
                sum += run[i];
                points++;
                if (i > 0)
                {
                    ranges += Ratio.Max(run[i] - run[i - 1], run[i - 1] - run[i]);
                    moves++;
                }
            }
        }

        return moves == 0
            ? null
            : new ControlLimits(sum / Ratio.Of(points), ranges / Ratio.Of(moves) / BiasOfTwo, points);
    }
}
