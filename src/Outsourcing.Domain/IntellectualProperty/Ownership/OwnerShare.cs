using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>An owner with the share that is held.</summary>
/// <remarks>Two are equal when all members are; shares by value. Immutable.</remarks>
public sealed record OwnerShare
{
    internal OwnerShare(string owner, Ratio share, Holding holding)
    {
        Owner = owner;
        Share = share;
        Holding = holding;
    }

    /// <summary>Gets the name of the owner: a party or somebody else.</summary>
    public string Owner { get; }

    /// <summary>Gets the share, above 0 and at most 1.</summary>
    public Ratio Share { get; }

    /// <summary>Gets as what it is held.</summary>
    public Holding Holding { get; }

    /// <summary>Returns text such as <c>Northquay</c>, <c>Northquay 1/2</c> or <c>Larkfield (exclusive use)</c>.</summary>
    /// <returns>Owner, share and holding.</returns>
    public override string ToString() =>
        Owner + (Share == Ratio.One ? "" : $" {Share}") + (Holding == Holding.ExclusiveUse ? " (exclusive use)" : "");

    internal OwnerShare OfShare(Ratio share) => new(Owner, share, Holding);

    /// <summary>Adds up the shares of each owner, by name and holding.</summary>
    internal static IEnumerable<OwnerShare> Total(IEnumerable<OwnerShare> shares) =>
        shares
            .GroupBy(own => (own.Owner, own.Holding))
            .Select(group => new OwnerShare(
                group.Key.Owner,
                group.Aggregate(Ratio.Zero, (sum, own) => sum + own.Share),
                group.Key.Holding
            ))
            .OrderBy(own => own.Owner, StringComparer.Ordinal)
            .ThenBy(own => own.Holding);
}
