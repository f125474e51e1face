using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>The quantiles of the standard normal distribution, with the same bits on every machine.</summary>
/// <remarks>
/// Rational functions in the middle and in two tails, right to 1e-15 of their size. Source: Wichura 1988, Algorithm AS 241: the
/// percentage points of the normal distribution, Applied Statistics 37(3), 477-484.
/// </remarks>
internal static class NormalQuantile
{
    private const double Middle = 0.425;
    private const double Near = 5;
    private const double Smallest = 1e-300;

    private static readonly double[] MiddleAbove =
    [
        2.5090809287301226727e3,
        3.3430575583588128105e4,
        6.7265770927008700853e4,
        4.5921953931549871457e4,
        1.3731693765509461125e4,
        1.9715909503065514427e3,
        1.3314166789178437745e2,
        3.3871328727963666080,
    ];

    private static readonly double[] MiddleBelow =
    [
        5.2264952788528545610e3,
        2.8729085735721942674e4,
        3.9307895800092710610e4,
        2.1213794301586595867e4,
        5.3941960214247511077e3,
        6.8718700749205790830e2,
        4.2313330701600911252e1,
        1,
    ];

    private static readonly double[] NearAbove =
    [
        7.74545014278341407640e-4,
        2.27238449892691845833e-2,
        2.41780725177450611770e-1,
        1.27045825245236838258,
        3.64784832476320460504,
        5.76949722146069140550,
        4.63033784615654529590,
        1.42343711074968357734,
    ];

    private static readonly double[] NearBelow =
    [
        1.05075007164441684324e-9,
        5.47593808499534494600e-4,
        1.51986665636164571966e-2,
        1.48103976427480074590e-1,
        6.89767334985100004550e-1,
        1.67638483018380384940,
        2.05319162663775882187,
        1,
    ];

    private static readonly double[] FarAbove =
    [
        2.01033439929228813265e-7,
        2.71155556874348757815e-5,
        1.24266094738807843860e-3,
        2.65321895265761230930e-2,
        2.96560571828504891230e-1,
        1.78482653991729133580,
        5.46378491116411436990,
        6.65790464350110377720,
    ];

    private static readonly double[] FarBelow =
    [
        2.04426310338993978564e-15,
        1.42151175831644588870e-7,
        1.84631831751005468180e-5,
        7.86869131145613259100e-4,
        1.48753612908506148525e-2,
        1.36929880922735805310e-1,
        5.99832206555887937690e-1,
        1,
    ];

    /// <summary>The numbers that shares between 0 and 1 of the distribution lie below.</summary>
    public static Vector512<double> Of(Vector512<double> share)
    {
        var q = share - Vector512.Create(0.5);
        var r = Vector512.Create(Middle * Middle) - (q * q);
        var middle = q * Ratio(MiddleAbove, MiddleBelow, r);
        var tail = Lanes.Least(share, Vector512<double>.One - share);
        var root = Vector512.Sqrt(-Transcendental.Log(Lanes.Most(tail, Vector512.Create(Smallest))));
        var near = Ratio(NearAbove, NearBelow, root - Vector512.Create(1.6));
        var far = Ratio(FarAbove, FarBelow, root - Vector512.Create(Near));
        var size = Vector512.ConditionalSelect(Vector512.LessThanOrEqual(root, Vector512.Create(Near)), near, far);
        var signed = Vector512.ConditionalSelect(Vector512.LessThan(q, Vector512<double>.Zero), -size, size);
        return Vector512.ConditionalSelect(
            Vector512.LessThanOrEqual(Vector512.Abs(q), Vector512.Create(Middle)),
            middle,
            signed
        );
    }

    /// <summary>The share of the distribution below a number: the quantiles searched by halving.</summary>
    public static double Share(double number)
    {
        var (low, high) = (0.0, 1.0);
        for (var middle = 0.5; low < middle && middle < high; middle = low + ((high - low) / 2))
        {
            if (Of(Vector512.Create(middle))[0] < number)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return high;
    }

    private static Vector512<double> Ratio(double[] above, double[] below, Vector512<double> x)
    {
        var (a, b) = (Vector512.Create(above[0]), Vector512.Create(below[0]));
        for (var k = 1; k < above.Length; k++)
        {
            a = (a * x) + Vector512.Create(above[k]);
            b = (b * x) + Vector512.Create(below[k]);
        }

        return a / b;
    }
}
