using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Measurement;

public sealed class SatisfactionTests
{
    private static readonly MeasurementPeriod March = MeasurementPeriod.Of(
        new LocalDate(2026, 3, 1),
        new LocalDate(2026, 4, 1),
        "Europe/Paris"
    );

    private static readonly Arbitrary<decimal[]> Scores = Gen.Choose(0, 50)
        .Select(tenths => tenths / 10m)
        .ArrayOf()
        .Where(scores => scores.Length >= 2)
        .ToArbitrary();

    [Fact]
    public void Measure_MeanScore_IsExact()
    {
        var result = Measure(Target.AtLeast("4.2"), 4m, 4m, 4.5m).Value;

        Assert.Equal(Ratio.Of(25, 6), result.Undisputed.Value!.Value);
        Assert.Equal(3, result.Undisputed.Volume);
        Assert.Equal(MeasurementStatus.Missed, result.Undisputed.Status);
        Assert.Equal("mean score of satisfaction", result.Indicator.Name);
    }

    [Theory]
    [InlineData(99, MeasurementStatus.NotMeasurable)]
    [InlineData(100, MeasurementStatus.Met)]
    public void Measure_BelowTheMinimumSample_IsNotMeasurable(int answers, MeasurementStatus status)
    {
        var target = Target.AtLeast("4.2").WithMinimumVolume(100);

        var answer = Measure(target, [.. Enumerable.Range(0, answers).Select(i => i % 2 == 0 ? 4.2m : 4.3m)]);

        Assert.Equal(status, answer.Value.Undisputed.Status);
        Assert.Equal(
            status == MeasurementStatus.NotMeasurable,
            answer.Explanation.ToString().Contains("99 are fewer than the 100", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Measure_LevelInsideTheBand_SaysSoAndDecidesByTheMean()
    {
        var answer = Measure(Target.AtLeast("4.2", "3"), 4m, 5m, 4m, 5m, 3m, 4m, 4m, 5m);

        Assert.Equal("Met: 4.25, 0.05 left", answer.Value.ToString());
        Assert.Equal(
            "info measurement.satisfaction.band [mean score of satisfaction]: The level 4.2 lies inside the error band 4.25 ± "
                + "0.49 (z = 1.96, 8 answers): another sample could come out on the other side of it.",
            Assert.Single(answer.Findings).ToString()
        );
        Assert.Equal(
            """
            Met: 4.25, 0.05 left.
            - Mean score of satisfaction, at least 4.2, minimum 3; 2026-03-01 to 2026-03-31 (Europe/Paris).
            - 8 answers, together 34.
            - The error band is 4.25 ± 0.49 (z = 1.96, 8 answers), and 4.2 lies inside it; the exact mean decides: 0.05 left.
            - The level 4.2 lies inside the error band 4.25 ± 0.49 (z = 1.96, 8 answers): another sample could come out on the other side of it.
            """,
            answer.Explanation.ToString()
        );
    }

    [Fact]
    public void Measure_LevelOutsideTheBand_HasNothingToAdd()
    {
        var answer = Measure(Target.AtLeast("3"), 4m, 5m, 4m, 5m, 3m, 4m, 4m, 5m);

        Assert.Empty(answer.Findings);
        Assert.Contains(
            "- The error band is 4.25 ± 0.49 (z = 1.96, 8 answers); the exact mean decides: 1.25 left.",
            answer.Explanation.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Measure_OneAnswerOrNone_HasNoBand()
    {
        var one = Measure(Target.AtLeast("4"), 4m);

        Assert.Equal(MeasurementStatus.Met, one.Value.Undisputed.Status);
        Assert.Empty(one.Findings);
        Assert.Contains(
            "- One answer has no error band; it decides: 0 left.",
            one.Explanation.ToString(),
            StringComparison.Ordinal
        );
        Assert.Equal(MeasurementStatus.NotMeasurable, Measure(Target.AtLeast("4")).Value.Undisputed.Status);
    }

    [Fact]
    public void Measure_TooFewAnswers_SaysNothingOfTheBand() =>
        Assert.Empty(Measure(Target.AtLeast("4.2").WithMinimumVolume(9), 4m, 5m, 4m, 5m, 3m, 4m, 4m, 5m).Findings);

    [Fact]
    public void Band_OfEqualScores_HasNoWidth()
    {
        var band = Band(1.96m, 4m, 4.0m);

        Assert.Equal(Ratio.Zero, band.HalfWidth);
        Assert.Equal(Ratio.Zero, band.Variance);
        Assert.True(band.Contains(Ratio.OfWhole(4)));
        Assert.False(band.Contains(Ratio.Of(4_000_001, 1_000_000)));
        Assert.Equal("4 ± 0 (z = 1.96, 2 answers)", band.ToString());
    }

    [Fact]
    public void Band_WithARationalWidth_EndsExactlyThere()
    {
        // 0 and 2 have the variance 2; over 2 answers that is 1, so the half width is z.
        var band = Band(1.5m, 0m, 2m);

        Assert.Equal(Ratio.Of(2, 1), band.Variance);
        Assert.Equal(Ratio.Of(3, 2), band.HalfWidth);
        Assert.True(band.Contains(Ratio.Of(5, 2)));
        Assert.True(band.Contains(Ratio.Of(-1, 2)));
        Assert.False(band.Contains(Ratio.Of(2_500_001, 1_000_000)));
    }

    [Fact]
    public void Band_HalfWidth_IsRoundedUp()
    {
        // s² = 0.5 and n = 8: √(0.5/8) = 0.25 exactly.
        Assert.Equal(Ratio.Of(0.25m), Band(1m, 4m, 5m, 4m, 5m, 3m, 4m, 4m, 5m).HalfWidth);
        // 1 · √(1/3) = 0.57735…
        Assert.Equal(Ratio.Of(0.5774m), Band(1m, 1m, 2m, 3m).HalfWidth);
    }

    [Fact]
    public void Band_AnyScores_AgreesWithTheFormulaInFloatingPoint() =>
        Law.Holds(
            Scores,
            scores =>
            {
                var band = Band(1.96m, scores);
                var mean = scores.Average(score => (double)score);
                var variance = scores.Sum(score => Math.Pow((double)score - mean, 2)) / (scores.Length - 1);
                var half = 1.96 * Math.Sqrt(variance / scores.Length);
                var stated = (double)band.HalfWidth.ToDecimal(4, RoundingMode.HalfEven);
                return stated >= half - 1e-9
                    && stated <= half + 1e-4 + 1e-9
                    && band.Contains(band.Mean)
                    && !band.Contains(band.Mean + band.HalfWidth + Ratio.Of(0.0001m))
                    && band.Contains(band.Mean - Ratio.Max(Ratio.Zero, band.HalfWidth - Ratio.Of(0.0001m)));
            }
        );

    [Fact]
    public void Factories_OutsideTheirRanges_Throw()
    {
        Assert.Equal(
            "z must be above zero, and 0 is not. (Parameter 'z')",
            Assert.Throws<ArgumentOutOfRangeException>(() => Indicator.Satisfaction(0m)).Message
        );
        Assert.Equal("z", Assert.Throws<ArgumentOutOfRangeException>(() => Band(-1m, 1m, 2m)).ParamName);
        Assert.Equal(
            "An error band needs two answers at least. (Parameter 'answers')",
            Assert.Throws<ArgumentException>(() => Band(1m, 1m)).Message
        );
    }

    private static Answer<MeasurementResult> Measure(Target target, params decimal[] scores) =>
        Indicator.Satisfaction().Measure(target, March, Answers(scores));

    private static ErrorBand Band(decimal z, params decimal[] scores) => ErrorBand.Of(Answers(scores), z);

    private static SurveyAnswer[] Answers(decimal[] scores) =>
        [
            .. scores.Select(
                (score, i) =>
                    SurveyAnswer.Of(
                        FormattableString.Invariant($"s{i:D}"),
                        March.Instants.Start + Duration.FromMinutes(i),
                        score
                    )
            ),
        ];
}
