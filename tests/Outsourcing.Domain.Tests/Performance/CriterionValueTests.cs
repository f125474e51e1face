using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Performance;

namespace Outsourcing.Domain.Tests.Performance;

public sealed class CriterionValueTests
{
    private static readonly Target Expected = Target.AtLeast("99.9 %", "99 %");
    private static readonly MeasurementPeriod March = MeasurementPeriod.Of(
        new LocalDate(2026, 3, 1),
        new LocalDate(2026, 4, 1),
        "Etc/UTC"
    );

    private static readonly Outage Down = Outage.Of(
        "O1",
        Instant.FromUtc(2026, 3, 5, 0, 0),
        Instant.FromUtc(2026, 3, 5, 7, 26, 24)
    );

    [Fact]
    public void From_WhatWasMeasured_IsTheNumber()
    {
        Assert.Equal(
            CriterionValue.Of("99 %"),
            CriterionValue.From(Indicator.Availability().Measure(Expected, March, [Down]))
        );
    }

    [Fact]
    public void From_WhatIsDisputed_IsBothNumbers()
    {
        var claim = Exclusion
            .Of("X1", ExclusionCategory.CustomerCaused, new Interval(Down.Start, Down.End!.Value))
            .In(ExclusionState.Disputed);
        var value = CriterionValue.From(Indicator.Availability().Measure(Expected, March, [Down], [claim]));

        Assert.Equal(CriterionValueKind.Between, value.Kind);
        Assert.Equal(Measured.Parse("99 %"), value.Measure);
        Assert.Equal(Measured.Parse("100 %"), value.OtherMeasure);
    }

    [Fact]
    public void From_NothingToMeasure_IsNoActivity()
    {
        var value = CriterionValue.From(Indicator.SuccessShare().Measure(Expected, March, []));

        Assert.Equal(CriterionValueKind.NoActivity, value.Kind);
        Assert.Equal("no activity: NotMeasurable", value.ToString());
    }

    [Theory]
    [InlineData(2, CriterionValueKind.Measured)]
    [InlineData(3, CriterionValueKind.NoActivity)]
    public void From_LessThanTheMinimumVolume_IsNoNumber(int volume, CriterionValueKind expected)
    {
        var answer = Indicator
            .SuccessShare()
            .Measure(Expected.WithMinimumVolume(volume), March, [EventCount.Of("A", Down.Start, 2, 2)]);

        Assert.Equal(expected, CriterionValue.From(answer).Kind);
    }

    [Theory]
    [InlineData(MissingDataRule.DeemedMissedAtMinimum, CriterionValueKind.DeemedWorst)]
    [InlineData(MissingDataRule.LeftOut, CriterionValueKind.NoActivity)]
    [InlineData(MissingDataRule.Unknown, CriterionValueKind.Unknown)]
    public void From_WhatWasNotReported_FollowsTheContract(MissingDataRule rule, CriterionValueKind expected)
    {
        var value = CriterionValue.From(Indicator.Availability().NotReported(Expected, March, rule));

        Assert.Equal(expected, value.Kind);
        Assert.Null(value.Measure);
    }

    [Fact]
    public void From_WhatLiesBetweenBounds_IsUnknown()
    {
        // Met, whatever happened while nobody looked; but which number it is nobody knows.
        var off = IntervalSet.Of(new Interval(Down.Start, Down.Start + Duration.FromMinutes(1)));
        var value = CriterionValue.From(
            Indicator.Availability().Measure(Expected, March, [], off, MissingDataRule.Unknown)
        );

        Assert.Equal(CriterionValueKind.Unknown, value.Kind);
    }

    [Fact]
    public void ToString_OfEachKind_SaysIt()
    {
        Assert.Equal("78 %", CriterionValue.Of("78 %").ToString());
        Assert.Equal("74 % or 78 %", CriterionValue.Between(Measured.Parse("74 %"), Measured.Parse("78 %")).ToString());
        Assert.Equal("unknown: late", CriterionValue.Unknown("late").ToString());
        Assert.Equal("deemed the worst: late", CriterionValue.DeemedWorst("late").ToString());
        Assert.Equal(
            "2 (1 to 5, higher is worse)",
            CriterionValue.Of(ScoreScale.HigherIsWorse(1m, 5m).Score(2.0m)).ToString()
        );
    }
}
