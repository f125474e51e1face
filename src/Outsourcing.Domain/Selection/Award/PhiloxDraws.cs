using System.Runtime.Intrinsics;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Selection;

/// <summary>Random numbers one at a time, as functions of a seed and a counter.</summary>
internal static class PhiloxDraws
{
    /// <summary>What the numbers are for: not those of the simulation of weights.</summary>
    private const uint Stream = 0x53454C45;

    /// <summary>Draws a number above 0 and below 1.</summary>
    public static double Unit(ulong seed, ulong index, uint draw) =>
        Philox.Units(seed, Vector512.Create(index), draw, Stream).First[0];

    /// <summary>Draws a whole number from 0 to below a limit, each with the same chance up to 2⁻⁵² of it.</summary>
    public static int Below(ulong seed, ulong index, int limit) =>
        Math.Min(limit - 1, (int)(Unit(seed, index, draw: 0) * limit));
}
