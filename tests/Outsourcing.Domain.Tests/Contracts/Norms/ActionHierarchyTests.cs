using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Contracts.Norms;

public sealed class ActionHierarchyTests
{
    private static readonly string[] Actions = ["a", "b", "c", "d", "e", "f"];

    private static readonly Arbitrary<(string General, string Specific)[]> Steps = (
        from general in Gen.Elements(Actions)
        from specific in Gen.Elements(Actions)
        select (general, specific)
    )
        .ArrayOf()
        .ToArbitrary();

    [Theory]
    [InlineData("use", "read", true)]
    [InlineData("use", "write", true)]
    [InlineData("use", "use", true)]
    [InlineData("use", "sell", false)]
    [InlineData("transfer", "sell", true)]
    [InlineData("transfer", "use", false)]
    [InlineData("read", "use", false)]
    [InlineData("read", "write", false)]
    [InlineData("Use", "read", false)]
    [InlineData("index", "index", true)]
    public void UseAndTransfer_OfTwoActions_SaysWhichIncludesWhich(string general, string specific, bool includes)
    {
        Assert.Equal(includes, ActionHierarchy.UseAndTransfer.Includes(general, specific));
    }

    [Fact]
    public void None_OfAnAction_IncludesOnlyItself()
    {
        Assert.True(ActionHierarchy.None.Includes("read", "read"));
        Assert.False(ActionHierarchy.None.Includes("use", "read"));
        Assert.Equal("no action includes another", ActionHierarchy.None.ToString());
    }

    [Fact]
    public void With_AddsToWhatIsWithin_AndLeavesTheOtherAsItWas()
    {
        var before = ActionHierarchy.None.With(" use ", "read");
        var after = before.With("use", "write", "read").With("read", "quote");

        Assert.Equal(["read"], before.DirectlyWithin("use"));
        Assert.Equal(["read", "write"], after.DirectlyWithin("use"));
        Assert.Equal(["read", "use"], after.Generals);
        Assert.Equal([], after.DirectlyWithin("quote"));
        Assert.True(after.Includes("use", "quote"));
        Assert.Equal("read includes quote; use includes read and write", after.ToString());
        Assert.Equal(before, before.With("use"));
    }

    [Fact]
    public void With_InAnotherOrder_IsEqual()
    {
        var one = ActionHierarchy.None.With("use", "read").With("transfer", "sell").With("use", "write");

        Assert.Equal(ActionHierarchy.UseAndTransfer, one);
        Assert.NotEqual(ActionHierarchy.UseAndTransfer, one.With("use", "index"));
        Assert.NotEqual(ActionHierarchy.UseAndTransfer, one.With("index", "read"));
    }

    [Theory]
    [InlineData("use", "use")]
    [InlineData("read", "use")]
    [InlineData("quote", "use")]
    public void With_OfACircle_RefusesAndNamesIt(string general, string specific)
    {
        var hierarchy = ActionHierarchy.UseAndTransfer.With("read", "quote");

        var refusal = Assert.Throws<ArgumentException>(() => hierarchy.With(general, "sell", specific));

        Assert.Equal("specifics", refusal.ParamName);
        Assert.Equal(
            $"{specific} includes {general} already, so that {general} cannot include it. (Parameter 'specifics')",
            refusal.Message
        );
    }

    [Fact]
    public void Members_OfWhatIsNoName_Refuse()
    {
        var hierarchy = ActionHierarchy.None;

        Assert.Equal("general", Assert.Throws<ArgumentException>(() => hierarchy.With(" ", "read")).ParamName);
        Assert.Equal("specifics", Assert.Throws<ArgumentException>(() => hierarchy.With("use", " ")).ParamName);
        Assert.Equal("specifics", Assert.Throws<ArgumentNullException>(() => hierarchy.With("use", null!)).ParamName);
        Assert.Equal("general", Assert.Throws<ArgumentNullException>(() => hierarchy.Includes(null!, "a")).ParamName);
        Assert.Equal("specific", Assert.Throws<ArgumentNullException>(() => hierarchy.Includes("a", null!)).ParamName);
        Assert.Equal("general", Assert.Throws<ArgumentNullException>(() => hierarchy.DirectlyWithin(null!)).ParamName);
    }

    [Fact]
    public void Includes_OverManyWaysToOneAction_EndsSoon()
    {
        // Two ways at each of 60 steps: who would follow each way from the top would never end.
        var hierarchy = Enumerable
            .Range(0, 60)
            .Aggregate(
                ActionHierarchy.None,
                (all, i) =>
                    all.With(Name(i), Name(i, "l"), Name(i, "r"))
                        .With(Name(i, "l"), Name(i + 1))
                        .With(Name(i, "r"), Name(i + 1))
            );

        Assert.True(hierarchy.Includes("0", "60"));
        Assert.False(hierarchy.Includes("0", "61"));
    }

    [Fact]
    public void Includes_OfAnySteps_IsWhatPathsSay()
    {
        Law.Holds(
            Steps,
            steps =>
            {
                var (hierarchy, taken) = Build(steps);
                return Actions.All(general =>
                    Actions.All(specific =>
                        hierarchy.Includes(general, specific) == Reaches(taken, general, specific, Actions.Length)
                    )
                );
            }
        );
    }

    [Fact]
    public void Includes_OfAnySteps_IsAPartialOrder()
    {
        Law.Holds(
            Steps,
            steps =>
            {
                var hierarchy = Build(steps).Hierarchy;
                return Actions.All(a =>
                    hierarchy.Includes(a, a)
                    && Actions.All(b =>
                        (
                            !hierarchy.Includes(a, b)
                            || !hierarchy.Includes(b, a)
                            || string.Equals(a, b, StringComparison.Ordinal)
                        )
                        && Actions.All(c =>
                            !hierarchy.Includes(a, b) || !hierarchy.Includes(b, c) || hierarchy.Includes(a, c)
                        )
                    )
                );
            }
        );
    }

    private static string Name(int step, string way = "") =>
        string.Create(CultureInfo.InvariantCulture, $"{step}{way}");

    /// <summary>Puts in each step that closes no circle.</summary>
    private static (ActionHierarchy Hierarchy, List<(string General, string Specific)> Taken) Build(
        IEnumerable<(string General, string Specific)> steps
    )
    {
        var (hierarchy, taken) = (ActionHierarchy.None, new List<(string General, string Specific)>());
        foreach (var (general, specific) in steps)
        {
            if (Reaches(taken, specific, general, Actions.Length))
            {
                Assert.Throws<ArgumentException>(() => hierarchy.With(general, specific));
                continue;
            }

            hierarchy = hierarchy.With(general, specific);
            taken.Add((general, specific));
        }

        return (hierarchy, taken);
    }

    private static bool Reaches(
        List<(string General, string Specific)> taken,
        string general,
        string specific,
        int steps
    ) =>
        string.Equals(general, specific, StringComparison.Ordinal)
        || (
            steps > 0
            && taken.Exists(own =>
                string.Equals(own.General, general, StringComparison.Ordinal)
                && Reaches(taken, own.Specific, specific, steps - 1)
            )
        );
}
