using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Samples.Snippets;

/// <summary>The C# on licences and open source in <c>docs/intellectual-property.md</c>.</summary>
internal static class LicenceSnippets
{
    private static readonly Instant Now = Instant.FromUtc(2027, 3, 1, 0, 0);

    public static void Run()
    {
        var agreement = Licensed();
        Uses(agreement);
        Passed(agreement);
        Scopes();
        Many(agreement);
        Exit(agreement);
        Expressions();
        Components(agreement);
    }

    private static Agreement Licensed()
    {
        #region licence-agreement
        var agreement = Agreement
            .Between(Party.Customer("Northquay"), Party.Provider("Larkfield"))
            .Document("MSA", effective: new LocalDate(2026, 2, 1))
            .Clause("MSA § 2", Term.Until(new LocalDate(2029, 1, 31)))
            .Clause(
                "MSA § 8",
                WorkRegister.Of(
                    WorkItem.Of("rules library", IpClass.Background).OwnedBy("Larkfield"),
                    WorkItem
                        .Of("pricing engine", IpClass.Foreground)
                        .OwnedBy("Northquay")
                        .Embedding("rules library")
                        .ForMilestone("M2")
                        .Component("log library", "MIT")
                        .Component("graph library", "AGPL-3.0-only OR Apache-2.0")
                        .Component("search", "AGPL-3.0-or-later")
                )
            )
            .Clause(
                "MSA § 9",
                LicenceGrant
                    .NonExclusive("Larkfield", to: "Northquay")
                    .OfClasses(IpClass.Background)
                    .ForActs(IpActs.Use, IpActs.Modify)
                    .InTerritories(Extent.Only("DE", "FR"))
                    .Lasting(LicenceTerm.WithAgreement.Until(LicenceMoment.EndOfTerm.Plus(Period.FromMonths(24))))
                    .WithAffiliates()
                    .Sublicensable(Sublicensing.Of(tiers: 1))
                    .AtRoyalty(Fee.Fixed(Money.Of(500m, "EUR")))
            )
            .Clause("MSA § 13", OpenSourcePolicy.Of("Larkfield", OpenSourceUse.Distributed).BarringLicences("AGPL"))
            .Clause(
                "MSA § 16",
                HandoverDuty
                    .Of("Larkfield", to: "Northquay", "build account", "source code")
                    .Within(Period.FromDays(30))
            );
        #endregion
        return agreement;
    }

    private static void Uses(Agreement agreement)
    {
        #region licence-may-use
        var view = agreement.AsOf(new LocalDate(2027, 3, 1), Now);
        var engine = view.WorkItems()[1];

        Decision inGermany = view.MayUse("Northquay", engine, IpActs.Use, UseScope.In("DE"));
        Decision inAmerica = view.MayUse("Northquay", engine, IpActs.Use, UseScope.In("US"));
        Decision anywhere = view.MayUse("Northquay", engine, IpActs.Use);

        Console.WriteLine(inGermany); // Permitted by MSA § 9 and ownership of pricing engine.
        Console.WriteLine(inAmerica.Findings[0]); // … MSA § 9 does not reach rules library for the territory US, …
        Console.WriteLine(anywhere.Missing[0]); // the territory of use
        #endregion
    }

    private static void Passed(Agreement agreement)
    {
        #region licence-sublicence
        var later = agreement
            .Record(
                SublicenceGranted
                    .Of("S1", new LocalDate(2026, 6, 1), Now, under: "MSA § 9", from: "Northquay", to: "Halden")
                    .For(LicenceScope.Everything.InTerritories(Extent.Only("FR", "US")))
            )
            .Record(LicenceEnded.Of("E1", new LocalDate(2027, 1, 31), Now, licence: "MSA § 9", by: "Larkfield"))
            .AsOf(new LocalDate(2027, 3, 1), Now);

        foreach (var licence in later.Licences())
        {
            Console.WriteLine(licence); // MSA § 9 and S1, both until 2027-01-31, S1 for France only
        }

        foreach (var finding in later.LicenceFindings())
        {
            Console.WriteLine(finding); // The sublicence goes beyond MSA § 9: territories US beyond DE and FR.
        }
        #endregion
    }

    private static void Scopes()
    {
        #region licence-scope
        var ours = LicenceScope.Everything.ForActs(IpActs.Modify).InTerritories(Extent.AllBut("US"));
        var theirs = LicenceScope.Everything.InTerritories(Extent.Only("FR", "US"));

        Console.WriteLine(ours.Intersect(theirs)); // acts maintain and modify, territories FR
        Console.WriteLine(ours.IsWithin(theirs)); // False
        Console.WriteLine(theirs.Beyond(ours)[1]); // territories US beyond all but US
        #endregion
    }

    private static void Many(Agreement agreement)
    {
        #region licence-compiled
        CompiledLicences compiled = agreement.AsOf(new LocalDate(2027, 3, 1), Now).CompileLicences();

        Verdict verdict = compiled.Decide("Northquay", "pricing engine", IpActs.Sell, territory: "DE");
        Decision why = compiled.Explain("Northquay", "pricing engine", IpActs.Sell, territory: "DE");
        #endregion
        Console.WriteLine($"{verdict}: {why}");
    }

    private static void Exit(Agreement agreement)
    {
        #region licence-after-exit
        var exit = agreement
            .AsOf(new LocalDate(2027, 3, 1), Now)
            .AfterExit("Northquay", scope: UseScope.In("DE"))
            .Value;
        var use = exit.Find("pricing engine")!.Find(IpActs.Use)!;

        Console.WriteLine(use); // use until 2031-01-31: Permitted by MSA § 9 and ownership of pricing engine.
        Console.WriteLine(exit.Find("pricing engine")!.Licences[0].Terms.Royalty); // 500.00 EUR
        Console.WriteLine(exit.Handovers[0]); // 2029-03-02 Larkfield: hand over build account (pending, MSA § 16)
        Console.WriteLine(exit.Findings[0]); // … is not sure to be allowed to let a third party maintain pricing engine
        #endregion
    }

    private static void Expressions()
    {
        #region spdx-expression
        var expression = SpdxExpression.Parse("mit or GPL-2.0+ WITH Classpath-exception-2.0 and Apache-2.0");

        Console.WriteLine(expression); // MIT OR GPL-2.0+ WITH Classpath-exception-2.0 AND Apache-2.0
        foreach (var choice in expression.Alternatives())
        {
            Console.WriteLine(choice); // MIT, then Apache-2.0 AND GPL-2.0+ WITH Classpath-exception-2.0
            Console.WriteLine(OpenSourceTerms.Of(choice.Licences[^1])); // MIT: permissive, then …: weak copyleft
        }
        #endregion
    }

    private static void Components(Agreement agreement)
    {
        #region open-source
        var view = agreement.AsOf(new LocalDate(2027, 3, 1), Now);

        foreach (var line in view.OpenSource())
        {
            Console.WriteLine(line); // graph library in pricing engine under Apache-2.0: keep the notices; …
        }

        foreach (var finding in view.OpenSourceFindings())
        {
            Console.WriteLine(finding); // error ip.open-source.barred [pricing engine, search]: …
        }
        #endregion
    }
}
