using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Performance;

namespace Outsourcing.Domain.Tests.Performance;

public sealed class ScoreScaleTests
{
    [Theory]
    [InlineData("0 to 100, higher is better", 100, 0)]
    [InlineData("1 to 5, higher is worse", 1, 5)]
    [InlineData(" -2.50 to 2.5, higher is worse ", -2.5, 2.5)]
    public void Parse_OfAScale_KnowsItsBestEnd(string text, double best, double worst)
    {
        var scale = ScoreScale.Parse(text);

        Assert.Equal((decimal)best, scale.Best);
        Assert.Equal((decimal)worst, scale.Worst);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0 to 100")]
    [InlineData("0 to 100, higher is safer")]
    [InlineData("0 to 50 to 100, higher is better")]
    [InlineData("5 to 5, higher is better")]
    [InlineData("x to 5, higher is better")]
    [InlineData(null)]
    public void TryParse_OfNoScale_IsFalse(string? text)
    {
        Assert.False(ScoreScale.TryParse(text, out _));
    }

    [Fact]
    public void Parse_OfNoScale_SaysWhatOneIs()
    {
        Assert.Equal(
            "'5' is not a scale such as '0 to 100, higher is better'.",
            Assert.Throws<FormatException>(() => ScoreScale.Parse("5")).Message
        );
    }

    [Fact]
    public void Of_NoRoom_Refuses()
    {
        Assert.Equal(
            "A scale from 5 to 5 has no room for scores. (Parameter 'highest')",
            Assert.Throws<ArgumentException>(() => ScoreScale.HigherIsBetter(5m, 5m)).Message
        );
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(0.99, false)]
    [InlineData(5, true)]
    [InlineData(5.01, false)]
    public void Score_OnAScale_LiesWithin(double value, bool isOn)
    {
        var scale = ScoreScale.HigherIsWorse(1m, 5m);
        if (isOn)
        {
            Assert.Equal(scale, scale.Score((decimal)value).Scale);
        }
        else
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => scale.Score((decimal)value));
        }
    }

    [Theory]
    [InlineData("0/1", "poor")]
    [InlineData("49999999/1000000", "poor")]
    [InlineData("50/1", "fair")]
    [InlineData("79999999/1000000", "fair")]
    [InlineData("80/1", "good")]
    [InlineData("100/1", "good")]
    public void BandOf_AScore_HasNoGap(string score, string band)
    {
        Assert.Equal(band, Helpdesk.Bands.BandOf(Ratio.Parse(score)).Name);
    }

    [Theory]
    [InlineData("-1/1000")]
    [InlineData("100001/1000")]
    public void BandOf_AScoreOffTheScale_Refuses(string score)
    {
        Assert.Equal(
            $"The score {score} lies outside 0 to 100, higher is better. (Parameter 'score')",
            Assert.Throws<ArgumentException>(() => Helpdesk.Bands.BandOf(Ratio.Parse(score))).Message
        );
    }

    [Fact]
    public void Bands_ThatDoNotCoverTheScale_Refuse()
    {
        Assert.Equal(
            "The first band begins with the lowest score, 0. (Parameter 'bands')",
            Refusal(ScoreBand.Of("good", 1m))
        );
        Assert.Equal("The first band begins with the lowest score, 0. (Parameter 'bands')", Refusal());
        Assert.Equal(
            "The band 'good from 50' begins above the band 'fair from 50' and within 0 to 100, higher is better. (Parameter 'bands')",
            Refusal(ScoreBand.Of("poor", 0m), ScoreBand.Of("fair", 50m), ScoreBand.Of("good", 50m))
        );
        Assert.Equal(
            "The band 'good from 100.01' begins above the band 'poor from 0' and within 0 to 100, higher is better. (Parameter 'bands')",
            Refusal(ScoreBand.Of("poor", 0m), ScoreBand.Of("good", 100.01m))
        );
        Assert.Equal(
            "Two bands are named 'poor'. (Parameter 'bands')",
            Refusal(ScoreBand.Of("poor", 0m), ScoreBand.Of("poor", 50m))
        );
    }

    [Fact]
    public void Band_OfTheFullScoreAlone_IsABand()
    {
        var bands = ScoreBands.Of(ScoreScale.Percent, ScoreBand.Of("not all", 0m), ScoreBand.Of("all", 100m));

        Assert.Equal("all", bands.BandOf(Ratio.Of(100)).Name);
        Assert.Equal("not all", bands.BandOf(Ratio.Of(99.999m)).Name);
    }

    [Fact]
    public void Linear_OfOneNumberOrTwoUnits_Refuses()
    {
        Assert.Equal(
            "80 % cannot be worth both nothing and the full score. (Parameter 'full')",
            Assert.Throws<ArgumentException>(() => Rating.Linear("80 %", "80 %")).Message
        );
        Assert.Equal(
            "80 % and 4 h have different units. (Parameter 'full')",
            Assert.Throws<ArgumentException>(() => Rating.Linear("80 %", "4 h")).Message
        );
    }

    [Fact]
    public void Interval_TurnedRound_Refuses()
    {
        Assert.Equal(
            "The lowest score 2/1 is above the highest 1/1. (Parameter 'high')",
            Assert.Throws<ArgumentException>(() => ScoreInterval.Of(Ratio.Of(2), Ratio.Of(1))).Message
        );
        Assert.True(ScoreInterval.Of(Ratio.Of(1, 2), Ratio.Of(2, 4)).IsExact);
        Assert.False(ScoreInterval.Of(Ratio.Of(1, 3), Ratio.Of(1, 2)).IsExact);
    }

    [Fact]
    public void Between_OfTwoUnits_Refuses()
    {
        Assert.Equal(
            "80 % and 4 h have different units. (Parameter 'other')",
            Assert
                .Throws<ArgumentException>(() => CriterionValue.Between(Measured.Parse("80 %"), Measured.Parse("4 h")))
                .Message
        );
    }

    private static string Refusal(params ScoreBand[] bands) =>
        Assert.Throws<ArgumentException>(() => ScoreBands.Of(ScoreScale.Percent, bands)).Message;
}
