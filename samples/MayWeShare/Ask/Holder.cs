namespace Outsourcing.Samples.MayWeShare;

/// <summary>Somebody who has or would get information, with the flows to it and those to whom it goes on.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">What it is, such as <c>customer</c> or <c>subcontractor of Larkfield Software</c>.</param>
/// <param name="IsBound">Whether nothing is known that it lacks to be bound; a holder that is not bound shows so.</param>
/// <param name="Received">The flows to it.</param>
/// <param name="Passed">Those to whom it passes something on.</param>
internal sealed record Holder(
    string Name,
    string Kind,
    bool IsBound,
    IReadOnlyList<FlowAnswer> Received,
    IReadOnlyList<Holder> Passed
)
{
    /// <summary>Gets the longest way on from here.</summary>
    public int Depth => Passed.Count == 0 ? 0 : 1 + Passed.Max(own => own.Depth);

    /// <summary>Arranges flows by whose information it is: from the owner to each receiver and on from there.</summary>
    /// <param name="flows">The flows.</param>
    /// <param name="kind">What somebody is, by its name and that of who gives it something.</param>
    /// <param name="notBound">Those who are not bound.</param>
    /// <returns>For each owner the owner itself, and others who pass on what no flow brought them.</returns>
    public static IReadOnlyList<Holder> Of(
        IEnumerable<FlowAnswer> flows,
        Func<string, string?, string> kind,
        IReadOnlyCollection<string> notBound
    ) =>
        [
            .. flows
                .GroupBy(flow => flow.Item.Owner, StringComparer.Ordinal)
                .SelectMany(own => new Forest([.. own], kind, notBound).From(own.Key)),
        ];

    /// <summary>The flows of one owner's information; whoever was drawn once is not drawn with its flows again.</summary>
    private sealed class Forest(
        List<FlowAnswer> flows,
        Func<string, string?, string> kind,
        IReadOnlyCollection<string> notBound
    )
    {
        private readonly HashSet<string> expanded = new(StringComparer.Ordinal);

        public IEnumerable<Holder> From(string owner)
        {
            foreach (var root in flows.Select(flow => flow.From).Prepend(owner).Distinct(StringComparer.Ordinal))
            {
                if (!expanded.Contains(root) && flows.Exists(flow => IsFrom(flow, root)))
                {
                    yield return Grow(root, from: null, []);
                }
            }
        }

        private Holder Grow(string name, string? from, IReadOnlyList<FlowAnswer> received) =>
            new(
                name,
                kind(name, from),
                !notBound.Contains(name),
                received,
                expanded.Add(name)
                    ?
                    [
                        .. flows
                            .Where(flow => IsFrom(flow, name))
                            .GroupBy(flow => flow.To.Name, StringComparer.Ordinal)
                            .Select(own => Grow(own.Key, name, [.. own])),
                    ]
                    : []
            );

        private static bool IsFrom(FlowAnswer flow, string name) =>
            string.Equals(flow.From, name, StringComparison.Ordinal);
    }
}
