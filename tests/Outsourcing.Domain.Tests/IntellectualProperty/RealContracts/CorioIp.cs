using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Contracts.RealContracts;
using static Outsourcing.Domain.Tests.Contracts.RealContracts.Real;
using static Outsourcing.Domain.Tests.IntellectualProperty.RealContracts.RealIp;

namespace Outsourcing.Domain.Tests.IntellectualProperty.RealContracts;

/// <summary>A licence and hosting agreement of 1999, with the source code in escrow.</summary>
internal static class CorioIp
{
    private const string Licensors = "Commerce One";
    private const string Servers = "on Corio's servers";
    private const string Supported = "supported on an ongoing basis by Commerce One";

    private static readonly WorkItem Software = Work("software", Licensors);
    private static readonly WorkItem SourceText = Work("source code", Licensors);
    private static readonly WorkItem Demonstration = Work("demonstration software", Licensors);
    private static readonly WorkItem Marks = Work("trademarks of Commerce One", Licensors, IpRight.TradeMark);
    private static readonly WorkItem Developments = Made("developments").With(IpRight.Copyright, IpRight.Patent);
    private static readonly WorkItem Enhancements = Made("enhancements", IpClass.Improvement);

    private static readonly Agreement Own = Between("Corio", Licensors, "1999-10-29", "1999-10-29")
        .Clause("OA Term", Term.Until(Day("2004-10-28")))
        .Clause(
            "OA hosting",
            Granted("software", IpActs.Reproduce, IpActs.Use, "make available to customers")
                .InFields(Extent.Only(Servers))
                .Lasting(LicenceTerm.Perpetual)
                .Irrevocable()
                .Sublicensable(Sublicensing.Of(1))
                .AtRoyaltyOf("OA Exhibit B")
        )
        .Clause("OA § 2.4", Granted("software", IpActs.Sell).InFields(Extent.Only("to customers")))
        .Clause(
            "OA internal use",
            Granted("software", IpActs.Reproduce, IpActs.Use)
                .InFields(Extent.Only("internal business", "test, development and training"))
                .Lasting(LicenceTerm.Perpetual)
        )
        .Clause(
            "OA demonstration",
            Granted("demonstration software", IpActs.Reproduce).InFields(Extent.Only("demonstration to customers"))
        )
        .Clause(
            "OA marks",
            Granted("trademarks of Commerce One", IpActs.Display).InFields(Extent.Only("promotion of the services"))
        )
        .Clause(
            "OA § 12.3",
            Granted("source code", IpActs.Use, IpActs.Modify)
                .InFields(Extent.Only("support of the software"))
                .Lasting(
                    LicenceTerm
                        .WithAgreement.From(LicenceMoment.OnEvent("release of the source code"))
                        .Until(LicenceMoment.OnEvent("end of the last end user's licence"))
                        .Surviving()
                )
        )
        .Clause(
            "OA § 13",
            OwnershipTerms.Of(
                OwnershipRule.Assign(IpClass.Foreground, AssignmentTerm.Present(Licensors, "Corio")),
                OwnershipRule.Assign(
                    IpClass.Foreground,
                    AssignmentTerm.Promise("Corio", Licensors).If(Condition.Holds(Supported))
                )
            )
        )
        .Clause(
            "OA covenant of Commerce One",
            CovenantNotToSue.Of(Licensors, "Corio").Within(PatentsIn("developments"))
        )
        .Clause("OA covenant of Corio", CovenantNotToSue.Of("Corio", Licensors).Within(PatentsIn("developments")))
        .Clause(
            "OA § 12",
            Escrow
                .Of("source code", Licensors, "Corio", "Escrow agent")
                .Holding("documentation", "source code", "updates and upgrades")
                .DepositedAfter(ObligationTrigger.Event("escrow agreement"), DueDate.Unlimited)
                .ReleasedOn(Ground.Event("dissolution", isDefault: true))
                .ReleasedOn(Ground.Event("end of business in the normal course", isDefault: true))
                .ReleasedOn(Ground.MaterialBreach(DueDate.Within(Period.FromDays(60))))
                .ContestableWithin(DueDate.Withheld)
                .Allowing(
                    EscrowUse
                        .Of("modify", "use")
                        .If(Condition.Holds("support of the software"))
                        .EndingWith("end of the last end user's licence")
                )
        )
        .Clause(
            "OA § 12.1",
            Obligation.Of("execute the escrow agreement", Licensors, "Corio").Due(DueDate.Within(Period.FromDays(60)))
        )
        .Clause("OA § 12.1(b)", Obligation.Of("bear the charges of the escrow account", "Corio", Licensors))
        .Clause(
            "OA Exhibit B",
            Royalty.Of(
                "share of MarketSite revenue",
                Licensors,
                "Corio",
                Day("1999-11-01"),
                Period.FromMonths(3),
                RoyaltyRate.Withheld("purchases by customers")
            )
        );

    private static readonly Agreement Released = Own.Record(
        EscrowDeposited.Of(
            "E1",
            Day("2000-01-10"),
            Later,
            "source code",
            "1.0",
            "source code",
            "documentation",
            "updates and upgrades"
        ),
        Breach.Of("E2", Day("2001-02-01"), Later, Licensors, "support", Truth.True),
        BreachNotified.Of("E3", Day("2001-02-02"), Later, "E2"),
        EscrowClaimed.Of("E4", Day("2001-05-01"), Later, "source code"),
        EscrowContested.Of("E5", Day("2001-05-04"), Later, "source code"),
        EscrowSettled.Of("E6", Day("2001-05-20"), Later, "source code", forBeneficiary: true),
        EscrowReleased.Of("E7", Day("2001-05-21"), Later, "source code"),
        Event("release of the source code", "2001-05-21")
    );

    public static RealContract Contract { get; } =
        new(
            "Corio",
            "CORIOINC_07_20_2000-EX-10.5-LICENSE AND HOSTING AGREEMENT.PDF",
            Own,
            [
                RealTerm.Of(
                    Owning,
                    1,
                    "what Commerce One would own of the developments is hereby assigned to Corio",
                    "AssignmentTerm.Present",
                    "who owns a development that Commerce One makes?",
                    () => Owner(Own.Record(By("developments", Licensors, "2000-03-01")), "2001-01-01", Developments)
                ),
                RealTerm.Of(
                    Owning,
                    2,
                    "developments that Corio makes are Corio's, unless Commerce One supports them",
                    "OwnershipRule, AssignmentTerm.Promise, If",
                    "who owns one that Corio makes and Commerce One supports?",
                    () =>
                        Owner(
                            Own.Record(
                                By("developments", "Corio", "2000-03-01"),
                                Stated.Of("S", Day("2000-06-01"), Later, Supported, Truth.True)
                            ),
                            "2001-01-01",
                            Developments
                        )
                ),
                RealTerm.Of(
                    Joint,
                    1,
                    "who owns enhancements that both or Corio alone make is to be negotiated first",
                    "nothing: the terms are silent, so the law answers",
                    "who owns an enhancement that both made?",
                    () =>
                        Owner(
                            Own.Record(
                                By("enhancements", Licensors, "2000-03-01"),
                                By("enhancements", "Corio", "2000-03-01", "W2")
                            ),
                            "2001-01-01",
                            Enhancements
                        )
                ),
                Asked(
                    1,
                    "hosting: copies on its servers, access by customers; perpetual, irrevocable, for a fee",
                    IpActs.Reproduce,
                    Software,
                    Servers
                ),
                RealTerm.Of(
                    Licensed,
                    2,
                    "source code after a release, free, to maintain the software until the end users' licences end",
                    "LicenceTerm.From and Until an event",
                    "may Corio modify it before a release; after it?",
                    () =>
                        $"{May(Own, "2001-06-01", "Corio", IpActs.Modify, SourceText, "support of the software", "Territory")}; {May(Released, "2001-06-01", "Corio", IpActs.Modify, SourceText, "support of the software", "Territory")}"
                ),
                Asked(
                    3,
                    "marks of the other side in promotion during the term",
                    IpActs.Display,
                    Marks,
                    "promotion of the services"
                ),
                Asked(4, "sale of licences to customers", IpActs.Sell, Software, "to customers"),
                Asked(
                    5,
                    "copies for internal operations, test and training; free, perpetual",
                    IpActs.Use,
                    Software,
                    "internal business"
                ),
                Asked(
                    6,
                    "copies to demonstrate to customers; free",
                    IpActs.Reproduce,
                    Demonstration,
                    "demonstration to customers"
                ),
                Passed(1, "see License Grant 1: not transferable but by another clause", "OA hosting"),
                RealTerm.Of(
                    NoTransfer,
                    2,
                    "see License Grant 2: not transferable",
                    "LicenceTransfer.None",
                    "what is found when Corio passes it on after a release",
                    () => PassedOn(Released, "2001-06-01", "OA § 12.3", "Corio")
                ),
                Passed(3, "see License Grant 6", "OA demonstration"),
                Passed(4, "see License Grant 4", "OA § 2.4"),
                Passed(5, "see License Grant 5", "OA internal use"),
                RealTerm.Of(
                    Unlimited,
                    1,
                    "see License Grant 1: any number of customers, on its servers only",
                    "Sublicensing.Of",
                    "a sublicence to a customer; and one of the customer to another",
                    () =>
                        $"{Sublicensed(Own, "2001-01-01", "OA hosting", "Corio", "Customer 1000")}; {string.Join(' ', Own.Record(SublicenceGranted.Of("S1", Day("2001-01-01"), Later, "OA hosting", "Corio", "Customer 1"), SublicenceGranted.Of("S2", Day("2001-01-02"), Later, "S1", "Customer 1", "Another")).On("2001-02-01").LicenceFindings().Select(own => own.Message))}"
                ),
                RealTerm.Of(
                    Perpetual,
                    1,
                    "see License Grant 1",
                    "LicenceTerm.Perpetual, Irrevocable",
                    "what is found when it is taken back; does it run after the agreement?",
                    () =>
                        $"{string.Join(' ', TakenBack(Own, "2001-01-01", "OA hosting", Licensors))} {(Runs(Own, "2005-01-01", "OA hosting").RunsOn(Day("2005-01-01")) ? "It runs." : "It has ended.")}"
                ),
                RealTerm.Of(
                    Perpetual,
                    2,
                    "see License Grant 5: perpetual, and not called irrevocable",
                    "LicenceTerm.Perpetual",
                    "how long does it run when it is taken back on 2001-01-01?",
                    () =>
                        Runs(
                            Own.Record(LicenceEnded.Of("E", Day("2001-01-01"), Later, "OA internal use", Licensors)),
                            "2001-06-01",
                            "OA internal use"
                        )
                ),
                RealTerm.Of(
                    Covenant,
                    1,
                    "neither side, nor its licensees, is sued under future patents in the developments",
                    "two CovenantNotToSue, patents",
                    "may Corio use a patent of Commerce One in a development?",
                    () => May(Own, "2001-01-01", "Corio", IpActs.Use, Work("developments", Licensors, IpRight.Patent))
                ),
                RealTerm.Of(
                    SourceCode,
                    1,
                    "escrow agreement within 60 days of the effective date",
                    "Obligation, DueDate.Within",
                    "where it stands on 2000-01-15",
                    () => Own.On("2000-01-15").Obligations()[0]
                ),
                RealTerm.Of(
                    SourceCode,
                    2,
                    "Corio bears the charges",
                    "Obligation",
                    "where it stands",
                    () => Own.On("2000-01-15").Obligations()[^1]
                ),
                RealTerm.Of(
                    SourceCode,
                    3,
                    "see License Grant 2",
                    "Escrow.Allowing, EscrowUse",
                    "may Corio modify the deposit after the release; and once the last end user's licence has ended?",
                    () =>
                        $"{MayOpen(Released, "2001-06-01")}; {MayOpen(Released.Record(Event("end of the last end user's licence", "2003-01-01")), "2003-01-02")}"
                ),
                RealTerm.Of(
                    SourceCode,
                    4,
                    "a copy of the source code with updates, upgrades and documentation in California",
                    "Escrow.Holding",
                    "what is found of a deposit of the source code alone",
                    () =>
                        Own.Record(
                                EscrowDeposited.Of("E1", Day("2000-01-10"), Later, "source code", "1.0", "source code")
                            )
                            .On("2000-02-01")
                            .EscrowState("source code")
                            .Findings.Select(own => own.Message)
                ),
                RealTerm.Of(
                    SourceCode,
                    5,
                    "after a release: in confidence, and for the purposes named only",
                    "EscrowUse.If",
                    "may Corio sell it; may it modify it for a purpose that is not known?",
                    () =>
                        $"{Released.On("2001-06-01").MayUseDeposit("source code", "Corio", "sell", Circumstances.None).Value}; {Released.On("2001-06-01").MayUseDeposit("source code", "Corio", "modify", Circumstances.None).Value}"
                ),
                RealTerm.Of(
                    SourceCode,
                    6,
                    "release when the business ends, or on a material breach of support not cured in 60 days; a dispute is negotiated, and the rest is cut",
                    "Escrow.ReleasedOn, Ground.MaterialBreach, ContestableWithin(Withheld), EscrowSettled",
                    "where it stands after a breach, a claim, an objection, a settlement for Corio and a release",
                    () => Released.On("2001-06-01").EscrowState("source code").Explanation
                ),
                RealTerm.Of(
                    Revenue,
                    1,
                    "certain revenue of purchases is shared; the shares stand in an exhibit",
                    "Royalty, RoyaltyRate.Withheld",
                    "the share for the quarter of 2000-02-01",
                    () =>
                        Own.On("2000-06-01")
                            .Royalty("share of MarketSite revenue", Day("2000-02-01"))
                            .Findings[0]
                            .Message
                ),
                Owed(
                    1,
                    "support goes on after the end for users from before it, if the yearly fee is paid",
                    Obligation
                        .Of("support for users from before the end", Licensors, "Corio")
                        .OnEvent("termination")
                        .If(Condition.Holds("the yearly fee is paid"))
                        .Surviving()
                ),
            ]
        );

    private static Decision MayOpen(Agreement own, string date) =>
        own.On(date).MayUseDeposit("source code", "Corio", "modify", Circumstances.Of("support of the software")).Value;

    private static RealTerm Asked(int snippet, string facts, string act, WorkItem item, string field) =>
        RealTerm.Of(
            Licensed,
            snippet,
            facts,
            "LicenceGrant.NonExclusive, acts, fields, territories",
            $"may Corio {act} it in the territory, {field}; elsewhere?",
            () =>
                $"{May(Own, "2001-01-01", "Corio", act, item, field, "Territory")}; {May(Own, "2001-01-01", "Corio", act, item, field, "elsewhere")}"
        );

    private static RealTerm Passed(int snippet, string facts, string licence) =>
        RealTerm.Of(
            NoTransfer,
            snippet,
            facts,
            "LicenceTransfer.None",
            "what is found when Corio passes it on",
            () => PassedOn(Own, "2001-01-01", licence, "Corio")
        );

    private static LicenceGrant Granted(string item, params string[] acts) =>
        LicenceGrant
            .NonExclusive(Licensors, "Corio")
            .OfItems(item)
            .ForActs(acts)
            .InTerritories(Extent.Only("Territory"));

    private static LicenceScope PatentsIn(string item) =>
        LicenceScope.Everything.OfItems(item).UnderRights(IpRight.Patent);
}
