using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Selection;

/// <summary>The points of a bid for its price.</summary>
/// <remarks>Two are equal when formula, bid, price and points are.</remarks>
public sealed record PriceScore
{
    private readonly PriceFormula formula;
    private readonly PricedBid bid;
    private readonly PriceField field;

    internal PriceScore(PriceFormula formula, PricedBid bid, PriceField field, decimal points)
    {
        (this.formula, this.bid, this.field) = (formula, bid, field);
        Points = points;
    }

    /// <summary>Gets the name of the bid.</summary>
    public string Bid => bid.Bid;

    /// <summary>Gets its price.</summary>
    public Money Price => bid.Price;

    /// <summary>Gets the points, rounded; below zero only by a logarithmic formula without a floor.</summary>
    public decimal Points { get; }

    /// <summary>Gets how the points come about, in numbers.</summary>
    public Explanation Explanation =>
        Explanation.From(
            this,
            static score =>
                Explanation.Of(
                    $"{score.Bid}: {score.formula.Say(score.bid, score.field)} = {PointText.Of(score.Points)}."
                )
        );

    /// <summary>Returns text such as <c>Borea: 56</c>.</summary>
    /// <returns>Bid and points.</returns>
    public override string ToString() => $"{Bid}: {PointText.Of(Points)}";
}

/// <summary>The points of all bids for their prices.</summary>
/// <remarks>Two are equal when formula and points are, in order. Immutable.</remarks>
public sealed record PriceScores
{
    private readonly PriceScore[] scores;

    internal PriceScores(PriceFormula formula, PriceScore[] scores) => (Formula, this.scores) = (formula, scores);

    /// <summary>Gets the formula.</summary>
    public PriceFormula Formula { get; }

    /// <summary>Gets the points, in the order of the bids.</summary>
    public IReadOnlyList<PriceScore> Scores => Array.AsReadOnly(scores);

    /// <summary>Compares formula and points.</summary>
    /// <param name="other">The others.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(PriceScores? other) =>
        other is not null && Formula == other.Formula && scores.AsSpan().SequenceEqual(other.scores);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Formula, scores.Length);

    /// <summary>Returns text such as <c>Acme: 56, Borea: 70</c>.</summary>
    /// <returns>Each bid with its points.</returns>
    public override string ToString() => string.Join(", ", scores.Select(score => score.ToString()));

    internal Explanation Explain() =>
        Explanation.Of($"Price points by {Formula.Symbols} ({Formula}).", scores.Select(score => score.Explanation));
}
