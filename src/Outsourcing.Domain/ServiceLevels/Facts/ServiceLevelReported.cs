using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>The number of a service level for a period was reported.</summary>
/// <remarks>
/// Whether it meets the level is no part of the fact: that is judged by the target in force in the period. A fact without a
/// number says that nothing could be measured, or that all of it is excused.
/// </remarks>
public sealed record ServiceLevelReported : Fact
{
    private ServiceLevelReported(string id, LocalDate on, Instant recorded, string level, DateRange during)
        : base(id, on, recorded)
    {
        Level = Guard.Against.NoText(level).Trim();
        During = Guard.Against.Null(during);
    }

    /// <summary>Gets the name of the level.</summary>
    public string Level { get; }

    /// <summary>Gets the days of the period.</summary>
    public DateRange During { get; }

    /// <summary>Gets the number with the accepted exclusions only; <see langword="null"/> when there is none.</summary>
    public Measured? Value { get; private init; }

    /// <summary>Gets the number when claimed and disputed exclusions count too; <see langword="null"/> when that changes nothing.</summary>
    public Measured? IfDisputedAccepted { get; private init; }

    /// <summary>Gets how many observations counted; <see langword="null"/> when none were counted.</summary>
    public long? Volume { get; private init; }

    /// <summary>Gets whether all that could be measured is excused.</summary>
    public bool IsExcused { get; private init; }

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day of the report.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="level">The name of the level.</param>
    /// <param name="during">The days of the period.</param>
    /// <param name="value">The number with the accepted exclusions only.</param>
    /// <param name="ifDisputedAccepted">The number when claimed and disputed exclusions count too; absent when that changes nothing.</param>
    /// <param name="volume">How many observations counted, zero or more; absent when none were counted.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A name is blank, the units differ, or the volume is negative.</exception>
    public static ServiceLevelReported Of(
        string id,
        LocalDate on,
        Instant recorded,
        string level,
        DateRange during,
        Measured value,
        Measured? ifDisputedAccepted = null,
        long? volume = null
    ) =>
        new(id, on, recorded, level, during)
        {
            Value = Guard.Against.Null(value),
            IfDisputedAccepted =
                ifDisputedAccepted is null || ifDisputedAccepted.Unit == value.Unit
                    ? ifDisputedAccepted
                    : throw new ArgumentException(
                        $"The two numbers of '{level}' have different units.",
                        nameof(ifDisputedAccepted)
                    ),
            Volume = volume is { } count ? Guard.Against.OutOfRange(count, nameof(volume), 0L, long.MaxValue) : null,
        };

    /// <summary>Creates the fact that there was nothing to measure.</summary>
    /// <inheritdoc cref="Of"/>
    public static ServiceLevelReported NotMeasurable(
        string id,
        LocalDate on,
        Instant recorded,
        string level,
        DateRange during
    ) => new(id, on, recorded, level, during);

    /// <summary>Creates the fact that all that could be measured is excused.</summary>
    /// <inheritdoc cref="Of"/>
    public static ServiceLevelReported Excused(
        string id,
        LocalDate on,
        Instant recorded,
        string level,
        DateRange during
    ) => new(id, on, recorded, level, during) { IsExcused = true };

    /// <inheritdoc/>
    protected override string Describe()
    {
        var number =
            Value is not null ? Value.ToString()
            : IsExcused ? "excused"
            : "not measurable";
        var other = IfDisputedAccepted is null ? "" : $", {IfDisputedAccepted} if disputed exclusions are accepted";
        return $"{Level} for {During}: {number}{other}";
    }

    /// <summary>Judges the number by the target of a level.</summary>
    /// <param name="level">The level as it was agreed in the period.</param>
    /// <returns>The result; not known when the number has another unit than the target.</returns>
    /// <exception cref="ArgumentException">The level has another name, or is <see langword="null"/>.</exception>
    public LevelResult Judge(ServiceLevel level)
    {
        Guard.Against.Null(level);
        return !string.Equals(level.Name, Level, StringComparison.Ordinal)
                ? throw new ArgumentException($"{Id} reports '{Level}', not '{level.Name}'.", nameof(level))
            : Value is { } value && value.Unit != level.Target.Unit ? LevelResult.Unknown(Level, During)
            : Judgement.Of(level, During, Value, IfDisputedAccepted, Volume, IsExcused).Explained(this);
    }
}
