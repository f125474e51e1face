using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Tests.Parties;

public sealed class LegalEntityTests
{
    [Fact]
    public void Of_AllParts_AreKept()
    {
        var entity = LegalEntity.Of(
            "Northquay Retail Ltd",
            Country.Of("GB"),
            Lei.Of("529900T8BM49AURSDO55"),
            registrationNumber: "04511"
        );

        Assert.Equal("Northquay Retail Ltd", entity.Name);
        Assert.Equal(Country.Of("GB"), entity.Country);
        Assert.Equal(Lei.Of("529900T8BM49AURSDO55"), entity.Lei);
        Assert.Equal("04511", entity.RegistrationNumber);
        Assert.Equal("Northquay Retail Ltd (GB, LEI 529900T8BM49AURSDO55, no. 04511)", entity.ToString());
    }

    [Fact]
    public void Of_OnlyTheName_HasNothingElse()
    {
        var entity = LegalEntity.Of("Northquay Retail Ltd");

        Assert.Null(entity.Country);
        Assert.Null(entity.Lei);
        Assert.Null(entity.RegistrationNumber);
        Assert.Equal("Northquay Retail Ltd", entity.ToString());
    }

    [Fact]
    public void Equality_OtherMember_Differs()
    {
        var entity = LegalEntity.Of("Halden", Country.Of("GB"));

        Assert.Equal(LegalEntity.Of("Halden", Country.Of("GB")), entity);
        Assert.NotEqual(LegalEntity.Of("halden", Country.Of("GB")), entity);
        Assert.NotEqual(LegalEntity.Of("Halden", Country.Of("US")), entity);
        Assert.NotEqual(LegalEntity.Of("Halden", Country.Of("GB"), Lei.Of("529900T8BM49AURSDO55")), entity);
    }

    [Fact]
    public void Of_BlankParts_Throw()
    {
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => LegalEntity.Of("")).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => LegalEntity.Of("A\ud800")).ParamName);
        Assert.Equal(
            "registrationNumber",
            Assert.Throws<ArgumentException>(() => LegalEntity.Of("A", registrationNumber: " ")).ParamName
        );
    }
}
