using System.Numerics;
using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Measurement;

/// <summary>What a target below 100 % leaves to go wrong in its window: events that may be bad, or time that may be down.</summary>
/// <remarks>
/// <para>
/// The error budget is 1 less the target; after the chapters "Embracing Risk" of Site Reliability Engineering (2016) and
/// "Alerting on SLOs" of The Site Reliability Workbook (2018). It is a tool inside a target, for steering and alerts;
/// whether an agreed level was met is decided by its measurement.
/// </para>
/// <para>Two budgets are equal when target and window are equal. Immutable.</para>
/// </remarks>
public sealed record ErrorBudget : IFingerprinted
{
    private const string NoBudget = "A target of 100 % leaves nothing that may go wrong, so it has no error budget.";

    private ErrorBudget(Percentage target, Duration window)
    {
        Target = target;
        Window = window;
    }

    /// <summary>Gets the share of events or of time that must be good; from 0 % to less than 100 %.</summary>
    public Percentage Target { get; }

    /// <summary>Gets the time over which the target holds, such as 30 days; above zero.</summary>
    public Duration Window { get; }

    /// <summary>Gets the share that may be bad: 1 less the target, above zero.</summary>
    public Ratio AllowedShare => Ratio.One - Ratio.Of(Target);

    /// <summary>Gets the time that may be down in the window; what is finer than a nanosecond is cut off.</summary>
    public Duration AllowedDowntime => Durations.Part(Window, AllowedShare);

    /// <summary>Creates an error budget.</summary>
    /// <param name="target">The share that must be good, from 0 % to less than 100 %.</param>
    /// <param name="window">The time over which the target holds; above zero.</param>
    /// <returns>The budget.</returns>
    /// <exception cref="ArgumentException">
    /// The target is 100 %, so that there is no budget; or it is below 0 % or above 100 %; or the window is not above zero.
    /// </exception>
    public static ErrorBudget Of(Percentage target, Duration window)
    {
        Guard.Against.OutOfRange(target.Points, nameof(target), 0m, 100m);
        return target == Percentage.Hundred
            ? throw new ArgumentException(NoBudget, nameof(target))
            : new ErrorBudget(target, MeasurementGuards.Positive(window, nameof(window)));
    }

    /// <summary>Finds the error budget of a target that comes from an agreement, where 100 % is a level like any other.</summary>
    /// <param name="target">The share that must be good, from 0 % to 100 %.</param>
    /// <param name="window">The time over which the target holds; above zero.</param>
    /// <returns>The budget; for 100 % not applicable, by <see cref="MeasurementRules.ErrorBudgetNone"/>.</returns>
    /// <exception cref="ArgumentException">The target is below 0 % or above 100 %, or the window is not above zero.</exception>
    public static Answer<ErrorBudget> For(Percentage target, Duration window)
    {
        if (target == Percentage.Hundred)
        {
            MeasurementGuards.Positive(window, nameof(window));
            return Answer.NotApplicable<ErrorBudget>(
                Finding.Of(MeasurementRules.ErrorBudgetNone, Severity.Error, "target", NoBudget)
            );
        }

        var budget = Of(target, window);
        return Answer.Known(budget, Explanation.From(budget, static budget => budget.Explain()));
    }

    /// <summary>Says how many of some events may be bad.</summary>
    /// <param name="total">All events of the window, zero or more.</param>
    /// <returns>The number, exactly: 43,200 events at 99.95 % may have 108/5, so 21 bad ones are within it and 22 are not.</returns>
    /// <exception cref="ArgumentException"><paramref name="total"/> is negative.</exception>
    public Ratio AllowedBad(BigInteger total) => AllowedShare * Ratio.OfWhole(Guard.Against.NegativeCount(total));

    /// <summary>Says which share of bad events burns the budget at a rate: an alert above 14.4 at 99.9 % is one above 1.44 %.</summary>
    /// <param name="burnRate">The burn rate, zero or more.</param>
    /// <returns>The burn rate times the allowed share; above 1 when no errors burn so fast.</returns>
    /// <exception cref="ArgumentException"><paramref name="burnRate"/> is negative.</exception>
    public Ratio ErrorRatioAt(Ratio burnRate) => Guard.Against.NegativeRate(burnRate) * AllowedShare;

    /// <summary>Says how long a full budget lasts at a burn rate: the window divided by the burn rate.</summary>
    /// <param name="burnRate">The burn rate, zero or more.</param>
    /// <returns>
    /// The time, cut off to the nanosecond; <see langword="null"/> when the budget is never used up, or not within the 45,000
    /// years that a <see cref="Duration"/> can hold.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="burnRate"/> is negative.</exception>
    public Duration? TimeToExhaustion(Ratio burnRate) =>
        Guard.Against.NegativeRate(burnRate) == Ratio.Zero ? null : Durations.TryPart(Window, Ratio.One / burnRate);

    /// <summary>Reads the budget by events.</summary>
    /// <param name="bad">The bad events, from zero to all.</param>
    /// <param name="total">All events, at least one.</param>
    /// <param name="observed">The time in which they happened, up to the window; the whole window when absent.</param>
    /// <returns>What they took of the budget.</returns>
    /// <exception cref="ArgumentException">
    /// There is no event, the bad ones are negative or more than all, or the time is not above zero or longer than the window.
    /// </exception>
    public ErrorBudgetReading Read(BigInteger bad, BigInteger total, Duration? observed = null)
    {
        if (bad.Sign < 0 || bad > total)
        {
            throw new ArgumentOutOfRangeException(
                nameof(bad),
                $"{Invariant.Text(bad)} of {Invariant.Text(total)} events cannot be bad."
            );
        }

        return new ErrorBudgetReading(this, Ratio.Of(bad, total), Checked(observed ?? Window, nameof(observed)));
    }

    /// <summary>Reads the budget by time.</summary>
    /// <param name="downtime">The time that was down, from zero to all that was observed.</param>
    /// <param name="observed">The time that was observed; above zero, up to the window.</param>
    /// <returns>What the downtime took of the budget.</returns>
    /// <exception cref="ArgumentException">
    /// The downtime is negative or longer than what was observed, or that is not above zero or longer than the window.
    /// </exception>
    public ErrorBudgetReading ReadDowntime(Duration downtime, Duration observed)
    {
        Checked(observed, nameof(observed));
        Guard.Against.OutOfRange(downtime, nameof(downtime), Duration.Zero, observed);
        return new ErrorBudgetReading(this, Durations.Share(downtime, observed), observed);
    }

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Value(Target).Time(Window);

    /// <summary>Returns target and window, such as <c>99.9 % over 720 h</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() => $"{MeasureText.Percent(Ratio.Of(Target))} over {ExactWords.Time(Window)}";

    internal Explanation Explain() =>
        Explanation.Of(
            $"A target of {MeasureText.Percent(Ratio.Of(Target))} leaves {MeasureText.Percent(AllowedShare)} of "
                + $"{ExactWords.Time(Window)}: {ExactWords.Time(AllowedDowntime)}."
        );

    private Duration Checked(Duration observed, string name) =>
        MeasurementGuards.Positive(observed, name) <= Window
            ? observed
            : throw new ArgumentOutOfRangeException(
                name,
                $"{ExactWords.Time(observed)} are observed, and the window is {ExactWords.Time(Window)}."
            );
}
