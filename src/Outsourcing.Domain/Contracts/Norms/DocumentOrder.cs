namespace Outsourcing.Domain.Contracts;

/// <summary>Which documents prevail over which, with what follows from that.</summary>
internal sealed class DocumentOrder
{
    private readonly HashSet<(string Document, string Over)> pairs;

    private DocumentOrder(HashSet<(string Document, string Over)> pairs) => this.pairs = pairs;

    public static DocumentOrder Of(IReadOnlyCollection<Precedence> precedences)
    {
        var pairs = precedences.Select(precedence => (precedence.Document, precedence.Over)).ToHashSet();
        for (var before = -1; before < pairs.Count; )
        {
            before = pairs.Count;
            var next =
                from one in pairs
                from other in pairs
                where string.Equals(one.Over, other.Document, StringComparison.Ordinal)
                select (one.Document, other.Over);
            pairs.UnionWith(next.ToList());
        }

        return new DocumentOrder(pairs);
    }

    public bool Prevails(string? document, string? over) =>
        document is not null && over is not null && pairs.Contains((document, over));
}
