using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Measurement;

/// <summary>One step of a <see cref="BurnRateAlertPolicy"/>: it alerts while the burn rate over a long and over a short window is above a threshold.</summary>
/// <remarks>
/// The long window shows that enough of the budget is gone to matter, the short one that it still burns. Two rules are equal
/// when all parts are equal; <c>6</c> and <c>6.0</c> are one threshold. Immutable.
/// </remarks>
public sealed record BurnRateAlertRule : IFingerprinted
{
    private BurnRateAlertRule(AlertSeverity severity, Duration longWindow, Duration shortWindow, decimal threshold)
    {
        Severity = severity;
        LongWindow = longWindow;
        ShortWindow = shortWindow;
        Threshold = threshold;
    }

    /// <summary>Gets how soon a person has to look.</summary>
    public AlertSeverity Severity { get; }

    /// <summary>Gets the long window; longer than the short one.</summary>
    public Duration LongWindow { get; }

    /// <summary>Gets the short window; above zero.</summary>
    public Duration ShortWindow { get; }

    /// <summary>Gets the burn rate above which both windows must be; above zero.</summary>
    public decimal Threshold { get; }

    /// <summary>Creates a rule.</summary>
    /// <param name="severity">How soon a person has to look; not <see cref="AlertSeverity.None"/>.</param>
    /// <param name="longWindow">The long window; longer than the short one.</param>
    /// <param name="shortWindow">The short window; above zero.</param>
    /// <param name="threshold">The burn rate above which both windows must be; above zero.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">A part is outside its range.</exception>
    public static BurnRateAlertRule Of(
        AlertSeverity severity,
        Duration longWindow,
        Duration shortWindow,
        decimal threshold
    )
    {
        Guard.Against.OutOfRange((int)severity, nameof(severity), (int)AlertSeverity.Ticket, (int)AlertSeverity.Page);
        MeasurementGuards.Positive(shortWindow, nameof(shortWindow));
        if (longWindow <= shortWindow)
        {
            throw new ArgumentOutOfRangeException(
                nameof(longWindow),
                $"The long window of {ExactWords.Time(longWindow)} must be longer than the short one of "
                    + $"{ExactWords.Time(shortWindow)}."
            );
        }

        return threshold > 0m
            ? new BurnRateAlertRule(severity, longWindow, shortWindow, threshold)
            : throw new ArgumentOutOfRangeException(
                nameof(threshold),
                $"A threshold must be above zero, and {Invariant.Text(threshold)} is not."
            );
    }

    /// <summary>Says whether the rule alerts: both burn rates strictly above the threshold, compared exactly and never rounded.</summary>
    /// <param name="longBurnRate">The burn rate over the long window.</param>
    /// <param name="shortBurnRate">The burn rate over the short window.</param>
    /// <returns>Whether it alerts.</returns>
    public bool Alerts(Ratio longBurnRate, Ratio shortBurnRate) =>
        longBurnRate.CompareTo(Threshold) > 0 && shortBurnRate.CompareTo(Threshold) > 0;

    /// <summary>Says what part of the budget is gone when the burn rate was at the threshold for one long window.</summary>
    /// <param name="window">The window of the budget; above zero.</param>
    /// <returns>The part: the threshold times the long window over the window of the budget. 14.4 over 1 h of 30 days is 1/50.</returns>
    /// <exception cref="ArgumentException"><paramref name="window"/> is not above zero.</exception>
    public Ratio BudgetConsumed(Duration window) =>
        Ratio.Of(Threshold) * Durations.Share(LongWindow, MeasurementGuards.Positive(window, nameof(window)));

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Number((long)Severity).Time(LongWindow).Time(ShortWindow).Number(Threshold);

    /// <summary>Returns the rule as text, such as <c>page: above 14.4 over 1 h and 5 min</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() =>
        $"{(Severity == AlertSeverity.Page ? "page" : "ticket")}: above {Invariant.Text(Decimals.Canonical(Threshold))} over "
        + $"{ExactWords.Time(LongWindow)} and {ExactWords.Time(ShortWindow)}";
}
