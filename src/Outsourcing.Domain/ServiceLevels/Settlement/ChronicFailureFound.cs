using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>A rule on chronic failure is fulfilled: these misses let the customer terminate.</summary>
/// <remarks>Two are equal when rule and misses are equal.</remarks>
public sealed record ChronicFailureFound
{
    internal ChronicFailureFound(ChronicFailure rule, IEnumerable<LevelResult> misses, LocalDate lastDay)
    {
        Rule = rule;
        Misses = ValueList.Of(misses);
        From = lastDay.PlusDays(1);
        Until = rule.ExercisableFor is { } time ? lastDay.Plus(time) : null;
    }

    /// <summary>Gets the rule.</summary>
    public ChronicFailure Rule { get; }

    /// <summary>Gets the misses, by period.</summary>
    public IReadOnlyList<LevelResult> Misses { get; }

    /// <summary>Gets the first day on which the power can be exercised: the day after the last of the periods.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the last day on which it can be exercised; <see langword="null"/> when it does not lapse.</summary>
    public LocalDate? Until { get; }

    /// <summary>Returns text such as <c>3 misses of one level in 6 periods: from 2026-04-01</c>.</summary>
    /// <returns>The rule and the days.</returns>
    public override string ToString() =>
        $"{Rule}: from {CivilDay.Text(From)}" + (Until is { } last ? $" to {CivilDay.Text(last)}" : "");
}
