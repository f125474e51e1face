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

    /// <summary>Gets whether it holds information where it has to stay.</summary>
    public Judgement InPlace =>
        terms.Countries.Count == 0 ? Judgement.True
        : to.Country is null ? Judgement.Unknown($"the country in which {to.Name} holds it")
        : Judgement.Known(terms.Countries.Contains(to.Country));

    /// <summary>Says whether a rule of its kind is about it; what the rule needs first is another question.</summary>
    public Judgement Fits(RecipientRule rule) =>
        IsOnSide()
        & (
            rule.NeedToKnow
                ? Judgement.Of(to.NeedToKnow, $"whether {to.Name} needs to know it for the purpose")
                : Judgement.True
        );

    /// <summary>Gives the undertaking that a rule asks for.</summary>
    public IEnumerable<Need> Bond(RecipientRule rule)
    {
        if (rule.Bound == FlowDown.None)
        {
            yield break;
        }

        var isProfessional = rule.Bound == FlowDown.ProfessionalSecrecy;
        var isBound = (isProfessional && to.ProfessionalSecrecy.IsTrue) || HasUndertaken();
        yield return Need.Of(
            $"undertaking of {to.Name} no less protective than {clause.Name}"
                + (isProfessional ? ", or the secrecy of its profession" : ""),
            isBound ? Truth.True : Truth.Unknown
        );
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

    private Judgement IsOnSide() =>
        to.Kind is RecipientKind.Authorities or RecipientKind.Others ? Judgement.True
        : to.OnSideOf is null ? Judgement.Unknown($"on whose side {to.Name} stands")
        : !string.Equals(to.OnSideOf, receiver, StringComparison.Ordinal) ? Judgement.False
        : to is { Kind: RecipientKind.Affiliates, Entity: not null } ? IsAffiliate()
        : Judgement.True;

    private Judgement IsAffiliate()
    {
        var own = record
            .Parties.Where(party => string.Equals(party.Name, receiver, StringComparison.Ordinal))
            .SelectMany(party => party.Entities)
            .ToList();
        var unknown = Judgement.Unknown($"whether {to.Name} is an affiliate of {receiver}");
        return own.Contains(to.Entity!) ? Judgement.True
            : own.Count == 0 || record.Affiliates is not { } affiliates ? unknown
            : Judgement.Any(
                own.Select(one =>
                    affiliates.IsAffiliate(to.Entity!, one, record.On).TryGetValue(out var isOne)
                        ? Judgement.Known(isOne)
                        : unknown
                )
            );
    }

    /// <summary>Whether it bound itself to the receiving party, or to the owner.</summary>
    private bool HasUndertaken() =>
        record
            .Facts.OfType<UndertakingSigned>()
            .Any(fact =>
                string.Equals(fact.By, to.Name, StringComparison.Ordinal)
                && (
                    string.Equals(fact.To, receiver, StringComparison.Ordinal)
                    || string.Equals(terms.ReceiverOf(fact.To), receiver, StringComparison.Ordinal)
                )
                && fact.IsNoLessProtectiveThan(terms).IsTrue
            );

    private bool Proves(SafeguardProved fact, Safeguard safeguard) =>
        string.Equals(fact.By, Holder, StringComparison.Ordinal)
        && string.Equals(fact.Control, safeguard.Control, StringComparison.Ordinal)
        && fact.Evidence is not null
        && (safeguard.Evidence is null || string.Equals(fact.Evidence, safeguard.Evidence, StringComparison.Ordinal))
        && !(fact.Until < record.On)
        && !(safeguard.ValidFor is { } period && ObligationPeriods.DayAfter(fact.On, period) <= record.On);
}
