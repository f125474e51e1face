using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>From which day a power can be used: a day, some time after the contract began, or after the initial term.</summary>
/// <remarks>
/// The contract begins on the commencement of the clause's document, or on its effective date where no commencement is
/// stated. A closed set. Two are equal when case and parts are equal. Immutable.
/// </remarks>
public abstract record PowerStart
{
    private protected PowerStart() { }

    /// <summary>Gets the first day after the initial term: only while the term is extended, or has become indefinite.</summary>
    public static InitialTermOver AfterInitialTerm { get; } = new();

    internal abstract PowerStartKind Kind { get; }

    /// <summary>Creates a fixed day.</summary>
    /// <param name="day">The first day on which the power can be used.</param>
    /// <returns>The start.</returns>
    public static FixedDay On(LocalDate day) => new(day.WithCalendar(CalendarSystem.Iso));

    /// <summary>Creates a time after the contract began, such as not within its first 18 months.</summary>
    /// <param name="period">Years and months or weeks and days; above zero.</param>
    /// <returns>The start; the power can be used from the corresponding day on.</returns>
    /// <exception cref="ArgumentException">The period is not above zero, mixes months with days or has a part below a day.</exception>
    public static AfterPeriod After(Period period) => new(Guard.Against.NoCivilPeriod(period));

    /// <summary>Creates the first day of a contract year.</summary>
    /// <param name="number">The number of the year; from 2, since a power without a start can be used in the first one.</param>
    /// <returns>The start.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 2 or above 9999.</exception>
    public static AfterPeriod FromContractYear(int number) =>
        new(Period.FromYears(Guard.Against.OutOfRange(number, nameof(number), 2, LocalDate.MaxIsoValue.Year) - 1));

    internal abstract Answer<LocalDate> Day(AgreementView view, Clause clause);

    /// <summary>A fixed day.</summary>
    /// <inheritdoc cref="PowerStart" path="/remarks"/>
    public sealed record FixedDay : PowerStart
    {
        internal FixedDay(LocalDate first) => First = first;

        /// <summary>Gets the first day on which the power can be used.</summary>
        public LocalDate First { get; }

        internal override PowerStartKind Kind => PowerStartKind.Day;

        /// <summary>Returns text such as <c>from 2027-01-01</c>.</summary>
        /// <returns>The text.</returns>
        public override string ToString() => $"from {CivilDay.Text(First)}";

        internal override Answer<LocalDate> Day(AgreementView view, Clause clause) =>
            Answer.Known(First, Explanation.Of($"It can be used {this}."));
    }

    /// <summary>A time after the contract began.</summary>
    /// <inheritdoc cref="PowerStart" path="/remarks"/>
    public sealed record AfterPeriod : PowerStart
    {
        internal AfterPeriod(Period period) => Period = period;

        /// <summary>Gets how long after the contract began.</summary>
        public Period Period { get; }

        internal override PowerStartKind Kind => PowerStartKind.Period;

        /// <summary>Returns text such as <c>from 2 years after the contract began</c>.</summary>
        /// <returns>The text.</returns>
        public override string ToString() => $"from {ObligationPeriods.Words(Period)} after the contract began";

        internal override Answer<LocalDate> Day(AgreementView view, Clause clause)
        {
            var start = ContractStart.Of(view, clause);
            if (!start.TryGetValue(out var day))
            {
                return start;
            }

            // A month that lacks the day is over with its last one, as for terms.
            var after = ObligationPeriods.After(day, Period);
            return ObligationPeriods.Months(Period) > 0 && after.TryGetValue(out var last) && last.Day != day.Day
                ? ObligationPeriods.After(last, Period.FromDays(1))
                : after;
        }
    }

    /// <summary>The first day after the initial term.</summary>
    /// <inheritdoc cref="PowerStart" path="/remarks"/>
    public sealed record InitialTermOver : PowerStart
    {
        internal InitialTermOver() { }

        internal override PowerStartKind Kind => PowerStartKind.AfterInitialTerm;

        /// <summary>Returns <c>after the initial term</c>.</summary>
        /// <returns>The text.</returns>
        public override string ToString() => "after the initial term";

        internal override Answer<LocalDate> Day(AgreementView view, Clause clause)
        {
            var last = ContractStart.InitialTermLastDay(view, clause);
            return last.TryGetValue(out var day) ? ObligationPeriods.After(day, Period.FromDays(1)) : last;
        }
    }
}

/// <summary>Which case of <see cref="PowerStart"/> it is.</summary>
internal enum PowerStartKind
{
    None = 0,
    Day = 1,
    Period = 2,
    AfterInitialTerm = 3,
}
