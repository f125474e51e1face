using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;
using static Outsourcing.Domain.Tests.IntellectualProperty.Licences.LicenceWorld;

namespace Outsourcing.Domain.Tests.IntellectualProperty.Licences;

/// <summary>Who takes the title from the grantor of an exclusive licence is kept out as the grantor was.</summary>
public sealed class MayUseAfterAssignmentTests
{
    private static readonly LocalDate June = new(2026, 6, 1);
    private static readonly WorkItem Library = WorkItem
        .Of("rules library", IpClass.Background)
        .OwnedBy("Larkfield")
        .InJurisdiction(Country.Of("GB"));

    private static LicenceGrant Exclusive => LicenceGrant.Exclusive("Larkfield", "Northquay").OfItems("rules library");

    [Theory]
    [InlineData(5, 31, Verdict.Forbidden)]
    [InlineData(6, 1, Verdict.Permitted)]
    public void MayUse_NewOwner_IsKeptOutByAnExclusiveLicenceGrantedBefore(int month, int day, Verdict expected)
    {
        var view = View(Exclusive.Lasting(From(month, day)), Deed("D1", June, "Larkfield", "Acquirer"));

        Agree(expected, view, "Acquirer");
    }

    [Fact]
    public void MayUse_NewOwner_NamesTheExclusiveLicence()
    {
        var decision = View(Exclusive, Deed("D1", June, "Larkfield", "Acquirer")).MayUse("Acquirer", Library, "use");

        Assert.Equal(["MSA § 9 (exclusive)"], decision.Determining);
    }

    [Fact]
    public void MayUse_OwnerAfterTheNewOwner_IsKeptOutToo()
    {
        var view = View(
            Exclusive,
            Deed("D1", June, "Larkfield", "Acquirer"),
            Deed("D2", June.PlusDays(1), "Acquirer", "Halden")
        );

        Agree(Verdict.Forbidden, view, "Halden");
        Agree(Verdict.Permitted, view, "Northquay");
    }

    [Fact]
    public void MayUse_OwnerOfAShareTakenFromTheLicensor_IsKeptOut()
    {
        var half = AssignmentTerm.Present("Larkfield", "Acquirer").OfShare(Ratio.Of(1, 2));
        var view = View(Exclusive, AssignmentMade.Of("D1", June, Known, half, Truth.True, "rules library"));

        Agree(Verdict.Forbidden, view, "Acquirer");
    }

    [Fact]
    public void MayUse_LicenseeOfTheNewOwner_IsKeptOut()
    {
        var agreement = Deal(Exclusive, Deed("D1", June, "Larkfield", "Acquirer"))
            .Clause(
                "MSA § 10",
                LicenceGrant.NonExclusive("Acquirer", "Halden").OfItems("rules library").Lasting(From(7, 1))
            );

        Agree(Verdict.Forbidden, agreement.AsOf(Today, Known), "Halden");
    }

    [Fact]
    public void MayUse_NewOwnerThatHeldALicenceBefore_KeepsIt()
    {
        var agreement = Deal(Exclusive.Lasting(From(3, 1)), Deed("D1", June, "Larkfield", "Acquirer"))
            .Clause("MSA § 10", LicenceGrant.NonExclusive("Larkfield", "Acquirer").OfItems("rules library"));

        Agree(Verdict.Permitted, agreement.AsOf(Today, Known), "Acquirer");
    }

    [Fact]
    public void MayUse_ExclusiveLicenseeThatTakesTheTitle_IsPermitted() =>
        Agree(
            Verdict.Permitted,
            View(Exclusive.Lasting(From(3, 1)), Deed("D1", June, "Larkfield", "Northquay")),
            "Northquay"
        );

    [Fact]
    public void MayUse_OutsideTheExclusiveLicence_IsPermittedToTheNewOwner()
    {
        var view = View(Exclusive.InTerritories(Extent.Only("DE")), Deed("D1", June, "Larkfield", "Acquirer"));

        Agree(Verdict.Forbidden, view, "Acquirer", "DE");
        Agree(Verdict.Permitted, view, "Acquirer", "US");
        Agree(Verdict.Unknown, view, "Acquirer");
    }

    [Fact]
    public void MayUse_NewOwnerInGoodFaith_IsUnknownAndNamesTheNotice()
    {
        var view = View(Exclusive, Deed("D1", June, "Larkfield", "Acquirer").TakenInGoodFaith(Truth.True));

        Agree(Verdict.Unknown, view, "Acquirer");
        Assert.Equal(
            ["whether Acquirer took rules library without notice of MSA § 9"],
            view.MayUse("Acquirer", Library, "use").Missing
        );
        Agree(
            Verdict.Forbidden,
            View(Exclusive, Deed("D1", June, "Larkfield", "Acquirer").TakenInGoodFaith(Truth.False)),
            "Acquirer"
        );
    }

    [Fact]
    public void CompiledLicences_WhereATitleWasTaken_AllocateNothing()
    {
        var compiled = View(Exclusive.InTerritories(Extent.Only("DE")), Deed("D1", June, "Larkfield", "Acquirer"))
            .CompileLicences();
        compiled.Decide("Acquirer", "rules library", "use", territory: "DE");
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 100; i++)
        {
            compiled.Decide("Acquirer", "rules library", "use", territory: "DE");
            compiled.Decide("Acquirer", "rules library", "use");
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Agree(Verdict expected, AgreementView view, string party, string? territory = null)
    {
        Assert.Equal(expected, view.MayUse(party, Library, "use", UseScope.In(territory)).Verdict);
        Assert.Equal(
            expected,
            view.CompileLicences().Decide(party, "rules library", "use", field: null, territory: territory)
        );
    }

    private static LicenceTerm From(int month, int day) =>
        LicenceTerm.Perpetual.From(LicenceMoment.On(new LocalDate(2026, month, day)));

    private static AgreementView View(LicenceGrant grant, params Fact[] deeds) => Deal(grant, deeds).AsOf(Today, Known);

    private static Agreement Deal(LicenceGrant grant, params Fact[] deeds) =>
        Agreement
            .Between(Party.Customer("Northquay"), Party.Provider("Larkfield"))
            .Document("MSA", effective: First)
            .Clause("MSA § 8", WorkRegister.Of(Library))
            .Clause("MSA § 9", grant)
            .Record(deeds);

    private static AssignmentMade Deed(string id, LocalDate on, string from, string to) =>
        AssignmentMade.Of(id, on, Known, AssignmentTerm.Present(from, to), Truth.True, "rules library");
}
