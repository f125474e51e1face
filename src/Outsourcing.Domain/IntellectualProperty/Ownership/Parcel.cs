using System.Numerics;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>A share of one contribution with its owner, how the owner came to it, and which grants have been tried on it.</summary>
internal sealed class Parcel(OwnerShare owner, ChainLink last, BigInteger tried)
{
    public OwnerShare Owner { get; } = owner;

    public ChainLink Last { get; } = last;

    public bool Has(string name) => string.Equals(Owner.Owner, name, StringComparison.Ordinal);

    public bool IsTried(int grant) => !(tried >> grant).IsEven;

    public Parcel Tried(int grant) => new(Owner, Last, tried | (BigInteger.One << grant));

    /// <summary>Passes a part of it on; what is kept and what is passed have both been tried.</summary>
    public IEnumerable<Parcel> Pass(int grant, ChainLink link)
    {
        yield return new Parcel(link.Owner, link, tried | (BigInteger.One << grant));
        if (link.Owner.Share != Owner.Share)
        {
            yield return new Parcel(
                Owner.OfShare(Owner.Share - link.Owner.Share),
                Last,
                tried | (BigInteger.One << grant)
            );
        }
    }
}
