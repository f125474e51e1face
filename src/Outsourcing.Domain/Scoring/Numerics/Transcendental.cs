using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>Natural logarithm and exponential with the same bits on every machine, to within one unit in the last place.</summary>
/// <remarks>
/// The largest errors found, beside integers of 300 bits: 0.79 units in the last place for the logarithm, 0.88 for the
/// exponential; the tests keep both below 0.9.
/// Built of + − × ÷, comparisons and integer shifts only, eight lanes at a time; the scalar form is one lane of the same.
/// Argument reduction as in Tang 1989/1990 (ACM TOMS 15 and 16), then polynomials: for ln a minimax one of 2 artanh
/// (Remez exchange, error 2^-58), for exp the Taylor series.
/// </remarks>
internal static class Transcendental
{
    // ln 2 in two parts: the high part has 32 trailing zero bits, so that its product with an exponent is exact.
    private const double Ln2High = 0.693147180369123816490;
    private const double Ln2Low = 1.90821492927058770002e-10;
    private const double Log2E = 1.44269504088896340736;

    private const int MantissaBits = 52;
    private const long MantissaMask = (1L << MantissaBits) - 1;
    private const int ExponentBias = 1023;
    private const double SmallestNormal = 2.2250738585072014e-308;
    private const int Lift = 54;
    private const double TwoToLift = 18014398509481984.0;

    // √½ as bits, and what lifts it to 1 so that the exponent steps at √½ and √2.
    private const long SqrtHalfBits = 0x3FE6A09E667F3BCD;
    private const long SqrtHalfToOne = 0x3FF0000000000000 - SqrtHalfBits;

    // 2^52, whose last bits count units; and 1.5 × 2^52, to which adding a number rounds it to a whole one.
    private const double Units = 4503599627370496.0;
    private const long UnitsBits = 0x4330000000000000;
    private const double RoundToWhole = 6755399441055744.0;
    private const long RoundToWholeBits = 0x4338000000000000;

    // e to this power, and to less it, is a normal number.
    private const double MostPlain = 708;

    // The scalar forms are out of line to leave the room for inlining (Lanes.OutOfLine) to the loops beside them.

    /// <summary>Natural logarithm of a finite number above zero.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static double Log(double x) => Log(Vector512.Create(x))[0];

    /// <summary>Exponential of a finite number; zero or infinity where the result leaves the range of double.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static double Exp(double x) => Exp(Vector512.Create(x))[0];

    /// <summary>Natural logarithms of finite numbers above zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Log(Vector512<double> x)
    {
        // x = 2^k × (1 + f) with 1 + f between √½ and √2; numbers below the normal range are lifted first.
        var bias = Vector512.Create(Units + ExponentBias);
        if (Vector512.LessThanAny(x, Vector512.Create(SmallestNormal)))
        {
            var tiny = Vector512.LessThan(x, Vector512.Create(SmallestNormal));
            x = Vector512.ConditionalSelect(tiny, x * TwoToLift, x);
            bias += Vector512.ConditionalSelect(tiny, Vector512.Create((double)Lift), Vector512<double>.Zero);
        }

        var bits = x.AsInt64() + Vector512.Create(SqrtHalfToOne);
        var mantissa = (bits & Vector512.Create(MantissaMask)) + Vector512.Create(SqrtHalfBits);
        var exponent = Vector512.ShiftRightLogical(bits, MantissaBits) | Vector512.Create(UnitsBits);
        var k = exponent.AsDouble() - bias;
        var f = mantissa.AsDouble() - Vector512<double>.One;

        // ln(1 + f) = 2 artanh(s) with s = f / (2 + f); written as f − f²/2 + s (f²/2 + R) to keep the last bit.
        var s = f / (f + Vector512.Create(2.0));
        var z = s * s;
        var w = z * z;
        var odd =
            Vector512.Create(0.6666666666666735)
            + (
                w
                * (
                    Vector512.Create(0.2857142874273794)
                    + (w * (Vector512.Create(0.18183566493237124) + (w * 0.14796573536184612)))
                )
            );
        var even =
            Vector512.Create(0.39999999999413244)
            + (w * (Vector512.Create(0.2222219853427659) + (w * 0.15313991579199446)));
        var r = (z * odd) + (w * even);
        var half = f * f * 0.5;
        return (k * Ln2High) - (half - ((s * (half + r)) + (k * Ln2Low)) - f);
    }

    /// <summary>Natural logarithms of 1 + x for x of zero or more, with all digits where x is small.</summary>
    /// <remarks>ln(1 + x) = x ln(u) / (u − 1) with u = 1 + x rounded: the two roundings cancel. Source: Goldberg 1991, What every computer scientist should know about floating-point arithmetic, theorem 4.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Log1P(Vector512<double> x)
    {
        var u = Vector512<double>.One + x;
        return Vector512.ConditionalSelect(
            Vector512.Equals(u, Vector512<double>.One),
            x,
            Log(u) * (x / (u - Vector512<double>.One))
        );
    }

    /// <summary>exp(x) − 1 for x from −700 to 700, with all digits where x is small.</summary>
    /// <remarks>(u − 1) x / ln u with u = exp(x) rounded: the roundings of both cancel. Source: Higham 2002, Accuracy and Stability of Numerical Algorithms, § 1.14.1.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> ExpM1(Vector512<double> x)
    {
        var u = Exp(x);
        return Vector512.ConditionalSelect(
            Vector512.Equals(u, Vector512<double>.One),
            x,
            (u - Vector512<double>.One) * (x / Log(u))
        );
    }

    /// <summary>Exponentials of finite numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Exp(Vector512<double> x)
    {
        // x = k ln 2 + r with |r| ≤ ln 2 / 2; what r lost to rounding is added back at the end.
        var shifted = (x * Log2E) + Vector512.Create(RoundToWhole);
        var k = shifted - Vector512.Create(RoundToWhole);
        var whole = x - (k * Ln2High);
        var rest = k * Ln2Low;
        var r = whole - rest;
        var lost = whole - r - rest;

        // 1/2! + r/3! + … + r^12/14!, the even and the odd powers apart.
        var z = r * r;
        var even = Vector512.Create(1.0 / 87_178_291_200);
        even = (even * z) + Vector512.Create(1.0 / 479_001_600);
        even = (even * z) + Vector512.Create(1.0 / 3_628_800);
        even = (even * z) + Vector512.Create(1.0 / 40_320);
        even = (even * z) + Vector512.Create(1.0 / 720);
        even = (even * z) + Vector512.Create(1.0 / 24);
        even = (even * z) + Vector512.Create(1.0 / 2);
        var odd = Vector512.Create(1.0 / 6_227_020_800);
        odd = (odd * z) + Vector512.Create(1.0 / 39_916_800);
        odd = (odd * z) + Vector512.Create(1.0 / 362_880);
        odd = (odd * z) + Vector512.Create(1.0 / 5_040);
        odd = (odd * z) + Vector512.Create(1.0 / 120);
        odd = (odd * z) + Vector512.Create(1.0 / 6);
        var series = even + (r * odd);
        var result = Vector512<double>.One + (r + ((z * series) + lost));

        // Well within the range, 2^k is a sum of exponents.
        return Vector512.GreaterThanAny(Vector512.Abs(x), Vector512.Create(MostPlain))
            ? Far(x, result, shifted)
            : (result.AsInt64() + Vector512.ShiftLeft(shifted.AsInt64(), MantissaBits)).AsDouble();
    }

    /// <summary>The product of a result and 2^k, for results near the ends of the range or beyond.</summary>
    /// <remarks>Out of line, because it is rare and would take room for inlining (<see cref="Lanes.OutOfLine"/>).</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector512<double> Far(Vector512<double> x, Vector512<double> result, Vector512<double> shifted)
    {
        // 2^k in two steps, so that neither leaves the range before the result does.
        var exponent = shifted.AsInt64() - Vector512.Create(RoundToWholeBits);
        var first = Vector512.ShiftRightLogical(exponent + Vector512.Create(2L * ExponentBias), 1);
        var second = exponent + Vector512.Create(2L * ExponentBias) - first;
        var product = result * PowerOfTwo(first) * PowerOfTwo(second);

        // Beyond these ends the product has no meaning.
        var bounded = Vector512.ConditionalSelect(
            Vector512.GreaterThan(x, Vector512.Create(710.0)),
            Vector512.Create(double.PositiveInfinity),
            product
        );
        return Vector512.ConditionalSelect(
            Vector512.LessThan(x, Vector512.Create(-746.0)),
            Vector512<double>.Zero,
            bounded
        );
    }

    /// <summary>2 to the power of an exponent that has its bias already.</summary>
    private static Vector512<double> PowerOfTwo(Vector512<long> biased) =>
        Vector512.ShiftLeft(biased, MantissaBits).AsDouble();
}
