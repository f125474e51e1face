using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Contracts.RealContracts;
using static Outsourcing.Domain.Tests.Contracts.RealContracts.Real;
using static Outsourcing.Domain.Tests.IntellectualProperty.RealContracts.RealIp;

namespace Outsourcing.Domain.Tests.IntellectualProperty.RealContracts;

/// <summary>A development agreement of 2018 with tiered royalties, most of whose figures are left out.</summary>
internal static class RevMed
{
    private const string Field = "Field";
    private const string Territory = "Licensed Territory";

    private static readonly WorkItem Technology = Work(
        "licensed technology",
        "RevMed",
        IpRight.Patent,
        IpRight.TradeSecret
    );
    private static readonly WorkItem Study = WorkItem
        .Of("study data", IpClass.Data)
        .OwnedBy("RevMed")
        .InJurisdiction(Country.Of("US"));
    private static readonly WorkItem Programme = Work("programme inventions", "RevMed", IpRight.Patent);
    private static readonly WorkItem Joints = Made("joint programme technology", IpClass.Joint).With(IpRight.Patent);
    private static readonly WorkItem Approvals = Work("regulatory approvals", "RevMed");
    private static readonly WorkItem Marks = Work("product marks", "Sanofi", IpRight.TradeMark);

    private static readonly Agreement Own = Between("Sanofi", "RevMed", "2018-06-08", "2018-06-08")
        .Clause("OA register", WorkRegister.Of(Technology, Study, Programme, Approvals, Marks))
        .Clause(
            "OA § 3.1",
            LicenceGrant
                .Exclusive("RevMed", "Sanofi")
                .OfItems("licensed technology")
                .InFields(Extent.Only(Field))
                .InTerritories(Extent.Only(Territory))
                .Sublicensable(Sublicensing.AnyTier)
                .AtRoyaltyOf("OA § 9.3(a)")
        )
        .Clause(
            "OA expiry",
            LicenceGrant
                .NonExclusive("RevMed", "Sanofi")
                .OfItems("licensed technology")
                .Lasting(LicenceTerm.Perpetual.From(LicenceMoment.OnEvent("expiration")))
                .Irrevocable()
        )
        .Clause(
            "OA sublicence",
            LicenceGrant
                .NonExclusive("Sanofi", "RevMed")
                .OfItems("licensed technology")
                .ForActs(IpActs.Use)
                .InFields(Extent.Only(Field))
                .InTerritories(Extent.Only(Territory))
                .Sublicensable(
                    Sublicensing
                        .Of(1)
                        .OnlyTo(Extent.Only("Subsidiary of RevMed", "permitted contractor", "Third party"))
                        .WithConsent()
                )
        )
        .Clause(
            "OA study data",
            LicenceGrant
                .NonExclusive("RevMed", "Sanofi")
                .OfItems("study data")
                .InFields(Extent.AllBut("filing for the indication of the study"))
        )
        .Clause(
            "OA § 12.3",
            LicenceGrant
                .NonExclusive("RevMed", "Sanofi")
                .OfItems("programme inventions")
                .Lasting(LicenceTerm.Perpetual.From(LicenceMoment.OnEvent("termination")))
                .Sublicensable(Sublicensing.Of(1).WithConsent())
        )
        .Clause("OA joint licence of RevMed", JointLicence("RevMed", "Sanofi"))
        .Clause("OA joint licence of Sanofi", JointLicence("Sanofi", "RevMed"))
        .Clause(
            "OA joint",
            OwnershipTerms
                .Of(OwnershipRule.Keep(IpClass.Joint))
                .JointlyBy(
                    JointOwnershipRules.Of(
                        eachMayUse: Truth.True,
                        eachMayLicense: Truth.True,
                        exclusiveLicenceNeedsAll: Truth.False,
                        dutyToAccount: Truth.False
                    )
                )
        )
        .Clause(
            "OA approvals",
            OwnershipTerms.Of(
                OwnershipRule.Assign(
                    IpClass.Background,
                    AssignmentTerm.Present("RevMed", "Sanofi").If(Condition.Happened("completion of the trials"))
                ),
                OwnershipRule.Assign(
                    IpClass.Background,
                    AssignmentTerm.Promise("Sanofi", "RevMed").If(Condition.Happened("termination"))
                )
            )
        )
        .Clause(
            "OA distributors",
            LicenceGrant
                .NonExclusive("Sanofi", "distributor")
                .OfItems("product marks")
                .ForActs(IpActs.Distribute, IpActs.Sell)
                .InTerritories(Extent.Only(Territory))
        )
        .Clause(
            "OA § 15.2",
            Norm.Forbid("assign the licensed patents", "RevMed")
                .WithConsentOf(Consent.OtherParty, unreasonablyWithheld: false)
                .Except(
                    Norm.Permit("assign the licensed patents", "RevMed")
                        .When(Condition.Holds("transaction that the clause permits"))
                )
        )
        .Clause(
            "OA § 9.3(a)",
            Royalty.Of(
                "royalty on net sales",
                "Sanofi",
                "RevMed",
                Day("2018-07-01"),
                Period.FromMonths(3),
                RoyaltyRate.Withheld("net sales outside the United States")
            )
        )
        .Clause(
            "OA profit share",
            Royalty.Of(
                "profit share",
                "Sanofi",
                "RevMed",
                Day("2018-07-01"),
                Period.FromMonths(3),
                RoyaltyRate.Percent(Percentage.Of(50), "net profit in the United States")
            )
        )
        .Clause(
            "OA § 12.3(c)",
            Royalty
                .Of(
                    "royalty after termination",
                    "RevMed",
                    "Sanofi",
                    Day("2018-07-01"),
                    Period.FromMonths(3),
                    RoyaltyRate.Withheld("net sales of terminated products")
                )
                .Surviving()
        );

    private static readonly Agreement BothMade = Own.Record(
        By(Joints.Name, "RevMed", "2019-03-01"),
        By(Joints.Name, "Sanofi", "2019-03-01", "W2")
    );

    private static readonly Agreement Ended = Own.Record(Event("termination", "2020-01-31"));

    public static RealContract Contract { get; } =
        new(
            "Revolution Medicines",
            "RevolutionMedicinesInc_20200117_S-1_EX-10.1_11948417_EX-10.1_Development Agreement.pdf",
            Own,
            [
                RealTerm.Of(
                    Owning,
                    1,
                    "regulatory approvals are hereby assigned to Sanofi once all trials are done",
                    "AssignmentTerm.Present, If",
                    "who owns one before; after trials done on 2019-06-01?",
                    () =>
                        $"{Owner(Own, "2019-01-01", Approvals)}; {Owner(Own.Record(Event("completion of the trials", "2019-06-01")), "2020-01-01", Approvals)}"
                ),
                RealTerm.Of(
                    Owning,
                    2,
                    "product marks shall be assigned to RevMed after a termination, unless they hold a business name",
                    "AssignmentTerm.Promise, If",
                    "who owns one after a termination?",
                    () => Owner(Ended, "2020-06-01", Marks)
                ),
                RealTerm.Of(
                    Joint,
                    1,
                    "each side may exploit and license joint technology without consent and accounting",
                    "JointOwnershipRules",
                    "who owns what both made; may RevMed use it; Sanofi?",
                    () =>
                        $"{Owner(BothMade, "2020-01-01", Joints)}; {May(BothMade, "2020-01-01", "RevMed", IpActs.Use, Joints)}; {May(BothMade, "2020-01-01", "Sanofi", IpActs.Use, Joints)}"
                ),
                RealTerm.Of(
                    Licensed,
                    1,
                    "licensed technology to Sanofi: exclusive, even as to RevMed, in field and territory; for a royalty; sublicences by another clause",
                    "LicenceGrant.Exclusive, fields, territories, AtRoyaltyOf",
                    "may Sanofi make products by it in the territory; may RevMed?",
                    () =>
                        $"{May(Own, "2019-01-01", "Sanofi", IpActs.Make, Technology, Field, Territory)}; {May(Own, "2019-01-01", "RevMed", IpActs.Make, Technology, Field, Territory)}"
                ),
                RealTerm.Of(
                    Licensed,
                    2,
                    "each side licenses its share of joint technology to the other: irrevocable, perpetual, worldwide, sublicensable",
                    "two LicenceGrant",
                    "the licence of RevMed's share; what is found when it is taken back",
                    () =>
                        $"{Runs(Own, "2019-01-01", "OA joint licence of RevMed")}; {string.Join(' ', TakenBack(Own, "2019-01-01", "OA joint licence of RevMed", "RevMed"))}"
                ),
                RealTerm.Not(
                    Licensed,
                    3,
                    "licences to RevMed that arise on termination",
                    "scope, rights and acts of each of them are left out"
                ),
                RealTerm.Of(
                    Licensed,
                    4,
                    "study data of RevMed at no cost, but for one kind of filing",
                    "LicenceGrant, Extent.AllBut",
                    "may Sanofi use them in another filing; in that one?",
                    () =>
                        $"{May(Own, "2019-01-01", "Sanofi", IpActs.Use, Study, "another filing")}; {May(Own, "2019-01-01", "Sanofi", IpActs.Use, Study, "filing for the indication of the study")}"
                ),
                RealTerm.Of(
                    Licensed,
                    5,
                    "on termination the licences end; a worldwide one under RevMed's inventions arises, sublicences with consent",
                    "LicenceTerm.From an event, Sublicensing.WithConsent",
                    "may Sanofi use an invention before the end; after it; a sublicence when nobody says whether RevMed consents",
                    () =>
                        $"{May(Own, "2019-01-01", "Sanofi", IpActs.Use, Programme)}; {May(Ended, "2020-06-01", "Sanofi", IpActs.Use, Programme)}; {Sublicensed(Ended, "2020-06-01", "OA § 12.3", "Sanofi", "Partner")}"
                ),
                RealTerm.Of(
                    Licensed,
                    6,
                    "on expiration the licences become free, perpetual and irrevocable",
                    "LicenceTerm.From an event, Irrevocable",
                    "how long the licence runs after an expiration on 2030-01-01",
                    () => Runs(Own.Record(Event("expiration", "2030-01-01")), "2031-01-01", "OA expiry")
                ),
                RealTerm.Of(
                    Licensed,
                    7,
                    "a free sublicence back to RevMed for its duties; on to subsidiaries and contractors, to others with consent",
                    "LicenceGrant by the licensee, Sublicensing",
                    "may RevMed use the technology by it; a sublicence to a third party without consent",
                    () =>
                        $"{May(Own, "2019-01-01", "RevMed", IpActs.Use, Technology, Field, Territory)}; {Sublicensed(Own, "2019-01-01", "OA sublicence", "RevMed", "Third party", Truth.False)}"
                ),
                RealTerm.Of(
                    NoTransfer,
                    1,
                    "no transfer of the licensed patents without a consent that is not unreasonably withheld",
                    "Norm.Forbid, Consent",
                    "may RevMed assign them, when no consent is recorded?",
                    () => Own.On("2019-01-01").May("assign the licensed patents", "RevMed", Circumstances.None)
                ),
                RealTerm.Of(
                    Licensee,
                    1,
                    "Sanofi and its affiliates may appoint distributors that pay no royalty",
                    "LicenceGrant, acts",
                    "may a distributor sell under the product marks; modify them?",
                    () =>
                        $"{May(Own, "2019-01-01", "distributor", IpActs.Sell, Marks, territory: Territory)}; {May(Own, "2019-01-01", "distributor", IpActs.Modify, Marks, territory: Territory)}"
                ),
                RealTerm.Of(
                    Licensee,
                    2,
                    "see License Grant 7",
                    "Sublicensing.OnlyTo",
                    "a sublicence to a subsidiary with consent; to somebody else",
                    () =>
                        $"{Sublicensed(Own, "2019-01-01", "OA sublicence", "RevMed", "Subsidiary of RevMed", Truth.True)}; {Sublicensed(Own, "2019-01-01", "OA sublicence", "RevMed", "Somebody else", Truth.True)}"
                ),
                RealTerm.Of(
                    Perpetual,
                    1,
                    "see License Grant 2",
                    "LicenceTerm.Perpetual, Irrevocable",
                    "what is found when Sanofi takes its own back",
                    () => TakenBack(Own, "2019-01-01", "OA joint licence of Sanofi", "Sanofi")
                ),
                RealTerm.Of(
                    Perpetual,
                    2,
                    "see License Grant 6",
                    "LicenceTerm.From an event, Irrevocable",
                    "what is found when RevMed takes it back after the expiration",
                    () => TakenBack(Own.Record(Event("expiration", "2030-01-01")), "2031-01-01", "OA expiry", "RevMed")
                ),
                RealTerm.Not(
                    Revenue,
                    1,
                    "rates are reduced when generic products cut the sales",
                    "share of sales, averaging time and reduction are left out"
                ),
                RealTerm.Not(
                    Revenue,
                    2,
                    "part of what is paid to third parties for rights is deducted, down to a floor",
                    "part and floor are left out"
                ),
                RealTerm.Of(
                    Revenue,
                    3,
                    "quarterly on net sales outside the United States, in bands of a calendar year whose ends and rates are left out",
                    "Royalty, RoyaltyRate.Withheld; RoyaltyRate.Banded where they are known",
                    "the royalty of a quarter; and of 2019-04 to 2019-06 with 5 % up to 100 and 8 % above, after sales of 80 and 60 (million USD, examples)",
                    () =>
                        $"{Own.On("2020-01-01").Royalty("royalty on net sales", Day("2019-05-01")).Findings[0].Message} {BandedExample()}"
                ),
                RealTerm.Not(
                    Revenue,
                    4,
                    "rates are reduced in countries without a patent claim or exclusivity",
                    "the reduction is left out"
                ),
                RealTerm.Not(
                    Revenue,
                    5,
                    "two bands of the reduction of Revenue/Profit Sharing 1",
                    "ends and reductions are left out"
                ),
                RealTerm.Of(
                    Revenue,
                    6,
                    "profit and loss in the United States are shared equally, by an agreement to be made",
                    "Royalty, RoyaltyRate.Percent",
                    "the share of a profit of 1,000,000.01 USD; of a loss of 200,000 USD",
                    () => $"{Profit(1_000_000.01m)}; {Profit(-200_000m)}"
                ),
                RealTerm.Of(
                    Afterwards,
                    1,
                    "royalties of RevMed after the end, until their term ends or control of Sanofi changes",
                    "Royalty, RoyaltyRate.Withheld, Surviving",
                    "the royalty of a quarter after the termination",
                    () =>
                        Ended
                            .On("2020-10-01")
                            .Royalty("royalty after termination", Day("2020-05-01"))
                            .Findings[0]
                            .Message
                ),
                Owed(
                    2,
                    "RevMed pays what Sanofi owes third parties for rights that it sublicenses, unless it declines them in writing",
                    Left("pay third parties for sublicensed rights", "RevMed", "Sanofi")
                        .If(Condition.Not(Condition.Happened("RevMed declines")))
                ),
                Owed(
                    3,
                    "transfer of regulatory approvals and data, within a time that is left out",
                    Left("transfer regulatory approvals").Due(DueDate.Withheld)
                ),
                Owed(
                    4,
                    "inventory is handed over at the end of the sell-off",
                    Left("hand over inventory").OnEvent("end of the sell-off"),
                    "end of the sell-off"
                ),
                Owed(
                    5,
                    "negotiation of transition services, for a time that is left out",
                    Left("negotiate transition services").If(Condition.Happened("request of RevMed"))
                ),
                Owed(
                    6,
                    "technical assistance and know-how on request, for a time that is left out",
                    Left("technical assistance").If(Condition.Happened("request of RevMed")).Due(DueDate.Withheld)
                ),
                Owed(
                    7,
                    "the same for other terminated products",
                    Left("transfer regulatory approvals of other products").Due(DueDate.Withheld)
                ),
                RealTerm.Of(
                    Afterwards,
                    8,
                    "see Ip Ownership Assignment 2",
                    "AssignmentTerm.Promise, If",
                    "who owns a product mark on the day after the termination?",
                    () => Owner(Ended, "2020-02-01", Marks)
                ),
                Owed(
                    9,
                    "trials that run move to RevMed, within a time that is left out",
                    Left("transfer the conduct of trials")
                        .If(Condition.Happened("election of RevMed"))
                        .Due(DueDate.Withheld)
                ),
                SellOff(10, "work in progress may be finished and inventory sold, for a time that is left out"),
                Owed(11, "reasonable efforts for an orderly transition", Left("cooperate in the transition")),
                RealTerm.Not(
                    Afterwards,
                    12,
                    "what RevMed hands over after a termination for change of control",
                    "what it is, and for how long, is left out"
                ),
                Owed(
                    13,
                    "records of development are kept, for a time that is left out",
                    Left("keep records of development")
                ),
                Owed(
                    14,
                    "files on the prosecution of patents are handed over, within a time that is left out",
                    Left("hand over patent files").Due(DueDate.Withheld)
                ),
                Owed(
                    15,
                    "assistance with inquiries of regulators, for a time that is left out",
                    Left("assist with regulators").If(Condition.Happened("request of RevMed")).Due(DueDate.Withheld)
                ),
                Owed(16, "the assistance that the next clauses list", Left("transitional assistance")),
                SellOff(17, "see Post-Termination Services 10, for countries where licences end"),
                RealTerm.Of(
                    Afterwards,
                    18,
                    "royalties of RevMed to Sanofi on net sales of terminated products; the rates are left out",
                    "Royalty, RoyaltyRate.Withheld, Surviving",
                    "the terms",
                    () => Own.On("2019-01-01").Provisions<Royalty>()[^1].Terms
                ),
            ]
        );

    private static string BandedExample()
    {
        var terms = Royalty.Of(
            "royalty",
            "Sanofi",
            "RevMed",
            Day("2018-07-01"),
            Period.FromMonths(3),
            RoyaltyRate.Banded(
                "net sales",
                RoyaltyBand.Of(Percentage.Of(5), Money.Of(100_000_000m, "USD")),
                RoyaltyBand.Of(Percentage.Of(8))
            )
        );
        return terms
            .Compute(
                DateRange.Quarter(2019, 2),
                [
                    RevenueReported.Of(
                        "R1",
                        Day("2019-04-10"),
                        Later,
                        "net sales",
                        DateRange.Quarter(2019, 1),
                        Money.Of(80_000_000m, "USD")
                    ),
                    RevenueReported.Of(
                        "R2",
                        Day("2019-07-10"),
                        Later,
                        "net sales",
                        DateRange.Quarter(2019, 2),
                        Money.Of(60_000_000m, "USD")
                    ),
                ]
            )
            .Value.Amount.ToString();
    }

    private static Money Profit(decimal amount) =>
        Own.Record(
                RevenueReported.Of(
                    "R",
                    Day("2019-04-10"),
                    Later,
                    "net profit in the United States",
                    DateRange.Quarter(2019, 1),
                    Money.Of(amount, "USD")
                )
            )
            .On("2019-05-01")
            .Royalty("profit share", Day("2019-02-01"))
            .Value.Amount;

    private static RealTerm SellOff(int snippet, string facts) =>
        RealTerm.Of(
            Afterwards,
            snippet,
            facts,
            "LicenceTerm.From an event, Until an event",
            "may Sanofi sell on 2020-06-01, after the termination; once the sell-off has ended?",
            () =>
            {
                var own = Ended.Clause(
                    "OA sell-off",
                    LicenceGrant
                        .NonExclusive("RevMed", "Sanofi")
                        .OfItems("licensed technology")
                        .ForActs(IpActs.Make, IpActs.Sell)
                        .InFields(Extent.Only("inventory and work in progress"))
                        .Lasting(
                            LicenceTerm
                                .WithAgreement.From(LicenceMoment.OnEvent("termination"))
                                .Until(LicenceMoment.OnEvent("end of the sell-off"))
                                .Surviving()
                        )
                );
                return $"{May(own, "2020-06-01", "Sanofi", IpActs.Sell, Technology, "inventory and work in progress", Territory)}; {May(own.Record(Event("end of the sell-off", "2020-09-30")), "2020-10-01", "Sanofi", IpActs.Sell, Technology, "inventory and work in progress", Territory)}";
            }
        );

    private static Obligation Left(string what, string by = "Sanofi", string to = "RevMed") =>
        Obligation.Of(what, by, to).OnEvent("termination").Surviving();

    private static LicenceGrant JointLicence(string by, string to) =>
        LicenceGrant
            .NonExclusive(by, to)
            .OfItems("joint programme technology")
            .Lasting(LicenceTerm.Perpetual)
            .Irrevocable()
            .Sublicensable(Sublicensing.AnyTier);
}
