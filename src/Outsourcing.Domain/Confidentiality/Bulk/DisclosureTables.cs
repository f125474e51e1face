using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>What the terms say of each item and of each recipient, so that a decision only joins truth values.</summary>
internal sealed class DisclosureTables
{
    private const int Acts = (int)ConfidentialAct.Solicit;
    private const int NotSpecial = -1;

    private readonly ItemState[] items;
    private readonly int[] roots;
    private readonly RecipientState[][] recipients;
    private readonly bool[] isPurpose;
    private readonly bool[] isPermitted = new bool[Acts];
    private readonly bool[] isForbidden = new bool[Acts];
    private readonly bool hasPurposes;
    private readonly int[] special;
    private readonly Verdict[] specialVerdicts;

    public DisclosureTables(
        ConfidentialityTerms terms,
        DisclosureRecord record,
        ConfidentialItem[] items,
        Recipient[] recipients,
        string[] purposes
    )
    {
        var clause = new ClauseReading(DisclosureQuestions.TermsName, terms, record);
        var states = new List<ItemState>();
        roots = Array.ConvertAll(items, item => ItemState.Add(states, clause, item, []));
        this.items = [.. states];
        this.recipients =
        [
            Array.ConvertAll(recipients, to => RecipientState.Of(clause, terms.Disclosing, terms.Receiving, to)),
            terms.IsMutual
                ? Array.ConvertAll(recipients, to => RecipientState.Of(clause, terms.Receiving, terms.Disclosing, to))
                : [],
        ];
        hasPurposes = terms.Purposes.Count > 0;
        isPurpose = Array.ConvertAll(purposes, own => terms.Purposes.Contains(own, StringComparer.Ordinal));
        for (var i = 0; i < Acts; i++)
        {
            var act = ConfidentialAct.Disclose + i;
            isPermitted[i] = act == ConfidentialAct.Disclose || terms.PermittedActs.Contains(act);
            isForbidden[i] = terms.ForbiddenActs.Contains(act);
        }

        (special, specialVerdicts) = Specials(terms, record, items, recipients, purposes);
    }

    public Verdict Decide(in DisclosureQuery query)
    {
        var act = query.Act - ConfidentialAct.Disclose;
        var first = special[(query.Item * recipients[0].Length) + query.Recipient];
        return first != NotSpecial
            ? specialVerdicts[first + (query.Purpose * Acts) + act]
            : Decide(roots[query.Item], query.Recipient, query.Purpose, act);
    }

    private Verdict Decide(int index, int recipient, int purpose, int act)
    {
        ref readonly var item = ref items[index];
        var ofParts = Truth.False;
        var needsMore = false;
        foreach (var part in item.Parts)
        {
            switch (Decide(part, recipient, purpose, act))
            {
                case Verdict.Permitted:
                    break;
                case Verdict.PermittedIf:
                    needsMore = true;
                    break;
                case Verdict.Unknown:
                    ofParts |= Truth.Unknown;
                    break;
                default:
                    ofParts = Truth.True;
                    break;
            }
        }

        if (item.Direction < 0)
        {
            return Join(ofParts, Truth.False);
        }

        ref readonly var to = ref recipients[item.Direction][recipient];
        if (to.IsOwner)
        {
            return WithNeeds(ofParts, Truth.True, ofParts, needsMore ? Truth.False : Truth.True);
        }

        var isFor = Truth.Of(isPurpose[purpose]);
        var broken =
            (Truth.Of(hasPurposes) & !isFor)
            | !to.FitsThen
            | !to.InPlace
            | !item.LevelKnown
            | Truth.Of(isForbidden[act]);
        var restricted = broken & !item.Free;
        var kept = isFor & to.InPlace & item.LevelKnown & Truth.Of(isPermitted[act] && !isForbidden[act]);
        var released = act == 0 ? item.Residual : Truth.False;
        var then = (to.FitsThen & kept) | released | item.Free;
        var isOpen = item.Level >= 0 && to.LacksSafeguards[item.Level];
        return needsMore
            ? WithNeeds((restricted & !released) | ofParts, then, restricted | ofParts, Truth.False)
            : WithNeeds(
                (restricted & !released) | ofParts,
                then,
                (restricted & !released) | ofParts,
                (isOpen ? Truth.False : to.FitsNow & kept) | released | item.Free
            );
    }

    /// <summary>Looks twice, as the evaluator of norms does: at what is needed first as not done, and as done.</summary>
    private static Verdict WithNeeds(
        Truth forbiddenThen,
        Truth permittedThen,
        Truth forbiddenNow,
        Truth permittedNow
    ) =>
        Join(forbiddenNow, permittedNow) == Verdict.Permitted ? Verdict.Permitted
        : Join(forbiddenThen, permittedThen) is var then && then == Verdict.Permitted ? Verdict.PermittedIf
        : then;

    private static Verdict Join(Truth forbidden, Truth permitted) =>
        forbidden.IsTrue ? Verdict.Forbidden
        : forbidden.IsUnknown ? Verdict.Unknown
        : permitted.IsTrue ? Verdict.Permitted
        : permitted.IsUnknown ? Verdict.Unknown
        : Verdict.NotPermitted;

    /// <summary>Consent and compulsion are about one item, recipient and purpose: those pairs are decided beforehand.</summary>
    private static (int[] Special, Verdict[] Verdicts) Specials(
        ConfidentialityTerms terms,
        DisclosureRecord record,
        ConfidentialItem[] items,
        Recipient[] recipients,
        string[] purposes
    )
    {
        var pairs = record
            .Facts.Select(fact =>
                fact switch
                {
                    ConsentGiven consent => (consent.Item, consent.To),
                    DisclosureCompelled compelled => (compelled.Item, compelled.To),
                    _ => ("", ""),
                }
            )
            .ToHashSet();
        var special = new int[items.Length * recipients.Length];
        var verdicts = new List<Verdict>();
        for (var i = 0; i < special.Length; i++)
        {
            var (item, to) = (items[i / recipients.Length], recipients[i % recipients.Length]);
            if (!item.Names.Any(name => pairs.Contains((name, to.Name))))
            {
                special[i] = NotSpecial;
                continue;
            }

            special[i] = verdicts.Count;
            foreach (var purpose in purposes)
            {
                for (var act = ConfidentialAct.Disclose; act <= ConfidentialAct.Solicit; act++)
                {
                    verdicts.Add(terms.MayDisclose(item, to, purpose, record, act).Verdict);
                }
            }
        }

        return (special, [.. verdicts]);
    }
}
