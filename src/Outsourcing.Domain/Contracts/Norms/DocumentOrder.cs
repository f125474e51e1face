namespace Outsourcing.Domain.Contracts;

/// <summary>Which documents prevail over which, with what follows from that.</summary>
internal sealed class DocumentOrder
{
    private readonly HashSet<(string Document, string Over)> pairs;

    private DocumentOrder(HashSet<(string Document, string Over)> pairs) => this.pairs = pairs;

    public static DocumentOrder Of(IReadOnlyCollection<Precedence> precedences)
    {
        var known = precedences.Select(precedence => (precedence.Document, precedence.Over)).ToHashSet();
        for (var before = -1; before < known.Count; )
        {
            before = known.Count;
            var next =
                from one in known
                from other in known
                where string.Equals(one.Over, other.Document, StringComparison.Ordinal)
                select (one.Document, other.Over);
            known.UnionWith(next.ToList());
        }

        return new DocumentOrder(known);
    }

    public bool Prevails(string? document, string? over) =>
        document is not null && over is not null && pairs.Contains((document, over));
}
