using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>What was measured of a service level in a period, or that it is not known.</summary>
/// <remarks>Two are equal when level, period, result and findings are equal; the explanation does not count. Immutable.</remarks>
public sealed record LevelResult
{
    private LevelResult(string level, DateRange during)
    {
        Level = level;
        During = during;
    }

    /// <summary>Gets the name of the level.</summary>
    public string Level { get; }

    /// <summary>Gets the days of the period.</summary>
    public DateRange During { get; }

    /// <summary>Gets the result; <see langword="null"/> when it is not known.</summary>
    public MeasurementResult? Result { get; private init; }

    /// <summary>Gets why it is not known, or what was found while it was measured.</summary>
    public IReadOnlyList<Finding> Findings { get; private init; } = ValueList<Finding>.Empty;

    /// <summary>Gets how the number came about, down to its spans and observations; <see langword="null"/> when that was not handed over.</summary>
    public Explanation? Explanation { get; private init; }

    /// <summary>Creates a known result.</summary>
    /// <param name="level">The name of the level.</param>
    /// <param name="result">The result.</param>
    /// <returns>The result of the level.</returns>
    /// <exception cref="ArgumentException">The name is blank, or the result is <see langword="null"/>.</exception>
    public static LevelResult Of(string level, MeasurementResult result)
    {
        Guard.Against.NoText(level);
        Guard.Against.Null(result);
        return new LevelResult(level.Trim(), Days(result.Period)) { Result = result };
    }

    /// <summary>Takes the answer of an indicator, with its explanation; one that is not known stays unknown.</summary>
    /// <param name="level">The name of the level.</param>
    /// <param name="period">The period that was asked about.</param>
    /// <param name="answer">The answer.</param>
    /// <returns>The result of the level.</returns>
    /// <exception cref="ArgumentException">The name is blank, an argument is <see langword="null"/>, or the result is one of another period.</exception>
    public static LevelResult Of(string level, MeasurementPeriod period, Answer<MeasurementResult> answer)
    {
        Guard.Against.NoText(level);
        Guard.Against.Null(period);
        Guard.Against.Null(answer);
        var known = answer.TryGetValue(out var result);
        return known && !result!.Period.Equals(period)
            ? throw new ArgumentException($"The result is one of {result.Period}, not of {period}.", nameof(answer))
            : new LevelResult(level.Trim(), Days(period))
            {
                Result = result,
                Findings = ValueList.Of(answer.Findings),
                Explanation = answer.Explanation,
            };
    }

    /// <summary>Creates a result that is not known.</summary>
    /// <param name="level">The name of the level.</param>
    /// <param name="during">The days of the period.</param>
    /// <returns>The result of the level.</returns>
    /// <exception cref="ArgumentException">The name is blank, or the days are <see langword="null"/>.</exception>
    public static LevelResult Unknown(string level, DateRange during) =>
        new(Guard.Against.NoText(level).Trim(), Guard.Against.Null(during));

    /// <inheritdoc/>
    public bool Equals(LevelResult? other) =>
        other is not null
        && string.Equals(Level, other.Level, StringComparison.Ordinal)
        && During == other.During
        && Equals(Result, other.Result)
        && Findings.Equals(other.Findings);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Level, During, Result);

    /// <summary>Returns text such as <c>P1 fix 2026-03-01/2026-04-01: Missed: 412/435 = 94.71 %</c>.</summary>
    /// <returns>Level, days and result.</returns>
    public override string ToString() => $"{Level} {During}: {Result?.ToString() ?? "not known"}";

    internal LevelResult Explained(Fact reported) =>
        this with
        {
            Explanation = Explanation.From(reported, static fact => Explanation.Of($"Reported: {fact}.")),
        };

    private static DateRange Days(MeasurementPeriod period) => DateRange.Of(period.First, period.EndExclusive);
}
