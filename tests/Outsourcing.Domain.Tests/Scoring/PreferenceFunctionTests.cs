using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class PreferenceFunctionTests
{
    public static TheoryData<PreferenceFunction, double, double> Points =>
        new()
        {
            { PreferenceFunction.Usual, 0, 0 },
            { PreferenceFunction.Usual, -1, 0 },
            { PreferenceFunction.Usual, double.Epsilon, 1 },
            { PreferenceFunction.UShape(2), 2, 0 },
            { PreferenceFunction.UShape(2), Math.BitIncrement(2.0), 1 },
            { PreferenceFunction.VShape(4), 0, 0 },
            { PreferenceFunction.VShape(4), 1, 0.25 },
            { PreferenceFunction.VShape(4), 4, 1 },
            { PreferenceFunction.VShape(4), 5, 1 },
            { PreferenceFunction.Level(2, 4), 2, 0 },
            { PreferenceFunction.Level(2, 4), 2.5, 0.5 },
            { PreferenceFunction.Level(2, 4), 4, 0.5 },
            { PreferenceFunction.Level(2, 4), Math.BitIncrement(4.0), 1 },
            { PreferenceFunction.Linear(2, 4), 2, 0 },
            { PreferenceFunction.Linear(2, 4), 2.5, 0.25 },
            { PreferenceFunction.Linear(2, 4), 4, 1 },
            { PreferenceFunction.Linear(2, 4), 5, 1 },
            { PreferenceFunction.Linear(4, 4), 4, 0 },
            { PreferenceFunction.Linear(4, 4), 4.5, 1 },
            { PreferenceFunction.Gaussian(2), 0, 0 },
            { PreferenceFunction.Gaussian(2), 2, 0.3934693402873666 },
            { PreferenceFunction.Gaussian(2), -2, 0 },
            { PreferenceFunction.Gaussian(1e-200), 1, 1 },
        };

    [Theory]
    [MemberData(nameof(Points))]
    public void Of_OnEachSideOfAThreshold_IsThePreference(PreferenceFunction function, double d, double preference) =>
        Assert.Equal(preference, function.Of(d), 15);

    [Theory]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void UShape_NoThreshold_Throws(double q) =>
        Assert.Equal("q", Assert.ThrowsAny<ArgumentException>(() => PreferenceFunction.UShape(q)).ParamName);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void VShapeAndGaussian_NoThreshold_Throw(double threshold)
    {
        Assert.Equal("p", Assert.ThrowsAny<ArgumentException>(() => PreferenceFunction.VShape(threshold)).ParamName);
        Assert.Equal("s", Assert.ThrowsAny<ArgumentException>(() => PreferenceFunction.Gaussian(threshold)).ParamName);
    }

    [Theory]
    [InlineData(5, 4, "q")]
    [InlineData(-1, 4, "q")]
    [InlineData(0, 0, "p")]
    [InlineData(double.NaN, 4, "q")]
    [InlineData(1, double.NaN, "p")]
    public void LevelAndLinear_ThresholdsThatDoNotFit_Throw(double q, double p, string parameter)
    {
        Assert.Equal(parameter, Assert.ThrowsAny<ArgumentException>(() => PreferenceFunction.Level(q, p)).ParamName);
        Assert.Equal(parameter, Assert.ThrowsAny<ArgumentException>(() => PreferenceFunction.Linear(q, p)).ParamName);
    }

    [Fact]
    public void Of_NotANumber_Throws() =>
        Assert.ThrowsAny<ArgumentException>(() => PreferenceFunction.Usual.Of(double.NaN));

    [Fact]
    public void ToString_ShowsShapeAndThresholds()
    {
        Assert.Equal("usual", PreferenceFunction.Usual.ToString());
        Assert.Equal("U-shape (q = 2)", PreferenceFunction.UShape(2).ToString());
        Assert.Equal("V-shape (p = 2.5)", PreferenceFunction.VShape(2.5).ToString());
        Assert.Equal("level (q = 1, p = 2)", PreferenceFunction.Level(1, 2).ToString());
        Assert.Equal("linear (q = 5, p = 30)", PreferenceFunction.Linear(5, 30).ToString());
        Assert.Equal("Gaussian (s = 3)", PreferenceFunction.Gaussian(3).ToString());
    }
}
