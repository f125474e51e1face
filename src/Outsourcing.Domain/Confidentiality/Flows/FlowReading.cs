using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>Checks one flow, and looks for the fewest steps that make it permitted.</summary>
internal sealed class FlowReading(
    AgreementView view,
    Flow flow,
    Affiliates? affiliates,
    IReadOnlyList<LawPack> laws,
    IReadOnlyList<Recipient> recipients
)
{
    /// <summary>Repairs of more steps are not looked for.</summary>
    private const int MostSteps = 3;

    public FlowCheck Check()
    {
        var decision = Decide(view, flow);
        Finding[] findings = [.. Giver(view)];
        return new FlowCheck(
            flow,
            decision,
            findings,
            decision.Verdict == Verdict.Permitted && findings.Length == 0 ? [] : [.. Repairs()]
        );
    }

    private Decision Decide(AgreementView of, Flow asked) =>
        IsOfOwner(asked)
            ? NormEvaluator
                .Decide([ApplicableNorm.Permit($"{asked.From} (owner)", Truth.True)])
                .With(DisclosureNotes.About(asked.Item, asked.Act, []))
            : of.MayDisclose(asked.Item, asked.To.Among(recipients), asked.Purpose, asked.Act, affiliates, laws);

    /// <summary>No terms bind an owner that gives its own to somebody else than those whom they bind.</summary>
    private bool IsOfOwner(Flow asked) =>
        asked.Act == ConfidentialAct.Disclose
        && WithParts(asked.Item).All(item => string.Equals(item.Owner, asked.From, StringComparison.Ordinal))
        && (
            asked.To.Among(recipients).Tiers().Last().OnSideOf is { } side
                ? !IsReceiver(side)
                : asked.To.Kind is RecipientKind.Authorities or RecipientKind.Others
        );

    /// <summary>What is wrong with who gives it; the owner may always.</summary>
    private IEnumerable<Finding> Giver(AgreementView of)
    {
        if (string.Equals(flow.From, flow.Item.Owner, StringComparison.Ordinal) || IsReceiver(flow.From))
        {
            return [];
        }

        var chain = new ChainReading(of, flow.Item, recipients).To(flow.From);
        return chain is null ? [FlowQuestions.NoHolder(flow.Item, flow.From)]
            : chain.IsUnbroken.IsTrue ? []
            : [ChainFindings.Broken(chain)];
    }

    private bool IsReceiver(string name) =>
        view.Provisions<ConfidentialityTerms>()
            .Any(own => string.Equals(own.Terms.ReceiverOf(flow.Item.Owner), name, StringComparison.Ordinal));

    private IEnumerable<FlowRepair> Repairs()
    {
        FlowMend[] candidates = [.. Candidates()];
        var found = new List<FlowMend[]>();
        for (var steps = 1; steps <= MostSteps; steps++)
        {
            var smaller = found.ToArray();
            found.AddRange(
                Choices(candidates, steps)
                    .Where(IsOneFlow)
                    .Where(choice => !Array.Exists(smaller, own => own.All(choice.Contains)) && Mends(choice))
            );
        }

        return found.Select(steps => new FlowRepair(steps));
    }

    /// <summary>Says whether the steps make it permitted, by asking again as if they had been done.</summary>
    private bool Mends(FlowMend[] steps)
    {
        var then = steps.SelectMany(step => step.Facts).ToArray() is { Length: > 0 } facts
            ? view.Agreement.Record(facts).KnownAt(view.Known).On(view.Date)
            : view;
        return Decide(then, steps.Aggregate(flow, (changed, step) => step.Change(changed))).Verdict == Verdict.Permitted
            && !Giver(then).Any();
    }

    private IEnumerable<FlowMend> Candidates()
    {
        var clauses = view.Provisions<ConfidentialityTerms>()
            .Select(own => own.Terms)
            .Where(terms => terms.ReceiverOf(flow.Item.Owner) is not null)
            .ToList();
        var (item, to) = (flow.Item, flow.To);
        return Consents()
            .Concat(
                clauses
                    .Select(terms => terms.ReceiverOf(item.Owner)!)
                    .Distinct(StringComparer.Ordinal)
                    .SelectMany(receiver => to.Among(recipients).Tiers().Select(one => Undertaking(one, receiver)))
            )
            .Concat(Safeguards(clauses))
            .Concat(view.FactsOf<DisclosureCompelled>().Any(IsHere) ? [Notice()] : [])
            .Concat(
                clauses
                    .SelectMany(terms => terms.Purposes)
                    .Distinct(StringComparer.Ordinal)
                    .Where(purpose => !string.Equals(purpose, flow.Purpose, StringComparison.Ordinal))
                    .Select(purpose => new FlowMend(
                        FlowMendKind.Purpose,
                        $"give it for {purpose}",
                        own => Flow.Of(own.Item, own.From, own.To, purpose, own.Act)
                    ))
            )
            .Concat(
                clauses
                    .SelectMany(terms => terms.Countries)
                    .Distinct()
                    .Where(country => country != to.Country)
                    .Select(country =>
                        Changed(FlowMendKind.Place, $"{to.Name} holds it in {country.Code}", own => own.In(country))
                    )
            )
            .Concat(
                to.NeedToKnow.IsTrue
                    ? []
                    :
                    [
                        Changed(
                            FlowMendKind.NeedToKnow,
                            $"{to.Name} needs to know it for the purpose",
                            own => own.NeedsToKnow(Truth.True)
                        ),
                    ]
            )
            .Concat(
                to.ProfessionalSecrecy.IsTrue
                || !clauses.Any(terms => terms.Recipients.Any(rule => rule.Bound == FlowDown.ProfessionalSecrecy))
                    ? []
                    :
                    [
                        Changed(
                            FlowMendKind.Profession,
                            $"the secrecy of its profession binds {to.Name}",
                            own => own.UnderProfessionalSecrecy(Truth.True)
                        ),
                    ]
            )
            .Concat(Chain());
    }

    private IEnumerable<FlowMend> Consents() =>
        WithParts(flow.Item)
            .GroupBy(item => item.Owner, StringComparer.Ordinal)
            .Select(items => new FlowMend(
                FlowMendKind.Consent,
                $"consent of {items.Key} to disclose {Invariant.List([.. items.Select(item => item.Name)])} to {flow.To.Name}",
                null,
                [
                    .. items.Select(
                        (item, i) =>
                            ConsentGiven.Of(
                                Id("consent", items.Key, Invariant.Text(i)),
                                view.Date,
                                view.Known,
                                item.Name,
                                flow.To.Name,
                                Truth.True
                            )
                    ),
                ]
            ));

    private FlowMend Undertaking(Recipient by, string receiver)
    {
        var to = by.Above?.Name ?? receiver;
        return new FlowMend(
            FlowMendKind.Undertaking,
            $"undertaking of {by.Name} to {to} that is no less protective",
            null,
            UndertakingSigned.Of(Id("undertaking", by.Name, to), view.Date, view.Known, by.Name, to, Truth.True)
        );
    }

    private IEnumerable<FlowMend> Safeguards(IEnumerable<ConfidentialityTerms> clauses)
    {
        var levels = WithParts(flow.Item).Select(item => item.Level).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var holder = flow.To.Kind == RecipientKind.Employees ? flow.To.OnSideOf ?? flow.To.Name : flow.To.Name;
        return clauses
            .SelectMany(terms => terms.Levels)
            .Where(level => levels.Contains(level.Name))
            .SelectMany(level => level.Safeguards)
            .Distinct()
            .Select(safeguard => new FlowMend(
                FlowMendKind.Safeguard,
                $"proof of {safeguard} by {holder}",
                null,
                SafeguardProved.Of(
                    Id("safeguard", safeguard.ToString()),
                    view.Date,
                    view.Known,
                    holder,
                    safeguard.Control,
                    safeguard.Evidence ?? "evidence"
                )
            ));
    }

    private bool IsHere(DisclosureCompelled fact) => string.Equals(fact.To, flow.To.Name, StringComparison.Ordinal);

    private FlowMend Notice() =>
        new(
            FlowMendKind.Notice,
            $"notice to {flow.Item.Owner} that {flow.Item.Name} has to be disclosed to {flow.To.Name}",
            null,
            NoticeOfCompulsionGiven.Of(Id("notice"), view.Date, view.Known, flow.Item.Name, flow.To.Name)
        );

    /// <summary>Binds everybody on the way to who gives it; where no way is recorded there is nothing to bind.</summary>
    private IEnumerable<FlowMend> Chain()
    {
        var broken = IsReceiver(flow.From)
            ? []
            : new ChainReading(view, flow.Item, recipients).To(flow.From)?.Broken ?? [];
        return broken.Count == 0
            ? []
            :
            [
                new FlowMend(
                    FlowMendKind.Chain,
                    string.Join(
                        "; ",
                        broken.Select(link => $"undertaking of {link.To} to {link.From} that is no less protective")
                    ),
                    null,
                    [
                        .. broken.Select(link =>
                            UndertakingSigned.Of(
                                Id("chain", link.From, link.To),
                                view.Date,
                                view.Known,
                                link.To,
                                link.From,
                                Truth.True
                            )
                        ),
                    ]
                ),
            ];
    }

    private static FlowMend Changed(FlowMendKind kind, string what, Func<Recipient, Recipient> change) =>
        new(kind, what, own => Flow.Of(own.Item, own.From, change(own.To), own.Purpose, own.Act));

    /// <summary>A name that no fact of the agreement has: those are facts that are only thought of.</summary>
    private string Id(params string[] words)
    {
        var name = $"if {string.Join(" ", words)}";
        while (view.Agreement.Facts.Any(fact => string.Equals(fact.Id, name, StringComparison.Ordinal)))
        {
            name += "'";
        }

        return name;
    }

    private static IEnumerable<ConfidentialItem> WithParts(ConfidentialItem item) =>
        item.Parts.SelectMany(WithParts).Prepend(item).Distinct();

    /// <summary>A flow has one purpose, and is held in one country.</summary>
    private static bool IsOneFlow(FlowMend[] steps) =>
        steps.Count(step => step.Kind == FlowMendKind.Purpose) < 2
        && steps.Count(step => step.Kind == FlowMendKind.Place) < 2;

    /// <summary>Gives all choices of some of the steps, in their order.</summary>
    private static IEnumerable<FlowMend[]> Choices(FlowMend[] from, int count) =>
        count == 0
            ?
            [
                [],
            ]
            : from.SelectMany(
                (step, i) => Choices(from[(i + 1)..], count - 1).Select(rest => (FlowMend[])[step, .. rest])
            );
}
