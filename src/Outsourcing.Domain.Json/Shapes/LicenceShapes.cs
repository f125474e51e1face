using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Json;

/// <summary>Licences, covenants, handovers and their facts as JSON; what became of them is written only.</summary>
internal static class LicenceShapes
{
    public static void AddTo(ShapeBook book)
    {
        AddWords(book);
        AddParts(book);
        AddProvisions(book);
        AddFacts(book);
        AddResults(book);
    }

    private static void AddWords(ShapeBook book) =>
        book.Struct(
                new WordConverter<Exclusivity>(
                    "an exclusivity",
                    ("non-exclusive", Exclusivity.NonExclusive),
                    ("sole", Exclusivity.Sole),
                    ("exclusive", Exclusivity.Exclusive)
                )
            )
            .Struct(
                new WordConverter<LicenceTransfer>(
                    "a rule on transfer",
                    ("none", LicenceTransfer.None),
                    ("with-consent", LicenceTransfer.WithConsent),
                    ("free", LicenceTransfer.Free)
                )
            )
            .Struct(
                new WordConverter<LicenceMomentKind>(
                    "to what a moment is tied",
                    ("date", LicenceMomentKind.Date),
                    ("event", LicenceMomentKind.Event),
                    ("start", LicenceMomentKind.Start),
                    ("end-of-term", LicenceMomentKind.EndOfTerm)
                )
            );

    private static void AddParts(ShapeBook book) =>
        book.Class(
                new Shape<LicenceScope>(ReadScope)
                    .When<string[]>(
                        "items",
                        scope => scope.IsNothing || !scope.Items.IsAll,
                        scope => [.. scope.Items.Names]
                    )
                    .When<IpClass[]>(
                        "classes",
                        scope => !scope.IsNothing && !scope.Classes.IsAll,
                        scope => [.. scope.Classes.Names.Select(Enum.Parse<IpClass>)]
                    )
                    .When<IpRight[]>(
                        "rights",
                        scope => !scope.IsNothing && !scope.Rights.IsAll,
                        scope => [.. scope.Rights.Names.Select(Enum.Parse<IpRight>)]
                    )
                    .When("acts", scope => Has(scope, scope.Acts) && !IsExact(scope), scope => scope.Acts)
                    .When("exactActs", scope => Has(scope, scope.Acts) && IsExact(scope), scope => scope.Acts)
                    .When("fields", scope => Has(scope, scope.Fields), scope => scope.Fields)
                    .When("territories", scope => Has(scope, scope.Territories), scope => scope.Territories)
            )
            .Class(
                new Shape<LicenceMoment>(ReadMoment)
                    .With("at", moment => moment.Kind)
                    .Optional("date", moment => moment.Date)
                    .Optional("event", moment => moment.Event)
                    .Optional("later", moment => moment.Later)
            )
            .Class(
                new Shape<LicenceTerm>(ReadTerm)
                    .Optional("start", term => term.Start)
                    .When<LicenceMoment[]>("ends", term => term.Ends.Count > 0, term => [.. term.Ends])
                    .When<bool?>("survives", term => term.Survives, term => term.Survives)
            )
            .Class(
                new Shape<Sublicensing>(ReadSublicensing)
                    .When<int?>("tiers", rule => rule.Tiers < int.MaxValue, rule => rule.Tiers)
                    .When("to", rule => !rule.To.IsAll, rule => rule.To)
                    .When<bool?>("needsConsent", rule => rule.NeedsConsent, rule => rule.NeedsConsent)
                    .When<bool?>("survives", rule => rule.Survives, rule => rule.Survives)
            )
            .Class(
                new Shape<UseScope>(parts =>
                    UseScope.In(parts.Optional<string>("territory"), parts.Optional<string>("field"))
                )
                    .Optional("field", scope => scope.Field)
                    .Optional("territory", scope => scope.Territory)
            )
            .Describe<LicenceScope>(
                "licenceScope",
                "What a licence reaches; a dimension that is left out has no limits."
            )
            .Describe<LicenceTerm>(
                "licenceTerm",
                "How long a licence lasts; with the agreement unless it says otherwise."
            );

    private static void AddProvisions(ShapeBook book) =>
        book.Kind<Provision, LicenceGrant>(
                "licence",
                new Shape<LicenceGrant>(ReadGrant)
                    .With("exclusivity", grant => grant.Exclusivity)
                    .With("by", grant => grant.By)
                    .With("to", grant => grant.To)
                    .When<bool?>("withAffiliates", grant => grant.IncludesAffiliates, grant => grant.IncludesAffiliates)
                    .When("scope", grant => grant.Scope != LicenceScope.Everything, grant => grant.Scope)
                    .When("term", grant => grant.Term != LicenceTerm.WithAgreement, grant => grant.Term)
                    .When<Condition>("when", grant => grant.Condition != Condition.Always, grant => grant.Condition)
                    .When<string[]>("forbidden", grant => grant.Forbidden.Count > 0, grant => [.. grant.Forbidden])
                    .When<LicenceTransfer?>(
                        "transfer",
                        grant => grant.Transfer != LicenceTransfer.None,
                        grant => grant.Transfer
                    )
                    .When("sublicences", grant => grant.Sublicences.Tiers > 0, grant => grant.Sublicences)
                    .When<bool?>("irrevocable", grant => !grant.IsRevocable, grant => !grant.IsRevocable)
                    .Optional("royalty", grant => grant.Royalty)
                    .Optional("royaltyClause", grant => grant.RoyaltyClause?.ToString())
            )
            .Kind<Provision, CovenantNotToSue>("covenant-not-to-sue", new Shape<CovenantNotToSue>(parts =>
                {
                    var covenant = CovenantNotToSue
                        .Of(parts.Get<string>("by"), parts.Get<string>("to"))
                        .Within(parts.Optional<LicenceScope>("scope") ?? LicenceScope.Everything);
                    return parts.Optional<bool?>("withAffiliates") == true ? covenant.WithAffiliates() : covenant;
                }).With("by", covenant => covenant.By).With("to", covenant => covenant.To).When("scope", covenant => covenant.Scope != LicenceScope.Everything, covenant => covenant.Scope).When<bool?>("withAffiliates", covenant => covenant.IncludesAffiliates, covenant => covenant.IncludesAffiliates))
            .Kind<Provision, NoChallenge>(
                "no-challenge",
                new Shape<NoChallenge>(parts =>
                    NoChallenge
                        .Of(parts.Get<string>("by"))
                        .Within(parts.Optional<LicenceScope>("scope") ?? LicenceScope.Everything)
                )
                    .With("by", promise => promise.By)
                    .When("scope", promise => promise.Scope != LicenceScope.Everything, promise => promise.Scope)
            )
            .Kind<Provision, HandoverDuty>("handover", new Shape<HandoverDuty>(parts =>
                {
                    var duty = HandoverDuty.Of(
                        parts.Get<string>("by"),
                        parts.Get<string>("to"),
                        parts.List<string>("things")
                    );
                    duty = parts.Optional<string>("format") is { } format ? duty.InFormat(format) : duty;
                    return parts.Optional<Period>("within") is { } time ? duty.Within(time) : duty;
                }).With("by", duty => duty.By).With("to", duty => duty.To).With<string[]>("things", duty => [.. duty.Things]).Optional("format", duty => duty.Format).When("within", duty => !duty.After.Equals(Period.Zero), duty => duty.After))
            .Describe<LicenceGrant>("licence", "A licence that one side grants another.")
            .Describe<CovenantNotToSue>("covenantNotToSue", "A promise not to sue for what is done in a scope.")
            .Describe<NoChallenge>("noChallenge", "A promise not to contest rights.")
            .Describe<HandoverDuty>("handover", "What one side hands over to the other when the agreement ends.");

    private static void AddFacts(ShapeBook book) =>
        book.Kind<Fact, SublicenceGranted>(
                "sublicence-granted",
                AgreementShapes
                    .Fact(ReadSublicence)
                    .With("under", fact => fact.Under)
                    .With("from", fact => fact.From)
                    .With("to", fact => fact.To)
                    .When<Exclusivity?>(
                        "exclusivity",
                        fact => fact.Exclusivity != Exclusivity.NonExclusive,
                        fact => fact.Exclusivity
                    )
                    .When("scope", fact => fact.Scope != LicenceScope.Everything, fact => fact.Scope)
                    .Optional("until", fact => fact.Until)
                    .When<Truth?>("consent", fact => !fact.Consent.IsUnknown, fact => fact.Consent)
            )
            .Kind<Fact, LicenceEnded>(
                "licence-ended",
                AgreementShapes
                    .Fact(parts =>
                        AgreementShapes.Make(
                            parts,
                            (id, on, recorded) =>
                                LicenceEnded.Of(id, on, recorded, parts.Get<string>("licence"), parts.Get<string>("by"))
                        )
                    )
                    .With("licence", fact => fact.Licence)
                    .With("by", fact => fact.By)
            )
            .Kind<Fact, LicenceTransferred>(
                "licence-transferred",
                AgreementShapes
                    .Fact(parts =>
                        AgreementShapes.Make(
                            parts,
                            (id, on, recorded) =>
                                LicenceTransferred.Of(
                                    id,
                                    on,
                                    recorded,
                                    parts.Get<string>("licence"),
                                    parts.Get<string>("from"),
                                    parts.Get<string>("to"),
                                    parts.Optional<Truth?>("consent") ?? Truth.Unknown
                                )
                        )
                    )
                    .With("licence", fact => fact.Licence)
                    .With("from", fact => fact.From)
                    .With("to", fact => fact.To)
                    .When<Truth?>("consent", fact => !fact.Consent.IsUnknown, fact => fact.Consent)
            )
            .Kind<Fact, AssetHeld>(
                "asset-held",
                AgreementShapes
                    .Fact(parts =>
                        AgreementShapes.Make(
                            parts,
                            (id, on, recorded) =>
                                AssetHeld.Of(id, on, recorded, parts.Get<string>("thing"), parts.Get<string>("holder"))
                        )
                    )
                    .With("thing", fact => fact.Thing)
                    .With("holder", fact => fact.Holder)
            );

    private static void AddResults(ShapeBook book) =>
        book.Class(
                new Shape<Licence>(create: null)
                    .With("name", licence => licence.Name)
                    .With("clause", licence => licence.Clause.ToString())
                    .With("by", licence => licence.By)
                    .With("holder", licence => licence.Holder)
                    .With("exclusivity", licence => licence.Exclusivity)
                    .With("scope", licence => licence.Scope)
                    .Optional("under", licence => licence.Under?.Name)
                    .With("hasStart", licence => licence.HasStart)
                    .Optional("first", licence => licence.First)
                    .Optional("lastDay", licence => licence.LastDay)
                    .With("holds", licence => licence.Holds)
                    .With<string[]>("missing", licence => [.. licence.Missing])
                    .Optional("royalty", licence => licence.Terms.Royalty)
                    .Optional("royaltyClause", licence => licence.Terms.RoyaltyClause?.ToString())
            )
            .Class(
                new Shape<ExitUse>(create: null)
                    .With("act", use => use.Act)
                    .With("decision", use => use.Decision)
                    .Optional("until", use => use.Until)
            )
            .Class(
                new Shape<ExitLine>(create: null)
                    .With("item", line => line.Item.Name)
                    .With("isWideEnough", line => line.IsWideEnough)
                    .With<ExitUse[]>("uses", line => [.. line.Uses])
                    .With<Licence[]>("licences", line => [.. line.Licences])
            )
            .Class(
                new Shape<ExitReport>(create: null)
                    .With("party", report => report.Party)
                    .With("lastDay", report => report.LastDay)
                    .With<ExitLine[]>("lines", report => [.. report.Lines])
                    .With<Due[]>("handovers", report => [.. report.Handovers])
                    .With<Finding[]>("findings", report => [.. report.Findings])
            )
            .Class(ReasoningShapes.Answer<ExitReport>());

    private static bool Has(LicenceScope scope, Extent extent) => !scope.IsNothing && !extent.IsAll;

    /// <summary>Whether the usual hierarchy of acts would add to what the scope holds.</summary>
    private static bool IsExact(LicenceScope scope) => LicenceScope.Everything.ForActs(scope.Acts).Acts != scope.Acts;

    private static LicenceScope ReadScope(Parts parts)
    {
        var scope = LicenceScope.Everything;
        scope = parts.Optional<string[]>("items") is null ? scope : scope.OfItems(parts.List<string>("items"));
        scope = parts.Optional<IpClass[]>("classes") is null ? scope : scope.OfClasses(parts.List<IpClass>("classes"));
        scope = parts.Optional<IpRight[]>("rights") is null ? scope : scope.UnderRights(parts.List<IpRight>("rights"));
        scope = parts.Optional<Extent>("acts") is { } acts ? scope.ForActs(acts) : scope;
        scope = parts.Optional<Extent>("exactActs") is { } exact ? scope.ForActs(exact, ActionHierarchy.None) : scope;
        return scope
            .InFields(parts.Optional<Extent>("fields") ?? Extent.All)
            .InTerritories(parts.Optional<Extent>("territories") ?? Extent.All);
    }

    private static LicenceMoment ReadMoment(Parts parts)
    {
        var (date, name, later) = (
            parts.Optional<LocalDate?>("date"),
            parts.Optional<string>("event"),
            parts.Optional<Period>("later")
        );
        var moment = (parts.Get<LicenceMomentKind>("at"), date, name, later) switch
        {
            (LicenceMomentKind.Date, { } day, null, _) => LicenceMoment.On(day),
            (LicenceMomentKind.Event, null, { } own, _) => LicenceMoment.OnEvent(own),
            (LicenceMomentKind.EndOfTerm, null, null, _) => LicenceMoment.EndOfTerm,
            (LicenceMomentKind.Start, null, null, { } time) => LicenceMoment.AfterStart(time),
            _ => throw new ShapeException(
                "A date has 'date', an event has 'event', the end of the term neither, and the start only 'later'."
            ),
        };
        return later is not null && moment.Kind != LicenceMomentKind.Start ? moment.Plus(later) : moment;
    }

    private static LicenceTerm ReadTerm(Parts parts)
    {
        var term = parts.List<LicenceMoment>("ends").Aggregate(LicenceTerm.WithAgreement, (all, end) => all.Until(end));
        term = parts.Optional<LicenceMoment>("start") is { } start ? term.From(start) : term;
        return parts.Optional<bool?>("survives") == true ? term.Surviving() : term;
    }

    private static Sublicensing ReadSublicensing(Parts parts)
    {
        var rule = parts.Optional<int?>("tiers") switch
        {
            null => Sublicensing.AnyTier,
            0 => Sublicensing.None,
            { } tiers => Sublicensing.Of(tiers),
        };
        rule = rule.OnlyTo(parts.Optional<Extent>("to") ?? Extent.All);
        rule = parts.Optional<bool?>("needsConsent") == true ? rule.WithConsent() : rule;
        return parts.Optional<bool?>("survives") == true ? rule.Surviving() : rule;
    }

    private static LicenceGrant ReadGrant(Parts parts)
    {
        var (by, to) = (parts.Get<string>("by"), parts.Get<string>("to"));
        var grant = parts.Get<Exclusivity>("exclusivity") switch
        {
            Exclusivity.Exclusive => LicenceGrant.Exclusive(by, to),
            Exclusivity.Sole => LicenceGrant.Sole(by, to),
            _ => LicenceGrant.NonExclusive(by, to),
        };
        grant = grant
            .Within(parts.Optional<LicenceScope>("scope") ?? LicenceScope.Everything)
            .Lasting(parts.Optional<LicenceTerm>("term") ?? LicenceTerm.WithAgreement)
            .When(parts.Optional<Condition>("when") ?? Condition.Always)
            .Forbidding(parts.List<string>("forbidden"))
            .Transferable(parts.Optional<LicenceTransfer?>("transfer") ?? LicenceTransfer.None)
            .Sublicensable(parts.Optional<Sublicensing>("sublicences") ?? Sublicensing.None);
        grant = parts.Optional<bool?>("withAffiliates") == true ? grant.WithAffiliates() : grant;
        grant = parts.Optional<bool?>("irrevocable") == true ? grant.Irrevocable() : grant;
        grant = parts.Optional<Fee>("royalty") is { } royalty ? grant.AtRoyalty(royalty) : grant;
        return parts.Optional<string>("royaltyClause") is { } clause ? grant.AtRoyaltyOf(clause) : grant;
    }

    private static SublicenceGranted ReadSublicence(Parts parts)
    {
        var fact = AgreementShapes.Make(
            parts,
            (id, on, recorded) =>
                SublicenceGranted.Of(
                    id,
                    on,
                    recorded,
                    parts.Get<string>("under"),
                    parts.Get<string>("from"),
                    parts.Get<string>("to")
                )
        );
        fact = fact.As(parts.Optional<Exclusivity?>("exclusivity") ?? Exclusivity.NonExclusive)
            .For(parts.Optional<LicenceScope>("scope") ?? LicenceScope.Everything)
            .WithConsent(parts.Optional<Truth?>("consent") ?? Truth.Unknown);
        return parts.Optional<LocalDate?>("until") is { } day ? fact.EndingOn(day) : fact;
    }
}
