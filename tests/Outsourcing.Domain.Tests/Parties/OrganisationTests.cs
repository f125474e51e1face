using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Tests.Parties;

public sealed class OrganisationTests
{
    private static readonly LegalEntity Ltd = LegalEntity.Of("Halden Ltd", Country.Of("GB"));
    private static readonly LegalEntity Inc = LegalEntity.Of("Halden Inc", Country.Of("US"));

    [Fact]
    public void Of_Entities_KeepsThem()
    {
        var halden = Organisation.Of("Halden", Ltd, Inc);

        Assert.Equal("Halden", halden.Name);
        Assert.Equal([Ltd, Inc], halden.Entities);
        Assert.Equal("Halden: Halden Ltd (GB) and Halden Inc (US)", halden.ToString());
        Assert.Equal("Halden", Organisation.Of("Halden").ToString());
        Assert.NotEqual(Organisation.Of("Halden", Ltd), halden);
        Assert.NotEqual(Organisation.Of("Halden Group", Ltd, Inc), halden);
    }

    [Fact]
    public void Of_BadParts_Throws()
    {
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => Organisation.Of(" ")).ParamName);
        Assert.Equal(
            "Halden Ltd belongs to Halden twice. (Parameter 'entities')",
            Assert.Throws<ArgumentException>(() => Organisation.Of("Halden", Ltd, Ltd)).Message
        );
    }
}
