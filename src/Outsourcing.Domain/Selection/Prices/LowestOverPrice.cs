using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Selection;

/// <summary>The lowest price over the price: a bid at twice the lowest price gets half the points.</summary>
/// <remarks>All are equal.</remarks>
public sealed record LowestOverPrice : PriceFormula
{
    internal LowestOverPrice() { }

    /// <inheritdoc/>
    public override bool IsRelative => true;

    /// <inheritdoc/>
    public override string Symbols => "W · Pmin / P";

    private protected override string Text => "lowest over price";

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Text("lowest-over-price");

    private protected override string Words(PricedBid bid, PriceField field) =>
        $"{Invariant.Text(field.Maximum)} · {field.Low} / {bid.Price}";

    private protected override decimal Points(PricedBid bid, PriceField field, int digits, RoundingMode mode) =>
        (Ratio.Of(field.Maximum) * Ratio.Of(field.Lowest) / Ratio.Of(bid.Price.Amount)).ToDecimal(digits, mode);

    private protected override bool DividesByLowest => true;
}
