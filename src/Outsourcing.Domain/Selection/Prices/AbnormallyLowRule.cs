using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Selection;

/// <summary>A rule that flags prices so low that the bidder is asked to explain them; it never rejects by itself.</summary>
/// <remarks>
/// Directive 2014/24/EU, Article 69, asks the buyer to require an explanation of a tender that appears to be abnormally low,
/// and leaves open how that is found; the Procurement Act 2023, s. 19(3)(c) to (5), lets the buyer disregard one that was not
/// explained. A price of zero is asked about like any other (Court of Justice, C-367/19). A closed set. Immutable.
/// </remarks>
public abstract record AbnormallyLowRule : IFingerprinted
{
    private protected AbnormallyLowRule() { }

    /// <summary>Gets the fewest bids with which the rule can be applied.</summary>
    public abstract int FewestBids { get; }

    private protected abstract string Text { get; }

    /// <summary>Creates the rule by which a price that lies below the mean by a percentage of it, or more, is flagged.</summary>
    /// <param name="percentage">The percentage, above 0 and below 100.</param>
    /// <param name="fewestBids">The fewest bids, at least 2.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static BelowMean BelowMean(Percentage percentage, int fewestBids = 3) => new(percentage, fewestBids);

    /// <summary>Creates the rule by which the lowest price is flagged when it lies below the second lowest by a percentage of that, or more.</summary>
    /// <param name="percentage">The percentage, above 0 and below 100.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is out of its range.</exception>
    public static BelowSecond BelowSecond(Percentage percentage) => new(percentage);

    /// <summary>
    /// Creates the rule of trimmed means on rebates from a base price: leave out a tenth of the rebates at each end, and add to
    /// the mean of the rest the mean excess of those above it; a rebate of that or more is flagged.
    /// </summary>
    /// <param name="basePrice">The price from which rebates are reckoned; above zero.</param>
    /// <param name="fewestBids">The fewest bids, at least 3.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static TrimmedMeanRebate TrimmedMeanRebate(Money basePrice, int fewestBids = 5) =>
        new(basePrice, fewestBids);

    /// <summary>Finds the prices that are flagged.</summary>
    /// <param name="bids">The bids that are compared, each once.</param>
    /// <returns>
    /// The threshold and the bids at or beyond it; not applicable, which is never "not low", with too few bids or with prices
    /// in different currencies.
    /// </returns>
    /// <exception cref="ArgumentException">There is no bid, or one is there twice.</exception>
    public Answer<LowPrices> Flag(IEnumerable<PricedBid> bids)
    {
        var copy = PriceGuards.Bids(bids);
        var refusals = PriceGuards.OneCurrency(copy, null).ToList();
        if (copy.Length < FewestBids)
        {
            refusals.Add(
                Finding.Of(
                    SelectionRules.LowTooFew,
                    Severity.Warning,
                    Text,
                    $"'{Text}' needs {Invariant.Text(FewestBids)} bids, and there are {Invariant.Text(copy.Length)}: whether a price is abnormally low is not known."
                )
            );
        }

        return refusals.Count > 0 ? Answer.NotApplicable<LowPrices>(refusals) : Find(copy);
    }

    /// <inheritdoc/>
    public abstract void WriteTo(CanonicalForm form);

    /// <summary>Returns text such as <c>20% below the mean</c>.</summary>
    /// <returns>The rule and its parameters.</returns>
    public sealed override string ToString() => Text;

    private protected abstract Answer<LowPrices> Find(PricedBid[] bids);

    private protected static Percentage Share(Percentage percentage) =>
        percentage > Percentage.Zero && percentage < Percentage.Hundred
            ? percentage
            : throw new ArgumentOutOfRangeException(
                nameof(percentage),
                $"A percentage below others is above 0% and below 100%, and {percentage} is not."
            );

    /// <summary>Flags the prices below another one by a percentage of it, or more; a price is never below itself.</summary>
    private protected Answer<LowPrices> Below(PricedBid[] bids, Ratio other, Percentage percentage, Func<string> words)
    {
        var currency = bids[0].Price.Currency;
        var limit = other * (Ratio.One - Ratio.Of(percentage));
        string[] flagged =
        [
            .. bids.Where(bid => Ratio.Of(bid.Price.Amount) <= limit && Ratio.Of(bid.Price.Amount) < other)
                .Select(bid => bid.Bid),
        ];
        return Known(
            flagged,
            () => $"{words()} = {Money.Of(Shown(limit), currency)}; a price of that or less is asked to be explained",
            limit
        );
    }

    private protected Answer<LowPrices> Known(string[] flagged, Func<string> words, Ratio threshold) =>
        Answer.Known(
            new LowPrices(this, threshold, flagged),
            Explanation.From(
                words,
                say => Explanation.Of($"{say()}: {(flagged.Length == 0 ? "no bid" : Invariant.List(flagged))}.")
            )
        );

    private protected static decimal Shown(Ratio value) =>
        value.ToDecimal(CrossProduct.ShownDigits, RoundingMode.HalfEven);
}

/// <summary>A price at least a percentage below the mean of all.</summary>
/// <remarks>Two are equal when both members are.</remarks>
public sealed record BelowMean : AbnormallyLowRule
{
    internal BelowMean(Percentage percentage, int fewestBids)
    {
        Percentage = Share(percentage);
        FewestBids = Guard.Against.OutOfRange(fewestBids, nameof(fewestBids), 2, int.MaxValue);
    }

    /// <summary>Gets the percentage of the mean.</summary>
    public Percentage Percentage { get; }

    /// <inheritdoc/>
    public override int FewestBids { get; }

    private protected override string Text => $"{Percentage} below the mean";

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("below-mean").Value(Percentage).Number((long)FewestBids);

    private protected override Answer<LowPrices> Find(PricedBid[] bids)
    {
        var sum = bids.Aggregate(Ratio.Zero, (all, bid) => all + Ratio.Of(bid.Price.Amount));
        var mean = sum / Ratio.OfWhole(bids.Length);
        return Below(
            bids,
            mean,
            Percentage,
            () => $"{Percentage} below the mean of {Money.Of(Shown(mean), bids[0].Price.Currency)}"
        );
    }
}

/// <summary>The lowest price, at least a percentage below the second lowest.</summary>
/// <remarks>Two equal lowest prices are not flagged. Two are equal when the percentages are.</remarks>
public sealed record BelowSecond : AbnormallyLowRule
{
    internal BelowSecond(Percentage percentage) => Percentage = Share(percentage);

    /// <summary>Gets the percentage of the second lowest price.</summary>
    public Percentage Percentage { get; }

    /// <inheritdoc/>
    public override int FewestBids => 2;

    private protected override string Text => $"{Percentage} below the second lowest";

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Text("below-second").Value(Percentage);

    private protected override Answer<LowPrices> Find(PricedBid[] bids)
    {
        var second = bids.Select(bid => bid.Price.Amount).Order().ElementAt(1);
        return Below(
            bids,
            Ratio.Of(second),
            Percentage,
            () => $"{Percentage} below the second lowest of {Money.Of(second, bids[0].Price.Currency)}"
        );
    }
}

/// <summary>The trimmed mean of the rebates plus the mean excess of those above it.</summary>
/// <remarks>
/// Historic law: Article 86(1) of Decreto Legislativo 163/2006 of Italy, since replaced. The number that is left out at each
/// end is a tenth, rounded up. Two are equal when both members are.
/// </remarks>
public sealed record TrimmedMeanRebate : AbnormallyLowRule
{
    private const int LeastBids = 3;

    internal TrimmedMeanRebate(Money basePrice, int fewestBids)
    {
        BasePrice =
            basePrice.Amount > 0m
                ? basePrice
                : throw new ArgumentOutOfRangeException(
                    nameof(basePrice),
                    $"The price from which rebates are reckoned is above zero, and {basePrice} is not."
                );
        FewestBids = Guard.Against.OutOfRange(fewestBids, nameof(fewestBids), LeastBids, int.MaxValue);
    }

    /// <summary>Gets the price from which rebates are reckoned.</summary>
    public Money BasePrice { get; }

    /// <inheritdoc/>
    public override int FewestBids { get; }

    private protected override string Text => $"trimmed mean of the rebates from {BasePrice} (historic law)";

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("trimmed-mean-rebate").Value(BasePrice).Number((long)FewestBids);

    private protected override Answer<LowPrices> Find(PricedBid[] bids)
    {
        if (bids[0].Price.Currency != BasePrice.Currency)
        {
            return Answer.NotApplicable<LowPrices>(PriceGuards.OneCurrency(bids, BasePrice.Currency));
        }

        var rebates = Array.ConvertAll(bids, RebateOf);
        var trimmed = TrimmedRebates.Of(rebates);
        string[] flagged = [.. bids.Where((_, i) => rebates[i] >= trimmed.Threshold).Select(bid => bid.Bid)];
        return Known(flagged, () => $"{trimmed}; a rebate of that or more is asked to be explained", trimmed.Threshold);
    }

    private Ratio RebateOf(PricedBid bid) => Ratio.One - (Ratio.Of(bid.Price.Amount) / Ratio.Of(BasePrice.Amount));
}

/// <summary>The mean of rebates without a tenth at each end, and the mean of what lies above it.</summary>
/// <remarks>All as parts of one, exact. Two are equal when all members are.</remarks>
public sealed record TrimmedRebates
{
    private const int Tenth = 10;

    private TrimmedRebates(int cut, Ratio mean, Ratio excess) => (CutEachSide, Mean, MeanExcess) = (cut, mean, excess);

    /// <summary>Gets how many rebates are left out at each end: a tenth, rounded up.</summary>
    public int CutEachSide { get; }

    /// <summary>Gets the mean of the rest.</summary>
    public Ratio Mean { get; }

    /// <summary>Gets the mean of the excess over that mean, of those of the rest that lie above it; 0 when none does.</summary>
    public Ratio MeanExcess { get; }

    /// <summary>Gets the sum of both, from which on a rebate is flagged.</summary>
    public Ratio Threshold => Mean + MeanExcess;

    /// <summary>Works it out.</summary>
    /// <param name="rebates">The rebates as parts of one, at least three.</param>
    /// <returns>The means.</returns>
    /// <exception cref="ArgumentException">There are fewer than three.</exception>
    public static TrimmedRebates Of(params IEnumerable<Ratio> rebates)
    {
        Ratio[] all = [.. Guard.Against.Null(rebates).Order()];
        var cut = (all.Length + Tenth - 1) / Tenth;
        if (all.Length <= 2 * cut)
        {
            throw new ArgumentException("Means without both ends need at least three rebates.", nameof(rebates));
        }

        var kept = all[cut..^cut];
        var mean = MeanOf(kept);
        Ratio[] above = [.. kept.Where(rebate => rebate > mean).Select(rebate => rebate - mean)];
        return new TrimmedRebates(cut, mean, above.Length == 0 ? Ratio.Zero : MeanOf(above));
    }

    /// <summary>Returns text such as <c>mean rebate 17.2625% without 1 at each end, and mean excess 1.7625%, together 19.025%</c>.</summary>
    /// <returns>The text, rounded to four digits of a percent.</returns>
    public override string ToString() =>
        $"mean rebate {Percent(Mean)} without {Invariant.Text(CutEachSide)} at each end, and mean excess {Percent(MeanExcess)}, together {Percent(Threshold)}";

    private static Ratio MeanOf(Ratio[] values) =>
        values.Aggregate(Ratio.Zero, (sum, value) => sum + value) / Ratio.OfWhole(values.Length);

    private static string Percent(Ratio share) => $"{(share * Ratio.OfWhole(100)).Shown(CrossProduct.ShownDigits)}%";
}

/// <summary>The bids whose prices are to be explained, and the threshold.</summary>
/// <remarks>Two are equal when all members are. Immutable.</remarks>
public sealed record LowPrices
{
    private readonly string[] flagged;

    internal LowPrices(AbnormallyLowRule rule, Ratio threshold, string[] flagged)
    {
        (Rule, Threshold) = (rule, threshold);
        this.flagged = flagged;
    }

    /// <summary>Gets the rule.</summary>
    public AbnormallyLowRule Rule { get; }

    /// <summary>Gets the threshold: a price, or a rebate as a share of the base price.</summary>
    public Ratio Threshold { get; }

    /// <summary>Gets the bids that are flagged, in the order of the bids.</summary>
    public IReadOnlyList<string> Flagged => Array.AsReadOnly(flagged);

    /// <summary>Compares all members.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(LowPrices? other) =>
        other is not null
        && Rule == other.Rule
        && Threshold == other.Threshold
        && flagged.AsSpan().SequenceEqual(other.flagged);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, Threshold, flagged.Length);

    /// <summary>Returns text such as <c>20% below the mean: Acme</c>.</summary>
    /// <returns>The rule and the bids.</returns>
    public override string ToString() => $"{Rule}: {(flagged.Length == 0 ? "none" : Invariant.List(flagged))}";
}
