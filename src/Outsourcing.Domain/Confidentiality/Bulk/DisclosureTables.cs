using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>What the terms say of each item and of each recipient, so that a decision only joins truth values.</summary>
internal sealed class DisclosureTables
{
    private const int Acts = (int)ConfidentialAct.Solicit;

    private readonly ItemState[] items;
    private readonly int[] roots;
    private readonly RecipientState[][] recipients;
    private readonly ReleaseTable releases;
    private readonly bool hasPurposes;
    private readonly bool[] isPurpose;
    private readonly bool[] isPermitted = new bool[Acts];
    private readonly bool[] isForbidden = new bool[Acts];

    public DisclosureTables(ClauseReading clause, ConfidentialItem[] items, Recipient[] recipients, string[] purposes)
    {
        var terms = clause.Terms;
        var readings = new List<(ItemState State, ItemReading? Reading)>();
        roots = Array.ConvertAll(items, item => ItemState.Add(readings, clause, item, []));
        this.items = [.. readings.Select(own => own.State)];
        RecipientReading[][] to =
        [
            Array.ConvertAll(recipients, own => new RecipientReading(clause, terms.Receiving, own)),
            Array.ConvertAll(recipients, own => new RecipientReading(clause, terms.Disclosing, own)),
        ];
        this.recipients =
        [
            Array.ConvertAll(to[0], own => RecipientState.Of(terms, terms.Disclosing, own)),
            Array.ConvertAll(to[1], own => RecipientState.Of(terms, terms.Receiving, own)),
        ];
        releases = new ReleaseTable(clause, readings, to, purposes);
        hasPurposes = terms.Purposes.Count > 0;
        isPurpose = Array.ConvertAll(purposes, own => terms.Purposes.Contains(own, StringComparer.Ordinal));
        for (var i = 0; i < Acts; i++)
        {
            var act = ConfidentialAct.Disclose + i;
            isPermitted[i] = act == ConfidentialAct.Disclose || terms.PermittedActs.Contains(act);
            isForbidden[i] = terms.ForbiddenActs.Contains(act);
        }
    }

    public Verdict Decide(in DisclosureQuery query) => Decide(roots[query.Item], query);

    /// <summary>Looks twice, as the evaluator of norms does: at what is needed first as not done, and as done.</summary>
    private Verdict Decide(int index, in DisclosureQuery query)
    {
        ref readonly var item = ref items[index];
        var (ofParts, areReady) = (Truth.False, true);
        foreach (var part in item.Parts)
        {
            var verdict = Decide(part, query);
            areReady &= verdict != Verdict.PermittedIf;
            ofParts |=
                verdict is Verdict.Permitted or Verdict.PermittedIf ? Truth.False
                : verdict == Verdict.Unknown ? Truth.Unknown
                : Truth.True;
        }

        if (item.Direction < 0)
        {
            return Join(ofParts, Truth.False);
        }

        ref readonly var release = ref releases[index, query];
        var now = areReady ? Look(item, release, query, ofParts, isDone: false) : Verdict.None;
        var then = now == Verdict.Permitted ? now : Look(item, release, query, ofParts, isDone: true);
        return then == Verdict.Permitted && now != Verdict.Permitted ? Verdict.PermittedIf : then;
    }

    private Verdict Look(
        in ItemState item,
        in ReleaseState release,
        in DisclosureQuery query,
        Truth ofParts,
        bool isDone
    )
    {
        ref readonly var to = ref recipients[item.Direction][query.Recipient];
        if (to.IsOwner)
        {
            return Join(ofParts, Truth.True);
        }

        var act = query.Act - ConfidentialAct.Disclose;
        var isFor = isPurpose[query.Purpose];
        var mayHave = to.MayHave(release.Consent);
        var broken =
            Truth.Of((hasPurposes && !isFor) || isForbidden[act] || item.IsOver)
            | !mayHave
            | !to.InPlace
            | !item.LevelKnown;
        var kept =
            Truth.Of(isFor && isPermitted[act] && !isForbidden[act] && !item.IsOver) & to.InPlace & item.LevelKnown;
        var has =
            isDone ? mayHave
            : item.Level >= 0 && to.LacksSafeguards[item.Level] ? Truth.False
            : to.Has(release.Consent);
        var released =
            query.Act != ConfidentialAct.Disclose
                ? Truth.False
                : Truth.Of(release.Consent.IsTrue && !to.HasRuleWithConsent)
                    | item.Residual
                    | Truth.Of(isDone ? release.IsCompelled : release.IsCompelledAndReady);
        return Join((broken & !item.Free & !released) | ofParts, (has & kept) | released | item.Free);
    }

    private static Verdict Join(Truth forbidden, Truth permitted) =>
        forbidden.IsTrue ? Verdict.Forbidden
        : forbidden.IsUnknown ? Verdict.Unknown
        : permitted.IsTrue ? Verdict.Permitted
        : permitted.IsUnknown ? Verdict.Unknown
        : Verdict.NotPermitted;
}
