using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>Questions to an agreement about the way of information, and about those who have it.</summary>
/// <remarks>
/// What is not recorded has not happened, as far as they can tell: whoever got information by no fact is no holder, and whoever
/// signed no undertaking is bound by none.
/// </remarks>
public static class FlowQuestions
{
    /// <summary>Says how an item came to a holder, and whether everybody on the way is bound as strictly as who gave it.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="item">The information.</param>
    /// <param name="holder">The name of the holder.</param>
    /// <param name="recipients">What is known of those on the way: of which kind they are, and whether a profession binds them.</param>
    /// <returns>
    /// The way on which everybody is bound; where there is none the one that is broken least, with a finding for each link that
    /// is. Not applicable when no way is recorded.
    /// </returns>
    /// <exception cref="ArgumentException">The name is blank, or a recipient is <see langword="null"/>.</exception>
    public static Answer<HolderChain> ChainTo(
        this AgreementView view,
        ConfidentialItem item,
        string holder,
        params IEnumerable<Recipient> recipients
    )
    {
        Guard.Against.Null(view);
        Guard.Against.Null(item);
        var name = Guard.Against.NoText(holder).Trim();
        var chain = new ChainReading(view, item, Guard.Against.NullElement(recipients)).To(name);
        return chain is null
            ? Answer.NotApplicable<HolderChain>(NoHolder(item, name))
            : Answer.Known(chain, chain.Explanation, ChainFindings.Of(chain));
    }

    /// <summary>Gives those who have information and are not known to be bound for it by an unbroken chain.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="item">The information; without it all that the facts name, each item of who gave it first.</param>
    /// <param name="recipients">What is known of the holders: of which kind they are, and whether a profession binds them.</param>
    /// <returns>The holders, by item and name; whoever returned or destroyed it is none any more.</returns>
    /// <exception cref="ArgumentNullException">The view or a recipient is <see langword="null"/>.</exception>
    public static IReadOnlyList<UnboundHolder> HoldersNotBound(
        this AgreementView view,
        ConfidentialItem? item = null,
        params IEnumerable<Recipient> recipients
    )
    {
        Guard.Against.Null(view);
        var known = Guard.Against.NullElement(recipients);
        var holdings = Holdings.Of(view);
        return
        [
            .. (item is null ? holdings.Items : [item]).SelectMany(one =>
            {
                var reading = new ChainReading(view, one, known);
                return holdings
                    .HoldersOf(one)
                    .Select(reading.To)
                    .OfType<HolderChain>()
                    .Where(chain => !chain.IsUnbroken.IsTrue)
                    .Select(chain => new UnboundHolder(chain, ChainFindings.Broken(chain)));
            }),
        ];
    }

    /// <summary>Checks flows: which of them breaks a rule, and what would mend it.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="flows">The flows.</param>
    /// <param name="affiliates">Who controls whom; without it a named legal entity is not known to be an affiliate.</param>
    /// <param name="laws">Packs of laws that may protect a disclosure, such as <see cref="DisclosureLaws"/>; they add findings to the decisions and change no verdict.</param>
    /// <param name="recipients">
    /// What is known of those on the way to who gives information on, and of those on whose side somebody stands who is to get
    /// it, such as the subcontractor of its subcontractor.
    /// </param>
    /// <returns>
    /// One check for each flow, in their order. Repairs were tried: each makes the flow permitted when its steps are done, and
    /// would not without one of them; of up to three steps all are given.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument or an element is <see langword="null"/>.</exception>
    public static IReadOnlyList<FlowCheck> CheckFlows(
        this AgreementView view,
        IEnumerable<Flow> flows,
        Affiliates? affiliates = null,
        IEnumerable<LawPack>? laws = null,
        params IEnumerable<Recipient> recipients
    )
    {
        Guard.Against.Null(view);
        var packs = Guard.Against.NullElement(laws ?? []);
        var known = Guard.Against.NullElement(recipients);
        return
        [
            .. Guard
                .Against.NullElement(flows)
                .Select(flow => new FlowReading(view, flow, affiliates, packs, known).Check()),
        ];
    }

    internal static Finding NoHolder(ConfidentialItem item, string holder) =>
        Finding.Of(
            ConfidentialityRules.Holder,
            Severity.Info,
            holder,
            $"Nothing that is recorded brought {item.Name} from {item.Owner} to {holder}."
        );
}
