using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Contracts.RealContracts;
using static Outsourcing.Domain.Tests.Contracts.RealContracts.Real;
using static Outsourcing.Domain.Tests.IntellectualProperty.RealContracts.RealIp;

namespace Outsourcing.Domain.Tests.IntellectualProperty.RealContracts;

/// <summary>A hosting and management agreement of 1998 under which publishers can go on after the end.</summary>
internal static class HealthGate
{
    private const string Host = "HealthGate";
    private const string Publishers = "Publishers";
    private const string Name = "proprietary software";

    private static readonly WorkItem Software = Work(Name, Host);
    private static readonly WorkItem ThirdParty = Work("third-party software", "Vendor");
    private static readonly WorkItem Specification = Made("Blackwell specification");
    private static readonly WorkItem Site = Work("site", Publishers);

    private static readonly Agreement Own = Between(Publishers, Host, "1998-03-20", "1998-01-01")
        .Clause("OA Term", Term.Until(Day("2000-02-28")))
        .Clause(
            "OA specification",
            OwnershipTerms.Of(OwnershipRule.Assign(IpClass.Foreground, AssignmentTerm.Present(Host, Publishers)))
        )
        .Clause(
            "OA specification licence",
            LicenceGrant
                .NonExclusive(Publishers, Host)
                .OfItems("Blackwell specification")
                .ForActs(IpActs.Use)
                .Lasting(LicenceTerm.Perpetual)
        )
        .Clause(
            "OA site",
            LicenceGrant
                .NonExclusive(Publishers, Host)
                .OfItems("site")
                .ForActs(IpActs.Use)
                .InFields(Extent.Only("testing, demonstrating and evaluating"))
        )
        .Clause(
            "OA software",
            LicenceGrant
                .NonExclusive(Host, Publishers)
                .OfItems(Name)
                .ForActs(IpActs.Use)
                .InFields(Extent.Only("agreement"))
        )
        .Clause("OA software after the end", AfterTheEnd(Name).When(Condition.Happened("option of the publishers")))
        .Clause(
            "OA third-party software",
            Obligation
                .Of("best endeavours for a licence of the third-party software", Host, Publishers)
                .OnEvent("termination")
                .If(Condition.Happened("option of the publishers"))
                .Surviving()
        )
        .Clause(
            "OA escrow",
            Escrow
                .Of(Name, Host, Publishers, "Escrow agent")
                .Holding("information", "source code", "source listings")
                .DepositedAfter(ObligationTrigger.Event("acceptance"), DueDate.Within(Period.Zero))
                .DepositedAfter(ObligationTrigger.Event("new version"), DueDate.Unlimited)
                .DepositedEvery(Period.FromMonths(6))
        )
        .Clause(
            "OA notices",
            Obligation.Of("notify of the deposit", Host, Publishers).OnEvent("deposit").Due(DueDate.Unlimited)
        )
        .Clause(
            "OA advertising",
            Royalty.Of(
                "share of advertising",
                Host,
                Publishers,
                Day("1998-01-01"),
                Period.FromMonths(1),
                RoyaltyRate.Percent(Percentage.Of(30), "advertising originated by the Publishers")
            )
        );

    private static readonly Agreement Deposited = Own.Record(
        Event("acceptance", "1998-05-01"),
        EscrowDeposited.Of("E1", Day("1998-05-01"), Later, Name, "1", "source code", "source listings", "information")
    );

    private static readonly Agreement Ended = Own.Record(
        Event("termination", "2000-02-28"),
        Event("option of the publishers", "2000-02-28")
    );

    public static RealContract Contract { get; } =
        new(
            "HealthGate",
            "HEALTHGATEDATACORP_11_24_1999-EX-10.1-HOSTING AND MANAGEMENT AGREEMENT (1).pdf",
            Own,
            [
                RealTerm.Of(
                    Owning,
                    1,
                    "all right in what precedes the snippet is hereby assigned to the publishers (here: the specification)",
                    "AssignmentTerm.Present",
                    "who owns it when HealthGate makes it?",
                    () => Owner(Own.Record(By(Specification.Name, Host, "1998-04-01")), "1999-01-01", Specification)
                ),
                RealTerm.Of(
                    Owning,
                    2,
                    "present and future copyright in the specification is assigned",
                    "AssignmentTerm.OfFuture",
                    "who owns a later part of it, made on 1999-06-01?",
                    () =>
                        Owner(
                            Own.Record(
                                AssignmentMade.Of(
                                    "A",
                                    Day("1998-03-20"),
                                    Later,
                                    AssignmentTerm.OfFuture(Host, Publishers).Only(IpRight.Copyright),
                                    Truth.True,
                                    Specification.Name
                                ),
                                By(Specification.Name, Host, "1999-06-01")
                            ),
                            "1999-06-01",
                            Specification
                        )
                ),
                RealTerm.Of(
                    Licensed,
                    1,
                    "specification to HealthGate: perpetual, free",
                    "LicenceGrant, LicenceTerm.Perpetual",
                    "may HealthGate use it?",
                    () =>
                        May(
                            Own.Record(By(Specification.Name, Host, "1998-04-01")),
                            "1999-01-01",
                            Host,
                            IpActs.Use,
                            Specification
                        )
                ),
                RealTerm.Of(
                    Licensed,
                    2,
                    "site to HealthGate to test, demonstrate and evaluate it; free",
                    "LicenceGrant, fields",
                    "may HealthGate use it for that; to advertise?",
                    () =>
                        $"{May(Own, "1999-01-01", Host, IpActs.Use, Site, "testing, demonstrating and evaluating")}; {May(Own, "1999-01-01", Host, IpActs.Use, Site, "advertising")}"
                ),
                RealTerm.Of(
                    Licensed,
                    3,
                    "proprietary software to the publishers for the agreement; HealthGate may use and license it to others",
                    "LicenceGrant.NonExclusive",
                    "may the publishers use it; may HealthGate go on?",
                    () =>
                        $"{May(Own, "1999-01-01", Publishers, IpActs.Use, Software, "agreement")}; {May(Own, "1999-01-01", Host, IpActs.Use, Software, "agreement")}"
                ),
                RealTerm.Of(
                    Licensed,
                    4,
                    "on termination, at the publishers' option: a licence to use, develop and maintain the site; best endeavours for third-party software",
                    "LicenceTerm.From(EndOfTerm), When; Obligation",
                    "may the publishers maintain the site by it before the end; after it?",
                    () =>
                        $"{May(Own, "1999-01-01", Publishers, IpActs.Maintain, Software, "site")}; {May(Ended, "2000-03-15", Publishers, IpActs.Maintain, Software, "site")}"
                ),
                RealTerm.Of(
                    Licensed,
                    5,
                    "see License Grant 4: the licence of the proprietary software",
                    "LicenceTerm.From(EndOfTerm)",
                    "how long it runs",
                    () => Runs(Ended, "2000-03-15", "OA software after the end")
                ),
                Passed(1, "see License Grant 3", Own, "1999-01-01", "OA software"),
                Passed(2, "see License Grant 4", Ended, "2000-03-15", "OA software after the end"),
                RealTerm.Of(
                    Perpetual,
                    1,
                    "see License Grant 1",
                    "LicenceTerm.Perpetual",
                    "does it run after the agreement?",
                    () =>
                        Runs(Own, "2001-01-01", "OA specification licence").RunsOn(Day("2001-01-01"))
                            ? "it runs"
                            : "it has ended"
                ),
                RealTerm.Of(
                    SourceCode,
                    1,
                    "the escrow agreement is kept in force as long as the publishers ask",
                    "Escrow, EscrowEnded",
                    "where it stands a year after the agreement; after it was ended",
                    () =>
                        $"{Deposited.On("2001-02-28").EscrowState(Name).Value}; {Deposited.Record(EscrowEnded.Of("E9", Day("2001-02-28"), Later, Name)).On("2001-02-28").EscrowState(Name).Value}"
                ),
                RealTerm.Of(
                    SourceCode,
                    2,
                    "upon acceptance: source code, listings and information",
                    "Escrow.DepositedAfter, Holding",
                    "where it stands after an acceptance on 1998-05-01 without a deposit",
                    () =>
                        Own.Record(Event("acceptance", "1998-05-01"))
                            .On("1998-05-02")
                            .EscrowState(Name)
                            .Findings.Select(own => own.Message)
                ),
                RealTerm.Of(
                    SourceCode,
                    3,
                    "each new version promptly, with a notice",
                    "Escrow.DepositedAfter an event, Obligation",
                    "where it stands after a new version of 1998-07-01",
                    () =>
                        Deposited
                            .Record(Event("new version", "1998-07-01"))
                            .On("1998-07-10")
                            .EscrowState(Name)
                            .Findings.Select(own => own.Message)
                ),
                RealTerm.Of(
                    SourceCode,
                    4,
                    "a new copy when none was deposited for 6 months, with a notice",
                    "Escrow.DepositedEvery",
                    "what is due in 1998",
                    () =>
                        Deposited
                            .On("1998-06-01")
                            .DueBetween(DateRange.Year(1998))
                            .Where(due => due.What.StartsWith("deposit", StringComparison.Ordinal))
                ),
                RealTerm.Of(
                    Revenue,
                    1,
                    "30 % of advertising that the other side originated; more when it is sold below the market",
                    "Royalty, RoyaltyRate.Percent (the equitable increase has no figure)",
                    "the share of 12,345.67 USD in 1999-03",
                    () =>
                        Own.Record(
                                RevenueReported.Of(
                                    "R",
                                    Day("1999-04-05"),
                                    Later,
                                    "advertising originated by the Publishers",
                                    DateRange.Month(1999, 3),
                                    Money.Of(12_345.67m, "USD")
                                )
                            )
                            .On("1999-05-01")
                            .Royalty("share of advertising", Day("1999-03-01"))
                            .Value.Amount
                ),
                Owed(
                    1,
                    "training of the publishers' people in the services that move",
                    Transition("training in the services that move")
                ),
                Owed(
                    2,
                    "assistance by directions from the notice on and for 6 months after the end",
                    Transition("termination assistance").Due(DueDate.Within(Period.FromMonths(6)))
                ),
                Owed(3, "a plan for the transition, made together", Transition("transition plan")),
                Owed(
                    4,
                    "liaison staff, to reach a licence for the publishers or a new contractor",
                    Transition("liaison")
                ),
                RealTerm.Of(
                    Afterwards,
                    5,
                    "see License Grant 4",
                    "LicenceTerm.From(EndOfTerm), Obligation",
                    "the duty on third-party software after the end; may the publishers use it?",
                    () =>
                        $"{Ended.On("2000-03-01").Obligations().First(own => own.Obligation.Name.StartsWith("best", StringComparison.Ordinal))}; {May(Ended, "2000-03-15", Publishers, IpActs.Use, ThirdParty, "site")}"
                ),
                Owed(
                    6,
                    "liaison from the notice until 3 months after the end",
                    Transition("liaison").Due(DueDate.Within(Period.FromMonths(3)))
                ),
                Owed(7, "assistance and documents for an orderly takeover", Transition("assistance and documents")),
                RealTerm.Of(
                    Afterwards,
                    8,
                    "equipment of the publishers may serve third parties until HealthGate can move",
                    "Norm.Permit, Condition",
                    "may HealthGate use it, when nobody says whether it can move?",
                    () =>
                        Own.Clause(
                                "OA equipment",
                                Norm.Permit("use the publishers' equipment for third parties", Host)
                                    .When(Condition.Not(Condition.Holds("HealthGate can move")))
                            )
                            .On("2000-03-15")
                            .May("use the publishers' equipment for third parties", Host, Circumstances.None)
                ),
            ]
        );

    private static Obligation Transition(string what) =>
        Obligation.Of(what, Host, Publishers).OnEvent("termination").Surviving();

    private static RealTerm Passed(int snippet, string facts, Agreement own, string date, string licence) =>
        RealTerm.Of(
            NoTransfer,
            snippet,
            facts,
            "LicenceTransfer.None",
            "what is found when the publishers pass it on",
            () => PassedOn(own, date, licence, Publishers)
        );

    private static LicenceGrant AfterTheEnd(string item) =>
        LicenceGrant
            .NonExclusive(Host, Publishers)
            .OfItems(item)
            .ForActs(IpActs.Use, IpActs.Modify, IpActs.HaveMaintained)
            .InFields(Extent.Only("site", "activities of HealthGate before"))
            .Lasting(LicenceTerm.Perpetual.From(LicenceMoment.EndOfTerm));
}
