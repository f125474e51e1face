using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Contracts;

/// <summary>Questions to an agreement about what laws say beside its terms.</summary>
/// <remarks>
/// A rule is judged on the day of the view, by the circumstances that facts state up to that day. What the terms say stays
/// as it is; what a rule adds is a finding with its source. A rule of which it is not known whether it applies gives a
/// finding that names the circumstances to state, and nothing else.
/// </remarks>
public static class LawQuestions
{
    /// <summary>Says of each rule whether it applies.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="packs">The packs.</param>
    /// <returns>The rules in the order of the packs.</returns>
    /// <exception cref="ArgumentException">A pack is <see langword="null"/>.</exception>
    public static IReadOnlyList<LawApplication> Laws(this AgreementView view, params IEnumerable<LawPack> packs)
    {
        var circumstances = Guard.Against.Null(view).Circumstances();
        return Array.AsReadOnly([
            .. Guard
                .Against.NullElement(packs)
                .SelectMany(pack =>
                    pack.Rules.Select(rule => new LawApplication(pack, rule, rule.Apply(circumstances, view.Date)))
                ),
        ]);
    }

    /// <summary>Gives the reminders that laws ask for before the automatic renewals of the terms in force.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="packs">The packs.</param>
    /// <returns>
    /// A duty of the provider for each next renewal and rule that applies; fulfilled by a notice of renewal
    /// (<see cref="NoticePurpose.Renewal"/>) received in its window. It is violated after the window, also for the
    /// renewal that began the term that runs. Findings tell of rules that do not apply or of which it is not known.
    /// </returns>
    /// <exception cref="ArgumentException">A pack is <see langword="null"/>.</exception>
    public static LawDuties ReminderDuties(this AgreementView view, params IEnumerable<LawPack> packs)
    {
        var copy = Guard.Against.NullElement(packs);
        var reading = new ReminderReading();
        foreach (var term in Guard.Against.Null(view).Provisions<Term>())
        {
            reading.Read(view, term, copy);
        }

        return reading.Answer();
    }

    /// <summary>Gives the powers of a party by the terms, with what laws say against them.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="party">The name of the party.</param>
    /// <param name="packs">The packs.</param>
    /// <returns>
    /// The powers in the order of the clauses, each with the status that the terms give it. A finding "By the terms
    /// yes, by law restricted" names the rule that stands against a power which could be exercised now or later; one
    /// that it is not known whether a rule does.
    /// </returns>
    /// <exception cref="ArgumentException">It is no party of the agreement, or a pack is <see langword="null"/>.</exception>
    public static IReadOnlyList<Exercisable> Powers(
        this AgreementView view,
        string party,
        params IEnumerable<LawPack> packs
    )
    {
        var powers = Guard.Against.Null(view).Powers(party);
        var role = view.Agreement.Parties.First(own => string.Equals(own.Name, party, StringComparison.Ordinal)).Role;
        LawApplication[] laws =
        [
            .. view.Laws(packs).Where(law => law.Rule.Effect is PowerEffect effect && effect.Holder == role),
        ];
        return Array.AsReadOnly([.. powers.Select(power => WithLaws(power, laws))]);
    }

    /// <summary>Gives the last day for the notice by the terms, and beside it the last day by law.</summary>
    /// <remarks>A law that lets the customer give a shorter notice counts where the customer can stop an automatic renewal.</remarks>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="document">The name of the document; without one that which stands by itself.</param>
    /// <param name="packs">The packs.</param>
    /// <param name="businessDays">The business days of the place where notices are received; without them no law moves a day.</param>
    /// <returns>Both days, with a finding for each rule that applies; not known as that by the terms is.</returns>
    /// <exception cref="ArgumentException">No document has that name, or a pack is <see langword="null"/>.</exception>
    public static Answer<NoticeByLaw> LatestNotice(
        this AgreementView view,
        string? document,
        IEnumerable<LawPack> packs,
        BusinessDays? businessDays = null
    )
    {
        var laws = view.Laws(packs);
        var term = view.Term(document, businessDays);
        var terms = term.TryGetValue(out var state)
            ? state.Notice
            : Answer.NotKnown<NoticeDates>(term.Status, term.Findings);
        if (!terms.TryGetValue(out var dates))
        {
            return Answer.NotKnown<NoticeByLaw>(terms.Status, terms.Findings, terms.Explanation);
        }

        var reading = new NoticeLawReading(dates, businessDays);
        if (view.IsOfTheCustomer(state!.Next))
        {
            reading.Read(laws.Where(law => law.Rule.Effect is NoticeCapEffect));
        }

        reading.Read(laws.Where(law => law.Rule.Effect is LastDayEffect));
        return reading.Answer(terms);
    }

    /// <summary>Gives what is charged by the terms, with what laws say against it.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="charge">The name of the charge, letter by letter as rules have it, such as <c>switching charge</c>.</param>
    /// <param name="byTerms">What the terms ask for.</param>
    /// <param name="packs">The packs.</param>
    /// <returns>
    /// The answer by the terms; a finding names the rule that forbids or limits the charge, unless it is zero or the
    /// terms are silent.
    /// </returns>
    /// <exception cref="ArgumentException">The charge is blank, or a pack is <see langword="null"/>.</exception>
    public static Answer<Money> ChargeByLaw(
        this AgreementView view,
        string charge,
        Answer<Money> byTerms,
        params IEnumerable<LawPack> packs
    )
    {
        var name = Guard.Against.NoText(charge).Trim();
        Guard.Against.Null(byTerms);
        var laws = view.Laws(packs);
        if (
            byTerms.Status is AnswerStatus.Silent or AnswerStatus.NotApplicable
            || (byTerms.TryGetValue(out var amount) && amount.Amount == 0)
        )
        {
            return byTerms;
        }

        var findings = laws.Where(law =>
                law.Rule.Effect is ChargeEffect effect && string.Equals(effect.Charge, name, StringComparison.Ordinal)
            )
            .SelectMany(law => Against(law, byTerms))
            .ToList();
        return findings.Count == 0 ? byTerms
            : byTerms.IsKnown
                ? Answer.Known(byTerms.Value, With(byTerms.Explanation, findings), [.. byTerms.Findings, .. findings])
            : Answer.NotKnown<Money>(byTerms.Status, [.. byTerms.Findings, .. findings]);
    }

    /// <summary>Whether the customer can stop a renewal by its notice, alone or as either party.</summary>
    private static bool IsOfTheCustomer(this AgreementView view, Renewal? renewal) =>
        renewal is { Mode: RenewalMode.Automatic }
        && (
            renewal.Holder is not { } holder
            || view.Agreement.Parties.Any(party =>
                party.Role == PartyRole.Customer && string.Equals(party.Name, holder, StringComparison.Ordinal)
            )
        );

    private static Explanation With(Explanation explanation, IEnumerable<Finding> findings) =>
        Explanation.Of(
            explanation.Statement,
            explanation.Basis,
            [.. explanation.Parts, .. findings.Select(Explanation.Of)]
        );

    private static IEnumerable<Finding> Against(LawApplication law, Answer<Money> byTerms)
    {
        if (law.Effect.Status == AnswerStatus.FactMissing)
        {
            return law.Effect.Findings;
        }

        if (!law.Effect.TryGetValue(out var applied) || applied is not ChargeEffect effect)
        {
            return [];
        }

        var terms = byTerms.TryGetValue(out var amount) ? amount.ToString() : "an amount that is not known";
        var limit = effect.Limit == ChargeLimit.Forbidden ? "by law nothing" : "by law not more than its cost";
        return
        [
            law.Rule.Found(
                ContractRules.LawCharge,
                Severity.Warning,
                $"By the terms {terms}, {limit}: {law.Rule.Name} {(effect.Limit == ChargeLimit.Forbidden ? "forbids" : "limits")} the {effect.Charge}."
            ),
        ];
    }

    private static Exercisable WithLaws(Exercisable power, LawApplication[] laws)
    {
        if (power.Status == PowerStatus.Not)
        {
            return power;
        }

        var terms = power.Status == PowerStatus.Unknown ? "not known" : "yes";
        var findings = new List<Finding>();
        foreach (var law in laws.Where(law => ((PowerEffect)law.Rule.Effect).Restricts(power)))
        {
            findings.AddRange(
                law.Effect.IsKnown
                    ?
                    [
                        law.Rule.Found(
                            ContractRules.LawPower,
                            Severity.Warning,
                            $"By the terms {terms}, by law restricted: {law.Rule.Name} stands against '{power.What}'."
                        ),
                    ]
                : law.Effect.Status == AnswerStatus.FactMissing ? law.Effect.Findings
                : []
            );
        }

        return findings.Count == 0
            ? power
            : Exercisable.Of(
                power.What,
                power.Kind,
                power.Holder,
                power.Status,
                power.Clause,
                With(power.Explanation, findings),
                power.From,
                power.Until,
                power.EndsOn,
                power.Fee,
                power.Services,
                [.. power.Findings, .. findings]
            );
    }
}
