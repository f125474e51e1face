using System.Runtime.Intrinsics;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class ScoreDistributionTests
{
    /// <summary>Quantiles of the standard normal distribution as they are tabulated.</summary>
    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.25, -0.6744897501960817)]
    [InlineData(0.9, 1.2815515655446004)]
    [InlineData(0.975, 1.959963984540054)]
    [InlineData(0.99, 2.3263478740408408)]
    [InlineData(0.999, 3.090232306167813)]
    [InlineData(0.9999, 3.719016485455709)]
    [InlineData(1e-6, -4.753424308822899)]
    [InlineData(1e-10, -6.361340902404056)]
    [InlineData(1e-15, -7.941345326170997)]
    public void NormalQuantile_TabulatedShare_IsTheTabulatedNumber(double share, double expected)
    {
        var actual = NormalQuantile.Of(Vector512.Create(share))[3];
        Assert.InRange(actual, expected - 1e-13, expected + 1e-13);
        Assert.InRange(NormalQuantile.Share(expected), share * (1 - 1e-12), share * (1 + 1e-12));
    }

    [Fact]
    public void NormalQuantile_WhereTheFormulasMeet_GoesOnSmoothly()
    {
        foreach (var share in (double[])[0.075, 0.925, Math.Exp(-25), 0.5])
        {
            var below = NormalQuantile.Of(Vector512.Create(share * (1 - 1e-9)))[0];
            var above = NormalQuantile.Of(Vector512.Create(share * (1 + 1e-9)))[0];
            Assert.InRange(above - below, 1e-12, 1e-7);
        }
    }

    [Fact]
    public void Sampler_OfTwoNormals_RanksThemAsTheirDifferenceDoes()
    {
        // 10 ± 3 against 9 ± 4: the difference is 1 ± 5, and above 0 with Φ(0.2) = 0.579260.
        var result = Run(
            Normalization.None,
            [null, null],
            null,
            ScoreDistribution.Normal(10, 3),
            ScoreDistribution.Normal(9, 4)
        ).Value;
        AssertShare(0.5792597, result["A"].First);
        Assert.Equal(result.Samples, result["A"].Counts[0] + result["B"].Counts[0]);
        AssertShare(0.5792597, result.ConfidenceFactors()[0]!.Value);
    }

    [Fact]
    public void Sampler_OfTwoIntervals_RanksThemAsTheirAreaDoes()
    {
        // x from 0 to 1 beats y from ½ to 1½ on one eighth of the square.
        var result = Run(
            Normalization.None,
            [null, null],
            null,
            ScoreDistribution.Uniform(0, 1),
            ScoreDistribution.Uniform(0.5, 1.5)
        ).Value;
        AssertShare(0.125, result["A"].First);
    }

    [Fact]
    public void Sampler_OfATriangle_HasItsDistribution()
    {
        // Between 0 and 4 with mode 1: P(x ≤ 1) = ¼, P(x ≤ 2) = 1 − 2² / (4 × 3) = ⅔.
        foreach (var (known, expected) in ((double, double)[])[(1, 0.75), (2, 1.0 / 3), (0.5, 1 - (0.25 / 4))])
        {
            var result = Run(
                Normalization.None,
                [null, known],
                null,
                ScoreDistribution.Triangular(0, 1, 4),
                null
            ).Value;
            AssertShare(expected, result["A"].First);
        }

        AssertShare(
            0.25,
            Run(Normalization.None, [null, 1], null, ScoreDistribution.Triangular(0, 0, 2), null).Value["A"].First
        );
        AssertShare(
            0.75,
            Run(Normalization.None, [null, 1], null, ScoreDistribution.Triangular(0, 2, 2), null).Value["A"].First
        );
    }

    [Fact]
    public void Sampler_OfANormalOnAScale_IsCutOffAtItsEnds()
    {
        // 9 ± 1 on 0 to 10: P(x > 9) = (Φ(1) − ½) / Φ(1) = 0.405684.
        var result = Run(Normalization.Bounds, [null, 9], Scale.Of(0, 10), ScoreDistribution.Normal(9, 1), null).Value;
        AssertShare(0.4056843, result["A"].First);
        var sampler = ScoreDistribution.Normal(9, 1).Sampler(Scale.Of(0, 10));
        Assert.InRange(sampler(Vector512.Create(1 - 1e-16))[0], 9.999, 10);
        Assert.InRange(sampler(Vector512.Create(1e-16))[0], 0, 2);
    }

    [Fact]
    public void Run_MinMaxWithUncertainScores_WorksBetweenAllThatTheyCanBe()
    {
        // Prices: A from 1 to 3, B 2, C 5; so the scale is from 1 to 5, and points from 0 to 10 weigh against it.
        var table = PerformanceTable.FromRows(
            [Criterion.Minimize("price"), Criterion.Maximize("points")],
            [Alternative.Of("A", Cell.Missing, 0), Alternative.Of("B", 2, 0), Alternative.Of("C", 5, 10)]
        );
        var method = new Smaa2(Normalization.MinMax, UncertainScore.Of("A", "price", ScoreDistribution.Uniform(1, 3)));
        var result = method.Run(table, WeightSet.All(2), SampleRange.Of(1, 100_000)).Value;

        // C leads where w > (1 − w) s for the better of A and B, s = ¾ or (5 − x) / 4: w > s / (1 + s).
        var better = 1 - ((0.5 * (0.75 / 1.75)) + (0.5 * Integral(s => s / (1 + s), 0.75, 1)));
        AssertShare(better, result["C"].First, 100_000);
        Assert.Equal(100_000, result.Alternatives.Sum(alternative => alternative.Counts[0]));
    }

    [Fact]
    public void Run_UncertainScoresSplitAndThreaded_HaveTheSameFingerprint()
    {
        var table = PerformanceTable.FromRows(
            [Criterion.Maximize("a"), Criterion.Maximize("b")],
            [Alternative.Of("A", 1, 2), Alternative.Of("B", 2, 1), Alternative.Of("C", 0, Cell.Missing)]
        );
        var method = new Smaa2(
            Normalization.None,
            UncertainScore.Of("C", "b", ScoreDistribution.Normal(2, 1)),
            UncertainScore.Of("A", "a", ScoreDistribution.Triangular(0, 1, 2)),
            UncertainScore.Of("B", "a", ScoreDistribution.Uniform(1, 3))
        );
        var whole = method.Run(table, WeightSet.All(2), SampleRange.Of(5, 40_001)).Value;
        var parts = SampleRange
            .Of(5, 40_001)
            .Split(3)
            .Select(part => method.Run(table, WeightSet.All(2), part, threads: 2).Value)
            .ToList();
        Assert.Equal(Fingerprint.Of(whole), Fingerprint.Of(parts[2].With(parts[0]).Value.With(parts[1]).Value));
        Assert.Equal("2cc933ce6b9a91c55e8d165386adbc498340fce18d8ee2b040bdd07ac9987cd4", Fingerprint.Of(whole).Text);
        var factors = whole.ConfidenceFactors();
        Assert.Equal(factors, whole.ConfidenceFactors(threads: 3));
        Assert.All(factors, factor => Assert.InRange(factor!.Value, 0.05, 0.95));
    }

    [Fact]
    public void Run_UncertainScoreWithAScalingOfTheValues_IsRefusedByName()
    {
        AssertRefused(
            "scoring.score.uncertain: 'A' has an uncertain score on 'points', and the scaling Vector needs the values themselves.",
            Run(Normalization.Vector, [1, 2], null, ScoreDistribution.Uniform(0, 1), null)
        );
        AssertRefused(
            "scoring.score.uncertain: 'B' has a score without ends on 'points', and the scaling MinMax works between ends.",
            Run(Normalization.MinMax, [1, 2], null, null, ScoreDistribution.Normal(0, 1))
        );
        AssertRefused(
            "scoring.cell.outside-scale: 'A' has 5 to 11 on 'points', outside its scale 0 to 10.",
            Run(Normalization.Bounds, [1, 2], Scale.Of(0, 10), ScoreDistribution.Uniform(5, 11), null)
        );
        AssertRefused(
            "scoring.cell.outside-scale: 'A' has 11 ± 1 on 'points', outside its scale 0 to 10.",
            Run(Normalization.Bounds, [1, 2], Scale.Of(0, 10), ScoreDistribution.Normal(11, 1), null)
        );
        AssertRefused(
            "scoring.cell.missing: 'B' has no value on 'points'.",
            Run(Normalization.None, [1, null], null, ScoreDistribution.Uniform(5, 11), null)
        );

        static void AssertRefused(string message, Answer<Smaa2Result> answer)
        {
            var finding = Assert.Single(answer.Findings);
            Assert.Equal(message, $"{finding.Rule}: {finding.Message}");
        }
    }

    [Fact]
    public void Smaa2_UncertainScoresThatCannotBe_AreRefused()
    {
        var score = UncertainScore.Of("A", "points", ScoreDistribution.Uniform(0, 1));
        var twice = Assert.Throws<ArgumentException>(() => new Smaa2(Normalization.None, score, score));
        Assert.StartsWith(
            "'A' has more than one uncertain score on 'points'.",
            twice.Message,
            StringComparison.Ordinal
        );
        var table = Vendors.OneBenefit(1, 2).Table;
        foreach (
            var (alternative, criterion, message) in ((string, string, string)[])
                [("A", "x", "There is no criterion 'x'."), ("X", "points", "There is no alternative 'X'.")]
        )
        {
            var method = new Smaa2(
                Normalization.None,
                UncertainScore.Of(alternative, criterion, ScoreDistribution.Uniform(0, 1))
            );
            var unknown = Assert.Throws<ArgumentException>(() =>
                method.Run(table, WeightSet.All(1), SampleRange.Of(1, 1))
            );
            Assert.StartsWith(message, unknown.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Distributions_ThatCannotBe_AreRefused()
    {
        AssertRefused("high", "The values run upwards, not from 2 to 1.", () => ScoreDistribution.Uniform(2, 1));
        AssertRefused("mode", "The values run upwards, not from 2 to 1.", () => ScoreDistribution.Triangular(2, 1, 3));
        AssertRefused(
            "high",
            "The values run upwards, not from 3 to 2.5.",
            () => ScoreDistribution.Triangular(2, 3, 2.5)
        );
        AssertRefused("high", "The ends of a triangle differ.", () => ScoreDistribution.Triangular(2, 2, 2));
        AssertRefused("deviation", "A standard deviation is above zero.", () => ScoreDistribution.Normal(2, 0));
        AssertRefused("mean", "1E+151 is beyond 1e150.", () => ScoreDistribution.Normal(1e151, 1));
        AssertRefused("low", "A number must be finite", () => ScoreDistribution.Uniform(double.NaN, 1));
        Assert.Equal("2 to 2", ScoreDistribution.Uniform(2, 2).ToString());
        Assert.Equal("1 to 4, mostly 2.5", ScoreDistribution.Triangular(1, 2.5, 4).ToString());
        Assert.Equal("3 ± 0.5", ScoreDistribution.Normal(3, 0.5).ToString());

        static void AssertRefused(string parameterName, string message, Action make)
        {
            var exception = Assert.Throws<ArgumentException>(make);
            Assert.Equal(parameterName, exception.ParamName);
            Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
        }
    }

    private static Answer<Smaa2Result> Run(
        Normalization normalization,
        double?[] values,
        Scale? scale,
        params ScoreDistribution?[] distributions
    )
    {
        string[] names = ["A", "B"];
        var table = PerformanceTable.FromRows(
            [Criterion.Maximize("points", scale: scale)],
            names.Zip(
                values,
                (name, value) => Alternative.Of(name, value is { } known ? Cell.Known(known) : Cell.Missing)
            )
        );
        var uncertain = names
            .Zip(distributions)
            .Where(pair => pair.Second is not null)
            .Select(pair => UncertainScore.Of(pair.First, "points", pair.Second!));
        return new Smaa2(normalization, uncertain).Run(table, WeightSet.All(1), SampleRange.Of(3, 100_000));
    }

    private static double Integral(Func<double, double> f, double from, double to) =>
        Enumerable.Range(0, 1000).Average(k => f(from + ((k + 0.5) * (to - from) / 1000)));

    private static void AssertShare(double expected, double actual, int count = 100_000)
    {
        var error = 5 * Math.Sqrt(expected * (1 - expected) / count);
        Assert.InRange(actual, expected - error, expected + error);
    }
}
