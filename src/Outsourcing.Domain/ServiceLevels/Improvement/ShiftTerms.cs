using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>How the customer shifts allocations between levels and promotes key measurements: with notice, and so often a year.</summary>
/// <remarks>Two are equal when both members are equal. Immutable.</remarks>
public sealed record ShiftTerms
{
    private ShiftTerms(Period notice, int timesAYear)
    {
        Notice = notice;
        TimesAYear = timesAYear;
    }

    /// <summary>Gets how long before its first day a shift must be announced.</summary>
    public Period Notice { get; }

    /// <summary>Gets how often in twelve months.</summary>
    public int TimesAYear { get; }

    /// <summary>Creates the terms.</summary>
    /// <param name="notice">How long before its first day a shift must be announced: days, weeks, months or years.</param>
    /// <param name="timesAYear">How often in twelve months; at least once.</param>
    /// <returns>The terms.</returns>
    /// <exception cref="ArgumentException">The length has hours or smaller parts or no day, or the number is below one.</exception>
    public static ShiftTerms Of(Period notice, int timesAYear) =>
        new(ServiceLevelGuards.Days(notice), ServiceLevelGuards.AtLeastOne(timesAYear));

    /// <summary>Returns text such as <c>notice P90D, 2 times a year</c>.</summary>
    /// <returns>Notice and number.</returns>
    public override string ToString() => $"notice {Notice}, {Invariant.Text(TimesAYear)} times a year";

    /// <summary>What is wrong with the days of a shift.</summary>
    internal IEnumerable<Finding> Check(LocalDate noticed, LocalDate effective, IEnumerable<LocalDate> earlier)
    {
        var first = noticed.Plus(Notice);
        if (effective < first)
        {
            yield return Finding.Of(
                ServiceLevelRules.ShiftNotice,
                Severity.Error,
                "shift",
                $"A shift announced on {CivilDay.Text(noticed)} takes effect on {CivilDay.Text(first)} at the earliest, not on {CivilDay.Text(effective)}."
            );
        }

        var inTheYear = earlier.Count(day => day > effective.PlusYears(-1) && day <= effective);
        if (inTheYear >= TimesAYear)
        {
            yield return Finding.Of(
                ServiceLevelRules.ShiftTimes,
                Severity.Error,
                "shift",
                $"Allocations may be shifted {Invariant.Text(TimesAYear)} times in twelve months, and were shifted {Invariant.Text(inTheYear)} times in those up to {CivilDay.Text(effective)}."
            );
        }
    }
}

/// <summary>A new allocation of a level; one above zero promotes a key measurement, zero makes it one.</summary>
/// <remarks>Two are equal when level and allocation are equal. Immutable.</remarks>
public sealed record AllocationShift
{
    private AllocationShift(string level, Percentage allocation)
    {
        Level = level;
        Allocation = allocation;
    }

    /// <summary>Gets the name of the level.</summary>
    public string Level { get; }

    /// <summary>Gets the new allocation within its category.</summary>
    public Percentage Allocation { get; }

    /// <summary>Creates a shift.</summary>
    /// <param name="level">The name of the level; not blank.</param>
    /// <param name="allocation">The new allocation within its category, zero or more.</param>
    /// <returns>The shift.</returns>
    /// <exception cref="ArgumentException">The name is blank, or the allocation is below zero.</exception>
    public static AllocationShift Of(string level, Percentage allocation) =>
        new(Guard.Against.NoText(level).Trim(), ServiceLevelGuards.NotNegative(allocation));

    /// <summary>Returns text such as <c>A1 30%</c>.</summary>
    /// <returns>Level and allocation.</returns>
    public override string ToString() => $"{Level} {Allocation}";

    internal ServiceLevel Apply(ServiceLevel level) =>
        Allocation == Percentage.Zero
            ? level.AsKeyMeasurement()
            : level.AsCritical().WithCredit(CreditSchedule.Allocation(Allocation));
}
