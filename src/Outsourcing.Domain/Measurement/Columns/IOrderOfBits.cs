using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Measurement;

/// <summary>How values of 64 bits are ordered: by keys, whole numbers in the order of the values.</summary>
internal interface IOrderOfBits
{
    /// <summary>Gets the least key of a value.</summary>
    static abstract long LeastKey { get; }

    /// <summary>Gets the greatest key of a value.</summary>
    static abstract long GreatestKey { get; }

    /// <summary>Turns bits into the key, and the key back into the bits.</summary>
    static abstract long Turn(long bits);

    /// <summary>Turns eight at once.</summary>
    static abstract Vector512<long> Turn(Vector512<long> bits);
}

/// <summary>The order of whole numbers: they are their own keys.</summary>
internal readonly struct WholeNumberOrder : IOrderOfBits
{
    public static long LeastKey => long.MinValue;

    public static long GreatestKey => long.MaxValue;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Turn(long bits) => bits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Turn(Vector512<long> bits) => bits;
}

/// <summary>The order of binary floating-point numbers: below zero, a greater size is a lesser number. What is not a number lies outside.</summary>
internal readonly struct FloatingPointOrder : IOrderOfBits
{
    public static long LeastKey { get; } = Turn(BitConverter.DoubleToInt64Bits(double.NegativeInfinity));

    public static long GreatestKey { get; } = Turn(BitConverter.DoubleToInt64Bits(double.PositiveInfinity));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Turn(long bits) => bits ^ ((bits >> 63) & long.MaxValue);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Turn(Vector512<long> bits) =>
        bits ^ Vector512.ShiftRightLogical(Vector512.LessThan(bits, Vector512<long>.Zero), 1);
}
