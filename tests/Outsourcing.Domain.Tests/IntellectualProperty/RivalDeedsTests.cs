using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Reasoning;
using static Outsourcing.Domain.Tests.IntellectualProperty.Titles;

namespace Outsourcing.Domain.Tests.IntellectualProperty;

/// <summary>Deeds of one day by one owner to two: what their names are decides nothing.</summary>
public sealed class RivalDeedsTests
{
    [Theory]
    [InlineData("D1", "D2")]
    [InlineData("D2", "D1")]
    public void WhoOwns_AssignedToTwoOnOneDay_IsNotKnownAndNamesBoth(string toProvider, string toRival)
    {
        var answer = Sold(ToProvider(toProvider), ToRival(toRival)).Owners();

        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        Assert.Contains(
            answer.Findings,
            finding =>
                finding
                    .ToString()
                    .StartsWith("error ip.title.later-taker [engine]: Brandt assigned to", StringComparison.Ordinal)
                && finding.Message.EndsWith(
                    " on one day, 2026-04-01, and it is not recorded what decides between them.",
                    StringComparison.Ordinal
                )
                && finding.Message.Contains($"to Larkfield by {toProvider}", StringComparison.Ordinal)
                && finding.Message.Contains($"to Rival by {toRival}", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("D1", "D2")]
    [InlineData("D2", "D1")]
    public void WhoOwns_AssignedToTwoOnOneDay_IsTheOneWhoRegisteredInTime(string toProvider, string toRival)
    {
        var agreement = Msa()
            .Record(
                Made("C1", Day(3), Brandt, Us),
                ToProvider(toProvider).NotRegistered().TakenInGoodFaith(Truth.True),
                ToRival(toRival).Registered(Day(4, 20)).TakenInGoodFaith(Truth.True)
            );

        Assert.Equal("Rival", agreement.Owner());
    }

    [Fact]
    public void WhoOwns_SharesToTwoOnOneDay_PassBoth()
    {
        var half = Ratio.Of(1, 2);
        var agreement = Msa()
            .Record(
                Made("C1", Day(3), Brandt, Us),
                Deed("D1", Day(4), AssignmentTerm.Present("Brandt", Provider).OfShare(half), "engine"),
                Deed("D2", Day(4), AssignmentTerm.Present("Brandt", "Rival").OfShare(half), "engine")
            );

        Assert.Equal("Larkfield 1/2, Rival 1/2", agreement.Owner());
    }

    [Fact]
    public void WhoOwns_DeedToTheSameOneOnOneDay_IsKnown() =>
        Assert.Equal("Larkfield", Sold(ToProvider("D1"), ToProvider("D2")).Owner());

    [Fact]
    public void WhoOwns_DeedOfTheDayThatHasNoEffect_IsNoRival()
    {
        var unsigned = AssignmentMade.Of(
            "D0",
            Day(4),
            Now,
            AssignmentTerm.Present("Brandt", "Rival"),
            Truth.False,
            "engine"
        );

        Assert.Equal("Larkfield", Sold(unsigned, ToProvider("D1")).Owner());
    }

    private static Agreement Sold(params Fact[] deeds) => Msa().Record([Made("C1", Day(3), Brandt, Gb), .. deeds]);

    private static AssignmentMade ToProvider(string id) =>
        Deed(id, Day(4), AssignmentTerm.Present("Brandt", Provider), "engine");

    private static AssignmentMade ToRival(string id) =>
        Deed(id, Day(4), AssignmentTerm.Present("Brandt", "Rival"), "engine");
}
