using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Decides on a use: right by right, for the item and what it embeds.</summary>
internal sealed class UseDecision
{
    private readonly AgreementView view;
    private readonly Dictionary<string, WorkItem> register;

    public UseDecision(AgreementView view, TitleBook titles, Affiliates? affiliates, LocalDate? lastDay = null)
    {
        this.view = view;
        Reading = new UseReading(view, titles, affiliates, lastDay);
        register = view.WorkItems()
            .GroupBy(item => item.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    public UseReading Reading { get; }

    public Decision Decide(string party, WorkItem item, string act, UseScope scope) =>
        Cells(item)
            .Select(cell => Decide(party, cell.Item, cell.Right, act, scope))
            .Aggregate((worst, next) => Rank(next.Verdict) > Rank(worst.Verdict) ? next : worst);

    /// <summary>Gives each right in the item and in what it embeds, over any number of steps; an item that no register lists has a copyright.</summary>
    public IEnumerable<(WorkItem Item, IpRight Right)> Cells(WorkItem item)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { item.Name };
        var open = new Queue<WorkItem>([item]);
        while (open.TryDequeue(out var next))
        {
            foreach (var right in next.Rights)
            {
                yield return (next, right);
            }

            foreach (var name in next.Embeds.Where(seen.Add))
            {
                open.Enqueue(register.GetValueOrDefault(name) ?? WorkItem.Of(name, IpClass.Background));
            }
        }
    }

    /// <summary>Orders verdicts from the most favourable to the least.</summary>
    public static int Rank(Verdict verdict) =>
        verdict switch
        {
            Verdict.Permitted => 0,
            Verdict.PermittedIf => 1,
            Verdict.Unknown => 2,
            Verdict.NotPermitted => 3,
            _ => 4,
        };

    public Decision Decide(string party, WorkItem item, IpRight right, string act, UseScope scope)
    {
        var decision = NormEvaluator.Decide(
            Reading.Norms(party, item, right, act, scope),
            view.Agreement.OrderOfPrecedence
        );
        return decision.Verdict == Verdict.Permitted
            ? decision
            : decision.With(Reading.Notes(party, item, right, act, scope));
    }
}
