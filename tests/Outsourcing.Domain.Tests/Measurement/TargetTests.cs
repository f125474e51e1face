using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Measurement;

public sealed class TargetTests
{
    [Theory]
    [InlineData("95 %", MeasurementStatus.Met)]
    [InlineData("94.9999999999 %", MeasurementStatus.Missed)]
    [InlineData("90 %", MeasurementStatus.Missed)]
    [InlineData("89.9999999999 %", MeasurementStatus.MissedMinimum)]
    public void Compare_AtLeast_TakesTheLevelsAsReached(string value, MeasurementStatus expected)
    {
        Assert.Equal(expected, Target.AtLeast("95 %", "90 %").Compare(Measured.Parse(value)));
    }

    [Theory]
    [InlineData("5 %", MeasurementStatus.Met)]
    [InlineData("5.0000000001 %", MeasurementStatus.Missed)]
    [InlineData("8 %", MeasurementStatus.Missed)]
    [InlineData("8.0000000001 %", MeasurementStatus.MissedMinimum)]
    public void Compare_AtMost_TakesTheLevelsAsReached(string value, MeasurementStatus expected)
    {
        Assert.Equal(expected, Target.AtMost("5 %", "8 %").Compare(Measured.Parse(value)));
    }

    [Theory]
    [InlineData("2 h", MeasurementStatus.Met)]
    [InlineData("4 h", MeasurementStatus.Met)]
    [InlineData("1 h 59 min 59.999999999 s", MeasurementStatus.Missed)]
    [InlineData("4 h 0.000000001 s", MeasurementStatus.Missed)]
    public void Compare_Between_TakesBothEndsAsReached(string value, MeasurementStatus expected)
    {
        Assert.Equal(expected, Target.Between("2 h", "4 h").Compare(Measured.Parse(value)));
    }

    [Fact]
    public void Compare_WithoutAMinimum_NeverMissesIt()
    {
        Assert.Equal(MeasurementStatus.Missed, Target.AtLeast("95 %").Compare(Measured.Parse("0 %")));
    }

    [Fact]
    public void Compare_OfOneItemBelow_IsNotRoundedUp()
    {
        // 413 of 435 are 94.94 %; 414 are 95.17 %. The level itself is 413.25.
        var target = Target.AtLeast("95 %");

        Assert.Equal(MeasurementStatus.Missed, target.Compare(Share(413, 435)));
        Assert.Equal(MeasurementStatus.Met, target.Compare(Share(414, 435)));
        Assert.Equal(MeasurementStatus.Missed, target.Compare(Share(949_999_999_999, 1_000_000_000_000)));
    }

    [Fact]
    public void Compare_OfAnotherUnit_Refuses()
    {
        var refusal = Assert.Throws<ArgumentException>(() => Target.AtLeast("95 %").Compare(Measured.Parse("4 h")));

        Assert.Equal("4 h is measured in another unit (time) than 95 % (share). (Parameter 'value')", refusal.Message);
    }

    [Fact]
    public void Minimum_ThatAsksForMore_Refuses()
    {
        Assert.Equal(
            "The minimum level 96 % asks for more than the expected level 95 %. (Parameter 'minimum')",
            Assert.Throws<ArgumentException>(() => Target.AtLeast("95 %", "96 %")).Message
        );
        Assert.Equal(
            "The minimum level 37 EUR asks for more than the expected level 38 EUR. (Parameter 'minimum')",
            Assert.Throws<ArgumentException>(() => Target.AtMost("38 EUR", "37 EUR")).Message
        );
        Assert.Equal("minimum", Assert.Throws<ArgumentException>(() => Target.AtMost("38 EUR", "40 USD")).ParamName);
        Assert.Equal("at least 95 %, minimum 95 %", Target.AtLeast("95 %", "95 %").ToString());
    }

    [Fact]
    public void Between_UpsideDownOrOfTwoUnits_Refuses()
    {
        Assert.Equal(
            "The range from 4 h to 2 h is empty. (Parameter 'most')",
            Assert.Throws<ArgumentException>(() => Target.Between("4 h", "2 h")).Message
        );
        Assert.Equal("most", Assert.Throws<ArgumentException>(() => Target.Between("4 h", "5 %")).ParamName);
        Assert.Equal(MeasurementStatus.Met, Target.Between("4 h", "4 h").Compare(Measured.Parse("4 h")));
    }

    [Fact]
    public void VolumeAndMisses_BelowZero_Refuse()
    {
        var target = Target.AtLeast("95 %");

        Assert.Equal("observations", Assert.ThrowsAny<ArgumentException>(() => target.WithMinimumVolume(-1)).ParamName);
        Assert.Equal("misses", Assert.ThrowsAny<ArgumentException>(() => target.AllowingMisses(-1)).ParamName);
        Assert.Equal(0, target.AllowingMisses(0).AllowedMisses);
        Assert.Null(target.AllowedMisses);
    }

    [Theory]
    [InlineData("at least 95 %, minimum 90 %, from 20 observations on, 2 misses allowed")]
    public void ToString_SaysAll(string expected)
    {
        Assert.Equal(expected, Target.AtLeast("95 %", "90 %").WithMinimumVolume(20).AllowingMisses(2).ToString());
        Assert.Equal("at most 38.5 EUR", Target.AtMost("38.50 EUR").ToString());
        Assert.Equal("from 2 h to 4 h", Target.Between("2 h", "4 h").ToString());
    }

    [Fact]
    public void Fingerprint_FollowsEquality()
    {
        var target = Target.AtLeast("95 %", "90 %");

        Assert.Equal(Fingerprint.Of(target), Fingerprint.Of(Target.AtLeast(Share(19, 20), Share(9, 10))));
        Assert.NotEqual(Fingerprint.Of(target), Fingerprint.Of(Target.AtLeast("95 %")));
        Assert.NotEqual(Fingerprint.Of(target), Fingerprint.Of(target.AllowingMisses(0)));
        Assert.NotEqual(Fingerprint.Of(target), Fingerprint.Of(target.WithMinimumVolume(1)));
        Assert.NotEqual(Fingerprint.Of(Target.AtLeast("95 %")), Fingerprint.Of(Target.AtMost("95 %")));
    }

    private static Measured Share(long above, long below) => Measured.Of(Ratio.Of(above, below), MeasureUnit.Share);
}
