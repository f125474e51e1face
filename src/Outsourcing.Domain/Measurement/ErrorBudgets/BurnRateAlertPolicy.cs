using NodaTime;
using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Measurement;

/// <summary>When the use of an <see cref="ErrorBudget"/> alerts somebody: a ladder of rules, each over two windows.</summary>
/// <remarks>
/// After "Alerting on SLOs" of The Site Reliability Workbook (2018), multiwindow, multi-burn-rate alerts. Two policies are
/// equal when their rules (in order) are equal. Immutable.
/// </remarks>
public sealed record BurnRateAlertPolicy : IFingerprinted
{
    private readonly BurnRateAlertRule[] rules;

    private BurnRateAlertPolicy(BurnRateAlertRule[] rules) => this.rules = rules;

    /// <summary>
    /// Gets the ladder that the workbook recommends for a window of 30 days: page when 2 % of the budget is gone in 1 h or 5 %
    /// in 6 h, ticket when 10 % is gone in 3 days.
    /// </summary>
    public static BurnRateAlertPolicy Workbook { get; } =
        Of(
            BurnRateAlertRule.Of(AlertSeverity.Page, Duration.FromHours(1), Duration.FromMinutes(5), 14.4m),
            BurnRateAlertRule.Of(AlertSeverity.Page, Duration.FromHours(6), Duration.FromMinutes(30), 6m),
            BurnRateAlertRule.Of(AlertSeverity.Ticket, Duration.FromDays(3), Duration.FromHours(6), 1m)
        );

    /// <summary>
    /// Gets the ladder of the workbook with one more ticket, when 10 % of the budget of 30 days is gone in 1 day, as the
    /// generator of alert rules Sloth has it.
    /// </summary>
    public static BurnRateAlertPolicy Sloth { get; } =
        Of([
            .. Workbook.Rules,
            BurnRateAlertRule.Of(AlertSeverity.Ticket, Duration.FromDays(1), Duration.FromHours(2), 3m),
        ]);

    /// <summary>Gets the rules, in the order in which they were given.</summary>
    public IReadOnlyList<BurnRateAlertRule> Rules => Array.AsReadOnly(rules);

    /// <summary>Creates a policy.</summary>
    /// <param name="rules">The rules, at least one.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentException">There is no rule.</exception>
    public static BurnRateAlertPolicy Of(params IEnumerable<BurnRateAlertRule> rules)
    {
        var copy = Guard.Against.NullElement(rules);
        return copy.Length > 0
            ? new BurnRateAlertPolicy(copy)
            : throw new ArgumentException("There is no rule.", nameof(rules));
    }

    /// <summary>Finds which rules alert.</summary>
    /// <param name="burnRates">The burn rate over each window that a rule names; others are not looked at.</param>
    /// <returns>
    /// The alerts, none of them when all is well; or the windows whose burn rate is missing, by
    /// <see cref="MeasurementRules.BurnRateMissing"/>: no alert is ever concluded from what nobody measured.
    /// </returns>
    /// <exception cref="ArgumentException">A burn rate is negative.</exception>
    public Answer<BurnRateAlerts> Evaluate(IReadOnlyDictionary<Duration, Ratio> burnRates)
    {
        Guard.Against.Null(burnRates);
        foreach (var burnRate in burnRates.Values)
        {
            Guard.Against.NegativeRate(burnRate, nameof(burnRates));
        }

        Finding[] missing =
        [
            .. rules
                .SelectMany(rule => new[] { rule.LongWindow, rule.ShortWindow })
                .Distinct()
                .Where(window => !burnRates.ContainsKey(window))
                .Select(window =>
                    Finding.Of(
                        MeasurementRules.BurnRateMissing,
                        Severity.Error,
                        ExactWords.Time(window),
                        $"The burn rate over {ExactWords.Time(window)} is missing."
                    )
                ),
        ];
        if (missing.Length > 0)
        {
            return Answer.FactMissing<BurnRateAlerts>(missing);
        }

        var alerts = new BurnRateAlerts([
            .. rules.Select(rule => new BurnRateComparison(
                rule,
                burnRates[rule.LongWindow],
                burnRates[rule.ShortWindow]
            )),
        ]);
        return Answer.Known(alerts, alerts.Explanation);
    }

    /// <inheritdoc/>
    public bool Equals(BurnRateAlertPolicy? other) => other is not null && rules.AsSpan().SequenceEqual(other.rules);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(rules.Length, rules[0]);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Values(rules);

    /// <summary>Returns the rules as text, one after the other.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() => string.Join("; ", rules.Select(rule => rule.ToString()));
}
