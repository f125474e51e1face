using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Json;

/// <summary>Work, contributions, assignments and terms on ownership as JSON.</summary>
internal static class OwnershipShapes
{
    public static void AddTo(ShapeBook book)
    {
        AddWords(book);
        AddWork(book);
        AddTerms(book);
        AddFacts(book);
        OwnershipResultShapes.AddTo(book);
    }

    private static void AddWords(ShapeBook book) =>
        book.Struct(
                new WordConverter<IpRight>(
                    "a right",
                    ("copyright", IpRight.Copyright),
                    ("patent", IpRight.Patent),
                    ("trade-secret", IpRight.TradeSecret),
                    ("database-right", IpRight.DatabaseRight),
                    ("design", IpRight.Design),
                    ("trade-mark", IpRight.TradeMark)
                )
            )
            .Struct(
                new WordConverter<IpClass>(
                    "a class of work",
                    ("background", IpClass.Background),
                    ("foreground", IpClass.Foreground),
                    ("improvement", IpClass.Improvement),
                    ("third-party", IpClass.ThirdParty),
                    ("open-source", IpClass.OpenSource),
                    ("joint", IpClass.Joint),
                    ("data", IpClass.Data),
                    ("feedback", IpClass.Feedback)
                )
            )
            .Struct(
                new WordConverter<AuthorKind>(
                    "a kind of author",
                    ("unknown", AuthorKind.Unknown),
                    ("no-human", AuthorKind.NoHuman),
                    ("employee", AuthorKind.Employee),
                    ("contractor", AuthorKind.Contractor),
                    ("itself", AuthorKind.Itself)
                )
            )
            .Struct(
                new WordConverter<AssignmentWording>(
                    "a wording of an assignment",
                    ("none", AssignmentWording.None),
                    ("present", AssignmentWording.Present),
                    ("future-vesting", AssignmentWording.FutureVesting),
                    ("promise-only", AssignmentWording.PromiseOnly)
                )
            )
            .Struct(
                new WordConverter<VestingEvent>(
                    "what happens to a milestone",
                    ("none", VestingEvent.None),
                    ("payment", VestingEvent.Payment),
                    ("acceptance", VestingEvent.Acceptance)
                )
            )
            .Struct(
                new WordConverter<MoralRightsTerm>(
                    "what is said of moral rights",
                    ("none", MoralRightsTerm.None),
                    ("waived", MoralRightsTerm.Waived),
                    ("not-asserted", MoralRightsTerm.NotAsserted)
                )
            )
            .Class(new Shape<Extent>(parts =>
                    (parts.Optional<string[]>("only"), parts.Optional<string[]>("allBut")) switch
                    {
                        ({ }, null) => Extent.Only(parts.List<string>("only")),
                        (null, { }) => Extent.AllBut(parts.List<string>("allBut")),
                        _ => throw new ShapeException("An extent has either 'only' or 'allBut'."),
                    }
                ).When<string[]>("only", extent => !extent.IsAllBut, extent => [.. extent.Names]).When<string[]>("allBut", extent => extent.IsAllBut, extent => [.. extent.Names]))
            .Describe<Extent>("extent", "Only some names, or all but some; 'allBut' without names is all.");

    private static void AddWork(ShapeBook book) =>
        book.Class(
                new Shape<WorkItem>(ReadItem)
                    .With("name", item => item.Name)
                    .With("class", item => item.Class)
                    .With<IpRight[]>("rights", item => [.. item.Rights])
                    .When<string[]>("embeds", item => item.Embeds.Count > 0, item => [.. item.Embeds])
                    .Optional("milestone", item => item.Milestone)
                    .Optional("workType", item => item.WorkType)
                    .Optional("jurisdiction", item => item.Jurisdiction)
                    .Optional("ownedBy", item => item.StatedOwner)
                    .When<OpenSourceComponent[]>(
                        "components",
                        item => item.Components.Count > 0,
                        item => [.. item.Components]
                    )
            )
            .Kind<Provision, WorkRegister>(
                "work-register",
                new Shape<WorkRegister>(parts => WorkRegister.Of(parts.List<WorkItem>("items"))).With<WorkItem[]>(
                    "items",
                    register => [.. register.Items]
                )
            )
            .Class(
                new Shape<Author>(ReadAuthor)
                    .With("kind", author => author.Kind)
                    .Optional("name", author => author.Name)
                    .Optional("of", author => author.WorkedFor)
                    .When<Truth?>(
                        "inDuties",
                        author => author.Kind == AuthorKind.Employee && !author.InDuties.IsUnknown,
                        author => author.InDuties
                    )
            )
            .Class(
                new Shape<Maker>(parts =>
                    Maker.Of(
                        parts.Get<Author>("author"),
                        parts.Get<string>("side"),
                        parts.Optional<Country>("jurisdiction")
                    )
                )
                    .With("author", maker => maker.Author)
                    .With("side", maker => maker.Side)
                    .Optional("jurisdiction", maker => maker.Jurisdiction)
            )
            .Describe<WorkItem>("workItem", "A piece of work: a deliverable, or something that one embeds.");

    private static void AddTerms(ShapeBook book) =>
        book.Class(
                new Shape<AssignmentTerm>(ReadTerm)
                    .With("from", term => term.From)
                    .With("to", term => term.To)
                    .With("wording", term => term.Wording)
                    .When<bool?>("madeForHire", term => term.IsMadeForHire, term => term.IsMadeForHire)
                    .When<Ratio?>("share", term => term.Share != Ratio.One, term => term.Share)
                    .When<VestingEvent?>("after", term => term.After != VestingEvent.None, term => term.After)
                    .When<Condition>("if", term => term.Condition != Condition.Always, term => term.Condition)
                    .When<IpRight[]>("rights", term => term.Rights.Count > 0, term => [.. term.Rights])
                    .When<Extent>("fields", term => !term.Fields.IsAll, term => term.Fields)
                    .When<Extent>("territories", term => !term.Territories.IsAll, term => term.Territories)
                    .When<Truth?>("specified", term => !term.IsSpecified.IsUnknown, term => term.IsSpecified)
                    .When<MoralRightsTerm?>(
                        "moralRights",
                        term => term.MoralRights != MoralRightsTerm.None,
                        term => term.MoralRights
                    )
                    .Optional("licenceBack", term => term.LicenceBack?.ToString())
                    .When<bool?>("furtherAssurance", term => term.FurtherAssurance, term => term.FurtherAssurance)
            )
            .Class(new Shape<OwnershipRule>(parts =>
                {
                    var ipClass = parts.Get<IpClass>("class");
                    var rule = parts.Optional<AssignmentTerm>("assignment") is { } term
                        ? OwnershipRule.Assign(ipClass, term)
                        : OwnershipRule.Keep(ipClass);
                    return parts.Optional<string>("onTopOf") is { } item ? rule.OnTopOf(item) : rule;
                }).With("class", rule => rule.Class).Optional("assignment", rule => rule.Assignment).Optional("onTopOf", rule => rule.Base))
            .Class(
                new Shape<JointOwnershipRules>(parts =>
                    JointOwnershipRules.Of(
                        parts.Optional<Truth?>("eachMayUse") ?? Truth.Unknown,
                        parts.Optional<Truth?>("eachMayLicense") ?? Truth.Unknown,
                        parts.Optional<Truth?>("exclusiveLicenceNeedsAll") ?? Truth.Unknown,
                        parts.Optional<Truth?>("eachMayAssignShare") ?? Truth.Unknown,
                        parts.Optional<Truth?>("dutyToAccount") ?? Truth.Unknown
                    )
                )
                    .When<Truth?>("eachMayUse", rules => !rules.EachMayUse.IsUnknown, rules => rules.EachMayUse)
                    .When<Truth?>(
                        "eachMayLicense",
                        rules => !rules.EachMayLicense.IsUnknown,
                        rules => rules.EachMayLicense
                    )
                    .When<Truth?>(
                        "exclusiveLicenceNeedsAll",
                        rules => !rules.ExclusiveLicenceNeedsAll.IsUnknown,
                        rules => rules.ExclusiveLicenceNeedsAll
                    )
                    .When<Truth?>(
                        "eachMayAssignShare",
                        rules => !rules.EachMayAssignShare.IsUnknown,
                        rules => rules.EachMayAssignShare
                    )
                    .When<Truth?>(
                        "dutyToAccount",
                        rules => !rules.DutyToAccount.IsUnknown,
                        rules => rules.DutyToAccount
                    )
            )
            .Kind<Provision, OwnershipTerms>("ownership", new Shape<OwnershipTerms>(parts =>
                {
                    var terms = OwnershipTerms
                        .Of(parts.List<OwnershipRule>("rules"))
                        .JointlyBy(parts.Optional<JointOwnershipRules>("joint") ?? JointOwnershipRules.Silent)
                        .Signed(parts.Optional<Truth?>("signedWriting") ?? Truth.True);
                    var chain = parts.List<string>("chainOfTitleBy");
                    return chain.Length > 0 ? terms.WithChainOfTitle(chain) : terms;
                }).With<OwnershipRule[]>("rules", terms => [.. terms.Rules]).When("joint", terms => terms.Joint != JointOwnershipRules.Silent, terms => terms.Joint).When<Truth?>("signedWriting", terms => !terms.IsSignedWriting.IsTrue, terms => terms.IsSignedWriting).When<string[]>("chainOfTitleBy", terms => terms.ChainOfTitleBy.Count > 0, terms => [.. terms.ChainOfTitleBy]))
            .Describe<OwnershipTerms>("ownership", "What each class of work becomes whose.")
            .Describe<AssignmentTerm>(
                "assignment",
                "What somebody assigns to somebody else, with which words and when."
            );

    private static void AddFacts(ShapeBook book) =>
        book.Kind<Fact, Contribution>(
                "contribution",
                AgreementShapes
                    .Fact(parts =>
                        AgreementShapes.Make(
                            parts,
                            (id, on, recorded) =>
                                Contribution.Of(
                                    id,
                                    on,
                                    recorded,
                                    parts.Get<string>("item"),
                                    parts.Get<Author>("author"),
                                    parts.Get<string>("side"),
                                    parts.Optional<Country>("jurisdiction"),
                                    parts.Optional<Ratio?>("share")
                                )
                        )
                    )
                    .With("item", fact => fact.Item)
                    .With("author", fact => fact.Author)
                    .With("side", fact => fact.Side)
                    .Optional("jurisdiction", fact => fact.Jurisdiction)
                    .Optional("share", fact => fact.Share)
            )
            .Kind<Fact, AssignmentMade>(
                "assignment-made",
                AgreementShapes
                    .Fact(ReadAssignment)
                    .With("term", fact => fact.Term)
                    .With("signedWriting", fact => fact.SignedWriting)
                    .When<string[]>("items", fact => fact.Items.Count > 0, fact => [.. fact.Items])
                    .When<Truth?>(
                        "registered",
                        fact => !fact.IsRegistered.IsUnknown && fact.RegisteredOn is null,
                        fact => fact.IsRegistered
                    )
                    .Optional("registeredOn", fact => fact.RegisteredOn)
                    .When<Truth?>("inGoodFaith", fact => !fact.InGoodFaith.IsUnknown, fact => fact.InGoodFaith)
            );

    private static WorkItem ReadItem(Parts parts)
    {
        var item = WorkItem
            .Of(parts.Get<string>("name"), parts.Get<IpClass>("class"))
            .With(parts.List<IpRight>("rights"))
            .Embedding(parts.List<string>("embeds"));
        item = parts.Optional<string>("milestone") is { } milestone ? item.ForMilestone(milestone) : item;
        item = parts.Optional<string>("workType") is { } workType ? item.OfType(workType) : item;
        item = parts.Optional<Country>("jurisdiction") is { } country ? item.InJurisdiction(country) : item;
        item = parts.Optional<string>("ownedBy") is { } owner ? item.OwnedBy(owner) : item;
        return parts
            .List<OpenSourceComponent>("components")
            .Aggregate(item, (all, component) => all.Component(component.Name, component.Licence));
    }

    private static Author ReadAuthor(Parts parts)
    {
        var (name, of) = (parts.Optional<string>("name"), parts.Optional<string>("of"));
        return (parts.Get<AuthorKind>("kind"), name, of) switch
        {
            (AuthorKind.Unknown, null, null) => Author.Unknown,
            (AuthorKind.Employee, { } own, { } firm) => Author.Employee(
                own,
                firm,
                parts.Optional<Truth?>("inDuties") ?? Truth.Unknown
            ),
            (AuthorKind.Contractor, { } own, { } firm) => Author.Contractor(own, firm),
            (AuthorKind.Itself, { } own, null) => Author.Itself(own),
            (AuthorKind.NoHuman, { } own, null) => Author.NoHuman(own),
            _ => throw new ShapeException(
                "An employee or contractor has 'name' and 'of', others but the unknown author have only 'name'."
            ),
        };
    }

    private static AssignmentTerm ReadTerm(Parts parts)
    {
        var (from, to) = (parts.Get<string>("from"), parts.Get<string>("to"));
        var isMadeForHire = parts.Optional<bool?>("madeForHire") == true;
        var term = parts.Get<AssignmentWording>("wording") switch
        {
            AssignmentWording.Present => AssignmentTerm.Present(from, to),
            AssignmentWording.FutureVesting => AssignmentTerm.OfFuture(from, to),
            AssignmentWording.PromiseOnly => AssignmentTerm.Promise(from, to),
            _ when isMadeForHire => AssignmentTerm.MadeForHireOnly(from, to),
            _ => throw new ShapeException("Without words of assignment there has to be 'madeForHire'."),
        };
        term = isMadeForHire ? term.MadeForHire() : term;
        term = parts.Optional<Ratio?>("share") is { } share ? term.OfShare(share) : term;
        term = parts.Optional<VestingEvent?>("after") switch
        {
            VestingEvent.Payment => term.OnPayment(),
            VestingEvent.Acceptance => term.OnAcceptance(),
            _ => term,
        };
        term = parts.Optional<Condition>("if") is { } condition ? term.If(condition) : term;
        term = parts.List<IpRight>("rights") is { Length: > 0 } rights ? term.Only(rights) : term;
        term = term.ForFields(parts.Optional<Extent>("fields") ?? Extent.All)
            .ForTerritories(parts.Optional<Extent>("territories") ?? Extent.All)
            .Specified(parts.Optional<Truth?>("specified") ?? Truth.Unknown);
        term = parts.Optional<MoralRightsTerm?>("moralRights") switch
        {
            MoralRightsTerm.Waived => term.WaivingMoralRights(),
            MoralRightsTerm.NotAsserted => term.NotAssertingMoralRights(),
            _ => term,
        };
        term = parts.Optional<string>("licenceBack") is { } clause ? term.WithLicenceBack(clause) : term;
        return parts.Optional<bool?>("furtherAssurance") == true ? term.WithFurtherAssurance() : term;
    }

    private static AssignmentMade ReadAssignment(Parts parts)
    {
        var made = AgreementShapes.Make(
            parts,
            (id, on, recorded) =>
                AssignmentMade.Of(
                    id,
                    on,
                    recorded,
                    parts.Get<AssignmentTerm>("term"),
                    parts.Get<Truth>("signedWriting"),
                    parts.List<string>("items")
                )
        );
        var registered = parts.Optional<Truth?>("registered") ?? Truth.Unknown;
        made = parts.Optional<LocalDate?>("registeredOn") is { } day
            ? registered.IsFalse
                ? throw new ShapeException("What was not registered has no 'registeredOn'.")
                : made.Registered(day)
            : registered.IsFalse
                ? made.NotRegistered()
                : registered.IsTrue
                    ? throw new ShapeException("What was registered has 'registeredOn'.")
                    : made;
        return made.TakenInGoodFaith(parts.Optional<Truth?>("inGoodFaith") ?? Truth.Unknown);
    }
}
