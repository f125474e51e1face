using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>A <see cref="DistanceMetric"/> as operations, so that a loop is compiled for each with nothing left to choose.</summary>
internal interface IDistance
{
    /// <summary>Adds a difference to what the differences before it made.</summary>
    static abstract Vector512<double> Add(Vector512<double> sum, Vector512<double> difference);

    /// <summary>Makes the distance of all differences.</summary>
    static abstract Vector512<double> Of(Vector512<double> sum);
}

/// <inheritdoc cref="DistanceMetric.Euclidean"/>
internal readonly struct EuclideanDistance : IDistance
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Add(Vector512<double> sum, Vector512<double> difference) =>
        sum + (difference * difference);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> sum) => Vector512.Sqrt(sum);
}

/// <inheritdoc cref="DistanceMetric.Manhattan"/>
internal readonly struct ManhattanDistance : IDistance
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Add(Vector512<double> sum, Vector512<double> difference) =>
        sum + Vector512.Abs(difference);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> sum) => sum;
}

/// <inheritdoc cref="DistanceMetric.Chebyshev"/>
internal readonly struct ChebyshevDistance : IDistance
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Add(Vector512<double> sum, Vector512<double> difference) =>
        Lanes.Most(Vector512.Abs(difference), sum);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> sum) => sum;
}
