using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Selection;

/// <summary>The bid of one bidder: when it came, its price, its answers, and what it says at the gates.</summary>
/// <remarks>
/// A bidder makes one main bid, and variants of it where the rules allow them; each has a name of its own, by which it is graded,
/// ranked and recorded. Interests are declared in the bidder, and letters go to it.
/// Each step gives a new bid, and the later word on a question counts. Two are equal when all members are; the order in
/// which answers were given does not count. Immutable.
/// </remarks>
public sealed record Bid
{
    private readonly SortedDictionary<string, BidAnswer> answers;
    private readonly SortedDictionary<string, Evidence[]> proofs;
    private readonly SortedDictionary<string, LocalDate> came;
    private readonly SortedDictionary<string, GateAnswer> gates;
    private readonly SortedDictionary<string, Money> premiums;

    private Bid(string bidder, Instant received)
    {
        Bidder = bidder;
        Received = received;
        answers = new(StringComparer.Ordinal);
        proofs = new(StringComparer.Ordinal);
        came = new(StringComparer.Ordinal);
        gates = new(StringComparer.Ordinal);
        premiums = new(StringComparer.Ordinal);
    }

    private Bid(
        Bid other,
        SortedDictionary<string, BidAnswer>? answers = null,
        SortedDictionary<string, Evidence[]>? proofs = null,
        SortedDictionary<string, LocalDate>? came = null,
        SortedDictionary<string, GateAnswer>? gates = null,
        SortedDictionary<string, Money>? premiums = null
    )
    {
        (Bidder, Variant, Received, Price) = (other.Bidder, other.Variant, other.Received, other.Price);
        this.answers = answers ?? other.answers;
        this.proofs = proofs ?? other.proofs;
        this.came = came ?? other.came;
        this.gates = gates ?? other.gates;
        this.premiums = premiums ?? other.premiums;
    }

    /// <summary>Gets the name of the bidder.</summary>
    public string Bidder { get; }

    /// <summary>Gets what is different in a variant, such as <c>night shift only</c>; <see langword="null"/> for the main bid.</summary>
    public string? Variant { get; private init; }

    /// <summary>Gets the name of the bid, once in a tender: that of the bidder, with the variant, such as <c>Acme (night shift only)</c>.</summary>
    public string Name => Variant is null ? Bidder : $"{Bidder} ({Variant})";

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

    /// <summary>Makes it a variant: another way to do the work than the one that is asked for.</summary>
    /// <param name="variant">What is different, such as <c>night shift only</c>; another one for each variant of a bidder.</param>
    /// <returns>The bid as a variant.</returns>
    /// <exception cref="ArgumentException">The text is blank or no valid Unicode.</exception>
    public Bid AsVariant(string variant) => new(this) { Variant = Guard.Against.NoText(variant).Trim() };

    /// <summary>States the price.</summary>
    /// <param name="price">The price, zero or above.</param>
    /// <returns>The bid with the price.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The price is negative.</exception>
    public Bid At(Money price) => new(this) { Price = PricedBid.Of(Bidder, price).Price };

    /// <summary>Answers a criterion.</summary>
    /// <param name="criterion">The name of the criterion.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="evidence">
    /// What proves it; none where nothing is asked for. When none of it holds on the day of the evaluation, the bid is treated as
    /// one without an answer.
    /// </param>
    /// <returns>The bid with the answer.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public Bid Answer(string criterion, BidAnswer answer, params IEnumerable<Evidence> evidence) =>
        Saying(criterion, answer, day: null, evidence);

    /// <summary>Answers a criterion later than with the bid, as the rules may ask for.</summary>
    /// <param name="criterion">The name of the criterion.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="day">
    /// The day on which it came. From that day on it counts, when the bidder was asked until that day or a later one, or the
    /// criterion leaves it unknown (<see cref="MissingWay.Interval"/>); otherwise it is as if there were none.
    /// </param>
    /// <param name="evidence">What proves it; it came with the answer, unless it has a day of its own.</param>
    /// <returns>The bid with the answer.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public Bid AnswerLater(string criterion, BidAnswer answer, LocalDate day, params IEnumerable<Evidence> evidence) =>
        Saying(criterion, answer, day.WithCalendar(CalendarSystem.Iso), evidence);

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

    /// <summary>Gives what proves the answer to a criterion.</summary>
    /// <param name="criterion">The name of the criterion.</param>
    /// <returns>The evidence, in the order in which it was given; empty when there is none.</returns>
    public IReadOnlyList<Evidence> EvidenceOf(string criterion) =>
        Array.AsReadOnly(proofs.GetValueOrDefault(Guard.Against.Null(criterion)) ?? []);

    /// <summary>Gives the day on which an answer to a criterion came.</summary>
    /// <param name="criterion">The name of the criterion.</param>
    /// <returns>The day; <see langword="null"/> when it came with the bid, or there is none.</returns>
    public LocalDate? AnsweredOn(string criterion) =>
        came.TryGetValue(Guard.Against.Null(criterion), out var day) ? day : null;

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
        && string.Equals(Variant, other.Variant, StringComparison.Ordinal)
        && Received == other.Received
        && Price == other.Price
        && answers.SequenceEqual(other.answers)
        && came.SequenceEqual(other.came)
        && answers.Keys.All(criterion => EvidenceOf(criterion).SequenceEqual(other.EvidenceOf(criterion)))
        && gates.SequenceEqual(other.gates)
        && premiums.SequenceEqual(other.premiums);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Bidder, Variant, Received, Price, answers.Count, gates.Count);

    /// <summary>Returns text such as <c>Borea at 385000.00 EUR, received 2026-09-30T10:00:00Z</c>.</summary>
    /// <returns>Name, price and receipt.</returns>
    public override string ToString() =>
        $"{Name}{(Price is { } price ? $" at {price}" : "")}, received {InstantText.Of(Received)}";

    /// <summary>Gives an answer of the bid as far as its proof came by a last day and holds on a day; nothing when none of it does.</summary>
    internal BidAnswer? Held(string criterion, BidAnswer answer, LocalDate day, LocalDate? last) =>
        proofs.TryGetValue(criterion, out var proof)
        && proof.Length > 0
        && !Array.Exists(proof, one => one.Proves(day, last))
            ? null
            : answer.HeldOn(day, last);

    /// <summary>Says whether price, answers and premiums are the same as before; gates, proof and what is answered later may differ.</summary>
    internal bool OffersTheSameAs(Bid other) =>
        Price == other.Price
        && answers
            .Where(answer => !came.ContainsKey(answer.Key) || other.answers.ContainsKey(answer.Key))
            .SequenceEqual(other.answers)
        && premiums.SequenceEqual(other.premiums);

    /// <summary>Writes all but the name of the bidder.</summary>
    internal void WriteTo(CanonicalForm form)
    {
        form.Text(InstantText.Of(Received)).Value(Price).Number((long)answers.Count);
        foreach (var (criterion, answer) in answers)
        {
            form.Text(criterion).Text(AnsweredOn(criterion) is { } day ? CivilDay.Text(day) : null);
            answer.WriteTo(form);
            Write(form, EvidenceOf(criterion));
        }

        form.Number((long)gates.Count);
        foreach (var answer in gates.Values)
        {
            answer.WriteTo(form);
        }

        form.Number((long)premiums.Count);
        foreach (var (risk, cost) in premiums)
        {
            form.Text(risk).Value(cost);
        }
    }

    private Bid Saying(string criterion, BidAnswer answer, LocalDate? day, IEnumerable<Evidence> evidence)
    {
        var name = Guard.Against.NoText(criterion).Trim();
        var proof = Guard.Against.NullElement(evidence);
        var days = new SortedDictionary<string, LocalDate>(came, StringComparer.Ordinal);
        days.Remove(name);
        return new(
            this,
            answers: With(answers, name, Guard.Against.Null(answer)),
            proofs: proof.Length > 0 || proofs.ContainsKey(name) ? With(proofs, name, proof) : proofs,
            came: day is { } later ? With(days, name, later) : days
        );
    }

    private static void Write(CanonicalForm form, IReadOnlyList<Evidence> evidence)
    {
        form.Number((long)evidence.Count);
        foreach (var one in evidence)
        {
            one.WriteTo(form);
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
