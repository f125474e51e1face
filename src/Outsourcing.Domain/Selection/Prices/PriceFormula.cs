using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Selection;

/// <summary>A published formula that turns prices into points; the lowest price never gets less than another one.</summary>
/// <remarks>
/// <para>
/// A closed set. P is the price of a bid, P<sub>min</sub> and P<sub>max</sub> are the lowest and the highest price of the
/// bids that are compared, W is the most points that the price can get. All are computed exactly (the logarithm as a double)
/// and rounded once. Compared by Stilger, Siderius and van Raaij 2017, A comparative study of formulas for choosing the
/// economically most advantageous tender, Journal of Public Procurement 17(1), 88-124.
/// </para>
/// <para>
/// By a relative formula the points of a bid depend on the prices of other bids, so that one that drops out can change who
/// of the others wins; by the other formulas they never do.
/// </para>
/// <para>
/// A lowest price of zero, by which a formula would divide, is taken as the limit of ever lower prices: it gets all points,
/// and each price above it the fewest of the formula, or none. In a selection it counts only when it was explained.
/// </para>
/// </remarks>
public abstract record PriceFormula : IFingerprinted
{
    private protected PriceFormula() { }

    /// <summary>Gets <c>W · Pmin / P</c>, as in the quality and cost based selection of the World Bank. Relative.</summary>
    public static LowestOverPrice LowestOverPrice { get; } = new();

    /// <summary>Gets <c>W · (1 − (P − Pmin) / Pmin)</c>, and no points from twice the lowest price on. Relative.</summary>
    public static LinearExcess LinearExcess { get; } = new();

    /// <summary>Gets <c>W · (Pmax − P) / (Pmax − Pmin)</c>; all points for each when all prices are equal. Relative.</summary>
    public static LinearMinMax LinearMinMax { get; } = new();

    /// <summary>Gets whether the points of a bid depend on the prices of other bids.</summary>
    public abstract bool IsRelative { get; }

    /// <summary>Gets whether they depend on the highest price, not only on the lowest.</summary>
    internal virtual bool NeedsHighest => false;

    /// <summary>Gets the formula in symbols, such as <c>W · Pmin / P</c>.</summary>
    public abstract string Symbols { get; }

    private protected abstract string Text { get; }

    /// <summary>Creates <c>W · (worst − P) / (worst − best)</c>: all points down to the best price, none up from the worst. Not relative.</summary>
    /// <param name="best">The price up to which a bid gets all points.</param>
    /// <param name="worst">The price from which on a bid gets no points; above <paramref name="best"/>.</param>
    /// <returns>The formula.</returns>
    /// <exception cref="ArgumentException">The best price is negative, not below the worst, or in another currency.</exception>
    public static LinearFixedBounds LinearFixedBounds(Money best, Money worst) => new(best, worst);

    /// <summary>Creates <c>W · (1 − ln(P / Pmin) / ln a)</c>. Relative.</summary>
    /// <param name="zeroAt">How many times the lowest price gets no points; above 1.</param>
    /// <param name="floor">The fewest points; <see langword="null"/> when dearer bids get less than none.</param>
    /// <returns>The formula.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="zeroAt"/>, as a double, is not above 1.</exception>
    public static LogarithmicPrice Logarithmic(decimal zeroAt, decimal? floor = null) => new(zeroAt, floor);

    /// <summary>Gives the points of bids.</summary>
    /// <param name="bids">The bids that are compared, at least one, each once.</param>
    /// <param name="maximum">W: the most points; above zero, and not below the fewest points of the formula.</param>
    /// <param name="rounding">How the points of a bid are rounded, to a number of digits.</param>
    /// <returns>
    /// The points, in the order of the bids, with a warning when the formula is relative, and one for each price of zero by which
    /// it would divide; not applicable when prices are in different currencies.
    /// </returns>
    /// <exception cref="ArgumentException">There is no bid, one is there twice, or an argument is out of its range.</exception>
    public Answer<PriceScores> Score(IEnumerable<PricedBid> bids, decimal maximum, RoundingRule rounding)
    {
        var copy = PriceGuards.Bids(bids);
        if (maximum <= 0m)
        {
            throw new ArgumentOutOfRangeException(
                nameof(maximum),
                $"The most points for the price must be above zero, and {Invariant.Text(maximum)} is not."
            );
        }

        if (Fewest > maximum)
        {
            throw new ArgumentOutOfRangeException(
                nameof(maximum),
                $"The fewest points of '{Text}' are above the most, {Invariant.Text(maximum)}."
            );
        }

        var digits = PriceGuards.Digits(rounding);
        var refusals = Refusals(copy).ToList();
        if (refusals.Count > 0)
        {
            return Answer.NotApplicable<PriceScores>(refusals);
        }

        var field = PriceField.Of(copy, maximum);
        var scores = new PriceScores(
            this,
            Array.ConvertAll(
                copy,
                bid => new PriceScore(
                    this,
                    bid,
                    field,
                    IsLimit(field) ? rounding.Round(Limit(bid, field)) : Points(bid, field, digits, rounding.Mode)
                )
            )
        );
        return Answer.Known(
            scores,
            Explanation.From(scores, static all => all.Explain()),
            Notes(field).Concat(IsLimit(field) ? Zeros(copy) : [])
        );
    }

    /// <inheritdoc/>
    public abstract void WriteTo(CanonicalForm form);

    /// <summary>Returns text such as <c>lowest over price</c>.</summary>
    /// <returns>The name of the formula and its parameters.</returns>
    public sealed override string ToString() => Text;

    /// <summary>Gives the exact points of a bid among the prices.</summary>
    private protected abstract decimal Points(PricedBid bid, PriceField field, int digits, RoundingMode mode);

    /// <summary>Gets the points below which no bid falls, where the formula states them.</summary>
    internal virtual decimal? Fewest => null;

    /// <summary>Gets whether it divides by the lowest price.</summary>
    private protected virtual bool DividesByLowest => false;

    /// <summary>Says how the points of a bid come about.</summary>
    internal string Say(PricedBid bid, PriceField field) =>
        !IsLimit(field)
            ? Words(bid, field)
            : $"{Invariant.Text(Limit(bid, field))}, since "
                + (bid.Price.Amount == 0m ? "no price is below zero" : $"the lowest price is {field.Low}");

    /// <summary>Says in numbers how the points of a bid come about.</summary>
    private protected abstract string Words(PricedBid bid, PriceField field);

    private bool IsLimit(PriceField field) => DividesByLowest && field.Lowest == 0m;

    private decimal Limit(PricedBid bid, PriceField field) => bid.Price.Amount == 0m ? field.Maximum : Fewest ?? 0m;

    private IEnumerable<Finding> Zeros(PricedBid[] bids) =>
        bids.Where(bid => bid.Price.Amount == 0m)
            .Select(bid =>
                Finding.Of(
                    SelectionRules.PriceZero,
                    Severity.Warning,
                    bid.Bid,
                    $"'{bid.Bid}' is priced at zero, by which '{Text}' would divide: it gets all points, and what is dearer the fewest.",
                    remedy: "Use a formula with fixed bounds, or find out whether the price is meant."
                )
            );

    private protected virtual IEnumerable<Finding> Refusals(PricedBid[] bids) => PriceGuards.OneCurrency(bids, null);

    private protected virtual IEnumerable<Finding> Notes(PriceField field) =>
        IsRelative
            ?
            [
                Finding.Of(
                    SelectionRules.PriceRelative,
                    Severity.Warning,
                    Text,
                    $"By '{Text}' the points of a bid depend on the prices of the others: a bid that drops out can change which of the others wins.",
                    remedy: "Use fixed bounds that are published before the bids are opened."
                ),
            ]
            : [];
}
