using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Selection;

/// <summary>How much a criterion was published to count, and how much it really counted.</summary>
/// <remarks>Two are equal when all members are.</remarks>
public sealed record EffectiveWeight
{
    internal EffectiveWeight(string criterion, Ratio published, Ratio effective) =>
        (Criterion, Published, Effective) = (criterion, published, effective);

    /// <summary>Gets the name of the criterion.</summary>
    public string Criterion { get; }

    /// <summary>Gets its share of all published weights.</summary>
    public Ratio Published { get; }

    /// <summary>Gets its share of what set the bids apart.</summary>
    public Ratio Effective { get; }

    /// <summary>Returns text such as <c>price: published 35%, effective 62.1%</c>.</summary>
    /// <returns>The text, shares rounded to a tenth of a percent.</returns>
    public override string ToString() => $"{Criterion}: published {Percent(Published)}, effective {Percent(Effective)}";

    internal static Percentage Percent(Ratio share) => share.ToPercentage(1, RoundingMode.HalfUp);
}

/// <summary>The points of two bids on a criterion.</summary>
/// <remarks>Two are equal when all members are.</remarks>
public sealed record PointDifference
{
    internal PointDifference(string criterion, decimal first, decimal second) =>
        (Criterion, First, Second) = (criterion, first, second);

    /// <summary>Gets the name of the criterion.</summary>
    public string Criterion { get; }

    /// <summary>Gets the points of the first bid.</summary>
    public decimal First { get; }

    /// <summary>Gets the points of the second bid.</summary>
    public decimal Second { get; }

    /// <summary>Gets by how much the first has more; below zero when it has less.</summary>
    public decimal Difference => First - Second;

    /// <summary>Returns text such as <c>experience: 20 to 15</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Criterion}: {PointText.Of(First)} to {PointText.Of(Second)}";
}

/// <summary>Why one bid is before another.</summary>
/// <remarks>Two are equal when all members are, the criteria in order.</remarks>
public sealed record BidComparison
{
    private readonly PointDifference[] differences;

    internal BidComparison(string first, string second, PointDifference[] differences, bool hasTotals)
    {
        (First, Second) = (first, second);
        Lead = hasTotals ? differences.Sum(one => one.Difference) : null;
        this.differences = differences;
    }

    /// <summary>Gets the name of the first bid.</summary>
    public string First { get; }

    /// <summary>Gets the name of the second bid.</summary>
    public string Second { get; }

    /// <summary>Gets the points on each criterion, in the order of the criteria.</summary>
    public IReadOnlyList<PointDifference> Differences => Array.AsReadOnly(differences);

    /// <summary>
    /// Gets by how many points the first leads; below zero when the second does; <see langword="null"/> when the points sum to
    /// no total, since only the order of importance of the criteria is stated.
    /// </summary>
    public decimal? Lead { get; }

    /// <summary>Compares all members.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(BidComparison? other) =>
        other is not null
        && string.Equals(First, other.First, StringComparison.Ordinal)
        && string.Equals(Second, other.Second, StringComparison.Ordinal)
        && Lead == other.Lead
        && differences.AsSpan().SequenceEqual(other.differences);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(First, Second, differences.Length);

    /// <summary>Returns text such as <c>Borea leads Cygnus by 4.5 points: experience 20 to 15, price 30.5 to 31</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        (
            Lead is { } lead
                ? $"{First} {(lead >= 0m ? "leads" : "is behind")} {Second} by {PointText.Of(Math.Abs(lead))} points: "
                : $"{First} against {Second}: "
        ) + string.Join(", ", differences.Select(one => one.ToString()));
}

/// <summary>Between which weights of the price a bid stays first.</summary>
/// <remarks>Two are equal when all members are.</remarks>
public sealed record PriceWeightRange
{
    internal PriceWeightRange(string first, Ratio published, Ratio low, Ratio high, string? below, string? above)
    {
        (First, Published, Low, High) = (first, published, low, high);
        (LeadsBelow, LeadsAbove) = (below, above);
    }

    /// <summary>Gets the name of the bid that is first.</summary>
    public string First { get; }

    /// <summary>Gets the share of the price in the weights as published.</summary>
    public Ratio Published { get; }

    /// <summary>Gets the least share at which it is first.</summary>
    public Ratio Low { get; }

    /// <summary>Gets the greatest share at which it is first.</summary>
    public Ratio High { get; }

    /// <summary>Gets the name of the bid that is first below that; <see langword="null"/> when no other is.</summary>
    public string? LeadsBelow { get; }

    /// <summary>Gets the name of the bid that is first above that; <see langword="null"/> when no other is.</summary>
    public string? LeadsAbove { get; }

    /// <summary>Returns text such as <c>Borea is first for a weight of the price from 31% to 52% (published 35%); below Acme is, above Cygnus is</c>.</summary>
    /// <returns>The text, shares rounded to a tenth of a percent.</returns>
    public override string ToString() =>
        $"{First} is first for a weight of the price from {EffectiveWeight.Percent(Low)} to {EffectiveWeight.Percent(High)} (published {EffectiveWeight.Percent(Published)})"
        + (LeadsBelow is null ? "" : $"; below it {LeadsBelow} is")
        + (LeadsAbove is null ? "" : $"; above it {LeadsAbove} is");
}

/// <summary>So many more points on a criterion would have been enough to be first.</summary>
/// <remarks>Two are equal when all members are.</remarks>
public sealed record PointsToWin
{
    internal PointsToWin(string criterion, decimal points) => (Criterion, Points) = (criterion, points);

    /// <summary>Gets the name of the criterion.</summary>
    public string Criterion { get; }

    /// <summary>Gets the points, to the digit to which points are rounded.</summary>
    public decimal Points { get; }

    /// <summary>Returns text such as <c>4.51 more points on experience</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{PointText.Of(Points)} more points on {Criterion}";
}

/// <summary>In which single ways a bid would have been first.</summary>
/// <remarks>Two are equal when all members are, the criteria in order.</remarks>
public sealed record WayToWin
{
    private readonly PointsToWin[] points;

    internal WayToWin(string bid, string first, Money? price, PointsToWin[] points)
    {
        (Bid, First, Price) = (bid, first, price);
        this.points = points;
    }

    /// <summary>Gets the name of the bid: that of the bidder, with its variant.</summary>
    public string Bid { get; }

    /// <summary>Gets the name of the bid that is first.</summary>
    public string First { get; }

    /// <summary>Gets the highest price at which it would have been first; <see langword="null"/> when no price would have been enough.</summary>
    public Money? Price { get; }

    /// <summary>Gets the points that would have been enough on a criterion, for those that have so many.</summary>
    public IReadOnlyList<PointsToWin> Points => Array.AsReadOnly(points);

    /// <summary>Compares all members.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(WayToWin? other) =>
        other is not null
        && string.Equals(Bid, other.Bid, StringComparison.Ordinal)
        && string.Equals(First, other.First, StringComparison.Ordinal)
        && Price == other.Price
        && points.AsSpan().SequenceEqual(other.points);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Bid, First, Price, points.Length);

    /// <summary>Returns text such as <c>Cygnus would have been first at 402000.00 EUR, or with 4.51 more points on experience</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var ways = (Price is { } price ? [$"at {price}"] : Array.Empty<string>()).Concat(
            points.Select(one => $"with {one}")
        );
        var text = string.Join(", or ", ways);
        return text.Length == 0
            ? $"{Bid} would not have been first by one change"
            : $"{Bid} would have been first {text}";
    }
}

/// <summary>A single fact that is open and decides who is first.</summary>
/// <remarks>Two are equal when all members are.</remarks>
public sealed record DecidingFact
{
    internal DecidingFact(string bid, string subject, string then) => (Bid, Subject, Then) = (bid, subject, then);

    /// <summary>Gets the name of the bid about which it is.</summary>
    public string Bid { get; }

    /// <summary>Gets the criterion or gate.</summary>
    public string Subject { get; }

    /// <summary>Gets the name of the bid that can then be first.</summary>
    public string Then { get; }

    /// <summary>Returns text such as <c>reference R2 of Cygnus: then Cygnus can be first</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Subject} of {Bid}: then {Then} can be first";
}
