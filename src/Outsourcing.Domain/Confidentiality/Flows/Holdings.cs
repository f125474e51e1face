using NodaTime;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>Who has which information in a view, drawn from its facts once.</summary>
internal sealed class Holdings
{
    private readonly ILookup<string, InformationDisclosed> byItem;
    private readonly ILookup<string, InformationReturned> returns;

    private Holdings(AgreementView view)
    {
        byItem = view.FactsOf<InformationDisclosed>().ToLookup(fact => fact.Item, StringComparer.Ordinal);
        returns = view.FactsOf<InformationReturned>().ToLookup(fact => fact.Item, StringComparer.Ordinal);
        Items = [.. byItem.SelectMany(facts => Owners(facts).Select(owner => ConfidentialItem.Of(facts.Key, owner)))];
    }

    /// <summary>Gets the items of the facts, each of whoever gave it without having got it from another.</summary>
    public IReadOnlyList<ConfidentialItem> Items { get; }

    public static Holdings Of(AgreementView view) => view.Index(static own => new Holdings(own));

    /// <summary>Gives the facts by which an item went from one to another, by day.</summary>
    public IEnumerable<InformationDisclosed> DisclosuresOf(string item) => byItem[item];

    /// <summary>Gives those who got an item and have not returned or destroyed all of it since, by name.</summary>
    public IReadOnlyList<string> HoldersOf(ConfidentialItem item) =>
        [
            .. byItem[item.Name]
                .GroupBy(fact => fact.To, StringComparer.Ordinal)
                .Where(got =>
                    !string.Equals(got.Key, item.Owner, StringComparison.Ordinal)
                    && !(ReturnOf(item.Name, got.Key) >= got.Max(fact => fact.On))
                )
                .Select(got => got.Key)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Gives the last day on which a holder returned or destroyed an item.</summary>
    public LocalDate? ReturnOf(string item, string holder) =>
        returns[item].LastOrDefault(fact => string.Equals(fact.By, holder, StringComparison.Ordinal))?.On;

    /// <summary>Gives the last day on which a holder got an item.</summary>
    public LocalDate? ReceiptOf(string item, string holder) =>
        byItem[item].LastOrDefault(fact => string.Equals(fact.To, holder, StringComparison.Ordinal))?.On;

    private static IEnumerable<string> Owners(IEnumerable<InformationDisclosed> facts)
    {
        var got = facts.Select(fact => fact.To).ToHashSet(StringComparer.Ordinal);
        var givers = facts.Select(fact => fact.By).Distinct(StringComparer.Ordinal).ToList();
        var first = givers.Where(giver => !got.Contains(giver)).ToList();

        // Where it went in a circle, whoever gave it first.
        return first.Count > 0 ? first : givers.Take(1);
    }
}
