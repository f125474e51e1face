using System.Globalization;
using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Benchmarks;

/// <summary>The duties of a quarter over many agreements, and one view with its term and notice.</summary>
internal static class AgreementContest
{
    private const int Clauses = 40;
    private const int Facts = 200;
    private const double DutiesBar = 10e9;

    private static readonly LocalDate Start = new(2024, 1, 1);
    private static readonly LocalDate Today = new(2026, 11, 2);
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 2, 9, 0);

    /// <summary>Prints the times, on one core.</summary>
    /// <param name="agreements">The number of agreements.</param>
    /// <returns>Whether every bar is met.</returns>
    public static bool Run(int agreements)
    {
        var quarter = DateRange.Quarter(2026, 4);
        var all = Enumerable.Range(0, agreements).Select(Make).ToArray();
        var few = all.AsSpan(0, Math.Min(200, agreements)).ToArray();
        Duties(few, quarter);

        var (began, due) = (CpuClock.Nanoseconds(), 0L);
        due = Duties(all, quarter);
        var took = CpuClock.Nanoseconds() - began;
        var bar = new Bar("all duties of a quarter under 10 s", took * (10_000d / agreements) < DutiesBar);
        Print(
            $"{agreements} agreements x {Clauses} clauses x {Facts} facts: {due} duties in {took / 1e9:0.00} s ({took / agreements / 1e3:0.0} us an agreement), {CpuClock.Name}; {bar.ToText()}"
        );
        return bar.Met;
    }

    private static long Duties(Agreement[] agreements, DateRange quarter)
    {
        var count = 0L;
        foreach (var agreement in agreements)
        {
            count += agreement.AsOf(Today, Now).DueBetween(quarter).Count;
        }

        return count;
    }

    private static Agreement Make(int number)
    {
        var agreement = Agreement
            .Between(Party.Customer("customer"), Party.Provider("provider"))
            .Document("MSA", Start)
            .Clause(
                "MSA § 0",
                Norm.Forbid("assign").Except(Norm.Permit("assign").When(Condition.Holds("assignee is an affiliate")))
            );
        for (var i = 1; i < Clauses; i++)
        {
            agreement = agreement.Clause(Invariant($"MSA § {i}"), Provision(i));
        }

        return agreement
            .Amend("A1", new LocalDate(2026, 11, 15), Now, ClauseChange.Replace("MSA § 3", Provision(3)))
            .Record(Enumerable.Range(0, Facts).Select(i => Fact(number, i)));
    }

    private static Obligation Provision(int i)
    {
        var obligation = Obligation.Of(
            Invariant($"report {i}"),
            i % 3 == 0 ? "customer" : "provider",
            i % 3 == 0 ? "provider" : "customer"
        );
        return (i % 4) switch
        {
            0 => obligation.Recurring(Recurrence.Every(Period.FromMonths(1))).Due(DueDate.Within(Period.FromDays(10))),
            1 => obligation.Recurring(Recurrence.Every(Period.FromMonths(3))).Due(DueDate.Within(Period.FromDays(15))),
            2 => obligation.Recurring(Recurrence.Every(Period.FromYears(1))).Due(DueDate.Within(Period.FromMonths(1))),
            _ => obligation.OnEvent(Invariant($"event {i}")).Due(DueDate.Within(Period.FromDays(30))),
        };
    }

    private static Fact Fact(int number, int i)
    {
        var on = Start.PlusDays((i * 5) + (number % 5));
        var recorded = on.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant();
        return (i % 4) switch
        {
            0 => Performed.Of(Invariant($"F{i}"), on, recorded, Invariant($"report {i % Clauses}")),
            1 => Happened.Of(Invariant($"F{i}"), on, recorded, Invariant($"event {(i * 3) % Clauses}")),
            2 => Charged.Of(
                Invariant($"F{i}"),
                on,
                recorded,
                "fee",
                DateRange.Of(on, on.PlusMonths(1)),
                Money.Of(1000m + i, "EUR")
            ),
            _ => Stated.Of(
                Invariant($"F{i}"),
                on,
                recorded,
                Invariant($"circumstance {i}"),
                Reasoning.Truth.Of(i % 2 == 0)
            ),
        };
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Print(FormattableString text) => Console.WriteLine(Invariant(text));
}
