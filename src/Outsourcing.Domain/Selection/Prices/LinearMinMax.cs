using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Selection;

/// <summary>All points for the lowest price, none for the highest, and in between in proportion.</summary>
/// <remarks>All are equal.</remarks>
public sealed record LinearMinMax : PriceFormula
{
    internal LinearMinMax() { }

    /// <inheritdoc/>
    public override bool IsRelative => true;

    internal override bool NeedsHighest => true;

    /// <inheritdoc/>
    public override string Symbols => "W · (Pmax − P) / (Pmax − Pmin)";

    private protected override string Text => "linear between lowest and highest";

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Text("linear-min-max");

    private protected override string Words(PricedBid bid, PriceField field) =>
        field.Highest == field.Lowest
            ? $"{Invariant.Text(field.Maximum)}, since all prices are {field.Low}"
            : $"{Invariant.Text(field.Maximum)} · ({field.High} − {bid.Price}) / ({field.High} − {field.Low})";

    private protected override decimal Points(PricedBid bid, PriceField field, int digits, RoundingMode mode) =>
        (
            field.Highest == field.Lowest
                ? Ratio.Of(field.Maximum)
                : Ratio.Of(field.Maximum)
                    * Ratio.Of(field.Highest - bid.Price.Amount)
                    / Ratio.Of(field.Highest - field.Lowest)
        ).ToDecimal(digits, mode);

    private protected override IEnumerable<Finding> Notes(PriceField field) =>
        field.Highest == field.Lowest
            ? base.Notes(field)
                .Append(
                    Finding.Of(
                        SelectionRules.PriceEqual,
                        Severity.Warning,
                        Text,
                        $"All prices are {field.Low}: the formula cannot tell them apart, and each gets all points."
                    )
                )
            : base.Notes(field);
}
