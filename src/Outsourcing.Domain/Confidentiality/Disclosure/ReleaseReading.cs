using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>What the owner said, and what the law compels, about one item, one recipient and one purpose.</summary>
internal sealed class ReleaseReading(ClauseReading clause, ItemReading item, RecipientReading to, string purpose)
{
    private readonly string recipient = to.To.Name;

    /// <summary>Gets whether any fact is about the item and the recipient, for whatever purpose.</summary>
    public bool IsThere =>
        item.FactsAbout<ConsentGiven>(fact => fact.Item).Any(fact => IsHere(fact.To))
        || item.FactsAbout<DisclosureCompelled>(fact => fact.Item).Any(fact => IsHere(fact.To));

    /// <summary>Gets the last word of the owner; <see langword="null"/> when it said nothing.</summary>
    public ConsentGiven? LastWord =>
        item.FactsAbout<ConsentGiven>(fact => fact.Item)
            .LastOrDefault(fact => IsHere(fact.To) && (fact.Purpose is null || IsFor(fact.Purpose)));

    /// <summary>Gets whether the owner consents by its last word.</summary>
    public Truth Consent => LastWord?.Given ?? Truth.Unknown;

    /// <summary>Gets what each compulsion needs first; the terms are silent when there is none.</summary>
    public IEnumerable<(DisclosureCompelled By, Need[] Needs)> Compulsions =>
        clause.Terms.Compelled is { } compelled
            ? item.FactsAbout<DisclosureCompelled>(fact => fact.Item)
                .Where(fact => IsHere(fact.To) && IsFor(fact.Purpose))
                .Select(fact => (fact, Needs(compelled, fact).ToArray()))
            : [];

    private IEnumerable<Need> Needs(CompelledDisclosure compelled, DisclosureCompelled fact)
    {
        if (compelled.NeedsNotice && !fact.MayNotify.IsFalse)
        {
            var isGiven = item.FactsAbout<NoticeOfCompulsionGiven>(own => own.Item)
                .Any(own => IsHere(own.Recipient) && own.On >= fact.On);
            yield return Need.Of(
                $"notice to {item.Item.Owner} that {item.Item.Name} has to be disclosed to {recipient}",
                isGiven ? Truth.True : Truth.Unknown
            );
        }

        if (compelled.IsMinimumOnly)
        {
            yield return Need.Of("no more than has to be disclosed", fact.MinimumExtent);
        }
    }

    private bool IsHere(string name) => string.Equals(name, recipient, StringComparison.Ordinal);

    private bool IsFor(string stated) => string.Equals(stated, purpose, StringComparison.Ordinal);
}
