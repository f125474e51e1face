using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Selection;

/// <summary>What the award goes by: most points with the price among the criteria, or a relation of quality to price.</summary>
/// <remarks>
/// <para>
/// A closed set. Comparisons are exact: figures are compared crosswise, never after rounding. Q are the points of a bid
/// without its price, P is its price.
/// </para>
/// <para>The price of a bid never changes how two other bids compare by these rules, but a tolerance depends on the best.</para>
/// </remarks>
public abstract record AwardRule : IFingerprinted
{
    private protected AwardRule() { }

    /// <summary>Gets the rule by which most points win; the price is one of the criteria.</summary>
    public static MostPoints MostPoints { get; } = new();

    /// <summary>Gets the rule by which the lowest price wins among the bids that passed.</summary>
    public static LowestPrice LowestPrice { get; } = new();

    /// <summary>Gets the rule by which the lowest price of a quality point wins: P / Q.</summary>
    public static PricePerPoint PricePerPoint { get; } = new();

    /// <summary>Gets whether the rule needs the price among the criteria, or must not have it there.</summary>
    public abstract bool UsesPriceCriterion { get; }

    /// <summary>Gets whether a bid can change how two others compare.</summary>
    public virtual bool IsRelative => false;

    private protected abstract string Text { get; }

    /// <summary>Creates the rule by which most quality points for the money win: Q / P; near the best the points decide.</summary>
    /// <param name="tolerance">
    /// By how much of the best figure another one may lie below it; among those the most quality points win. Zero for no
    /// tolerance.
    /// </param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is below 0 or not below 100.</exception>
    public static PointsPerPrice PointsPerPrice(Percentage tolerance = default) => new(tolerance);

    /// <summary>Creates the rule by which the lowest price less the value of the quality wins: P − Q · worth.</summary>
    /// <param name="worthOfPoint">What a quality point is worth in money; above zero.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The worth is not above zero.</exception>
    public static PriceMinusQuality PriceMinusQuality(Money worthOfPoint) => new(worthOfPoint);

    /// <inheritdoc/>
    public abstract void WriteTo(CanonicalForm form);

    /// <summary>Returns text such as <c>most points</c>.</summary>
    /// <returns>The rule and its parameters.</returns>
    public sealed override string ToString() => Text;

    /// <summary>Compares two bids: below zero when the first is better, zero when they tie exactly.</summary>
    internal abstract int Compare(in Standing first, in Standing second);

    /// <summary>Gives the figure of a bid in words.</summary>
    internal abstract string Figure(in Standing bid);

    /// <summary>Says whether a bid counts as near the best, so that quality decides between them.</summary>
    internal virtual bool IsNear(in Standing best, in Standing bid) => false;
}

/// <summary>What a rule of award looks at.</summary>
/// <param name="Quality">The points without the price.</param>
/// <param name="PricePoints">The points for the price.</param>
/// <param name="Price">The price that is compared.</param>
internal readonly record struct Standing(decimal Quality, decimal PricePoints, decimal Price)
{
    public decimal Total => Quality + PricePoints;
}

/// <summary>Most points win.</summary>
/// <remarks>All are equal.</remarks>
public sealed record MostPoints : AwardRule
{
    internal MostPoints() { }

    /// <inheritdoc/>
    public override bool UsesPriceCriterion => true;

    private protected override string Text => "most points";

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Text("most-points");

    internal override int Compare(in Standing first, in Standing second) => second.Total.CompareTo(first.Total);

    internal override string Figure(in Standing bid) => $"{PointText.Of(bid.Total)} points";
}

/// <summary>The lowest price wins.</summary>
/// <remarks>All are equal.</remarks>
public sealed record LowestPrice : AwardRule
{
    internal LowestPrice() { }

    /// <inheritdoc/>
    public override bool UsesPriceCriterion => false;

    private protected override string Text => "lowest price";

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Text("lowest-price");

    internal override int Compare(in Standing first, in Standing second) => first.Price.CompareTo(second.Price);

    internal override string Figure(in Standing bid) => $"a price of {PointText.Of(bid.Price)}";
}

/// <summary>The lowest price of a quality point wins.</summary>
/// <remarks>A bid without quality points comes last. All are equal.</remarks>
public sealed record PricePerPoint : AwardRule
{
    internal PricePerPoint() { }

    /// <inheritdoc/>
    public override bool UsesPriceCriterion => false;

    private protected override string Text => "lowest price of a quality point";

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Text("price-per-point");

    internal override int Compare(in Standing first, in Standing second) => CrossProduct.PerPoint(first, second);

    internal override string Figure(in Standing bid) =>
        bid.Quality == 0m
            ? "no quality points"
            : $"{PointText.Of(bid.Price)} / {PointText.Of(bid.Quality)} = {PointText.Of(Math.Round(bid.Price / bid.Quality, CrossProduct.ShownDigits))} a point";
}

/// <summary>Most quality points for the money win; within a tolerance of the best figure the most points.</summary>
/// <remarks>
/// Without a tolerance the same order as <see cref="PricePerPoint"/>; with one it is the extended form of public buyers in
/// Germany, in which a bid near the best figure can win by its quality. A bid without quality points comes last. Two are equal
/// when the tolerances are.
/// </remarks>
public sealed record PointsPerPrice : AwardRule
{
    internal PointsPerPrice(Percentage tolerance) =>
        Tolerance =
            tolerance >= Percentage.Zero && tolerance < Percentage.Hundred
                ? tolerance
                : throw new ArgumentOutOfRangeException(
                    nameof(tolerance),
                    $"A tolerance is from 0% to below 100%, and {tolerance} is not."
                );

    /// <summary>Gets by how much of the best figure another one may lie below it.</summary>
    public Percentage Tolerance { get; }

    /// <inheritdoc/>
    public override bool UsesPriceCriterion => false;

    /// <inheritdoc/>
    public override bool IsRelative => Tolerance > Percentage.Zero;

    private protected override string Text =>
        "most quality points for the price" + (IsRelative ? $", within {Tolerance} of the best the most points" : "");

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("points-per-price").Value(Tolerance);

    internal override int Compare(in Standing first, in Standing second) => CrossProduct.PerPoint(first, second);

    internal override string Figure(in Standing bid) =>
        bid.Price == 0m
            ? "a price of zero"
            : $"{PointText.Of(bid.Quality)} / {PointText.Of(bid.Price)} = {PointText.Of(Math.Round(bid.Quality / bid.Price, CrossProduct.FineDigits))} points for the money";

    internal override bool IsNear(in Standing best, in Standing bid) =>
        IsRelative
        && Ratio.Of(bid.Quality) * Ratio.Of(best.Price)
            >= Ratio.Of(best.Quality) * Ratio.Of(bid.Price) * (Ratio.One - Ratio.Of(Tolerance));
}

/// <summary>The lowest price less the value of the quality wins.</summary>
/// <remarks>Two are equal when a point is worth the same.</remarks>
public sealed record PriceMinusQuality : AwardRule
{
    internal PriceMinusQuality(Money worthOfPoint) =>
        WorthOfPoint =
            worthOfPoint.Amount > 0m
                ? worthOfPoint
                : throw new ArgumentOutOfRangeException(
                    nameof(worthOfPoint),
                    $"A quality point is worth more than nothing, and {worthOfPoint} is not."
                );

    /// <summary>Gets what a quality point is worth.</summary>
    public Money WorthOfPoint { get; }

    /// <inheritdoc/>
    public override bool UsesPriceCriterion => false;

    private protected override string Text => $"lowest price less {WorthOfPoint} for each quality point";

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("price-minus-quality").Value(WorthOfPoint);

    internal override int Compare(in Standing first, in Standing second) => Value(first).CompareTo(Value(second));

    internal override string Figure(in Standing bid) =>
        $"{PointText.Of(bid.Price)} − {PointText.Of(bid.Quality)} · {PointText.Of(WorthOfPoint.Amount)} = {Value(bid).Shown(CrossProduct.FineDigits)}";

    private Ratio Value(in Standing bid) =>
        Ratio.Of(bid.Price) - (Ratio.Of(bid.Quality) * Ratio.Of(WorthOfPoint.Amount));
}

/// <summary>Compares products exactly.</summary>
internal static class CrossProduct
{
    public const int ShownDigits = 4;
    public const int FineDigits = 10;

    /// <summary>Compares the prices of a quality point; a bid without points comes last, whatever its price.</summary>
    public static int PerPoint(in Standing first, in Standing second) =>
        first.Quality == 0m || second.Quality == 0m
            ? (first.Quality == 0m).CompareTo(second.Quality == 0m)
            : (Ratio.Of(first.Price) * Ratio.Of(second.Quality)).CompareTo(
                Ratio.Of(second.Price) * Ratio.Of(first.Quality)
            );
}
