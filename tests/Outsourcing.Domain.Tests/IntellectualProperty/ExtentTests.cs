using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.IntellectualProperty;

public sealed class ExtentTests
{
    private static readonly string[] Names = ["DE", "FR", "GB", "US"];

    /// <summary>Gets sets over four names; a fifth stands for all that nobody names.</summary>
    private static Arbitrary<Extent> Extents { get; } =
        (
            from isAllBut in Gen.Elements(true, false)
            from names in Gen.SubListOf(Names)
            select isAllBut ? Extent.AllBut(names) : Extent.Only(names)
        ).ToArbitrary();

    private static IEnumerable<string> Universe => Names.Append("elsewhere");

    [Fact]
    public void Intersect_OfTwo_HoldsForWhatBothHold() =>
        Law.Holds(
            Extents,
            Extents,
            (one, other) =>
                Universe.All(name =>
                    one.Intersect(other).Contains(name) == (one.Contains(name) && other.Contains(name))
                )
        );

    [Fact]
    public void Intersect_IsCommutativeAssociativeAndIdempotent() =>
        Law.Holds(
            Extents,
            Extents,
            Extents,
            (a, b, c) =>
                a.Intersect(b) == b.Intersect(a)
                && a.Intersect(b).Intersect(c) == a.Intersect(b.Intersect(c))
                && a.Intersect(a) == a
                && a.Intersect(Extent.All) == a
                && a.Intersect(Extent.Nothing) == Extent.Nothing
        );

    [Fact]
    public void UnionAndWithout_OfTwo_HoldForTheRightNames() =>
        Law.Holds(
            Extents,
            Extents,
            (one, other) =>
                Universe.All(name =>
                    one.Union(other).Contains(name) == (one.Contains(name) || other.Contains(name))
                    && one.Without(other).Contains(name) == (one.Contains(name) && !other.Contains(name))
                )
        );

    [Fact]
    public void IsWithinAndOverlaps_OfTwo_FollowFromTheNames() =>
        Law.Holds(
            Extents,
            Extents,
            (one, other) =>
                one.IsWithin(other) == Universe.All(name => !one.Contains(name) || other.Contains(name))
                && one.Overlaps(other) == Universe.Any(name => one.Contains(name) && other.Contains(name))
        );

    [Theory]
    [InlineData("all")]
    [InlineData("nothing")]
    [InlineData("DE and FR", "FR", "DE", "DE")]
    public void ToString_OfOnly_ListsTheNames(string text, params string[] names) =>
        Assert.Equal(text, text is "all" ? Extent.AllBut().ToString() : Extent.Only(names).ToString());

    [Fact]
    public void ToString_OfAllBut_NamesWhatIsLeftOut() => Assert.Equal("all but US", Extent.AllBut("US").ToString());

    [Fact]
    public void Only_BlankName_IsRefused() => Assert.Throws<ArgumentException>("names", () => Extent.Only(" "));
}
