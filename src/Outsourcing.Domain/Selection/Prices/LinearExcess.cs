using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Selection;

/// <summary>A bid loses as large a part of the points as its price lies above the lowest one: 25 % dearer, 25 % less.</summary>
/// <remarks>All are equal.</remarks>
public sealed record LinearExcess : PriceFormula
{
    internal LinearExcess() { }

    /// <inheritdoc/>
    public override bool IsRelative => true;

    /// <inheritdoc/>
    public override string Symbols => "max(0, W · (1 − (P − Pmin) / Pmin))";

    private protected override string Text => "linear excess over lowest";

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Text("linear-excess");

    private protected override string Words(PricedBid bid, PriceField field) =>
        $"{Invariant.Text(field.Maximum)} · (1 − ({bid.Price} − {field.Low}) / {field.Low}), not below 0";

    private protected override decimal Points(PricedBid bid, PriceField field, int digits, RoundingMode mode)
    {
        var excess = Ratio.Of(bid.Price.Amount) / Ratio.Of(field.Lowest) - Ratio.One;
        return Ratio.Max(Ratio.Zero, Ratio.Of(field.Maximum) * (Ratio.One - excess)).ToDecimal(digits, mode);
    }

    private protected override bool DividesByLowest => true;
}
