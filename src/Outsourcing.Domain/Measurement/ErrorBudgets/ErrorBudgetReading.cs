using NodaTime;
using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Measurement;

/// <summary>What bad events or downtime took of an <see cref="ErrorBudget"/>, and how long the rest lasts at this rate.</summary>
/// <remarks>
/// All figures are exact; round them only to show them. Two readings are equal when budget, error ratio and observed time
/// are equal. Immutable.
/// </remarks>
public sealed record ErrorBudgetReading
{
    internal ErrorBudgetReading(ErrorBudget budget, Ratio errorRatio, Duration observed)
    {
        Budget = budget;
        ErrorRatio = errorRatio;
        Observed = observed;
    }

    /// <summary>Gets the budget.</summary>
    public ErrorBudget Budget { get; }

    /// <summary>Gets the share that was bad, with its terms as they were measured; from 0 to 1.</summary>
    public Ratio ErrorRatio { get; }

    /// <summary>Gets the time that was observed; above zero, up to the window.</summary>
    public Duration Observed { get; }

    /// <summary>Gets how fast the budget is used: the error ratio over the allowed share. At 1 the budget lasts exactly the window.</summary>
    public Ratio BurnRate => ErrorRatio / Budget.AllowedShare;

    /// <summary>Gets the part of the whole budget that is used: the burn rate times the observed part of the window; above 1 when overspent.</summary>
    public Ratio Consumed => BurnRate * Durations.Share(Observed, Budget.Window);

    /// <summary>Gets the part of the budget that is left: 1 less what is used; negative when overspent.</summary>
    public Ratio Remaining => Ratio.One - Consumed;

    /// <summary>Gets the downtime that is left of the budget, rounded down to the nanosecond; negative when overspent.</summary>
    public Duration RemainingDowntime => Durations.Part(Budget.Window, Budget.AllowedShare * Remaining);

    /// <summary>
    /// Gets how long what is left lasts at this burn rate, cut off to the nanosecond: zero when nothing is left;
    /// <see langword="null"/> when it is never used up, or not within the 45,000 years that a <see cref="Duration"/> can hold.
    /// </summary>
    public Duration? TimeToExhaustion =>
        Remaining <= Ratio.Zero ? Duration.Zero
        : BurnRate == Ratio.Zero ? null
        : Durations.TryPart(Budget.Window, Remaining / BurnRate);

    /// <summary>Gets how the figures come about.</summary>
    public Explanation Explanation => Explanation.From(this, static reading => reading.Explain());

    /// <summary>Returns the burn rate and what is left, such as <c>burn rate 0.97, 2.78 % left of 99.95 % over 720 h</c>.</summary>
    /// <returns>The text in the invariant culture, rounded for reading.</returns>
    public override string ToString() =>
        $"burn rate {MeasureText.Rounded(BurnRate, 2)}, {MeasureText.Percent(Remaining)} left of {Budget}";

    private Explanation Explain() =>
        Explanation.Of(
            Remaining < Ratio.Zero
                ? $"The error budget is overspent by {ExactWords.Share(-Remaining)} of it."
                : $"{ExactWords.Share(Remaining)} of the error budget is left.",
            Budget.Explain(),
            Explanation.Of(
                $"{ExactWords.Share(ErrorRatio)} was bad, so the burn rate is {ExactWords.Number(BurnRate)}."
            ),
            Explanation.Of(
                $"Over {ExactWords.Time(Observed)} of the window that used {ExactWords.Share(Consumed)} of the budget."
            )
        );
}
