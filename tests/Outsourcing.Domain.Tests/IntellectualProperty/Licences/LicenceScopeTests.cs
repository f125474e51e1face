using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.IntellectualProperty.Licences;

public sealed class LicenceScopeTests
{
    private static readonly Arbitrary<LicenceScope> Scopes = AnyLicences.Scopes.ToArbitrary();

    [Fact]
    public void Intersect_OfTwo_DoesNotDependOnTheirOrder() =>
        Law.Holds(Scopes, Scopes, (one, other) => one.Intersect(other) == other.Intersect(one));

    [Fact]
    public void Intersect_OfThree_DoesNotDependOnTheirGrouping() =>
        Law.Holds(
            Scopes,
            Scopes,
            Scopes,
            (one, two, three) => one.Intersect(two).Intersect(three) == one.Intersect(two.Intersect(three))
        );

    [Fact]
    public void Intersect_WithItself_ChangesNothing() =>
        Law.Holds(
            Scopes,
            scope => scope.Intersect(scope) == scope && scope.Intersect(LicenceScope.Everything) == scope
        );

    [Fact]
    public void Intersect_OfTwo_LiesWithinBothAndIsTheWidestThatDoes() =>
        Law.Holds(
            Scopes,
            Scopes,
            Scopes,
            (one, other, third) =>
            {
                var both = one.Intersect(other);
                return both.IsWithin(one)
                    && both.IsWithin(other)
                    && third.IsWithin(both) == (third.IsWithin(one) && third.IsWithin(other))
                    && one.IsWithin(other) == (both == one)
                    && one.Overlaps(other) == !both.IsNothing;
            }
        );

    [Fact]
    public void ForActs_IncludesWhatTheActsInclude()
    {
        var scope = LicenceScope.Everything.ForActs(IpActs.Modify);

        Assert.True(scope.Acts.Contains(IpActs.Maintain));
        Assert.False(scope.Acts.Contains(IpActs.Exploit));
        Assert.False(scope.Acts.Contains(IpActs.HaveMaintained));
        Assert.Equal("acts maintain and modify", scope.ToString());
    }

    [Fact]
    public void ForActs_AllButOne_LeavesOutWhatIncludesIt()
    {
        var scope = LicenceScope.Everything.ForActs(Extent.AllBut(IpActs.Distribute));

        Assert.False(scope.Acts.Contains(IpActs.Distribute));
        Assert.False(scope.Acts.Contains(IpActs.Sell));
        Assert.False(scope.Acts.Contains(IpActs.Exploit));
        Assert.True(scope.Acts.Contains(IpActs.Use));
        Assert.True(scope.Acts.Contains("translate"));
    }

    [Fact]
    public void ForActs_WithAHierarchyOfOnesOwn_FollowsIt()
    {
        var own = ActionHierarchy.None.With("publish", "post");

        Assert.True(LicenceScope.Everything.ForActs(Extent.Only("publish"), own).Acts.Contains("post"));
        Assert.False(LicenceScope.Everything.ForActs("publish").Acts.Contains("post"));
    }

    [Fact]
    public void Beyond_AWiderScope_NamesTheDimensions()
    {
        var wide = LicenceScope.Everything.InTerritories(Extent.Only("DE", "US")).OfClasses(IpClass.Data);
        var narrow = LicenceScope.Everything.InTerritories(Extent.Only("DE"));

        Assert.Equal(["territories US beyond DE"], wide.Beyond(narrow));
        Assert.Equal(["classes all but Data beyond Data"], narrow.Beyond(wide));
        Assert.Empty(LicenceScope.Nothing.Beyond(narrow));
    }

    [Fact]
    public void ToString_OfAScope_NamesItsLimits()
    {
        Assert.Equal("everything", LicenceScope.Everything.ToString());
        Assert.Equal("nothing", LicenceScope.Everything.OfItems().ToString());
        Assert.Equal(
            "items x, rights Patent, fields all but banking",
            LicenceScope
                .Everything.OfItems("x")
                .UnderRights(IpRight.Patent)
                .InFields(Extent.AllBut("banking"))
                .ToString()
        );
    }

    [Fact]
    public void Limits_OutOfRange_Throw()
    {
        Assert.Equal(
            "classes",
            Assert.Throws<ArgumentOutOfRangeException>(() => LicenceScope.Everything.OfClasses(IpClass.None)).ParamName
        );
        Assert.Equal("rights", Assert.Throws<ArgumentException>(() => LicenceScope.Everything.UnderRights()).ParamName);
        Assert.Throws<ArgumentException>(() => LicenceScope.Everything.ForActs(" "));
    }
}
