using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>On which days a norm holds: as long as its clause does, during the term, for a time after it, on stated dates.</summary>
/// <remarks>
/// Months after the end of the term run to the corresponding day; where the month lacks it, through its last day. Two are
/// equal when all members are equal.
/// </remarks>
public sealed record NormPeriod
{
    private NormPeriod(bool duringTerm, Period? afterTerm, DateRange? dates)
    {
        DuringTerm = duringTerm;
        AfterTerm = afterTerm;
        Dates = dates;
    }

    /// <summary>Gets the period of a norm that holds as long as its clause is in force.</summary>
    public static NormPeriod Always { get; } = new(duringTerm: false, null, null);

    /// <summary>Gets the period of a norm that holds during the term.</summary>
    public static NormPeriod Term { get; } = new(duringTerm: true, null, null);

    /// <summary>Gets whether it holds during the term.</summary>
    public bool DuringTerm { get; }

    /// <summary>Gets for how long it holds after the term; <see langword="null"/> for not at all.</summary>
    public Period? AfterTerm { get; }

    /// <summary>Gets the dates on which it holds; <see langword="null"/> when it is not bound to dates.</summary>
    public DateRange? Dates { get; }

    /// <summary>Says whether the days depend on the term.</summary>
    internal bool NeedsTerm => DuringTerm || AfterTerm is not null;

    /// <summary>Creates the period of a norm that holds during the term and for a time after it.</summary>
    /// <param name="after">How long after it: years, months, weeks and days; above zero.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException"><paramref name="after"/> is not above zero, or has a part below a day.</exception>
    public static NormPeriod TermAnd(Period after) => new(duringTerm: true, Positive(after), null);

    /// <summary>Creates the period of a norm that begins to hold when the term has ended.</summary>
    /// <param name="after">For how long: years, months, weeks and days; above zero.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException"><paramref name="after"/> is not above zero, or has a part below a day.</exception>
    public static NormPeriod After(Period after) => new(duringTerm: false, Positive(after), null);

    /// <summary>Creates the period of a norm that holds on stated dates.</summary>
    /// <param name="dates">The dates.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dates"/> is <see langword="null"/>.</exception>
    public static NormPeriod On(DateRange dates) => new(duringTerm: false, null, Guard.Against.Null(dates));

    /// <summary>Says whether the norm holds on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="term">The days of the term, as far as it reaches; <see langword="null"/> when that is not known.</param>
    /// <returns>True or false; unknown when it depends on the term and that is not known.</returns>
    public Truth Covers(LocalDate day, DateRange? term)
    {
        if (Dates is { } dates)
        {
            return Truth.Of(dates.Contains(day));
        }

        if (!NeedsTerm)
        {
            return Truth.True;
        }

        if (term is null)
        {
            return Truth.Unknown;
        }

        var iso = day.WithCalendar(CalendarSystem.Iso);
        return Truth.Of(
            (DuringTerm && term.Contains(iso)) || (AfterTerm is not null && iso >= term.EndExclusive && iso < End(term))
        );
    }

    /// <summary>Returns text such as <c>during the term and P12M after it</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        (DuringTerm, AfterTerm, Dates) switch
        {
            (_, _, { } dates) => $"on {dates}",
            (true, { } after, _) => $"during the term and {ObligationPeriods.Words(after)} after it",
            (true, null, _) => "during the term",
            (false, { } after, _) => $"{ObligationPeriods.Words(after)} after the term",
            _ => "always",
        };

    private LocalDate End(DateRange term) =>
        CivilDates.Add(term.EndExclusive, AfterTerm!, MonthEndRule.FirstOfNext).TryGetValue(out var end)
            ? end
            : LocalDate.MaxIsoValue;

    private static Period Positive(Period after)
    {
        Guard.Against.Null(after);
        var anchor = new LocalDate(2000, 1, 1);
        return !after.HasTimeComponent && anchor + after > anchor
            ? after
            : throw new ArgumentException(
                $"A time after the term is whole days above zero, and {after} is not.",
                nameof(after)
            );
    }
}
