namespace Outsourcing.Domain.Contracts;

/// <summary>A norm in the graph of exceptions.</summary>
/// <param name="Norm">The norm.</param>
/// <param name="Root">The name of the norm in which it stands, its own where it is no exception of another.</param>
/// <param name="Document">The document in which it or the norm around it stands.</param>
/// <param name="Within">The norm whose own exception it is.</param>
internal sealed record NormNode(ApplicableNorm Norm, string Root, string? Document, NormNode? Within)
{
    public string Label => Norm.Name;

    public NormEffect Effect => Norm.Effect;

    /// <summary>Gets whether its conditions and those of the norms around it hold.</summary>
    public Truth Reached => Within is null ? Norm.Holds : Within.Reached & Norm.Holds;

    public bool IsBarred => Norm.Needs.Any(need => need.Met.IsFalse);

    public IReadOnlyList<string> OpenNeeds { get; } =
    [.. Norm.Needs.Where(need => need.Met.IsUnknown).Select(need => need.What)];

    // Two nodes are the same only when they are one; the graph has no two equal norms in one place.
    public bool Equals(NormNode? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>All norms about an action, their exceptions taken out into nodes, and which of them makes an exception from which.</summary>
internal sealed class NormGraph
{
    private readonly DocumentOrder order;
    private readonly Dictionary<NormNode, NormNode[]> exceptions;

    private NormGraph(NormNode[] nodes, DocumentOrder order)
    {
        Nodes = nodes;
        this.order = order;
        exceptions = nodes.ToDictionary(node => node, node => nodes.Where(other => Excepts(other, node)).ToArray());
    }

    public IReadOnlyList<NormNode> Nodes { get; }

    public static NormGraph Of(IEnumerable<ApplicableNorm> norms, DocumentOrder order) =>
        new(
            [
                .. norms
                    .Distinct()
                    .OrderBy(norm => norm.Name, StringComparer.Ordinal)
                    .SelectMany(norm => Flat(norm, null)),
            ],
            order
        );

    /// <summary>Gives the exceptions from a norm.</summary>
    public IReadOnlyList<NormNode> ExceptionsFrom(NormNode node) => exceptions[node];

    /// <summary>Gives the opposite norms of documents that prevail over the one of a norm.</summary>
    public IEnumerable<NormNode> Above(NormNode node) =>
        Nodes.Where(other => other.Effect != node.Effect && order.Prevails(other.Document, node.Document));

    /// <summary>Evaluates all norms, with some of the open needs taken as met.</summary>
    public NormRun Run(Func<string, bool> isMet) => new(this, isMet);

    /// <summary>Finds exceptions that run in a circle.</summary>
    /// <returns>The names along it, beginning with the first in ordinal order; or <see langword="null"/>.</returns>
    public string[]? Circle()
    {
        var done = new HashSet<NormNode>();
        foreach (var node in Nodes)
        {
            if (Circle(node, [], done) is { } circle)
            {
                return circle;
            }
        }

        return null;
    }

    private string[]? Circle(NormNode node, List<NormNode> path, HashSet<NormNode> done)
    {
        var start = path.IndexOf(node);
        if (start >= 0)
        {
            // The path goes from a norm to its exceptions; in words it is the exception that excepts.
            string[] names = [.. path.Skip(start).Select(other => other.Label).Reverse()];
            var first = Array.IndexOf(names, names.Min(StringComparer.Ordinal));
            return [.. names[first..], .. names[..first]];
        }

        if (!done.Contains(node))
        {
            path.Add(node);
            foreach (var exception in ExceptionsFrom(node))
            {
                if (Circle(exception, path, done) is { } circle)
                {
                    return circle;
                }
            }

            path.RemoveAt(path.Count - 1);
            done.Add(node);
        }

        return null;
    }

    private static bool Excepts(NormNode exception, NormNode norm) =>
        exception.Effect != norm.Effect
        && (
            exception.Within == norm
            || (
                !string.Equals(exception.Root, norm.Root, StringComparison.Ordinal)
                && exception.Norm.Excepts.Contains(norm.Root, StringComparer.Ordinal)
            )
        );

    private static IEnumerable<NormNode> Flat(ApplicableNorm norm, NormNode? within)
    {
        var node = new NormNode(norm, within?.Root ?? norm.Name, norm.Document ?? within?.Document, within);
        return norm.Exceptions.Distinct().SelectMany(exception => Flat(exception, node)).Prepend(node);
    }
}
