using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.ServiceLevels;

namespace Outsourcing.Domain.Tests.ServiceLevels;

public sealed class CreditScheduleTests
{
    private static readonly Target Committed = Target.AtLeast("99.9 %");

    /// <summary>The published table of a code host: a hole at exactly 99.0, and a credit at exactly 99.9 though it is met.</summary>
    private static readonly TieredCredit Published = CreditSchedule.Of(
        CreditTier.Of("10 %").Above("99.0 %").AtMost("99.9 %"),
        CreditTier.Of("25 %").Below("99.0 %")
    );

    [Fact]
    public void Check_ThePublishedTable_FindsHoleAndCreditThoughMet()
    {
        var findings = Published.Check(Committed);

        Assert.Equal(
            [
                (
                    ServiceLevelRules.TierHole,
                    "A value exactly 99 % misses the target (at least 99.9 %) and falls in no tier, so it gives no credit."
                ),
                (
                    ServiceLevelRules.TierMet,
                    "A value exactly 99.9 % meets the target (at least 99.9 %), and the tier '10% above 99 % and up to 99.9 %' gives a credit all the same."
                ),
            ],
            findings.Select(finding => (finding.Rule, finding.Message))
        );
    }

    [Theory]
    [InlineData("99.9 %", "10%")]
    [InlineData("99.0 %", null)]
    [InlineData("98.99 %", "25%")]
    [InlineData("99.91 %", null)]
    public void TierOf_ThePublishedTable_IsAsWritten(string value, string? credit) =>
        Assert.Equal(credit, Published.TierOf(Measured.Parse(value))?.Credit.ToString());

    [Fact]
    public void Check_TableOfWholePercents_FindsTheValuesBetween()
    {
        var schedule = CreditSchedule.Of(
            CreditTier.Of("0 %").AtLeast("99 %").AtMost("100 %"),
            CreditTier.Of("10 %").AtLeast("98 %").AtMost("98 %"),
            CreditTier.Of("20 %").AtLeast("97 %").AtMost("97 %")
        );

        Assert.Equal(
            [
                "A value from 0 % on and below 97 % misses the target (at least 99 %) and falls in no tier, so it gives no credit. The worst values are among them.",
                "A value above 97 % and below 98 % misses the target (at least 99 %) and falls in no tier, so it gives no credit.",
                "A value above 98 % and below 99 % misses the target (at least 99 %) and falls in no tier, so it gives no credit.",
            ],
            schedule.Check(Target.AtLeast("99 %")).Select(finding => finding.Message)
        );
        Assert.Null(schedule.TierOf(Measured.Parse("98.5 %")));
    }

    [Fact]
    public void Check_GaplessTable_FindsNothing() =>
        Assert.Empty(
            CreditSchedule
                .Of(
                    CreditTier.Of("10 %").Below("99.99 %").AtLeast("99 %"),
                    CreditTier.Of("30 %").Below("99 %").AtLeast("95 %"),
                    CreditTier.Of("100 %").Below("95 %")
                )
                .Check(Target.AtLeast("99.99 %"))
        );

    [Fact]
    public void Check_OverlapAndStepBackwards_AreErrors() =>
        Assert.Equal(
            [
                "The tiers '10% below 99 %' and '20% from 98.5 % on and below 99.9 %' overlap; the one that is written first counts.",
                "The tier '10% below 99 %' is for worse values than '20% from 98.5 % on and below 99.9 %' and gives less.",
            ],
            CreditSchedule
                .Of(CreditTier.Of("10 %").Below("99 %"), CreditTier.Of("20 %").AtLeast("98.5 %").Below("99.9 %"))
                .Check(Committed)
                .Select(finding => finding.Message)
        );

    [Fact]
    public void Check_SmallerIsBetter_IsMirrored()
    {
        var target = Target.AtMost("4 h");
        var good = CreditSchedule.Of(
            CreditTier.Of("5 %").Above("4 h").AtMost("8 h"),
            CreditTier.Of("10 %").Above("8 h")
        );
        var holed = CreditSchedule.Of(CreditTier.Of("5 %").AtLeast("4 h").AtMost("8 h"));

        Assert.Empty(good.Check(target));
        Assert.Equal(
            [
                "A value above 8 h misses the target (at most 4 h) and falls in no tier, so it gives no credit. The worst values are among them.",
                "A value exactly 4 h meets the target (at most 4 h), and the tier '5% from 4 h on and up to 8 h' gives a credit all the same.",
            ],
            holed.Check(target).Select(finding => finding.Message)
        );
    }

    [Fact]
    public void Check_OtherUnit_IsAnError()
    {
        Assert.Equal(
            "The schedule '10% below 99 %' needs a target in the unit of its tiers, and the target is at most 4 h.",
            Assert.Single(CreditSchedule.Of(CreditTier.Of("10 %").Below("99 %")).Check(Target.AtMost("4 h"))).Message
        );
        Assert.Equal(
            "The schedule '25% for each breach' needs a largest number of breaches, and the target is at least 99.9 %.",
            Assert.Single(CreditSchedule.PerBreach(Percentage.Of(25m)).Check(Committed)).Message
        );
        Assert.Equal(
            "The schedule '10 times the fee of the time lost beyond the target, at most 50%' needs a least share of time, and the target is at most 4 h.",
            Assert
                .Single(
                    CreditSchedule.LostTime(10m, beyondTarget: true, Percentage.Of(50m)).Check(Target.AtMost("4 h"))
                )
                .Message
        );
        Assert.Empty(CreditSchedule.PerBreach(Percentage.Of(25m)).Check(Target.AtMost("0 breaches")));
        Assert.Empty(CreditSchedule.LostTime(10m).Check(Committed));
        Assert.Empty(CreditSchedule.Flat("10 %").Check(Committed));
        Assert.Empty(CreditSchedule.Allocation("10 %").Check(Committed));
    }

    [Fact]
    public void Of_TiersThatDoNotFit_IsRefused()
    {
        Refused("A schedule has at least one tier.", () => CreditSchedule.Of());
        Refused(
            "The tiers of a schedule give one kind of credit.",
            () => CreditSchedule.Of(CreditTier.Of("10 %"), CreditTier.Of("2 days"))
        );
        Refused(
            "The ends of the tiers have different units.",
            () => CreditSchedule.Of(CreditTier.Of("10 %").Below("99 %"), CreditTier.Of("10 %").Below("4 h"))
        );
        Refused(
            "No value lies in the tier '10% above 99 % and up to 99 %'.",
            () => CreditTier.Of("10 %").Above("99 %").AtMost("99 %")
        );
        Refused(
            "No value lies in the tier '10% from 99 % on and below 98 %'.",
            () => CreditTier.Of("10 %").AtLeast("99 %").Below("98 %")
        );
        Refused(
            "No value lies in the tier '10% from 99 % on and below 4 h'.",
            () => CreditTier.Of("10 %").AtLeast("99 %").Below("4 h")
        );
    }

    [Theory]
    [InlineData("10 %", CreditUnit.Share, "10%")]
    [InlineData("2.50 points", CreditUnit.Points, "2.5 points")]
    [InlineData("3 days", CreditUnit.Days, "3 days")]
    public void Parse_Credit_IsReadBack(string text, CreditUnit unit, string shown)
    {
        var credit = CreditValue.Parse(text);

        Assert.Equal((unit, shown), (credit.Unit, credit.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ten")]
    [InlineData("-1 %")]
    [InlineData("-1 days")]
    [InlineData("3 weeks")]
    public void Parse_NoCredit_IsRefused(string text)
    {
        Assert.False(CreditValue.TryParse(text, out var value));
        Assert.Null(value);
        Assert.Equal(
            $"'{text}' is not a credit such as '10 %', '3 points' or '2 days'.",
            Assert.Throws<FormatException>(() => CreditValue.Parse(text)).Message
        );
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 0)]
    [InlineData(9, 0)]
    [InlineData(10, 2)]
    [InlineData(30, 10)]
    [InlineData(300, 10)]
    public void Reached_Points_GiveTheHighestStep(int points, int percent) =>
        Assert.Equal(
            Percentage.Of(percent),
            PointScale
                .Of(
                    PointStep.Of(10m, Percentage.Of(2m)),
                    PointStep.Of(5m, Percentage.Zero),
                    PointStep.Of(30m, Percentage.Of(10m))
                )
                .Reached(Ratio.Of(points))
        );

    private static void Refused(string message, Action act)
    {
        var refusal = Assert.ThrowsAny<ArgumentException>(act);

        Assert.StartsWith(message, refusal.Message, StringComparison.Ordinal);
        Assert.NotNull(refusal.ParamName);
    }

    [Fact]
    public void Check_TierThatReachesOverOthers_OverlapsWithEachOfThem() =>
        Assert.Equal(
            [
                "The tiers '30% below 99 %' and '20% from 10 % on and below 20 %' overlap; the one that is written first counts.",
                "The tiers '30% below 99 %' and '10% from 30 % on and below 40 %' overlap; the one that is written first counts.",
            ],
            CreditSchedule
                .Of(
                    CreditTier.Of("30 %").Below("99 %"),
                    CreditTier.Of("20 %").AtLeast("10 %").Below("20 %"),
                    CreditTier.Of("10 %").AtLeast("30 %").Below("40 %")
                )
                .Check(Target.AtLeast("99 %"))
                .Select(finding => finding.Message)
        );

    [Theory]
    [InlineData("10000 %", true)]
    [InlineData("10000.01 %", false)]
    [InlineData("1000000 points", true)]
    [InlineData("1000001 days", false)]
    [InlineData("79228162514264337593543950335 points", false)]
    public void TryParse_MoreThanAnyCredit_IsNone(string text, bool isCredit) =>
        Assert.Equal(isCredit, CreditValue.TryParse(text, out _));
}
