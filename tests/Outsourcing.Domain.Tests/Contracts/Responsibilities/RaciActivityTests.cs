using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Tests.Contracts;

public sealed class RaciActivityTests
{
    private static readonly RaciActivity Run = RaciActivity.Of(
        "run service",
        RaciPart.Of("VendorLead", "AR"),
        RaciPart.Of("ClientOwner", "CI"),
        RaciPart.Of("Legal", "")
    );

    [Fact]
    public void Of_Parts_AreByRole()
    {
        Assert.Equal(["VendorLead"], Run.Accountable);
        Assert.Equal(["VendorLead"], Run.Responsible);
        Assert.Equal(["ClientOwner"], Run.Consulted);
        Assert.Equal(["ClientOwner"], Run.Informed);
        Assert.Equal(Participation.Parse("AR"), Run.PartOf("VendorLead"));
        Assert.Equal(Participation.None, Run.PartOf("Legal"));
        Assert.Equal("run service: ClientOwner CI, VendorLead AR", Run.ToString());
        Assert.Equal("nothing: nobody", RaciActivity.Of("nothing").ToString());
    }

    [Fact]
    public void Equality_OrderAndEmptyPartsDoNotCount()
    {
        Assert.Equal(
            RaciActivity.Of("run service", RaciPart.Of("ClientOwner", "IC"), RaciPart.Of("VendorLead", "RA")),
            Run
        );
        Assert.Equal(Run.About("a", "b"), Run.About("b", "a"));
        Assert.NotEqual(Run, Run.About("a"));
        Assert.NotEqual(Run, Run.Retained("customer"));
        Assert.NotEqual(Run, Run.WithCounterpart("ClientOwner"));
    }

    [Fact]
    public void Steps_KeepWhatWasStated() =>
        Assert.Equal(
            "run service: ClientOwner CI, VendorLead AR; about helpdesk and network; retained by customer; counterpart ClientOwner",
            Run.About("network", "helpdesk").Retained("customer").WithCounterpart("ClientOwner").ToString()
        );

    [Fact]
    public void Of_RoleTwice_Throws() =>
        Assert.Equal(
            "The role 'X' has two parts in 't'. (Parameter 'parts')",
            Assert
                .Throws<ArgumentException>(() => RaciActivity.Of("t", RaciPart.Of("X", "A"), RaciPart.Of("X", "-")))
                .Message
        );

    [Fact]
    public void Steps_BadNames_Throw()
    {
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => RaciActivity.Of(" ")).ParamName);
        Assert.Equal("names", Assert.Throws<ArgumentException>(() => Run.About(" ")).ParamName);
        Assert.Equal("party", Assert.Throws<ArgumentException>(() => Run.Retained("")).ParamName);
        Assert.Equal("role", Assert.Throws<ArgumentException>(() => Run.WithCounterpart("")).ParamName);
        Assert.Equal("role", Assert.Throws<ArgumentNullException>(() => Run.PartOf(null!)).ParamName);
        Assert.Equal("role", Assert.Throws<ArgumentException>(() => RaciPart.Of(" ", "A")).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => RaciRole.Of(" ")).ParamName);
        Assert.Equal("party", Assert.Throws<ArgumentException>(() => RaciRole.Of("X", " ")).ParamName);
    }
}
