namespace Outsourcing.Samples.VendorScorecard.Tests;

public sealed class BandTests
{
    private static readonly DecisionProblem Any = DecisionProblem.Of(
        [Criterion.Maximize("q", weight: 1)],
        [Alternative.Of("A", 1), Alternative.Of("B", 2)]
    );

    [Theory]
    [InlineData(0, "blocked")]
    [InlineData(0.3499, "blocked")]
    [InlineData(0.35, "conditional")]
    [InlineData(0.4999, "conditional")]
    [InlineData(0.5, "approved")]
    [InlineData(0.6499, "approved")]
    [InlineData(0.65, "preferred")]
    [InlineData(1, "preferred")]
    public void Of_EachSideOfABoundary_IsTheBandThere(double score, string band) =>
        Assert.Equal(band, Band.Of(score).Name);

    [Theory]
    [InlineData(0.5e-9, "approved")]
    [InlineData(2e-9, "conditional")]
    public void Of_ScoreBelowABoundary_ReachesItWithinTheTieTolerance(double below, string band) =>
        Assert.Equal(band, Band.Of(0.5 - below).Name);

    [Fact]
    public void All_FromZeroToOne_LeavesNoGapAndNoOverlap()
    {
        Assert.Equal(1, Band.All[0].To);
        Assert.Equal(0, Band.All[^1].From);
        Assert.All(Band.All.Zip(Band.All.Skip(1)), pair => Assert.Equal(pair.First.From, pair.Second.To));
        Assert.All(Band.All, band => Assert.True(band.From < band.To));
    }

    public static TheoryData<ScoringMethod, bool> Methods =>
        new()
        {
            { new WeightedSum(Normalization.Bounds), true },
            { new WeightedSum(Normalization.MinMax), false },
            { new WeightedSum(Normalization.Linear), false },
            { new WeightedSum(Normalization.Sum), false },
            { new WeightedSum(Normalization.None), false },
            { new WeightedProduct(Normalization.Linear), false },
            { new WeightedProduct(Normalization.Sum), false },
            { new Topsis(Normalization.Vector), false },
            { new Vikor(), false },
        };

    [Theory]
    [MemberData(nameof(Methods))]
    public void Fit_Method_IsWhetherAScoreStandsForItself(ScoringMethod method, bool fits) =>
        Assert.Equal(fits, Band.Fit(method, Any));

    [Fact]
    public void Fit_DerivedWeightsThatSumToTwo_DoesNot() =>
        Assert.False(Band.Fit(new WeightedSum(Normalization.Bounds), Any.With(Weights.Derived(2))));
}
