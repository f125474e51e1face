using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class WeightsTests
{
    [Fact]
    public void Of_PercentAndPartsOfOne_AreTheSameWeights()
    {
        var percent = Weights.Of(30, 20, 10, 40);
        var parts = Weights.Of(0.3m, 0.2m, 0.10m, 0.4m);

        Assert.Equal(100m, percent.Whole);
        Assert.Equal(1m, parts.Whole);
        Assert.Equal([0.3, 0.2, 0.1, 0.4], percent.Shares);
        Assert.Equal(percent, parts);
        Assert.Equal(percent.GetHashCode(), parts.GetHashCode());
        Assert.Equal(Fingerprint.Of(percent), Fingerprint.Of(parts));
    }

    [Theory]
    [InlineData("99.99")]
    [InlineData("100.01")]
    [InlineData("1.01")]
    public void Of_AnotherSum_IsRefusedWithTheSum(string last)
    {
        var error = Assert.Throws<ArgumentException>(() =>
            Weights.Of(0m, decimal.Parse(last, System.Globalization.CultureInfo.InvariantCulture))
        );

        Assert.Equal("weights", error.ParamName);
        Assert.StartsWith(
            $"The weights sum to {last}; they must sum to 100 or to 1.",
            error.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Of_None_IsRefused()
    {
        Assert.StartsWith(
            "There is no weight.",
            Assert.Throws<ArgumentException>(() => Weights.Of()).Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "There is no weight.",
            Assert.Throws<ArgumentException>(() => Weights.Of([], 1m)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Of_SumOffByTheLastDigit_IsRefused()
    {
        Assert.StartsWith(
            "The weights sum to 100.0000000000000000000000000001; they must sum to 100 or to 1.",
            Assert.Throws<ArgumentException>(() => Weights.Of(100m, 1e-28m)).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => Weights.Of(decimal.MinValue, decimal.MinValue));
    }

    [Fact]
    public void With_Twice_MeansTheSameShare() =>
        Assert.Equal(
            Weights.Of(30, 20, 10, 40).With(3, 0.05m),
            Weights.Of(30, 20, 10, 40).With(3, 0.4m).With(3, 0.05m)
        );

    [Fact]
    public void Of_NegativeWeight_IsRefusedByPosition()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Weights.Of(101, -1));

        Assert.StartsWith(
            "The weight of 'criterion 2' is -1; a weight is zero or more.",
            error.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Of_ZeroWeight_IsAllowed() => Assert.Equal([0, 1], Weights.Of(0, 100).Shares);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Of_WholeNotAboveZero_IsRefused(int whole) =>
        Assert.Equal("whole", Assert.Throws<ArgumentOutOfRangeException>(() => Weights.Of([1m], whole)).ParamName);

    [Fact]
    public void Of_OwnWhole_MustBeMet()
    {
        Assert.Equal([0.25, 0.75], Weights.Of([250m, 750m], 1000m).Shares);
        Assert.StartsWith(
            "The weights sum to 999, not to 1000.",
            Assert.Throws<ArgumentException>(() => Weights.Of([250m, 749m], 1000m)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Equal_ThreeCriteria_AreExactThirds()
    {
        var thirds = Weights.Equal(3);

        Assert.Equal([1m, 1m, 1m], thirds.Stated);
        Assert.Equal(3m, thirds.Whole);
        Assert.All(thirds.Shares, share => Assert.Equal(1.0 / 3, share, 15));
        Assert.Equal(thirds, Weights.Of([2m, 2m, 2m], 6m));
        Assert.Equal("count", Assert.Throws<ArgumentOutOfRangeException>(() => Weights.Equal(0)).ParamName);
    }

    [Fact]
    public void Derived_IsTakenAsGiven_AndMarked()
    {
        var derived = Weights.Derived(0.2, 1.7);

        Assert.False(derived.IsStated);
        Assert.Equal([0.2, 1.7], derived.Shares);
        Assert.Empty(derived.Stated);
        Assert.Equal(0m, derived.Whole);
        Assert.NotEqual(Weights.Of(0.5m, 0.5m), Weights.Derived(0.5, 0.5));
        Assert.Equal(Weights.Derived(0.2, 1.7), derived);
        Assert.NotEqual(Weights.Derived(0.2, 1.6), derived);
        Assert.NotEqual(Fingerprint.Of(Weights.Derived(0.2, 1.6)), Fingerprint.Of(derived));
        Assert.Equal("0.2, 1.7 (derived)", derived.ToString());
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-0.1)]
    [InlineData(0.9e-100)]
    [InlineData(1.1e100)]
    public void Derived_NotAWeight_IsRefused(double weight) =>
        Assert.Equal("weights", Assert.Throws<ArgumentException>(() => Weights.Derived(1, weight)).ParamName);

    [Fact]
    public void Derived_NothingAboveZero_IsRefused()
    {
        Assert.StartsWith(
            "No weight is above zero.",
            Assert.Throws<ArgumentException>(() => Weights.Derived(0, 0)).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentException>(() => Weights.Derived());
    }

    [Fact]
    public void With_ScalesTheOthersExactly()
    {
        var changed = Weights.Of(30, 20, 10, 40).With(3, 0.5m);

        Assert.Equal(Weights.Of([3m, 2m, 1m, 6m], 12m), changed);
        Assert.Equal("3, 2, 1, 6 of 12", changed.ToString());
    }

    [Fact]
    public void With_ManyTimes_StaysExactAndSmall()
    {
        var weights = Weights.Of(30, 20, 10, 40);
        for (var i = 0; i < 50; i++)
        {
            weights = weights.With(3, 0.5m);
            weights = weights.With(3, 0.25m);
        }

        Assert.Equal(Weights.Of([3m, 2m, 1m, 2m], 8m), weights);
    }

    [Fact]
    public void With_MoreDigitsThanCanBeHeld_IsRefusedNotRounded()
    {
        var error = Assert.Throws<ArgumentException>(() => Weights.Of(30.01m, 20, 49.99m).With(0, 1e-28m));

        Assert.Equal("share", error.ParamName);
        Assert.StartsWith(
            "A share of 0.0000000000000000000000000001 has too many digits for the others to be scaled exactly.",
            error.Message,
            StringComparison.Ordinal
        );
        Assert.Equal(Weights.Of([1e-26m, 1m - 1e-26m], 1m), Weights.Of(0.3m, 0.7m).With(0, 1e-26m));
    }

    [Fact]
    public void With_OutOfRange_IsRefused()
    {
        var weights = Weights.Of(30, 70);

        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => weights.With(2, 1)).ParamName);
        Assert.Equal("share", Assert.Throws<ArgumentOutOfRangeException>(() => weights.With(0, 1.01m)).ParamName);
        Assert.StartsWith(
            "A share is from 0 to 1, and -0.01 is not; 0.5 is 50 %.",
            Assert.Throws<ArgumentOutOfRangeException>(() => weights.With(0, -0.01m)).Message,
            StringComparison.Ordinal
        );
        Assert.Equal([1, 0], weights.With(0, 1).Shares);
        Assert.Equal([0, 1], weights.With(0, 0).Shares);
    }

    [Fact]
    public void With_NothingToScale_IsRefused()
    {
        Assert.Equal(
            "No other criterion has weight, so nothing can be scaled in proportion.",
            Assert.Throws<InvalidOperationException>(() => Weights.Of(100, 0).With(0, 0.5m)).Message
        );
        Assert.Equal(
            "Derived weights have no whole to share.",
            Assert.Throws<InvalidOperationException>(() => Weights.Derived(1, 2).With(0, 1)).Message
        );
    }

    [Fact]
    public void DerivedFrom_MultipliesAsGiven()
    {
        var tree = new CriteriaNode[]
        {
            CriteriaGroup.Of("a", 0.333m, Criterion.Maximize("x", 0.5m), Criterion.Maximize("y", 0.4m)),
            Criterion.Minimize("z", 0.667m),
        };
        var weights = Weights.DerivedFrom(tree);

        Assert.False(weights.IsStated);
        Assert.Equal([0.333 * 0.5, 0.333 * 0.4, 0.667], weights.Shares);
        Assert.StartsWith(
            "'w' states no weight.",
            Assert.Throws<ArgumentException>(() => Weights.DerivedFrom([Criterion.Maximize("w")])).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentException>(() => Weights.DerivedFrom([]));
    }

    [Fact]
    public void Of_SumBelowOneAndWithZerosAtItsEnd_IsWrittenShortly()
    {
        Assert.StartsWith(
            "The weights sum to 0.05; they must sum to 100 or to 1.",
            Assert.Throws<ArgumentException>(() => Weights.Of(0m, 0.05m)).Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "The weights sum to 90; they must sum to 100 or to 1.",
            Assert.Throws<ArgumentException>(() => Weights.Of(80m, 10.00m)).Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "The weights sum to 90, not to 100.",
            Assert.Throws<ArgumentException>(() => Weights.Of([80m, 10m], 100m)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Of_OwnWhole_NegativeWeightOrWhole_IsRefusedInWords()
    {
        Assert.StartsWith(
            "The weight of 'criterion 2' is -50; a weight is zero or more.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Weights.Of([150m, -50m], 200m)).Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "A whole is above zero, not -1.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Weights.Of([1m], -1m)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Derived_BothEndsOfTheRange_AreWeights()
    {
        Assert.Equal([1e-100, 1e100], Weights.Derived(1e-100, 1e100).Shares);
        Assert.StartsWith(
            "A derived weight is zero or from 1e-100 to 1e100, and -0.1 is not.",
            Assert.Throws<ArgumentException>(() => Weights.Derived(1, -0.1)).Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "A derived weight is zero or from 1e-100 to 1e100, and NaN is not.",
            Assert.Throws<ArgumentException>(() => Weights.Derived(1, double.NaN)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Equals_StatedWeights_IsExact()
    {
        var weights = Weights.Of(0.3m, 0.7m);
        var almost = Weights.Of(0.3000000000000000000001m, 0.6999999999999999999999m);

        Assert.Equal(weights.Shares, almost.Shares);
        Assert.NotEqual(weights, almost);
        Assert.NotEqual(weights, Weights.Of(0.3m, 0.7m, 0m));
        Assert.NotEqual(Weights.Derived(1, 2), Weights.Derived(1, 2, 0));
        Assert.False(weights.Equals(null));
    }

    [Fact]
    public void With_WholeOfNinetySixBits_IsTheLargest()
    {
        // The other weights stay whole parts when the whole is 5 or 8 times 10 to the 28th; 2 to the 96th is 7.9 times that.
        Assert.Equal(5e28m, Weights.Of([1m, 2m, 3m], 6m).With(0, 1e-28m).Whole);
        Assert.Equal(
            "share",
            Assert.Throws<ArgumentException>(() => Weights.Of([1m, 3m, 5m], 9m).With(0, 1e-28m)).ParamName
        );
    }
}
