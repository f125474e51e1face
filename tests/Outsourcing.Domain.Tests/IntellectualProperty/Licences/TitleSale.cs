using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.IntellectualProperty.Licences;

/// <summary>One sells all titles that it has to another; the seller may be the buyer, and then nothing passes.</summary>
internal sealed record TitleSale(string Seller, string Buyer, LocalDate On, Truth InGoodFaith)
{
    private bool Passes => !string.Equals(Seller, Buyer, StringComparison.Ordinal);

    public Fact Deed =>
        AssignmentMade
            .Of(
                "deed",
                On,
                LicenceWorld.Known,
                AssignmentTerm.Present(Seller, Passes ? Buyer : "Nobody else"),
                Truth.True
            )
            .TakenInGoodFaith(InGoodFaith);

    /// <summary>Whether the sale passes what somebody owned before.</summary>
    public bool Passed(string? owner, LocalDate today) =>
        Passes && On <= today && string.Equals(owner, Seller, StringComparison.Ordinal);

    /// <summary>The line of somebody who owned it from the beginning.</summary>
    public OwnershipLine Line(WorkItem item, string? owner, Extent territories, LocalDate today)
    {
        var plain = Titles.Line(item, owner, territories);
        if (owner is null)
        {
            return plain;
        }

        var first = new OwnerShare(owner, Ratio.One, Holding.Title);
        var begun = new OwnershipStep(LicenceWorld.First.PlusYears(-1), "C1", from: null, first, "author", basis: null);
        var buyer = new OwnerShare(Buyer, Ratio.One, Holding.Title);
        return new(
            (ValueList<IpRight>)plain.Rights,
            plain.Fields,
            plain.Territories,
            plain.Standing,
            Passed(owner, today) ? ValueList.Of([buyer]) : ValueList.Of([first]),
            Passed(owner, today)
                ? ValueList.Of([begun, new OwnershipStep(On, "C1", first, buyer, "by deed", basis: null)])
                : ValueList.Of([begun]),
            ValueList<PendingTransfer>.Empty,
            ValueList<Finding>.Empty
        );
    }
}
