using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>What remains to be done by one clause.</summary>
internal sealed class DutyReading(AgreementView view, Clause clause, ConfidentialityTerms terms)
{
    public IEnumerable<Due> All() =>
        [.. Confirmations(), .. Notices(), .. Returns(), .. Certificates(), .. Safeguards()];

    /// <summary>What was said is confidential only when it is confirmed in time.</summary>
    private IEnumerable<Due> Confirmations()
    {
        if (terms.Covered.OralConfirmation is not { } period)
        {
            yield break;
        }

        foreach (var fact in view.FactsOf<InformationDisclosed>().Where(IsOral))
        {
            var isConfirmed = view.FactsOf<ConfirmedInWriting>()
                .Any(own => string.Equals(own.Item, fact.Item, StringComparison.Ordinal) && own.On >= fact.On);
            if (!isConfirmed)
            {
                yield return Due(
                    $"confirm in writing that {fact.Item} is confidential",
                    fact.By,
                    fact.To,
                    fact.On,
                    ObligationPeriods.DayAfter(fact.On, period) ?? LocalDate.MaxIsoValue,
                    $"{fact.By} told {fact.To} of {fact.Item} on {CivilDay.Text(fact.On)} ({fact.Id}); unless it is confirmed within {ObligationPeriods.Words(period)} it is not confidential."
                );
            }
        }
    }

    private bool IsOral(InformationDisclosed fact) =>
        fact.Form is DisclosureForm.Oral or DisclosureForm.Visual
        && string.Equals(terms.ReceiverOf(fact.By), fact.To, StringComparison.Ordinal);

    /// <summary>The terms name no day for the notice: it is due on the day on which the disclosure is compelled.</summary>
    private IEnumerable<Due> Notices()
    {
        if (terms.Compelled is not { NeedsNotice: true })
        {
            yield break;
        }

        foreach (
            var fact in view.FactsOf<DisclosureCompelled>().Where(own => !own.MayNotify.IsFalse && !IsNotified(own))
        )
        {
            foreach (var owner in Owners(fact.Item))
            {
                yield return Due(
                    $"give notice that {fact.Item} has to be disclosed to {fact.To}",
                    terms.ReceiverOf(owner)!,
                    owner,
                    fact.On,
                    fact.On,
                    $"A disclosure of {fact.Item} to {fact.To} is compelled since {CivilDay.Text(fact.On)} ({fact.Id}), and {owner} is to be told before, as far as that is lawful."
                );
            }
        }
    }

    private bool IsNotified(DisclosureCompelled fact) =>
        view.FactsOf<NoticeOfCompulsionGiven>()
            .Any(own =>
                string.Equals(own.Item, fact.Item, StringComparison.Ordinal)
                && string.Equals(own.Recipient, fact.To, StringComparison.Ordinal)
                && own.On >= fact.On
            );

    /// <summary>Whose information an item is, by who gave it first; of one-way terms the disclosing party's, where no fact says.</summary>
    private IEnumerable<string> Owners(string item)
    {
        var owners = Holdings
            .Of(view)
            .Items.Where(own => string.Equals(own.Name, item, StringComparison.Ordinal))
            .Select(own => own.Owner)
            .ToList();
        return owners.Count == 0 && !terms.IsMutual
            ? [terms.Disclosing]
            : owners.Where(owner => terms.ReceiverOf(owner) is not null);
    }

    private IEnumerable<Due> Returns() =>
        new ReturnReading(view, clause, terms)
            .Duties(only: null)
            .Where(duty => duty.On is not null)
            .Select(duty =>
                Contracts.Due.Of(
                    string.Equals(duty.Holder, duty.By, StringComparison.Ordinal)
                        ? $"return or destroy {duty.Item.Name}"
                        : $"have {duty.Item.Name} returned or destroyed by {duty.Holder}",
                    duty.By,
                    duty.On!.Value,
                    duty.State,
                    clause.Reference,
                    duty.Explanation,
                    to: duty.Item.Owner,
                    from: duty.From,
                    services: clause.Services
                )
            );

    private IEnumerable<Due> Certificates() =>
        new ReturnReading(view, clause, terms)
            .Certificates()
            .Select(own =>
                Due(
                    $"confirm in writing that {own.Item.Name} was returned or destroyed",
                    own.By,
                    own.Item.Owner,
                    own.From,
                    own.On,
                    $"{own.Item.Name} is to be returned or destroyed from {CivilDay.Text(own.From)} on, and that is to be confirmed in writing."
                )
            );

    /// <summary>A proof that expires is to be renewed on its last day at the latest.</summary>
    private IEnumerable<Due> Safeguards()
    {
        foreach (var safeguard in terms.Levels.SelectMany(level => level.Safeguards).Distinct())
        {
            var proofs = view.FactsOf<SafeguardProved>()
                .Where(fact =>
                    string.Equals(fact.Control, safeguard.Control, StringComparison.Ordinal)
                    && fact.Evidence is not null
                    && (
                        safeguard.Evidence is null
                        || string.Equals(fact.Evidence, safeguard.Evidence, StringComparison.Ordinal)
                    )
                )
                .GroupBy(fact => fact.By, StringComparer.Ordinal);
            foreach (var holder in proofs)
            {
                var last = holder.Select(fact => LastDay(fact, safeguard)).Aggregate(Later);
                if (last is { } day)
                {
                    var isParty = view.Agreement.PartyNames.Contains(holder.Key, StringComparer.Ordinal);
                    var by = isParty ? holder.Key : Responsible(holder.Key);
                    yield return Due(
                        isParty
                            ? $"renew the proof of {safeguard.Control}"
                            : $"have the proof of {safeguard.Control} renewed by {holder.Key}",
                        by,
                        terms.ReceiverOf(terms.Disclosing) is { } receiver
                        && string.Equals(receiver, by, StringComparison.Ordinal)
                            ? terms.Disclosing
                            : terms.Receiving,
                        null,
                        day,
                        $"The proof of {safeguard} by {holder.Key} expires on {CivilDay.Text(day)}; after that it counts for nothing."
                    );
                }
            }
        }
    }

    /// <summary>The receiving party from which somebody got information, or of one-way terms the receiving party.</summary>
    private string Responsible(string holder) =>
        view.FactsOf<InformationDisclosed>()
            .Where(fact => string.Equals(fact.To, holder, StringComparison.Ordinal))
            .Select(fact => fact.By)
            .FirstOrDefault(giver =>
                string.Equals(giver, terms.Receiving, StringComparison.Ordinal)
                || (terms.IsMutual && string.Equals(giver, terms.Disclosing, StringComparison.Ordinal))
            )
        ?? terms.Receiving;

    /// <summary>The last day on which a proof counts; nothing when it does not expire.</summary>
    private static LocalDate? LastDay(SafeguardProved fact, Safeguard safeguard)
    {
        var validFor = safeguard.ValidFor is { } period
            ? ObligationPeriods.DayAfter(fact.On, period)?.PlusDays(-1)
            : null;
        return fact.Until is null || validFor < fact.Until ? validFor ?? fact.Until : fact.Until;
    }

    private static LocalDate? Later(LocalDate? one, LocalDate? other) =>
        one is null || other is null ? null : LocalDate.Max(one.Value, other.Value);

    private Due Due(string what, string by, string to, LocalDate? from, LocalDate on, string why) =>
        Contracts.Due.Of(
            what,
            by,
            on,
            on < view.Date ? ObligationState.Violated : ObligationState.Due,
            clause.Reference,
            Explanation.Of(why, clause.Reference),
            to: to,
            from: from,
            services: clause.Services
        );
}
