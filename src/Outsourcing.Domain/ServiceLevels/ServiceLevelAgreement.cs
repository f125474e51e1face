using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>A service-level agreement: the levels, and the terms by which results become credits.</summary>
/// <remarks>
/// <para>
/// A provision of an agreement, and usable without one: <see cref="Settle"/> is a pure function of results, charges and
/// facts. What is not stated is off: credits are automatic, every credit with the same cause counts, nothing is earned back,
/// there is no cap but that of the at-risk terms.
/// </para>
/// <para>Two are equal when all terms are equal. Immutable; each step gives new terms.</para>
/// </remarks>
public sealed partial record ServiceLevelAgreement : Provision
{
    private ServiceLevelAgreement(ValueList<ServiceLevel> levels) => Levels = levels;

    /// <summary>Gets the levels, in the order of the agreement.</summary>
    public IReadOnlyList<ServiceLevel> Levels { get; private init; }

    /// <summary>Gets the at-risk terms; <see langword="null"/> when nothing is put at risk as a whole.</summary>
    public AtRisk? AtRisk { get; private init; }

    /// <summary>Gets of which charges credits are a part.</summary>
    public FeeBase FeeBase { get; private init; } = FeeBase.AllIncurred;

    /// <summary>Gets the service towers.</summary>
    public IReadOnlyList<Tower> Towers { get; private init; } = ValueList<Tower>.Empty;

    /// <summary>Gets by what credits are multiplied for misses in a row; <see langword="null"/> for nothing.</summary>
    public RepeatMultiplier? Repeat { get; private init; }

    /// <summary>Gets what counts of several credits with one cause.</summary>
    public SameCauseRule SameCause { get; private init; } = SameCauseRule.All;

    /// <summary>Gets the caps beside that of the at-risk terms.</summary>
    public IReadOnlyList<CreditCap> Caps { get; private init; } = ValueList<CreditCap>.Empty;

    /// <summary>Gets over which lines a cap is spread.</summary>
    public CapSpread Spread { get; private init; } = CapSpread.ProRata;

    /// <summary>Gets how service points become money; <see langword="null"/> when no level gives points.</summary>
    public PointScale? Points { get; private init; }

    /// <summary>Gets how credits are claimed; <see langword="null"/> when they are automatic.</summary>
    public ClaimTerms? Claims { get; private init; }

    /// <summary>Gets in how many days a credit is a debt due once no invoice follows; <see langword="null"/> when that is not agreed.</summary>
    public int? DebtDueDays { get; private init; }

    /// <summary>Gets the amount below which the credits of a window are not paid; <see langword="null"/> for none.</summary>
    public Money? MinimumPayout { get; private init; }

    /// <summary>Gets the most that all bonuses of a window add up to, in percent of the fee base; <see langword="null"/> for no cap.</summary>
    public Percentage? BonusCap { get; private init; }

    /// <summary>Gets when credits are earned back; <see langword="null"/> for never.</summary>
    public EarnBack? EarnBack { get; private init; }

    /// <summary>Gets the first day after the burn-in of all levels; <see langword="null"/> for no burn-in.</summary>
    public LocalDate? BurnInUntil { get; private init; }

    /// <summary>Gets which misses let the customer terminate.</summary>
    public IReadOnlyList<ChronicFailure> ChronicFailures { get; private init; } = ValueList<ChronicFailure>.Empty;

    /// <summary>Gets how credits stand to other claims; <see langword="null"/> when the agreement does not say.</summary>
    public RemedyTerms? Remedy { get; private init; }

    /// <summary>Gets where and how statements round.</summary>
    public RoundingPolicy Rounding { get; private init; } = RoundingPolicy.Standard;

    /// <summary>Gets how the customer shifts allocations; <see langword="null"/> when that is not agreed.</summary>
    public ShiftTerms? Shifts { get; private init; }

    /// <summary>Gets how many days after a month the provider reports it; <see langword="null"/> when that is not agreed.</summary>
    public int? ReportDays { get; private init; }

    /// <summary>Creates an agreement.</summary>
    /// <param name="levels">The levels; at least one, each name once.</param>
    /// <returns>The agreement, with nothing but the levels.</returns>
    /// <exception cref="ArgumentException">There is no level, or a name stands there twice.</exception>
    public static ServiceLevelAgreement Of(params IEnumerable<ServiceLevel> levels)
    {
        var copy = Guard.Against.NullElement(levels);
        return copy.Length == 0 ? throw new ArgumentException("An agreement has at least one level.", nameof(levels))
            : ServiceLevelGuards.Twice(copy.Select(level => level.Name)) is { } twice
                ? throw new ArgumentException($"Two levels are named '{twice}'.", nameof(levels))
            : new ServiceLevelAgreement(ValueList.Of(copy));
    }

    /// <summary>Puts a part of the charges at risk.</summary>
    /// <param name="atRisk">The terms.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="atRisk"/> is <see langword="null"/>.</exception>
    public ServiceLevelAgreement WithAtRisk(AtRisk atRisk) => this with { AtRisk = Guard.Against.Null(atRisk) };

    /// <summary>Says of which charges credits are a part.</summary>
    /// <param name="feeBase">The fee base.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="feeBase"/> is <see langword="null"/>.</exception>
    public ServiceLevelAgreement WithFeeBase(FeeBase feeBase) => this with { FeeBase = Guard.Against.Null(feeBase) };

    /// <summary>Sets the service towers.</summary>
    /// <param name="towers">The towers; each name once.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentException">A name stands there twice.</exception>
    public ServiceLevelAgreement WithTowers(params IEnumerable<Tower> towers)
    {
        var copy = Guard.Against.NullElement(towers);
        return ServiceLevelGuards.Twice(copy.Select(tower => tower.Name)) is { } twice
            ? throw new ArgumentException($"Two towers are named '{twice}'.", nameof(towers))
            : this with
            {
                Towers = ValueList.Of(copy),
            };
    }

    /// <summary>Multiplies credits for misses in a row.</summary>
    /// <param name="repeat">The factors.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="repeat"/> is <see langword="null"/>.</exception>
    public ServiceLevelAgreement Multiplying(RepeatMultiplier repeat) =>
        this with
        {
            Repeat = Guard.Against.Null(repeat),
        };

    /// <summary>Says what counts of several credits with one cause.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentException">The rule is none of the three.</exception>
    public ServiceLevelAgreement CountingOfOneCause(SameCauseRule rule)
    {
        Guard.Against.OutOfRange((int)rule, nameof(rule), (int)SameCauseRule.All, (int)SameCauseRule.CustomersChoice);
        return this with { SameCause = rule };
    }

    /// <summary>Sets the caps beside that of the at-risk terms; each of them holds.</summary>
    /// <param name="caps">The caps.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentNullException">A cap is <see langword="null"/>.</exception>
    public ServiceLevelAgreement CappedAt(params IEnumerable<CreditCap> caps) =>
        this with
        {
            Caps = ValueList.Of(Guard.Against.NullElement(caps)),
        };

    /// <summary>Says over which lines a cap is spread.</summary>
    /// <param name="spread">The way.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentException">The way is none of the two.</exception>
    public ServiceLevelAgreement SpreadingCaps(CapSpread spread)
    {
        Guard.Against.OutOfRange((int)spread, nameof(spread), (int)CapSpread.ProRata, (int)CapSpread.BySeverity);
        return this with { Spread = spread };
    }

    /// <summary>Says how service points become money.</summary>
    /// <param name="scale">The scale.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> is <see langword="null"/>.</exception>
    public ServiceLevelAgreement WithPoints(PointScale scale) => this with { Points = Guard.Against.Null(scale) };

    /// <summary>Gives credits only when they are claimed.</summary>
    /// <param name="claims">How.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claims"/> is <see langword="null"/>.</exception>
    public ServiceLevelAgreement OnClaim(ClaimTerms claims) => this with { Claims = Guard.Against.Null(claims) };

    /// <summary>Makes a credit a debt once no invoice follows from which it can be taken off.</summary>
    /// <param name="days">In how many days after the window it is due; from zero to a hundred years.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentException">The number is negative, or above a hundred years.</exception>
    public ServiceLevelAgreement DebtAfterLastInvoice(int days) =>
        this with
        {
            DebtDueDays = ServiceLevelGuards.Days(days),
        };

    /// <summary>Sets the amount below which the credits of a window are not paid.</summary>
    /// <param name="amount">The amount, zero or more.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentException">The amount is below zero.</exception>
    public ServiceLevelAgreement WithMinimumPayout(Money amount) =>
        this with
        {
            MinimumPayout = ServiceLevelGuards.NotNegative(amount),
        };

    /// <summary>Caps the bonuses of a window.</summary>
    /// <param name="share">The percentage of all charges of the window, zero or more.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentException">The percentage is below zero or above 10,000 %.</exception>
    public ServiceLevelAgreement CappingBonusAt(Percentage share) =>
        this with
        {
            BonusCap = ServiceLevelGuards.NotNegative(share),
        };

    /// <summary>Lets the provider earn credits back.</summary>
    /// <param name="earnBack">When.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="earnBack"/> is <see langword="null"/>.</exception>
    public ServiceLevelAgreement WithEarnBack(EarnBack earnBack) =>
        this with
        {
            EarnBack = Guard.Against.Null(earnBack),
        };

    /// <summary>Sets a burn-in for all levels: periods that begin before its end are measured and give no credits.</summary>
    /// <param name="firstDayAfter">The first day after the burn-in.</param>
    /// <returns>The agreement.</returns>
    public ServiceLevelAgreement WithBurnInUntil(LocalDate firstDayAfter) => this with { BurnInUntil = firstDayAfter };

    /// <summary>Says which misses let the customer terminate.</summary>
    /// <param name="rules">The rules; each of them suffices.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentNullException">A rule is <see langword="null"/>.</exception>
    public ServiceLevelAgreement TerminableFor(params IEnumerable<ChronicFailure> rules) =>
        this with
        {
            ChronicFailures = ValueList.Of(Guard.Against.NullElement(rules)),
        };

    /// <summary>Says how credits stand to other claims.</summary>
    /// <param name="remedy">The terms.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="remedy"/> is <see langword="null"/>.</exception>
    public ServiceLevelAgreement WithRemedy(RemedyTerms remedy) => this with { Remedy = Guard.Against.Null(remedy) };

    /// <summary>Says where and how statements round.</summary>
    /// <param name="rounding">The policy.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rounding"/> is <see langword="null"/>.</exception>
    public ServiceLevelAgreement Rounded(RoundingPolicy rounding) =>
        this with
        {
            Rounding = Guard.Against.Null(rounding),
        };

    /// <summary>Lets the customer shift allocations and promote key measurements.</summary>
    /// <param name="shifts">How.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="shifts"/> is <see langword="null"/>.</exception>
    public ServiceLevelAgreement WithShifts(ShiftTerms shifts) => this with { Shifts = Guard.Against.Null(shifts) };

    /// <summary>Makes the provider report every calendar month.</summary>
    /// <param name="days">Within how many days after its last day; from zero to a hundred years.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentException">The number is negative, or above a hundred years.</exception>
    public ServiceLevelAgreement ReportedWithin(int days) => this with { ReportDays = ServiceLevelGuards.Days(days) };

    /// <summary>Finds a level.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The level; <see langword="null"/> when there is none of that name.</returns>
    public ServiceLevel? Find(string name) =>
        Levels.FirstOrDefault(level => string.Equals(level.Name, name, StringComparison.Ordinal));

    /// <summary>Settles a window: what credits the results of the levels give.</summary>
    /// <param name="window">The days that are settled, such as a month. A result counts in the window in which its period ends.</param>
    /// <param name="results">
    /// The results of the levels, in any order: those of the window, and the earlier ones, of which runs of misses, chronic
    /// failure and earn-back are counted. Before the earliest one that is given, nothing is taken to have been measured.
    /// </param>
    /// <param name="charges">The charges, also earlier ones where a cap reaches back.</param>
    /// <param name="facts">Causes, claims, choices, earlier credits and the last invoice, in any order; other facts change nothing.</param>
    /// <returns>
    /// The statement, with the undisputed credit, the amount in dispute, and the most that unknown results may add. A
    /// missing fact when a charge of the fee base is not known; a conflict when a level has two results or causes for one
    /// period or results that share days, the customer chose twice for one cause, a result was judged by another target than the agreed one, or currencies differ.
    /// Not applicable when the terms cannot be applied, or the amounts are larger than an amount of money can be.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument or an element is <see langword="null"/>.</exception>
    public Answer<CreditStatement> Settle(
        DateRange window,
        IEnumerable<LevelResult> results,
        IEnumerable<ServiceCharge> charges,
        params IEnumerable<Fact> facts
    ) => SettleUnder(null, window, results, charges, facts);

    /// <summary>Returns the agreement in words, such as <c>3 service levels, 12% at risk, pool 200%</c>.</summary>
    /// <returns>The number of levels and the at-risk terms.</returns>
    public override string ToString()
    {
        var levels = Levels.Count == 1 ? "1 service level" : $"{Invariant.Text(Levels.Count)} service levels";
        return AtRisk is null ? levels : $"{levels}, {AtRisk}";
    }

    internal Answer<CreditStatement> SettleUnder(
        ClauseReference? clause,
        DateRange window,
        IEnumerable<LevelResult> results,
        IEnumerable<ServiceCharge> charges,
        IEnumerable<Fact> facts
    ) =>
        new Settling(
            this,
            Guard.Against.Null(window),
            Guard.Against.NullElement(results),
            Guard.Against.NullElement(charges),
            Guard.Against.NullElement(facts),
            clause
        ).Answer();

    internal ServiceLevelAgreement With(IEnumerable<ServiceLevel> levels) =>
        this with
        {
            Levels = ValueList.Of(levels),
        };
}
