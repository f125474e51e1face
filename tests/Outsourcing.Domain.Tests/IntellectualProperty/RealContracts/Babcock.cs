using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Contracts.RealContracts;
using static Outsourcing.Domain.Tests.Contracts.RealContracts.Real;
using static Outsourcing.Domain.Tests.IntellectualProperty.RealContracts.RealIp;

namespace Outsourcing.Domain.Tests.IntellectualProperty.RealContracts;

/// <summary>An agreement on intellectual property in a spin-off of 2015: cross-licences by fields.</summary>
internal static class Babcock
{
    private const string SpinField = "SpinCo core field";
    private const string RemainField = "RemainCo core field";

    private static readonly LegalEntity SpinEntity = LegalEntity.Of("SpinCo Inc.");
    private static readonly LegalEntity RemainEntity = LegalEntity.Of("RemainCo Inc.");
    private static readonly LegalEntity Affiliate = LegalEntity.Of("SpinCo Services Inc.");
    private static readonly Affiliates UntilMid2017 = Affiliates.Of(
        Domain.Parties.Control.ByNobody(SpinEntity),
        Domain.Parties.Control.ByNobody(RemainEntity),
        Domain.Parties.Control.Of(Affiliate, SpinEntity, Day("2016-01-01"), Day("2017-07-01")),
        Domain.Parties.Control.ByNobody(Affiliate, Day("2017-07-01"))
    );

    private static readonly WorkItem Library = Work("shared library", "RemainCo");
    private static readonly WorkItem LibraryOfMember = Work("shared library of a member", "RemainCo member");
    private static readonly WorkItem Software = Work("foundational software", "RemainCo");
    private static readonly WorkItem SpinKnowHow = Work("SpinCo know-how", "SpinCo", IpRight.TradeSecret);
    private static readonly WorkItem RemainKnowHow = Work("RemainCo know-how", "RemainCo", IpRight.TradeSecret);
    private static readonly WorkItem Marks = Work("SpinCo house marks", "SpinCo", IpRight.TradeMark);
    private static readonly WorkItem Book = Work("Steam Book", "SpinCo");
    private static readonly WorkItem Edition = Work("Steam Book, 42nd edition", "RemainCo");

    private static readonly Agreement Own = Agreement
        .Between(Party.Customer("SpinCo", SpinEntity), Party.Provider("RemainCo", RemainEntity))
        .Document(
            AgreementDocument.Of(
                "IPA",
                signed: PartialDate.Parse("2015-06-26"),
                effective: PartialDate.Parse("2015-06-25")
            )
        )
        .Clause("IPA register", WorkRegister.Of(Library, Software, SpinKnowHow, RemainKnowHow, Marks, Book, Edition))
        .Clause(
            "IPA edition",
            OwnershipTerms.Of(
                OwnershipRule.Assign(
                    IpClass.Background,
                    AssignmentTerm.Promise("RemainCo", "SpinCo").If(Condition.Happened("distribution"))
                )
            )
        )
        .Clause("IPA library", Exclusively("RemainCo", "SpinCo", "shared library", SpinField))
        .Clause(
            "IPA library of members",
            Exclusively("RemainCo member", "SpinCo", "shared library of a member", SpinField)
        )
        .Clause("IPA library elsewhere", Elsewhere("RemainCo", "SpinCo", "shared library", SpinField))
        .Clause("IPA software", Exclusively("RemainCo", "SpinCo", "foundational software", SpinField))
        .Clause("IPA software elsewhere", Elsewhere("RemainCo", "SpinCo", "foundational software", SpinField))
        .Clause("IPA know-how of SpinCo", Exclusively("SpinCo", "RemainCo", "SpinCo know-how", RemainField))
        .Clause(
            "IPA know-how of RemainCo",
            Exclusively("RemainCo", "SpinCo", "RemainCo know-how", SpinField).WithAffiliates()
        )
        .Clause(
            "IPA house marks",
            LicenceGrant
                .NonExclusive("SpinCo", "RemainCo")
                .OfItems("SpinCo house marks")
                .Lasting(
                    LicenceTerm
                        .WithAgreement.From(LicenceMoment.OnEvent("distribution"))
                        .Until(LicenceMoment.AfterStart(Period.FromDays(270)))
                )
        )
        .Clause(
            "IPA inventory",
            LicenceGrant
                .NonExclusive("SpinCo", "RemainCo")
                .OfItems("SpinCo house marks")
                .ForActs(IpActs.Distribute)
                .InFields(Extent.Only("existing inventory"))
                .When(Condition.Holds("reasonable efforts to cover the marks"))
                .Lasting(LicenceTerm.Perpetual.From(LicenceMoment.OnEvent("distribution")))
        )
        .Clause(
            "IPA Steam Book",
            LicenceGrant
                .NonExclusive("SpinCo", "RemainCo")
                .OfItems("Steam Book")
                .ForActs(IpActs.Use, IpActs.Reproduce, IpActs.Display, IpActs.Modify, IpActs.Distribute, IpActs.Perform)
                .Lasting(LicenceTerm.Perpetual)
                .Irrevocable()
        )
        .Clause("IPA covenant of SpinCo", NotSuing("SpinCo", "RemainCo", "SpinCo know-how", SpinField))
        .Clause("IPA covenant of RemainCo", NotSuing("RemainCo", "SpinCo", "RemainCo know-how", RemainField))
        .Clause(
            "IPA coexistence",
            NoChallenge.Of("RemainCo").Within(LicenceScope.Everything.OfItems("SpinCo house marks"))
        )
        .Clause("IPA Term", Term.Until(Day("2035-06-24")))
        .Record(Event("distribution", "2015-07-01"));

    public static RealContract Contract { get; } =
        new(
            "Babcock",
            "BABCOCK_WILCOXENTERPRISES,INC_08_04_2015-EX-10.17-INTELLECTUAL PROPERTY AGREEMENT between THE BABCOCK _ WILCOX COMPANY and BABCOCK _ WILCOX ENTERPRISES, INC..PDF",
            Own,
            [
                RealTerm.Of(
                    Owning,
                    1,
                    "rights and duties in one edition shall pass to SpinCo as of the distribution",
                    "OwnershipTerms, AssignmentTerm.Promise, If",
                    "who owns the edition after a distribution on 2015-07-01?",
                    () => Owner(Own, "2016-01-01", Edition)
                ),
                RealTerm.Of(
                    Licensed,
                    1,
                    "library: exclusive in one field, non-exclusive for what the cut text says (here: elsewhere); perpetual, irrevocable, free, worldwide, sublicensable",
                    "LicenceGrant.Exclusive and NonExclusive, fields",
                    "may SpinCo use it in its field; may RemainCo?",
                    () =>
                        $"{May(Own, "2016-01-01", "SpinCo", IpActs.Use, Library, SpinField)}; {May(Own, "2016-01-01", "RemainCo", IpActs.Use, Library, SpinField)}"
                ),
                RealTerm.Of(
                    Licensed,
                    2,
                    "RemainCo keeps out of SpinCo's field with its know-how, and lets nobody in",
                    "LicenceGrant.Exclusive",
                    "may RemainCo use its own know-how in that field; and elsewhere?",
                    () =>
                        $"{May(Own, "2016-01-01", "RemainCo", IpActs.Use, RemainKnowHow, SpinField, affiliates: UntilMid2017)}; {May(Own, "2016-01-01", "RemainCo", IpActs.Use, RemainKnowHow, RemainField, affiliates: UntilMid2017)}"
                ),
                RealTerm.Of(
                    Licensed,
                    3,
                    "house marks of SpinCo for 270 days after the distribution",
                    "LicenceTerm, LicenceMoment.OnEvent, AfterStart",
                    "how long does the licence run?",
                    () => Runs(Own, "2016-01-01", "IPA house marks")
                ),
                RealTerm.Of(
                    Licensed,
                    4,
                    "software: exclusive in the field of SpinCo, non-exclusive as the cut text says (here: elsewhere)",
                    "LicenceGrant, fields",
                    "may SpinCo use it in another field; may RemainCo?",
                    () =>
                        $"{May(Own, "2016-01-01", "SpinCo", IpActs.Use, Software, "another")}; {May(Own, "2016-01-01", "RemainCo", IpActs.Use, Software, "another")}"
                ),
                RealTerm.Of(
                    Licensed,
                    5,
                    "SpinCo keeps out of RemainCo's field with its know-how, and lets nobody in",
                    "LicenceGrant.Exclusive",
                    "may SpinCo use its own know-how in that field?",
                    () => May(Own, "2016-01-01", "SpinCo", IpActs.Use, SpinKnowHow, RemainField)
                ),
                RealTerm.Of(
                    Licensed,
                    6,
                    "the licences reach copying, derivative works, distribution, performance, and making, having made and selling products",
                    "IpActs.Hierarchy: a licence without limits of acts reaches all of them",
                    "may SpinCo have products made by the library?",
                    () => May(Own, "2016-01-01", "SpinCo", IpActs.HaveMade, Library, SpinField)
                ),
                RealTerm.Of(
                    Licensed,
                    7,
                    "SpinCo's know-how to RemainCo: exclusive in RemainCo's field; perpetual, irrevocable, free",
                    "LicenceGrant.Exclusive",
                    "may RemainCo use it there?",
                    () => May(Own, "2016-01-01", "RemainCo", IpActs.Use, SpinKnowHow, RemainField)
                ),
                RealTerm.Of(
                    Licensed,
                    8,
                    "RemainCo's know-how to SpinCo: exclusive in SpinCo's field; perpetual, irrevocable, free",
                    "LicenceGrant.Exclusive",
                    "may SpinCo use it there?",
                    () => May(Own, "2016-01-01", "SpinCo", IpActs.Use, RemainKnowHow, SpinField)
                ),
                RealTerm.Of(
                    Licensed,
                    9,
                    "contents of the Steam Book to RemainCo, past, present and future editions; six acts",
                    "LicenceGrant.NonExclusive, acts",
                    "may RemainCo modify it; may it sublicense?",
                    () =>
                        $"{May(Own, "2016-01-01", "RemainCo", IpActs.Modify, Book)}; {Sublicensed(Own, "2016-01-01", "IPA Steam Book", "RemainCo", "Dealer")}"
                ),
                RealTerm.Of(
                    Licensor,
                    1,
                    "see License Grant 1: RemainCo grants also for the members of its group",
                    "LicenceGrant by each member",
                    "may SpinCo use what a member of RemainCo's group owns?",
                    () => May(Own, "2016-01-01", "SpinCo", IpActs.Use, LibraryOfMember, SpinField)
                ),
                RealTerm.Of(
                    Licensor,
                    2,
                    "see License Grant 7: SpinCo grants also for the members of its group",
                    "LicenceGrant by each member",
                    "may RemainCo use know-how of a member that has granted nothing by name?",
                    () =>
                        May(
                            Own,
                            "2016-01-01",
                            "RemainCo",
                            IpActs.Use,
                            Work("SpinCo know-how", "SpinCo member", IpRight.TradeSecret),
                            RemainField
                        )
                ),
                RealTerm.Of(
                    Licensor,
                    3,
                    "see License Grant 8",
                    "LicenceGrant by each member",
                    "the licence of RemainCo",
                    () => Runs(Own, "2016-01-01", "IPA know-how of RemainCo")
                ),
                RealTerm.Of(
                    Licensee,
                    1,
                    "see License Grant 1: sublicences as another clause says",
                    "Sublicensing.AnyTier",
                    "a sublicence of SpinCo to an affiliate",
                    () => Sublicensed(Own, "2016-01-01", "IPA library", "SpinCo", "SpinCo Services Inc.")
                ),
                RealTerm.Of(
                    Licensee,
                    2,
                    "RemainCo may sublicense to its affiliates, each while it is one",
                    "LicenceGrant.WithAffiliates, as in the next row",
                    "may a company use it of which nobody knows whose affiliate it is?",
                    () => May(Own, "2016-01-01", "Somebody Inc.", IpActs.Use, RemainKnowHow, SpinField)
                ),
                RealTerm.Of(
                    Licensee,
                    3,
                    "SpinCo may sublicense to its affiliates, each while it is one",
                    "LicenceGrant.WithAffiliates, Affiliates",
                    "may a company use it that is an affiliate until mid 2017: on 2017-01-01; on 2018-01-01?",
                    () =>
                        $"{May(Own, "2017-01-01", Affiliate.Name, IpActs.Use, RemainKnowHow, SpinField, affiliates: UntilMid2017)}; {May(Own, "2018-01-01", Affiliate.Name, IpActs.Use, RemainKnowHow, SpinField, affiliates: UntilMid2017)}"
                ),
                RealTerm.Of(
                    Licensee,
                    4,
                    "see License Grant 7",
                    "Sublicensing.AnyTier",
                    "a sublicence of RemainCo",
                    () => Sublicensed(Own, "2016-01-01", "IPA know-how of SpinCo", "RemainCo", "RemainCo Services")
                ),
                RealTerm.Of(
                    Licensee,
                    5,
                    "see License Grant 8",
                    "Sublicensing.AnyTier",
                    "a sublicence of SpinCo",
                    () => Sublicensed(Own, "2016-01-01", "IPA know-how of RemainCo", "SpinCo", "SpinCo Services Inc.")
                ),
                RealTerm.Of(
                    Unlimited,
                    1,
                    "see License Grant 9: unlimited",
                    "LicenceGrant: there is no dimension of quantity, so none limits it",
                    "what the licence reaches",
                    () => Runs(Own, "2016-01-01", "IPA Steam Book")
                ),
                Lasts(1, "see License Grant 1", "IPA library"),
                Lasts(2, "see License Grant 4", "IPA software"),
                RealTerm.Of(
                    Perpetual,
                    3,
                    "see License Grant 9",
                    "LicenceGrant.Irrevocable",
                    "what is found when SpinCo takes it back",
                    () => TakenBack(Own, "2016-01-01", "IPA Steam Book", "SpinCo")
                ),
                RealTerm.Of(
                    Perpetual,
                    4,
                    "see License Grant 7",
                    "LicenceGrant.Irrevocable",
                    "what is found when SpinCo takes it back",
                    () => TakenBack(Own, "2016-01-01", "IPA know-how of SpinCo", "SpinCo")
                ),
                Lasts(5, "see License Grant 8", "IPA know-how of RemainCo"),
                RealTerm.Of(
                    Covenant,
                    1,
                    "SpinCo does not sue RemainCo outside SpinCo's field",
                    "CovenantNotToSue, fields",
                    "may RemainCo use SpinCo's know-how in another field?",
                    () => May(Own, "2016-01-01", "RemainCo", IpActs.Use, SpinKnowHow, "another")
                ),
                RealTerm.Of(
                    Covenant,
                    2,
                    "RemainCo does not sue SpinCo outside RemainCo's field",
                    "CovenantNotToSue, fields",
                    "may SpinCo use RemainCo's know-how in another field?",
                    () => May(Own, "2016-01-01", "SpinCo", IpActs.Use, RemainKnowHow, "another")
                ),
                RealTerm.Of(
                    Covenant,
                    3,
                    "RemainCo does not contest the house marks of SpinCo, as long as they do not use its own",
                    "NoChallenge",
                    "may RemainCo contest them?",
                    () => May(Own, "2016-01-01", "RemainCo", IpActs.Challenge, Marks)
                ),
                RealTerm.Of(
                    Afterwards,
                    1,
                    "after the 270 days existing inventory may be distributed, if efforts are made to cover the marks",
                    "LicenceGrant, fields, When",
                    "may RemainCo distribute it on 2017-01-01, when nobody says whether efforts are made; when they are?",
                    () =>
                        $"{May(Own, "2017-01-01", "RemainCo", IpActs.Distribute, Marks, "existing inventory")}; {May(Own.Record(Stated.Of("C", Day("2016-12-01"), Later, "reasonable efforts to cover the marks", Truth.True)), "2017-01-01", "RemainCo", IpActs.Distribute, Marks, "existing inventory")}"
                ),
            ]
        );

    private static RealTerm Lasts(int snippet, string facts, string licence) =>
        RealTerm.Of(
            Perpetual,
            snippet,
            facts,
            "LicenceTerm.Perpetual",
            "does it run when the agreement has ended (here with 2035-06-24)?",
            () => Runs(Own, "2036-01-01", licence).RunsOn(Day("2036-01-01")) ? "it runs" : "it has ended"
        );

    private static LicenceGrant Exclusively(string by, string to, string item, string field) =>
        LicenceGrant
            .Exclusive(by, to)
            .OfItems(item)
            .InFields(Extent.Only(field))
            .Lasting(LicenceTerm.Perpetual)
            .Irrevocable()
            .Sublicensable(Sublicensing.AnyTier);

    private static LicenceGrant Elsewhere(string by, string to, string item, string field) =>
        LicenceGrant
            .NonExclusive(by, to)
            .OfItems(item)
            .InFields(Extent.AllBut(field))
            .Lasting(LicenceTerm.Perpetual)
            .Irrevocable()
            .Sublicensable(Sublicensing.AnyTier);

    private static CovenantNotToSue NotSuing(string by, string to, string item, string but) =>
        CovenantNotToSue
            .Of(by, to)
            .Within(
                LicenceScope
                    .Everything.OfItems(item, "shared library", "foundational software")
                    .InFields(Extent.AllBut(but))
            );
}
