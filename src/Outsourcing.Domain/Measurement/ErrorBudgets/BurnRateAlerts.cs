using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Measurement;

/// <summary>What a <see cref="BurnRateAlertPolicy"/> says to the burn rates of a moment: each rule, and which of them alert.</summary>
/// <remarks>Two are equal when all comparisons (in order) are equal. Immutable.</remarks>
public sealed record BurnRateAlerts
{
    private readonly BurnRateComparison[] comparisons;

    internal BurnRateAlerts(BurnRateComparison[] comparisons) => this.comparisons = comparisons;

    /// <summary>Gets every rule with the burn rates over its windows, in the order of the policy.</summary>
    public IReadOnlyList<BurnRateComparison> Comparisons => Array.AsReadOnly(comparisons);

    /// <summary>Gets the rules that alert, in the order of the policy; none when all is well.</summary>
    public IReadOnlyList<BurnRateAlertRule> Alerting =>
        [.. comparisons.Where(comparison => comparison.Alerts).Select(comparison => comparison.Rule)];

    /// <summary>Gets the highest severity of a rule that alerts; <see cref="AlertSeverity.None"/> when none does.</summary>
    public AlertSeverity Severity =>
        comparisons
            .Where(comparison => comparison.Alerts)
            .Select(comparison => comparison.Rule.Severity)
            .DefaultIfEmpty(AlertSeverity.None)
            .Max();

    /// <summary>Gets why each rule alerts or does not.</summary>
    public Explanation Explanation => Explanation.From(this, static alerts => alerts.Explain());

    /// <inheritdoc/>
    public bool Equals(BurnRateAlerts? other) =>
        other is not null && comparisons.AsSpan().SequenceEqual(other.comparisons);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(comparisons.Length, Severity);

    /// <summary>Returns the rules that alert, or that none does.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() =>
        Severity == AlertSeverity.None ? "no alert" : string.Join("; ", Alerting.Select(rule => rule.ToString()));

    private Explanation Explain() =>
        Explanation.Of(
            Severity switch
            {
                AlertSeverity.None => "No rule alerts.",
                AlertSeverity.Ticket => "The budget burns too fast: a ticket.",
                _ => "The budget burns too fast: page somebody.",
            },
            comparisons.Select(comparison => comparison.Explain())
        );
}

/// <summary>A rule of a policy with the burn rates over its two windows.</summary>
/// <remarks>Two are equal when rule and burn rates are equal.</remarks>
public sealed record BurnRateComparison
{
    internal BurnRateComparison(BurnRateAlertRule rule, Ratio longBurnRate, Ratio shortBurnRate)
    {
        Rule = rule;
        LongBurnRate = longBurnRate;
        ShortBurnRate = shortBurnRate;
    }

    /// <summary>Gets the rule.</summary>
    public BurnRateAlertRule Rule { get; }

    /// <summary>Gets the burn rate over the long window.</summary>
    public Ratio LongBurnRate { get; }

    /// <summary>Gets the burn rate over the short window.</summary>
    public Ratio ShortBurnRate { get; }

    /// <summary>Gets whether the rule alerts.</summary>
    public bool Alerts => Rule.Alerts(LongBurnRate, ShortBurnRate);

    /// <summary>Returns the rule and whether it alerts.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() => $"{Rule}: {(Alerts ? "alert" : "no alert")}";

    internal Explanation Explain() =>
        Explanation.Of(
            $"{Rule}: {ExactWords.Number(LongBurnRate)} over {ExactWords.Time(Rule.LongWindow)}, "
                + $"{ExactWords.Number(ShortBurnRate)} over {ExactWords.Time(Rule.ShortWindow)}, so "
                + (Alerts ? "it alerts." : "it does not alert.")
        );
}
