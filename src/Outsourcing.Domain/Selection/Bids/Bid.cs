using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Selection;

/// <summary>The bid of one bidder: when it came, its price, its answers, and what it says at the gates.</summary>
/// <remarks>
/// Each step gives a new bid, and the later word on a question counts. Two are equal when all members are; the order in
/// which answers were given does not count. Immutable.
/// </remarks>
public sealed record Bid
{
    private readonly SortedDictionary<string, BidAnswer> answers;
    private readonly SortedDictionary<string, GateAnswer> gates;
    private readonly SortedDictionary<string, Money> premiums;

    private Bid(string bidder, Instant received)
    {
        Bidder = bidder;
        Received = received;
        answers = new(StringComparer.Ordinal);
        gates = new(StringComparer.Ordinal);
        premiums = new(StringComparer.Ordinal);
    }

    private Bid(
        Bid other,
        SortedDictionary<string, BidAnswer>? answers = null,
        SortedDictionary<string, GateAnswer>? gates = null,
        SortedDictionary<string, Money>? premiums = null
    )
    {
        (Bidder, Received, Price) = (other.Bidder, other.Received, other.Price);
        this.answers = answers ?? other.answers;
        this.gates = gates ?? other.gates;
        this.premiums = premiums ?? other.premiums;
    }

    /// <summary>Gets the name of the bidder, once in a tender.</summary>
    public string Bidder { get; }

    /// <summary>Gets when the bid was received.</summary>
    public Instant Received { get; }

    /// <summary>Gets the price; <see langword="null"/> while it is in a closed envelope or missing.</summary>
    public Money? Price { get; private init; }

    /// <summary>Gets the names of the criteria that it answers, in ordinal order.</summary>
    public IReadOnlyList<string> Answered => [.. answers.Keys];

    /// <summary>Gets what it says at the gates, in ordinal order of their names.</summary>
    public IReadOnlyList<GateAnswer> Gates => [.. gates.Values];

    /// <summary>Gets the risks whose cost is added to its price for the comparison, in ordinal order.</summary>
    public IReadOnlyList<KeyValuePair<string, Money>> Premiums => [.. premiums];

    /// <summary>Creates a bid without a price and without answers.</summary>
    /// <param name="bidder">The name of the bidder.</param>
    /// <param name="received">When it was received.</param>
    /// <returns>The bid.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public static Bid Of(string bidder, Instant received) => new(Guard.Against.NoText(bidder).Trim(), received);

    /// <summary>States the price.</summary>
    /// <param name="price">The price, zero or above.</param>
    /// <returns>The bid with the price.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The price is negative.</exception>
    public Bid At(Money price) => new(this) { Price = PricedBid.Of(Bidder, price).Price };

    /// <summary>Answers a criterion.</summary>
    /// <param name="criterion">The name of the criterion.</param>
    /// <param name="answer">The answer.</param>
    /// <returns>The bid with the answer.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public Bid Answer(string criterion, BidAnswer answer) =>
        new(this, answers: With(answers, criterion, Guard.Against.Null(answer)));

    /// <summary>Says something at a gate.</summary>
    /// <param name="answer">What it says.</param>
    /// <returns>The bid with it.</returns>
    public Bid At(GateAnswer answer) => new(this, gates: With(gates, Guard.Against.Null(answer).Gate, answer));

    /// <summary>Adds what a risk of the bid costs, for the comparison of prices.</summary>
    /// <param name="risk">The name of the risk.</param>
    /// <param name="cost">What it costs, zero or above.</param>
    /// <returns>The bid with the premium.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode, or the cost is negative.</exception>
    public Bid Premium(string risk, Money cost) =>
        cost.Amount >= 0m
            ? new(this, premiums: With(premiums, risk, cost))
            : throw new ArgumentOutOfRangeException(nameof(cost), $"What a risk costs is not negative, and {cost} is.");

    /// <summary>Gives the answer to a criterion.</summary>
    /// <param name="criterion">The name of the criterion.</param>
    /// <returns>The answer; <see langword="null"/> when it says nothing, which is never taken for a no.</returns>
    public BidAnswer? AnswerTo(string criterion) => answers.GetValueOrDefault(Guard.Against.Null(criterion));

    /// <summary>Gives what the bid says at a gate.</summary>
    /// <param name="gate">The name of the gate.</param>
    /// <returns>What it says; <see langword="null"/> when it says nothing.</returns>
    public GateAnswer? GateAnswerAt(string gate) => gates.GetValueOrDefault(Guard.Against.Null(gate));

    /// <summary>Compares all members.</summary>
    /// <param name="other">The other bid.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(Bid? other) =>
        other is not null
        && string.Equals(Bidder, other.Bidder, StringComparison.Ordinal)
        && Received == other.Received
        && Price == other.Price
        && answers.SequenceEqual(other.answers)
        && gates.SequenceEqual(other.gates)
        && premiums.SequenceEqual(other.premiums);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Bidder, Received, Price, answers.Count, gates.Count);

    /// <summary>Returns text such as <c>Borea at 385000.00 EUR, received 2026-09-30T10:00:00Z</c>.</summary>
    /// <returns>Bidder, price and receipt.</returns>
    public override string ToString() =>
        $"{Bidder}{(Price is { } price ? $" at {price}" : "")}, received {InstantText.Of(Received)}";

    /// <summary>Writes all but the name of the bidder.</summary>
    internal void WriteTo(CanonicalForm form)
    {
        form.Text(InstantText.Of(Received)).Value(Price).Number((long)answers.Count);
        foreach (var (criterion, answer) in answers)
        {
            form.Text(criterion);
            answer.WriteTo(form);
        }

        form.Number((long)gates.Count);
        foreach (var answer in gates.Values)
        {
            form.Text(answer.Gate).Flag(answer.IsMet).Number((long)answer.Evidence.Count);
            foreach (var evidence in answer.Evidence)
            {
                evidence.WriteTo(form);
            }
        }

        form.Number((long)premiums.Count);
        foreach (var (risk, cost) in premiums)
        {
            form.Text(risk).Value(cost);
        }
    }

    private static SortedDictionary<string, T> With<T>(SortedDictionary<string, T> all, string name, T value) =>
        new(all, StringComparer.Ordinal) { [Guard.Against.NoText(name).Trim()] = value };
}

/// <summary>What a bid says, whoever makes it.</summary>
internal sealed record BidContent(Bid Bid) : IFingerprinted
{
    public void WriteTo(CanonicalForm form) => Bid.WriteTo(Guard.Against.Null(form));
}
