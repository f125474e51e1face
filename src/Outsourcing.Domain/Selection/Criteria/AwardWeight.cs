namespace Outsourcing.Domain.Selection;

/// <summary>How much a criterion counts, as a tender states it: one weight, a range that is narrowed before opening, or a place in an order of importance.</summary>
/// <remarks>
/// A weight is a number of points; zero is no weight. The three forms are those that Directive 2014/24/EU, Article 67(5),
/// knows. Two are equal when all members are. Immutable.
/// </remarks>
public sealed record AwardWeight : IFingerprinted
{
    private const decimal Most = 1_000_000m;

    private AwardWeight(decimal low, decimal high, int? importance) =>
        (Low, High, Importance) = (low, high, importance);

    /// <summary>Gets the least weight; 0 for a place in an order.</summary>
    public decimal Low { get; }

    /// <summary>Gets the greatest weight; 0 for a place in an order.</summary>
    public decimal High { get; }

    /// <summary>Gets the place in the order of importance, 1 for the most important; <see langword="null"/> for a weight or a range.</summary>
    public int? Importance { get; }

    /// <summary>Gets whether it is one weight.</summary>
    public bool IsStated => Importance is null && Low == High;

    /// <summary>Creates one weight.</summary>
    /// <param name="weight">The weight; above zero, at most 1,000,000.</param>
    /// <returns>The weight.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The weight is not above zero, or above 1,000,000.</exception>
    public static AwardWeight Of(decimal weight) => Between(weight, weight);

    /// <summary>Creates a range, to be narrowed to one weight before the bids are opened.</summary>
    /// <param name="low">The least weight; above zero.</param>
    /// <param name="high">The greatest weight; not below the least, at most 1,000,000.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The least weight is not above zero or above the greatest, or the greatest above 1,000,000.</exception>
    public static AwardWeight Between(decimal low, decimal high) =>
        low <= 0m
            ? throw new ArgumentOutOfRangeException(
                nameof(low),
                $"A criterion that is not to count is left out: a weight is above zero, and {Invariant.Text(low)} is not."
            )
        : high < low
            ? throw new ArgumentOutOfRangeException(
                nameof(high),
                $"A range of weights runs upwards, not from {Invariant.Text(low)} to {Invariant.Text(high)}."
            )
        : high > Most
            ? throw new ArgumentOutOfRangeException(
                nameof(high),
                $"A weight is at most {Invariant.Text(Most)}, and {Invariant.Text(high)} is not."
            )
        : new AwardWeight(low, high, null);

    /// <summary>Creates a place in an order of importance.</summary>
    /// <param name="importance">The place: 1 for the most important criterion.</param>
    /// <returns>The place.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The place is below 1.</exception>
    public static AwardWeight InOrder(int importance) =>
        new(0m, 0m, Guard.Against.OutOfRange(importance, nameof(importance), 1, int.MaxValue));

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("award-weight").Number(Low).Number(High).Number((long)(Importance ?? 0));

    /// <summary>Returns text such as <c>25</c>, <c>20 to 30</c> or <c>place 2 in importance</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        Importance is { } place ? $"place {Invariant.Text(place)} in importance"
        : IsStated ? Invariant.Text(Low)
        : $"{Invariant.Text(Low)} to {Invariant.Text(High)}";
}
