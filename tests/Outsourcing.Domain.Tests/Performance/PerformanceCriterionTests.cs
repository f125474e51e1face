using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Performance;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Performance;

public sealed class PerformanceCriterionTests
{
    [Fact]
    public void Readiness_OfAWholeCriterion_FindsNothing()
    {
        Assert.Equal([], Helpdesk.Calls.Readiness(volume: 5));
    }

    [Fact]
    public void Readiness_OfANameAlone_NamesEveryGap()
    {
        Assert.Equal(
            [
                "error performance.criterion.definition [calls]: 'calls' is not defined in words.",
                "error performance.criterion.formula [calls]: 'calls' has no formula.",
                "error performance.criterion.unit [calls]: 'calls' has no unit.",
                "error performance.criterion.direction [calls]: 'calls' does not say whether more or less is better.",
                "error performance.criterion.target [calls]: 'calls' has no target.",
                "error performance.criterion.window [calls]: 'calls' has no window over which it is measured.",
                "error performance.criterion.source [calls]: 'calls' has no source of data.",
                "error performance.criterion.measured [calls]: 'calls' is measured by nobody.",
                "warning performance.criterion.owner [calls]: 'calls' has no owner on either side.",
                "warning performance.criterion.lagging [calls]: 'calls' does not say whether it leads or lags.",
                "warning performance.criterion.consequence [calls]: 'calls' has no consequence.",
                "warning performance.criterion.customer-duties [calls]: 'calls' does not say on which duties of the customer it depends.",
            ],
            PerformanceCriterion.Of("calls").Readiness().Select(finding => finding.ToString())
        );
    }

    [Theory]
    [InlineData("80 %", "80 %", true)]
    [InlineData("80 %", "80.0001 %", false)]
    [InlineData("80 %", "79 %", true)]
    public void Readiness_OfAtLeast_AsksForAMinimumThatIsNotBetter(string target, string minimum, bool fits)
    {
        AssertFits(Helpdesk.Calls.AtLeast(target, minimum), PerformanceRules.CriterionMinimum, fits);
    }

    [Theory]
    [InlineData("5 %", "5 %", true)]
    [InlineData("5 %", "4.9999 %", false)]
    [InlineData("5 %", "6 %", true)]
    public void Readiness_OfAtMost_AsksForAMinimumThatIsNotBetter(string target, string minimum, bool fits)
    {
        AssertFits(Helpdesk.Calls.AtMost(target, minimum), PerformanceRules.CriterionMinimum, fits);
    }

    [Fact]
    public void Readiness_OfABetterMinimum_SaysBothLevels()
    {
        Assert.Equal(
            "'calls answered within 20 s' has a minimum of 85 % that is better than its target of 80 %.",
            Assert.Single(Helpdesk.Calls.AtLeast("80 %", "85 %").Readiness()).Message
        );
    }

    [Theory]
    [InlineData("95 %", 19, false)]
    [InlineData("95 %", 20, true)]
    [InlineData("95 %", 35, true)]
    [InlineData("100 %", 1, true)]
    [InlineData("99.9 %", 999, false)]
    [InlineData("99.9 %", 1000, true)]
    public void Readiness_OfAShareAtLeast_AsksForRoomForAMiss(string target, long volume, bool fits)
    {
        AssertFits(Helpdesk.Calls.AtLeast(target), PerformanceRules.CriterionReachable, fits, volume);
    }

    [Theory]
    [InlineData("5 %", 19, false)]
    [InlineData("5 %", 20, true)]
    [InlineData("0 %", 1, true)]
    public void Readiness_OfAShareAtMost_AsksForRoomForAMiss(string target, long volume, bool fits)
    {
        AssertFits(Helpdesk.Calls.AtMost(target), PerformanceRules.CriterionReachable, fits, volume);
    }

    [Fact]
    public void Readiness_OfATargetWithoutRoom_SaysWhatToDo()
    {
        var finding = Assert.Single(Helpdesk.Calls.AtLeast("95 %").Readiness(volume: 15));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(
            "'calls answered within 20 s' has a target of 95 % that allows no miss at all among 15 observations.",
            finding.Message
        );
        Assert.Equal("Allow a number of misses, or measure over a longer window.", finding.Remedy);
    }

    [Theory]
    [InlineData("100.01 %", true)]
    [InlineData("-0.01 %", false)]
    public void Readiness_OfAShareThatThereIsNot_IsAnError(string target, bool isBenefit)
    {
        var criterion = isBenefit ? Helpdesk.Calls.AtLeast(target) : Helpdesk.Calls.AtMost(target);
        var finding = Assert.Single(criterion.Readiness());

        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(
            $"'calls answered within 20 s' has a target of {target}, which no share reaches.",
            finding.Message
        );
    }

    [Fact]
    public void Readiness_OfANumber_AsksForNoVolume()
    {
        Assert.Equal(
            [],
            Helpdesk.Calls.In(MeasureUnit.Number("EUR")).AtMost("38 EUR").From(Measured.Parse("41 EUR")).Readiness(1)
        );
    }

    [Fact]
    public void Readiness_OfLevelsInAnotherUnit_NamesTheFirst()
    {
        var finding = Assert.Single(Helpdesk.Calls.AtMost("4 h", "5 h").Readiness());

        Assert.Equal(PerformanceRules.CriterionUnit, finding.Rule);
        Assert.Equal("'calls answered within 20 s' is stated in share, and its level 4 h in time.", finding.Message);
    }

    [Theory]
    [InlineData(Indication.Lead, null)]
    [InlineData(Indication.Lag, "info")]
    public void Readiness_OfALag_IsANote(Indication indication, string? severity)
    {
        var found = Helpdesk.Calls.As(indication).Readiness().Select(finding => finding.ToString().Split(' ')[0]);

        Assert.Equal(severity is null ? [] : [severity], found);
    }

    [Theory]
    [InlineData(PartyRole.Customer, "provider's")]
    [InlineData(PartyRole.Provider, "customer's")]
    public void Readiness_WithOneOwner_NamesTheOtherSide(PartyRole side, string other)
    {
        var found = PerformanceCriterion.Of("calls").OwnedBy(side, "somebody").Readiness();

        Assert.Contains($"'calls' has no owner on the {other} side.", found.Select(finding => finding.Message));
    }

    [Fact]
    public void DependsOn_Nothing_IsAnAnswerToo()
    {
        Assert.Null(PerformanceCriterion.Of("calls").CustomerDuties);
        Assert.Equal([], PerformanceCriterion.Of("calls").DependsOn().CustomerDuties);
        AssertFits(PerformanceCriterion.Of("calls").DependsOn(), PerformanceRules.CriterionCustomerDuties, fits: true);
    }

    [Fact]
    public void Steps_WithWhatCannotBe_Refuse()
    {
        var criterion = PerformanceCriterion.Of("calls");

        Assert.Equal("name", Assert.Throws<ArgumentException>(() => PerformanceCriterion.Of(" ")).ParamName);
        Assert.Equal("definition", Assert.Throws<ArgumentException>(() => criterion.DefinedAs("")).ParamName);
        Assert.Equal("source", Assert.Throws<ArgumentException>(() => criterion.MeasuredFrom("")).ParamName);
        Assert.Equal("measurer", Assert.Throws<ArgumentException>(() => criterion.MeasuredBy("")).ParamName);
        Assert.Equal("customerDuties", Assert.Throws<ArgumentException>(() => criterion.DependsOn("")).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => criterion.As(Indication.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => criterion.Towards(Direction.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => criterion.LeadsTo((Consequence)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => criterion.OwnedBy(PartyRole.Guarantor, "bank"));
        Assert.Throws<ArgumentOutOfRangeException>(() => criterion.Readiness(volume: 0));
    }

    [Fact]
    public void ToString_OfACriterion_SaysItsLevels()
    {
        Assert.Equal("calls", PerformanceCriterion.Of("calls").ToString());
        Assert.Equal("calls answered within 20 s: at least 80 %, minimum 75 %", Helpdesk.Calls.ToString());
        Assert.Equal("cost: at most 38 EUR", PerformanceCriterion.Of("cost").AtMost("38 EUR").ToString());
    }

    [Fact]
    public void Fingerprint_OfACriterion_SeesEveryMember()
    {
        PerformanceCriterion[] variants =
        [
            Helpdesk.Calls,
            Helpdesk.Calls.DefinedAs("x"),
            Helpdesk.Calls.ComputedAs("[x]"),
            Helpdesk.Calls.In(MeasureUnit.Time),
            Helpdesk.Calls.AtLeast("81 %", "75 %"),
            Helpdesk.Calls.AtLeast("80 %", "76 %"),
            Helpdesk.Calls.AtMost("80 %", "75 %"),
            Helpdesk.Calls.From(Measured.Parse("71 %")),
            Helpdesk.Calls.Over(MeasurementWindow.CalendarMonth("Europe/Paris")),
            Helpdesk.Calls.MeasuredFrom("x"),
            Helpdesk.Calls.MeasuredBy("x"),
            Helpdesk.Calls.OwnedBy(PartyRole.Customer, "x"),
            Helpdesk.Calls.OwnedBy(PartyRole.Provider, "x"),
            Helpdesk.Calls.As(Indication.Lag),
            Helpdesk.Calls.LeadsTo(Consequence.Bonus),
            Helpdesk.Calls.DependsOn(),
            Helpdesk.Calls.DependsOn("x"),
            Helpdesk.Calls.DependsOn("x", "y"),
        ];

        Assert.Equal(variants.Length, variants.Select(Fingerprint.Of).Distinct().Count());
        Assert.Equal(variants.Length, variants.Distinct().Count());
    }

    private static void AssertFits(PerformanceCriterion criterion, RuleId rule, bool fits, long? volume = null)
    {
        Assert.Equal(fits, criterion.Readiness(volume).All(finding => finding.Rule != rule));
    }
}
