using NodaTime;
using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Json;

/// <summary>The parts of terms, flows and cover pages as JSON; comparisons, chains and checks are written only.</summary>
internal static class ConfidentialityFlowShapes
{
    public static void AddTo(ShapeBook book)
    {
        AddWords(book);
        AddInputs(book);
        AddComparisons(book);
        AddChains(book);
        AddChecks(book);
    }

    private static void AddWords(ShapeBook book) =>
        book.Struct(
                new WordConverter<ConfidentialityPart>(
                    "a part of terms of confidentiality",
                    ("covered", ConfidentialityPart.Covered),
                    ("purposes", ConfidentialityPart.Purposes),
                    ("recipients", ConfidentialityPart.Recipients),
                    ("liability", ConfidentialityPart.Liability),
                    ("care", ConfidentialityPart.Care),
                    ("public-exclusion", ConfidentialityPart.PublicExclusion),
                    ("prior-known-exclusion", ConfidentialityPart.PriorKnownExclusion),
                    ("third-party-exclusion", ConfidentialityPart.ThirdPartyExclusion),
                    ("independent-exclusion", ConfidentialityPart.IndependentExclusion),
                    ("compelled", ConfidentialityPart.Compelled),
                    ("residuals", ConfidentialityPart.Residuals),
                    ("return", ConfidentialityPart.Return),
                    ("certificate", ConfidentialityPart.Certificate),
                    ("retention", ConfidentialityPart.Retention),
                    ("period", ConfidentialityPart.Period),
                    ("trade-secrets", ConfidentialityPart.TradeSecrets),
                    ("levels", ConfidentialityPart.Levels),
                    ("acts", ConfidentialityPart.Acts),
                    ("countries", ConfidentialityPart.Countries),
                    ("licence", ConfidentialityPart.Licence)
                )
            )
            .Struct(
                new WordConverter<ProtectionOrder>(
                    "how terms protect beside others",
                    ("equal", ProtectionOrder.Equal),
                    ("stricter", ProtectionOrder.Stricter),
                    ("weaker", ProtectionOrder.Weaker),
                    ("incomparable", ProtectionOrder.Incomparable)
                )
            )
            .Struct(
                new WordConverter<LinkBond>(
                    "what binds who got information",
                    ("none", LinkBond.None),
                    ("clause", LinkBond.Clause),
                    ("undertaking", LinkBond.Undertaking),
                    ("profession", LinkBond.Profession),
                    ("not-asked", LinkBond.NotAsked)
                )
            )
            .Struct(
                new WordConverter<FlowMendKind>(
                    "a step that makes a flow permitted",
                    ("consent", FlowMendKind.Consent),
                    ("undertaking", FlowMendKind.Undertaking),
                    ("safeguard", FlowMendKind.Safeguard),
                    ("notice", FlowMendKind.Notice),
                    ("purpose", FlowMendKind.Purpose),
                    ("place", FlowMendKind.Place),
                    ("need-to-know", FlowMendKind.NeedToKnow),
                    ("profession", FlowMendKind.Profession),
                    ("chain", FlowMendKind.Chain)
                )
            )
            .Struct(
                new WordConverter<NdaQuestion>(
                    "a question to a confidentiality agreement",
                    ("nda-1", NdaQuestion.ExplicitIdentification),
                    ("nda-2", NdaQuestion.TechnicalOnly),
                    ("nda-3", NdaQuestion.VerbalInformation),
                    ("nda-4", NdaQuestion.LimitedUse),
                    ("nda-5", NdaQuestion.SharingWithEmployees),
                    ("nda-7", NdaQuestion.SharingWithThirdParties),
                    ("nda-8", NdaQuestion.NoticeOfCompulsion),
                    ("nda-10", NdaQuestion.ConfidentialAgreement),
                    ("nda-11", NdaQuestion.NoReverseEngineering),
                    ("nda-12", NdaQuestion.IndependentDevelopment),
                    ("nda-13", NdaQuestion.ThirdPartySource),
                    ("nda-15", NdaQuestion.NoLicence),
                    ("nda-16", NdaQuestion.ReturnAtEnd),
                    ("nda-17", NdaQuestion.Copying),
                    ("nda-18", NdaQuestion.NoSolicitation),
                    ("nda-19", NdaQuestion.Survival),
                    ("nda-20", NdaQuestion.Retention)
                )
            );

    private static void AddInputs(ShapeBook book) =>
        book.Class(
                new Shape<PartPlace>(parts =>
                    PartPlace.Of(parts.Get<ConfidentialityPart>("part"), ClauseReference.Parse(parts.Get<string>("at")))
                )
                    .With("part", place => place.Part)
                    .With("at", place => place.Reference.ToString())
            )
            .Class(
                new Shape<Flow>(parts =>
                    Flow.Of(
                        parts.Get<ConfidentialItem>("item"),
                        parts.Get<string>("from"),
                        parts.Get<Recipient>("to"),
                        parts.Get<string>("purpose"),
                        parts.Optional<ConfidentialAct?>("act") is { } act && act != ConfidentialAct.None
                            ? act
                            : ConfidentialAct.Disclose
                    )
                )
                    .With("item", flow => flow.Item)
                    .With("from", flow => flow.From)
                    .With("to", flow => flow.To)
                    .With("purpose", flow => flow.Purpose)
                    .When("act", flow => flow.Act != ConfidentialAct.Disclose, flow => flow.Act)
            )
            .Class(
                new Shape<NdaCoverPage>(Page)
                    .With("one", page => page.One)
                    .With("other", page => page.Other)
                    .With("purpose", page => page.Purpose)
                    .With("effective", page => page.Effective)
                    .Optional("term", page => page.Term)
                    .Optional("confidentialFor", page => page.ConfidentialFor)
                    .Optional("governingLaw", page => page.GoverningLaw)
                    .Optional("jurisdiction", page => page.Jurisdiction)
                    .Optional("modified", page => page.Modified)
            );

    private static NdaCoverPage Page(Parts parts)
    {
        var page = NdaCoverPage.Of(
            parts.Get<Party>("one"),
            parts.Get<Party>("other"),
            parts.Get<string>("purpose"),
            parts.Get<LocalDate>("effective")
        );
        page = parts.Optional<Period>("term") is { } term ? page.Expiring(term) : page;
        page = parts.Optional<Period>("confidentialFor") is { } period ? page.KeepingConfidentialFor(period) : page;
        page = (parts.Optional<string>("governingLaw"), parts.Optional<string>("jurisdiction")) switch
        {
            ({ } law, { } courts) => page.GovernedBy(law, courts),
            (null, null) => page,
            _ => throw new ShapeException("'governingLaw' and 'jurisdiction' stand together."),
        };
        return parts.Optional<ConfidentialityTerms>("modified") is { } modified ? page.Modifying(modified) : page;
    }

    private static void AddComparisons(ShapeBook book) =>
        book.Class(
                new Shape<PartComparison>(create: null)
                    .With("part", own => own.Part)
                    .With("order", own => own.Order)
                    .With("own", own => own.Own)
                    .With("other", own => own.Other)
            )
            .Class(
                new Shape<ProtectionComparison>(create: null)
                    .With("noLessProtective", own => own.IsNoLessProtective)
                    .With("order", own => own.Order)
                    .With<PartComparison[]>("parts", own => [.. own.Parts])
            )
            .Class(
                new Shape<NdaComparison>(create: null)
                    .With("protection", own => own.Protection)
                    .With<Finding[]>("lessProtective", own => [.. own.LessProtective])
                    .With<NdaQuestion[]>("otherAnswers", own => [.. own.OtherAnswers])
            )
            .Class(
                new Shape<StandardClause>(create: null)
                    .With("number", clause => clause.Number)
                    .With("heading", clause => clause.Heading)
                    .With<string[]>("held", clause => [.. clause.Held])
                    .Optional("notHeld", clause => clause.NotHeld)
            );

    private static void AddChains(ShapeBook book) =>
        book.Class(
                new Shape<HolderLink>(create: null)
                    .With("from", link => link.From)
                    .With("to", link => link.To)
                    .Optional("on", link => link.On)
                    .With("bond", link => link.Bond)
                    .Optional("boundBy", link => link.BoundBy)
                    .Optional("since", link => link.Since)
                    .With("bound", link => link.IsBound)
                    .Optional("comparison", link => link.Comparison)
            )
            .Class(
                new Shape<HolderChain>(create: null)
                    .With("item", chain => chain.Item)
                    .With("unbroken", chain => chain.IsUnbroken)
                    .With<HolderLink[]>("links", chain => [.. chain.Links])
            )
            .Class(
                new Shape<UnboundHolder>(create: null)
                    .With("holder", own => own.Holder)
                    .With("chain", own => own.Chain)
                    .With("finding", own => own.Finding)
            )
            .Class(
                new Shape<ReturnDuty>(create: null)
                    .With("holder", duty => duty.Holder)
                    .With("item", duty => duty.Item)
                    .With("by", duty => duty.By)
                    .With("clause", duty => duty.Clause.ToString())
                    .With("rule", duty => duty.Rule)
                    .Optional("from", duty => duty.From)
                    .Optional("on", duty => duty.On)
                    .With("state", duty => duty.State)
                    .Optional("keptFor", duty => duty.KeptFor)
                    .With("explanation", duty => duty.Explanation)
            )
            .Class(
                new Shape<Survival>(create: null)
                    .With("by", own => own.By)
                    .With("to", own => own.To)
                    .With("what", own => own.What)
                    .With("clause", own => own.Clause.ToString())
                    .Optional("lastDay", own => own.LastDay.TryGetValue(out var day) ? day : (LocalDate?)null)
                    .Optional("ends", own => own.LastDay.IsKnown ? null : own.LastDay.Findings[0].Message)
            );

    private static void AddChecks(ShapeBook book) =>
        book.Class(new Shape<FlowMend>(create: null).With("kind", step => step.Kind).With("what", step => step.What))
            .Class(new Shape<FlowRepair>(create: null).With<FlowMend[]>("steps", repair => [.. repair.Steps]))
            .Class(
                new Shape<FlowCheck>(create: null)
                    .With("flow", check => check.Flow)
                    .With("permitted", check => check.IsPermitted)
                    .With("decision", check => check.Decision)
                    .With<Finding[]>("findings", check => [.. check.Findings])
                    .With<FlowRepair[]>("repairs", check => [.. check.Repairs])
            );
}
