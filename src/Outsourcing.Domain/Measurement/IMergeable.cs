namespace Outsourcing.Domain.Measurement;

/// <summary>A tally that can be made of parts: counts, sums and sets that any number of machines gather and merge.</summary>
/// <typeparam name="TSelf">The tally itself.</typeparam>
/// <remarks>
/// The laws: <see cref="Merge"/> is associative and commutative, and <see cref="Zero"/> changes nothing. So any split of the
/// observations, in any order, gives the same tally with the same fingerprint. The state is whole numbers or exact sets,
/// never a <see cref="double"/>, and what is judged from it (a share, a percentile, a breach) is not kept in it.
/// </remarks>
public interface IMergeable<TSelf> : IFingerprinted
    where TSelf : IMergeable<TSelf>
{
    /// <summary>Gets the tally of no observation.</summary>
    static abstract TSelf Zero { get; }

    /// <summary>Puts the tallies of two disjoint parts together.</summary>
    /// <param name="first">The tally of one part.</param>
    /// <param name="second">The tally of the other part.</param>
    /// <returns>The tally of both.</returns>
    static abstract TSelf Merge(TSelf first, TSelf second);
}
