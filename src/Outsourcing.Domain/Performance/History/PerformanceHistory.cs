using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Performance;

/// <summary>A criterion over periods: what is known of each, with the version of the method.</summary>
/// <remarks>Two are equal when name, direction and points are. Immutable.</remarks>
public sealed record PerformanceHistory : IFingerprinted
{
    private const int LeastBaseline = 8;

    private readonly PerformancePoint[] points;

    private PerformanceHistory(string name, Direction direction, PerformancePoint[] points)
    {
        Name = name;
        Direction = direction;
        this.points = points;
    }

    /// <summary>Gets the name of the criterion.</summary>
    public string Name { get; }

    /// <summary>Gets which way it is better.</summary>
    public Direction Direction { get; }

    /// <summary>Gets the points, by period.</summary>
    public IReadOnlyList<PerformancePoint> Points => Array.AsReadOnly(points);

    /// <summary>Creates a history.</summary>
    /// <param name="name">The name of the criterion.</param>
    /// <param name="direction">Which way it is better.</param>
    /// <param name="points">The points, in any order.</param>
    /// <returns>The history.</returns>
    /// <exception cref="ArgumentException">
    /// The name is blank, the direction is none, two periods share a day, the values have different units or scales, or
    /// the scores run the other way.
    /// </exception>
    public static PerformanceHistory Of(string name, Direction direction, params IEnumerable<PerformancePoint> points)
    {
        Guard.Against.NoText(name);
        Guard.Against.OutOfRange((int)direction, nameof(direction), (int)Direction.Maximize, (int)Direction.Minimize);
        PerformancePoint[] ordered = [.. Guard.Against.NullElement(points).OrderBy(point => point.Period.First)];
        for (var i = 1; i < ordered.Length; i++)
        {
            if (ordered[i].Period.First < ordered[i - 1].Period.EndExclusive)
            {
                throw new ArgumentException(
                    $"The periods {ordered[i - 1].Period} and {ordered[i].Period} share a day.",
                    nameof(points)
                );
            }
        }

        if (
            Array.Find(ordered, point => point.Value.Assessment is { } score && score.Scale.Direction != direction) is
            { } other
        )
        {
            throw new ArgumentException(
                $"The scores of a history run its way, and not on {other.Value.Assessment!.Scale}.",
                nameof(points)
            );
        }

        var units = ordered
            .Select(point => Unit(point.Value))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return units.Count > 1
            ? throw new ArgumentException(
                $"The values of a history have one unit or scale, not {Invariant.List(units)}.",
                nameof(points)
            )
            : new PerformanceHistory(name.Trim(), direction, ordered);
    }

    /// <summary>Draws a control chart for single values: where performance changed beyond noise.</summary>
    /// <param name="baseline">The days whose periods say what is normal; at least eight of them have a number.</param>
    /// <param name="rules">The rules; absent for those of Western Electric.</param>
    /// <param name="method">The version of the method; absent for that of the newest point.</param>
    /// <returns>
    /// The chart of the points of that method. A period without activity is left out, with a note; across one without a number
    /// nothing is said, with a warning. A missing fact when the baseline is too short: fewer than eight points of the method
    /// with a number, or no two of them in a row.
    /// </returns>
    /// <exception cref="ArgumentException">There is no point, or none of that method.</exception>
    public Answer<ControlChart> Chart(DateRange baseline, IEnumerable<ControlRule>? rules = null, string? method = null)
    {
        Guard.Against.Null(baseline);
        var chosen = rules is null ? [.. ControlRule.WesternElectric] : Guard.Against.NullElement(rules);
        var version = method ?? (points.Length == 0 ? "" : points[^1].Method);
        PerformancePoint[] own =
        [
            .. points.Where(point => string.Equals(point.Method, version, StringComparison.Ordinal)),
        ];
        if (own.Length == 0)
        {
            throw new ArgumentException($"No point was measured by the method '{version}'.", nameof(method));
        }

        var findings = Notes(own, version);
        var runs = Runs(points.Where(point => IsWithin(point.Period, baseline)), version)
            .Select(run => run.Select(Number).ToArray())
            .ToList();
        var count = runs.Sum(run => run.Length);
        if (count < LeastBaseline || ControlLimits.Of(runs) is not { } limits)
        {
            return Answer.FactMissing<ControlChart>([
                Finding.Of(
                    PerformanceRules.HistoryTooShort,
                    Severity.Error,
                    Name,
                    $"The baseline {baseline} is too short: it has {Invariant.Text(count)} points with a number by the "
                        + $"method '{version}', and at least {Invariant.Text(LeastBaseline)} are needed, of which some follow "
                        + "each other."
                ),
                .. findings,
            ]);
        }

        if (limits.Sigma == Ratio.Zero)
        {
            findings.Add(
                Finding.Of(
                    PerformanceRules.HistoryConstant,
                    Severity.Warning,
                    Name,
                    $"The baseline {baseline} did not vary, so that every change is a signal."
                )
            );
        }

        var chart = new ControlChart(this, baseline, limits, chosen, own, Signals(own, limits, chosen));
        return Answer.Known(chart, Explanation.From(chart, ControlChartWords.Explain), findings);
    }

    /// <summary>Compares name, direction and points.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(PerformanceHistory? other) =>
        other is not null
        && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && Direction == other.Direction
        && points.AsSpan().SequenceEqual(other.points);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Direction, points.Length);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text(Name).Number((long)Direction).Values(points);

    /// <summary>Returns text such as <c>calls in 20 s, 14 periods</c>.</summary>
    /// <returns>The name and the number of points.</returns>
    public override string ToString() => $"{Name}, {Invariant.Text(points.Length)} periods";

    /// <summary>Whether a value is one number.</summary>
    internal static bool HasNumber(PerformancePoint point) =>
        point.Value.Kind is CriterionValueKind.Measured or CriterionValueKind.Assessed;

    private static Ratio Number(PerformancePoint point) =>
        point.Value.Measure?.Value ?? Ratio.Of(point.Value.Assessment!.Value);

    private static string? Unit(CriterionValue value) =>
        value.Measure?.Unit.ToString() ?? value.Assessment?.Scale.ToString();

    private static bool IsWithin(DateRange period, DateRange whole) =>
        period.First >= whole.First && period.EndExclusive <= whole.EndExclusive;

    /// <summary>Points with a number, parted where a period has none; periods without activity are passed over.</summary>
    private static IEnumerable<List<PerformancePoint>> Runs(IEnumerable<PerformancePoint> points, string method)
    {
        var run = new List<PerformancePoint>();
        foreach (var point in points.Where(point => point.Value.Kind != CriterionValueKind.NoActivity))
        {
            if (HasNumber(point) && string.Equals(point.Method, method, StringComparison.Ordinal))
            {
                run.Add(point);
            }
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private List<Finding> Notes(PerformancePoint[] own, string version)
    {
        var findings = new List<Finding>();
        if (own.Length < points.Length)
        {
            findings.Add(
                Finding.Of(
                    PerformanceRules.HistoryMethod,
                    Severity.Info,
                    Name,
                    $"{Invariant.Text(points.Length - own.Length)} of {Invariant.Text(points.Length)} periods were measured by "
                        + $"another method than '{version}' and are not joined."
                )
            );
        }

        foreach (var point in own.Where(point => !HasNumber(point)))
        {
            findings.Add(
                point.Value.Kind == CriterionValueKind.NoActivity
                    ? Finding.Of(
                        PerformanceRules.HistoryNoActivity,
                        Severity.Info,
                        Name,
                        $"{point.Period} is not scored: {point.Value}."
                    )
                    : Finding.Of(
                        PerformanceRules.HistoryNoData,
                        Severity.Warning,
                        Name,
                        $"{point.Period} has no number, and nothing is said across it: {point.Value}."
                    )
            );
        }

        return findings;
    }

    private ControlSignal[] Signals(PerformancePoint[] own, ControlLimits limits, ControlRule[] rules)
    {
        var signals = new List<ControlSignal>();
        foreach (var run in Runs(points, own[0].Method))
        {
            var numbers = run.Select(Number).ToArray();
            for (var end = 1; end <= numbers.Length; end++)
            {
                foreach (var rule in rules)
                {
                    if (rule.Pattern.Match(numbers.AsSpan(0, end), limits) is { } way)
                    {
                        signals.Add(new ControlSignal(rule, run[end - 1], Meaning(way)));
                    }
                }
            }
        }

        return [.. signals];
    }

    private PerformanceTrend Meaning(int way) =>
        way == 0 ? PerformanceTrend.Unsteady
        : way > 0 == (Direction == Direction.Maximize) ? PerformanceTrend.Better
        : PerformanceTrend.Worse;
}
