using Outsourcing.Domain.Performance;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>Where a level goes.</summary>
/// <param name="Level">The level.</param>
/// <param name="Chart">The control chart, or why there is none.</param>
internal sealed record Trend(ServiceLevel Level, Answer<ControlChart> Chart)
{
    private const string Method = "as agreed";

    public ControlChart? Known => Chart.TryGetValue(out var chart) ? chart : null;

    /// <summary>Gets the signals at the newest month.</summary>
    public IReadOnlyList<ControlSignal> Now =>
        Known is { } chart ? [.. chart.Signals.Where(signal => signal.Point == chart.Points[^1])] : [];

    /// <summary>Draws the charts of all levels, up to the end of a month.</summary>
    public static IReadOnlyList<Trend> Of(Template template, DateRange month, IReadOnlyList<LevelResult> results) =>
        [.. template.Terms.Levels.Select(level => Of(level, template.Facts.Baseline, month, results))];

    private static Trend Of(
        ServiceLevel level,
        DateRange baseline,
        DateRange month,
        IReadOnlyList<LevelResult> results
    ) =>
        new(
            level,
            PerformanceHistory
                .Of(
                    level.Name,
                    level.Target.Least is null ? Direction.Minimize : Direction.Maximize,
                    results
                        .Where(own =>
                            string.Equals(own.Level, level.Name, StringComparison.Ordinal)
                            && own.During.EndExclusive <= month.EndExclusive
                        )
                        .Select(own => PerformancePoint.Of(own.During, Method, Value(own.Result)))
                )
                .Chart(baseline, ControlRule.WesternElectric)
        );

    private static CriterionValue Value(MeasurementResult? result) =>
        result is null ? CriterionValue.Unknown("it is not known")
        : result.Undisputed.Value is { } value ? CriterionValue.Of(value)
        : result.Undisputed.Status == MeasurementStatus.MissedMinimum
            ? CriterionValue.DeemedWorst("it was not reported")
        : CriterionValue.NoActivity("nothing was measured");
}
