using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Json;

/// <summary>Packs of laws as documents, and what they say of an agreement as results.</summary>
internal static class LawShapes
{
    public static void AddTo(ShapeBook book)
    {
        AddEffects(book);
        book.Class(
                new Shape<LawRule>(parts =>
                    LawRule.Of(
                        parts.Get<string>("name"),
                        parts.Get<Source>("source"),
                        parts.Get<Condition>("scope"),
                        parts.Get<LawEffect>("effect"),
                        parts.Optional<LocalDate?>("from"),
                        parts.Optional<LocalDate?>("until")
                    )
                )
                    .With("name", rule => rule.Name)
                    .With("source", rule => rule.Source)
                    .With("scope", rule => rule.Scope)
                    .With("effect", rule => rule.Effect)
                    .Optional("from", rule => rule.From)
                    .Optional("until", rule => rule.Until)
            )
            .Class(
                new Shape<LawPack>(parts =>
                    LawPack.Of(
                        parts.Get<string>("name"),
                        parts.Get<string>("jurisdiction"),
                        parts.Get<LocalDate>("asOf"),
                        parts.List<LawRule>("rules")
                    )
                )
                    .With("name", pack => pack.Name)
                    .With("jurisdiction", pack => pack.Jurisdiction)
                    .With("asOf", pack => pack.AsOf)
                    .With<LawRule[]>("rules", pack => [.. pack.Rules])
            )
            .Describe<LawPack>("lawPack", "Rules of law of one jurisdiction, as somebody read them on a day.")
            .Describe<LawRule>("lawRule", "Where a rule of law applies, from when until when, and what it does.")
            .Describe<LawEffect>("lawEffect", "What a rule of law does to an agreement.");
        AddResults(book);
    }

    private static void AddEffects(ShapeBook book) =>
        book.Struct(
                new WordConverter<WithoutReminder>(
                    "what a customer gains without a reminder",
                    ("no-renewal", WithoutReminder.NoRenewal),
                    ("leave-at-any-time", WithoutReminder.LeaveAtAnyTime)
                )
            )
            .Struct(
                new WordConverter<ChargeLimit>(
                    "a limit of a charge",
                    ("forbidden", ChargeLimit.Forbidden),
                    ("cost", ChargeLimit.Cost)
                )
            )
            .Kinds<LawEffect>(
                ("reminder", typeof(ReminderEffect)),
                ("notice-cap", typeof(NoticeCapEffect)),
                ("charge", typeof(ChargeEffect)),
                ("power", typeof(PowerEffect)),
                ("last-day", typeof(LastDayEffect)),
                ("disclosure", typeof(DisclosureEffect))
            )
            .Class(
                new Shape<ReminderEffect>(parts =>
                    LawEffect.Reminder(
                        parts.Get<Period>("earliest"),
                        parts.Get<Period>("latest"),
                        parts.Get<WithoutReminder>("without"),
                        parts.Optional<string>("form"),
                        parts.Optional<Period>("spares")
                    )
                )
                    .With("earliest", effect => effect.Earliest)
                    .With("latest", effect => effect.Latest)
                    .With("without", effect => effect.Without)
                    .Optional("form", effect => effect.Form)
                    .Optional("spares", effect => effect.Spares)
            )
            .Class(
                new Shape<NoticeCapEffect>(parts =>
                    LawEffect.CapNotice(parts.Get<Period>("most"), parts.Optional<Period>("transition"))
                )
                    .With("most", effect => effect.Most)
                    .Optional("transition", effect => effect.Transition)
            )
            .Class(
                new Shape<ChargeEffect>(parts =>
                    parts.Get<ChargeLimit>("limit") == ChargeLimit.Forbidden
                        ? LawEffect.ForbidCharge(parts.Get<string>("charge"))
                        : LawEffect.LimitChargeToCost(parts.Get<string>("charge"))
                )
                    .With("charge", effect => effect.Charge)
                    .With("limit", effect => effect.Limit)
            )
            .Class(
                new Shape<PowerEffect>(parts =>
                    LawEffect.RestrictPower(
                        parts.Get<PartyRole>("holder"),
                        parts.Get<PowerKind>("power"),
                        parts.List<string>("powers")
                    )
                )
                    .With("holder", effect => effect.Holder)
                    .With("power", effect => effect.Power)
                    .When<string[]>("powers", effect => effect.Powers.Count > 0, effect => [.. effect.Powers])
            )
            .Class(
                new Shape<LastDayEffect>(parts =>
                    LawEffect.MoveLastDay(
                        parts.Get<BusinessDayConvention>("notices"),
                        parts.Get<BusinessDayConvention>("acts")
                    )
                )
                    .With("notices", effect => effect.Notices)
                    .With("acts", effect => effect.Acts)
            )
            .Class(
                new Shape<DisclosureEffect>(parts => LawEffect.ProtectDisclosure(parts.Get<string>("what"))).With(
                    "what",
                    effect => effect.What
                )
            );

    private static void AddResults(ShapeBook book) =>
        book.Class(ReasoningShapes.Answer<LawEffect>())
            .Class(
                new Shape<LawApplication>(create: null)
                    .With("pack", law => law.Pack.Name)
                    .With("rule", law => law.Rule.Name)
                    .With("effect", law => law.Effect)
            )
            .Class(
                new Shape<LawDuties>(create: null)
                    .With<Due[]>("duties", answer => [.. answer.Duties])
                    .With<Finding[]>("findings", answer => [.. answer.Findings])
            )
            .Class(
                new Shape<NoticeByLaw>(create: null)
                    .With("byTerms", notice => notice.ByTerms)
                    .With("latestReceipt", notice => notice.LatestReceipt)
            )
            .Class(ReasoningShapes.Answer<NoticeByLaw>());
}
