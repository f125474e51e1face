using NodaTime;

namespace Outsourcing.Domain.Calendars;

/// <summary>Arithmetic of civil dates, as contracts mean it: months and years from an anchor, each rule with its name.</summary>
/// <remarks>
/// <para>
/// Years and months are added as one number of months, then weeks and days as one number of days. When months lead to a
/// month that lacks the day, a <see cref="MonthEndRule"/> or a <see cref="RollConvention"/> says which day is taken.
/// </para>
/// <para>
/// The n-th date of a series is computed from its anchor. To go on from the date before drifts: one month after
/// 31 January is 28 February, one month after that 28 March, while two months after 31 January is 31 March.
/// </para>
/// <para>Dates of another calendar system are taken as the same day of the ISO calendar.</para>
/// </remarks>
public static class CivilDates
{
    private const int MonthsPerYear = 12;
    private const int DaysPerWeek = 7;

    /// <summary>Adds a period to a date.</summary>
    /// <param name="date">The date.</param>
    /// <param name="period">Years, months, weeks and days; each may be negative.</param>
    /// <param name="monthEnd">Which day is taken when the month lacks the day.</param>
    /// <returns>
    /// The date; not applicable when the month lacks the day and the rule is <see cref="MonthEndRule.Refuse"/>, or beyond
    /// the years from -9998 to 9999.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="period"/> has a part below a day, or <paramref name="monthEnd"/> is none of the three.
    /// </exception>
    public static Answer<LocalDate> Add(LocalDate date, Period period, MonthEndRule monthEnd) =>
        DateStep.Of(date, period, 1).Take(Checked(monthEnd));

    /// <summary>Gives the n-th date of a series: the anchor and n times the step, always from the anchor.</summary>
    /// <param name="anchor">The date on which the series stands; its number is 0.</param>
    /// <param name="step">Years, months, weeks and days between two dates; each may be negative.</param>
    /// <param name="n">The number of the date; negative for dates before the anchor.</param>
    /// <param name="monthEnd">Which day is taken when the month lacks the day.</param>
    /// <inheritdoc cref="Add(LocalDate, Period, MonthEndRule)"/>
    /// <exception cref="ArgumentNullException"><paramref name="step"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="step"/> has a part below a day, or <paramref name="monthEnd"/> is none of the three.
    /// </exception>
    public static Answer<LocalDate> Recurrence(LocalDate anchor, Period step, int n, MonthEndRule monthEnd) =>
        DateStep.Of(anchor, step, n).Take(Checked(monthEnd));

    /// <summary>Gives the n-th date of a series whose dates keep a day of the month.</summary>
    /// <param name="anchor">The date on which the series stands; its number is 0.</param>
    /// <param name="step">Years, months, weeks and days between two dates; each may be negative.</param>
    /// <param name="n">The number of the date; negative for dates before the anchor.</param>
    /// <param name="roll">The day of the month that each date is moved to, after the step (which takes the last day of a month that lacks the day).</param>
    /// <returns>The date; not applicable beyond the years from -9998 to 9999.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="step"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="step"/> has a part below a day.</exception>
    public static Answer<LocalDate> Recurrence(LocalDate anchor, Period step, int n, RollConvention roll) =>
        DateStep.Of(anchor, step, n).Take(roll);

    private static MonthEndRule Checked(MonthEndRule monthEnd)
    {
        Guard.Against.OutOfRange((int)monthEnd, nameof(monthEnd), (int)MonthEndRule.LastDay, (int)MonthEndRule.Refuse);
        return monthEnd;
    }

    /// <summary>A date and how far to go from it.</summary>
    private sealed record DateStep(LocalDate From, Int128 Months, Int128 Days)
    {
        public static DateStep Of(
            LocalDate from,
            Period period,
            int times,
            [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(period))] string? name = null
        )
        {
            Guard.Against.Null(period, name);
            return period.HasTimeComponent
                ? throw new ArgumentException(
                    $"A period between dates has no part below a day, and {Invariant.Text(period)} has one.",
                    name
                )
                : new DateStep(
                    from.WithCalendar(CalendarSystem.Iso),
                    (Int128)times * (((Int128)period.Years * MonthsPerYear) + period.Months),
                    (Int128)times * (((Int128)period.Weeks * DaysPerWeek) + period.Days)
                );
        }

        public Answer<LocalDate> Take(MonthEndRule monthEnd)
        {
            if (Month() is not { } month)
            {
                return OutOfRange();
            }

            var lacks = From.Day > month.Calendar.GetDaysInMonth(month.Year, month.Month);
            if (lacks && monthEnd == MonthEndRule.Refuse)
            {
                return Answer.NotApplicable<LocalDate>(
                    Finding.Of(
                        CalendarRules.MonthEnd,
                        Severity.Error,
                        ToString(),
                        $"The month {MonthText(month)} has no day {Invariant.Text(From.Day)}, and no rule names the day that stands for it.",
                        remedy: "Say whether the last day of the month or the first day of the next one is taken."
                    )
                );
            }

            var day =
                !lacks ? month.PlusDays(From.Day - 1)
                : monthEnd == MonthEndRule.LastDay ? RollConvention.EndOfMonth.Adjust(month)
                : month.PlusMonths(1);
            return Answered(
                day,
                !lacks ? ""
                    : monthEnd == MonthEndRule.LastDay
                        ? $"; {MonthText(month)} has no day {Invariant.Text(From.Day)}, so its last day is taken"
                    : $"; {MonthText(month)} has no day {Invariant.Text(From.Day)}, so the first day of the next month is taken"
            );
        }

        public Answer<LocalDate> Take(RollConvention roll)
        {
            if (!Take(MonthEndRule.LastDay).TryGetValue(out var date))
            {
                return OutOfRange();
            }

            var rolled = roll.Adjust(date);
            return Answer.Known(
                rolled,
                Explanation.Of(
                    roll == RollConvention.None
                        ? $"{this} is {CivilDay.Text(rolled)}."
                        : $"{this} is {CivilDay.Text(date)}, and {roll} of that month is {CivilDay.Text(rolled)}."
                )
            );
        }

        public override string ToString()
        {
            var months = Months == 0 ? "" : $" {Signed(Months)} {(Int128.Abs(Months) == 1 ? "month" : "months")}";
            var days = Days == 0 && Months != 0 ? "" : $" {Signed(Days)} {(Int128.Abs(Days) == 1 ? "day" : "days")}";
            return CivilDay.Text(From) + months + days;
        }

        private static string Signed(Int128 number) =>
            number < 0 ? $"- {Invariant.Text(-number)}" : $"+ {Invariant.Text(number)}";

        private static string MonthText(LocalDate month) => CivilDay.Text(month)[..^3];

        /// <summary>Gives the first day of the month that the months lead to, or nothing beyond the supported years.</summary>
        private LocalDate? Month()
        {
            var month = ((Int128)From.Year * MonthsPerYear) + From.Month - 1 + Months;
            var first = (Int128)LocalDate.MinIsoValue.Year * MonthsPerYear;
            var end = ((Int128)LocalDate.MaxIsoValue.Year + 1) * MonthsPerYear;
            return month < first || month >= end
                ? null
                : new LocalDate(
                    LocalDate.MinIsoValue.Year + (int)((month - first) / MonthsPerYear),
                    (int)((month - first) % MonthsPerYear) + 1,
                    1
                );
        }

        private Answer<LocalDate> Answered(LocalDate date, string why)
        {
            var number = CivilDay.Number(date) + Days;
            if (number < CivilDay.Number(LocalDate.MinIsoValue) || number > CivilDay.Number(LocalDate.MaxIsoValue))
            {
                return OutOfRange();
            }

            var result = date.PlusDays((int)Days);
            return Answer.Known(result, Explanation.Of($"{this} is {CivilDay.Text(result)}{why}."));
        }

        private Answer<LocalDate> OutOfRange() =>
            Answer.NotApplicable<LocalDate>(
                Finding.Of(
                    CalendarRules.Range,
                    Severity.Error,
                    ToString(),
                    "The date lies beyond the years from -9998 to 9999."
                )
            );
    }
}
