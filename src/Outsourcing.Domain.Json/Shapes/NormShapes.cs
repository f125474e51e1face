using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Json;

/// <summary>Norms, their conditions and what is known about a case as JSON; decisions are written only.</summary>
internal static class NormShapes
{
    public static void AddTo(ShapeBook book)
    {
        AddWords(book);
        AddConditions(book);
        AddActions(book);
        AddNorms(book);
        AddDecisions(book);
    }

    private static void AddWords(ShapeBook book) =>
        book.Struct(
                new WordConverter<NormEffect>(
                    "an effect of a norm",
                    ("permit", NormEffect.Permit),
                    ("forbid", NormEffect.Forbid)
                )
            )
            .Struct(
                new WordConverter<NormConsequence>(
                    "a consequence of disregarding a norm",
                    ("none", NormConsequence.None),
                    ("breach", NormConsequence.Breach),
                    ("void", NormConsequence.Void)
                )
            )
            .Struct(
                new WordConverter<Verdict>(
                    "a verdict",
                    ("permitted", Verdict.Permitted),
                    ("permitted-if", Verdict.PermittedIf),
                    ("forbidden", Verdict.Forbidden),
                    ("not-permitted", Verdict.NotPermitted),
                    ("unknown", Verdict.Unknown)
                )
            );

    private static void AddConditions(ShapeBook book) =>
        book.Kinds<Condition>(
                ("always", typeof(AlwaysCondition)),
                ("holds", typeof(CircumstanceCondition)),
                ("happened", typeof(EventCondition)),
                ("all", typeof(AllCondition)),
                ("any", typeof(AnyCondition)),
                ("not", typeof(NotCondition))
            )
            .Class(new Shape<AlwaysCondition>(_ => Condition.Always))
            .Class(
                new Shape<CircumstanceCondition>(parts => Condition.Holds(parts.Get<string>("circumstance"))).With(
                    "circumstance",
                    condition => condition.Circumstance
                )
            )
            .Class(
                new Shape<EventCondition>(parts => Condition.Happened(parts.Get<string>("event"))).With(
                    "event",
                    condition => condition.Event
                )
            )
            .Class(
                new Shape<AllCondition>(parts => Condition.All(parts.List<Condition>("parts"))).With<Condition[]>(
                    "parts",
                    condition => [.. condition.Parts]
                )
            )
            .Class(
                new Shape<AnyCondition>(parts => Condition.Any(parts.List<Condition>("parts"))).With<Condition[]>(
                    "parts",
                    condition => [.. condition.Parts]
                )
            )
            .Class(
                new Shape<NotCondition>(parts => Condition.Not(parts.Get<Condition>("negated"))).With(
                    "negated",
                    condition => condition.Negated
                )
            )
            .Describe<Condition>("condition", "On what a rule depends, over named circumstances and events.")
            .ByName<Truth>()
            .Class(
                new Shape<Circumstances>(parts =>
                    parts
                        .Get<Dictionary<string, Truth>>("known")
                        .Aggregate(Circumstances.None, (all, entry) => all.With(entry.Key, entry.Value))
                ).With(
                    "known",
                    circumstances =>
                        circumstances.Names.ToDictionary(
                            name => name,
                            name => circumstances[name],
                            StringComparer.Ordinal
                        )
                )
            );

    private static void AddActions(ShapeBook book) =>
        book.ByName<string[]>()
            .Class(
                new Shape<ActionHierarchy>(parts =>
                    parts
                        .Get<Dictionary<string, string[]>>("includes")
                        .Aggregate(ActionHierarchy.None, (all, entry) => all.With(entry.Key, entry.Value))
                ).With(
                    "includes",
                    actions =>
                        actions.Generals.ToDictionary(
                            action => action,
                            action => (string[])[.. actions.DirectlyWithin(action)],
                            StringComparer.Ordinal
                        )
                )
            );

    private static void AddNorms(ShapeBook book) =>
        book.Class(
                new Shape<Consent>(parts =>
                    Norm.Permit("consent")
                        .WithConsentOf(
                            parts.Get<string>("of"),
                            parts.Get<bool>("unreasonablyWithheld"),
                            parts.List<string>("deemedReasonable")
                        )
                        .Consent!
                )
                    .With("of", consent => consent.Of)
                    .With("unreasonablyWithheld", consent => consent.UnreasonablyWithheld)
                    .When<string[]>(
                        "deemedReasonable",
                        consent => consent.DeemedReasonable.Count > 0,
                        consent => [.. consent.DeemedReasonable]
                    )
            )
            .Class(
                new Shape<NormPeriod>(Holding)
                    .With("duringTerm", period => period.DuringTerm)
                    .Optional("afterTerm", period => period.AfterTerm)
                    .Optional("dates", period => period.Dates)
            )
            .Kind<Provision, Norm>(
                "norm",
                new Shape<Norm>(Make)
                    .With("effect", norm => norm.Effect)
                    .With("action", norm => norm.Action)
                    .Optional("by", norm => norm.By)
                    .When("when", norm => norm.Condition != Condition.Always, norm => norm.Condition)
                    .When("during", norm => norm.Holding != NormPeriod.Always, norm => norm.Holding)
                    .Optional("consent", norm => norm.Consent)
                    .When<string[]>("duties", norm => norm.DutiesFirst.Count > 0, norm => [.. norm.DutiesFirst])
                    .When("consequence", norm => norm.Consequence != NormConsequence.None, norm => norm.Consequence)
                    .When<string[]>(
                        "excepts",
                        norm => norm.Excepts.Count > 0,
                        norm => [.. norm.Excepts.Select(clause => clause.ToString())]
                    )
                    .When<Norm[]>("exceptions", norm => norm.Exceptions.Count > 0, norm => [.. norm.Exceptions])
            )
            .Describe<Norm>(
                "norm",
                "Who may do something or must not, on which condition, with which exceptions; without a party it is about either."
            );

    private static void AddDecisions(ShapeBook book) =>
        book.Class(
                new Shape<Need>(parts => Need.Of(parts.Get<string>("what"), parts.Get<Truth>("met")))
                    .With("what", need => need.What)
                    .With("met", need => need.Met)
            )
            .Class(
                new Shape<ApplicableNorm>(create: null)
                    .With("effect", norm => norm.Effect)
                    .With("name", norm => norm.Name)
                    .With("holds", norm => norm.Holds)
                    .Optional("document", norm => norm.Document)
                    .With<Need[]>("needs", norm => [.. norm.Needs])
                    .With<ApplicableNorm[]>("exceptions", norm => [.. norm.Exceptions])
                    .With<string[]>("excepts", norm => [.. norm.Excepts])
                    .With<string[]>("missing", norm => [.. norm.Missing])
                    .With("consequence", norm => norm.Consequence)
            )
            .Class(
                new Shape<PermittedWay>(create: null)
                    .With<string[]>("norms", way => [.. way.Norms])
                    .With<string[]>("needs", way => [.. way.Needs])
            )
            .Class(
                new Shape<Decision>(create: null)
                    .With("verdict", decision => decision.Verdict)
                    .With<string[]>("determining", decision => [.. decision.Determining])
                    .With<PermittedWay[]>("ways", decision => [.. decision.Ways])
                    .With("consequence", decision => decision.Consequence)
                    .With<string[]>("missing", decision => [.. decision.Missing])
                    .With<Finding[]>("findings", decision => [.. decision.Findings])
                    .With("explanation", decision => decision.Explanation)
            );

    private static NormPeriod Holding(Parts parts) =>
        (parts.Get<bool>("duringTerm"), parts.Optional<Period>("afterTerm"), parts.Optional<DateRange>("dates")) switch
        {
            (false, null, { } dates) => NormPeriod.On(dates),
            (_, _, { }) => throw new ArgumentException("Dates stand alone.", nameof(parts)),
            (true, { } after, null) => NormPeriod.TermAnd(after),
            (false, { } after, null) => NormPeriod.After(after),
            (true, null, null) => NormPeriod.Term,
            _ => NormPeriod.Always,
        };

    private static Norm Make(Parts parts)
    {
        var (action, by) = (parts.Get<string>("action"), parts.Optional<string>("by"));
        var norm = parts.Get<NormEffect>("effect") switch
        {
            NormEffect.Permit => Norm.Permit(action, by),
            NormEffect.Forbid => Norm.Forbid(action, by),
            _ => throw new ArgumentException("A norm permits or forbids.", nameof(parts)),
        };
        norm = norm.When(parts.Optional<Condition>("when") ?? Condition.Always)
            .During(parts.Optional<NormPeriod>("during") ?? NormPeriod.Always)
            .Duty(parts.List<string>("duties"))
            .Excepting(parts.List<string>("excepts").Select(ClauseReference.Parse))
            .Except(parts.List<Norm>("exceptions"));
        if (parts.Optional<Consent>("consent") is { } consent)
        {
            norm = norm.WithConsentOf(consent.Of, consent.UnreasonablyWithheld, consent.DeemedReasonable);
        }

        return parts.Optional<NormConsequence?>("consequence") is { } consequence && consequence != NormConsequence.None
            ? norm.Otherwise(consequence)
            : norm;
    }
}
