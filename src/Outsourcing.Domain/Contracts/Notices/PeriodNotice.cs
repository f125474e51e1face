using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>A notice with a length: days, business days, weeks or months before the end.</summary>
/// <remarks>The day from which it counts does not count itself. Two are equal when all members are.</remarks>
public sealed record PeriodNotice : Notice
{
    private const int MostDays = 36_600;
    private const int MostWeeks = 5_200;
    private const int MostMonths = 1_200;
    private const int DaysPerWeek = 7;

    private PeriodNotice(NoticeUnit unit, int count, BusinessDays? countedIn)
    {
        Unit = unit;
        Count = count;
        CountedIn = countedIn;
    }

    /// <summary>Gets in what the length is counted.</summary>
    public NoticeUnit Unit { get; }

    /// <summary>Gets the length in its unit; 0 when a notice on the last day will do.</summary>
    public int Count { get; }

    /// <summary>Gets the business days that are counted; <see langword="null"/> unless the unit is <see cref="NoticeUnit.BusinessDays"/>.</summary>
    public BusinessDays? CountedIn { get; }

    /// <summary>Gets whether the clause asks for clear days, weeks or months: neither the day of receipt nor the last one counts.</summary>
    public bool IsClear { get; private init; }

    /// <summary>Gets whether the clause says "at least" or "not less than", which some read as clear days.</summary>
    public bool IsAtLeast { get; private init; }

    /// <summary>Gets whether the clause counts back from the end instead of forwards from the notice.</summary>
    public bool IsCountedBack { get; private init; }

    /// <summary>Gets how long before the end the window for the notice opens; <see langword="null"/> when it has no first day.</summary>
    public Period? Longest { get; private init; }

    /// <summary>Gets to the end of what the notice takes effect.</summary>
    public NoticeBoundary ToEnd { get; private init; }

    internal override bool HasTwoReadings => IsAtLeast && !IsClear;

    /// <summary>Says that the clause asks for clear days (or weeks, or months): the period ends a day later.</summary>
    /// <returns>The notice.</returns>
    public PeriodNotice Clear() => this with { IsClear = true };

    /// <summary>Says that the clause asks for "at least" or "not less than" the length.</summary>
    /// <remarks>
    /// A notice of exactly the length is in time (E J Riley Investments v Eurostile Holdings, 1985). Since some courts and
    /// laws read the words as clear days, both days are given.
    /// </remarks>
    /// <returns>The notice.</returns>
    public PeriodNotice AtLeast() => this with { IsAtLeast = true };

    /// <summary>Says that the clause counts back from the end: the day before the same-numbered day so many months before the day after the term.</summary>
    /// <remarks>
    /// A month that lacks the day gives its last one. Days, weeks and business days give the same day in both directions;
    /// months do not: for a term until 30 May, three months back lead to 27 February, and forwards a notice of 28 February is
    /// in time.
    /// </remarks>
    /// <returns>The notice.</returns>
    public PeriodNotice CountedBack() => this with { IsCountedBack = true };

    /// <summary>Says that the clause has a window: not earlier than a time before the end.</summary>
    /// <param name="longest">How long: years and months, or weeks and days.</param>
    /// <returns>The notice; its first day is the first one whose longest period does not end before the term.</returns>
    /// <exception cref="ArgumentException">The length is not above zero, or mixes months and days.</exception>
    public PeriodNotice NotEarlierThan(Period longest)
    {
        CivilLength.Of(longest);
        return this with { Longest = longest };
    }

    /// <summary>Says to the end of what the notice takes effect: its period goes on to the end of the month, quarter or year.</summary>
    /// <param name="boundary">To the end of what.</param>
    /// <returns>The notice.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="boundary"/> is none of the four.</exception>
    public PeriodNotice ToEndOf(NoticeBoundary boundary) =>
        this with
        {
            ToEnd = (NoticeBoundary)
                Guard.Against.OutOfRange(
                    (int)boundary,
                    nameof(boundary),
                    (int)NoticeBoundary.Month,
                    (int)NoticeBoundary.ContractYear
                ),
        };

    /// <summary>Says from which of its days the notice counts.</summary>
    /// <param name="start">The day of receipt, as without a word on it, or that of dispatch.</param>
    /// <returns>The notice.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is none of the two.</exception>
    public PeriodNotice CountedFrom(NoticeStart start) => this with { CountsFrom = Checked(start) };

    /// <summary>Says where the last day for the notice goes when it is no business day; only when the clause says so.</summary>
    /// <param name="convention">Where it goes.</param>
    /// <param name="businessDays">The business days.</param>
    /// <returns>The notice.</returns>
    /// <exception cref="ArgumentException"><paramref name="convention"/> moves nothing or is none, or the business days are <see langword="null"/>.</exception>
    public PeriodNotice Rolled(BusinessDayConvention convention, BusinessDays businessDays) =>
        this with
        {
            Roll = Checked(convention),
            RolledBy = Guard.Against.Null(businessDays),
        };

    /// <summary>Returns text such as <c>at least 3 months to the end of a quarter</c>.</summary>
    /// <returns>The length and what the clause says besides.</returns>
    public override string ToString()
    {
        var unit = Unit switch
        {
            NoticeUnit.Days => "day",
            NoticeUnit.BusinessDays => "business day",
            NoticeUnit.Weeks => "week",
            _ => "month",
        };
        var end = ToEnd switch
        {
            NoticeBoundary.None => "",
            NoticeBoundary.Month => " to the end of a month",
            NoticeBoundary.Quarter => " to the end of a quarter",
            NoticeBoundary.CalendarYear => " to the end of a calendar year",
            _ => " to the end of a contract year",
        };
        var longest = Longest is null ? "" : $" and not more than {CivilLength.Of(Longest)}";
        return (IsAtLeast ? "at least " : "")
            + CivilLength.Count(Count, IsClear ? $"clear {unit}" : unit)
            + longest
            + end
            + (IsCountedBack ? ", counted back" : "")
            + Steps;
    }

    internal static PeriodNotice Of(NoticeUnit unit, int count, BusinessDays? countedIn, string parameterName) =>
        new(
            unit,
            Guard.Against.OutOfRange(
                count,
                parameterName,
                0,
                unit switch
                {
                    NoticeUnit.Weeks => MostWeeks,
                    NoticeUnit.Months => MostMonths,
                    _ => MostDays,
                }
            ),
            countedIn
        );

    internal override Answer<LocalDate> End(LocalDate received, LocalDate? contractStart)
    {
        var own = IsCountedBack && Unit == NoticeUnit.Months ? EndCountedBack(received) : EndForwards(received);
        return own.TryGetValue(out var end)
            ? NoticePeriods.EndOn(ToEnd, IsClear ? end.PlusDays(1) : end, contractStart)
            : own;
    }

    internal override Answer<LocalDate> Latest(NoticeQuestion question, bool clear)
    {
        // The period of a notice ends with the last month, quarter or year that ends within the term.
        var bound = NoticePeriods.LastEnd(ToEnd, question.TermLastDay, question.ContractStart, question.Clause);
        if (!bound.TryGetValue(out var end))
        {
            return bound;
        }

        var last = clear ? end.PlusDays(-1) : end;
        return Unit switch
        {
            NoticeUnit.Days => Found(last.PlusDays(-Count)),
            NoticeUnit.Weeks => Found(last.PlusDays(-Count * DaysPerWeek)),
            NoticeUnit.BusinessDays => BusinessDayCount.LatestStart(CountedIn!, Count, last),
            _ => Found(IsCountedBack ? LatestMonthsBack(last) : LatestMonths(last, Count)),
        };
    }

    internal override LocalDate? First(LocalDate termLastDay)
    {
        if (Longest is null)
        {
            return null;
        }

        // The day after the last one whose longest period ends before the term does.
        var length = CivilLength.Of(Longest);
        return length.Months > 0
            ? LatestMonths(termLastDay.PlusDays(-1), length.Months).PlusDays(1)
            : termLastDay.PlusDays(-length.Days);
    }

    private Answer<LocalDate> EndForwards(LocalDate received) =>
        Unit switch
        {
            NoticeUnit.Days => Found(received.PlusDays(Count)),
            NoticeUnit.Weeks => Found(received.PlusDays(Count * DaysPerWeek)),
            NoticeUnit.BusinessDays when Count > 0 => CountedIn!.Add(received, Count, DayCounting.LastDay),
            NoticeUnit.BusinessDays => Found(received),
            _ => Found(received.PlusMonths(Count)),
        };

    /// <summary>The first end from which the clause counts back to the day of receipt or a later one.</summary>
    private Answer<LocalDate> EndCountedBack(LocalDate received)
    {
        // No month is longer than 31 days, so the corresponding day is at most three days too early.
        var end = received.PlusMonths(Count);
        while (LatestMonthsBack(end) < received)
        {
            end = end.PlusDays(1);
        }

        while (LatestMonthsBack(end.PlusDays(-1)) >= received)
        {
            end = end.PlusDays(-1);
        }

        return Found(end);
    }

    private LocalDate LatestMonthsBack(LocalDate last) => last.PlusDays(1).PlusMonths(-Count).PlusDays(-1);

    /// <summary>The last day whose corresponding day so many months later is not after a day.</summary>
    private static LocalDate LatestMonths(LocalDate last, int months)
    {
        // The months of a notice of the last days of a long month all end on the last day of a short one.
        var earlier = last.PlusMonths(-months);
        return last.Day == last.Calendar.GetDaysInMonth(last.Year, last.Month)
            ? RollConvention.EndOfMonth.Adjust(earlier)
            : earlier;
    }

    private Answer<LocalDate> Found(LocalDate day) =>
        Answer.Known(
            day,
            Explanation.From(
                new Counted(this, day),
                static counted => Explanation.Of($"{counted.Notice}: {CivilDay.Text(counted.Day)}.")
            )
        );

    private sealed record Counted(PeriodNotice Notice, LocalDate Day);
}
