using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>How often a duty comes back, counted from the day of its trigger: every month, every year, every 14 days.</summary>
/// <remarks>
/// <para>
/// The n-th occurrence is computed from the anchor and never from the occurrence before it: monthly from 31 January is
/// 28 February and then 31 March. A <see cref="RollConvention"/> keeps another day of the month, such as its end.
/// </para>
/// <para>Two are equal when step, roll convention, first number and count are equal. Immutable.</para>
/// </remarks>
public sealed record Recurrence
{
    private const int MonthsPerYear = 12;

    private Recurrence(Period step) => Step = step;

    /// <summary>Gets the time between two occurrences: years and months, or weeks and days.</summary>
    public Period Step { get; }

    /// <summary>Gets the day of the month that each occurrence is moved to; <see cref="RollConvention.None"/> for none.</summary>
    public RollConvention Roll { get; private init; }

    /// <summary>Gets the number of the first occurrence: 0 for the anchor itself, 1 for one step after it.</summary>
    public int First { get; private init; }

    /// <summary>Gets how many occurrences there are; <see langword="null"/> when they do not end by themselves.</summary>
    public int? Count { get; private init; }

    /// <summary>Creates a recurrence that begins on the anchor and does not end by itself.</summary>
    /// <param name="step">The time between two occurrences: years and months or weeks and days; above zero.</param>
    /// <param name="roll">The day of the month that each occurrence is moved to; only for steps of months.</param>
    /// <returns>The recurrence.</returns>
    /// <exception cref="ArgumentException">
    /// The step is not above zero, mixes months with days or has a part below a day; or a step of days has a roll convention.
    /// </exception>
    public static Recurrence Every(Period step, RollConvention roll = default)
    {
        Guard.Against.NoCivilPeriod(step);
        return roll != RollConvention.None && ObligationPeriods.Months(step) == 0
            ? throw new ArgumentException(
                $"Only occurrences by months keep a day of the month, and {ObligationPeriods.Words(step)} are none.",
                nameof(roll)
            )
            : new Recurrence(step) { Roll = roll };
    }

    /// <summary>Says that the first occurrence lies one step after the anchor: one month after commencement, and so on.</summary>
    /// <returns>The recurrence without the anchor.</returns>
    public Recurrence AfterAnchor() => this with { First = 1 };

    /// <summary>Says how many occurrences there are.</summary>
    /// <param name="count">The number; at least 1.</param>
    /// <returns>The recurrence with that end.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public Recurrence Times(int count) =>
        this with
        {
            Count = Guard.Against.OutOfRange(count, nameof(count), 1, int.MaxValue),
        };

    /// <summary>Gives the n-th occurrence.</summary>
    /// <param name="anchor">The day of the trigger.</param>
    /// <param name="number">Its number from the anchor; the anchor is 0.</param>
    /// <returns>The day; not applicable where there is no such occurrence.</returns>
    public Answer<LocalDate> Occurrence(LocalDate anchor, int number) =>
        number < First || number > Last
            ? Answer.NotApplicable<LocalDate>(
                Finding.Of(
                    ContractRules.ObligationOccurrence,
                    Severity.Error,
                    Invariant.Text(number),
                    $"Occurrences have numbers from {Invariant.Text(First)}"
                        + $"{(Last == int.MaxValue ? "" : $" to {Invariant.Text(Last)}")}."
                )
            )
        : Roll == RollConvention.None ? CivilDates.Recurrence(anchor, Step, number, MonthEndRule.LastDay)
        : CivilDates.Recurrence(anchor, Step, number, Roll);

    /// <summary>Returns text such as <c>every 1 month, EOM, 12 times</c>.</summary>
    /// <returns>The step, the roll convention, and how often where it ends.</returns>
    public override string ToString() =>
        $"every {ObligationPeriods.Words(Step)}"
        + (Roll == RollConvention.None ? "" : $", {Roll}")
        + (First == 0 ? "" : ", after the anchor")
        + (Count is { } count ? $", {CivilLength.Count(count, "time")}" : "");

    /// <summary>The number of the last occurrence, or the largest number.</summary>
    internal int Last => Count is { } count ? (int)Math.Min((long)First + count - 1, int.MaxValue) : int.MaxValue;

    /// <summary>Gives the n-th occurrence without its explanation; nothing where there is none.</summary>
    internal LocalDate? DayOf(LocalDate anchor, int number) =>
        number < First || number > Last || ObligationPeriods.DayAfter(anchor, Step, number) is not { } day ? null
        : Roll == RollConvention.None ? day
        : Roll.Adjust(day);

    /// <summary>Gives the number of the last occurrence on or before a day; one less than the first when there is none.</summary>
    /// <remarks>By division, so that it takes as long near the anchor as a thousand years away; the estimate is one off at most.</remarks>
    internal int LastOnOrBefore(LocalDate anchor, LocalDate day)
    {
        var months = ObligationPeriods.Months(Step);
        var estimate =
            months == 0
                ? FloorDivide(CivilDay.Number(day) - CivilDay.Number(anchor), ObligationPeriods.Days(Step))
                : FloorDivide(MonthNumber(day) - MonthNumber(anchor), months);
        var number = (int)Math.Clamp(estimate + 1, First - 1L, Last);
        while (number >= First && !(DayOf(anchor, number) <= day))
        {
            number--;
        }

        return number;
    }

    private static long MonthNumber(LocalDate day) => ((long)day.Year * MonthsPerYear) + day.Month;

    private static long FloorDivide(long number, long by) => (number / by) - (number % by < 0 ? 1 : 0);
}
