using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>Batcher's odd-even merge sort: comparisons that depend on the number of keys alone, so that eight lists are sorted at once, one in each lane.</summary>
/// <remarks>
/// The number of keys is a multiple of eight. Eight at a time are sorted in registers; then lists of 8, 16, 32, … are
/// merged, of which the steps of 4, 2 and 1 run over the list together, in registers too. For any number of keys it is the
/// network of the next power of two without the comparisons that reach past the end. Source: Batcher 1968, Sorting
/// networks and their applications, AFIPS 32, 307-314.
/// </remarks>
internal sealed class SortingNetwork
{
    /// <summary>Keys that are sorted in registers.</summary>
    public const int Block = 8;

    private readonly int count;

    /// <summary>The steps of 8 and more: keys from one place on with as many from another place on; a length of zero ends the steps of one merge.</summary>
    private readonly (int One, int Other, int Length)[] runs;

    public SortingNetwork(int count)
    {
        this.count = count;
        var found = new List<(int One, int Other, int Length)>();
        for (var length = Block; length < count; length *= 2)
        {
            for (var step = length; step >= Block; step /= 2)
            {
                for (var start = step % length; start + step < count; start += 2 * step)
                {
                    // Only keys of the same two lists are compared.
                    if (start / (2 * length) == (start + step) / (2 * length))
                    {
                        found.Add((start, start + step, Math.Min(step, count - start - step)));
                    }
                }
            }

            found.Add((2 * length, 0, 0));
        }

        runs = [.. found];
    }

    /// <summary>Sorts the keys of each of eight lanes, the largest first; key k of lane l lies at 8k + l.</summary>
    [MethodImpl(Lanes.OutOfLine)]
    public void Sort(ref long keys)
    {
        unchecked
        {
            for (var start = 0; start < count; start += Block)
            {
                SortBlock(ref Unsafe.Add(ref keys, start * Lanes.Count));
            }

            foreach (var (one, other, length) in runs)
            {
                if (length > 0)
                {
                    Exchange(
                        ref Unsafe.Add(ref keys, one * Lanes.Count),
                        ref Unsafe.Add(ref keys, other * Lanes.Count),
                        length * Lanes.Count
                    );
                    continue;
                }

                for (var start = 0; start < count; start += one)
                {
                    Finish(ref Unsafe.Add(ref keys, start * Lanes.Count), Math.Min(one, count - start) * Lanes.Count);
                }
            }
        }
    }

    /// <summary>One step over a run of keys.</summary>
    [MethodImpl(Lanes.OutOfLine)]
    private static void Exchange(ref long one, ref long other, int length)
    {
        unchecked
        {
            for (nuint k = 0; k < (nuint)length; k += 2 * Lanes.Count)
            {
                var (a, b) = (Vector512.LoadUnsafe(in one, k), Vector512.LoadUnsafe(in other, k));
                var (c, d) = (
                    Vector512.LoadUnsafe(in one, k + Lanes.Count),
                    Vector512.LoadUnsafe(in other, k + Lanes.Count)
                );
                Vector512.Max(a, b).StoreUnsafe(ref one, k);
                Vector512.Min(a, b).StoreUnsafe(ref other, k);
                Vector512.Max(c, d).StoreUnsafe(ref one, k + Lanes.Count);
                Vector512.Min(c, d).StoreUnsafe(ref other, k + Lanes.Count);
            }
        }
    }

    /// <summary>The steps of 4, 2 and 1 of a merge, which compare keys 4 to 7 with 8 to 11, 12 to 15 with 16 to 19, and so on; then 2 and 3 with 4 and 5, …; then 1 with 2, ….</summary>
    [MethodImpl(Lanes.OutOfLine)]
    private static void Finish(ref long keys, int length)
    {
        unchecked
        {
            // The first four of each block have had the steps that they share with the block before.
            var (c0, c1, c2, c3) = (Load(in keys, 0), Load(in keys, 1), Load(in keys, 2), Load(in keys, 3));
            for (var rest = length - (Block * Lanes.Count); ; rest -= Block * Lanes.Count)
            {
                var (x4, x5, x6, x7) = (Load(in keys, 4), Load(in keys, 5), Load(in keys, 6), Load(in keys, 7));
                if (rest == 0)
                {
                    (c2, x4) = (Vector512.Max(c2, x4), Vector512.Min(c2, x4));
                    (c3, x5) = (Vector512.Max(c3, x5), Vector512.Min(c3, x5));
                    Store(ref keys, 0, c0);
                    Store(ref keys, 1, Vector512.Max(c1, c2));
                    Store(ref keys, 2, Vector512.Min(c1, c2));
                    Store(ref keys, 3, Vector512.Max(c3, x4));
                    Store(ref keys, 4, Vector512.Min(c3, x4));
                    Store(ref keys, 5, Vector512.Max(x5, x6));
                    Store(ref keys, 6, Vector512.Min(x5, x6));
                    return;
                }

                var (x8, x9, xa, xb) = (Load(in keys, 8), Load(in keys, 9), Load(in keys, 10), Load(in keys, 11));
                (x4, x8) = (Vector512.Max(x4, x8), Vector512.Min(x4, x8));
                (x5, x9) = (Vector512.Max(x5, x9), Vector512.Min(x5, x9));
                (x6, xa) = (Vector512.Max(x6, xa), Vector512.Min(x6, xa));
                (x7, xb) = (Vector512.Max(x7, xb), Vector512.Min(x7, xb));
                (c2, x4) = (Vector512.Max(c2, x4), Vector512.Min(c2, x4));
                (c3, x5) = (Vector512.Max(c3, x5), Vector512.Min(c3, x5));
                (x6, x8) = (Vector512.Max(x6, x8), Vector512.Min(x6, x8));
                (x7, x9) = (Vector512.Max(x7, x9), Vector512.Min(x7, x9));
                Store(ref keys, 0, c0);
                Store(ref keys, 1, Vector512.Max(c1, c2));
                Store(ref keys, 2, Vector512.Min(c1, c2));
                Store(ref keys, 3, Vector512.Max(c3, x4));
                Store(ref keys, 4, Vector512.Min(c3, x4));
                Store(ref keys, 5, Vector512.Max(x5, x6));
                Store(ref keys, 6, Vector512.Min(x5, x6));
                Store(ref keys, 7, Vector512.Max(x7, x8));
                (c0, c1, c2, c3) = (Vector512.Min(x7, x8), x9, xa, xb);
                keys = ref Unsafe.Add(ref keys, Block * Lanes.Count);
            }
        }
    }

    /// <summary>Sorts eight keys.</summary>
    [MethodImpl(Lanes.OutOfLine)]
    private static void SortBlock(ref long keys)
    {
        var (a, b, c, d) = (Load(in keys, 0), Load(in keys, 1), Load(in keys, 2), Load(in keys, 3));
        var (e, f, g, h) = (Load(in keys, 4), Load(in keys, 5), Load(in keys, 6), Load(in keys, 7));
        (a, b) = (Vector512.Max(a, b), Vector512.Min(a, b));
        (c, d) = (Vector512.Max(c, d), Vector512.Min(c, d));
        (e, f) = (Vector512.Max(e, f), Vector512.Min(e, f));
        (g, h) = (Vector512.Max(g, h), Vector512.Min(g, h));
        (a, c) = (Vector512.Max(a, c), Vector512.Min(a, c));
        (b, d) = (Vector512.Max(b, d), Vector512.Min(b, d));
        (e, g) = (Vector512.Max(e, g), Vector512.Min(e, g));
        (f, h) = (Vector512.Max(f, h), Vector512.Min(f, h));
        (b, c) = (Vector512.Max(b, c), Vector512.Min(b, c));
        (f, g) = (Vector512.Max(f, g), Vector512.Min(f, g));
        (a, e) = (Vector512.Max(a, e), Vector512.Min(a, e));
        (b, f) = (Vector512.Max(b, f), Vector512.Min(b, f));
        (c, g) = (Vector512.Max(c, g), Vector512.Min(c, g));
        (d, h) = (Vector512.Max(d, h), Vector512.Min(d, h));
        (c, e) = (Vector512.Max(c, e), Vector512.Min(c, e));
        (d, f) = (Vector512.Max(d, f), Vector512.Min(d, f));
        Store(ref keys, 0, a);
        Store(ref keys, 1, Vector512.Max(b, c));
        Store(ref keys, 2, Vector512.Min(b, c));
        Store(ref keys, 3, Vector512.Max(d, e));
        Store(ref keys, 4, Vector512.Min(d, e));
        Store(ref keys, 5, Vector512.Max(f, g));
        Store(ref keys, 6, Vector512.Min(f, g));
        Store(ref keys, 7, h);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Load(ref readonly long keys, uint place) =>
        Vector512.LoadUnsafe(in keys, place * Lanes.Count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(ref long keys, uint place, Vector512<long> key) =>
        key.StoreUnsafe(ref keys, place * Lanes.Count);
}
