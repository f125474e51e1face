using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>The credits of a window: what both sides' readings give, what is in dispute, and what unknown results may add.</summary>
/// <remarks>
/// <para>
/// The lines add up to <see cref="Undisputed"/> and <see cref="InDispute"/>. An exclusion that is not accepted makes a
/// dispute: if it were accepted the credit would be <see cref="Undisputed"/>, otherwise both amounts together.
/// </para>
/// <para>Two are equal when all members but the explanation are equal. Immutable.</para>
/// </remarks>
public sealed record CreditStatement
{
    internal CreditStatement(DateRange window, Currency currency)
    {
        Window = window;
        Currency = currency;
    }

    /// <summary>Gets the days that were settled.</summary>
    public DateRange Window { get; }

    /// <summary>Gets the currency.</summary>
    public Currency Currency { get; }

    /// <summary>Gets the clause under which it was settled; <see langword="null"/> when the terms were used without an agreement.</summary>
    public ClauseReference? Clause { get; internal init; }

    /// <summary>Gets the lines, in the order of the levels and then by period: every miss, every result that is not known, and every other credit.</summary>
    public IReadOnlyList<CreditLine> Lines { get; internal init; } = ValueList<CreditLine>.Empty;

    /// <summary>Gets the at-risk amount; <see langword="null"/> when nothing is put at risk as a whole.</summary>
    public Money? AtRiskAmount { get; internal init; }

    /// <summary>Gets the sum of the gross credits, rounded once.</summary>
    public Money Gross { get; internal init; }

    /// <summary>Gets the sum after the rule for one cause, rounded once.</summary>
    public Money AfterSameCause { get; internal init; }

    /// <summary>Gets the sum after multipliers, before caps, rounded once.</summary>
    public Money BeforeCap { get; internal init; }

    /// <summary>Gets whether a cap is exceeded, decided on exact amounts.</summary>
    public bool IsCapped { get; internal init; }

    /// <summary>Gets the caps that were exceeded, in words.</summary>
    public IReadOnlyList<string> CapsApplied { get; internal init; } = ValueList<string>.Empty;

    /// <summary>Gets the credit that both sides' readings of the exclusions give; unknown results give nothing.</summary>
    public Money Undisputed { get; internal init; }

    /// <summary>Gets by how much the credit is larger when the exclusions in dispute are not accepted.</summary>
    public Money InDispute { get; internal init; }

    /// <summary>
    /// Gets the largest credit that is possible: with what is in dispute, and with the worst of what is not known;
    /// <see langword="null"/> when nothing bounds it.
    /// </summary>
    public Money? Most { get; internal init; }

    /// <summary>Gets what the provider earned back of credits of earlier windows.</summary>
    public IReadOnlyList<EarnedCredit> EarnedBack { get; internal init; } = ValueList<EarnedCredit>.Empty;

    /// <summary>Gets the bonus that the provider earned, after its cap.</summary>
    public Money Bonus { get; internal init; }

    /// <summary>Gets the days of service in kind.</summary>
    public decimal DaysInKind { get; internal init; }

    /// <summary>Gets the day on which the credit is due as a debt; <see langword="null"/> when it is taken off an invoice.</summary>
    public LocalDate? DebtDueOn { get; internal init; }

    /// <summary>Gets what was found on the way, in a fixed order.</summary>
    public IReadOnlyList<Finding> Findings { get; internal init; } = ValueList<Finding>.Empty;

    /// <summary>Gets whether every result that was needed is known.</summary>
    public bool IsComplete => Most == Undisputed + InDispute && !HasOpenDays;

    /// <summary>Gets all that was earned back.</summary>
    public Money EarnedBackTotal => EarnedBack.Aggregate(Money.Of(0m, Currency), (sum, earned) => sum + earned.Amount);

    /// <summary>Gets the undisputed credit less what was earned back and the bonus; below zero when the customer owes the difference.</summary>
    public Money Net => Undisputed - EarnedBackTotal - Bonus;

    /// <summary>Gets why, step by step: gross, same cause, multipliers, caps, earn-back; then the lines.</summary>
    public Explanation Explanation => Explanation.From(this, StatementWords.Explain);

    /// <summary>Sets this statement beside the one that was given first for the same window; neither is overwritten.</summary>
    /// <param name="first">The first statement.</param>
    /// <returns>The restatement, with the difference.</returns>
    /// <exception cref="ArgumentException">The statements are of different windows or currencies.</exception>
    public CreditRestatement Restates(CreditStatement first) => CreditRestatement.Of(Guard.Against.Null(first), this);

    internal bool HasOpenDays { get; init; }

    /// <summary>Returns text such as <c>2026-03-01/2026-04-01: credit 48000.00 EUR</c>.</summary>
    /// <returns>Window, credit, what is in dispute and what is not known.</returns>
    public override string ToString()
    {
        var dispute = InDispute.Amount == 0m ? "" : $", {InDispute} in dispute";
        var most =
            IsComplete ? ""
            : Most == Undisputed + InDispute ? ", and days in kind that are not known"
            : Most is { } bound ? $", up to {bound} as not all is known"
            : ", and without a bound as not all is known";
        return $"{Window}: credit {Undisputed}{dispute}{most}";
    }
}

/// <summary>A credit of an earlier window that the provider earned back.</summary>
/// <remarks>Two are equal when all members are equal.</remarks>
public sealed record EarnedCredit
{
    internal EarnedCredit(string level, DateRange window, Money amount)
    {
        Level = level;
        Window = window;
        Amount = amount;
    }

    /// <summary>Gets the name of the level.</summary>
    public string Level { get; }

    /// <summary>Gets the days of the window for which the credit was given.</summary>
    public DateRange Window { get; }

    /// <summary>Gets the amount.</summary>
    public Money Amount { get; }

    /// <summary>Returns text such as <c>A1 2026-01-01/2026-02-01: 1000.00 EUR earned back</c>.</summary>
    /// <returns>Level, window and amount.</returns>
    public override string ToString() => $"{Level} {Window}: {Amount} earned back";
}
