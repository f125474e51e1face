using NodaTime;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>Looks for the ways of an item from its owner to its holders.</summary>
internal sealed class ChainReading
{
    private readonly ConfidentialItem item;
    private readonly InForce<ConfidentialityTerms>[] clauses;
    private readonly InformationDisclosed[] disclosures;
    private readonly UndertakingSigned[] undertakings;
    private readonly Recipient[] recipients;

    public ChainReading(AgreementView view, ConfidentialItem item, IEnumerable<Recipient> recipients)
    {
        this.item = item;
        this.recipients = [.. recipients];
        clauses =
        [
            .. view.Provisions<ConfidentialityTerms>().Where(own => own.Terms.ReceiverOf(item.Owner) is not null),
        ];
        disclosures = [.. Holdings.Of(view).DisclosuresOf(item.Name).Where(fact => !IsOwner(fact.To))];
        undertakings = [.. view.FactsOf<UndertakingSigned>()];
    }

    private ChainReading(ChainReading other, InForce<ConfidentialityTerms> clause)
    {
        (item, disclosures) = (other.item, other.disclosures);
        (undertakings, recipients) = (other.undertakings, other.recipients);
        clauses = [clause, .. other.clauses.Where(own => own != clause)];
    }

    /// <summary>Gives the way to a holder on which everybody is bound, or else the one that is broken least; nothing when none is recorded.</summary>
    /// <remarks>Where several clauses bind the receiving party, the way is as strict as by the one by which it is broken most.</remarks>
    public HolderChain? To(string holder) =>
        clauses.Length < 2
            ? Way(holder)
            : clauses
                .Select(clause => new ChainReading(this, clause).Way(holder))
                .OfType<HolderChain>()
                .OrderBy(chain =>
                    chain.IsUnbroken.IsFalse ? 0
                    : chain.IsUnbroken.IsUnknown ? 1
                    : 2
                )
                .FirstOrDefault();

    private HolderChain? Way(string holder) =>
        Search(holder, link => link.IsBound.IsTrue)
        ?? Search(holder, link => !link.IsBound.IsFalse)
        ?? Search(holder, _ => true);

    private HolderChain? Search(string holder, Func<HolderLink, bool> may)
    {
        var start = new Step(item.Owner, null, null, null);
        var seen = new HashSet<(string, LocalDate?, ConfidentialityTerms?)>();
        var open = new Queue<Step>([start]);
        while (open.TryDequeue(out var step))
        {
            foreach (var link in Links(step).Where(may))
            {
                var next = new Step(link.To, link.On ?? step.On, link.Terms, link, step);
                if (string.Equals(link.To, holder, StringComparison.Ordinal))
                {
                    return new HolderChain(item, [.. next.Links]);
                }

                if (seen.Add((next.At, next.On, next.Terms)))
                {
                    open.Enqueue(next);
                }
            }
        }

        return null;
    }

    private IEnumerable<HolderLink> Links(Step step) =>
        disclosures
            .Where(fact => string.Equals(fact.By, step.At, StringComparison.Ordinal) && !(fact.On < step.On))
            .SelectMany(fact => Bonds(step, fact.To, fact.On))
            .Concat(IsOwner(step.At) ? Unrecorded().SelectMany(to => Bonds(step, to, null)) : []);

    /// <summary>Those who gave it on though it is not recorded that they got it.</summary>
    private IEnumerable<string> Unrecorded() =>
        disclosures
            .Select(fact => fact.By)
            .Distinct(StringComparer.Ordinal)
            .Where(giver =>
                !IsOwner(giver)
                && !Array.Exists(disclosures, fact => string.Equals(fact.To, giver, StringComparison.Ordinal))
            );

    /// <summary>Gives a link for each bond that there is; where there is none, one that is not bound.</summary>
    private IEnumerable<HolderLink> Bonds(Step from, string to, LocalDate? on)
    {
        var link = new HolderLink(from.At, to, on);
        if (IsOwner(from.At) && ClauseFor(to) is { } clause)
        {
            return
            [
                link with
                {
                    Bond = LinkBond.Clause,
                    BoundBy = clause.Reference.ToString(),
                    IsBound = Truth.True,
                    Terms = clause.Terms,
                    HasOwnTerms = true,
                },
            ];
        }

        return undertakings
            .Where(fact => IsSigned(fact, by: to, from.At))
            .Select(fact => Undertaken(link, fact, from.Terms, from.Link is null))
            .Concat(ByKind(link, from))
            .DefaultIfEmpty(link with { IsBound = Truth.False });
    }

    /// <summary>Somebody is bound to who gave the information, or to its owner.</summary>
    private bool IsSigned(UndertakingSigned fact, string by, string giver) =>
        string.Equals(fact.By, by, StringComparison.Ordinal)
        && (string.Equals(fact.To, giver, StringComparison.Ordinal) || IsOwner(fact.To));

    /// <summary>To its owner somebody is bound as it is; whoever got it from another, as strictly as that one, if that is known.</summary>
    private static HolderLink Undertaken(
        HolderLink link,
        UndertakingSigned fact,
        ConfidentialityTerms? before,
        bool isFirst
    )
    {
        var comparison = before is null ? null : fact.Terms?.CompareProtection(before);
        return link with
        {
            Bond = LinkBond.Undertaking,
            BoundBy = fact.Id,
            Since = fact.On,
            IsBound = isFirst || before is not null ? fact.IsNoLessProtectiveThan(before) : fact.NoLessProtective,
            Terms = fact.Terms ?? (fact.NoLessProtective.IsTrue ? before : null),
            Comparison = comparison,
            HasOwnTerms = fact.Terms is not null,
        };
    }

    /// <summary>What the terms before ask of a recipient of its kind, where its kind is known.</summary>
    private IEnumerable<HolderLink> ByKind(HolderLink link, Step from)
    {
        var recipient = Array.Find(recipients, own => string.Equals(own.Name, link.To, StringComparison.Ordinal));
        foreach (var rule in from.Terms?.Recipients.Where(own => own.Kind == recipient?.Kind) ?? [])
        {
            if (rule.Bound != FlowDown.NoLessProtective)
            {
                var isFree = rule.Bound == FlowDown.None;
                yield return link with
                {
                    Bond = isFree ? LinkBond.NotAsked : LinkBond.Profession,
                    BoundBy = from.Link?.BoundBy,
                    IsBound = isFree ? Truth.True : recipient!.ProfessionalSecrecy,
                    Terms = from.Terms,
                };
            }
        }
    }

    private InForce<ConfidentialityTerms>? ClauseFor(string receiver) =>
        Array.Find(clauses, own => string.Equals(own.Terms.ReceiverOf(item.Owner), receiver, StringComparison.Ordinal));

    private bool IsOwner(string name) => string.Equals(name, item.Owner, StringComparison.Ordinal);

    /// <summary>A holder that was reached, with the day and the terms that bind it.</summary>
    private sealed record Step(
        string At,
        LocalDate? On,
        ConfidentialityTerms? Terms,
        HolderLink? Link,
        Step? Before = null
    )
    {
        public IEnumerable<HolderLink> Links => Link is null ? [] : Before!.Links.Append(Link);
    }
}
