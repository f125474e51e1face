using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Samples.Snippets;

/// <summary>The C# about ownership of <c>docs/intellectual-property.md</c>.</summary>
internal static class OwnershipSnippets
{
    private static readonly Instant Now = Instant.FromUtc(2026, 12, 1, 0, 0);

    public static void Run()
    {
        var agreement = Software();
        Owners(agreement);
        Check(agreement);
        OwnLaw(agreement);
        Bulk(agreement);
    }

    private static Agreement Software()
    {
        #region ownership-agreement
        var engine = WorkItem
            .Of("pricing engine", IpClass.Foreground)
            .ForMilestone("M3")
            .OfType(WorkTypes.Software)
            .Embedding("fx", "rules library");
        var fx = WorkItem.Of("fx", IpClass.Foreground).ForMilestone("M3").OfType(WorkTypes.Software);
        var library = WorkItem.Of("rules library", IpClass.Background).OwnedBy("Larkfield");

        var agreement = Agreement
            .Between(Party.Customer("Northquay"), Party.Provider("Larkfield"))
            .Document("MSA", effective: new LocalDate(2026, 2, 1))
            .Clause(
                "MSA § 11",
                OwnershipTerms
                    .Of(
                        OwnershipRule.Keep(IpClass.Background),
                        OwnershipRule.Assign(
                            IpClass.Foreground,
                            AssignmentTerm.Present(from: "Larkfield", to: "Northquay").OnPayment()
                        )
                    )
                    .WithChainOfTitle("Larkfield")
            )
            .Clause("MSA Schedule 1", WorkRegister.Of(engine, fx, library))
            .Record(
                Contribution.Of(
                    "C1",
                    new LocalDate(2026, 5, 4),
                    Now,
                    "pricing engine",
                    Author.Employee("A. Meyer", of: "Larkfield", inDuties: Truth.True),
                    side: "Larkfield",
                    Country.Of("GB")
                ),
                Contribution.Of(
                    "C2",
                    new LocalDate(2026, 6, 8),
                    Now,
                    "fx",
                    Author.Contractor("K. Brandt", of: "Larkfield"),
                    side: "Larkfield",
                    Country.Of("GB")
                ),
                ChargePaid.Of("F1", new LocalDate(2026, 9, 14), Now, "M3")
            );
        #endregion
        return agreement;
    }

    private static void Owners(Agreement agreement)
    {
        #region ownership-who
        AgreementView view = agreement.KnownAt(Now).On(new LocalDate(2026, 12, 1));
        var items = view.WorkItems();
        Console.WriteLine(view.WhoOwns(items[0]).Value); // copyright: Northquay since 2026-09-14
        Console.WriteLine(view.WhoOwns(items[1]).Value); // copyright: K. Brandt since 2026-06-08
        Console.WriteLine(view.WhoOwns(items[0]).Explanation);
        foreach (var change in view.OwnershipOverTime(items[0]))
        {
            Console.WriteLine(change); // from 2026-05-04: Larkfield; from 2026-09-14: Northquay
        }
        #endregion
    }

    private static void Check(Agreement agreement)
    {
        #region ownership-title
        TitleReport report = agreement.AsOf(new LocalDate(2026, 9, 1), Now).TitleCheck("M3").Value;
        Console.WriteLine(report); // pricing engine: waits (for the payment); fx: not held
        foreach (var finding in report.Findings)
        {
            Console.WriteLine(finding); // K. Brandt has not assigned the copyright in C2 to Larkfield. …
        }
        #endregion
    }

    private static void OwnLaw(Agreement agreement)
    {
        #region ownership-law
        var poland = IpLaw.Of(
            Country.Of("PL"),
            asOf: new LocalDate(2026, 12, 1),
            EmployeeWorkRule
                .Of(IpRight.Copyright, EmployeeWork.EmployerOwns, Source.Of("the act that you have read", "Art. 1"))
                .ForWork(WorkTypes.Software)
        );
        var view = agreement.AsOf(new LocalDate(2026, 12, 1), Now);
        Console.WriteLine(view.WhoOwns(view.WorkItems()[0], laws: [.. IpLaws.All, poland]));
        #endregion
    }

    private static void Bulk(Agreement agreement)
    {
        #region ownership-bulk
        var work = ContributionColumns.Of(
            [
                WorkItem.Of("a", IpClass.Foreground).ForMilestone("M3"),
                WorkItem.Of("b", IpClass.Foreground).ForMilestone("M9"),
            ],
            [Maker.Of(Author.Itself("Larkfield"), side: "Larkfield")],
            item: [0, 1, 1],
            maker: [0, 0, 0],
            on: [new LocalDate(2026, 3, 2), new LocalDate(2026, 3, 3), new LocalDate(2026, 3, 4)]
        );
        var standings = new TitleStanding[2];
        agreement.AsOf(new LocalDate(2026, 12, 1), Now).TitleStandings(work, standings, to: "Northquay");
        Console.WriteLine(string.Join(", ", standings)); // Clean, Waiting
        #endregion
    }
}
