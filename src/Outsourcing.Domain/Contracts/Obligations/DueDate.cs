using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>By when a duty must be done, counted from the day on which it arises.</summary>
/// <remarks>
/// <para>
/// The day on which a duty arises does not count: 10 days from 1 March end on 11 March, 3 months from 30 November on the
/// last day of February. The last day is included, and it does not move when it is no business day.
/// </para>
/// <para>A closed set. Two are equal when case and parts are equal. Immutable.</para>
/// </remarks>
public abstract record DueDate
{
    private protected DueDate() { }

    /// <summary>Gets the case without a limit: the duty is never violated, and stands until it is done or ends.</summary>
    public static UnlimitedTime Unlimited { get; } = new();

    /// <summary>Gets the case in which the text leaves the limit out.</summary>
    public static WithheldTime Withheld { get; } = new();

    internal abstract DueDateKind Kind { get; }

    /// <summary>Creates a fixed last day.</summary>
    /// <param name="day">The last day.</param>
    /// <returns>The due date.</returns>
    public static FixedDay On(LocalDate day) => new(day.WithCalendar(CalendarSystem.Iso));

    /// <summary>Creates a period from the day on which the duty arises.</summary>
    /// <param name="period">Years and months or weeks and days; none at all for the day itself.</param>
    /// <returns>The due date.</returns>
    /// <exception cref="ArgumentException">The period is negative, mixes months with days or has a part below a day.</exception>
    public static PeriodAfter Within(Period period) => new(Guard.Against.NoCivilPeriod(period, orZero: true));

    /// <summary>Creates a number of business days from the day on which the duty arises: the 5th business day after it.</summary>
    /// <param name="number">How many; at least 1.</param>
    /// <param name="days">Which days are business days.</param>
    /// <returns>The due date.</returns>
    /// <exception cref="ArgumentException">The number is below 1, or the days are <see langword="null"/>.</exception>
    public static BusinessDaysAfter Within(int number, BusinessDays days) =>
        new(Guard.Against.OutOfRange(number, nameof(number), 1, int.MaxValue), Guard.Against.Null(days));

    /// <summary>Gives the last day.</summary>
    /// <param name="arises">The day on which the duty arises.</param>
    /// <returns>
    /// The day; silent without a limit, a missing fact where the text leaves it out or holidays are not known.
    /// </returns>
    public abstract Answer<LocalDate> LastDay(LocalDate arises);

    /// <summary>Gives the last day without its explanation; nothing where it is not known or there is none.</summary>
    internal abstract LocalDate? Day(LocalDate arises);

    /// <summary>Gives the last day after a suspension, in which no day counts; nothing where it is not known.</summary>
    /// <param name="arises">The day on which the duty arises.</param>
    /// <param name="lastDay">The last day before.</param>
    /// <param name="from">The first suspended day, not after <paramref name="lastDay"/>.</param>
    /// <param name="resumed">The day on which time runs again.</param>
    internal virtual LocalDate? Extended(LocalDate arises, LocalDate lastDay, LocalDate from, LocalDate resumed) =>
        ObligationPeriods.DayAfter(
            lastDay,
            Period.FromDays(Suspended(LocalDate.Min(arises.PlusDays(1), lastDay), from, resumed))
        );

    private protected static int Suspended(LocalDate counted, LocalDate from, LocalDate resumed) =>
        Math.Max(0, CivilDay.Number(resumed) - CivilDay.Number(LocalDate.Max(counted, from)));

    /// <summary>A fixed last day.</summary>
    /// <inheritdoc cref="DueDate" path="/remarks"/>
    public sealed record FixedDay : DueDate
    {
        internal FixedDay(LocalDate last) => Last = last;

        /// <summary>Gets the last day.</summary>
        public LocalDate Last { get; }

        internal override DueDateKind Kind => DueDateKind.Fixed;

        /// <inheritdoc/>
        public override Answer<LocalDate> LastDay(LocalDate arises) =>
            Answer.Known(Last, Explanation.Of($"The last day is {CivilDay.Text(Last)}."));

        /// <summary>Returns text such as <c>on 2027-03-31</c>.</summary>
        /// <returns>The text.</returns>
        public override string ToString() => $"on {CivilDay.Text(Last)}";

        internal override LocalDate? Day(LocalDate arises) => Last;

        internal override LocalDate? Extended(LocalDate arises, LocalDate lastDay, LocalDate from, LocalDate resumed) =>
            ObligationPeriods.DayAfter(lastDay, Period.FromDays(Suspended(arises, from, resumed)));
    }

    /// <summary>A period from the day on which the duty arises.</summary>
    /// <inheritdoc cref="DueDate" path="/remarks"/>
    public sealed record PeriodAfter : DueDate
    {
        internal PeriodAfter(Period period) => Period = period;

        /// <summary>Gets the period.</summary>
        public Period Period { get; }

        internal override DueDateKind Kind => DueDateKind.Period;

        /// <inheritdoc/>
        public override Answer<LocalDate> LastDay(LocalDate arises) => ObligationPeriods.After(arises, Period);

        /// <summary>Returns text such as <c>within 3 months</c>.</summary>
        /// <returns>The text.</returns>
        public override string ToString() =>
            Period.Equals(Period.Zero) ? "on the day itself" : $"within {ObligationPeriods.Words(Period)}";

        internal override LocalDate? Day(LocalDate arises) => ObligationPeriods.DayAfter(arises, Period);
    }

    /// <summary>A number of business days from the day on which the duty arises.</summary>
    /// <inheritdoc cref="DueDate" path="/remarks"/>
    public sealed record BusinessDaysAfter : DueDate
    {
        internal BusinessDaysAfter(int number, BusinessDays days)
        {
            Number = number;
            Days = days;
        }

        /// <summary>Gets how many business days.</summary>
        public int Number { get; }

        /// <summary>Gets which days are business days.</summary>
        public BusinessDays Days { get; }

        internal override DueDateKind Kind => DueDateKind.BusinessDays;

        /// <inheritdoc/>
        public override Answer<LocalDate> LastDay(LocalDate arises) => Days.Add(arises, Number, DayCounting.LastDay);

        /// <summary>Returns text such as <c>within 5 business days</c>.</summary>
        /// <returns>The text.</returns>
        public override string ToString() => $"within {CivilLength.Count(Number, "business day")}";

        internal override LocalDate? Day(LocalDate arises) => LastDay(arises).TryGetValue(out var last) ? last : null;

        internal override LocalDate? Extended(LocalDate arises, LocalDate lastDay, LocalDate from, LocalDate resumed)
        {
            var first = LocalDate.Max(arises.PlusDays(1), from);
            return resumed <= first ? lastDay
                : !Days.Count(first, resumed, DayCounting.FirstDay).TryGetValue(out var number) ? null
                : number == 0 ? lastDay
                : Days.Add(lastDay, number, DayCounting.LastDay).TryGetValue(out var last) ? last
                : null;
        }
    }

    /// <summary>No limit of time.</summary>
    /// <inheritdoc cref="DueDate" path="/remarks"/>
    public sealed record UnlimitedTime : DueDate
    {
        internal UnlimitedTime() { }

        internal override DueDateKind Kind => DueDateKind.Unlimited;

        /// <inheritdoc/>
        public override Answer<LocalDate> LastDay(LocalDate arises) =>
            Answer.Silent<LocalDate>(
                Finding.Of(
                    ContractRules.ObligationUnlimited,
                    Severity.Info,
                    "due date",
                    "The agreement states no day by which it must be done."
                )
            );

        /// <summary>Returns <c>without a limit</c>.</summary>
        /// <returns>The text.</returns>
        public override string ToString() => "without a limit";

        internal override LocalDate? Day(LocalDate arises) => null;
    }

    /// <summary>A limit that the text leaves out.</summary>
    /// <inheritdoc cref="DueDate" path="/remarks"/>
    public sealed record WithheldTime : DueDate
    {
        internal WithheldTime() { }

        internal override DueDateKind Kind => DueDateKind.Withheld;

        /// <inheritdoc/>
        public override Answer<LocalDate> LastDay(LocalDate arises) =>
            Answer.FactMissing<LocalDate>(
                Finding.Of(
                    ContractRules.ValueWithheld,
                    Severity.Warning,
                    "due date",
                    "The text leaves out by when it must be done."
                )
            );

        /// <summary>Returns <c>within a time that the text leaves out</c>.</summary>
        /// <returns>The text.</returns>
        public override string ToString() => "within a time that the text leaves out";

        internal override LocalDate? Day(LocalDate arises) => null;
    }
}

/// <summary>Which case of <see cref="DueDate"/> it is.</summary>
internal enum DueDateKind
{
    None = 0,
    Fixed = 1,
    Period = 2,
    BusinessDays = 3,
    Unlimited = 4,
    Withheld = 5,
}
