using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Selection;

/// <summary>The points fall by the same amount each time that the price grows by the same factor.</summary>
/// <remarks>
/// At <see cref="ZeroAt"/> times the lowest price there are none left, and dearer bids get less than none unless a floor is
/// stated. The logarithm is computed as a double before the points are rounded. Two are equal when factor and floor are.
/// </remarks>
public sealed record LogarithmicPrice : PriceFormula
{
    internal LogarithmicPrice(decimal zeroAt, decimal? floor)
    {
        ZeroAt =
            (double)zeroAt > 1
                ? zeroAt
                : throw new ArgumentOutOfRangeException(
                    nameof(zeroAt),
                    $"The factor at which no points are left must be above 1 as a double, and {Invariant.Text(zeroAt)} is not."
                );
        Floor = floor;
    }

    /// <summary>Gets how many times the lowest price gets no points.</summary>
    public decimal ZeroAt { get; }

    /// <summary>Gets the fewest points; <see langword="null"/> when there is no floor.</summary>
    public decimal? Floor { get; }

    /// <inheritdoc/>
    public override bool IsRelative => true;

    /// <inheritdoc/>
    public override string Symbols => "W · (1 − ln(P / Pmin) / ln a)";

    private protected override string Text =>
        $"logarithmic, none at {Invariant.Text(ZeroAt)} times the lowest"
        + (Floor is { } floor ? $", not below {Invariant.Text(floor)}" : "");

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("logarithmic").Number(ZeroAt).Number(Floor);

    internal override decimal? Fewest => Floor;

    private protected override string Words(PricedBid bid, PriceField field) =>
        $"{Invariant.Text(field.Maximum)} · (1 − ln({bid.Price} / {field.Low}) / ln {Invariant.Text(ZeroAt)})"
        + (Floor is { } floor ? $", not below {Invariant.Text(floor)}" : "");

    private protected override decimal Points(PricedBid bid, PriceField field, int digits, RoundingMode mode)
    {
        var times = Transcendental.Log((double)bid.Price.Amount / (double)field.Lowest);
        var part = (decimal)(times / Transcendental.Log((double)ZeroAt));
        var points = Ratio.Of(field.Maximum) * (Ratio.One - Ratio.Of(part));
        return (Floor is { } floor ? Ratio.Max(Ratio.Of(floor), points) : points).ToDecimal(digits, mode);
    }

    private protected override bool DividesByLowest => true;
}
