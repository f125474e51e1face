using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Selection;

/// <summary>The rules of a selection: criteria, gates, thresholds, the rule of award, and what breaks a tie.</summary>
/// <remarks>
/// Each step gives new rules. They are frozen before the bids are opened, and their fingerprint is published; what is wrong
/// with them is found by <see cref="Check"/>. Two are equal when all members are. Immutable.
/// </remarks>
public sealed record Tender : IFingerprinted
{
    private const int MostDigits = 12;

    private readonly AwardCriterion[] criteria;
    private readonly Gate[] gates = [];
    private readonly string[] premiums = [];

    private Tender(string name, Instant deadline, Currency currency, AwardCriterion[] criteria)
    {
        (Name, Deadline, Currency) = (name, deadline, currency);
        this.criteria = criteria;
    }

    /// <summary>Gets the rounding of points that is used unless another one is named: half up to 2 digits.</summary>
    public static RoundingRule UsualRounding { get; } = RoundingRule.ToDigits(2, RoundingMode.HalfUp);

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets until when bids are received; later ones are out. Opening comes after it.</summary>
    public Instant Deadline { get; }

    /// <summary>Gets the currency in which prices are compared.</summary>
    public Currency Currency { get; }

    /// <summary>Gets the criteria, in their order.</summary>
    public IReadOnlyList<AwardCriterion> Criteria
    {
        get => Array.AsReadOnly(criteria);
        private init => criteria = [.. value];
    }

    /// <summary>Gets the gates, in their order.</summary>
    public IReadOnlyList<Gate> Gates
    {
        get => Array.AsReadOnly(gates);
        private init => gates = [.. value];
    }

    /// <summary>Gets whether variants are allowed, and what they meet at least.</summary>
    public VariantRule Variants { get; private init; } = VariantRule.None;

    /// <summary>Gets the names of the risks whose cost is added to prices for the comparison, in ordinal order.</summary>
    public IReadOnlyList<string> Premiums
    {
        get => Array.AsReadOnly(premiums);
        private init => premiums = [.. value];
    }

    /// <summary>Gets whether what bids ask for customising is added to their prices.</summary>
    public bool PricesCustomising { get; private init; }

    /// <summary>Gets by which exchange rates prices are converted; <see langword="null"/> when the rules do not state it.</summary>
    public RateSource? Rates { get; private init; }

    /// <summary>Gets what a bid needs so that its price is looked at.</summary>
    public TechnicalThreshold Threshold { get; private init; } = TechnicalThreshold.None;

    /// <summary>Gets what the award goes by.</summary>
    public AwardRule Award { get; private init; } = AwardRule.MostPoints;

    /// <summary>Gets how points are rounded, each criterion for itself.</summary>
    public RoundingRule Rounding { get; private init; } = UsualRounding;

    /// <summary>Gets how several grades become one.</summary>
    public ConsensusRule Consensus { get; private init; } = ConsensusRule.Mean;

    /// <summary>Gets what becomes of the scores of an evaluator who has a conflict.</summary>
    public ConflictRule Conflicts { get; private init; } = ConflictRule.Recuse;

    /// <summary>Gets the rule that flags abnormally low prices; <see langword="null"/> for none.</summary>
    public AbnormallyLowRule? Low { get; private init; }

    /// <summary>Gets how a tie is broken.</summary>
    public TieRule Ties { get; private init; } = TieRule.None;

    /// <summary>Gets under which rules the selection is made.</summary>
    public Regime Regime { get; private init; } = Regime.Private;

    /// <summary>Creates the rules.</summary>
    /// <param name="name">The name.</param>
    /// <param name="deadline">Until when bids are received.</param>
    /// <param name="currency">The currency in which prices are compared.</param>
    /// <param name="criteria">The criteria, at least one.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="ArgumentException">The name is blank, or there is no criterion.</exception>
    public static Tender Of(
        string name,
        Instant deadline,
        Currency currency,
        params IEnumerable<AwardCriterion> criteria
    )
    {
        var copy = Guard.Against.NullElement(criteria);
        return copy.Length > 0
            ? new Tender(Guard.Against.NoText(name).Trim(), deadline, currency, copy)
            : throw new ArgumentException("There is no criterion.", nameof(criteria));
    }

    /// <summary>Adds gates.</summary>
    /// <param name="added">The gates, each with a name of its own.</param>
    /// <returns>The rules with the gates.</returns>
    /// <exception cref="ArgumentException">Two gates have one name.</exception>
    public Tender WithGates(params IEnumerable<Gate> added)
    {
        Gate[] all = [.. gates, .. Guard.Against.NullElement(added)];
        return
            all.GroupBy(gate => gate.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any())
                is { } twice
            ? throw new ArgumentException($"Two gates are named '{twice.Key}'.", nameof(added))
            : this with
            {
                Gates = all,
            };
    }

    /// <summary>Says whether variants are allowed, and what they meet at least.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The rules with it.</returns>
    public Tender WithVariants(VariantRule rule) => this with { Variants = Guard.Against.Null(rule) };

    /// <summary>Says what a bid needs so that its price is looked at.</summary>
    /// <param name="threshold">The threshold.</param>
    /// <returns>The rules with the threshold.</returns>
    public Tender WithThreshold(TechnicalThreshold threshold) =>
        this with
        {
            Threshold = Guard.Against.Null(threshold),
        };

    /// <summary>Says what the award goes by.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The rules with it.</returns>
    public Tender AwardedBy(AwardRule rule) => this with { Award = Guard.Against.Null(rule) };

    /// <summary>Says how points are rounded.</summary>
    /// <param name="rounding">The rounding, to a number of digits, at most 12.</param>
    /// <returns>The rules with the rounding.</returns>
    /// <exception cref="ArgumentException">It does not round to a number of digits, or to more than 12.</exception>
    public Tender RoundedBy(RoundingRule rounding) =>
        PriceGuards.Digits(rounding) <= MostDigits
            ? this with
            {
                Rounding = rounding,
            }
            : throw new ArgumentOutOfRangeException(
                nameof(rounding),
                $"Points are rounded to {Invariant.Text(MostDigits)} digits at most, and not '{rounding}'."
            );

    /// <summary>Says how several grades become one.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The rules with it.</returns>
    public Tender AgreedBy(ConsensusRule rule) => this with { Consensus = Guard.Against.Null(rule) };

    /// <summary>Says what becomes of the scores of an evaluator who has a conflict.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The rules with it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rule is none of the two.</exception>
    public Tender InConflict(ConflictRule rule) =>
        this with
        {
            Conflicts = (ConflictRule)
                Guard.Against.OutOfRange(
                    (int)rule,
                    nameof(rule),
                    (int)ConflictRule.Recuse,
                    (int)ConflictRule.LeaveOutBidder
                ),
        };

    /// <summary>Says which prices have to be explained.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The rules with it.</returns>
    public Tender Doubting(AbnormallyLowRule rule) => this with { Low = Guard.Against.Null(rule) };

    /// <summary>Says how a tie is broken.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The rules with it.</returns>
    public Tender BreakingTies(TieRule rule) => this with { Ties = Guard.Against.Null(rule) };

    /// <summary>Says under which rules the selection is made.</summary>
    /// <param name="regime">The regime.</param>
    /// <returns>The rules under it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The regime is none of those listed.</exception>
    public Tender Under(Regime regime) =>
        this with
        {
            Regime = (Regime)
                Guard.Against.OutOfRange(
                    (int)regime,
                    nameof(regime),
                    (int)Regime.Internal,
                    (int)Regime.UkProcurementAct
                ),
        };

    /// <summary>Adds risks whose cost is added to prices for the comparison.</summary>
    /// <param name="risks">The names of the risks.</param>
    /// <returns>The rules with the premiums.</returns>
    /// <exception cref="ArgumentException">A name is blank or no valid Unicode.</exception>
    public Tender PricingRisks(params IEnumerable<string> risks) =>
        this with
        {
            Premiums =
            [
                .. premiums
                    .Concat(Guard.Against.Null(risks).Select(risk => Guard.Against.NoText(risk, nameof(risks)).Trim()))
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ],
        };

    /// <summary>Adds what bids ask for customising to their prices: the price of each offer for a requirement of the criteria.</summary>
    /// <returns>The rules with it.</returns>
    /// <remarks>
    /// An offer without a price is in the price of the bid, but the price of one that has to be built is unknown: the bid is open
    /// while the criterion asks for an answer (<see cref="MissingRule.AskUntil"/>), and otherwise out, like one without a price.
    /// </remarks>
    public Tender PricingCustomising() => this with { PricesCustomising = true };

    /// <summary>Says by which exchange rates prices are converted.</summary>
    /// <param name="rates">Source and day of the rates.</param>
    /// <returns>The rules with it: other rates do not count.</returns>
    public Tender ConvertingBy(RateSource rates) => this with { Rates = Guard.Against.Null(rates) };

    /// <summary>Narrows the range of a weight to one weight.</summary>
    /// <param name="criterion">The name of the criterion or group.</param>
    /// <param name="weight">The weight, within the range.</param>
    /// <returns>The rules with the weight.</returns>
    /// <exception cref="ArgumentException">There is no criterion of that name, or the weight does not lie in its range.</exception>
    public Tender Narrowed(string criterion, decimal weight)
    {
        var found = false;
        var narrowed = Array.ConvertAll(criteria, node => Narrow(node));
        return found
            ? this with
            {
                Criteria = narrowed,
            }
            : throw new ArgumentException($"There is no criterion '{criterion}'.", nameof(criterion));

        AwardCriterion Narrow(AwardCriterion node)
        {
            if (string.Equals(node.Name, criterion, StringComparison.Ordinal))
            {
                found = true;
                return node.Weight.Importance is null && node.Weight.Low <= weight && weight <= node.Weight.High
                    ? node.Weighing(AwardWeight.Of(weight))
                    : throw new ArgumentOutOfRangeException(
                        nameof(weight),
                        $"'{node.Name}' weighs {node.Weight}, which {Invariant.Text(weight)} is not within."
                    );
            }

            return node is CriterionGroup group
                ? new CriterionGroup(group.Name, group.Weight, [.. group.Members.Select(Narrow)])
                : node;
        }
    }

    /// <summary>Finds what is wrong with the rules.</summary>
    /// <returns>All findings, in a fixed order; with an error the rules cannot be frozen.</returns>
    public IReadOnlyList<Finding> Check() => [.. TenderCheck.Of(this)];

    /// <summary>Freezes the rules.</summary>
    /// <param name="at">When; not after the deadline.</param>
    /// <returns>The frozen rules, their first version; not applicable, with the errors of <see cref="Check"/>, when they are not fit.</returns>
    /// <exception cref="ArgumentException">The deadline has passed.</exception>
    public Answer<FrozenTender> Freeze(Instant at) => FrozenTender.First(this, at);

    /// <summary>Evaluates bids by rules that are not frozen: a negotiation, or a scorecard of one's own.</summary>
    /// <param name="dossier">The bids and all that was said about them.</param>
    /// <param name="on">The day of the evaluation, for evidence and dates of answers.</param>
    /// <returns>The evaluation, labelled so; not applicable under a public regime, or when the rules are not fit.</returns>
    public Answer<Evaluation> Evaluate(Dossier dossier, LocalDate on) =>
        Regime is Regime.Internal or Regime.Private
            ? Evaluation.Of(this, Guard.Against.Null(dossier), on, frozen: false)
            : Answer.NotApplicable<Evaluation>(
                Finding.Of(
                    SelectionRules.RulesFrozen,
                    Severity.Error,
                    Name,
                    $"'{Name}' is a public procurement: its rules are frozen before bids are opened, and these are not."
                )
            );

    /// <summary>Compares all members.</summary>
    /// <param name="other">The other rules.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(Tender? other) =>
        other is not null
        && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && Deadline == other.Deadline
        && Currency == other.Currency
        && criteria.AsSpan().SequenceEqual(other.criteria)
        && gates.AsSpan().SequenceEqual(other.gates)
        && premiums.AsSpan().SequenceEqual(other.premiums)
        && PricesCustomising == other.PricesCustomising
        && Rates == other.Rates
        && Threshold == other.Threshold
        && Award == other.Award
        && Rounding == other.Rounding
        && Consensus == other.Consensus
        && Conflicts == other.Conflicts
        && Low == other.Low
        && Ties == other.Ties
        && Variants == other.Variants
        && Regime == other.Regime;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Deadline, Currency, criteria.Length, gates.Length);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form)
    {
        Guard
            .Against.Null(form)
            .Text("tender")
            .Text(Name)
            .Text(InstantText.Of(Deadline))
            .Text(Currency.ToString())
            .Values(criteria)
            .Values(gates)
            .Values(Array.ConvertAll(premiums, risk => new RiskName(risk)))
            .Value(Threshold)
            .Value(Award)
            .Value(Rounding)
            .Value(Consensus)
            .Number((long)Conflicts)
            .Value(Low)
            .Value(Ties)
            .Value(Variants)
            .Number((long)Regime);

        // What is not stated adds nothing, so that rules without it keep their fingerprint.
        if (PricesCustomising)
        {
            form.Text("customising-in-price");
        }

        if (Rates is not null)
        {
            form.Value(Rates);
        }
    }

    /// <summary>Returns text such as <c>Customer service 24/7, 5 criteria, until 2026-09-30T10:00:00Z</c>.</summary>
    /// <returns>Name, number of criteria and deadline.</returns>
    public override string ToString() =>
        $"{Name}, {Invariant.Text(Leaves.Count())} criteria, until {InstantText.Of(Deadline)}";

    /// <summary>Gives the rules for a rehearsal: without gates and thresholds, with whole prices, and with nobody to declare interests.</summary>
    internal Tender ForRehearsal() =>
        this with
        {
            Gates = [],
            Threshold = TechnicalThreshold.None,
            PricesCustomising = false,
            Consensus = ConsensusRule.Mean,
            Regime = Regime.Internal,
        };

    /// <summary>Gets whether only the order of importance of the criteria is stated.</summary>
    internal bool IsInOrder => criteria[0].Weight.Importance is not null;

    /// <summary>Gets whether a bid can change how others fare, beside a tie.</summary>
    internal bool IsRelative =>
        Threshold.IsRelative
        || Award.IsRelative
        || Low is not null
        || Leaves.OfType<PriceCriterion>().Any(price => price.Formula.IsRelative);

    /// <summary>Gets whether prices count, as a criterion or in the rule of award.</summary>
    internal bool NeedsPrice => !Award.UsesPriceCriterion || Leaves.OfType<PriceCriterion>().Any();

    internal IEnumerable<AwardCriterion> Leaves => criteria.SelectMany(node => node.Leaves);
}

/// <summary>The name of a risk, as a part of what is fingerprinted.</summary>
internal sealed record RiskName(string Name) : IFingerprinted
{
    public void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Text(Name);
}
