using NodaTime;

namespace Outsourcing.Domain.Contracts;

/// <summary>How often a power can be used in a year, such as an audit once a calendar year and twice more after a failed one.</summary>
/// <remarks>Two are equal when all parts are equal. Immutable.</remarks>
public sealed record PowerFrequency
{
    private const int MonthsPerYear = 12;

    private PowerFrequency(int times, PowerYear per)
    {
        Times = times;
        Per = per;
    }

    /// <summary>Gets how often in a year.</summary>
    public int Times { get; }

    /// <summary>Gets in which year.</summary>
    public PowerYear Per { get; }

    /// <summary>Gets the name of the event after which it can be used more often in the same year; <see langword="null"/> for none.</summary>
    public string? MoreAfter { get; private init; }

    /// <summary>Gets how much more often.</summary>
    public int More { get; private init; }

    /// <summary>Creates a number of times in a calendar year.</summary>
    /// <param name="times">How often; at least 1.</param>
    /// <returns>The frequency.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public static PowerFrequency PerCalendarYear(int times) =>
        new(Guard.Against.OutOfRange(times, nameof(times), 1, int.MaxValue), PowerYear.Calendar);

    /// <summary>Creates a number of times in a contract year, which begins on the day on which the contract began.</summary>
    /// <inheritdoc cref="PerCalendarYear"/>
    public static PowerFrequency PerContractYear(int times) =>
        new(Guard.Against.OutOfRange(times, nameof(times), 1, int.MaxValue), PowerYear.Contract);

    /// <summary>Says that it can be used more often in a year in which an event happened.</summary>
    /// <param name="event">The name of the event, such as <c>audit failed</c>.</param>
    /// <param name="more">How much more often; at least 1.</param>
    /// <returns>The frequency with that.</returns>
    /// <exception cref="ArgumentException">The name is blank, or the number is below 1.</exception>
    public PowerFrequency AndAfter(string @event, int more) =>
        this with
        {
            MoreAfter = Guard.Against.NoText(@event).Trim(),
            More = Guard.Against.OutOfRange(more, nameof(more), 1, int.MaxValue),
        };

    /// <summary>Returns text such as <c>1 time a calendar year, 2 more after 'audit failed'</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{CivilLength.Count(Times, "time")} a {(Per == PowerYear.Calendar ? "calendar" : "contract")} year"
        + (MoreAfter is null ? "" : $", {Invariant.Text(More)} more after '{MoreAfter}'");

    /// <summary>Gives the first day from which it can be used, on or after the day of a view.</summary>
    internal Answer<LocalDate> FirstDay(AgreementView view, Clause clause, string power, string holder)
    {
        var year = Year(view, clause);
        if (!year.TryGetValue(out var first))
        {
            return year;
        }

        var used = view.FactsOf<PowerExercised>()
            .Count(fact =>
                fact.On >= first
                && string.Equals(fact.Power, power, StringComparison.Ordinal)
                && string.Equals(fact.By, holder, StringComparison.Ordinal)
            );
        var more =
            MoreAfter is { } name
            && view.FactsOf<Happened>()
                .Any(fact => fact.On >= first && string.Equals(fact.Event, name, StringComparison.Ordinal))
                ? More
                : 0;
        var day = used < (long)Times + more ? view.Date : Next(view, clause, first);
        return Answer.Known(
            day,
            Explanation.Of(
                $"It was used {CivilLength.Count(used, "time")} since {Calendars.CivilDay.Text(first)} ({this})."
            )
        );
    }

    private Answer<LocalDate> Year(AgreementView view, Clause clause)
    {
        if (Per == PowerYear.Calendar)
        {
            return Answer.Known(new LocalDate(view.Date.Year, 1, 1), Explanation.Of("The calendar year counts."));
        }

        var start = ContractStart.Of(view, clause);
        return start.TryGetValue(out var day)
            ? Answer.Known(YearStart(day, Years(day, view.Date)), start.Explanation)
            : start;
    }

    private LocalDate Next(AgreementView view, Clause clause, LocalDate first) =>
        Per == PowerYear.Contract && ContractStart.Of(view, clause).TryGetValue(out var start)
            ? YearStart(start, Years(start, view.Date) + 1)
            : first.PlusYears(1);

    /// <summary>Whole years from the start, so that the n-th year begins on the corresponding day of the start.</summary>
    private static int Years(LocalDate start, LocalDate day)
    {
        var years = day.Year - start.Year;
        return YearStart(start, years) > day ? years - 1 : years;
    }

    /// <summary>The first day of a year of the contract: after the last one of the year before, as notices count them.</summary>
    private static LocalDate YearStart(LocalDate start, int years) =>
        TermBoundary.At(start).Plus(years * MonthsPerYear).EndExclusive;
}

/// <summary>In which year the uses of a power are counted.</summary>
public enum PowerYear
{
    /// <summary>In none; no frequency has it.</summary>
    None = 0,

    /// <summary>In the calendar year.</summary>
    Calendar = 1,

    /// <summary>In the year of the contract, from the day on which it began.</summary>
    Contract = 2,
}
