using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Contracts;

/// <summary>A formula for a fee, as a value: what a termination costs, what a delay costs, what a party earns.</summary>
/// <remarks>
/// <para>
/// A closed set. Formulas stand in formulas, 8 deep at most. Everything is computed exactly and rounded once, at the end.
/// What is not recorded is never zero: a month without a charge, a date, a quantity that is missing is named.
/// </para>
/// <para>Amounts of different currencies are refused; convert them first.</para>
/// </remarks>
public abstract record Fee
{
    /// <summary>Formulas in formulas; documents and recursions go as deep and no deeper.</summary>
    private const int MostDepth = 8;

    private protected Fee(params ReadOnlySpan<Fee> parts)
    {
        foreach (var part in parts)
        {
            Depth = Math.Max(Depth, part.Depth + 1);
        }

        if (Depth >= MostDepth)
        {
            throw new ArgumentException(
                $"Formulas stand in formulas more than {Invariant.Text(MostDepth)} deep.",
                nameof(parts)
            );
        }
    }

    /// <summary>Gets no fee at all: zero in whatever currency it is compared or added.</summary>
    public static FixedFee Zero { get; } = new(default);

    /// <summary>Gets a fee whose formula the text leaves out; no amount is computed from it.</summary>
    public static WithheldFee Withheld { get; } = new();

    /// <summary>Gets the rounding that is used unless another one is named: half up to the minor unit.</summary>
    public static RoundingRule UsualRounding { get; } = RoundingRule.ToMinorUnit(RoundingMode.HalfUp);

    private int Depth { get; }

    /// <summary>Creates a fixed amount.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>The fee.</returns>
    public static FixedFee Fixed(Money amount) => new(amount);

    /// <summary>Creates a percentage of another fee.</summary>
    /// <param name="percentage">The percentage; any.</param>
    /// <param name="of">The other fee.</param>
    /// <returns>The fee.</returns>
    /// <exception cref="ArgumentException">Formulas stand in each other too deep.</exception>
    public static PercentFee Percent(Percentage percentage, Fee of) => new(percentage, Guard.Against.Null(of));

    /// <summary>Creates the greatest of several fees.</summary>
    /// <param name="parts">The fees, at least one.</param>
    /// <returns>The fee.</returns>
    /// <exception cref="ArgumentException">There is none, or formulas stand in each other too deep.</exception>
    public static CombinedFee Max(params IEnumerable<Fee> parts) => new(FeeOperation.Greatest, Parts(parts));

    /// <summary>Creates the least of several fees.</summary>
    /// <param name="parts">The fees, at least one.</param>
    /// <returns>The fee.</returns>
    /// <exception cref="ArgumentException">There is none, or formulas stand in each other too deep.</exception>
    public static CombinedFee Min(params IEnumerable<Fee> parts) => new(FeeOperation.Least, Parts(parts));

    /// <summary>Creates the sum of several fees.</summary>
    /// <param name="parts">The fees, at least one.</param>
    /// <returns>The fee.</returns>
    /// <exception cref="ArgumentException">There is none, or formulas stand in each other too deep.</exception>
    public static CombinedFee Sum(params IEnumerable<Fee> parts) => new(FeeOperation.Sum, Parts(parts));

    /// <summary>Creates what was charged in a window.</summary>
    /// <param name="charge">The name of the charge.</param>
    /// <param name="window">The window.</param>
    /// <returns>The fee.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public static ChargedFee Total(string charge, FeeWindow window) => new(charge, window, per: null);

    /// <summary>Creates the average of what was charged in a window, a day, week or month.</summary>
    /// <param name="charge">The name of the charge.</param>
    /// <param name="window">The window.</param>
    /// <param name="per">For what the average stands. Months only for a window of months or a year.</param>
    /// <returns>The fee.</returns>
    /// <exception cref="ArgumentException">
    /// The name is blank or no valid Unicode, the unit is none of the three, or an average of months is taken over days.
    /// </exception>
    public static ChargedFee Average(string charge, FeeWindow window, FeeUnit per) =>
        Guard.Against.Null(window).Kind == FeeWindowKind.Days && per == FeeUnit.Month
            ? throw new ArgumentException("A window of days has no number of months.", nameof(per))
            : new ChargedFee(charge, window, FeeWords.Known(per, nameof(per)));

    /// <summary>Creates a multiple of another fee.</summary>
    /// <param name="fee">The other fee.</param>
    /// <param name="count">How many times.</param>
    /// <returns>The fee.</returns>
    /// <exception cref="ArgumentException">Formulas stand in each other too deep.</exception>
    public static MultipleFee Times(Fee fee, FeeCount count) => new(Guard.Against.Null(fee), Guard.Against.Null(count));

    /// <summary>Creates a table by contract year: the first fee for the first year, and so on.</summary>
    /// <param name="years">The fees, at least one; for later years the clause states nothing.</param>
    /// <returns>The fee of the contract year in which the termination takes effect.</returns>
    /// <exception cref="ArgumentException">There is none, or formulas stand in each other too deep.</exception>
    public static YearTableFee ByContractYear(params IEnumerable<Fee> years) => new(Parts(years, nameof(years)));

    /// <summary>Creates a table of percentages of one fee by contract year.</summary>
    /// <param name="of">The fee.</param>
    /// <param name="years">The percentage of each year, at least one.</param>
    /// <returns>The fee of the contract year in which the termination takes effect.</returns>
    /// <exception cref="ArgumentException">There is none, or formulas stand in each other too deep.</exception>
    public static YearTableFee PercentByContractYear(Fee of, params IEnumerable<Percentage> years)
    {
        Guard.Against.Null(of);
        return ByContractYear(Guard.Against.Null(years).Select(percentage => Percent(percentage, of)));
    }

    /// <summary>Creates a fee whose clause can be read in several ways, until the parties elect one.</summary>
    /// <param name="readings">The readings, at least two, each with another name.</param>
    /// <returns>The fee.</returns>
    /// <exception cref="ArgumentException">There are fewer, two have one name, or formulas stand in each other too deep.</exception>
    public static ReadingsFee Either(params IEnumerable<FeeReading> readings) => ReadingsFee.Of(readings);

    /// <summary>Computes the fee.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="rounding">How the amount is rounded at the end; <see cref="UsualRounding"/> when none is named.</param>
    /// <returns>
    /// The fee with its steps. Fact missing when a date, a quantity or the charge of a month is not recorded, or the text
    /// leaves the formula out; conflict when the clause has several readings that differ; silent when it states nothing for
    /// the contract year; not applicable when currencies differ or a charge is cut by the window without a rule for it.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    public Answer<FeeResult> Compute(FeeFacts facts, RoundingRule? rounding = null)
    {
        var answer = Step(Guard.Against.Null(facts));
        if (!answer.TryGetValue(out var steps))
        {
            return Answer.NotKnown<FeeResult>(answer.Status, answer.Findings);
        }

        var rule = rounding ?? UsualRounding;
        return FeeResult.Round(steps.Amount, steps.Currency, rule) is { } amount
            ? Answer.Known(
                new FeeResult(amount, steps, rule),
                Explanation.From(
                    new FeeResult(amount, steps, rule),
                    static own =>
                        Explanation.Of($"The fee is {own.Amount}, rounded {own.Rounding}.", own.Steps.Explain())
                )
            )
            : Answer.NotApplicable<FeeResult>(
                Finding.Of(
                    ContractRules.FeeAmount,
                    Severity.Error,
                    ToString(),
                    $"No decimal number holds the amount {FeeWords.Amount(steps.Amount, steps.Currency)}."
                )
            );
    }

    /// <summary>Takes the steps that lead to the exact amount.</summary>
    internal abstract Answer<FeeStep> Step(FeeFacts facts);

    private protected static Answer<FeeStep> Known(FeeStep step) =>
        Answer.Known(step, Explanation.From(step, static own => own.Explain()));

    private protected static Answer<FeeStep> Missing(IEnumerable<Finding> findings) =>
        Answer.FactMissing<FeeStep>(findings);

    /// <summary>Takes the steps of several fees; what keeps one of them from being known keeps the whole.</summary>
    private protected static Answer<FeeStep> Combine(
        IEnumerable<Fee> parts,
        FeeFacts facts,
        Func<Currency, FeeStep[], FeeStep> make
    )
    {
        Answer<FeeStep>[] answers = [.. parts.Select(part => part.Step(facts))];
        Answer<FeeStep>[] open = [.. answers.Where(answer => !answer.IsKnown)];
        if (open.Length > 0)
        {
            return Answer.NotKnown<FeeStep>(open[0].Status, open.SelectMany(answer => answer.Findings).Distinct());
        }

        FeeStep[] steps = [.. answers.Select(answer => answer.Value)];
        return InOneCurrency(steps, currency => make(currency, steps));
    }

    /// <summary>Finds the one currency of several steps; nothing, in no currency, goes with each.</summary>
    private protected static Answer<FeeStep> InOneCurrency(FeeStep[] steps, Func<Currency, FeeStep> make)
    {
        Currency[] currencies =
        [
            .. steps
                .Where(step => step.Currency != default || step.Amount != Ratio.Zero)
                .Select(step => step.Currency)
                .Distinct(),
        ];
        return currencies.Length <= 1
            ? Known(make(currencies.FirstOrDefault()))
            : Answer.NotApplicable<FeeStep>(
                Finding.Of(
                    ContractRules.FeeCurrency,
                    Severity.Error,
                    Invariant.List([.. currencies.Select(currency => currency.Code).Order(StringComparer.Ordinal)]),
                    "The amounts are in different currencies, and no rate of exchange is stated.",
                    remedy: "Convert them first."
                )
            );
    }

    private static Fee[] Parts(IEnumerable<Fee> parts, string parameterName = "parts")
    {
        var copy = Guard.Against.NullElement(parts, parameterName);
        return copy.Length > 0 ? copy : throw new ArgumentException("There is no fee.", parameterName);
    }
}
