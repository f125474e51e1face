using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>What one contribution made of an item.</summary>
internal readonly record struct WorkPiece(WorkItem Item, Maker Maker, LocalDate On, string Id, Ratio? Share)
{
    public Author Author => Maker.Author;

    public Country? Law => Maker.Jurisdiction ?? Item.Jurisdiction;
}
