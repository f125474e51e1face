using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Selection;

/// <summary>How many points a bid needs without the price, so that its price envelope is opened at all.</summary>
/// <remarks>Two are equal when all members are. Immutable.</remarks>
public sealed record TechnicalThreshold : IFingerprinted
{
    private TechnicalThreshold(decimal? points, Percentage? ofBest, int? mostPassing) =>
        (Points, OfBest, MostPassing) = (points, ofBest, mostPassing);

    /// <summary>Gets the threshold that lets every bid pass.</summary>
    public static TechnicalThreshold None { get; } = new(null, null, null);

    /// <summary>Gets the points that are needed; <see langword="null"/> for none.</summary>
    public decimal? Points { get; }

    /// <summary>Gets the percentage of the points of the best bid that is needed; <see langword="null"/> for none.</summary>
    public Percentage? OfBest { get; }

    /// <summary>Gets how many of the best bids pass at most, all that tie for the last place included; <see langword="null"/> for any number.</summary>
    public int? MostPassing { get; }

    /// <summary>Gets whether it depends on the other bids.</summary>
    public bool IsRelative => OfBest is not null || MostPassing is not null;

    /// <summary>Creates a fixed threshold.</summary>
    /// <param name="points">The points that are needed, zero or above.</param>
    /// <returns>The threshold.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The points are negative.</exception>
    public static TechnicalThreshold AtLeast(decimal points) =>
        points >= 0m
            ? new TechnicalThreshold(points, null, null)
            : throw new ArgumentOutOfRangeException(
                nameof(points),
                $"A threshold is zero or above, and {Invariant.Text(points)} is not."
            );

    /// <summary>Creates a threshold that depends on the best bid.</summary>
    /// <param name="percentage">The percentage of the points of the best bid, from 0 to 100.</param>
    /// <returns>The threshold.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is below 0 or above 100.</exception>
    public static TechnicalThreshold OfTheBest(Percentage percentage) =>
        percentage >= Percentage.Zero && percentage <= Percentage.Hundred
            ? new TechnicalThreshold(null, percentage, null)
            : throw new ArgumentOutOfRangeException(
                nameof(percentage),
                $"A threshold is 0% to 100% of the best, and {percentage} is not."
            );

    /// <summary>Lets only the best bids pass.</summary>
    /// <param name="most">How many at most, at least 1.</param>
    /// <returns>The threshold with the limit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public TechnicalThreshold PassingAtMost(int most) =>
        new(Points, OfBest, Guard.Against.OutOfRange(most, nameof(most), 1, int.MaxValue));

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) =>
        Guard
            .Against.Null(form)
            .Text("threshold")
            .Number(Points)
            .Number(OfBest?.Points)
            .Number((long)(MostPassing ?? 0));

    /// <summary>Returns text such as <c>at least 40 points, the best 3</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var needs =
            Points is { } points ? $"at least {Invariant.Text(points)} points"
            : OfBest is { } share ? $"at least {share} of the best"
            : null;
        var best = MostPassing is { } most ? $"the best {Invariant.Text(most)}" : null;
        return (needs, best) switch
        {
            (null, null) => "none",
            (null, _) => best,
            (_, null) => needs,
            _ => $"{needs}, {best}",
        };
    }
}
