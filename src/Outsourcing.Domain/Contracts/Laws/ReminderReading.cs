using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Contracts;

/// <summary>Collects the reminders that laws ask for before automatic renewals.</summary>
internal sealed class ReminderReading
{
    private readonly List<Due> duties = [];
    private readonly List<Finding> findings = [];

    public LawDuties Answer() => new([.. duties.OrderBy(due => due.On)], [.. findings.Distinct()]);

    /// <summary>Reads a term: the renewal that began the term that runs, and the next one.</summary>
    public void Read(AgreementView view, InForce<Term> term, LawPack[] packs)
    {
        var state = term.Terms.State(ViewTerms.Facts(view, term.Clause, term.Terms), view.Date);
        if (!state.TryGetValue(out var now))
        {
            if (view.Laws(packs).Any(law => law is { Rule.Effect: ReminderEffect, Effect.IsKnown: true }))
            {
                findings.AddRange(state.Findings);
            }

            return;
        }

        if (now is { Phase: TermPhase.Renewed, First: { } first })
        {
            ReadNext(view, view.On(first.PlusDays(-1)), term.Reference, packs);
        }

        ReadNext(view, view, term.Reference, packs);
    }

    /// <summary>Reads the renewal that is next on the day of an earlier view, with the facts of the view that asks.</summary>
    private void ReadNext(AgreementView view, AgreementView before, ClauseReference reference, LawPack[] packs)
    {
        var clause = before.Clauses.FirstOrDefault(own => own.Reference == reference);
        if (clause?.Provision is not Term term)
        {
            return;
        }

        var state = term.State(ViewTerms.Facts(before, clause, term), before.Date);
        if (
            !state.TryGetValue(out var now)
            || now is not { Next: { Mode: RenewalMode.Automatic } renewal, LastDay: { } last }
        )
        {
            return;
        }

        foreach (var law in before.Laws(packs).Where(law => law.Rule.Effect is ReminderEffect))
        {
            if (!law.Effect.TryGetValue(out var effect))
            {
                findings.AddRange(law.Effect.Findings);
            }
            else if (!now.Notice.TryGetValue(out var notice))
            {
                findings.AddRange(now.Notice.Findings);
            }
            else if (Sides(view, law.Rule) is { } sides)
            {
                Read(new Reminder(view, clause, law, (ReminderEffect)effect, renewal, last, notice, sides));
            }
        }
    }

    private void Read(Reminder reminder)
    {
        if (reminder.Spared() is { } spared)
        {
            findings.Add(spared);
        }
        else if (reminder.Window().TryGetValue(out var window) && window.FirstReceipt is { } from)
        {
            duties.Add(reminder.Due(from, window.LatestReceipt));
        }
    }

    /// <summary>The one provider and the one customer.</summary>
    private (string Provider, string Customer)? Sides(AgreementView view, LawRule rule)
    {
        var (provider, customer) = (Side(view, rule, PartyRole.Provider), Side(view, rule, PartyRole.Customer));
        return provider is null || customer is null ? null : (provider, customer);
    }

    private string? Side(AgreementView view, LawRule rule, PartyRole role)
    {
        string[] names = [.. view.Agreement.Parties.Where(party => party.Role == role).Select(party => party.Name)];
        if (names.Length == 1)
        {
            return names[0];
        }

        findings.Add(
            rule.Found(
                ContractRules.LawParty,
                Severity.Warning,
                names.Length == 0
                    ? $"{rule.Name} binds the {role.Words()}, and no party is one."
                    : $"{rule.Name} binds the {role.Words()}, and several parties are: {Invariant.List(names)}."
            )
        );
        return null;
    }

    private sealed record Reminder(
        AgreementView View,
        Clause Clause,
        LawApplication Law,
        ReminderEffect Effect,
        Renewal Renewal,
        LocalDate LastDay,
        NoticeDates Notice,
        (string Provider, string Customer) Sides
    )
    {
        /// <summary>Why no reminder is asked for, or why that is not known; nothing when it is.</summary>
        public Finding? Spared()
        {
            var name = Law.Rule.Name;
            if (Renewal.Holder is { } holder && !string.Equals(holder, Sides.Customer, StringComparison.Ordinal))
            {
                return Law.Rule.Found(
                    ContractRules.LawScope,
                    Severity.Info,
                    $"{name} does not apply to {Clause.Reference}, since only {holder} can stop the renewal."
                );
            }

            if (Effect.Spares is null || Renewal.IsIndefinite)
            {
                return null;
            }

            var spares = CivilLength.Of(Effect.Spares);
            if (Renewal.Period is not { } period)
            {
                return Law.Rule.Found(
                    ContractRules.LawScope,
                    Severity.Warning,
                    $"Whether {name} applies to {Clause.Reference} is not known, since the period of the renewal is withheld."
                );
            }

            return CivilLength.Of(period).After(First) <= spares.After(First)
                ? Law.Rule.Found(
                    ContractRules.LawScope,
                    Severity.Info,
                    $"{name} does not apply to {Clause.Reference}, since it renews for {CivilLength.Of(period)}, not for more than {spares}."
                )
                : null;
        }

        /// <summary>The first day of the renewed term.</summary>
        private LocalDate First => LastDay.PlusDays(1);

        public Answer<NoticeDates> Window() => Effect.Window.Dates(Notice.LatestReceipt);

        public Due Due(LocalDate from, LocalDate on)
        {
            var given = Given(from, on);
            var state =
                given is not null ? ObligationState.Fulfilled
                : View.Date > on ? ObligationState.Violated
                : View.Date < from ? ObligationState.Pending
                : ObligationState.Due;
            var form = Effect.Form is null ? "" : $" {Effect.Form}";
            return Contracts.Due.Of(
                $"remind {Sides.Customer} of the renewal after {CivilDay.Text(LastDay)}",
                Sides.Provider,
                on,
                state,
                Clause.Reference,
                Explanation.Of(
                    $"{Sides.Provider} has to remind {Sides.Customer}{form} from {CivilDay.Text(from)} to {CivilDay.Text(on)}.",
                    Law.Rule.Source,
                    [
                        Explanation.Of(
                            $"The last day for a notice of {Sides.Customer} against the renewal is {CivilDay.Text(Notice.LatestReceipt)}.",
                            Clause.Reference
                        ),
                        Explanation.Of($"{Law.Rule.Name} asks for {Effect}.", Law.Rule.Source),
                        Law.Effect.Explanation,
                        .. given is null
                            ? Array.Empty<Explanation>()
                            : [Explanation.Of($"The reminder {given.Id} was received in that time.")],
                    ]
                ),
                Sides.Customer,
                from,
                Clause.Services,
                state == ObligationState.Violated ? [Missed(from, on)] : []
            );
        }

        private NoticeGiven? Given(LocalDate from, LocalDate on) =>
            View.FactsOf<NoticeGiven>()
                .FirstOrDefault(notice =>
                    notice.Purpose == NoticePurpose.Renewal
                    && string.Equals(notice.From, Sides.Provider, StringComparison.Ordinal)
                    && ViewTerms.IsAbout(notice, Clause)
                    && notice.Receipt.TryGetValue(out var received)
                    && received >= from
                    && received <= on
                );

        private Finding Missed(LocalDate from, LocalDate on)
        {
            var next = CivilDay.Text(First);
            return Law.Rule.Found(
                ContractRules.LawReminder,
                Severity.Warning,
                $"No reminder was received from {CivilDay.Text(from)} to {CivilDay.Text(on)}, as {Law.Rule.Name} asks: "
                    + (
                        Effect.Without == WithoutReminder.NoRenewal
                            ? $"by law the renewal from {next} on does not bind {Sides.Customer}."
                            : $"by law {Sides.Customer} can leave the renewed agreement at any time from {next} on, free of charge."
                    )
            );
        }
    }
}
