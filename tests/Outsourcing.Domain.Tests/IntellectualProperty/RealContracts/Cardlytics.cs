using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Contracts.RealContracts;
using static Outsourcing.Domain.Tests.Contracts.RealContracts.Real;
using static Outsourcing.Domain.Tests.IntellectualProperty.RealContracts.RealIp;

namespace Outsourcing.Domain.Tests.IntellectualProperty.RealContracts;

/// <summary>A software and maintenance agreement of 2010 whose customer holds the source code itself.</summary>
internal static class Cardlytics
{
    private const string Business = "own business";
    private const string Name = "source code";

    private static readonly LegalEntity BankEntity = LegalEntity.Of("Bank of America, N.A.");
    private static readonly LegalEntity Affiliate = LegalEntity.Of("Bank Affiliate LLC");
    private static readonly Affiliates Known = Affiliates.Of(
        Domain.Parties.Control.ByNobody(BankEntity),
        Domain.Parties.Control.Of(Affiliate, BankEntity, Day("2010-01-01"))
    );

    private static readonly WorkItem Software = Work("software", "Supplier");
    private static readonly WorkItem SourceText = Work("source code", "Supplier");
    private static readonly WorkItem Patents = Work("patents", "Supplier", IpRight.Patent);
    private static readonly WorkItem Embedded = Work("pre-existing IP", "Supplier");
    private static readonly WorkItem Product = Made("work product");

    private static readonly Agreement Own = Agreement
        .Between(Party.Customer("Bank", BankEntity), Party.Provider("Supplier"))
        .Document(
            AgreementDocument.Of(
                "OA",
                signed: PartialDate.Parse("2010-11-04"),
                effective: PartialDate.Parse("2010-11-04")
            )
        )
        .Clause(
            "OA § 39",
            OwnershipTerms
                .Of(OwnershipRule.Assign(IpClass.Foreground, AssignmentTerm.Present("Supplier", "Bank").MadeForHire()))
                .WithChainOfTitle("Supplier")
        )
        .Clause(
            "OA business",
            Granted("software", IpActs.Use, IpActs.Reproduce)
                .InFields(Extent.Only(Business, "backup and test"))
                .Lasting(LicenceTerm.Perpetual)
                .Irrevocable()
                .Sublicensable(Sublicensing.Of(1))
        )
        .Clause(
            "OA patents",
            Granted(
                    "patents",
                    IpActs.Use,
                    IpActs.Reproduce,
                    IpActs.Modify,
                    IpActs.Make,
                    IpActs.HaveMade,
                    IpActs.Distribute
                )
                .InFields(Extent.Only(Business))
                .Lasting(LicenceTerm.Perpetual)
                .Irrevocable()
                .WithAffiliates()
        )
        .Clause(
            "OA test",
            Granted("source code", IpActs.Use, IpActs.Reproduce)
                .InFields(Extent.Only("test and development"))
                .Lasting(LicenceTerm.Perpetual)
        )
        .Clause(
            "OA § 8.8",
            Granted("source code", IpActs.Use, IpActs.Modify, IpActs.Reproduce, IpActs.Display, IpActs.HaveMaintained)
                .InFields(Extent.Only("maintenance of the software"))
                .Lasting(LicenceTerm.Perpetual.From(LicenceMoment.OnEvent("release")))
                .Irrevocable()
                .WithAffiliates()
                .Sublicensable(Sublicensing.Of(1).OnlyTo(Extent.Only("contractor bound to confidence")))
        )
        .Clause(
            "OA pre-existing IP",
            Granted(
                    "pre-existing IP",
                    IpActs.Use,
                    IpActs.Reproduce,
                    IpActs.Display,
                    IpActs.Distribute,
                    IpActs.Modify,
                    IpActs.Make
                )
                .InFields(Extent.Only("use of the work product"))
                .Lasting(LicenceTerm.Perpetual)
                .Irrevocable()
                .Transferable()
                .Sublicensable(Sublicensing.AnyTier)
        )
        .Clause(
            "OA escrow",
            Escrow
                .Of(Name, "Supplier", "Bank", "Bank")
                .DepositedAfter(ObligationTrigger.Event("delivery of software"), DueDate.Within(Period.Zero))
                .Verifiable()
                .AllowingBeforeRelease("verify", "copy for safe keeping")
                .ReleasedOn(Ground.BreachOf("maintenance"))
                .ReleasedOn(Ground.Event("maintenance ceases", isDefault: true))
                .ReleasedOn(Ground.Event("end of business in the ordinary course", isDefault: true))
                .ReleasedOn(Ground.Insolvency)
                .ReleasedOn(Ground.Event("termination for cause"))
                .Allowing(EscrowUse.Of("maintain", "modify", "use"))
        )
        .Clause(
            "OA receptacle",
            Obligation.Of("keep the source code in a secure receptacle under officers", "Bank", "Supplier")
        )
        .Clause(
            "OA results",
            Obligation.Of("notify of a verification and its result", "Bank", "Supplier").OnEvent("verification")
        )
        .Clause("OA notices", Obligation.Of("keep the notices in all copies", "Bank", "Supplier").OnEvent("copy"));

    private static readonly Agreement Deposited = Own.Record(
        Event("delivery of software", "2011-01-10"),
        EscrowDeposited.Of("E1", Day("2011-01-10"), Later, Name, "1.0")
    );

    private static readonly Agreement Claimed = Deposited.Record(
        Event("maintenance ceases", "2012-03-01", by: "Supplier"),
        EscrowClaimed.Of("E2", Day("2012-03-05"), Later, Name)
    );

    private static readonly Agreement Opened = Claimed.Record(
        EscrowReleased.Of("E3", Day("2012-03-05"), Later, Name),
        Event("release", "2012-03-05")
    );

    public static RealContract Contract { get; } =
        new(
            "Cardlytics",
            "CardlyticsInc_20180112_S-1_EX-10.16_11002987_EX-10.16_Maintenance Agreement1.pdf",
            Own,
            [
                RealTerm.Of(
                    Owning,
                    1,
                    "customisations are work product of the bank",
                    "OwnershipRule.Assign, class foreground",
                    "who owns one that the supplier makes?",
                    () => Owner(Own.Record(By("work product", "Supplier", "2011-02-01")), "2012-01-01", Product)
                ),
                RealTerm.Of(
                    Owning,
                    2,
                    "all work product is hereby assigned, and made for hire as far as the law lets it",
                    "AssignmentTerm.Present, MadeForHire",
                    "who owns what a contractor of the supplier makes without an assignment of its own?",
                    () =>
                        Owner(
                            Own.Record(
                                Contribution.Of(
                                    "W",
                                    Day("2011-02-01"),
                                    Later,
                                    "work product",
                                    Author.Contractor("Freelancer", "Supplier"),
                                    "Supplier",
                                    Country.Of("US")
                                )
                            ),
                            "2012-01-01",
                            Product
                        )
                ),
                RealTerm.Of(
                    Owning,
                    3,
                    "work in progress vests in the bank as it arises",
                    "AssignmentTerm.Present",
                    "since when does the bank own what is made on 2011-02-01?",
                    () => Owner(Own.Record(By("work product", "Supplier", "2011-02-01")), "2011-02-01", Product)
                ),
                RealTerm.Of(
                    Licensed,
                    1,
                    "software and source code: free, irrevocable, to maintain and improve, with contractors bound to confidence, within the limits of the agreement",
                    "LicenceGrant, LicenceTerm.From, Sublicensing.OnlyTo",
                    "may the bank modify the source code before a release; after it?",
                    () =>
                        $"{Ask(Own, "2012-06-01", IpActs.Modify, SourceText, "maintenance of the software")}; {Ask(Opened, "2012-06-01", IpActs.Modify, SourceText, "maintenance of the software")}"
                ),
                RealTerm.Of(
                    Licensed,
                    2,
                    "also for backup and test; by an outsourcer for the bank only; on another platform",
                    "LicenceGrant, fields, Sublicensing.Of",
                    "may the bank copy it for backup; a sublicence to an outsourcer",
                    () =>
                        $"{Ask(Own, "2012-01-01", IpActs.Reproduce, Software, "backup and test")}; {Sublicensed(Own, "2012-01-01", "OA business", "Bank", "Outsourcer")}"
                ),
                RealTerm.Of(
                    Licensed,
                    3,
                    "source code for test and development",
                    "LicenceGrant, fields",
                    "may the bank use it for that; in its business?",
                    () =>
                        $"{Ask(Own, "2012-01-01", IpActs.Use, SourceText, "test and development")}; {Ask(Own, "2012-01-01", IpActs.Use, SourceText, Business)}"
                ),
                RealTerm.Of(
                    Licensed,
                    4,
                    "software for its business: worldwide, irrevocable, perpetual",
                    "LicenceGrant.NonExclusive",
                    "may the bank use it in its business; sell it?",
                    () =>
                        $"{Ask(Own, "2012-01-01", IpActs.Use, Software, Business)}; {Ask(Own, "2012-01-01", IpActs.Sell, Software, Business)}"
                ),
                RealTerm.Of(
                    Licensed,
                    5,
                    "patents, present and future ones, for the bank and its affiliates; eleven acts",
                    "LicenceGrant, WithAffiliates",
                    "may the bank have products made by them?",
                    () => Ask(Own, "2012-01-01", IpActs.HaveMade, Patents, Business)
                ),
                RealTerm.Of(
                    Licensed,
                    6,
                    "sublicences to contractors that work for the bank, bound to keep the source code in confidence",
                    "Sublicensing.OnlyTo",
                    "a sublicence to such a contractor after a release; to another",
                    () =>
                        $"{Sublicensed(Opened, "2012-06-01", "OA § 8.8", "Bank", "contractor bound to confidence")}; {Sublicensed(Opened, "2012-06-01", "OA § 8.8", "Bank", "Another")}"
                ),
                RealTerm.Of(
                    Licensed,
                    7,
                    "what was there before and is embedded in work product: perpetual, irrevocable, free, for the bank, its transferees and sublicensees",
                    "LicenceGrant, Transferable, Sublicensing.AnyTier",
                    "may the bank modify it for the use of the work product?",
                    () => Ask(Own, "2012-01-01", IpActs.Modify, Embedded, "use of the work product")
                ),
                RealTerm.Of(
                    NoTransfer,
                    1,
                    "see License Grant 6",
                    "LicenceTransfer.None",
                    "what is found when the bank passes the licence on",
                    () => PassedOn(Own, "2012-01-01", "OA § 8.8", "Bank")
                ),
                RealTerm.Of(
                    NoTransfer,
                    2,
                    "see License Grant 1",
                    "LicenceTransfer.None",
                    "what is found when the bank passes the licence on",
                    () => PassedOn(Own, "2012-01-01", "OA business", "Bank")
                ),
                RealTerm.Of(
                    Licensee,
                    1,
                    "see License Grant 6: services for the bank and its affiliates",
                    "LicenceGrant.WithAffiliates, Affiliates",
                    "may an affiliate use the source code after a release?",
                    () =>
                        May(
                            Opened,
                            "2012-06-01",
                            Affiliate.Name,
                            IpActs.Use,
                            SourceText,
                            "maintenance of the software",
                            affiliates: Known
                        )
                ),
                RealTerm.Of(
                    Licensee,
                    2,
                    "see License Grant 5",
                    "LicenceGrant.WithAffiliates, Affiliates",
                    "may an affiliate use the patents?",
                    () => May(Own, "2012-01-01", Affiliate.Name, IpActs.Use, Patents, Business, affiliates: Known)
                ),
                Irrevocable(1, "see License Grant 7", "OA pre-existing IP"),
                Irrevocable(2, "see License Grant 4", "OA business"),
                Irrevocable(3, "see License Grant 5", "OA patents"),
                Irrevocable(4, "see License Grant 1", "OA § 8.8"),
                RealTerm.Of(
                    SourceCode,
                    1,
                    "no access before a release condition and a statement, but as the section allows",
                    "Escrow, held by the beneficiary",
                    "may the bank maintain by it before a release?",
                    () => Open(Deposited, "2011-06-01", "maintain")
                ),
                RealTerm.Of(
                    SourceCode,
                    2,
                    "it may be taken out for a verification, and goes back after it",
                    "Escrow.AllowingBeforeRelease, EscrowUsed",
                    "what is found when it is verified; when it is used",
                    () => $"{Used("verify")}; {Used("use")}"
                ),
                RealTerm.Of(
                    SourceCode,
                    3,
                    "copies keep the notices",
                    "Obligation.OnEvent",
                    "where the duty stands after a copy on 2011-03-01",
                    () =>
                        Duties(
                            Deposited.Record(Event("copy", "2011-03-01")),
                            "2011-03-02",
                            "keep the notices in all copies"
                        )
                ),
                RealTerm.Of(
                    SourceCode,
                    4,
                    "the customer keeps it itself, under named officers",
                    "Escrow.Of with the customer as holder, Obligation",
                    "who holds it; where the duty stands",
                    () =>
                        $"{((Escrow)Own.Clauses.Single(own => own.Reference.ToString() is "OA escrow").Provision).Holder}; {Duties(Own, "2011-01-01", "keep the source code in a secure receptacle under officers")}"
                ),
                RealTerm.Of(
                    SourceCode,
                    5,
                    "the customer says when it verifies, and what came of it",
                    "Obligation.OnEvent",
                    "where the duty stands after a verification on 2011-02-01",
                    () =>
                        Duties(
                            Deposited.Record(Event("verification", "2011-02-01")),
                            "2011-02-02",
                            "notify of a verification and its result"
                        )
                ),
                RealTerm.Of(
                    SourceCode,
                    6,
                    "copies to keep it safe, and as the section allows",
                    "Escrow.AllowingBeforeRelease",
                    "may the bank copy it for safe keeping; modify it?",
                    () =>
                        $"{Open(Deposited, "2011-06-01", "copy for safe keeping")}; {Open(Deposited, "2011-06-01", "modify")}"
                ),
                RealTerm.Of(
                    SourceCode,
                    7,
                    "release on a default in maintenance, its end, the end of business or insolvency, or termination for cause",
                    "Escrow.ReleasedOn, five grounds",
                    "what the bank can claim on 2012-03-02, after maintenance has ceased",
                    () => Claimed.On("2012-03-02").Powers("Bank")
                ),
                RealTerm.Of(
                    SourceCode,
                    8,
                    "at once after a written statement of the executive management",
                    "EscrowClaimed, no time for objections",
                    "where it stands on the day of the statement, 2012-03-05",
                    () => Claimed.On("2012-03-05").EscrowState(Name).Value
                ),
                RealTerm.Of(
                    SourceCode,
                    9,
                    "the source code comes with each delivery",
                    "Escrow.DepositedAfter an event",
                    "where it stands on 2011-07-02, after a delivery of 2011-07-01 without it",
                    () =>
                        Deposited
                            .Record(Happened.Of("D2", Day("2011-07-01"), Later, "delivery of software"))
                            .On("2011-07-02")
                            .EscrowState(Name)
                            .Findings.Select(own => own.Message)
                ),
                RealTerm.Of(
                    SourceCode,
                    10,
                    "the customer may verify each delivery",
                    "Escrow.Verifiable, EscrowVerified",
                    "where it stands after a verification that found it wanting",
                    () =>
                        Deposited
                            .Record(EscrowVerified.Of("V", Day("2011-02-01"), Later, Name, Truth.False))
                            .On("2011-02-02")
                            .EscrowState(Name)
                            .Value
                ),
                Owed(
                    1,
                    "operations go on during the transition, as long as maintenance is paid up, on request",
                    Obligation
                        .Of("continue operations during the transition", "Supplier", "Bank")
                        .OnEvent("termination")
                        .If(Condition.Happened("request of the bank"))
                        .Surviving()
                ),
                RealTerm.Of(
                    Afterwards,
                    2,
                    "work product in its current version on request and at the end",
                    "Obligation.OnEvent, DueDate.Within",
                    "the duty on the day after the termination",
                    () =>
                        Duty(
                            Obligation
                                .Of("hand over the work product", "Supplier", "Bank")
                                .OnEvent("termination")
                                .Due(DueDate.Within(Period.Zero))
                                .Surviving()
                        )
                ),
                Owed(
                    3,
                    "the transition takes 180 days at most",
                    Obligation
                        .Of("complete the transition", "Supplier", "Bank")
                        .OnEvent("termination")
                        .Due(DueDate.Within(Period.FromDays(180)))
                        .Surviving()
                ),
            ]
        );

    private static string Ask(Agreement own, string date, string act, WorkItem item, string field) =>
        May(own, date, "Bank", act, item, field);

    private static Decision Open(Agreement own, string date, string act) =>
        own.On(date).MayUseDeposit(Name, "Bank", act, Circumstances.None).Value;

    private static string Used(string act)
    {
        var found = Deposited
            .Record(EscrowUsed.Of("U", Day("2011-02-01"), Later, Name, act))
            .On("2011-03-01")
            .EscrowState(Name)
            .Findings;
        return found.Count == 0 ? "nothing" : found[0].Message;
    }

    private static string Duties(Agreement own, string date, string name) =>
        string.Join(
            "; ",
            own.On(date)
                .Obligations()
                .Where(duty => string.Equals(duty.Obligation.Name, name, StringComparison.Ordinal))
        );

    private static RealTerm Irrevocable(int snippet, string facts, string licence) =>
        RealTerm.Of(
            Perpetual,
            snippet,
            facts,
            "LicenceTerm.Perpetual, Irrevocable",
            "what is found when the supplier takes it back",
            () => TakenBack(Own, "2012-01-01", licence, "Supplier")
        );

    private static LicenceGrant Granted(string item, params string[] acts) =>
        LicenceGrant.NonExclusive("Supplier", "Bank").OfItems(item).ForActs(acts);
}
