using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Selection;

/// <summary>All points up to a published best price, none from a published worst price on, and in between in proportion.</summary>
/// <remarks>Two are equal when both bounds are.</remarks>
public sealed record LinearFixedBounds : PriceFormula
{
    internal LinearFixedBounds(Money best, Money worst)
    {
        if (best.Currency != worst.Currency || best.Amount < 0m || best.Amount >= worst.Amount)
        {
            throw new ArgumentException(
                $"The best price must be zero or above, below the worst one and in its currency; they are {best} and {worst}.",
                nameof(best)
            );
        }

        (Best, Worst) = (best, worst);
    }

    /// <summary>Gets the price up to which a bid gets all points.</summary>
    public Money Best { get; }

    /// <summary>Gets the price from which on a bid gets no points.</summary>
    public Money Worst { get; }

    /// <inheritdoc/>
    public override bool IsRelative => false;

    /// <inheritdoc/>
    public override string Symbols => "W · (worst − P) / (worst − best), from 0 to W";

    private protected override string Text => $"linear from {Best} to {Worst}";

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("linear-fixed-bounds").Value(Best).Value(Worst);

    private protected override string Words(PricedBid bid, PriceField field) =>
        bid.Price <= Best ? $"{Invariant.Text(field.Maximum)}, since {bid.Price} is not above {Best}"
        : bid.Price >= Worst ? $"0, since {bid.Price} is not below {Worst}"
        : $"{Invariant.Text(field.Maximum)} · ({Worst} − {bid.Price}) / ({Worst} − {Best})";

    private protected override decimal Points(PricedBid bid, PriceField field, int digits, RoundingMode mode)
    {
        var part = Ratio.Of(Worst.Amount - bid.Price.Amount) / Ratio.Of(Worst.Amount - Best.Amount);
        var within = Ratio.Max(Ratio.Zero, Ratio.Min(Ratio.One, part));
        return (Ratio.Of(field.Maximum) * within).ToDecimal(digits, mode);
    }

    private protected override IEnumerable<Finding> Refusals(PricedBid[] bids) =>
        PriceGuards.OneCurrency(bids, Best.Currency);
}
