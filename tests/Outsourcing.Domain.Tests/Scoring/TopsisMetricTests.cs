using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class TopsisMetricTests
{
    /// <summary>Points 9, 5, 3 and prices 20, 12, 20: the ideal is (9, 12), the anti-ideal (3, 20).</summary>
    private static DecisionProblem Problem { get; } =
        Vendors.Two((9, 20), (5, 12), (3, 20)).With(Weights.Derived(1, 1));

    [Theory]
    [InlineData(DistanceMetric.Euclidean, "TOPSIS (None)")]
    [InlineData(DistanceMetric.Manhattan, "TOPSIS (None, Manhattan)")]
    [InlineData(DistanceMetric.Chebyshev, "TOPSIS (None, Chebyshev)")]
    public void Name_ShowsAMetricOtherThanTheBooks(DistanceMetric metric, string name) =>
        Assert.Equal(name, new Topsis(Normalization.None, metric).Name);

    [Fact]
    public void Constructor_NoMetric_IsEuclidean() =>
        Assert.Equal(new Topsis(Normalization.Vector, DistanceMetric.Euclidean), new Topsis(Normalization.Vector));

    [Theory]
    [InlineData(DistanceMetric.None)]
    [InlineData((DistanceMetric)4)]
    public void Constructor_UnknownMetric_Throws(DistanceMetric metric) =>
        Assert.Equal(
            "metric",
            Assert.Throws<ArgumentOutOfRangeException>(() => new Topsis(Normalization.None, metric)).ParamName
        );

    [Fact]
    public void Rank_ByHand_Manhattan()
    {
        // A is 0 + 8 from the ideal and 6 + 0 from the anti-ideal, B 4 + 0 and 2 + 8, C 6 + 8 and 0.
        var ranking = new Topsis(Normalization.None, DistanceMetric.Manhattan).Rank(Problem).Value;

        Assert.Equal("1. B 0.7143; 2. A 0.4286; 3. C 0", Short(ranking));
        Assert.Equal([10 / 14.0 * 0.2, 10 / 14.0 * 0.8], ranking["B"].Contributions.Select(part => part.Amount), Near);
        Assert.Equal(
            "The distance to the ideal point is 4, to the anti-ideal point 10.",
            ranking["B"].Explanation.Parts[0].Statement
        );
    }

    [Fact]
    public void Rank_ByHand_Chebyshev()
    {
        // A is 8 from the ideal and 6 from the anti-ideal, B 4 and 8, C 8 and 0.
        var ranking = new Topsis(Normalization.None, DistanceMetric.Chebyshev).Rank(Problem).Value;

        Assert.Equal("1. B 0.6667; 2. A 0.4286; 3. C 0", Short(ranking));
        Assert.Equal([0, 8 / 12.0], ranking["B"].Contributions.Select(part => part.Amount), Near);
        Assert.Equal([6 / 14.0, 0], ranking["A"].Contributions.Select(part => part.Amount), Near);
        Assert.Equal(
            "The distance to the ideal point is 4, to the anti-ideal point 8.",
            ranking["B"].Explanation.Parts[0].Statement
        );
    }

    [Fact]
    public void Contributions_SeveralLargestByChebyshev_ShareTheScore()
    {
        var ranking = new Topsis(Normalization.MinMax, DistanceMetric.Chebyshev)
            .Rank(Vendors.Two((9, 20), (5, 12), (9, 12)).With(Weights.Derived(1, 1)))
            .Value;

        Assert.Equal([0.5, 0.5], ranking["C"].Contributions.Select(part => part.Amount));
    }

    [Theory]
    [InlineData(DistanceMetric.Manhattan)]
    [InlineData(DistanceMetric.Chebyshev)]
    public void Rank_AllEqual_ShareTheFirstRankAtOne(DistanceMetric metric) =>
        Assert.Equal(
            "1. A 1; 1. B 1",
            new Topsis(Normalization.Vector, metric).Rank(Vendors.Two((5, 20), (5, 20))).Value.ToString()
        );

    [Fact]
    public void Rank_OneAlternative_IsRefused() =>
        Assert.Equal(
            ScoringRules.AlternativesTooFew,
            Assert
                .Single(new Topsis(Normalization.Vector, DistanceMetric.Manhattan).Rank(Vendors.OneBenefit(1)).Findings)
                .Rule
        );

    private static string Short(Ranking ranking) =>
        string.Join(
            "; ",
            ranking.Alternatives.Select(own =>
                FormattableString.Invariant($"{own.Rank}. {own.Name} {Math.Round(own.Score, 4)}")
            )
        );

    private static bool Near(double expected, double actual) => Math.Abs(expected - actual) < 1e-12;
}
