using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>The view, the clause and the party for which a ground is read.</summary>
internal sealed record GroundCase(AgreementView View, Clause Clause, string Holder)
{
    /// <summary>Whether something of another party, or of nobody, can be a ground for the holder.</summary>
    public bool IsOther(string? party) => !string.Equals(party, Holder, StringComparison.Ordinal);

    /// <summary>The breaches of the other side, by day.</summary>
    public IEnumerable<Breach> Breaches => View.FactsOf<Breach>().Where(breach => IsOther(breach.By));

    /// <summary>The events of a name of the other side or of nobody, by day.</summary>
    public IEnumerable<Happened> Events(string name) =>
        View.FactsOf<Happened>()
            .Where(fact => IsOther(fact.By) && string.Equals(fact.Event, name, StringComparison.Ordinal));

    public static GroundReading Read(IEnumerable<GroundMoment> moments, string otherwise, Finding? missing = null) =>
        new([.. moments.OrderBy(moment => moment.From)], missing, otherwise);

    public Finding Missing(string message) =>
        Finding.Of(ContractRules.PowerGround, Severity.Warning, Holder, message, Clause.Reference);

    /// <summary>Finds where a number of events lie within a period: the day of the last of them.</summary>
    public static IEnumerable<GroundMoment> Clusters(IEnumerable<Fact> facts, int number, Period within, string what)
    {
        LocalDate[] days = [.. facts.Select(fact => fact.On)];
        for (var last = number - 1; last < days.Length; last++)
        {
            var first = days[last - number + 1];
            if (!ObligationPeriods.After(first, within).TryGetValue(out var end) || days[last] < end)
            {
                yield return new GroundMoment(
                    days[last],
                    $"There were {Invariant.Text(number)} {what} from {CivilDay.Text(first)} to {CivilDay.Text(days[last])}, within {ObligationPeriods.Words(within)}."
                );
            }
        }
    }
}
