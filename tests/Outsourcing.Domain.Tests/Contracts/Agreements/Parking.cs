using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Contracts;

/// <summary>A provision that an application adds by itself: so many places, paid on the first of each month.</summary>
public sealed record Parking(int Places, string Payer = "customer") : Provision
{
    /// <inheritdoc/>
    public override IEnumerable<Due> Duties(AgreementView view, Clause clause, DateRange window)
    {
        for (var day = window.First; day < window.EndExclusive; day = day.PlusDays(1))
        {
            if (day.Day == 1)
            {
                var count = Places;
                yield return Due.Of(
                    $"pay for {Invariant.Text(count)} places",
                    Payer,
                    day,
                    ObligationState.Due,
                    clause.Reference,
                    Explanation.Of("Parking is paid on the first of a month.", clause.Reference),
                    "provider",
                    services: clause.Services
                );
            }
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Exercisable> Powers(AgreementView view, Clause clause, string party) =>
        string.Equals(party, Payer, StringComparison.Ordinal)
            ?
            [
                Exercisable.Of(
                    "give places back",
                    PowerKind.Change,
                    party,
                    PowerStatus.Now,
                    clause.Reference,
                    Explanation.Of("Places can be given back at any time.", clause.Reference)
                ),
            ]
            : [];
}

/// <summary>A fact that an application adds by itself.</summary>
public sealed record PlaceBlocked(string Id, LocalDate On, Instant Recorded) : Fact(Id, On, Recorded)
{
    /// <inheritdoc/>
    protected override string Describe() => "a place was blocked";
}
