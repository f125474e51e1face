namespace Outsourcing.Samples.WhoOwnsWhat;

/// <summary>A piece of work, and who owns it, today and before.</summary>
/// <param name="Item">The piece of work.</param>
/// <param name="Ownership">Who owns it.</param>
/// <param name="Stretches">Who owned it over time.</param>
internal sealed record Piece(WorkItem Item, Answer<Ownership> Ownership, IReadOnlyList<Stretch> Stretches)
{
    public static Piece Of(AgreementView view, WorkItem item, IReadOnlyList<IpLaw> laws) =>
        new(item, view.WhoOwns(item, laws: laws), Stretch.Of(view, view.OwnershipOverTime(item, laws)));

    /// <summary>Gets the lines of who owns it; none when nothing is known.</summary>
    public IReadOnlyList<OwnershipLine> Lines => Ownership.TryGetValue(out var known) ? known.Lines : [];

    /// <summary>Gets how the moral rights of its authors stand.</summary>
    public IReadOnlyList<MoralRightsLine> MoralRights => Ownership.TryGetValue(out var known) ? known.MoralRights : [];

    /// <summary>Gets whether it is known of all of it who owns it.</summary>
    public bool IsKnown => Ownership.TryGetValue(out var known) && known.IsKnown;

    /// <summary>Gets what should be looked at.</summary>
    public IEnumerable<Finding> Findings =>
        Ownership.Findings.Concat(Lines.SelectMany(line => line.Findings)).Distinct();
}
