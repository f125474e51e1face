using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Json;

/// <summary>Obligations and the facts about duties as JSON; duties with their states are written only.</summary>
internal static class ObligationShapes
{
    public static void AddTo(ShapeBook book)
    {
        AddParts(book);
        AddFacts(book);
        book.Kind<Provision, Obligation>("obligation", Obligation())
            .Describe<Obligation>(
                "obligation",
                "Who owes what to whom, what makes it arise, by when it must be done, and what is owed when it is not."
            )
            .Class(
                new Shape<ObligationStep>(create: null)
                    .With("on", step => step.On)
                    .With("state", step => step.State)
                    .Optional("fact", step => step.Fact?.Id)
            )
            .Class(
                new Shape<ObligationInstance>(create: null)
                    .With("obligation", instance => instance.Obligation.Name)
                    .Optional("key", instance => instance.Key)
                    .With("clause", instance => instance.Clause.Reference.ToString())
                    .With("state", instance => instance.State)
                    .Optional("arises", instance => instance.Arises)
                    .Optional("lastDay", instance => instance.LastDay)
                    .Optional("cureLastDay", instance => instance.CureLastDay)
                    .Optional("standsSince", instance => instance.StandsSince)
                    .With("wasViolated", instance => instance.WasViolated)
                    .With<ObligationStep[]>("history", instance => [.. instance.History])
                    .With<Finding[]>("findings", instance => [.. instance.Findings])
                    .With("explanation", instance => instance.Explanation)
            );
    }

    private static void AddParts(ShapeBook book) =>
        book.Kinds<DueDate>(
                ("on", typeof(DueDate.FixedDay)),
                ("period", typeof(DueDate.PeriodAfter)),
                ("business-days", typeof(DueDate.BusinessDaysAfter)),
                ("unlimited", typeof(DueDate.UnlimitedTime)),
                ("withheld", typeof(DueDate.WithheldTime))
            )
            .Class(
                new Shape<DueDate.FixedDay>(parts => DueDate.On(parts.Get<LocalDate>("day"))).With(
                    "day",
                    due => due.Last
                )
            )
            .Class(
                new Shape<DueDate.PeriodAfter>(parts => DueDate.Within(parts.Get<Period>("period"))).With(
                    "period",
                    due => due.Period
                )
            )
            .Class(
                new Shape<DueDate.BusinessDaysAfter>(parts =>
                    DueDate.Within(parts.Get<int>("number"), parts.Get<BusinessDays>("days"))
                )
                    .With("number", due => due.Number)
                    .With("days", due => due.Days)
            )
            .Class(new Shape<DueDate.UnlimitedTime>(_ => DueDate.Unlimited))
            .Class(new Shape<DueDate.WithheldTime>(_ => DueDate.Withheld))
            .Struct(
                new WordConverter<CureStart>(
                    "the start of a cure period",
                    ("violation", CureStart.Violation),
                    ("notice", CureStart.Notice)
                )
            )
            .Class(
                new Shape<CurePeriod>(parts =>
                    parts.Get<CureStart>("from") == CureStart.Notice
                        ? CurePeriod.FromNotice(parts.Get<DueDate>("length"))
                        : CurePeriod.FromViolation(parts.Get<DueDate>("length"))
                )
                    .With("from", cure => cure.From)
                    .With("length", cure => cure.Length)
            )
            .Class(Recurrence())
            .Kinds<ObligationTrigger>(
                ("effect", typeof(ObligationTrigger.DocumentEffect)),
                ("on", typeof(ObligationTrigger.FixedDay)),
                ("event", typeof(ObligationTrigger.NamedEvent))
            )
            .Class(new Shape<ObligationTrigger.DocumentEffect>(_ => ObligationTrigger.Effect))
            .Class(
                new Shape<ObligationTrigger.FixedDay>(parts => ObligationTrigger.On(parts.Get<LocalDate>("day"))).With(
                    "day",
                    trigger => trigger.Day
                )
            )
            .Class(
                new Shape<ObligationTrigger.NamedEvent>(parts =>
                    ObligationTrigger.Event(parts.Get<string>("name"))
                ).With("name", trigger => trigger.Name)
            );

    private static Shape<Recurrence> Recurrence() => new Shape<Recurrence>(parts =>
        {
            var recurrence = Contracts.Recurrence.Every(
                parts.Get<Period>("step"),
                parts.Optional<RollConvention?>("roll") ?? RollConvention.None
            );
            recurrence = parts.Optional<bool?>("afterAnchor") == true ? recurrence.AfterAnchor() : recurrence;
            return parts.Optional<int?>("count") is { } count ? recurrence.Times(count) : recurrence;
        }).With("step", own => own.Step).When<RollConvention?>("roll", own => own.Roll != RollConvention.None, own => own.Roll).When<bool?>("afterAnchor", own => own.First == 1, _ => true).Optional("count", own => own.Count);

    private static Shape<Obligation> Obligation() =>
        new Shape<Obligation>(ReadObligation)
            .With("name", own => own.Name)
            .With("by", own => own.By)
            .Optional("to", own => own.To)
            .When<string>(
                "action",
                own => !string.Equals(own.Action, own.Name, StringComparison.Ordinal),
                own => own.Action
            )
            .When<ObligationTrigger>("trigger", own => own.Trigger != ObligationTrigger.Effect, own => own.Trigger)
            .Optional("recurrence", own => own.Recurrence)
            .When<Condition>("if", own => own.Antecedent != Condition.Always, own => own.Antecedent)
            .Optional("ifWithin", own => own.AntecedentWithin)
            .When<DueDate>("due", own => own.DueDate != DueDate.Unlimited, own => own.DueDate)
            .Optional("cure", own => own.Cure)
            .When<bool?>("survives", own => own.Survives, _ => true)
            .Optional("survivalPeriod", own => own.SurvivalPeriod)
            .Optional("otherwise", own => own.Reparation);

    private static Obligation ReadObligation(Parts parts)
    {
        var obligation = Contracts.Obligation.Of(
            parts.Get<string>("name"),
            parts.Get<string>("by"),
            parts.Optional<string>("to"),
            parts.Optional<string>("action")
        );
        obligation = parts.Optional<ObligationTrigger>("trigger") is { } trigger
            ? obligation.From(trigger)
            : obligation;
        obligation = parts.Optional<Recurrence>("recurrence") is { } recurrence
            ? obligation.Recurring(recurrence)
            : obligation;
        obligation = obligation.If(
            parts.Optional<Condition>("if") ?? Condition.Always,
            parts.Optional<DueDate>("ifWithin")
        );
        obligation = parts.Optional<DueDate>("due") is { } due ? obligation.Due(due) : obligation;
        obligation = parts.Optional<CurePeriod>("cure") is { } cure ? obligation.Curable(cure) : obligation;
        obligation =
            parts.Optional<Period>("survivalPeriod") is { } period ? obligation.Surviving(period)
            : parts.Optional<bool?>("survives") == true ? obligation.Surviving()
            : obligation;
        return parts.Optional<Obligation>("otherwise") is { } reparation
            ? obligation.Otherwise(reparation)
            : obligation;
    }

    private static void AddFacts(ShapeBook book) =>
        book.Kind<Fact, Performed>("performed", Fact(Performed.Of))
            .Kind<Fact, CureNotice>("cure-notice", Fact(CureNotice.Of))
            .Kind<Fact, Waived>("waived", Fact(Waived.Of))
            .Kind<Fact, SuspendedDuty>("suspended-duty", Fact(SuspendedDuty.Of))
            .Kind<Fact, ResumedDuty>("resumed-duty", Fact(ResumedDuty.Of))
            .Kind<Fact, DischargedDuty>("discharged-duty", Fact(DischargedDuty.Of));

    private static Shape<T> Fact<T>(Func<string, LocalDate, Instant, string, string?, T> create)
        where T : ObligationFact =>
        AgreementShapes
            .Fact(parts =>
                AgreementShapes.Make(
                    parts,
                    (id, on, recorded) =>
                        create(id, on, recorded, parts.Get<string>("obligation"), parts.Optional<string>("instance"))
                )
            )
            .With("obligation", fact => fact.Obligation)
            .Optional("instance", fact => fact.Instance);
}
