using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Benchmarks;

/// <summary>What the machine itself can do, measured beside the kernels.</summary>
internal static class Limits
{
    private const int Streams = 8;

    /// <summary>Reads every number once, in order: the bandwidth that no kernel can beat.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Read(double[] numbers)
    {
        var (a, b, c, d) = (
            Vector512<double>.Zero,
            Vector512<double>.Zero,
            Vector512<double>.Zero,
            Vector512<double>.Zero
        );
        var (e, f, g, h) = (a, b, c, d);
        ref readonly var start = ref MemoryMarshal.GetArrayDataReference(numbers);
        var width = Vector512<double>.Count;
        for (var i = 0; i <= numbers.Length - (Streams * width); i += Streams * width)
        {
            a += Vector512.LoadUnsafe(in start, (nuint)i);
            b += Vector512.LoadUnsafe(in start, (nuint)(i + width));
            c += Vector512.LoadUnsafe(in start, (nuint)(i + (2 * width)));
            d += Vector512.LoadUnsafe(in start, (nuint)(i + (3 * width)));
            e += Vector512.LoadUnsafe(in start, (nuint)(i + (4 * width)));
            f += Vector512.LoadUnsafe(in start, (nuint)(i + (5 * width)));
            g += Vector512.LoadUnsafe(in start, (nuint)(i + (6 * width)));
            h += Vector512.LoadUnsafe(in start, (nuint)(i + (7 * width)));
        }

        return Vector512.Sum(a + b + c + d + e + f + g + h);
    }
}
