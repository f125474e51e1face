using NodaTime;
using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Json;

/// <summary>Terms of confidentiality as JSON.</summary>
internal static class ConfidentialityShapes
{
    public static void AddTo(ShapeBook book)
    {
        AddWords(book);
        AddTerms(book);
        AddParts(book);
        ConfidentialityQuestionShapes.AddTo(book);
        ConfidentialityFactShapes.AddTo(book);
        ConfidentialityFlowShapes.AddTo(book);
    }

    private static void AddWords(ShapeBook book) =>
        book.Struct(
                new WordConverter<ConfidentialAct>(
                    "what is done with information",
                    ("disclose", ConfidentialAct.Disclose),
                    ("train-models", ConfidentialAct.TrainModels),
                    ("reverse-engineer", ConfidentialAct.ReverseEngineer),
                    ("copy", ConfidentialAct.Copy),
                    ("solicit", ConfidentialAct.Solicit)
                )
            )
            .Struct(
                new WordConverter<ExclusionKind>(
                    "why information is out of the terms",
                    ("public", ExclusionKind.Public),
                    ("prior-known", ExclusionKind.PriorKnown),
                    ("third-party", ExclusionKind.ThirdParty),
                    ("independent", ExclusionKind.Independent)
                )
            )
            .Struct(
                new WordConverter<StandardOfCare>(
                    "a standard of care",
                    ("none", StandardOfCare.None),
                    ("reasonable", StandardOfCare.Reasonable),
                    ("as-own", StandardOfCare.AsOwn),
                    ("as-own-and-reasonable", StandardOfCare.AsOwnAndReasonable)
                )
            )
            .Struct(
                new WordConverter<ResidualsRule>(
                    "what holds for what people keep in memory",
                    ("none", ResidualsRule.None),
                    ("refused", ResidualsRule.Refused),
                    ("except-trade-secrets", ResidualsRule.ExceptTradeSecrets),
                    ("free", ResidualsRule.Free)
                )
            )
            .Struct(
                new WordConverter<RecipientKind>(
                    "a kind of recipient",
                    ("party", RecipientKind.Party),
                    ("employees", RecipientKind.Employees),
                    ("affiliates", RecipientKind.Affiliates),
                    ("advisers", RecipientKind.Advisers),
                    ("subcontractors", RecipientKind.Subcontractors),
                    ("agents", RecipientKind.Agents),
                    ("financiers", RecipientKind.Financiers),
                    ("authorities", RecipientKind.Authorities),
                    ("others", RecipientKind.Others)
                )
            )
            .Struct(
                new WordConverter<FlowDown>(
                    "how a recipient is bound",
                    ("none", FlowDown.None),
                    ("no-less-protective", FlowDown.NoLessProtective),
                    ("professional-secrecy", FlowDown.ProfessionalSecrecy)
                )
            )
            .Struct(
                new WordConverter<Recognition>(
                    "by what confidential information is recognised",
                    ("marked", Recognition.Marked),
                    ("reasonably-understood", Recognition.ReasonablyUnderstood),
                    ("all", Recognition.All)
                )
            )
            .Struct(
                new WordConverter<CostBearer>(
                    "which party bears a cost",
                    ("none", CostBearer.None),
                    ("disclosing", CostBearer.Disclosing),
                    ("receiving", CostBearer.Receiving)
                )
            )
            .Struct(
                new WordConverter<ReturnChoice>(
                    "who chooses between return and destruction, or which it is",
                    ("disclosing", ReturnChoice.Disclosing),
                    ("receiving", ReturnChoice.Receiving),
                    ("return", ReturnChoice.Return),
                    ("destroy", ReturnChoice.Destroy)
                )
            )
            .Struct(
                new WordConverter<ConfidentialityStart>(
                    "from when the period of confidentiality is counted",
                    ("effective-date", ConfidentialityStart.EffectiveDate),
                    ("disclosure", ConfidentialityStart.Disclosure),
                    ("end-of-agreement", ConfidentialityStart.EndOfAgreement),
                    ("until-event", ConfidentialityStart.UntilEvent),
                    ("no-end", ConfidentialityStart.NoEnd)
                )
            );

    private static void AddTerms(ShapeBook book) =>
        book.Kind<Provision, ConfidentialityTerms>(
                "confidentiality",
                new Shape<ConfidentialityTerms>(Terms)
                    .With("disclosing", terms => terms.Disclosing)
                    .With("receiving", terms => terms.Receiving)
                    .When("mutual", terms => terms.IsMutual, terms => terms.IsMutual)
                    .When("covered", terms => terms.Covered != CoveredInformation.All, terms => terms.Covered)
                    .When<string[]>("purposes", terms => terms.Purposes.Count > 0, terms => [.. terms.Purposes])
                    .When<RecipientRule[]>(
                        "recipients",
                        terms => terms.Recipients.Count > 0,
                        terms => [.. terms.Recipients]
                    )
                    .When<ExclusionKind[]>(
                        "exclusions",
                        terms => terms.Exclusions.Count > 0,
                        terms => [.. terms.Exclusions]
                    )
                    .When("care", terms => terms.Care != StandardOfCare.None, terms => terms.Care)
                    .When(
                        "liableForRecipients",
                        terms => terms.IsLiableForRecipients,
                        terms => terms.IsLiableForRecipients
                    )
                    .Optional("compelled", terms => terms.Compelled)
                    .When("residuals", terms => terms.Residuals != ResidualsRule.None, terms => terms.Residuals)
                    .Optional("return", terms => terms.Return)
                    .Optional("lasts", terms => terms.Lasts)
                    .When<Classification[]>("levels", terms => terms.Levels.Count > 0, terms => [.. terms.Levels])
                    .When<ConfidentialAct[]>(
                        "permitted",
                        terms => terms.PermittedActs.Count > 0,
                        terms => [.. terms.PermittedActs]
                    )
                    .When<ConfidentialAct[]>(
                        "forbidden",
                        terms => terms.ForbiddenActs.Count > 0,
                        terms => [.. terms.ForbiddenActs]
                    )
                    .When<Country[]>("countries", terms => terms.Countries.Count > 0, terms => [.. terms.Countries])
                    .When("noLicence", terms => terms.GrantsNoLicence, terms => terms.GrantsNoLicence)
                    .When<PartPlace[]>("places", terms => terms.Places.Count > 0, terms => [.. terms.Places])
            )
            .Describe<ConfidentialityTerms>(
                "confidentiality",
                "Which information stays confidential, who may get it for what, and for how long; what is not stated permits nothing."
            );

    private static ConfidentialityTerms Terms(Parts parts)
    {
        var (disclosing, receiving) = (parts.Get<string>("disclosing"), parts.Get<string>("receiving"));
        var terms =
            parts.Optional<bool?>("mutual") == true
                ? ConfidentialityTerms.Mutual(disclosing, receiving)
                : ConfidentialityTerms.OneWay(disclosing, receiving);
        terms = terms
            .Covering(parts.Optional<CoveredInformation>("covered") ?? CoveredInformation.All)
            .For(parts.List<string>("purposes"))
            .To(parts.List<RecipientRule>("recipients"))
            .Excluding(parts.List<ExclusionKind>("exclusions"))
            .Classified(parts.List<Classification>("levels"))
            .Permitting(parts.List<ConfidentialAct>("permitted"))
            .Forbidding(parts.List<ConfidentialAct>("forbidden"))
            .KeptIn(parts.List<Country>("countries"))
            .Stating(parts.List<PartPlace>("places"));
        terms =
            parts.Optional<StandardOfCare?>("care") is { } care && care != StandardOfCare.None
                ? terms.WithCare(care)
                : terms;
        terms = parts.Optional<bool?>("liableForRecipients") == true ? terms.LiableForRecipients() : terms;
        terms = parts.Optional<CompelledDisclosure>("compelled") is { } compelled
            ? terms.WhenCompelled(compelled)
            : terms;
        terms =
            parts.Optional<ResidualsRule?>("residuals") is { } residuals && residuals != ResidualsRule.None
                ? terms.WithResiduals(residuals)
                : terms;
        terms = parts.Optional<ReturnRule>("return") is { } rule ? terms.Returning(rule) : terms;
        terms = parts.Optional<ConfidentialityPeriod>("lasts") is { } lasts ? terms.Lasting(lasts) : terms;
        return parts.Optional<bool?>("noLicence") == true ? terms.GrantingNoLicence() : terms;
    }

    private static void AddParts(ShapeBook book) =>
        book.Class(
                new Shape<CoveredInformation>(Covered)
                    .With("by", covered => covered.By)
                    .Optional("oralConfirmation", covered => covered.OralConfirmation)
                    .When("talks", covered => covered.IncludesTalks, covered => covered.IncludesTalks)
                    .When("technicalOnly", covered => covered.IsTechnicalOnly, covered => covered.IsTechnicalOnly)
            )
            .Class(
                new Shape<RecipientRule>(parts =>
                    RecipientRule.Of(
                        parts.Get<RecipientKind>("kind"),
                        parts.Get<FlowDown>("bound"),
                        parts.Get<bool>("needToKnow"),
                        parts.Optional<bool?>("consent") == true
                    )
                )
                    .With("kind", rule => rule.Kind)
                    .With("bound", rule => rule.Bound)
                    .With("needToKnow", rule => rule.NeedToKnow)
                    .When("consent", rule => rule.WithConsent, rule => rule.WithConsent)
            )
            .Class(
                new Shape<CompelledDisclosure>(parts =>
                    CompelledDisclosure.Of(
                        parts.Get<bool>("notice"),
                        parts.Get<CostBearer>("cooperationAt"),
                        parts.Get<bool>("minimumExtent")
                    )
                )
                    .With("notice", compelled => compelled.NeedsNotice)
                    .With("cooperationAt", compelled => compelled.CooperationAt)
                    .With("minimumExtent", compelled => compelled.IsMinimumOnly)
            )
            .Class(
                new Shape<ReturnRule>(Return)
                    .With("choice", rule => rule.Choice)
                    .Optional("within", rule => rule.Within)
                    .With("onRequest", rule => rule.OnRequest)
                    .With("atEnd", rule => rule.AtEnd)
                    .When("certificate", rule => rule.NeedsCertificate, rule => rule.NeedsCertificate)
                    .When("backups", rule => rule.KeepsBackups, rule => rule.KeepsBackups)
                    .When("records", rule => rule.KeepsRecords, rule => rule.KeepsRecords)
                    .Optional("recordsFor", rule => rule.RecordsFor)
            )
            .Class(
                new Shape<ConfidentialityPeriod>(Lasts)
                    .With("from", period => period.Start)
                    .Optional("length", period => period.Length)
                    .Optional("event", period => period.Event)
                    .When(
                        "tradeSecretsWhileSecret",
                        period => period.KeepsTradeSecrets,
                        period => period.KeepsTradeSecrets
                    )
            )
            .Class(
                new Shape<Safeguard>(parts =>
                    Safeguard.Of(
                        parts.Get<string>("control"),
                        parts.Optional<string>("evidence"),
                        parts.Optional<Period>("validFor")
                    )
                )
                    .With("control", safeguard => safeguard.Control)
                    .Optional("evidence", safeguard => safeguard.Evidence)
                    .Optional("validFor", safeguard => safeguard.ValidFor)
            )
            .Class(
                new Shape<Classification>(parts =>
                    Classification.Of(parts.Get<string>("name"), parts.List<Safeguard>("safeguards"))
                )
                    .With("name", level => level.Name)
                    .With<Safeguard[]>("safeguards", level => [.. level.Safeguards])
            );

    private static CoveredInformation Covered(Parts parts)
    {
        var covered = parts.Get<Recognition>("by") switch
        {
            Recognition.Marked => CoveredInformation.Marked,
            Recognition.ReasonablyUnderstood => CoveredInformation.ReasonablyUnderstood,
            _ => CoveredInformation.All,
        };
        covered = parts.Optional<Period>("oralConfirmation") is { } period
            ? covered.OralWhenConfirmedWithin(period)
            : covered;
        covered = parts.Optional<bool?>("talks") == true ? covered.AndTheTalks() : covered;
        return parts.Optional<bool?>("technicalOnly") == true ? covered.TechnicalOnly() : covered;
    }

    private static ReturnRule Return(Parts parts)
    {
        var rule = ReturnRule.Of(
            parts.Get<ReturnChoice>("choice"),
            parts.Optional<Period>("within"),
            parts.Get<bool>("onRequest"),
            parts.Get<bool>("atEnd")
        );
        rule = parts.Optional<bool?>("certificate") == true ? rule.WithCertificate() : rule;
        rule = parts.Optional<bool?>("backups") == true ? rule.KeepingBackups() : rule;
        var recordsFor = parts.Optional<Period>("recordsFor");
        return parts.Optional<bool?>("records") == true ? rule.KeepingRecords(recordsFor)
            : recordsFor is null ? rule
            : throw new ShapeException("'recordsFor' needs 'records'.");
    }

    private static ConfidentialityPeriod Lasts(Parts parts)
    {
        var period = (
            parts.Get<ConfidentialityStart>("from"),
            parts.Optional<Period>("length"),
            parts.Optional<string>("event")
        ) switch
        {
            (ConfidentialityStart.EffectiveDate, { } length, null) => ConfidentialityPeriod.FromEffectiveDate(length),
            (ConfidentialityStart.Disclosure, { } length, null) => ConfidentialityPeriod.FromDisclosure(length),
            (ConfidentialityStart.EndOfAgreement, { } length, null) => ConfidentialityPeriod.AfterEnd(length),
            (ConfidentialityStart.UntilEvent, null, { } named) => ConfidentialityPeriod.Until(named),
            (ConfidentialityStart.NoEnd, null, null) => ConfidentialityPeriod.Perpetual,
            _ => throw new ShapeException(
                "A period has a length, one until an event has an event, and one without end has neither."
            ),
        };
        return parts.Optional<bool?>("tradeSecretsWhileSecret") == true ? period.TradeSecretsWhileSecret() : period;
    }
}
