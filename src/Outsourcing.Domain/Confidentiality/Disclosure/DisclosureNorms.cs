using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>Brings the terms of one clause down to norms about one disclosure, each named by the clause.</summary>
internal sealed class DisclosureNorms
{
    private readonly ClauseReading clause;
    private readonly ConfidentialityTerms terms;
    private readonly ItemReading item;
    private readonly RecipientReading to;
    private readonly ReleaseReading release;
    private readonly string purpose;
    private readonly ConfidentialAct act;

    public DisclosureNorms(
        ClauseReading clause,
        ItemReading item,
        RecipientReading to,
        string purpose,
        ConfidentialAct act
    )
    {
        (this.clause, terms, this.item, this.to) = (clause, clause.Terms, item, to);
        (this.purpose, this.act) = (purpose, act);
        release = new ReleaseReading(clause, item, to, purpose);
    }

    private string Owner => item.Item.Owner;

    private Judgement IsForPurpose => Judgement.Known(terms.Purposes.Contains(purpose, StringComparer.Ordinal));

    private bool IsActPermitted => act == ConfidentialAct.Disclose || terms.PermittedActs.Contains(act);

    private bool IsActForbidden => terms.ForbiddenActs.Contains(act);

    /// <summary>Whether all is kept but who gets it.</summary>
    private Judgement Kept =>
        IsForPurpose
        & to.InPlace
        & item.LevelKnown
        & Judgement.Known(IsActPermitted && !IsActForbidden && !item.HasEnded && !item.IsAskedBack);

    /// <summary>Gives the norms.</summary>
    /// <param name="freeElsewhere">Whether every other clause about the item leaves it free; only then is it free by this one.</param>
    /// <param name="isAlone">Whether no other clause is about the item; otherwise what this one needs first binds those too.</param>
    public IEnumerable<ApplicableNorm> All(Judgement freeElsewhere, bool isAlone)
    {
        if (to.IsOf(Owner))
        {
            return [Permit("owner", Judgement.True)];
        }

        var restrictions = Restrictions().ToList();
        var permissions = Permissions().ToList();
        if (!isAlone && permissions.Exists(norm => norm.Needs.Count > 0))
        {
            var first = Forbid("needs first", Kept & IsPermittedRecipient());
            restrictions.Add(first);
            permissions = permissions.ConvertAll(norm => norm.Excepting(first.Name));
        }

        return restrictions
            .Concat(permissions)
            .Concat(Releases().Select(norm => norm.Excepting(restrictions.Select(one => one.Name))))
            .Concat(Freedoms(freeElsewhere));
    }

    /// <summary>What the clause forbids as long as the item is confidential.</summary>
    private IEnumerable<ApplicableNorm> Restrictions()
    {
        if (terms.Purposes.Count > 0)
        {
            yield return Forbid("purpose", !IsForPurpose);
        }

        yield return Forbid("recipients", !IsPermittedRecipient());
        if (terms.Countries.Count > 0)
        {
            yield return Forbid("place", !to.InPlace);
        }

        if (item.Item.Level is { } level && terms.Levels.Count > 0)
        {
            yield return Forbid($"level {level}", !item.LevelKnown);
        }

        if (IsActForbidden)
        {
            yield return Forbid(ConfidentialWords.Of(act), Judgement.True);
        }

        if (clause.Record.LastDay is not null)
        {
            yield return Forbid("agreement ended", Judgement.Known(item.HasEnded));
        }

        if (terms.Return is { OnRequest: true } || item.IsAskedBack)
        {
            yield return Forbid("return requested", Judgement.Known(item.IsAskedBack));
        }
    }

    /// <summary>Whom the clause lets have the item for the purpose, and what that needs first.</summary>
    private IEnumerable<ApplicableNorm> Permissions()
    {
        var safeguards = to.Safeguards(item.Level).ToList();
        if (to.IsReceiver)
        {
            yield return Permit("receiving party", Kept).Needing(safeguards);
        }

        foreach (var rule in to.Rules)
        {
            yield return Permit(ConfidentialWords.Of(rule.Kind), Kept & to.Fits(rule))
                .Needing([.. to.Bond(rule), .. Consent(rule), .. safeguards]);
        }
    }

    /// <summary>What makes an exception from every restriction on a disclosure: compulsion, the owner's consent, memory.</summary>
    private IEnumerable<ApplicableNorm> Releases()
    {
        if (act != ConfidentialAct.Disclose)
        {
            yield break;
        }

        foreach (var (fact, needs) in release.Compulsions)
        {
            yield return Permit("compelled", Judgement.True, fact).Needing(needs);
        }

        if (!to.HasRuleWithConsent)
        {
            yield return Permit("consent", Judgement.Known(release.Consent.IsTrue), release.LastWord);
        }

        if (item.Item.IsResidual)
        {
            yield return Permit("residuals", item.Residual);
        }
    }

    /// <summary>Why the clause asks for nothing: the item is not covered, no longer, or excluded.</summary>
    private IEnumerable<ApplicableNorm> Freedoms(Judgement freeElsewhere) =>
        new (string Rule, Judgement Holds, Fact? By)[]
        {
            ("not covered", !item.Covered, null),
            ("period over", !item.Lasts, null),
        }
            .Concat(
                item.Excluded.Select(exclusion =>
                    (Rule: ConfidentialWords.Of(exclusion.Kind), exclusion.Holds, exclusion.By)
                )
            )
            .Select(freedom => Permit(freedom.Rule, freedom.Holds & freeElsewhere, freedom.By));

    private Judgement IsPermittedRecipient() =>
        Judgement.Known(to.IsReceiver)
        | Judgement.Any(to.Rules.Where(rule => !(rule.WithConsent && release.Consent.IsFalse)).Select(to.Fits));

    private IEnumerable<Need> Consent(RecipientRule rule) =>
        rule.WithConsent
            ? [Need.Of($"consent of {Owner} to disclose {item.Item.Name} to {to.To.Name}", release.Consent)]
            : [];

    private ApplicableNorm Forbid(string rule, Judgement isBroken)
    {
        var holds = isBroken & !item.Free;
        return In(ApplicableNorm.Forbid(Named(rule), holds.Holds).Otherwise(NormConsequence.Breach), holds);
    }

    private ApplicableNorm Permit(string rule, Judgement holds, Fact? by = null) =>
        In(ApplicableNorm.Permit(Named(rule, by), holds.Holds), holds);

    private ApplicableNorm In(ApplicableNorm norm, Judgement holds) =>
        (clause.Document is { } document ? norm.In(document) : norm).NotKnowing(holds.Missing);

    /// <summary>Names a rule by its place, and by the fact on which it stands.</summary>
    private string Named(string rule, Fact? by = null) =>
        $"{terms.PlaceOf(PartPlace.PartOf(rule))?.ToString() ?? clause.Name} ({rule}{(by is null ? "" : $": {by.Id}")})";
}
