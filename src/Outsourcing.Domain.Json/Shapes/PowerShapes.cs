using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Json;

/// <summary>Powers, their grounds and the facts about them as JSON; terminations and exits are written only.</summary>
internal static class PowerShapes
{
    public static void AddTo(ShapeBook book)
    {
        AddWords(book);
        AddGrounds(book);
        AddFacts(book);
        book.Kinds<PowerStart>(
                ("on", typeof(PowerStart.FixedDay)),
                ("after", typeof(PowerStart.AfterPeriod)),
                ("after-initial-term", typeof(PowerStart.InitialTermOver))
            )
            .Class(
                new Shape<PowerStart.FixedDay>(parts => PowerStart.On(parts.Get<LocalDate>("day"))).With(
                    "day",
                    start => start.First
                )
            )
            .Class(
                new Shape<PowerStart.AfterPeriod>(parts => PowerStart.After(parts.Get<Period>("period"))).With(
                    "period",
                    start => start.Period
                )
            )
            .Class(new Shape<PowerStart.InitialTermOver>(_ => PowerStart.AfterInitialTerm))
            .Class(Frequency())
            .Class(
                new Shape<PowerGround>(parts => With(Power.Of(PowerKind.Other, "power"), parts).Grounds[0])
                    .With("ground", own => own.Ground)
                    .Optional("notice", own => own.Notice)
                    .Optional("fee", own => own.Fee)
                    .Optional("lapsesAfter", own => own.LapsesAfter)
            )
            .Kind<Provision, Power>("power", PowerShape())
            .Describe<Power>(
                "power",
                "A right of a party to change things by its own act, on which grounds, from when and at what fee."
            );
        AddAnswers(book);
    }

    private static void AddWords(ShapeBook book) =>
        book.Struct(
                new WordConverter<PowerScope>(
                    "a scope of a power",
                    ("agreement", PowerScope.Agreement),
                    ("service", PowerScope.Service),
                    ("order", PowerScope.Order)
                )
            )
            .Struct(
                new WordConverter<PowerYear>(
                    "a year in which uses are counted",
                    ("calendar", PowerYear.Calendar),
                    ("contract", PowerYear.Contract)
                )
            );

    private static void AddGrounds(ShapeBook book) =>
        book.Kinds<Ground>(
                ("convenience", typeof(ConvenienceGround)),
                ("material-breach", typeof(MaterialBreachGround)),
                ("breach", typeof(BreachGround)),
                ("persistent-breach", typeof(PersistentBreachGround)),
                ("violation", typeof(ViolationGround)),
                ("unpaid-charge", typeof(UnpaidChargeGround)),
                ("chronic-failure", typeof(ChronicFailureGround)),
                ("change-of-control", typeof(ChangeOfControlGround)),
                ("lasting", typeof(LastingGround)),
                ("event", typeof(EventGround)),
                ("condition", typeof(ConditionGround))
            )
            .Class(new Shape<ConvenienceGround>(_ => Ground.Convenience))
            .Class(
                new Shape<MaterialBreachGround>(parts =>
                    Ground.MaterialBreach(parts.Optional<DueDate>("cure"))
                ).Optional("cure", ground => ground.Cure)
            )
            .Class(
                new Shape<BreachGround>(parts => Ground.BreachOf(parts.Get<string>("matter"))).With(
                    "matter",
                    ground => ground.Matter
                )
            )
            .Class(
                new Shape<PersistentBreachGround>(parts =>
                    Ground.PersistentBreach(parts.Get<int>("number"), parts.Get<Period>("within"))
                )
                    .With("number", ground => ground.Number)
                    .With("within", ground => ground.Within)
            )
            .Class(
                new Shape<ViolationGround>(parts => Ground.Violation(parts.Get<string>("obligation"))).With(
                    "obligation",
                    ground => ground.Obligation
                )
            )
            .Class(
                new Shape<UnpaidChargeGround>(parts => Ground.UnpaidCharge(parts.Get<DueDate>("afterReminder"))).With(
                    "afterReminder",
                    ground => ground.AfterReminder
                )
            )
            .Class(
                new Shape<ChronicFailureGround>(parts =>
                    Ground.ChronicFailure(
                        parts.Get<int>("number"),
                        parts.Get<Period>("within"),
                        parts.Get<string>("event")
                    )
                )
                    .With("number", ground => ground.Number)
                    .With("within", ground => ground.Within)
                    .With("event", ground => ground.Event)
            )
            .Class(
                new Shape<ChangeOfControlGround>(parts =>
                    Ground.ChangeOfControl(
                        parts.Optional<Percentage?>("atLeast"),
                        parts.Optional<bool?>("byCompetitor") == true
                    )
                )
                    .Optional("atLeast", ground => ground.AtLeast)
                    .When<bool?>("byCompetitor", ground => ground.ByCompetitor, _ => true)
            )
            .Class(
                new Shape<LastingGround>(parts =>
                    Ground.Lasting(parts.Get<string>("circumstance"), parts.Get<Period>("length"))
                )
                    .With("circumstance", ground => ground.Circumstance)
                    .With("length", ground => ground.Length)
            )
            .Class(
                new Shape<EventGround>(parts =>
                    Ground.Event(parts.Get<string>("name"), parts.Optional<bool?>("isDefault") == true)
                )
                    .With("name", ground => ground.Name)
                    .When<bool?>("isDefault", ground => ground.IsDefault, _ => true)
            )
            .Class(
                new Shape<ConditionGround>(parts => Ground.When(parts.Get<Condition>("condition"))).With(
                    "condition",
                    ground => ground.Condition
                )
            )
            .Describe<Ground>("ground", "The reason for which a power can be used.");

    private static Shape<PowerFrequency> Frequency() => new Shape<PowerFrequency>(parts =>
        {
            var times = parts.Get<int>("times");
            var frequency =
                parts.Get<PowerYear>("per") == PowerYear.Contract
                    ? PowerFrequency.PerContractYear(times)
                    : PowerFrequency.PerCalendarYear(times);
            return parts.Optional<string>("moreAfter") is { } name
                ? frequency.AndAfter(name, parts.Optional<int?>("more") ?? 0)
                : frequency;
        }).With("times", own => own.Times).With("per", own => own.Per).Optional("moreAfter", own => own.MoreAfter).When<int?>("more", own => own.MoreAfter is not null, own => own.More);

    private static Shape<Power> PowerShape() =>
        new Shape<Power>(ReadPower)
            .With("power", own => own.Kind)
            .With("name", own => own.Name)
            .Optional("holder", own => own.Holder)
            .With<PowerGround[]>("grounds", own => [.. own.Grounds])
            .Optional("notice", own => own.Notice)
            .Optional("fee", own => own.Fee)
            .Optional("notBefore", own => own.NotBefore)
            .When<Condition>("if", own => own.Precondition != Condition.Always, own => own.Precondition)
            .When<PowerScope?>("scope", own => own.Scope != PowerScope.Agreement, own => own.Scope)
            .Optional("frequency", own => own.Frequency)
            .Optional("costsBorneBy", own => own.CostsBorneBy)
            .When<string[]>("waives", own => own.Waived.Count > 0, own => [.. own.Waived]);

    private static Power ReadPower(Parts parts)
    {
        var power = parts
            .List<PowerGround>("grounds")
            .Aggregate(
                Power.Of(parts.Get<PowerKind>("power"), parts.Get<string>("name"), parts.Optional<string>("holder")),
                (own, ground) => own.On(ground.Ground, ground.Notice, ground.Fee, ground.LapsesAfter)
            );
        power = parts.Optional<Notice>("notice") is { } notice ? power.WithNotice(notice) : power;
        power = parts.Optional<Fee>("fee") is { } fee ? power.WithFee(fee) : power;
        power = parts.Optional<PowerStart>("notBefore") is { } start ? power.From(start) : power;
        power = parts.Optional<Condition>("if") is { } precondition ? power.If(precondition) : power;
        power = parts.Optional<PowerScope?>("scope") is { } scope ? power.For(scope) : power;
        power = parts.Optional<PowerFrequency>("frequency") is { } frequency ? power.AtMost(frequency) : power;
        power = parts.Optional<string>("costsBorneBy") is { } payer ? power.AtCostOf(payer) : power;
        return power.Waives(parts.List<string>("waives"));
    }

    private static Power With(Power power, Parts parts) =>
        power.On(
            parts.Get<Ground>("ground"),
            parts.Optional<Notice>("notice"),
            parts.Optional<Fee>("fee"),
            parts.Optional<Period>("lapsesAfter")
        );

    private static void AddFacts(ShapeBook book) =>
        book.Kind<Fact, Breach>(
                "breach",
                Fact(
                        (parts, id, on, recorded) =>
                            Breach.Of(
                                id,
                                on,
                                recorded,
                                parts.Get<string>("by"),
                                parts.Get<string>("matter"),
                                parts.Optional<Truth?>("isMaterial") ?? Truth.Unknown
                            )
                    )
                    .With("by", fact => fact.By)
                    .With("matter", fact => fact.Matter)
                    .When<Truth?>("isMaterial", fact => !fact.IsMaterial.IsUnknown, fact => fact.IsMaterial)
            )
            .Kind<Fact, BreachNotified>(
                "breach-notified",
                Fact((parts, id, on, recorded) => BreachNotified.Of(id, on, recorded, parts.Get<string>("breach")))
                    .With("breach", fact => fact.Breach)
            )
            .Kind<Fact, BreachCured>(
                "breach-cured",
                Fact((parts, id, on, recorded) => BreachCured.Of(id, on, recorded, parts.Get<string>("breach")))
                    .With("breach", fact => fact.Breach)
            )
            .Kind<Fact, ChargeReminder>(
                "charge-reminder",
                Fact(
                        (parts, id, on, recorded) =>
                            ChargeReminder.Of(
                                id,
                                on,
                                recorded,
                                parts.Get<string>("charge"),
                                parts.Get<string>("owedBy")
                            )
                    )
                    .With("charge", fact => fact.Charge)
                    .With("owedBy", fact => fact.OwedBy)
            )
            .Kind<Fact, ChargePaid>(
                "charge-paid",
                Fact((parts, id, on, recorded) => ChargePaid.Of(id, on, recorded, parts.Get<string>("charge")))
                    .With("charge", fact => fact.Charge)
            )
            .Kind<Fact, ChargeDisputed>(
                "charge-disputed",
                Fact((parts, id, on, recorded) => ChargeDisputed.Of(id, on, recorded, parts.Get<string>("charge")))
                    .With("charge", fact => fact.Charge)
            )
            .Kind<Fact, ControlChanged>(
                "control-changed",
                Fact(
                        (parts, id, on, recorded) =>
                            ControlChanged.By(
                                id,
                                on,
                                recorded,
                                parts.Get<string>("of"),
                                parts.Optional<Percentage?>("share"),
                                parts.Optional<Truth?>("byCompetitor") ?? Truth.Unknown
                            )
                    )
                    .With("of", fact => fact.Of)
                    .Optional("share", fact => fact.Share)
                    .When<Truth?>("byCompetitor", fact => !fact.ByCompetitor.IsUnknown, fact => fact.ByCompetitor)
            )
            .Kind<Fact, PowerExercised>(
                "power-exercised",
                Fact(
                        (parts, id, on, recorded) =>
                            PowerExercised.Of(
                                id,
                                on,
                                recorded,
                                parts.Get<string>("power"),
                                parts.Get<string>("by"),
                                parts.List<string>("services")
                            )
                    )
                    .With("power", fact => fact.Power)
                    .With("by", fact => fact.By)
                    .When<string[]>("services", fact => fact.Services.Count > 0, fact => [.. fact.Services])
            );

    private static Shape<T> Fact<T>(Func<Parts, string, LocalDate, Instant, T> create)
        where T : Fact =>
        AgreementShapes.Fact(parts =>
            AgreementShapes.Make(parts, (id, on, recorded) => create(parts, id, on, recorded))
        );

    private static void AddAnswers(ShapeBook book) =>
        book.Class(
                new Shape<Termination>(create: null)
                    .With("fact", own => own.Fact.Id)
                    .With("by", own => own.By)
                    .With("on", own => own.On)
                    .Optional("clause", own => own.Clause?.ToString())
                    .With("scope", own => own.Scope)
                    .With<string[]>("services", own => [.. own.Services])
                    .Optional("lastDay", own => own.LastDay)
                    .With("isEffective", own => own.IsEffective)
                    .With<Finding[]>("findings", own => [.. own.Findings])
                    .With("explanation", own => own.Explanation)
            )
            .Class(
                new Shape<Exit>(create: null)
                    .With("what", exit => exit.What)
                    .Optional("actFrom", exit => exit.ActFrom)
                    .Optional("actBy", exit => exit.ActBy)
                    .With("lastDay", exit => exit.LastDay)
                    .Optional("fee", exit => exit.Fee)
                    .With("clause", exit => exit.Clause.ToString())
                    .With<string[]>("services", exit => [.. exit.Services])
                    .With<Finding[]>("findings", exit => [.. exit.Findings])
                    .With("explanation", exit => exit.Explanation)
            );
}
