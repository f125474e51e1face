using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Tests.Parties;

public sealed class PartyTests
{
    private static readonly LegalEntity Ltd = LegalEntity.Of("Halden Ltd", Country.Of("GB"));
    private static readonly LegalEntity Inc = LegalEntity.Of("Halden Inc", Country.Of("US"));

    [Fact]
    public void Of_SeveralEntities_KeepsTheirOrder()
    {
        var suppliers = Party.Of(PartyRole.Provider, "Suppliers", Ltd, Inc);

        Assert.Equal("Suppliers", suppliers.Name);
        Assert.Equal(PartyRole.Provider, suppliers.Role);
        Assert.Equal([Ltd, Inc], suppliers.Entities);
        Assert.Equal("Suppliers (provider): Halden Ltd (GB) and Halden Inc (US)", suppliers.ToString());
        Assert.NotEqual(Party.Provider("Suppliers", Inc, Ltd), suppliers);
    }

    [Fact]
    public void CustomerAndProvider_HaveTheirRoles()
    {
        Assert.Equal(Party.Of(PartyRole.Customer, "Northquay", Ltd), Party.Customer("Northquay", Ltd));
        Assert.Equal(Party.Of(PartyRole.Provider, "Northquay"), Party.Provider("Northquay"));
    }

    [Fact]
    public void Of_WhiteSpaceAroundTheName_IsLeftOut()
    {
        Assert.Equal(Party.Customer("Northquay"), Party.Customer(" Northquay\n"));
        Assert.Equal(LegalEntity.Of("A", registrationNumber: "1"), LegalEntity.Of("A ", registrationNumber: " 1"));
        Assert.Equal(Organisation.Of("Northquay"), Organisation.Of(" Northquay"));
    }

    [Fact]
    public void Of_OneEntityOnTwoSides_IsAllowed() =>
        Assert.Equal(
            Party.Provider("Supplier", Ltd).Entities,
            Party.Of(PartyRole.Guarantor, "Guarantor", Ltd).Entities
        );

    [Theory]
    [InlineData(PartyRole.Customer, "customer")]
    [InlineData(PartyRole.Provider, "provider")]
    [InlineData(PartyRole.Guarantor, "guarantor")]
    [InlineData(PartyRole.Subcontractor, "subcontractor")]
    [InlineData(PartyRole.Beneficiary, "third-party beneficiary")]
    public void ToString_WithoutEntities_IsNameAndRole(PartyRole role, string words) =>
        Assert.Equal($"Halden ({words})", Party.Of(role, "Halden").ToString());

    [Theory]
    [InlineData(PartyRole.None)]
    [InlineData((PartyRole)6)]
    public void Of_NoRole_Throws(PartyRole role) =>
        Assert.Equal("role", Assert.Throws<ArgumentOutOfRangeException>(() => Party.Of(role, "Halden")).ParamName);

    [Fact]
    public void Of_BadParts_Throws()
    {
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => Party.Customer(" ")).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => Party.Customer(null!)).ParamName);
        Assert.Equal("entities", Assert.Throws<ArgumentNullException>(() => Party.Customer("A", Ltd, null!)).ParamName);
        var twice = Assert.Throws<ArgumentException>(() => Party.Provider("Suppliers", Ltd, Inc, Ltd));
        Assert.Equal("Halden Ltd belongs to Suppliers twice. (Parameter 'entities')", twice.Message);
    }

    [Fact]
    public void Of_ListChangedAfterwards_StaysTheSame()
    {
        var entities = new List<LegalEntity> { Ltd };
        var party = Party.Customer("Halden", entities);

        entities.Add(Inc);

        Assert.Equal([Ltd], party.Entities);
    }
}
