using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.IntellectualProperty.Licences;

/// <summary>The questions as callers ask them: over contributions, terms and laws, without a title that a test states.</summary>
public sealed class LicenceQuestionsTests
{
    private static readonly LocalDate First = new(2026, 2, 1);
    private static readonly LocalDate Made = new(2026, 3, 1);
    private static readonly LocalDate Paid = new(2026, 6, 1);
    private static readonly Instant Known = Instant.FromUtc(2030, 1, 1, 0, 0);
    private static readonly WorkItem Library = WorkItem.Of("rules library", IpClass.Background).OwnedBy("Larkfield");
    private static readonly WorkItem Engine = WorkItem
        .Of("pricing engine", IpClass.Foreground)
        .OfType(WorkTypes.Software)
        .InJurisdiction(Country.Of("GB"))
        .Embedding("rules library")
        .ForMilestone("M1");

    private static Agreement Msa =>
        Agreement
            .Between(Party.Customer("Northquay"), Party.Provider("Larkfield"))
            .Document("MSA", effective: First)
            .Clause("MSA § 2", Term.Until(new LocalDate(2029, 1, 31)))
            .Clause("MSA § 8", WorkRegister.Of(Library, Engine))
            .Clause(
                "MSA § 11",
                OwnershipTerms.Of(
                    OwnershipRule.Assign(
                        IpClass.Foreground,
                        AssignmentTerm.OfFuture("Larkfield", "Northquay").If(Condition.Happened("payment of M1"))
                    )
                )
            )
            .Clause(
                "MSA § 9",
                LicenceGrant
                    .NonExclusive("Larkfield", "Northquay")
                    .OfClasses(IpClass.Background)
                    .Lasting(LicenceTerm.Perpetual)
            )
            .Record(
                Contribution.Of(
                    "C1",
                    Made,
                    Known,
                    "pricing engine",
                    Author.Employee("Meyer", "Larkfield", Truth.True),
                    "Larkfield",
                    Country.Of("GB")
                ),
                Happened.Of("P1", Paid, Known, "payment of M1")
            );

    [Fact]
    public void MayUse_BeforeAndAfterThePayment_FollowsTheOwnership()
    {
        var before = Msa.AsOf(Paid.PlusDays(-1), Known);
        var after = Msa.AsOf(Paid, Known);

        Assert.NotEqual(Verdict.Permitted, before.MayUse("Northquay", Engine, IpActs.Use).Verdict);
        Assert.Equal(Verdict.Permitted, before.MayUse("Larkfield", Engine, IpActs.Use).Verdict);
        var decision = after.MayUse("Northquay", Engine, IpActs.Use);
        Assert.Equal(
            """
            Permitted by MSA § 9 and ownership of pricing engine.
            - The copyright in pricing engine: Permitted by ownership of pricing engine.
              - ownership of pricing engine permits it.
            - The copyright in rules library: Permitted by MSA § 9.
              - MSA § 9 permits it.
              - ownership of rules library permits it, but its conditions do not hold.
            """,
            decision.Explanation.ToString(),
            ignoreLineEndingDifferences: true
        );
        Assert.Equal(Verdict.NotPermitted, after.MayUse("Larkfield", Engine, IpActs.Use).Verdict);
    }

    [Fact]
    public void MayUse_WorkOfAnUnknownAuthor_IsUnknown()
    {
        var agreement = Msa.Record(
            Contribution.Of("C2", Made, Known, "pricing engine", Author.Unknown, "Larkfield", Country.Of("GB"))
        );

        var decision = agreement.AsOf(Paid, Known).MayUse("Northquay", Engine, IpActs.Use);

        Assert.Equal(Verdict.Unknown, decision.Verdict);
        Assert.Equal(["who owns the copyright in pricing engine"], decision.Missing);
    }

    [Fact]
    public void LicenceFindings_OfWhatTheLicensorDoesNotOwn_NameTheItem()
    {
        var grant = LicenceGrant.NonExclusive("Northquay", "Halden");
        var agreement = Msa.Clause("MSA § 20", grant.OfItems("rules library"));
        var message =
            "error ip.licence.grantable [MSA § 20]: Northquay neither owns the copyright in rules library nor holds a licence to grant it, so that MSA § 20 gives nothing there. [MSA § 20] Look at what was granted.";
        var view = agreement.AsOf(Paid, Known);

        Assert.Equal(message, Assert.Single(view.LicenceFindings()).ToString());
        Assert.Equal(message, Assert.Single(view.MayUse("Halden", Library, IpActs.Use).Findings).ToString());
        Assert.Empty(Msa.Clause("MSA § 20", grant).AsOf(Paid, Known).LicenceFindings());
        Assert.Empty(
            Msa.Clause(
                    "MSA § 20",
                    LicenceGrant.NonExclusive("Larkfield", "Halden").OfItems("rules library").ForActs(IpActs.Sell)
                )
                .AsOf(Paid, Known)
                .LicenceFindings()
        );
    }

    [Fact]
    public void CompileLicences_OfAView_GivesTheSameVerdicts()
    {
        var view = Msa.AsOf(Paid, Known);
        var compiled = view.CompileLicences();

        foreach (var party in (string[])["Northquay", "Larkfield", "Meyer", "Nobody"])
        {
            foreach (var item in view.WorkItems())
            {
                var decision = view.MayUse(party, item, IpActs.Use, UseScope.In("DE"));
                Assert.Equal(decision.Verdict, compiled.Decide(party, item.Name, IpActs.Use, territory: "DE"));
                Assert.Equal(decision, compiled.Explain(party, item.Name, IpActs.Use, territory: "DE"));
            }
        }

        Assert.Equal(
            "No register of the agreement lists 'x'. (Parameter 'item')",
            Assert.Throws<ArgumentException>(() => compiled.Decide("Northquay", "x", IpActs.Use)).Message
        );
        Assert.Throws<ArgumentException>(() => compiled.Explain("Northquay", "x", IpActs.Use));
        Assert.Throws<ArgumentNullException>(() => compiled.Decide(null!, "rules library", IpActs.Use));
    }

    [Fact]
    public void CompileLicences_WithAffiliatesAndPromises_GivesTheSameVerdicts()
    {
        var northquay = LegalEntity.Of("Northquay GmbH");
        var depot = LegalEntity.Of("Depot GmbH");
        var affiliates = Affiliates.Of(Control.Of(depot, northquay), Control.ByNobody(northquay));
        var view = Agreement
            .Between(Party.Customer("Northquay", northquay), Party.Provider("Larkfield"))
            .Document("MSA", effective: First)
            .Clause("MSA § 8", WorkRegister.Of(Library))
            .Clause("MSA § 9", LicenceGrant.Exclusive("Larkfield", "Northquay").WithAffiliates())
            .Clause(
                "MSA § 10",
                NoChallenge.Of("Northquay").Within(LicenceScope.Everything.InTerritories(Extent.Only("DE")))
            )
            .AsOf(Paid, Known);

        foreach (var known in (Affiliates?[])[affiliates, null])
        {
            var compiled = view.CompileLicences(known);
            foreach (var party in (string[])["Northquay", "Northquay GmbH", "Depot GmbH", "Larkfield", "Halden"])
            {
                foreach (var act in (string[])[IpActs.Use, IpActs.Challenge])
                {
                    foreach (var territory in (string?[])["DE", "US", null])
                    {
                        Assert.Equal(
                            view.MayUse(party, Library, act, UseScope.In(territory), known).Verdict,
                            compiled.Decide(party, Library.Name, act, territory: territory)
                        );
                    }
                }
            }
        }

        Assert.Equal(Verdict.Permitted, view.MayUse("Depot GmbH", Library, IpActs.Use, affiliates: affiliates).Verdict);
        Assert.Equal(Verdict.Unknown, view.MayUse("Northquay", Library, IpActs.Challenge).Verdict);
        Assert.Equal(["the territory of use"], view.MayUse("Northquay", Library, IpActs.Challenge).Missing);
    }

    [Fact]
    public void Decide_OfManyQuestions_AllocatesNothing()
    {
        var compiled = Msa.AsOf(Paid, Known).CompileLicences();

        Assert.Equal(0, AllocatedBytes.Least(Ask));

        void Ask()
        {
            for (var i = 0; i < 1000; i++)
            {
                _ = compiled.Decide("Northquay", "pricing engine", IpActs.Use, "retail", "DE");
                _ = compiled.Decide("Nobody", "rules library", IpActs.Challenge);
            }
        }
    }

    [Fact]
    public void AfterExit_OfTheSoftwareAgreement_ShowsTheDeliverableOfTheCustomer()
    {
        var answer = Msa.AsOf(Paid, Known).AfterExit("Northquay");

        Assert.True(answer.Value.Find("pricing engine")!.IsWideEnough);
        Assert.Empty(answer.Value.Findings);
        Assert.Null(answer.Value.Find("nothing"));
        Assert.StartsWith(
            "The agreement ends with 2029-01-31; this is how Northquay stands after it.",
            answer.Explanation.ToString(),
            StringComparison.Ordinal
        );
        Assert.StartsWith("Northquay after 2029-01-31:", answer.Value.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Questions_WithoutWhatTheyNeed_Throw()
    {
        var view = Msa.AsOf(Paid, Known);

        Assert.Equal("view", Assert.Throws<ArgumentNullException>(() => LicenceQuestions.Licences(null!)).ParamName);
        Assert.Equal("party", Assert.Throws<ArgumentException>(() => view.MayUse(" ", Engine, IpActs.Use)).ParamName);
        Assert.Equal("item", Assert.Throws<ArgumentNullException>(() => view.MayUse("x", null!, IpActs.Use)).ParamName);
        Assert.Equal("act", Assert.Throws<ArgumentException>(() => view.MayUse("x", Engine, "")).ParamName);
        Assert.Equal(
            "acts",
            Assert.Throws<ArgumentException>(() => view.AfterExit("Northquay", acts: [" "])).ParamName
        );
        Assert.Throws<ArgumentNullException>(() => LicenceQuestions.LicenceFindings(null!));
        Assert.Throws<ArgumentNullException>(() => LicenceQuestions.CompileLicences(null!));
        Assert.Throws<ArgumentNullException>(() => OpenSourceQuestions.OpenSource(null!));
    }

    [Theory]
    [InlineData(null, null, "not said")]
    [InlineData("DE", null, "territory DE")]
    [InlineData(null, "retail", "field retail")]
    [InlineData("DE", "retail", "field retail, territory DE")]
    public void UseScope_InWords_SaysWhatIsSaid(string? territory, string? field, string expected)
    {
        Assert.Equal(expected, UseScope.In(territory, field).ToString());
        Assert.Throws<ArgumentException>(() => UseScope.In(" "));
    }
}
