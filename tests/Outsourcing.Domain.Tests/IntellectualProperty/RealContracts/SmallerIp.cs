using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Tests.Contracts.RealContracts;
using static Outsourcing.Domain.Tests.Contracts.RealContracts.Real;
using static Outsourcing.Domain.Tests.IntellectualProperty.RealContracts.RealIp;

namespace Outsourcing.Domain.Tests.IntellectualProperty.RealContracts;

/// <summary>Contracts of which only a few snippets speak of intellectual property; their other terms are those of the table of contracts.</summary>
internal static class SmallerIp
{
    private static readonly WorkItem System = Work("VIP System", "VIP");
    private static readonly WorkItem CompanyMarks = Work("trademarks", "Company", IpRight.TradeMark);
    private static readonly WorkItem AffiliateMarks = Work("trademarks", "Affiliate of Company", IpRight.TradeMark);
    private static readonly WorkItem Technology = Work("technology", "DSS");
    private static readonly WorkItem Improvements = Made("improvements", IpClass.Improvement);
    private static readonly WorkItem Methods = Work("manufacturing methods", "Contractor", IpRight.TradeSecret);
    private static readonly WorkItem Application = Work("application", "E.piphany");
    private static readonly WorkItem Deliverables = Work("deliverables", "E.piphany");
    private static readonly WorkItem Trademarks = Work("trademarks of E.piphany", "E.piphany", IpRight.TradeMark);
    private static readonly WorkItem LicensedSoftware = Work("licensed software", "Metavante");
    private static readonly WorkItem Incidental = Work("incidental software", "Metavante");

    private static readonly LegalEntity NiceEntity = LegalEntity.Of("NICE Systems Ltd.");
    private static readonly LegalEntity NiceAffiliate = LegalEntity.Of("NICE affiliate");

    private static readonly Agreement BnlOwn = Bnl.Contract.Agreement.Clause(
        "OA licence",
        LicenceGrant.NonExclusive("VIP", "BNL").OfItems("VIP System").ForActs(IpActs.Use)
    );

    private static readonly Agreement CcaOwn = Cca
        .Contract.Agreement.Clause("OA sublicence", CcaGrant("Company", "Contractor"))
        .Clause("OA affiliates", CcaGrant("Affiliate of Company", "Company").Sublicensable(Sublicensing.Of(1)))
        .Clause(
            "OA service fees",
            Royalty.Of(
                "service fees",
                "Company",
                "Contractor",
                Day("2014-01-20"),
                Period.FromMonths(1),
                RoyaltyRate.Withheld("gross invoiced sales")
            )
        );

    private static readonly Agreement HfOwn = Hf
        .Contract.Agreement.Clause(
            "OA ownership",
            OwnershipTerms.Of(OwnershipRule.Assign(IpClass.Improvement, AssignmentTerm.Present("Developer", "DSS")))
        )
        .Clause(
            "OA licence",
            LicenceGrant
                .NonExclusive("DSS", "Developer")
                .OfItems("technology")
                .ForActs(IpActs.Use)
                .InFields(Extent.Only("developing the improvements"))
        )
        .Clause(
            "OA no contest",
            NoChallenge.Of("Developer").Within(LicenceScope.Everything.OfItems("improvements", "technology"))
        )
        .Clause("OA register", WorkRegister.Of(Technology));

    private static readonly Agreement NiceOwn = Agreement
        .Between(Party.Customer("NICE", NiceEntity), Party.Provider("Contractor"))
        .Document("OA", Day("2002-01-21"))
        .Clause("OA Term", Term.Until(Day("2005-01-20")))
        .Clause(
            "OA methods",
            LicenceGrant
                .NonExclusive("Contractor", "NICE")
                .OfItems("manufacturing methods")
                .ForActs(IpActs.Use)
                .Lasting(LicenceTerm.Perpetual)
                .WithAffiliates()
        )
        .Clause(
            "OA dead inventory",
            Royalty.Of(
                "proceeds of dead inventory",
                "NICE",
                "Contractor",
                Day("2002-02-01"),
                Period.FromMonths(1),
                RoyaltyRate.Percent(Percentage.Of(10), "proceeds")
            )
        );

    private static readonly Agreement OasysOwn = Oasys
        .Contract.Agreement.Clause(
            "OA deliverables",
            LicenceGrant
                .NonExclusive("E.piphany", "HSNS")
                .OfItems("deliverables")
                .ForActs(IpActs.Use)
                .InFields(Extent.Only("internal"))
        )
        .Clause(
            "OA services",
            OasysGrant()
                .InFields(Extent.Only("outsourcing services"))
                .Forbidding(
                    IpActs.Distribute,
                    IpActs.ReverseEngineer,
                    "lease",
                    "publish benchmarks",
                    "let service providers in"
                )
        )
        .Clause(
            "OA development",
            OasysGrant().InFields(Extent.Only("development", "support", "demonstration", "training"))
        )
        .Clause(
            "OA run-off",
            OasysGrant()
                .InFields(Extent.Only("outsourcing services"))
                .Lasting(
                    LicenceTerm
                        .WithAgreement.From(LicenceMoment.OnEvent("termination without a breach of HSNS"))
                        .Until(LicenceMoment.OnEvent("end of the customer's agreement"))
                        .Until(LicenceMoment.AfterStart(Period.FromMonths(12)))
                        .Surviving()
                )
        )
        .Clause(
            "OA no contest of HSNS",
            NoChallenge.Of("HSNS").Within(LicenceScope.Everything.OfItems("trademarks of E.piphany"))
        )
        .Clause(
            "OA no contest of E.piphany",
            NoChallenge.Of("E.piphany").Within(LicenceScope.Everything.OfItems("trademarks of HSNS"))
        )
        .Clause(
            "OA leads",
            Royalty
                .Of(
                    "fee for leads",
                    "HSNS",
                    "E.piphany",
                    Day("2000-09-01"),
                    Period.FromMonths(1),
                    RoyaltyRate.PerUnit(Money.Of(0.005m, "USD"), "emails")
                )
                .Times(12)
        );

    private static readonly Agreement OasysEnded = OasysOwn.Record(
        Event("termination without a breach of HSNS", "2002-03-31"),
        LicenceEnded.Of("L", Day("2002-03-31"), Later, "OA services", "E.piphany")
    );

    private static readonly Agreement OfgOwn = Ofg
        .Contract.Agreement.Clause(
            "OA licensed software",
            LicenceGrant
                .NonExclusive("Metavante", "Customer")
                .OfItems("licensed software")
                .ForActs(IpActs.Use)
                .Forbidding(IpActs.Sell, "lease", IpActs.Reproduce, IpActs.Distribute)
        )
        .Clause(
            "OA incidental software",
            LicenceGrant
                .NonExclusive("Metavante", "Customer")
                .OfItems("incidental software")
                .ForActs(IpActs.Use)
                .InFields(Extent.Only("by the documentation"))
        )
        .Clause("OA register", WorkRegister.Of(LicensedSoftware, Incidental));

    public static RealContract OfBnl { get; } =
        new(
            "BNL",
            Bnl.Contract.File,
            BnlOwn,
            [
                RealTerm.Of(
                    Licensed,
                    1,
                    "a system on-line during the term and its extensions",
                    "LicenceGrant.NonExclusive, LicenceTerm.WithAgreement",
                    "may BNL use it on 2006-09-01; distribute it?",
                    () =>
                        $"{May(BnlOwn, "2006-09-01", "BNL", IpActs.Use, System)}; {May(BnlOwn, "2006-09-01", "BNL", IpActs.Distribute, System)}"
                ),
                Elsewhere(1, "services after the notice are additional"),
                Elsewhere(2, "software and manuals go back"),
            ]
        );

    public static RealContract OfCca { get; } =
        new(
            "CCA",
            Cca.Contract.File,
            CcaOwn,
            [
                RealTerm.Of(
                    Revenue,
                    1,
                    "a percentage of gross invoiced sales that is left out",
                    "Royalty, RoyaltyRate.Withheld",
                    "the fees of the month of 2014-03-01",
                    () => CcaOwn.On("2014-06-01").Royalty("service fees", Day("2014-03-01")).Findings[0].Message
                ),
                RealTerm.Of(
                    Licensed,
                    1,
                    "a free sublicence under what the company or its affiliates own or are licensed, for the services in the territory during the term; no further sublicences",
                    "LicenceGrant, fields, territories",
                    "may the contractor use the marks for the services; elsewhere?",
                    () =>
                        $"{May(CcaOwn, "2014-03-01", "Contractor", IpActs.Use, CompanyMarks, "the services", "Territory")}; {May(CcaOwn, "2014-03-01", "Contractor", IpActs.Use, CompanyMarks, "the services", "elsewhere")}"
                ),
                RealTerm.Of(
                    NoTransfer,
                    1,
                    "see License Grant 1",
                    "Sublicensing.None",
                    "a sublicence of the contractor",
                    () => Sublicensed(CcaOwn, "2014-03-01", "OA sublicence", "Contractor", "Somebody")
                ),
                RealTerm.Of(
                    Licensor,
                    1,
                    "see License Grant 1: also what affiliates of the company own",
                    "LicenceGrant of the affiliate to the company, and on",
                    "may the contractor use a mark of an affiliate?",
                    () =>
                        May(CcaOwn, "2014-03-01", "Contractor", IpActs.Use, AffiliateMarks, "the services", "Territory")
                ),
                Elsewhere(1, "insurance is kept for 3 years"),
                Elsewhere(2, "collections may be withheld for 24 months"),
                Elsewhere(3, "liability for later deductions"),
            ]
        );

    public static RealContract OfDragon { get; } = new("Dragon", Dragon.Contract.File, Dragon.Contract.Agreement, []);

    public static RealContract OfFerroglobe { get; } =
        new("Ferroglobe", Ferroglobe.Contract.File, Ferroglobe.Contract.Agreement, []);

    public static RealContract OfHf { get; } =
        new(
            "HF Enterprises",
            Hf.Contract.File,
            HfOwn,
            [
                RealTerm.Of(
                    Owning,
                    1,
                    "the developer hereby assigns, and shall assign, all rights in technology and improvements",
                    "AssignmentTerm.Present",
                    "who owns an improvement that the developer makes on 2018-06-01?",
                    () =>
                        Owner(
                            HfOwn.Record(By(Improvements.Name, "Developer", "2018-06-01")),
                            "2019-01-01",
                            Improvements
                        )
                ),
                RealTerm.Of(
                    Owning,
                    2,
                    "DSS owns technology, improvements and what derives from them",
                    "WorkItem.OwnedBy, OwnershipRule",
                    "who owns the technology?",
                    () => Owner(HfOwn, "2019-01-01", Technology)
                ),
                RealTerm.Of(
                    Licensed,
                    1,
                    "technology for the term, to develop the improvements only",
                    "LicenceGrant, fields",
                    "may the developer use it for that; for itself?",
                    () =>
                        $"{May(HfOwn, "2018-06-01", "Developer", IpActs.Use, Technology, "developing the improvements")}; {May(HfOwn, "2018-06-01", "Developer", IpActs.Use, Technology, "own business")}"
                ),
                RealTerm.Of(
                    NoTransfer,
                    1,
                    "see License Grant 1",
                    "LicenceTransfer.None",
                    "what is found when the developer passes it on",
                    () => PassedOn(HfOwn, "2018-06-01", "OA licence", "Developer")
                ),
                RealTerm.Of(
                    Covenant,
                    1,
                    "the developer does not contest rights in technology and improvements, nor register them",
                    "NoChallenge",
                    "may the developer contest the technology?",
                    () => May(HfOwn, "2018-06-01", "Developer", IpActs.Challenge, Technology)
                ),
                RealTerm.Of(
                    Covenant,
                    2,
                    "the developer does at no time contest or claim them",
                    "NoChallenge",
                    "may the developer contest an improvement?",
                    () =>
                        May(
                            HfOwn.Record(By(Improvements.Name, "Developer", "2018-06-01")),
                            "2018-07-01",
                            "Developer",
                            IpActs.Challenge,
                            Improvements
                        )
                ),
            ]
        );

    public static RealContract OfNice { get; } =
        new(
            "NICE",
            Nice.Contract.File,
            NiceOwn,
            [
                RealTerm.Of(
                    Revenue,
                    1,
                    "proceeds of dead inventory: 10 % contractor, 90 % NICE",
                    "Royalty, RoyaltyRate.Percent",
                    "the contractor's share of 1,234.50 USD in 2002-03",
                    () =>
                        NiceOwn
                            .Record(
                                RevenueReported.Of(
                                    "R",
                                    Day("2002-04-05"),
                                    Later,
                                    "proceeds",
                                    DateRange.Month(2002, 3),
                                    Money.Of(1_234.50m, "USD")
                                )
                            )
                            .On("2002-05-01")
                            .Royalty("proceeds of dead inventory", Day("2002-03-01"))
                            .Value.Amount
                ),
                RealTerm.Of(
                    Perpetual,
                    1,
                    "manufacturing methods of the contractor: personal, perpetual, for NICE and its affiliates, not for others",
                    "LicenceGrant, LicenceTerm.Perpetual, WithAffiliates",
                    "may NICE use them after the agreement; an affiliate; what is found when it is passed on",
                    () =>
                        $"{May(NiceOwn, "2006-01-01", "NICE", IpActs.Use, Methods)}; {May(NiceOwn, "2006-01-01", NiceAffiliate.Name, IpActs.Use, Methods, affiliates: Affiliates.Of(Domain.Parties.Control.ByNobody(NiceEntity), Domain.Parties.Control.Of(NiceAffiliate, NiceEntity)))}; {string.Join(' ', PassedOn(NiceOwn, "2006-01-01", "OA methods", "NICE"))}"
                ),
            ]
        );

    public static RealContract OfOasys { get; } =
        new(
            "Oasys",
            Oasys.Contract.File,
            OasysOwn,
            [
                RealTerm.Of(
                    Revenue,
                    1,
                    "0.005 USD for each email of deals that come from a lead, for the first year of the deal",
                    "Royalty, RoyaltyRate.PerUnit, Times",
                    "the fee for 1,234,567 emails in 2000-10; for 2001-09",
                    () =>
                    {
                        var view = OasysOwn
                            .Record(
                                UnitsReported.Of(
                                    "R",
                                    Day("2000-11-05"),
                                    Later,
                                    "emails",
                                    DateRange.Month(2000, 10),
                                    1_234_567
                                )
                            )
                            .On("2001-10-01");
                        return $"{view.Royalty("fee for leads", Day("2000-10-01")).Value.Amount}; {view.Royalty("fee for leads", Day("2001-09-01")).Findings[0].Message}";
                    }
                ),
                RealTerm.Of(
                    Licensed,
                    1,
                    "deliverables for internal use",
                    "LicenceGrant, fields",
                    "may HSNS use them internally?",
                    () => May(OasysOwn, "2001-01-01", "HSNS", IpActs.Use, Deliverables, "internal")
                ),
                RealTerm.Of(
                    Licensed,
                    2,
                    "application and documentation to provide the outsourcing services, in market and territory",
                    "LicenceGrant, fields, territories",
                    "may HSNS use it for them in the territory; elsewhere?",
                    () =>
                        $"{May(OasysOwn, "2001-01-01", "HSNS", IpActs.Use, Application, "outsourcing services", "Territory")}; {May(OasysOwn, "2001-01-01", "HSNS", IpActs.Use, Application, "outsourcing services", "elsewhere")}"
                ),
                RealTerm.Of(
                    Licensed,
                    3,
                    "no lease, sale, reverse engineering, service providers, published benchmarks",
                    "LicenceGrant.Forbidding",
                    "may HSNS reverse engineer it; distribute it?",
                    () =>
                        $"{May(OasysOwn, "2001-01-01", "HSNS", IpActs.ReverseEngineer, Application, "outsourcing services", "Territory")}; {May(OasysOwn, "2001-01-01", "HSNS", IpActs.Distribute, Application, "outsourcing services", "Territory")}"
                ),
                RealTerm.Of(
                    Licensed,
                    4,
                    "the application and its modifications are licensed, not sold",
                    "LicenceGrant",
                    "the licence for the services",
                    () => Runs(OasysOwn, "2001-01-01", "OA services")
                ),
                RealTerm.Of(
                    Licensed,
                    5,
                    "application in object code during the term, to develop, support, demonstrate and train",
                    "LicenceGrant, fields",
                    "may HSNS use it to train?",
                    () => May(OasysOwn, "2001-01-01", "HSNS", IpActs.Use, Application, "training", "Territory")
                ),
                Passed(OasysOwn, 1, "see License Grant 5", "OA development", "HSNS", "2001-01-01"),
                Passed(OasysOwn, 2, "see License Grant 1", "OA deliverables", "HSNS", "2001-01-01"),
                Passed(OasysOwn, 3, "see License Grant 2", "OA services", "HSNS", "2001-01-01"),
                RealTerm.Not(
                    Unlimited,
                    1,
                    "any number of calls to the support desk by named people",
                    "a service without a limit, and no licence"
                ),
                RealTerm.Of(
                    Covenant,
                    1,
                    "neither side contests marks of the other, nor registers similar ones, also after the term",
                    "NoChallenge by each side",
                    "may HSNS contest a mark of E.piphany?",
                    () => May(OasysOwn, "2001-01-01", "HSNS", IpActs.Challenge, Trademarks)
                ),
                Owed(
                    1,
                    "records are kept for at least 2 years after the end",
                    Obligation
                        .Of("keep records", "HSNS", "E.piphany")
                        .OnEvent("termination")
                        .Due(DueDate.Unlimited)
                        .Surviving(Period.FromYears(2))
                ),
                RealTerm.Of(
                    Afterwards,
                    2,
                    "after a termination without a breach of HSNS, use for customers until their agreements end, 12 months at most",
                    "LicenceTerm.From and Until events, AfterStart",
                    "may HSNS use it a year after a termination of 2002-03-31; a day later?",
                    () =>
                        $"{May(OasysEnded, "2003-03-30", "HSNS", IpActs.Use, Application, "outsourcing services", "Territory")}; {Runs(OasysEnded, "2003-03-31", "OA run-off")}"
                ),
            ]
        );

    public static RealContract OfOfg { get; } =
        new(
            "OFG",
            Ofg.Contract.File,
            OfgOwn,
            [
                RealTerm.Of(
                    Licensed,
                    1,
                    "licensed software during the term; no sale, lease, copies, distribution, sublicence",
                    "LicenceGrant, Forbidding",
                    "may the customer use it; copy it?",
                    () =>
                        $"{May(OfgOwn, "2010-01-01", "Customer", IpActs.Use, LicensedSoftware)}; {May(OfgOwn, "2010-01-01", "Customer", IpActs.Reproduce, LicensedSoftware)}"
                ),
                RealTerm.Of(
                    Licensed,
                    2,
                    "incidental software for the term, by its documentation only",
                    "LicenceGrant, fields",
                    "may the customer use it so; otherwise?",
                    () =>
                        $"{May(OfgOwn, "2010-01-01", "Customer", IpActs.Use, Incidental, "by the documentation")}; {May(OfgOwn, "2010-01-01", "Customer", IpActs.Use, Incidental, "another")}"
                ),
                RealTerm.Of(
                    NoTransfer,
                    1,
                    "see License Grant 1: no sublicence",
                    "Sublicensing.None",
                    "a sublicence of the customer",
                    () => Sublicensed(OfgOwn, "2010-01-01", "OA licensed software", "Customer", "Somebody")
                ),
                Passed(OfgOwn, 2, "see License Grant 2: personal", "OA incidental software", "Customer", "2010-01-01"),
                Passed(
                    OfgOwn,
                    3,
                    "see License Grant 1: not transferable but to permitted assigns",
                    "OA licensed software",
                    "Customer",
                    "2010-01-01"
                ),
                Elsewhere(1, "insurance goes on for 4 years"),
                Elsewhere(2, "assistance with the transition"),
            ]
        );

    public static RealContract OfPhotronics { get; } =
        new("Photronics", Photronics.Contract.File, Photronics.Contract.Agreement, []);

    public static RealContract OfUnited { get; } =
        new("United National", United.Contract.File, United.Contract.Agreement, []);

    private static RealTerm Passed(
        Agreement own,
        int snippet,
        string facts,
        string licence,
        string from,
        string date
    ) =>
        RealTerm.Of(
            NoTransfer,
            snippet,
            facts,
            "LicenceTransfer.None",
            $"what is found when {from} passes it on",
            () => PassedOn(own, date, licence, from)
        );

    private static LicenceGrant CcaGrant(string by, string to) =>
        LicenceGrant
            .NonExclusive(by, to)
            .OfItems("trademarks")
            .ForActs(IpActs.Use)
            .InFields(Extent.Only("the services"))
            .InTerritories(Extent.Only("Territory"));

    private static LicenceGrant OasysGrant() =>
        LicenceGrant
            .NonExclusive("E.piphany", "HSNS")
            .OfItems("application")
            .ForActs(IpActs.Use)
            .InTerritories(Extent.Only("Territory"));
}
