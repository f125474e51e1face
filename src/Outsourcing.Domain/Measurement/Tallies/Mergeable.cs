namespace Outsourcing.Domain.Measurement;

/// <summary>Puts any number of parts together.</summary>
public static class Mergeable
{
    /// <summary>Merges all parts.</summary>
    /// <typeparam name="T">The type of the parts.</typeparam>
    /// <param name="parts">The parts, in any order.</param>
    /// <returns>The whole; the zero of the type when there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is <see langword="null"/>.</exception>
    public static T Merge<T>(params IEnumerable<T> parts)
        where T : IMergeable<T> => Guard.Against.Null(parts).Aggregate(T.Zero, T.Merge);
}
