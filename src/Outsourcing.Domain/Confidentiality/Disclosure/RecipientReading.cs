using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>What the terms say of a recipient on a day, whatever it gets.</summary>
internal sealed class RecipientReading(ClauseReading clause, string receiver, Recipient to)
{
    private readonly ConfidentialityTerms terms = clause.Terms;
    private readonly DisclosureRecord record = clause.Record;

    public Recipient To => to;

    /// <summary>Gets whether it is the receiving party itself.</summary>
    public bool IsReceiver =>
        to.Kind == RecipientKind.Party && string.Equals(to.Name, receiver, StringComparison.Ordinal);

    /// <summary>Says whether it is a party itself, or its people.</summary>
    public bool IsOf(string party) =>
        to.Kind is RecipientKind.Party or RecipientKind.Employees
        && string.Equals(to.OnSideOf, party, StringComparison.Ordinal);

    /// <summary>Gets the rules of its kind.</summary>
    public IEnumerable<RecipientRule> Rules => terms.Recipients.Where(rule => rule.Kind == to.Kind);

    /// <summary>Gets whether a rule about it asks for a consent; where none is about it, a consent is an exception by itself.</summary>
    public bool HasRuleWithConsent => Rules.Any(rule => rule.WithConsent) && !IsOnSide(to).Holds.IsFalse;

    /// <summary>Gets whether it holds information where it has to stay.</summary>
    public Judgement InPlace =>
        terms.Countries.Count == 0 ? Judgement.True
        : to.Country is null ? Judgement.Unknown($"the country in which {to.Name} holds it")
        : Judgement.Known(terms.Countries.Contains(to.Country));

    /// <summary>Says whether a rule of its kind is about it; what the rule needs first is another question.</summary>
    public Judgement Fits(RecipientRule rule) => Fits(rule, to);

    /// <summary>Gives the undertakings that a rule asks for: its own, and of each above it, to whom the terms flow down.</summary>
    public IEnumerable<Need> Bond(RecipientRule rule)
    {
        foreach (var above in to.Tiers().Skip(1).Reverse())
        {
            yield return Undertaking(above, "", Undertakings(above).Any());
        }

        if (rule.Bound != FlowDown.None)
        {
            var isProfessional = rule.Bound == FlowDown.ProfessionalSecrecy;
            yield return Undertaking(
                to,
                isProfessional ? ", or the secrecy of its profession" : "",
                (isProfessional && to.ProfessionalSecrecy.IsTrue) || Undertakings(to).Any()
            );
        }
    }

    /// <summary>Gives the proofs of the safeguards of a level; one that has expired, or that has no evidence, is none.</summary>
    public IEnumerable<Need> Safeguards(Classification? level) =>
        level?.Safeguards.Select(safeguard =>
            Need.Of(
                $"proof of {safeguard.Control} by {Holder}",
                record.Facts.OfType<SafeguardProved>().Any(fact => Proves(fact, safeguard)) ? Truth.True : Truth.Unknown
            )
        )
        ?? [];

    /// <summary>Who has to have the safeguards: employees work within those of their employer.</summary>
    private string Holder => to.Kind == RecipientKind.Employees ? to.OnSideOf ?? to.Name : to.Name;

    private static Judgement NeedsToKnow(Recipient one) =>
        Judgement.Of(one.NeedToKnow, $"whether {one.Name} needs to know it for the purpose");

    private Judgement Fits(RecipientRule rule, Recipient one) =>
        IsOnSide(one) & (rule.NeedToKnow ? NeedsToKnow(one) : Judgement.True);

    private Judgement IsOnSide(Recipient one) =>
        one.Kind is RecipientKind.Authorities or RecipientKind.Others ? Judgement.True
        : one.OnSideOf is null ? Judgement.Unknown($"on whose side {one.Name} stands")
        : one.Above is { } above ? FlowsDownTo(above)
        : !string.Equals(one.OnSideOf, receiver, StringComparison.Ordinal) ? Judgement.False
        : one is { Kind: RecipientKind.Affiliates, Entity: not null } ? IsAffiliate(one)
        : Judgement.True;

    /// <summary>Whether a recipient may have it by a rule that binds it as the receiving party is bound, so that it may give it on as that may.</summary>
    private Judgement FlowsDownTo(Recipient above) =>
        Judgement.Any(
            terms
                .Recipients.Where(rule =>
                    rule.Kind == above.Kind && rule is { Bound: FlowDown.NoLessProtective, WithConsent: false }
                )
                .Select(rule => Fits(rule, above))
        );

    private Judgement IsAffiliate(Recipient one)
    {
        var own = record
            .Parties.Where(party => string.Equals(party.Name, receiver, StringComparison.Ordinal))
            .SelectMany(party => party.Entities)
            .ToList();
        var unknown = Judgement.Unknown($"whether {one.Name} is an affiliate of {receiver}");
        return own.Contains(one.Entity!) ? Judgement.True
            : own.Count == 0 || record.Affiliates is not { } affiliates ? unknown
            : Judgement.Any(
                own.Select(entity =>
                    affiliates.IsAffiliate(one.Entity!, entity, record.On).TryGetValue(out var isOne)
                        ? Judgement.Known(isOne)
                        : unknown
                )
            );
    }

    private Need Undertaking(Recipient by, string otherwise, bool isGiven) =>
        Need.Of(
            $"undertaking of {by.Name} no less protective than {(by.Above is { } above ? $"that of {above.Name}" : clause.Name)}{otherwise}",
            isGiven ? Truth.True : Truth.Unknown
        );

    /// <summary>By which terms somebody bound itself as strictly as whoever is above it is bound: to that one, to the receiving party, or to the owner.</summary>
    private IEnumerable<ConfidentialityTerms> Undertakings(Recipient by)
    {
        ConfidentialityTerms[] before = by.Above is { } above ? [.. Undertakings(above)] : [terms];
        return record
            .Facts.OfType<UndertakingSigned>()
            .Where(fact => string.Equals(fact.By, by.Name, StringComparison.Ordinal) && IsToAnyAbove(fact.To, by))
            .SelectMany(fact =>
                before.Where(own => fact.IsNoLessProtectiveThan(own).IsTrue).Select(own => fact.Terms ?? own)
            )
            .Distinct();
    }

    private bool IsToAnyAbove(string name, Recipient by) =>
        string.Equals(name, receiver, StringComparison.Ordinal)
        || string.Equals(terms.ReceiverOf(name), receiver, StringComparison.Ordinal)
        || by.Tiers().Skip(1).Any(above => string.Equals(above.Name, name, StringComparison.Ordinal));

    private bool Proves(SafeguardProved fact, Safeguard safeguard) =>
        string.Equals(fact.By, Holder, StringComparison.Ordinal)
        && string.Equals(fact.Control, safeguard.Control, StringComparison.Ordinal)
        && fact.Evidence is not null
        && (safeguard.Evidence is null || string.Equals(fact.Evidence, safeguard.Evidence, StringComparison.Ordinal))
        && !(fact.Until < record.On)
        && !(safeguard.ValidFor is { } period && ObligationPeriods.DayAfter(fact.On, period) <= record.On);
}
