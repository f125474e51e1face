using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Reads the ownership of items of a view.</summary>
internal sealed class OwnershipReading(TitleFacts facts, IpLawBook laws)
{
    private readonly GrantReading grants = new(facts, laws);

    /// <summary>Gives what made an item, by day: its contributions, or else what its stated owner brought in.</summary>
    public IReadOnlyList<WorkPiece> PiecesOf(WorkItem item)
    {
        var found = facts.ContributionsTo(item.Name);
        return found.Count > 0 ? [.. found.Select(own => new WorkPiece(item, own.Maker, own.On, own.Id, own.Share))]
            : StatedPiece(item) is { } stated ? [stated]
            : [];
    }

    /// <summary>Gives what the stated owner of an item brought in; none when nobody is stated.</summary>
    public WorkPiece? StatedPiece(WorkItem item) =>
        item.StatedOwner is { } owner
            ? new WorkPiece(item, Maker.Of(Author.Itself(owner), owner), facts.StatedSince(item), "register", null)
            : null;

    /// <summary>Follows the title to a right in a piece of work.</summary>
    public TitleOutcome Follow(WorkPiece piece, IpRight right, IpCell cell, bool milestonesDone = false)
    {
        var first = FirstOwners.Of(piece, right, laws);
        if (first.Gap is { } gap)
        {
            return TitleOutcome.Gap(piece, gap);
        }

        var (found, conflict) = grants.For(piece, right, cell, first.Owners.Select(own => own.Name), milestonesDone);
        return conflict is not null
            ? TitleOutcome.Conflict(piece, conflict)
            : TitleChain.Follow(piece, right, first, found, facts, laws);
    }

    /// <summary>Gives the fields and territories of which anything speaks that bears on an item, and what is left of each.</summary>
    public IReadOnlyList<IpCell> CellsOf(IReadOnlyList<WorkPiece> pieces, string? territory)
    {
        var terms = pieces.SelectMany(TermsOn).ToList();
        if (
            territory is null
            && facts.IsAllUnlimited
            && terms.TrueForAll(term => term.Fields.IsAll && term.Territories.IsAll)
        )
        {
            return [default];
        }

        string?[] fields = [.. Names(terms.Select(term => term.Fields), facts.FieldsOfAll), null];
        string?[] territories = territory is not null
            ? [territory]
            : [.. Names(terms.Select(term => term.Territories), facts.TerritoriesOfAll), null];
        return [.. fields.SelectMany(field => territories.Select(own => new IpCell(field, own)))];
    }

    public Ownership Read(WorkItem item, IReadOnlyList<WorkPiece> pieces, IpRight? right, string? territory)
    {
        IReadOnlyList<IpRight> rights = right is { } one ? [one] : item.Rights;
        var cells = CellsOf(pieces, territory);
        var outcomes = rights
            .SelectMany(own => cells.Select(cell => (Right: own, Cell: cell, Line: Line(item, pieces, own, cell))))
            .ToList();
        return new Ownership(
            item,
            facts.Date,
            ValueList.Of(OwnershipFold.Of(outcomes)),
            ValueList.Of(MoralRights.Of(pieces, facts, laws))
        );
    }

    private OwnershipLine Line(WorkItem item, IReadOnlyList<WorkPiece> pieces, IpRight right, IpCell cell)
    {
        TitleOutcome[] outcomes = [.. pieces.Select(piece => Follow(piece, right, cell))];
        var open = Worst(outcomes);
        var pending = outcomes.SelectMany(own => own.Pending()).Distinct();
        if (open != OwnershipStanding.Owned)
        {
            return Line(right, open, [], [], pending, outcomes.SelectMany(own => own.Doubts));
        }

        var notes = outcomes.SelectMany(own => own.Notes(right, laws));
        var (weights, missing) = Weights(item, outcomes, right);
        return missing is not null
            ? Line(
                right,
                missing.Rule == IpRules.LawSilent ? OwnershipStanding.LawSilent : OwnershipStanding.FactMissing,
                [],
                [],
                pending,
                notes.Prepend(missing)
            )
            : Line(
                right,
                OwnershipStanding.Owned,
                OwnerShare.Total(
                    outcomes.SelectMany((own, i) => own.Owners.Select(share => share.OfShare(share.Share * weights[i])))
                ),
                outcomes.SelectMany((own, i) => own.Steps(weights[i])),
                pending,
                notes
            );
    }

    private static OwnershipStanding Worst(TitleOutcome[] outcomes)
    {
        OwnershipStanding[] order =
        [
            OwnershipStanding.Gap,
            OwnershipStanding.Conflict,
            OwnershipStanding.FactMissing,
            OwnershipStanding.LawSilent,
        ];
        return
            Array.Find(order, standing => Array.Exists(outcomes, own => own.Standing == standing)) is var worst
            && worst != OwnershipStanding.None
            ? worst
            : OwnershipStanding.Owned;
    }

    private static OwnershipLine Line(
        IpRight right,
        OwnershipStanding standing,
        IEnumerable<OwnerShare> owners,
        IEnumerable<OwnershipStep> steps,
        IEnumerable<PendingTransfer> pending,
        IEnumerable<Finding> findings
    ) =>
        new(
            ValueList.Of([right]),
            Extent.All,
            Extent.All,
            standing,
            ValueList.Of(owners),
            ValueList.Of(steps),
            ValueList.Of(pending),
            ValueList.Of(findings.Distinct())
        );

    /// <summary>Says which share of the work each piece is: as stated; else by the law, in equal shares of the first owners.</summary>
    private (Ratio[] Weights, Finding? Missing) Weights(WorkItem item, TitleOutcome[] outcomes, IpRight right)
    {
        var stated = outcomes.Select(own => own.Piece.Share).ToArray();
        var sum = stated.Aggregate(Ratio.Zero, (all, share) => all + (share ?? Ratio.Zero));
        var isAllStated = Array.TrueForAll(stated, share => share is not null);
        if (isAllStated && sum == Ratio.One)
        {
            return (Array.ConvertAll(stated, share => share!.Value), null);
        }

        // What is owned alike needs no shares.
        if (outcomes.All(own => own.Owners.SequenceEqual(outcomes[0].Owners)))
        {
            return (Equal(outcomes, own => own.Piece.Id), null);
        }

        if (Array.Exists(stated, share => share is not null))
        {
            return (
                [],
                Missing(
                    item,
                    isAllStated
                        ? $"The shares of the contributions to {item.Name} add up to {sum}, not to 1."
                        : $"Only some of the contributions to {item.Name} state their share.",
                    null
                )
            );
        }

        var country = CountryOf(item, outcomes.Select(own => own.Piece));
        var rule = laws.Find<CoOwnershipRule>(country, right, outcomes[^1].Piece.On, item.WorkType);
        return rule is not { EqualShares: true }
                ? (
                    [],
                    LawFindings.Silent(
                        outcomes[0].Piece,
                        $"{Invariant.List([.. outcomes.SelectMany(own => own.Owners).Select(own => own.Owner).Distinct(StringComparer.Ordinal)])} own {item.Name} in equal shares",
                        country,
                        rule?.Source
                    )
                )
            : outcomes.Any(own => own.FirstOwner is null)
                ? (
                    [],
                    Missing(
                        item,
                        $"It is not known who first owned each contribution to {item.Name}, by which the shares are counted.",
                        rule.Source
                    )
                )
            : (Equal(outcomes, own => own.FirstOwner!), null);
    }

    /// <summary>Divides equally between keys, and what falls to one key equally between its pieces.</summary>
    private static Ratio[] Equal(TitleOutcome[] outcomes, Func<TitleOutcome, string> key)
    {
        var counts = outcomes
            .GroupBy(key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return [.. outcomes.Select(own => Ratio.Of(1, counts.Count * counts[key(own)]))];
    }

    /// <summary>Gives the country whose law governs co-ownership: that of the item, or else the one of all its pieces.</summary>
    public static Country? CountryOf(WorkItem item, IEnumerable<WorkPiece> pieces)
    {
        Country?[] all = [.. pieces.Select(piece => piece.Maker.Jurisdiction).Distinct()];
        return item.Jurisdiction ?? (all.Length == 1 ? all[0] : null);
    }

    private static Finding Missing(WorkItem item, string message, Basis? basis) =>
        Finding.Of(IpRules.Shares, Severity.Error, item.Name, message, basis, "State the share of each contribution.");

    private IEnumerable<AssignmentTerm> TermsOn(WorkPiece piece) =>
        facts
            .ClausesOn(piece.On)
            .TermsOn(piece.Item.Class)
            .Concat(facts.AssignmentsOf(piece.Item.Name).Select(made => made.Term));

    private static IEnumerable<string> Names(IEnumerable<Extent> extents, IEnumerable<string> others) =>
        extents
            .SelectMany(extent => extent.Names)
            .Concat(others)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
}
