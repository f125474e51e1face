using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>Natural logarithm and exponential with the same bits on every machine, to within one unit in the last place.</summary>
/// <remarks>
/// Built of + − × ÷ and integer shifts only, eight lanes at a time; the scalar form is one lane of the same. Argument
/// reduction as in Tang 1989/1990 (ACM TOMS 15 and 16), then the Taylor series of artanh and exp, long enough for double.
/// </remarks>
internal static class Transcendental
{
    // ln 2 in two parts: the high part has 32 trailing zero bits, so that its product with an exponent is exact.
    private const double Ln2High = 0.693147180369123816490;
    private const double Ln2Low = 1.90821492927058770002e-10;
    private const double Log2E = 1.44269504088896340736;

    // Adding 1.5 × 2^52 leaves the nearest integer in the low bits of the sum.
    private const double IntegerShift = 6755399441055744.0;
    private const long SqrtHalfBits = 0x3FE6A09E667F3BCD;
    private const int MantissaBits = 52;
    private const int ExponentBias = 1023;
    private const double SmallestNormal = 2.2250738585072014e-308;
    private const double TwoTo54 = 18014398509481984.0;

    // 2/3, 2/5 … 2/21: the series of 2 artanh(s) − 2s, divided by s, in s².
    private static readonly double[] LogSeries =
    [
        2.0 / 3,
        2.0 / 5,
        2.0 / 7,
        2.0 / 9,
        2.0 / 11,
        2.0 / 13,
        2.0 / 15,
        2.0 / 17,
        2.0 / 19,
        2.0 / 21,
    ];

    // 1/2!, 1/3! … 1/14!
    private static readonly double[] ExpSeries =
    [
        1.0 / 2,
        1.0 / 6,
        1.0 / 24,
        1.0 / 120,
        1.0 / 720,
        1.0 / 5_040,
        1.0 / 40_320,
        1.0 / 362_880,
        1.0 / 3_628_800,
        1.0 / 39_916_800,
        1.0 / 479_001_600,
        1.0 / 6_227_020_800,
        1.0 / 87_178_291_200,
    ];

    /// <summary>Natural logarithm of a finite number above zero.</summary>
    public static double Log(double x) => Log(Vector512.Create(x))[0];

    /// <summary>Exponential of a finite number; zero or infinity where the result leaves the range of double.</summary>
    public static double Exp(double x) => Exp(Vector512.Create(x))[0];

    /// <summary>Natural logarithms of finite numbers above zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Log(Vector512<double> x)
    {
        // x = 2^k × (1 + f) with 1 + f between √½ and √2; numbers below the normal range are lifted first.
        var tiny = Vector512.LessThan(x, Vector512.Create(SmallestNormal));
        var bits = Vector512.ConditionalSelect(tiny, x * TwoTo54, x).AsInt64();
        var exponent = Vector512.ShiftRightArithmetic(bits - Vector512.Create(SqrtHalfBits), MantissaBits);
        var f = (bits - Vector512.ShiftLeft(exponent, MantissaBits)).AsDouble() - Vector512<double>.One;
        var lifted = Vector512.ConditionalSelect(tiny, Vector512.Create(54.0), Vector512<double>.Zero);
        var k = ToDouble(exponent) - lifted;

        // ln(1 + f) = 2 artanh(s) with s = f / (2 + f); written as f − f²/2 + s (f²/2 + R) to keep the last bit.
        var s = f / (f + Vector512.Create(2.0));
        var z = s * s;
        var series = Vector512.Create(LogSeries[^1]);
        for (var i = LogSeries.Length - 2; i >= 0; i--)
        {
            series = (series * z) + Vector512.Create(LogSeries[i]);
        }

        var half = f * f * 0.5;
        return (k * Ln2High) - (half - ((s * (half + (series * z))) + (k * Ln2Low)) - f);
    }

    /// <summary>Exponentials of finite numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Exp(Vector512<double> x)
    {
        // Beyond these ends the result is infinity or zero anyway.
        var high = Vector512.Create(710.0);
        var low = Vector512.Create(-746.0);
        var bounded = Vector512.ConditionalSelect(Vector512.GreaterThan(x, high), high, x);
        bounded = Vector512.ConditionalSelect(Vector512.LessThan(bounded, low), low, bounded);

        // x = k ln 2 + r with |r| ≤ ln 2 / 2; what r lost to rounding is added back at the end.
        var shifted = (bounded * Log2E) + Vector512.Create(IntegerShift);
        var k = shifted - Vector512.Create(IntegerShift);
        var whole = bounded - (k * Ln2High);
        var rest = k * Ln2Low;
        var r = whole - rest;
        var lost = whole - r - rest;
        var series = Vector512.Create(ExpSeries[^1]);
        for (var i = ExpSeries.Length - 2; i >= 0; i--)
        {
            series = (series * r) + Vector512.Create(ExpSeries[i]);
        }

        var result = Vector512<double>.One + (r + ((r * r * series) + lost));

        // 2^k in two steps, so that neither leaves the range before the result does.
        var exponent = shifted.AsInt64() - Vector512.Create(IntegerShift).AsInt64();
        var first = Vector512.ShiftRightArithmetic(exponent, 1);
        return result * PowerOfTwo(first) * PowerOfTwo(exponent - first);
    }

    private static Vector512<double> PowerOfTwo(Vector512<long> exponent) =>
        Vector512.ShiftLeft(exponent + Vector512.Create((long)ExponentBias), MantissaBits).AsDouble();

    /// <summary>Small integers as doubles, exactly.</summary>
    private static Vector512<double> ToDouble(Vector512<long> small) =>
        (small + Vector512.Create(IntegerShift).AsInt64()).AsDouble() - Vector512.Create(IntegerShift);
}
