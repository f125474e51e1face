using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>What one side pays the other for each period from what was sold or used: rates on bases, with a minimum.</summary>
/// <remarks>
/// All is computed exactly; only the royalty of a period, the line of its statement, is rounded. Two are equal when all
/// members are equal; the order of the rates counts. Immutable.
/// </remarks>
public sealed record Royalty : Provision
{
    private Royalty(string name, string payer, string payee, LocalDate first, Period every, RoyaltyRate[] rates)
    {
        Name = name;
        Payer = payer;
        Payee = payee;
        First = first;
        Every = every;
        Rates = ValueList.Of(rates);
    }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the name of the party that pays.</summary>
    public string Payer { get; }

    /// <summary>Gets the name of the party that is paid.</summary>
    public string Payee { get; }

    /// <summary>Gets the first day of the first period.</summary>
    public LocalDate First { get; }

    /// <summary>Gets how long a period is: years and months.</summary>
    public Period Every { get; }

    /// <summary>Gets the rates, which add up.</summary>
    public IReadOnlyList<RoyaltyRate> Rates { get; }

    /// <summary>Gets for how many periods it is paid; <see langword="null"/> without an end.</summary>
    public int? Periods { get; private init; }

    /// <summary>Gets the least amount for a period; <see langword="null"/> for none.</summary>
    public Money? Minimum { get; private init; }

    /// <summary>Gets within which time after the last day of a period it is paid; <see langword="null"/> when none is stated.</summary>
    public DueDate? PaymentWithin { get; private init; }

    /// <summary>Gets whether it outlives the agreement.</summary>
    public bool Survives { get; private init; }

    /// <summary>Creates a royalty.</summary>
    /// <param name="name">The name, such as <c>royalty on the engine</c>.</param>
    /// <param name="payer">The name of the party that pays.</param>
    /// <param name="payee">The name of the party that is paid.</param>
    /// <param name="first">The first day of the first period.</param>
    /// <param name="every">How long a period is: years and months; above zero.</param>
    /// <param name="rates">The rates, at least one; they add up.</param>
    /// <returns>The royalty, without an end, a minimum and a time for payment.</returns>
    /// <exception cref="ArgumentException">
    /// A name is blank, both parties are the same, the period has weeks, days or less, or there is no rate.
    /// </exception>
    public static Royalty Of(
        string name,
        string payer,
        string payee,
        LocalDate first,
        Period every,
        params IEnumerable<RoyaltyRate> rates
    )
    {
        var (from, to) = (Guard.Against.NoText(payer).Trim(), Guard.Against.NoText(payee).Trim());
        if (string.Equals(from, to, StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{to}' pays and cannot be paid as well.", nameof(payee));
        }

        if (ObligationPeriods.Months(Guard.Against.NoCivilPeriod(every)) == 0)
        {
            throw new ArgumentException(
                $"Royalties are paid for months or years, and {ObligationPeriods.Words(every)} are none.",
                nameof(every)
            );
        }

        var copy = Guard.Against.NullElement(rates);
        return copy.Length > 0
            ? new Royalty(
                Guard.Against.NoText(name).Trim(),
                from,
                to,
                first.WithCalendar(CalendarSystem.Iso),
                every,
                copy
            )
            : throw new ArgumentException("There is no rate.", nameof(rates));
    }

    /// <summary>Ends it after a number of periods.</summary>
    /// <param name="periods">How many; at least 1.</param>
    /// <returns>The royalty that ends so.</returns>
    /// <exception cref="ArgumentException">The number is below 1.</exception>
    public Royalty Times(int periods) =>
        this with
        {
            Periods = Guard.Against.OutOfRange(periods, nameof(periods), 1, int.MaxValue),
        };

    /// <summary>Guarantees a least amount for each period.</summary>
    /// <param name="minimum">The amount, above zero.</param>
    /// <returns>The royalty with that minimum.</returns>
    /// <exception cref="ArgumentException">The amount is zero or below.</exception>
    public Royalty AtLeast(Money minimum) =>
        minimum.Amount > 0
            ? this with
            {
                Minimum = minimum,
            }
            : throw new ArgumentException($"A minimum is above zero, and {minimum} is not.", nameof(minimum));

    /// <summary>Says by when it is paid.</summary>
    /// <param name="within">The time after the last day of a period; not a fixed day.</param>
    /// <returns>The royalty with that time.</returns>
    /// <exception cref="ArgumentException">The time is a fixed day, or <see langword="null"/>.</exception>
    public Royalty PaidWithin(DueDate within) =>
        this with
        {
            PaymentWithin = LengthGuards.LengthOfTime(within, nameof(within)),
        };

    /// <summary>Says that it is owed also for periods that begin after the agreement.</summary>
    /// <returns>The royalty, which survives.</returns>
    public Royalty Surviving() => this with { Survives = true };

    /// <summary>Gives the period of a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The period, counted from the first day; not applicable before it, and after the last period.</returns>
    public Answer<DateRange> PeriodOf(LocalDate day)
    {
        var number = Recurrence.Every(Every).LastOnOrBefore(First, day);
        return number >= 0 && (Periods is not { } count || number < count) && Period(number) is { } period
            ? Answer.Known(
                period,
                Explanation.Of($"{CivilDay.Text(day)} lies in period {Invariant.Text(number + 1)}, {period}.")
            )
            : Answer.NotApplicable<DateRange>(
                Finding.Of(
                    IpRules.RoyaltyPeriod,
                    Severity.Info,
                    Name,
                    $"No period of the royalty holds {CivilDay.Text(day)}: the first one begins on {CivilDay.Text(First)}"
                        + (Periods is { } most ? $", and there are {Invariant.Text(most)}." : ".")
                )
            );
    }

    /// <summary>Gives the name by which facts speak of the royalty of a period, such as that it was paid.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The name of the charge, such as <c>royalty on the engine 2026-01-01/2026-04-01</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is <see langword="null"/>.</exception>
    public string ChargeFor(DateRange period) => $"{Name} {Guard.Against.Null(period)}";

    /// <summary>Computes the royalty of a period.</summary>
    /// <param name="period">The period; any days may be asked about.</param>
    /// <param name="reports">What was reported, in any order; what concerns other bases and days is left out.</param>
    /// <returns>
    /// The royalty with its steps, rounded once. Fact missing when a base is not reported for each day of the period, and for
    /// bands of the calendar year up to it, or the text leaves a rate out; a conflict when two reports of a base have days in
    /// common; not applicable when amounts have different
    /// currencies, a report lies partly outside the period, or bands would have to be applied across two calendar years.
    /// </returns>
    /// <exception cref="ArgumentException">An argument or an element is <see langword="null"/>.</exception>
    public Answer<FeeResult> Compute(DateRange period, IEnumerable<RoyaltyFact> reports) =>
        new RoyaltyReading(this, Guard.Against.Null(period), Guard.Against.NullElement(reports)).Read();

    /// <summary>Gives the payments for the periods, each after its period.</summary>
    /// <inheritdoc/>
    public override IEnumerable<Due> Duties(AgreementView view, Clause clause, DateRange window)
    {
        Guard.Against.Null(view);
        Guard.Against.Null(clause);
        Guard.Against.Null(window);
        if (PaymentWithin is null)
        {
            yield break;
        }

        var end = Survives ? null : AgreementEnds.Of(view).LastDayOf(clause);
        for (
            var number = 0;
            (Periods is not { } count || number < count)
                && Period(number) is { } period
                && period.Last <= window.Last
                && !(period.First > end);
            number++
        )
        {
            if (
                PaymentWithin.LastDay(period.Last).TryGetValue(out var last)
                && window.Contains(last)
                && Payment(view, clause, period, last) is { } due
            )
            {
                yield return due;
            }
        }
    }

    /// <summary>Returns text such as <c>Licensee pays Licensor royalty: 4.5% of net sales, every 3 months from 2026-01-01</c>.</summary>
    /// <returns>The terms in words.</returns>
    public override string ToString() =>
        $"{Payer} pays {Payee} {Name}: {string.Join(" and ", Rates.Select(rate => rate.ToString()))}, "
        + $"every {ObligationPeriods.Words(Every)} from {CivilDay.Text(First)}"
        + (Periods is { } count ? $", {CivilLength.Count(count, "time")}" : "")
        + (Minimum is { } minimum ? $", at least {minimum}" : "")
        + (PaymentWithin is null ? "" : $", {PaymentWithin}")
        + (Survives ? ", surviving" : "");

    private Due? Payment(AgreementView view, Clause clause, DateRange period, LocalDate last)
    {
        var charge = ChargeFor(period);
        return view.FactsOf<ChargePaid>().Any(fact => string.Equals(fact.Charge, charge, StringComparison.Ordinal))
            ? null
            : Due.Of(
                charge,
                Payer,
                last,
                view.Date > last ? ObligationState.Violated : ObligationState.Due,
                clause.Reference,
                Explanation.Of(
                    $"The royalty for {period} is due {PaymentWithin} after {CivilDay.Text(period.Last)}.",
                    clause.Reference
                ),
                to: Payee,
                from: period.EndExclusive <= last ? period.EndExclusive : null,
                services: clause.Services
            );
    }

    /// <summary>Gives the period of a number, from 0; nothing beyond the calendar.</summary>
    private DateRange? Period(int number) =>
        ObligationPeriods.DayAfter(First, Every, number) is { } first
        && ObligationPeriods.DayAfter(First, Every, number + 1) is { } end
            ? DateRange.Of(first, end)
            : null;
}
