using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>A deposit that something asks for.</summary>
/// <param name="What">What asks for it, in words.</param>
/// <param name="Since">The day from which it is asked for; nothing when that is not known.</param>
/// <param name="By">The last day; nothing when there is none or it is not known.</param>
/// <param name="Made">The deposit that was made for it.</param>
internal sealed record EscrowDemand(string What, LocalDate? Since, LocalDate? By, EscrowDeposited? Made)
{
    /// <summary>Finds the deposits that the terms ask for until the day of a view, and those that come next.</summary>
    public static IReadOnlyList<EscrowDemand> Of(Escrow terms, Clause clause, AgreementView view)
    {
        EscrowFact[] facts =
        [
            .. view.FactsOf<EscrowFact>()
                .Where(fact => string.Equals(fact.Escrow, terms.Name, StringComparison.Ordinal)),
        ];
        if (Array.Exists(facts, fact => fact is EscrowEnded))
        {
            return [];
        }

        EscrowDeposited[] deposits = [.. facts.OfType<EscrowDeposited>()];
        var demands = terms
            .DepositRules.SelectMany(rule =>
                Days(rule.Trigger, clause, view)
                    .Select(since => new EscrowDemand(
                        rule.ToString(),
                        since,
                        since is { } day && rule.Due.LastDay(day).TryGetValue(out var by) ? by : null,
                        Array.Find(deposits, deposit => since is null || deposit.On >= since)
                    ))
            )
            .ToList();
        if (terms.RenewedEvery is { } age && deposits is [.., var last])
        {
            demands.Add(
                new EscrowDemand(
                    $"the deposit of {CivilDay.Text(last.On)}, renewed every {ObligationPeriods.Words(age)}",
                    last.On,
                    ObligationPeriods.DayAfter(last.On, age),
                    Made: null
                )
            );
        }

        return demands;
    }

    /// <summary>Whether it had been met, or had not fallen due, at the end of a day.</summary>
    public Truth IsMetOn(LocalDate day) =>
        Made is not null ? Truth.True
        : By is { } last ? Truth.Of(day <= last)
        : Since > day ? Truth.True
        : Truth.Unknown;

    private static IEnumerable<LocalDate?> Days(ObligationTrigger trigger, Clause clause, AgreementView view) =>
        trigger switch
        {
            ObligationTrigger.FixedDay day => [day.Day],
            ObligationTrigger.NamedEvent named => view.FactsOf<Happened>()
                .Where(fact => string.Equals(fact.Event, named.Name, StringComparison.Ordinal))
                .Select(fact => (LocalDate?)fact.On),
            _ => [view.Agreement.Find(clause.Reference.Document)?.Effective?.Date],
        };
}
