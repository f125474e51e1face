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

    public Decision Decide(string party, WorkItem item, string act, UseScope scope)
    {
        var all = Cells(item)
            .Select(cell => (Cell: cell, Decision: Decide(party, cell.Item, cell.Right, act, scope)))
            .ToList();
        var worst = all.Max(own => Rank(own.Decision.Verdict));
        return all.Count == 1 ? all[0].Decision : Together([.. all.Where(own => Rank(own.Decision.Verdict) == worst)]);
    }

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

    /// <summary>Makes one decision of those about several rights that have the same verdict.</summary>
    private static Decision Together(((WorkItem Item, IpRight Right) Cell, Decision Decision)[] same)
    {
        var first = same[0].Decision;
        string[] determining = NameList.Of(same.SelectMany(own => own.Decision.Determining));
        var statement = first.Verdict switch
        {
            Verdict.Permitted => $"Permitted by {Invariant.List(determining)}.",
            Verdict.Forbidden => $"Forbidden by {Invariant.List(determining)}.",
            Verdict.Unknown => $"Unknown: it is not known whether {Invariant.List(determining)} applies.",
            _ => first.ToString(),
        };
        return new Decision(
            first.Verdict,
            determining,
            first.Verdict == Verdict.Permitted ? [new PermittedWay(determining, [])] : first.Ways,
            same.Max(own => own.Decision.Consequence),
            same.SelectMany(own => own.Decision.Missing),
            same.SelectMany(own => own.Decision.Findings).Distinct(),
            Explanation.From(
                new UseTrace(statement, same),
                static trace =>
                    Explanation.Of(
                        trace.Statement,
                        trace.Same.Select(own =>
                            Explanation.Of(
                                $"The {own.Cell.Right.Words()} in {own.Cell.Item.Name}: {own.Decision}",
                                own.Decision.Explanation.Parts
                            )
                        )
                    )
            )
        );
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

    private sealed record UseTrace(string Statement, ((WorkItem Item, IpRight Right) Cell, Decision Decision)[] Same);
}
