using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.ServiceLevels;
using static Outsourcing.Domain.Tests.ServiceLevels.Worked;

namespace Outsourcing.Domain.Tests.ServiceLevels;

public sealed class AgreementCheckTests
{
    [Fact]
    public void Check_TheWorkedAgreement_FindsOnlyTheWorstMonth() =>
        Assert.Equal(
            "info service-level.credit.worst-month [worst month]: The worst possible month gives 48000.00 EUR (12 % of the charges), the cap, of 192000.00 EUR (48 % of the charges) before it.",
            Assert.Single(Terms.Check(Eur(400_000m))).ToString()
        );

    [Fact]
    public void Check_WithoutCharges_SpeaksOfParts() =>
        Assert.Equal(
            "The worst possible month gives 12 % of the charges, the cap, of 48 % of the charges before it.",
            Assert.Single(Terms.Check()).Message
        );

    [Fact]
    public void Check_LevelWithoutConsequenceOrSource_IsFound()
    {
        var level = ServiceLevel.Of(
            "L",
            Indicator.SuccessShare(),
            Target.AtLeast("95 %"),
            MeasurementWindow.CalendarMonth("Europe/Berlin")
        );

        Assert.Equal(
            [
                "L is critical, and a miss has no consequence.",
                "L does not say where its data come from.",
                "The worst possible month gives 0 % of the charges.",
            ],
            Messages(ServiceLevelAgreement.Of(level))
        );
        Assert.DoesNotContain(
            "L is critical, and a miss has no consequence.",
            Messages(ServiceLevelAgreement.Of(level.AsKeyMeasurement()))
        );
    }

    [Fact]
    public void Check_AllocationsAboveThePool_AreFound() =>
        Assert.Equal(
            [
                "The category shares add up to 110%, above 100%.",
                "The allocations in Availability add up to 101%, above 100% of its pool.",
            ],
            ServiceLevelAgreement
                .Of(A1, A2.WithCredit(CreditSchedule.Allocation("51 %")), T1)
                .WithAtRisk(AtRisk.Of("12 %").WithCategory("Availability", "60 %").WithCategory("Timeliness", "50 %"))
                .Check()
                .Where(finding => finding.Rule == ServiceLevelRules.AllocationAbovePool)
                .Select(finding => finding.Message)
        );

    [Fact]
    public void Check_AllocationsOfExactlyThePool_AreNotFound() =>
        Assert.DoesNotContain(Terms.Check(), finding => finding.Rule == ServiceLevelRules.AllocationAbovePool);

    [Fact]
    public void Check_CategoryOrScaleThatIsNotThere_IsFound() =>
        Assert.Equal(
            [
                "P gives service points, and no scale turns them into money.",
                "T1 has an allocation in Timeliness, and the categories are Availability.",
            ],
            ServiceLevelAgreement
                .Of(A1, T1, Level("P").WithCredit(CreditSchedule.Flat("3 points")))
                .WithAtRisk(AtRisk.Of("12 %").WithCategory("Availability", "60 %"))
                .Check()
                .Where(finding => finding.Severity == Severity.Error)
                .Select(finding => finding.Message)
        );

    [Fact]
    public void Check_StricterThanWhatItDependsOn_IsFound()
    {
        var (app, host) = (
            Level("app").WithTarget(Target.AtLeast("99 %")),
            Level("host").WithTarget(Target.AtLeast("99.5 %"))
        );
        var network = AvailabilityBlock.Component("network", Ratio.Of(995, 1000));
        var terms = ServiceLevelAgreement.Of(app.DependsOn("host").DependsOn(network), host);

        // 99.5 % of 99.5 % is 99.0025 %, more than was promised.
        Assert.DoesNotContain(terms.Check(), finding => finding.Rule == ServiceLevelRules.Underpinning);
        Assert.Equal(
            "app promises 99.01 %, and what it depends on (host and network) gives 99.0025 % when all of it is kept.",
            Assert
                .Single(
                    ServiceLevelAgreement
                        .Of(app.WithTarget(Target.AtLeast("99.01 %")).DependsOn("host").DependsOn(network), host)
                        .Check(),
                    finding => finding.Rule == ServiceLevelRules.Underpinning
                )
                .Message
        );
        Assert.Equal(
            "app depends on 'disk', which the agreement does not have.",
            Assert
                .Single(
                    ServiceLevelAgreement.Of(app.DependsOn("disk")).Check(),
                    finding => finding.Rule == ServiceLevelRules.DependencyKnown
                )
                .Message
        );
    }

    [Fact]
    public void Check_ShorterThanTheTimeItDependsOn_IsFound()
    {
        var (desk, second) = (Time("desk", "4 h"), Time("second line", "8 h"));

        Assert.Equal(
            "desk promises at most 4 h, and second line, on which it depends, promises at most 8 h.",
            Assert
                .Single(
                    ServiceLevelAgreement.Of(desk.DependsOn("second line"), second).Check(),
                    finding => finding.Rule == ServiceLevelRules.Underpinning
                )
                .Message
        );
        Assert.DoesNotContain(
            ServiceLevelAgreement.Of(desk, second.DependsOn("desk")).Check(),
            finding => finding.Rule == ServiceLevelRules.Underpinning
        );
    }

    [Theory]
    [InlineData(4_000, false)]
    [InlineData(4_001, true)]
    public void Check_CreditSmallerThanItsClaim_IsFound(int cost, bool found)
    {
        var level = Level("L")
            .WithCredit(
                CreditSchedule.Of(
                    CreditTier.Of("1 %").AtLeast("90 %").Below("95 %"),
                    CreditTier.Of("5 %").Below("90 %")
                )
            );
        var findings = ServiceLevelAgreement
            .Of(level)
            .OnClaim(ClaimTerms.Of(Period.FromDays(15), Eur(cost)))
            .Check(Eur(400_000m));

        Assert.Equal(
            found
                ? ["The smallest credit of L is 4000.00 EUR (1 % of the charges), and claiming it costs 4001.00 EUR."]
                : [],
            findings.Where(finding => finding.Rule == ServiceLevelRules.ClaimCost).Select(finding => finding.Message)
        );
    }

    [Fact]
    public void Check_CreditsThatAreNeverReached_AreFound()
    {
        var tiers = CreditSchedule.Of(
            CreditTier.Of("10 %").AtLeast("90 %").Below("95 %"),
            CreditTier.Of("30 %").Below("90 %")
        );
        var terms = ServiceLevelAgreement
            .Of(
                Level("L").WithCredit(tiers).WithBonus(Bonus.Of("101 %", "1 %")),
                Level("P").WithCredit(CreditSchedule.Flat("3 points"))
            )
            .CappedAt(CreditCap.PerWindow(Percentage.Of(20m)))
            .WithPoints(PointScale.Of(PointStep.Of(3m, Percentage.Of(1m)), PointStep.Of(4m, Percentage.Of(2m))));

        Assert.Equal(
            [
                "The tier '30% below 90 %' of L gives more than the cap of 20% leaves.",
                "The bonus of L asks for 101 %, above 100 %.",
                "The step from 4 points 2% is never reached: all levels missed together give 3 points.",
            ],
            Reachable(terms)
        );
        Assert.Equal(
            ["12% of the charges are put at risk, and all levels missed together give 7.2 % of the charges."],
            Reachable(
                ServiceLevelAgreement.Of(A1, A2).WithAtRisk(AtRisk.Of("12 %").WithCategory("Availability", "60 %"))
            )
        );
    }

    [Fact]
    public void Check_SoleRemedy_MakesTheCapThatOfTheLiability()
    {
        Assert.Equal(
            "Credits are the sole remedy, so the cap of the credits is the cap of the liability for missed levels.",
            Sole(RemedyTerms.Of(RemedyStatus.SoleRemedy))
        );
        Assert.Equal(
            "Credits are the sole remedy, except for chronic failure and termination, so elsewhere the cap of the credits is the cap of the liability for missed levels.",
            Sole(RemedyTerms.Of(RemedyStatus.SoleRemedy, RemedyCarveOut.Termination, RemedyCarveOut.ChronicFailure))
        );
        Assert.Null(Sole(RemedyTerms.Of(RemedyStatus.SetOff)));
    }

    [Fact]
    public void Check_WorstMonthWithoutABound_IsAWarning()
    {
        var level = ServiceLevel
            .Of(
                "B",
                Indicator.Throughput(),
                Target.AtMost("0 tickets"),
                MeasurementWindow.CalendarMonth("Europe/Berlin")
            )
            .WithCredit(CreditSchedule.PerBreach(Percentage.Of(25m)))
            .MeasuredFrom("the desk");

        Assert.Equal(
            "warning service-level.credit.worst-month [worst month]: Nothing bounds the credits of the worst possible month.",
            Assert.Single(ServiceLevelAgreement.Of(level).Check()).ToString()
        );
        Assert.Equal(
            "The worst possible month gives 50 % of the charges, the cap; without it nothing bounds it.",
            Assert
                .Single(ServiceLevelAgreement.Of(level).CappedAt(CreditCap.PerWindow(Percentage.Of(50m))).Check())
                .Message
        );
    }

    private static ServiceLevel Time(string name, string most) =>
        ServiceLevel
            .Of(name, Indicator.LongestTime(), Target.AtMost(most), MeasurementWindow.CalendarMonth("Europe/Berlin"))
            .MeasuredFrom("the desk");

    private static IEnumerable<string> Messages(ServiceLevelAgreement terms) =>
        terms.Check().Select(finding => finding.Message);

    private static IEnumerable<string> Reachable(ServiceLevelAgreement terms) =>
        terms
            .Check()
            .Where(finding => finding.Rule == ServiceLevelRules.CreditReachable)
            .Select(finding => finding.Message);

    private static string? Sole(RemedyTerms remedy) =>
        Terms
            .WithRemedy(remedy)
            .Check()
            .FirstOrDefault(finding => finding.Rule == ServiceLevelRules.SoleRemedy)
            ?.Message;

    [Fact]
    public void Check_WeeklyLevel_CountsFiveWeeksInTheWorstMonth()
    {
        var level = ServiceLevel
            .Of("W", Indicator.SuccessShare(), Target.AtLeast("95 %"), MeasurementWindow.CalendarWeek("Europe/Berlin"))
            .MeasuredFrom("the monitor");
        var points = PointScale.Of(PointStep.Of(15m, Percentage.Of(1m)), PointStep.Of(16m, Percentage.Of(2m)));

        Assert.Equal(
            "The worst possible month gives 50 % of the charges.",
            Assert.Single(ServiceLevelAgreement.Of(level.WithCredit(CreditSchedule.Flat("10 %"))).Check()).Message
        );
        Assert.Equal(
            [
                "The step from 16 points 2% is never reached: all levels missed together give 15 points.",
                "The worst possible month gives 1 % of the charges.",
            ],
            ServiceLevelAgreement
                .Of(level.WithCredit(CreditSchedule.Flat("3 points")))
                .WithPoints(points)
                .Check()
                .Select(finding => finding.Message)
        );
    }
}
