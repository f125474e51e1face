namespace Outsourcing.Domain.Contracts;

/// <summary>Which norms apply and which remain, for one assumption about what is still needed.</summary>
internal sealed class NormRun
{
    private readonly NormGraph graph;
    private readonly Func<string, bool> isMet;
    private readonly Dictionary<NormNode, Truth> applied = [];

    public NormRun(NormGraph graph, Func<string, bool> isMet)
    {
        this.graph = graph;
        this.isMet = isMet;
        var forbidden = AnyRemains(NormEffect.Forbid);
        var permitted = AnyRemains(NormEffect.Permit);
        Verdict =
            forbidden.IsTrue ? Verdict.Forbidden
            : forbidden.IsUnknown ? Verdict.Unknown
            : permitted.IsTrue ? Verdict.Permitted
            : permitted.IsUnknown ? Verdict.Unknown
            : Verdict.NotPermitted;
    }

    /// <summary>Gets the verdict; never <see cref="Verdict.PermittedIf"/>, since here nothing is open.</summary>
    public Verdict Verdict { get; }

    /// <summary>Says whether a norm holds and no exception takes it away.</summary>
    public Truth Applies(NormNode node)
    {
        if (!applied.TryGetValue(node, out var applies))
        {
            applies = node.IsBarred || !Meets(node) ? Truth.False : node.Reached & !Any(graph.ExceptionsFrom(node));
            applied.Add(node, applies);
        }

        return applies;
    }

    /// <summary>Says whether a norm applies and does not give way to a document that prevails.</summary>
    public Truth Remains(NormNode node) => Applies(node) & !Any(graph.Above(node));

    public IReadOnlyList<string> Names(NormEffect effect, Truth remains) =>
        NameList.Of(
            graph.Nodes.Where(node => node.Effect == effect && Remains(node) == remains).Select(node => node.Label)
        );

    public NormConsequence Consequence() =>
        graph
            .Nodes.Where(node => node.Effect == NormEffect.Forbid && Remains(node).IsTrue)
            .Select(node => node.Norm.Consequence)
            .DefaultIfEmpty(NormConsequence.None)
            .Max();

    /// <summary>Gives the norms of which it is not known whether their conditions hold, and that make something unknown.</summary>
    public IEnumerable<NormNode> UnknownNodes()
    {
        var seen = new HashSet<NormNode>();
        var open = new Queue<NormNode>(graph.Nodes.Where(node => Remains(node).IsUnknown));
        while (open.TryDequeue(out var node))
        {
            if (seen.Add(node))
            {
                var others = graph
                    .ExceptionsFrom(node)
                    .Concat(graph.Above(node))
                    .Where(other => Applies(other).IsUnknown);
                foreach (var other in node.Within is null ? others : others.Append(node.Within))
                {
                    open.Enqueue(other);
                }
            }
        }

        return seen.Where(node => node.Norm.Holds.IsUnknown);
    }

    /// <summary>Says of each norm whether it counts, and why not.</summary>
    public IEnumerable<Explanation> Explain() => graph.Nodes.Select(node => Explanation.Of($"{Words(node)}."));

    private string Words(NormNode node)
    {
        var says = $"{node.Label} {NormGuards.Word(node.Effect)} it";
        if (node.IsBarred)
        {
            var failed = node.Norm.Needs.Where(need => need.Met.IsFalse).Select(need => need.What);
            return $"{says} only with {Invariant.List([.. failed])}, which was refused or not done";
        }

        if (!node.Reached.IsTrue)
        {
            return node.Reached.IsFalse
                ? $"{says}, but its conditions do not hold"
                : $"{says} if its conditions hold, which is unknown{Given(node)}";
        }

        if (!Meets(node))
        {
            return $"{says} only with {Invariant.List(node.OpenNeeds)}";
        }

        var exceptions = graph.ExceptionsFrom(node).Where(other => !Applies(other).IsFalse).ToList();
        var above = graph.Above(node).Where(other => !Applies(other).IsFalse).ToList();
        var needs = node.OpenNeeds.Count == 0 ? "" : $" with {Invariant.List(node.OpenNeeds)}";
        return exceptions.Count > 0 ? $"{says}, except as {Named(exceptions)} says"
            : above.Count > 0 ? $"{says}, but gives way to {Named(above)}, whose document prevails"
            : says + needs;
    }

    /// <summary>The exceptions of a norm that is unknown by itself; they may take it away all the same.</summary>
    private string Given(NormNode node)
    {
        var exceptions = graph.ExceptionsFrom(node).Where(other => !Applies(other).IsFalse).ToList();
        return exceptions.Count == 0 ? "" : $", except as {Named(exceptions)} says";
    }

    private static string Named(IEnumerable<NormNode> nodes) =>
        Invariant.List(NameList.Of(nodes.Select(node => node.Label)));

    private bool Meets(NormNode node) => node.OpenNeeds.All(isMet);

    private Truth AnyRemains(NormEffect effect) =>
        graph.Nodes.Where(node => node.Effect == effect).Aggregate(Truth.False, (any, node) => any | Remains(node));

    private Truth Any(IEnumerable<NormNode> nodes) => nodes.Aggregate(Truth.False, (any, node) => any | Applies(node));
}
