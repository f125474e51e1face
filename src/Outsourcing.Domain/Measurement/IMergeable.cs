namespace Outsourcing.Domain.Measurement;

/// <summary>What many hands can count apart and put together: a commutative monoid.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
/// <remarks>
/// The laws: merging is associative and commutative, and <see cref="Zero"/> changes nothing. So the parts of a whole may
/// be split, grouped and ordered in any way, on any number of machines, and give the same <see cref="Fingerprint"/>. The
/// state is whole numbers and sets, never a sum of binary fractions. What is decided from a tally (a share, a
/// percentile, a target) is worked out from the whole and is no part of it. Merging one part twice counts it twice,
/// unless the type says otherwise.
/// </remarks>
public interface IMergeable<TSelf> : IFingerprinted
    where TSelf : IMergeable<TSelf>
{
    /// <summary>Gets what has counted nothing.</summary>
    static abstract TSelf Zero { get; }

    /// <summary>Puts two parts together.</summary>
    /// <param name="left">One part.</param>
    /// <param name="right">The other part.</param>
    /// <returns>The whole.</returns>
    static abstract TSelf Merge(TSelf left, TSelf right);
}

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
