using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>A service level: what is measured, over which periods, which target was agreed, and what a miss gives.</summary>
/// <remarks>
/// A level that is not said to be a key measurement is critical. Two are equal when all members are equal. Immutable; each
/// step gives a new level.
/// </remarks>
public sealed record ServiceLevel
{
    private ServiceLevel(string name, Indicator indicator, Target target, MeasurementWindow window)
    {
        Name = name;
        Indicator = indicator;
        Target = target;
        Window = window;
    }

    /// <summary>Gets the name, such as <c>P1 fix</c>; once in an agreement.</summary>
    public string Name { get; }

    /// <summary>Gets what is measured.</summary>
    public Indicator Indicator { get; }

    /// <summary>Gets the expected level, with the minimum level where one is agreed.</summary>
    public Target Target { get; private init; }

    /// <summary>Gets the periods over which it is measured.</summary>
    public MeasurementWindow Window { get; }

    /// <summary>Gets whether a miss gives credits, or the level is only reported.</summary>
    public Criticality Criticality { get; private init; } = Criticality.Critical;

    /// <summary>Gets the services that it concerns, in the order given; empty for all of them.</summary>
    public IReadOnlyList<string> Services { get; private init; } = ValueList<string>.Empty;

    /// <summary>Gets its category in the at-risk terms; <see langword="null"/> for none.</summary>
    public string? Category { get; private init; }

    /// <summary>Gets the severity of a miss, 1 being the most severe; <see langword="null"/> when none is stated, which counts as the least severe.</summary>
    public int? Severity { get; private init; }

    /// <summary>Gets what a miss gives; <see langword="null"/> for nothing.</summary>
    public CreditSchedule? Credit { get; private init; }

    /// <summary>Gets which miss gives it.</summary>
    public CreditTrigger Trigger { get; private init; } = CreditTrigger.EveryMiss;

    /// <summary>Gets what the provider earns for a value so much better; <see langword="null"/> for nothing.</summary>
    public Bonus? Bonus { get; private init; }

    /// <summary>Gets the first day after the burn-in: periods that begin before it give no credits; <see langword="null"/> for no burn-in.</summary>
    public LocalDate? BurnInUntil { get; private init; }

    /// <summary>Gets the names of the levels of the same agreement on which it depends.</summary>
    public IReadOnlyList<string> Dependencies { get; private init; } = ValueList<string>.Empty;

    /// <summary>Gets what underpinning contracts promise together; <see langword="null"/> when it depends on none.</summary>
    public AvailabilityBlock? Underpinning { get; private init; }

    /// <summary>Gets where the data come from, such as the name of a tool; <see langword="null"/> when that is not stated.</summary>
    public string? Source { get; private init; }

    /// <summary>Creates a critical level that gives no credit.</summary>
    /// <param name="name">The name; not blank.</param>
    /// <param name="indicator">What is measured.</param>
    /// <param name="target">The target, in the unit of the indicator.</param>
    /// <param name="window">The periods.</param>
    /// <returns>The level.</returns>
    /// <exception cref="ArgumentException">The name is blank, or the target has another unit than the indicator.</exception>
    public static ServiceLevel Of(string name, Indicator indicator, Target target, MeasurementWindow window)
    {
        Guard.Against.NoText(name);
        Guard.Against.Null(indicator);
        Guard.Against.Null(target);
        Guard.Against.Null(window);
        return target.Unit == indicator.Unit
            ? new ServiceLevel(name.Trim(), indicator, target, window)
            : throw new ArgumentException(
                $"The target of '{name}' is stated in another unit ({target.Unit}) than its indicator ({indicator.Unit}).",
                nameof(target)
            );
    }

    /// <summary>Makes it a critical service level, whose misses give credits.</summary>
    /// <returns>The level.</returns>
    public ServiceLevel AsCritical() => this with { Criticality = Criticality.Critical };

    /// <summary>Makes it a key measurement, which is reported and gives no credits.</summary>
    /// <returns>The level.</returns>
    public ServiceLevel AsKeyMeasurement() => this with { Criticality = Criticality.KeyMeasurement };

    /// <summary>Says which services it concerns.</summary>
    /// <param name="services">Their names, each once; none for all of them.</param>
    /// <returns>The level.</returns>
    /// <exception cref="ArgumentException">A name is blank or stands there twice.</exception>
    public ServiceLevel For(params IEnumerable<string> services) =>
        this with
        {
            Services = ServiceLevelGuards.Names(services),
        };

    /// <summary>Says in which category of the at-risk terms it stands.</summary>
    /// <param name="category">The name; not blank.</param>
    /// <returns>The level.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public ServiceLevel InCategory(string category) => this with { Category = Guard.Against.NoText(category).Trim() };

    /// <summary>Says how severe a miss is.</summary>
    /// <param name="severity">The severity, 1 being the most severe.</param>
    /// <returns>The level.</returns>
    /// <exception cref="ArgumentException">The number is below one.</exception>
    public ServiceLevel WithSeverity(int severity) => this with { Severity = ServiceLevelGuards.AtLeastOne(severity) };

    /// <summary>Says what a miss gives.</summary>
    /// <param name="credit">The schedule.</param>
    /// <returns>The level.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="credit"/> is <see langword="null"/>.</exception>
    public ServiceLevel WithCredit(CreditSchedule credit) => this with { Credit = Guard.Against.Null(credit) };

    /// <summary>Says which miss gives a credit.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <returns>The level.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="trigger"/> is <see langword="null"/>.</exception>
    public ServiceLevel CreditedFor(CreditTrigger trigger) => this with { Trigger = Guard.Against.Null(trigger) };

    /// <summary>Says what the provider earns for a value so much better.</summary>
    /// <param name="bonus">The bonus.</param>
    /// <returns>The level.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bonus"/> is <see langword="null"/>.</exception>
    public ServiceLevel WithBonus(Bonus bonus) => this with { Bonus = Guard.Against.Null(bonus) };

    /// <summary>Sets a burn-in: periods that begin before its end are measured and give no credits.</summary>
    /// <param name="firstDayAfter">The first day after the burn-in.</param>
    /// <returns>The level.</returns>
    public ServiceLevel WithBurnInUntil(LocalDate firstDayAfter) => this with { BurnInUntil = firstDayAfter };

    /// <summary>Says on which levels of the same agreement it depends: all of them are needed.</summary>
    /// <param name="levels">Their names, each once.</param>
    /// <returns>The level.</returns>
    /// <exception cref="ArgumentException">A name is blank or stands there twice.</exception>
    public ServiceLevel DependsOn(params IEnumerable<string> levels) =>
        this with
        {
            Dependencies = ServiceLevelGuards.Names(levels),
        };

    /// <summary>Says what underpinning contracts promise together.</summary>
    /// <param name="underpinning">Their shares, composed in series or in parallel.</param>
    /// <returns>The level.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="underpinning"/> is <see langword="null"/>.</exception>
    public ServiceLevel DependsOn(AvailabilityBlock underpinning) =>
        this with
        {
            Underpinning = Guard.Against.Null(underpinning),
        };

    /// <summary>Says where the data come from.</summary>
    /// <param name="source">The source; not blank.</param>
    /// <returns>The level.</returns>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public ServiceLevel MeasuredFrom(string source) => this with { Source = Guard.Against.NoText(source).Trim() };

    /// <summary>Resets the target, as a baseline, a ratchet or an amendment says.</summary>
    /// <param name="target">The new target, in the same unit.</param>
    /// <returns>The level.</returns>
    /// <exception cref="ArgumentException">The target has another unit than the indicator.</exception>
    public ServiceLevel WithTarget(Target target) => this with { Target = Of(Name, Indicator, target, Window).Target };

    /// <summary>Judges a number that was measured elsewhere.</summary>
    /// <param name="during">The days of the period.</param>
    /// <param name="value">The number with the accepted exclusions only.</param>
    /// <param name="ifDisputedAccepted">The number when claimed and disputed exclusions count too; absent when that changes nothing.</param>
    /// <param name="volume">How many observations counted, zero or more; absent when none were counted.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">A number has another unit than the target, a share lies outside 0 to 100 %, or the volume is negative.</exception>
    public LevelResult Judge(DateRange during, Measured value, Measured? ifDisputedAccepted = null, long? volume = null)
    {
        Guard.Against.Null(during);
        Guard.Against.Null(value);
        Guard.Against.OutOfRange(volume ?? 0L, nameof(volume), 0L, long.MaxValue);
        if (value.Unit == MeasureUnit.Share)
        {
            Guard.Against.NoShare(value.Value, nameof(value));
            Guard.Against.NoShare((ifDisputedAccepted ?? value).Value, nameof(ifDisputedAccepted));
        }

        return value.Unit == Target.Unit && (ifDisputedAccepted ?? value).Unit == Target.Unit
            ? Judgement.Of(this, during, value, ifDisputedAccepted, volume, isExcused: false)
            : throw new ArgumentException(
                $"The target of '{Name}' is stated in another unit ({Target.Unit}) than the number {value}.",
                nameof(value)
            );
    }

    /// <inheritdoc cref="Judge(DateRange, Measured, Measured?, long?)"/>
    /// <exception cref="FormatException">A text is not a measure.</exception>
    public LevelResult Judge(DateRange during, string value, string? ifDisputedAccepted = null, long? volume = null) =>
        Judge(
            during,
            Measured.Parse(value),
            ifDisputedAccepted is null ? null : Measured.Parse(ifDisputedAccepted),
            volume
        );

    /// <summary>Returns the level in words, such as <c>P1 fix: share of tickets resolved within 4 h, at least 95 %</c>.</summary>
    /// <returns>Name, indicator and target.</returns>
    public override string ToString() => $"{Name}: {Indicator}, {Target}";

    /// <summary>Gives the periods that end in the days; of those that roll on day by day the last one.</summary>
    internal IEnumerable<DateRange> PeriodsEndingIn(DateRange days)
    {
        var day = Window.Kind == MeasurementWindowKind.Rolling ? days.Last : days.First;
        day = Window.Start is { } start ? LocalDate.Max(day, start) : day;
        while (day <= days.Last)
        {
            var period = Window.PeriodOf(day);
            day = period.EndExclusive;
            if (day <= days.EndExclusive)
            {
                yield return DateRange.Of(period.First, period.EndExclusive);
            }
        }
    }

    internal bool GivesCredits => Credit is not null && Criticality == Criticality.Critical;
}

/// <summary>Whether misses of a level give credits.</summary>
public enum Criticality
{
    /// <summary>Not said; no level has it.</summary>
    None = 0,

    /// <summary>A critical service level: misses give credits.</summary>
    Critical = 1,

    /// <summary>A key measurement: it is reported, and may be promoted to a critical service level.</summary>
    KeyMeasurement = 2,
}
