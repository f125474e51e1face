using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Performance;

/// <summary>The points of one method against the limits of a baseline, with every signal.</summary>
/// <remarks>Two are equal when all members are.</remarks>
public sealed record ControlChart
{
    private readonly ControlRule[] rules;
    private readonly PerformancePoint[] points;
    private readonly ControlSignal[] signals;

    internal ControlChart(
        PerformanceHistory history,
        DateRange baseline,
        ControlLimits limits,
        ControlRule[] rules,
        PerformancePoint[] points,
        ControlSignal[] signals
    )
    {
        History = history;
        Baseline = baseline;
        Limits = limits;
        this.rules = rules;
        this.points = points;
        this.signals = signals;
    }

    /// <summary>Gets the history.</summary>
    public PerformanceHistory History { get; }

    /// <summary>Gets the days whose periods say what is normal.</summary>
    public DateRange Baseline { get; }

    /// <summary>Gets the limits.</summary>
    public ControlLimits Limits { get; }

    /// <summary>Gets the rules that were asked.</summary>
    public IReadOnlyList<ControlRule> Rules => Array.AsReadOnly(rules);

    /// <summary>Gets the points of the method, also those without a number.</summary>
    public IReadOnlyList<PerformancePoint> Points => Array.AsReadOnly(points);

    /// <summary>Gets the signals, by period and then in the order of the rules.</summary>
    public IReadOnlyList<ControlSignal> Signals => Array.AsReadOnly(signals);

    /// <summary>Says where performance goes: what the signals at the newest point mean.</summary>
    /// <returns>
    /// Stable when there is none there, unsteady when they contradict each other. A missing fact when the newest period with
    /// activity has no number: no data is never good.
    /// </returns>
    public Answer<PerformanceTrend> Trend()
    {
        var newest = points.Last(point => point.Value.Kind != CriterionValueKind.NoActivity);
        if (!PerformanceHistory.HasNumber(newest))
        {
            return Answer.FactMissing<PerformanceTrend>(
                Finding.Of(
                    PerformanceRules.HistoryNoData,
                    Severity.Warning,
                    History.Name,
                    $"{newest.Period} has no number, so where performance goes is not known: {newest.Value}."
                )
            );
        }

        var last = signals.Where(signal => signal.Point == newest).ToList();
        var meanings = last.Select(signal => signal.Meaning).Distinct().ToList();
        var trend = meanings.Count switch
        {
            0 => PerformanceTrend.Stable,
            1 => meanings[0],
            _ when !meanings.Contains(PerformanceTrend.Better) => PerformanceTrend.Worse,
            _ when !meanings.Contains(PerformanceTrend.Worse) => PerformanceTrend.Better,
            _ => PerformanceTrend.Unsteady,
        };
        return Answer.Known(
            trend,
            Explanation.Of(
                $"{History.Name} at {newest.Period}: {ControlSignal.Word(trend)}.",
                last.Select(ControlChartWords.Explain)
            )
        );
    }

    /// <summary>Compares all members.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(ControlChart? other) =>
        other is not null
        && History == other.History
        && Baseline == other.Baseline
        && Limits == other.Limits
        && rules.AsSpan().SequenceEqual(other.rules)
        && points.AsSpan().SequenceEqual(other.points)
        && signals.AsSpan().SequenceEqual(other.signals);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(History, Baseline, Limits, signals.Length);

    /// <summary>Returns text such as <c>calls in 20 s, 14 periods: 2 signals</c>.</summary>
    /// <returns>The history and the number of signals.</returns>
    public override string ToString() =>
        $"{History}: {Invariant.Text(signals.Length)} {(signals.Length == 1 ? "signal" : "signals")}";
}
