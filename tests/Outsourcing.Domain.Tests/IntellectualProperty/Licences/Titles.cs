using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.IntellectualProperty.Licences;

/// <summary>Ownership as a test states it, without contributions and laws.</summary>
internal static class Titles
{
    /// <summary>Each item belongs to one owner in all its rights.</summary>
    public static TitleBook Of(params (string Item, string Owner)[] owners) =>
        new(
            item =>
                Array.Find(owners, own => string.Equals(own.Item, item.Name, StringComparison.Ordinal))
                    is { Owner: { } owner }
                    ? Answer.Known(Of(item, Line(item, owner)), Explanation.Of("It is stated."))
                    : NotKnown(item),
            (_, _) => JointOwnershipRules.Silent
        );

    public static Ownership Of(WorkItem item, params IEnumerable<OwnershipLine> lines) =>
        new(item, new LocalDate(2026, 2, 1), ValueList.Of(lines), ValueList<MoralRightsLine>.Empty);

    public static Answer<Ownership> NotKnown(WorkItem item) =>
        Answer.FactMissing<Ownership>(
            Finding.Of(IpRules.Contributions, Severity.Error, item.Name, "Nobody recorded who made it.")
        );

    public static OwnershipLine Line(
        WorkItem item,
        string? owner,
        Extent? territories = null,
        Extent? fields = null,
        IEnumerable<IpRight>? rights = null
    ) =>
        new(
            ValueList.Of(rights ?? item.Rights),
            fields ?? Extent.All,
            territories ?? Extent.All,
            owner is null ? OwnershipStanding.Gap : OwnershipStanding.Owned,
            owner is null
                ? ValueList<OwnerShare>.Empty
                : ValueList.Of(
                    owner
                        .Split('+')
                        .Select(name => new OwnerShare(name, Ratio.Of(1, owner.Split('+').Length), Holding.Title))
                ),
            ValueList<OwnershipStep>.Empty,
            ValueList<PendingTransfer>.Empty,
            ValueList<Finding>.Empty
        );
}
