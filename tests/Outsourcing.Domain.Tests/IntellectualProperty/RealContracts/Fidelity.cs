using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Contracts.RealContracts;
using static Outsourcing.Domain.Tests.Contracts.RealContracts.Real;
using static Outsourcing.Domain.Tests.IntellectualProperty.RealContracts.RealIp;

namespace Outsourcing.Domain.Tests.IntellectualProperty.RealContracts;

/// <summary>An agreement on intellectual property in a separation of 2001: each side licenses to the other what it keeps.</summary>
internal static class Fidelity
{
    private const string Equifax = "Equifax";
    private const string Certegy = "Certegy";

    private static readonly LegalEntity EquifaxEntity = LegalEntity.Of("Equifax Inc.");
    private static readonly LegalEntity CertegyEntity = LegalEntity.Of("Certegy Inc.");
    private static readonly LegalEntity EquifaxMember = LegalEntity.Of("Equifax member");
    private static readonly LegalEntity CertegyMember = LegalEntity.Of("Certegy member");
    private static readonly Affiliates Groups = Affiliates.Of(
        Domain.Parties.Control.ByNobody(EquifaxEntity),
        Domain.Parties.Control.ByNobody(CertegyEntity),
        Domain.Parties.Control.Of(EquifaxMember, EquifaxEntity),
        Domain.Parties.Control.Of(CertegyMember, CertegyEntity)
    );

    private static readonly WorkItem Assets = Work("assets of Exhibit B", Equifax, IpRight.Copyright, IpRight.Patent);
    private static readonly WorkItem EquifaxUtilities = Work("utilities of Equifax", Equifax);
    private static readonly WorkItem CertegyUtilities = Work("utilities of Certegy", Certegy);
    private static readonly WorkItem EquifaxMaterials = Work("licensed Equifax materials", Equifax);
    private static readonly WorkItem CertegyMaterials = Work("licensed Certegy materials", Certegy);
    private static readonly WorkItem EquifaxMarks = Work("marks of Equifax", Equifax, IpRight.TradeMark);
    private static readonly WorkItem CertegyMarks = Work("marks of Certegy", Certegy, IpRight.TradeMark);
    private static readonly WorkItem Apply = Work("APPLY", Certegy, IpRight.Copyright, IpRight.Patent);
    private static readonly WorkItem ApplyMark = Work("APPLY mark", Certegy, IpRight.TradeMark);
    private static readonly WorkItem Processes = Work("Paynet Secure processes", Certegy, IpRight.TradeSecret);
    private static readonly WorkItem OnEquifax = Made("enhancement of Equifax materials", IpClass.Improvement)
        .Embedding("licensed Equifax materials");
    private static readonly WorkItem OnCertegy = Made("enhancement of Certegy materials", IpClass.Improvement)
        .Embedding("licensed Certegy materials");
    private static readonly WorkItem RetailReach = Made("Retail Reach", IpClass.Joint)
        .With(IpRight.Copyright, IpRight.Patent);
    private static readonly WorkItem Invention = Made("invention in an asset", IpClass.Joint).With(IpRight.Patent);

    private static readonly Agreement Own = Agreement
        .Between(Party.Customer(Certegy, CertegyEntity), Party.Provider(Equifax, EquifaxEntity))
        .Document(
            AgreementDocument.Of(
                "IPA",
                signed: PartialDate.Parse("2001-06-30"),
                effective: PartialDate.Parse("2001-06-30")
            )
        )
        .Clause("IPA Term", Term.Until(Day("2021-06-29")))
        .Clause("IPA register", WorkRegister.Of(Assets, Apply))
        .Clause(
            "IPA assets",
            OwnershipTerms.Of(
                OwnershipRule.Assign(
                    IpClass.Background,
                    AssignmentTerm.Promise(Equifax, Certegy).If(Condition.Happened("closing"))
                )
            )
        )
        .Clause(
            "IPA enhancements",
            OwnershipTerms.Of(
                OwnershipRule
                    .Assign(IpClass.Improvement, AssignmentTerm.Present(Certegy, Equifax))
                    .OnTopOf("licensed Equifax materials"),
                OwnershipRule
                    .Assign(IpClass.Improvement, AssignmentTerm.Present(Equifax, Certegy))
                    .OnTopOf("licensed Certegy materials")
            )
        )
        .Clause(
            "IPA joint",
            OwnershipTerms
                .Of(
                    OwnershipRule.Assign(
                        IpClass.Joint,
                        AssignmentTerm.Present(Equifax, Certegy).OfShare(Ratio.Of(1, 2))
                    )
                )
                .JointlyBy(
                    JointOwnershipRules.Of(
                        eachMayUse: Truth.True,
                        eachMayLicense: Truth.True,
                        dutyToAccount: Truth.False
                    )
                )
        )
        .Clause("IPA utilities of Equifax", Utilities(Equifax, Certegy, "utilities of Equifax"))
        .Clause("IPA utilities of Certegy", Utilities(Certegy, Equifax, "utilities of Certegy"))
        .Clause("IPA utilities of members", Utilities(EquifaxMember.Name, Certegy, "utilities of Equifax"))
        .Clause("IPA § 4.1(a)", Materials(Equifax, Certegy, "licensed Equifax materials"))
        .Clause("IPA § 4.4(a)", Materials(Certegy, Equifax, "licensed Certegy materials"))
        .Clause("IPA marks of Equifax", Marks(Equifax, Certegy, "marks of Equifax"))
        .Clause("IPA marks of Certegy", Marks(Certegy, Equifax, "marks of Certegy"))
        .Clause(
            "IPA APPLY",
            LicenceGrant
                .NonExclusive(Certegy, Equifax)
                .OfItems("APPLY")
                .ForActs(
                    IpActs.Make,
                    IpActs.Use,
                    IpActs.Reproduce,
                    IpActs.Distribute,
                    IpActs.Modify,
                    IpActs.Perform,
                    IpActs.Display
                )
                .Lasting(LicenceTerm.Perpetual)
        )
        .Clause(
            "IPA APPLY mark",
            LicenceGrant
                .Exclusive(Certegy, Equifax)
                .OfItems("APPLY mark")
                .InFields(Extent.Only("with the mark Equifax for APPLY"))
                .Lasting(LicenceTerm.Perpetual)
        )
        .Clause(
            "IPA Paynet",
            LicenceGrant
                .NonExclusive(Certegy, Equifax)
                .OfItems("Paynet Secure processes")
                .ForActs(IpActs.Use, IpActs.Modify, IpActs.Reproduce)
                .InFields(Extent.Only("apart from Paynet Secure"))
                .Lasting(LicenceTerm.Perpetual)
        )
        .Clause(
            "IPA customers of Equifax",
            Norm.Permit("sublicense the Certegy materials to a customer", Equifax)
                .When(Condition.Holds("written agreement with the customer on the minimum terms"))
        );

    public static RealContract Contract { get; } =
        new(
            "Fidelity",
            "FIDELITYNATIONALINFORMATIONSERVICES,INC_08_05_2009-EX-10.3-INTELLECTUAL PROPERTY AGREEMENT.PDF",
            Own,
            [
                RealTerm.Of(
                    Owning,
                    1,
                    "Equifax agrees to transfer listed assets as of the closing, at its cost",
                    "AssignmentTerm.Promise, If",
                    "who owns one after a closing on 2001-07-07?",
                    () => Owner(Own.Record(Event("closing", "2001-07-07")), "2002-01-01", Assets)
                ),
                RealTerm.Of(
                    Owning,
                    2,
                    "Certegy hereby assigns enhancements of what Equifax licenses, and causes its group to",
                    "OwnershipRule.OnTopOf, AssignmentTerm.Present",
                    "who owns one that Certegy makes?",
                    () => Owner(Own.Record(By(OnEquifax.Name, Certegy, "2002-03-01")), "2003-01-01", OnEquifax)
                ),
                RealTerm.Of(
                    Owning,
                    3,
                    "Equifax hereby assigns enhancements of what Certegy licenses, and causes its group to",
                    "OwnershipRule.OnTopOf, AssignmentTerm.Present",
                    "who owns one that Equifax makes; one that its member makes?",
                    () =>
                        $"{Owner(Own.Record(By(OnCertegy.Name, Equifax, "2002-03-01")), "2003-01-01", OnCertegy)}; {Owner(Own.Record(Contribution.Of("W", Day("2002-03-01"), Later, OnCertegy.Name, Author.Contractor(EquifaxMember.Name, Equifax), Equifax, Country.Of("US"))), "2003-01-01", OnCertegy)}"
                ),
                RealTerm.Of(
                    Owning,
                    4,
                    "APPLY with its patents and copyrights is Certegy's alone, but for a part of the source code",
                    "WorkItem.OwnedBy",
                    "who owns it?",
                    () => Owner(Own, "2002-01-01", Apply)
                ),
                RealTerm.Of(
                    Joint,
                    1,
                    "Retail Reach is owned jointly; no shares are stated (here: half each)",
                    "AssignmentTerm.OfShare",
                    "who owns it?",
                    () => Owner(Own.Record(By(RetailReach.Name, Equifax, "2001-06-30")), "2002-01-01", RetailReach)
                ),
                RealTerm.Of(
                    Joint,
                    2,
                    "patents in earlier inventions that are part of an asset are owned jointly (here: half each)",
                    "AssignmentTerm.OfShare, patents",
                    "who owns one?",
                    () => Owner(Own.Record(By(Invention.Name, Equifax, "2001-06-30")), "2002-01-01", Invention)
                ),
                Asked(
                    1,
                    "utilities of Equifax: free, perpetual, worldwide, transferable, any field, to anybody",
                    Certegy,
                    IpActs.Modify,
                    EquifaxUtilities
                ),
                Asked(
                    2,
                    "utilities of Certegy: the same the other way round",
                    Equifax,
                    IpActs.Modify,
                    CertegyUtilities
                ),
                RealTerm.Of(
                    Licensed,
                    3,
                    "marks of Equifax as they were used before the separation, by the guidelines",
                    "LicenceGrant, fields, WithAffiliates",
                    "may Certegy use them as before; in a new way?",
                    () =>
                        $"{May(Own, "2002-01-01", Certegy, IpActs.Use, EquifaxMarks, "as used before")}; {May(Own, "2002-01-01", Certegy, IpActs.Use, EquifaxMarks, "a new way")}"
                ),
                RealTerm.Of(
                    Licensed,
                    4,
                    "materials of Certegy in the business of Equifax: perpetual, not transferable, sublicences by another clause",
                    "LicenceGrant, fields",
                    "may Equifax modify them in its business?",
                    () => May(Own, "2002-01-01", Equifax, IpActs.Modify, CertegyMaterials, "business of Equifax")
                ),
                RealTerm.Of(
                    Licensed,
                    5,
                    "marks of Certegy as they were used before the separation",
                    "LicenceGrant, fields, WithAffiliates",
                    "may Equifax use them as before?",
                    () => May(Own, "2002-01-01", Equifax, IpActs.Use, CertegyMarks, "as used before")
                ),
                RealTerm.Of(
                    Licensed,
                    6,
                    "sublicences to customers only by written agreements with minimum terms, before each copy",
                    "Norm.Permit, Condition",
                    "may Equifax sublicense when nobody says whether there is one?",
                    () =>
                        Own.On("2002-01-01")
                            .May("sublicense the Certegy materials to a customer", Equifax, Circumstances.None)
                ),
                RealTerm.Of(
                    Licensed,
                    7,
                    "APPLY: each side may do all with what it does not own, for any purpose, without accounting",
                    "LicenceGrant, JointOwnershipRules",
                    "may Equifax distribute it?",
                    () => May(Own, "2002-01-01", Equifax, IpActs.Distribute, Apply)
                ),
                RealTerm.Of(
                    Licensed,
                    8,
                    "sublicences of Equifax to its group, and of a member to its customers",
                    "Sublicensing.Of two tiers",
                    "a sublicence to a member; one of the member to a customer; one of the customer",
                    () => Chain("IPA § 4.4(a)", Equifax, EquifaxMember.Name)
                ),
                RealTerm.Of(
                    Licensed,
                    9,
                    "materials of Equifax in the business of Certegy",
                    "LicenceGrant, fields",
                    "may Certegy modify them in its business; in another?",
                    () =>
                        $"{May(Own, "2002-01-01", Certegy, IpActs.Modify, EquifaxMaterials, "business of Certegy")}; {May(Own, "2002-01-01", Certegy, IpActs.Modify, EquifaxMaterials, "another")}"
                ),
                RealTerm.Of(
                    Licensed,
                    10,
                    "the mark APPLY is Certegy's; an exclusive licence to Equifax with its own mark, for APPLY",
                    "WorkItem.OwnedBy, LicenceGrant.Exclusive",
                    "may Equifax use it so; may Certegy?",
                    () =>
                        $"{May(Own, "2002-01-01", Equifax, IpActs.Use, ApplyMark, "with the mark Equifax for APPLY")}; {May(Own, "2002-01-01", Certegy, IpActs.Use, ApplyMark, "with the mark Equifax for APPLY")}"
                ),
                RealTerm.Of(
                    Licensed,
                    11,
                    "processes that Equifax made for Paynet Secure and that are of use apart from it",
                    "LicenceGrant, fields",
                    "may Equifax use them apart from it?",
                    () => May(Own, "2002-01-01", Equifax, IpActs.Use, Processes, "apart from Paynet Secure")
                ),
                Passed(1, "see License Grant 3", "IPA marks of Equifax", Certegy),
                Passed(2, "see License Grant 4", "IPA § 4.4(a)", Equifax),
                Passed(3, "see License Grant 5", "IPA marks of Certegy", Equifax),
                Passed(4, "see License Grant 9", "IPA § 4.1(a)", Certegy),
                RealTerm.Of(
                    NoTransfer,
                    5,
                    "see License Grant 2: transferable",
                    "LicenceTransfer.Free",
                    "who holds it once Equifax has passed it on",
                    () =>
                        Runs(
                            Own.Record(
                                LicenceTransferred.Of(
                                    "T",
                                    Day("2002-01-01"),
                                    Later,
                                    "IPA utilities of Certegy",
                                    Equifax,
                                    "Buyer"
                                )
                            ),
                            "2002-06-01",
                            "IPA utilities of Certegy"
                        ).Holder
                ),
                RealTerm.Of(
                    Licensor,
                    1,
                    "see License Grant 1: Equifax causes its group to grant",
                    "LicenceGrant by the member",
                    "may Certegy use a utility that a member of Equifax's group owns?",
                    () => May(Own, "2002-01-01", Certegy, IpActs.Use, Work("utilities of Equifax", EquifaxMember.Name))
                ),
                GroupGrant(2, "see License Grant 3", Certegy, "marks of Equifax", EquifaxMember.Name),
                GroupGrant(3, "see License Grant 4", Equifax, "licensed Certegy materials", CertegyMember.Name),
                RealTerm.Of(
                    Licensor,
                    4,
                    "see Ip Ownership Assignment 2: Certegy causes its group to assign",
                    "OwnershipTerms: the chain of title",
                    "who owns what a member of Certegy's group makes and has not assigned?",
                    () =>
                        Owner(
                            Own.Record(
                                Contribution.Of(
                                    "W",
                                    Day("2002-03-01"),
                                    Later,
                                    OnEquifax.Name,
                                    Author.Contractor(CertegyMember.Name, Certegy),
                                    Certegy,
                                    Country.Of("US")
                                )
                            ),
                            "2003-01-01",
                            OnEquifax
                        )
                ),
                GroupGrant(5, "see License Grant 5", Equifax, "marks of Certegy", CertegyMember.Name),
                GroupGrant(6, "see License Grant 9", Certegy, "licensed Equifax materials", EquifaxMember.Name),
                GroupGrant(7, "see License Grant 2", Equifax, "utilities of Certegy", CertegyMember.Name),
                Sublicence(
                    1,
                    "see License Grant 1: sublicences to anybody",
                    "IPA utilities of Equifax",
                    Certegy,
                    "Anybody"
                ),
                Member(
                    2,
                    "see License Grant 3: also for each member of Certegy's group",
                    CertegyMember.Name,
                    EquifaxMarks
                ),
                RealTerm.Of(
                    Licensee,
                    3,
                    "sublicences of Certegy to its group, and of a member to its customers",
                    "Sublicensing.Of two tiers",
                    "a sublicence to a member; one of the member to a customer; one of the customer",
                    () => Chain("IPA § 4.1(a)", Certegy, CertegyMember.Name)
                ),
                Member(
                    4,
                    "see License Grant 5: also for each member of Equifax's group",
                    EquifaxMember.Name,
                    CertegyMarks
                ),
                RealTerm.Of(
                    Licensee,
                    5,
                    "see License Grant 8",
                    "Sublicensing.Of two tiers",
                    "as there",
                    () => Chain("IPA § 4.4(a)", Equifax, EquifaxMember.Name)
                ),
                Sublicence(6, "see License Grant 9", "IPA § 4.1(a)", Certegy, CertegyMember.Name),
                Sublicence(7, "see License Grant 2", "IPA utilities of Certegy", Equifax, "Anybody"),
                Lasts(1, "see License Grant 1", "IPA utilities of Equifax"),
                Lasts(2, "see License Grant 4", "IPA § 4.4(a)"),
                Lasts(3, "see License Grant 11", "IPA Paynet"),
                Lasts(4, "see License Grant 7", "IPA APPLY"),
                Lasts(5, "see License Grant 9", "IPA § 4.1(a)"),
                Lasts(6, "see License Grant 2", "IPA utilities of Certegy"),
            ]
        );

    private static string Chain(string licence, string from, string member)
    {
        var view = Own.Record(
                SublicenceGranted.Of("S1", Day("2002-01-01"), Later, licence, from, member),
                SublicenceGranted.Of("S2", Day("2002-01-02"), Later, "S1", member, "Customer"),
                SublicenceGranted.Of("S3", Day("2002-01-03"), Later, "S2", "Customer", "Another")
            )
            .On("2002-02-01");
        return string.Join(
                "; ",
                view.Licences().Where(own => own.Tier > 0).Select(own => $"{own.Name} to {own.Holder}")
            ) + $"; {string.Join(' ', view.LicenceFindings().Select(own => own.Message))}";
    }

    private static RealTerm Asked(int snippet, string facts, string party, string act, WorkItem item) =>
        RealTerm.Of(
            Licensed,
            snippet,
            facts,
            "LicenceGrant, Transferable, Sublicensing.AnyTier",
            $"may {party} {act} them?",
            () => May(Own, "2002-01-01", party, act, item)
        );

    private static RealTerm Passed(int snippet, string facts, string licence, string from) =>
        RealTerm.Of(
            NoTransfer,
            snippet,
            facts,
            "LicenceTransfer.None",
            $"what is found when {from} passes it on",
            () => PassedOn(Own, "2002-01-01", licence, from)
        );

    private static RealTerm GroupGrant(int snippet, string facts, string to, string item, string member) =>
        RealTerm.Of(
            Licensor,
            snippet,
            facts + ": the group is caused to grant",
            "LicenceGrant by the member, when it grants",
            $"may {to} use what a member owns that has not granted yet?",
            () => May(Own, "2002-01-01", to, IpActs.Use, Work(item, member), "as used before")
        );

    private static RealTerm Sublicence(int snippet, string facts, string licence, string from, string to) =>
        RealTerm.Of(
            Licensee,
            snippet,
            facts,
            "Sublicensing",
            $"a sublicence to {to}",
            () => Sublicensed(Own, "2002-01-01", licence, from, to)
        );

    private static RealTerm Member(int snippet, string facts, string member, WorkItem marks) =>
        RealTerm.Of(
            Licensee,
            snippet,
            facts,
            "LicenceGrant.WithAffiliates, Affiliates",
            "may a member use them?",
            () => May(Own, "2002-01-01", member, IpActs.Use, marks, "as used before", affiliates: Groups)
        );

    private static RealTerm Lasts(int snippet, string facts, string licence) =>
        RealTerm.Of(
            Perpetual,
            snippet,
            facts,
            "LicenceTerm.Perpetual",
            "does it run when the agreement has ended (here with 2021-06-29)?",
            () => Runs(Own, "2022-01-01", licence).RunsOn(Day("2022-01-01")) ? "it runs" : "it has ended"
        );

    private static LicenceGrant Utilities(string by, string to, string item) =>
        LicenceGrant
            .NonExclusive(by, to)
            .OfItems(item)
            .ForActs(IpActs.Use, IpActs.Modify)
            .Lasting(LicenceTerm.Perpetual)
            .Transferable()
            .Sublicensable(Sublicensing.AnyTier);

    private static LicenceGrant Materials(string by, string to, string item) =>
        LicenceGrant
            .NonExclusive(by, to)
            .OfItems(item)
            .ForActs(IpActs.Use, IpActs.Modify, IpActs.Reproduce)
            .InFields(Extent.Only($"business of {to}"))
            .Lasting(LicenceTerm.Perpetual)
            .Sublicensable(Sublicensing.Of(2));

    private static LicenceGrant Marks(string by, string to, string item) =>
        LicenceGrant
            .NonExclusive(by, to)
            .OfItems(item)
            .ForActs(IpActs.Use, IpActs.Display)
            .InFields(Extent.Only("as used before"))
            .WithAffiliates();
}
