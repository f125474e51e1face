using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.ServiceLevels;
using static Outsourcing.Domain.Tests.ServiceLevels.Worked;

namespace Outsourcing.Domain.Tests.ServiceLevels;

public sealed class SettleTests
{
    private static readonly LocalDate Day = new(2026, 4, 2);

    private static readonly ServiceLevel Flat = Level("F").WithCredit(CreditSchedule.Flat("10 %"));

    [Fact]
    public void Settle_WorkedExample_IsRightToTheCent()
    {
        var statement = Terms.Settle(AllMissed());

        Assert.Equal([43_200m, 28_800m, 38_400m], statement.Lines.Select(line => line.BeforeCap.Amount));
        Assert.Equal(Eur(96_000m), statement.Gross);
        Assert.Equal(Eur(110_400m), statement.BeforeCap);
        Assert.Equal(Eur(48_000m), statement.AtRiskAmount);
        Assert.Equal(Eur(48_000m), statement.Undisputed);
        Assert.Equal([18_782.61m, 12_521.74m, 16_695.65m], statement.Amounts());
        Assert.True(statement is { IsCapped: true, IsComplete: true, InDispute.Amount: 0m });
    }

    [Fact]
    public void Explanation_OfTheWorkedExample_NamesEveryFactor() =>
        Assert.Equal(
            """
            2026-03-01/2026-04-01: credit 48000.00 EUR.
            - Gross credits add up to 96000.00 EUR.
            - After multipliers: 110400.00 EUR.
            - The at-risk amount is 48000.00 EUR.
            - Capped: the at-risk amount leaves 48000.00 EUR of 110400.00 EUR.
            - A1, 2026-03-01/2026-04-01: 18782.61 EUR.
              - base 400000.00 EUR × at risk 12% × pool 200% × category Availability 60% × allocation 50% = 28800.00 EUR.
              - Missed 2 times in a row: × 1.5 = 43200.00 EUR.
              - Caps and rounding leave 18782.61 EUR of 43200.00 EUR.
              - A1 2026-03-01/2026-04-01: Missed: 94/100 = 94 %.
            - A2, 2026-03-01/2026-04-01: 12521.74 EUR.
              - base 400000.00 EUR × at risk 12% × pool 200% × category Availability 60% × allocation 50% = 28800.00 EUR.
              - Caps and rounding leave 12521.74 EUR of 28800.00 EUR.
              - A2 2026-03-01/2026-04-01: Missed: 94/100 = 94 %.
            - T1, 2026-03-01/2026-04-01: 16695.65 EUR.
              - base 400000.00 EUR × at risk 12% × pool 200% × category Timeliness 40% × allocation 100% = 38400.00 EUR.
              - Caps and rounding leave 16695.65 EUR of 38400.00 EUR.
              - T1 2026-03-01/2026-04-01: Missed: 94/100 = 94 %.
            """.ReplaceLineEndings("\n"),
            Terms.Settle(AllMissed()).Explanation.ToString()
        );

    [Fact]
    public void Settle_BySeverity_FillsTheMostSevereFirst()
    {
        var terms = ServiceLevelAgreement
            .Of(A1.WithSeverity(2), A2, T1.WithSeverity(1))
            .WithAtRisk(Terms.AtRisk!)
            .SpreadingCaps(CapSpread.BySeverity);

        Assert.Equal([9_600m, 0m, 38_400m], terms.Settle(AllMissed()).Amounts());
    }

    [Fact]
    public void Settle_OneLevelOfAllocation_IsOneCategory()
    {
        var terms = ServiceLevelAgreement
            .Of(Level("L").WithCredit(CreditSchedule.Allocation("40 %")))
            .WithAtRisk(AtRisk.Of("10 %").WithPool("50 %"));

        Assert.Equal(Eur(8_000m), terms.Settle([terms.Levels[0].Judge(March, "94 %")]).Undisputed);
    }

    [Theory]
    [InlineData("95 %", 0)]
    [InlineData("94.99 %", 40_000)]
    [InlineData("0 %", 40_000)]
    public void Settle_FlatCredit_IsThatOfEveryMiss(string value, int credit)
    {
        var statement = ServiceLevelAgreement.Of(Flat).Settle([Flat.Judge(March, value)]);

        Assert.Equal(Eur(credit), statement.Undisputed);
        Assert.Equal(credit == 0 ? 0 : 1, statement.Lines.Count);
    }

    [Fact]
    public void Settle_KeyMeasurement_GivesNothing()
    {
        var statement = ServiceLevelAgreement.Of(Flat.AsKeyMeasurement()).Settle([Flat.Judge(March, "0 %")]);

        Assert.Empty(statement.Lines);
        Assert.Equal(Eur(0m), statement.Undisputed);
    }

    [Theory]
    [InlineData("2026-03-01", 40_000)]
    [InlineData("2026-03-02", 0)]
    public void Settle_BurnIn_RefusesPeriodsThatBeginInIt(string until, int credit)
    {
        var burnIn = NodaTime.Text.LocalDatePattern.Iso.Parse(until).Value;
        var ofLevel = ServiceLevelAgreement.Of(Flat.WithBurnInUntil(burnIn)).Settle([Flat.Judge(March, "94 %")]);
        var ofAll = ServiceLevelAgreement.Of(Flat).WithBurnInUntil(burnIn).Settle([Flat.Judge(March, "94 %")]);

        Assert.Equal(Eur(credit), ofLevel.Undisputed);
        Assert.Equal(ofLevel, ofAll);
        Assert.Equal(
            credit > 0
                ? null
                : "The burn-in lasts until 2026-03-02; the period that began on 2026-03-01 gives no credit.",
            ofLevel.Lines[0].Refusal?.Message
        );
    }

    [Theory]
    [InlineData(true, "5 7")]
    [InlineData(false, "5 6 7")]
    public void Settle_BelowMinimumOrThreeInARow_CreditsTheseMonths(bool restarts, string months)
    {
        var level = Flat.CreditedFor(CreditTrigger.BelowMinimumOrInARow(3, restarts));
        string[] values = ["94 %", "96 %", "94 %", "94 %", "94 %", "94 %", "89 %"];
        LevelResult[] results = [.. values.Select((value, i) => level.Judge(Month(i + 1), value))];
        var credited = Enumerable
            .Range(1, values.Length)
            .Where(month =>
                ServiceLevelAgreement
                    .Of(level)
                    .Settle(Month(month), results, [ServiceCharge.Of(Month(month), Eur(100m))])
                    .Value.Undisputed.Amount > 0m
            );

        Assert.Equal(months, string.Join(' ', credited));
    }

    [Fact]
    public void Settle_UnclaimedCredit_IsRefusedUntilItIsClaimedInTime()
    {
        var terms = ServiceLevelAgreement.Of(Flat).OnClaim(ClaimTerms.Of(Period.FromDays(15)));
        var result = Flat.Judge(March, "94 %");

        Assert.Equal(
            "The credit is given only when it is claimed, until 2026-04-15, and no claim is recorded.",
            terms.Settle([result]).Lines[0].Refusal!.Message
        );
        Assert.Equal(Eur(40_000m), terms.Settle([result], Claim(15)).Undisputed);
        Assert.Equal(
            "The credit could be claimed until 2026-04-15 and was claimed on 2026-04-16.",
            terms.Settle([result], Claim(16)).Lines[0].Refusal!.Message
        );
        Assert.Equal(Eur(0m), terms.Settle([result], Claim(15, level: "other")).Undisputed);
        Assert.Equal(Eur(40_000m), terms.Settle([result], Claim(15, level: "F")).Undisputed);
    }

    [Theory]
    [InlineData(40_000, 40_000)]
    [InlineData(40_001, 0)]
    public void Settle_BelowMinimumPayout_PaysNothing(int least, int credit)
    {
        var statement = ServiceLevelAgreement
            .Of(Flat)
            .WithMinimumPayout(Eur(least))
            .Settle([Flat.Judge(March, "94 %")]);

        Assert.Equal(Eur(credit), statement.Undisputed);
        Assert.Equal(
            credit > 0 ? null : "All credits together are 40000.00 EUR, below the minimum payout of 40001.00 EUR.",
            statement.Lines[0].Refusal?.Message
        );
    }

    [Fact]
    public void Settle_OneCause_CountsAsTheRuleSays()
    {
        FailureCause[] causes = [Cause("1", "A1"), Cause("2", "A2"), Cause("3", "T1")];
        LevelResult[] results = [A1.Judge(March, "94 %"), A2.Judge(March, "94 %"), T1.Judge(March, "94 %")];
        var all = Terms.Settle(results, causes);
        var highest = Terms.CountingOfOneCause(SameCauseRule.HighestOnly).Settle(results, causes);
        var open = Terms.CountingOfOneCause(SameCauseRule.CustomersChoice).Settle(results, causes);
        var chosen = Terms
            .CountingOfOneCause(SameCauseRule.CustomersChoice)
            .Settle(results, [.. causes, CreditChosen.Of("h", Day, Known, "A2", March)]);

        Assert.Equal(Eur(96_000m), all.AfterSameCause);
        Assert.Equal([0m, 0m, 38_400m], highest.Amounts());
        Assert.Equal(
            "The cause INC-7 also made T1 miss, and one credit counts for one cause.",
            highest.Lines[0].Refusal!.Message
        );
        Assert.Equal([0m, 0m, 38_400m], open.Amounts());
        Assert.Equal(
            "Of the credits with the cause INC-7 the customer may choose one; until then that of T1, the highest, counts.",
            Assert.Single(open.Findings).Message
        );
        Assert.Equal([0m, 28_800m, 0m], chosen.Amounts());
        Assert.Empty(chosen.Findings);
    }

    /// <summary>Ninety points are more than four thousand euros only as bare numbers.</summary>
    [Theory]
    [InlineData("1 %", "90000 points", "2 days", "A1")]
    [InlineData("0 %", "3 points", "90 days", "A2")]
    [InlineData("0 %", "0 points", "2 days", "A3")]
    public void Settle_OneCauseAcrossKinds_CountsMoneyThenPointsThenDays(
        string money,
        string points,
        string days,
        string counted
    )
    {
        ServiceLevel[] levels =
        [
            Level("A3").WithCredit(CreditSchedule.Flat(days)),
            Level("A2").WithCredit(CreditSchedule.Flat(points)),
            Level("A1").WithCredit(CreditSchedule.Flat(money)),
        ];
        var statement = ServiceLevelAgreement
            .Of(levels)
            .WithPoints(PointScale.Of(PointStep.Of(1m, Percentage.Of(2m))))
            .CountingOfOneCause(SameCauseRule.HighestOnly)
            .Settle(
                levels.Select(level => level.Judge(March, "94 %")),
                [Cause("1", "A1"), Cause("2", "A2"), Cause("3", "A3")]
            );

        Assert.Equal(
            [counted],
            statement.Lines.Where(line => line.Refusal is null && Gives(line)).Select(line => line.Level)
        );

        static bool Gives(CreditLine line) =>
            line.Undisputed.Amount != 0m || line.Points?.Numerator.IsZero == false || line.DaysInKind != 0m;
    }

    /// <summary>Whether money or points will count is open, so the bound holds for both.</summary>
    [Fact]
    public void Settle_OneCauseAcrossKindsWithAnUnknownResult_IsBoundedByBoth()
    {
        var (money, points) = (
            Level("M").WithCredit(CreditSchedule.Flat("1 %")),
            Level("P").WithCredit(CreditSchedule.Flat("3 points"))
        );
        var terms = ServiceLevelAgreement
            .Of(money, points)
            .WithPoints(PointScale.Of(PointStep.Of(1m, Percentage.Of(2m))))
            .CountingOfOneCause(SameCauseRule.HighestOnly);
        CreditStatement Settle(params LevelResult[] results) =>
            terms.Settle(results, [Cause("1", "M"), Cause("2", "P")]);

        var open = Settle(LevelResult.Unknown("M", March), points.Judge(March, "94 %"));

        Assert.Equal(Eur(8_000m), Settle(money.Judge(March, "96 %"), points.Judge(March, "94 %")).Undisputed);
        Assert.Equal(Eur(4_000m), Settle(money.Judge(March, "94 %"), points.Judge(March, "94 %")).Undisputed);
        Assert.Equal(Eur(8_000m), open.Undisputed);
        Assert.Equal(Eur(12_000m), open.Most);
    }

    [Fact]
    public void Settle_TwoChoicesForOneCause_AreAConflict()
    {
        var answer = Terms
            .CountingOfOneCause(SameCauseRule.CustomersChoice)
            .Settle(
                March,
                AllMissed(),
                [Worked.Fee],
                Cause("1", "A1"),
                Cause("2", "A2"),
                CreditChosen.Of("3", Day, Known, "A1", March),
                CreditChosen.Of("4", Day, Known, "A2", March)
            );

        Assert.Equal(AnswerStatus.Conflict, answer.Status);
        Assert.Equal(
            "Of the credits with the cause INC-7 the customer chose more than one, A1 for 2026-03-01/2026-04-01 and A2 for 2026-03-01/2026-04-01.",
            Assert.Single(answer.Findings).Message
        );
    }

    [Fact]
    public void Settle_EqualCreditsOfOneCause_CountsTheFirstLevel()
    {
        var terms = Terms.CountingOfOneCause(SameCauseRule.HighestOnly);
        var statement = terms.Settle(
            [A2.Judge(March, "94 %"), A1.Judge(March, "94 %"), T1.Judge(March, "99 %")],
            Cause("1", "A1"),
            Cause("2", "A2")
        );

        Assert.Equal([28_800m, 0m], statement.Amounts());
    }

    [Theory]
    [InlineData("94 %", "94 %", 2)]
    [InlineData("96 %", "94 %", 1)]
    [InlineData("96 %", "94 %", 1, "94 %")]
    [InlineData("94 %", "94 %", 3, "94 %")]
    public void Settle_MissesInARow_AreCounted(string before, string now, int inARow, string? first = null)
    {
        LevelResult[] results = [A1.Judge(Month(2), before), A1.Judge(March, now)];
        var statement = ServiceLevelAgreement
            .Of(A1)
            .WithAtRisk(Terms.AtRisk!)
            .Multiplying(Terms.Repeat!)
            .Settle(first is null ? results : [.. results, A1.Judge(Month(1), first)]);

        Assert.Equal(inARow, statement.Lines[0].MissesInARow);
        Assert.Equal(
            inARow switch
            {
                1 => 1m,
                2 => 1.5m,
                _ => 2m,
            },
            statement.Lines[0].Multiplier
        );
        Assert.True(statement.IsComplete);
    }

    [Fact]
    public void Settle_PeriodThatWasNotMeasurable_EndsNoRun()
    {
        var nothing = ServiceLevelReported.NotMeasurable("R", Day, Known, "A1", Month(2)).Judge(A1);

        Assert.Equal(
            2,
            ServiceLevelAgreement
                .Of(A1)
                .WithAtRisk(Terms.AtRisk!)
                .Multiplying(Terms.Repeat!)
                .Settle([A1.Judge(Month(1), "94 %"), nothing, A1.Judge(March, "94 %")])
                .Lines[0]
                .MissesInARow
        );
    }

    [Fact]
    public void Settle_GapInTheHistory_MakesTheMultiplierUnknown()
    {
        var statement = ServiceLevelAgreement
            .Of(A1)
            .WithAtRisk(AtRisk.Of("50 %").WithCategory("Availability", "20 %"))
            .Multiplying(Terms.Repeat!)
            .Settle([A1.Judge(Month(1), "94 %"), A1.Judge(March, "94 %")]);

        Assert.Equal(Eur(20_000m), statement.Undisputed);
        Assert.Equal(Eur(40_000m), statement.Most);
        Assert.Equal(
            "2026-03-01/2026-04-01: credit 20000.00 EUR, up to 40000.00 EUR as not all is known",
            statement.ToString()
        );
    }

    [Fact]
    public void Settle_UnknownResult_GivesAnInterval()
    {
        var statement = Terms.Settle([A1.Judge(March, "94 %"), A2.Judge(March, "96 %")]);

        Assert.Equal(Eur(28_800m), statement.Undisputed);
        Assert.Equal(Eur(48_000m), statement.Most);
        Assert.False(statement.IsComplete);
        Assert.Equal(
            "The result of T1 for 2026-03-01/2026-04-01 is not known, so the credit is known only between bounds.",
            Assert.Single(statement.Findings).Message
        );
        Assert.Equal(["A1", "T1"], statement.Lines.Select(line => line.Level));
    }

    [Fact]
    public void Settle_UnknownWithoutABound_SaysSo()
    {
        var level = ServiceLevel
            .Of(
                "B",
                Indicator.Throughput(),
                Target.AtMost("0 tickets"),
                MeasurementWindow.CalendarMonth("Europe/Berlin")
            )
            .WithCredit(CreditSchedule.PerBreach(Percentage.Of(25m)));
        var terms = ServiceLevelAgreement.Of(level);

        Assert.Null(terms.Settle([]).Most);
        Assert.Equal(
            "2026-03-01/2026-04-01: credit 0.00 EUR, and without a bound as not all is known",
            terms.Settle([]).ToString()
        );
        Assert.Equal(Eur(40_000m), terms.CappedAt(CreditCap.PerWindow(Percentage.Of(10m))).Settle([]).Most);
        Assert.Equal(Eur(300_000m), terms.Settle([level.Judge(March, "3 tickets")]).Undisputed);
    }

    [Fact]
    public void Settle_DisputedExclusion_PartsUndisputedFromDispute()
    {
        var statement = Terms.Settle([
            A1.Judge(March, "94 %", "96 %"),
            A2.Judge(March, "94 %"),
            T1.Judge(March, "96 %"),
        ]);

        Assert.Equal(Eur(28_800m), statement.Undisputed);
        Assert.Equal(Eur(19_200m), statement.InDispute);
        Assert.Equal([0m, 28_800m], statement.Amounts());
        Assert.Equal([24_000m, -4_800m], statement.Lines.Select(line => line.InDispute.Amount));
        Assert.Equal("2026-03-01/2026-04-01: credit 28800.00 EUR, 19200.00 EUR in dispute", statement.ToString());
    }

    [Theory]
    [InlineData(FeeScope.AffectedService, 1_000)]
    [InlineData(FeeScope.Tower, 3_000)]
    [InlineData(FeeScope.All, 10_000)]
    public void Settle_FeeBase_CountsTheChargesOfItsScope(FeeScope scope, int credit)
    {
        var level = Flat.For("desk");
        var answer = ServiceLevelAgreement
            .Of(level)
            .WithFeeBase(FeeBase.Of(scope))
            .WithTowers(Tower.Of("Workplace", "desk", "devices"), Tower.Of("Network", "lan"))
            .Settle(
                March,
                [level.Judge(March, "94 %")],
                [
                    ServiceCharge.Of(March, Eur(10_000m), "desk"),
                    ServiceCharge.Of(March, Eur(20_000m), "devices"),
                    ServiceCharge.Of(March, Eur(30_000m), "lan"),
                    ServiceCharge.Of(March, Eur(40_000m)),
                ]
            );

        Assert.Equal(Eur(credit), answer.Value.Undisputed);
    }

    [Theory]
    [InlineData(FeeTiming.Incurred, 1_000)]
    [InlineData(FeeTiming.Invoiced, 2_000)]
    public void Settle_FeeBase_CountsTheChargesOfItsTiming(FeeTiming timing, int credit)
    {
        var answer = ServiceLevelAgreement
            .Of(Flat)
            .WithFeeBase(FeeBase.Of(FeeScope.All, timing))
            .Settle(
                March,
                [Flat.Judge(March, "94 %")],
                [
                    ServiceCharge.Of(March, Eur(10_000m), invoicedOn: Day),
                    ServiceCharge.Of(Month(2), Eur(20_000m), invoicedOn: March.First),
                    ServiceCharge.Of(Month(2), Eur(50_000m)),
                ]
            );

        Assert.Equal(Eur(credit), answer.Value.Undisputed);
    }

    [Fact]
    public void Settle_AtRiskByService_CapsEachServiceByItself()
    {
        var (desk, lan) = (
            Level("D").For("desk").WithCredit(CreditSchedule.Allocation("100 %")),
            Level("N").For("lan").WithCredit(CreditSchedule.Allocation("50 %"))
        );
        var statement = ServiceLevelAgreement
            .Of(desk, lan)
            .WithFeeBase(FeeBase.Of(FeeScope.AffectedService))
            .WithAtRisk(AtRisk.Of("10 %").WithPool("200 %"))
            .Settle(
                March,
                [desk.Judge(March, "94 %"), lan.Judge(March, "94 %")],
                [ServiceCharge.Of(March, Eur(1_000m), "desk"), ServiceCharge.Of(March, Eur(3_000m), "lan")]
            )
            .Value;

        Assert.Equal([100m, 300m], statement.Amounts());
        Assert.Equal(Eur(400m), statement.AtRiskAmount);
    }

    [Theory]
    [InlineData(CapSpread.ProRata, 750, 750)]
    [InlineData(CapSpread.BySeverity, 1_000, 500)]
    public void Settle_OverlappingFeeBases_PutTheirChargesAtRiskOnce(CapSpread spread, int first, int second)
    {
        var (desk, both) = (
            Level("D").For("desk").WithSeverity(1).WithCredit(CreditSchedule.Allocation("100 %")),
            Level("B").For("desk", "lan").WithSeverity(2).WithCredit(CreditSchedule.Allocation("66.666666 %"))
        );
        var statement = ServiceLevelAgreement
            .Of(desk, both)
            .WithFeeBase(FeeBase.Of(FeeScope.AffectedService))
            .WithAtRisk(AtRisk.Of("10 %").WithPool("100 %"))
            .SpreadingCaps(spread)
            .Rounded(RoundingPolicy.Total(RoundingRule.ToStep(1m, RoundingMode.HalfEven)))
            .Settle(
                March,
                [desk.Judge(March, "94 %"), both.Judge(March, "94 %")],
                [ServiceCharge.Of(March, Eur(10_000m), "desk"), ServiceCharge.Of(March, Eur(5_000m), "lan")]
            )
            .Value;

        // Both draw on the 10,000 of the desk: 1,500 is at risk, and not 1,000 + 1,500.
        Assert.Equal(Eur(1_500m), statement.AtRiskAmount);
        Assert.Equal(Eur(2_000m), statement.BeforeCap);
        Assert.Equal([first, second], statement.Amounts());
        Assert.True(statement.IsCapped);
    }

    [Fact]
    public void Settle_LevelOfAllServicesBesideOneOfOne_PutsAllAtRiskOnce()
    {
        var (desk, all) = (
            Level("D").For("desk").WithCredit(CreditSchedule.Allocation("100 %")),
            Level("A").WithCredit(CreditSchedule.Allocation("100 %"))
        );
        var statement = ServiceLevelAgreement
            .Of(desk, all)
            .WithFeeBase(FeeBase.Of(FeeScope.AffectedService))
            .WithAtRisk(AtRisk.Of("10 %"))
            .Settle(
                March,
                [desk.Judge(March, "94 %"), all.Judge(March, "94 %")],
                [ServiceCharge.Of(March, Eur(1_000m), "desk"), ServiceCharge.Of(March, Eur(3_000m), "lan")]
            )
            .Value;

        Assert.Equal((Eur(400m), Eur(400m)), (statement.AtRiskAmount, statement.Undisputed));
    }

    [Fact]
    public void Settle_Caps_AllHold()
    {
        var january = CreditGiven.Of("G1", Day, Known, Month(1), Eur(3_000m));
        var before = CreditGiven.Of("G0", Day, Known, DateRange.Month(2025, 12), Eur(9_000m));
        var terms = ServiceLevelAgreement.Of(Flat);
        LevelResult[] results = [Flat.Judge(March, "94 %")];
        var year = CreditCap.PerContractYear(new LocalDate(2025, 1, 1), Eur(5_000m));

        Assert.Equal(Eur(20_000m), terms.CappedAt(CreditCap.PerWindow(Percentage.Of(5m))).Settle(results).Undisputed);
        Assert.Equal(Eur(7_000m), terms.CappedAt(CreditCap.PerWindow(Eur(7_000m))).Settle(results).Undisputed);
        Assert.Equal(Eur(2_000m), terms.CappedAt(year).Settle(results, january, before).Undisputed);
        Assert.Equal(
            Eur(0m),
            terms.CappedAt(CreditCap.Rolling(12, Percentage.Of(3m))).Settle(results, january, before).Undisputed
        );
        Assert.Equal(
            ["at most 5000.00 EUR in the contract year from 2025-01-01 leaves 2000.00 EUR of 40000.00 EUR"],
            terms.CappedAt(year).Settle(results, january, before).CapsApplied
        );
    }

    [Fact]
    public void Settle_LostTime_IsExact()
    {
        var level = Level("S").WithCredit(CreditSchedule.LostTime(10m));
        var beyond = Level("S").WithCredit(CreditSchedule.LostTime(1m, beyondTarget: true, Percentage.Of(1m)));
        var value = Measured.Of(Ratio.Of(2, 3), MeasureUnit.Share);

        Assert.Equal(
            Eur(1_333_333.33m),
            ServiceLevelAgreement.Of(level).Settle([level.Judge(March, value)]).Undisputed
        );
        Assert.Equal(Eur(4_000m), ServiceLevelAgreement.Of(beyond).Settle([beyond.Judge(March, value)]).Undisputed);
        Assert.Equal(Eur(2_000m), ServiceLevelAgreement.Of(beyond).Settle([beyond.Judge(March, "94.5 %")]).Undisputed);
    }

    [Fact]
    public void Settle_Points_BecomeAStepOfTheScale()
    {
        var (a, b) = (
            Level("A").WithCredit(CreditSchedule.Flat("3 points")),
            Level("B").WithCredit(CreditSchedule.Flat("1 points"))
        );
        var terms = ServiceLevelAgreement
            .Of(a, b)
            .WithPoints(PointScale.Of(PointStep.Of(4m, Percentage.Of(1m)), PointStep.Of(7m, Percentage.Of(2m))))
            .Multiplying(RepeatMultiplier.Of(2m, 2m));
        var first = terms.Settle([a.Judge(March, "94 %"), b.Judge(March, "94 %")]);
        var again = terms.Settle([a.Judge(Month(2), "94 %"), a.Judge(March, "94 %"), b.Judge(March, "94 %")]);

        Assert.Equal([3_000m, 1_000m], first.Amounts());
        Assert.Equal(Ratio.Of(6), again.Lines[0].Points);
        Assert.Equal([6_857.14m, 1_142.86m], again.Amounts());
        Assert.Equal(
            "A, 2026-03-01/2026-04-01: 3000.00 EUR.\n- 3 points.\n- A 2026-03-01/2026-04-01: Missed: 94/100 = 94 %.",
            first.Lines[0].Explanation.ToString()
        );
    }

    [Fact]
    public void Settle_CreditInKind_IsCountedInDays()
    {
        var level = Level("K").WithCredit(CreditSchedule.Of(CreditTier.Of("2.5 days").Below("95 %")));
        var statement = ServiceLevelAgreement.Of(level).Settle([level.Judge(March, "94 %")]);

        Assert.Equal(2.5m, statement.DaysInKind);
        Assert.Equal(Eur(0m), statement.Undisputed);
        Assert.Contains("2.5 days of service in kind.", statement.Explanation.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("99 %", 8_000)]
    [InlineData("98.99 %", 0)]
    public void Settle_Bonus_IsEarnedFromItsLevelOn(string value, int bonus)
    {
        var level = Flat.WithBonus(Bonus.Of("99 %", "2 %"));
        var terms = ServiceLevelAgreement.Of(level);

        Assert.Equal(Eur(bonus), terms.Settle([level.Judge(March, value)]).Bonus);
        Assert.Equal(Eur(-bonus), terms.Settle([level.Judge(March, value)]).Net);
        Assert.Equal(
            Eur(bonus / 2m),
            terms.CappingBonusAt(Percentage.Of(1m)).Settle([level.Judge(March, value)]).Bonus
        );
    }

    [Theory]
    [InlineData("94 %", "96 %", "96 %", true)]
    [InlineData("89 %", "96 %", "96 %", false)]
    [InlineData("94 %", "94 %", "96 %", false)]
    [InlineData("94 %", "96 %", "94 %", false)]
    public void Settle_EarnBack_NeedsCleanPeriodsAndNoWorseAMiss(string miss, string next, string last, bool earned)
    {
        var terms = ServiceLevelAgreement.Of(Flat).WithEarnBack(EarnBack.After(2));
        LevelResult[] results = [Flat.Judge(Month(1), miss), Flat.Judge(Month(2), next), Flat.Judge(March, last)];
        var given = CreditGiven.Of("G1", Day, Known, Month(1), Eur(1_000m), "F");

        var statement = terms.Settle(results, given);

        Assert.Equal(Eur(earned ? 1_000m : 0m), statement.EarnedBackTotal);
        Assert.Equal(statement.Undisputed - statement.EarnedBackTotal, statement.Net);
        Assert.Empty(terms.TerminableFor(ChronicFailure.Of(1, 1)).Settle(results, given).EarnedBack);
        Assert.Empty(ServiceLevelAgreement.Of(Flat).Settle(results, given).EarnedBack);
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void Settle_EarnBackAfterChronicFailure_WaitsUntilThePowerHasLapsed(int days, bool earned)
    {
        // January is chronic at once; the power lasts from the 1st of February on so many days after the end of January.
        var terms = ServiceLevelAgreement
            .Of(Flat)
            .WithEarnBack(EarnBack.After(2))
            .TerminableFor(ChronicFailure.Of(1, 1).For(Period.FromDays(days + 29)));
        LevelResult[] results = [Flat.Judge(Month(1), "94 %"), Flat.Judge(Month(2), "96 %"), Flat.Judge(March, "96 %")];
        var statement = terms.Settle(results, CreditGiven.Of("G1", Day, Known, Month(1), Eur(1_000m), "F"));

        Assert.Equal(earned ? 1 : 0, statement.EarnedBack.Count);
        Assert.Equal(
            new LocalDate(2026, 3, days == 30 ? 31 : 1).PlusMonths(days == 30 ? 0 : 1),
            terms.FindChronicFailures(results)[0].Until
        );
    }

    [Fact]
    public void Settle_AmountsLargerThanMoneyCanBe_AreRefused()
    {
        var huge = Money.Of(decimal.MaxValue, Currency.Eur);
        var level = Level("L").WithCredit(CreditSchedule.Flat("200 %"));
        ServiceCharge[] charges = [ServiceCharge.Of(March, huge)];
        var answer = ServiceLevelAgreement.Of(level).Settle(March, [level.Judge(March, "94 %")], charges);

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(
            (
                ServiceLevelRules.AmountSize,
                "The amounts of 2026-03-01/2026-04-01 are larger than an amount of money can be."
            ),
            (Assert.Single(answer.Findings).Rule, answer.Findings[0].Message)
        );

        // Several that fit alone, and not together: charges, and credits that are earned back.
        Assert.Equal(
            AnswerStatus.NotApplicable,
            ServiceLevelAgreement
                .Of(level)
                .Settle(March, [level.Judge(March, "94 %")], [.. charges, ServiceCharge.Of(March, Eur(1m))])
                .Status
        );
        Assert.Equal(
            AnswerStatus.NotApplicable,
            ServiceLevelAgreement
                .Of(Flat)
                .WithEarnBack(EarnBack.After(1))
                .Settle(
                    March,
                    [Flat.Judge(Month(2), "94 %"), Flat.Judge(March, "96 %")],
                    [Worked.Fee],
                    CreditGiven.Of("G1", Day, Known, Month(2), huge, "F"),
                    CreditGiven.Of("G2", Day, Known, Month(2), huge, "F")
                )
                .Status
        );
        Assert.True(ServiceLevelAgreement.Of(level).Settle(March, [level.Judge(March, "96 %")], charges).IsKnown);
    }

    [Fact]
    public void Check_WorstMonthLargerThanMoneyCanBe_SaysThePercentage() =>
        Assert.Equal(
            "The worst possible month gives 200 % of the charges.",
            ServiceLevelAgreement
                .Of(Level("L").WithCredit(CreditSchedule.Flat("200 %")))
                .Check(Money.Of(decimal.MaxValue, Currency.Eur))[^1]
                .Message
        );

    [Fact]
    public void InvoiceCheck_AmountsLargerThanMoneyCanBe_AreRefused()
    {
        var statement = Terms.Settle([]);
        var error = Assert.Throws<ArgumentException>(() =>
            InvoiceCheck.Of([InvoiceItem.Of("seats", decimal.MaxValue, Eur(2m))], statement, Money.Of(1m, Currency.Eur))
        );

        Assert.Equal("items", error.ParamName);
        Assert.StartsWith(
            "Items and bill are larger than an amount of money can be.",
            error.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Settle_EarnBack_HappensOnce()
    {
        var terms = ServiceLevelAgreement.Of(Flat).WithEarnBack(EarnBack.After(1));
        LevelResult[] results = [Flat.Judge(Month(1), "94 %"), Flat.Judge(Month(2), "96 %"), Flat.Judge(March, "96 %")];

        Assert.Empty(terms.Settle(results, CreditGiven.Of("G1", Day, Known, Month(1), Eur(1_000m), "F")).EarnedBack);
    }

    [Theory]
    [InlineData(31, true)]
    [InlineData(32, false)]
    public void Settle_AfterTheLastInvoice_IsADebt(int dayOfMarch, bool isDebt)
    {
        var terms = ServiceLevelAgreement.Of(Flat).DebtAfterLastInvoice(30);
        var last = LastInvoice.Of("I", March.First.PlusDays(dayOfMarch - 1), Known);
        var statement = terms.Settle([Flat.Judge(March, "94 %")], last);

        Assert.Equal(isDebt ? new LocalDate(2026, 4, 30) : null, statement.DebtDueOn);
    }

    [Theory]
    [InlineData("10 %", "45 %", 33.34, 3.33, 15.00)]
    [InlineData("10 %", "10 %", 33.35, 3.34, 3.34)]
    public void Settle_PerLine_RoundsEachLine(string one, string other, double fee, double first, double second)
    {
        var (a, b) = (
            Level("A").WithCredit(CreditSchedule.Flat(one)),
            Level("B").WithCredit(CreditSchedule.Flat(other))
        );
        var statement = ServiceLevelAgreement
            .Of(a, b)
            .Rounded(RoundingPolicy.PerLine(RoundingRule.ToMinorUnit(RoundingMode.HalfUp)))
            .Settle(
                March,
                [a.Judge(March, "94 %"), b.Judge(March, "94 %")],
                [ServiceCharge.Of(March, Eur((decimal)fee))]
            )
            .Value;

        Assert.Equal([(decimal)first, (decimal)second], statement.Amounts());
        Assert.Equal(Eur((decimal)(first + second)), statement.Undisputed);
    }

    [Fact]
    public void Settle_RoundedLinesAboveACap_AreAllocatedBelowIt()
    {
        ServiceLevel[] levels =
        [
            .. Enumerable.Range(1, 3).Select(i => Level(Name("L", i)).WithCredit(CreditSchedule.Flat("1 %"))),
        ];
        var statement = ServiceLevelAgreement
            .Of(levels)
            .CappedAt(CreditCap.PerWindow(Percentage.Of(3m)))
            .Rounded(RoundingPolicy.PerLine(RoundingRule.ToMinorUnit(RoundingMode.HalfUp)))
            .Settle(March, levels.Select(level => level.Judge(March, "94 %")), [ServiceCharge.Of(March, Eur(0.50m))])
            .Value;

        // Three times half a cent, each rounded up, would be 0.03; the cap is 0.015, which rounds to 0.02.
        Assert.Equal([0.01m, 0.01m, 0m], statement.Amounts());
    }

    [Fact]
    public void Settle_MissInAHole_IsAWarning()
    {
        var level = Level("H").WithCredit(CreditSchedule.Of(CreditTier.Of("10 %").Below("94 %")));

        Assert.Equal(
            "H misses its target with 94 %, and that falls in no tier as they are written.",
            Assert.Single(ServiceLevelAgreement.Of(level).Settle([level.Judge(March, "94 %")]).Findings).Message
        );
    }

    [Fact]
    public void Settle_MissWithoutANumber_GivesAnInterval()
    {
        var tiers = CreditSchedule.Of(
            CreditTier.Of("10 %").Below("95 %").AtLeast("90 %"),
            CreditTier.Of("30 %").Below("90 %")
        );
        var level = Level("N").WithCredit(tiers);
        var period = MeasurementWindow.CalendarMonth("Europe/Berlin").PeriodOf(March.First);
        var answer = Indicator.SuccessShare().NotReported(level.Target, period);
        var statement = ServiceLevelAgreement.Of(level).Settle([LevelResult.Of("N", period, answer)]);

        Assert.Equal((Eur(40_000m), Eur(120_000m)), (statement.Undisputed, statement.Most!.Value));
    }

    [Fact]
    public void Settle_QuarterlyLevel_CountsInTheMonthInWhichItEnds()
    {
        var level = ServiceLevel
            .Of(
                "Q",
                Indicator.SuccessShare(),
                Target.AtLeast("95 %"),
                MeasurementWindow.CalendarQuarter("Europe/Berlin")
            )
            .WithCredit(CreditSchedule.Flat("10 %"));
        LevelResult[] results = [level.Judge(DateRange.Quarter(2026, 1), "94 %")];
        var terms = ServiceLevelAgreement.Of(level);

        Assert.Equal(Eur(40_000m), terms.Settle(results).Undisputed);
        Assert.Empty(terms.Settle(Month(2), results, [ServiceCharge.Of(Month(2), Eur(1m))]).Value.Lines);
        Assert.Single(terms.Settle([]).Lines);
    }

    [Fact]
    public void Settle_WithoutCharges_MissesAFact()
    {
        var none = ServiceLevelAgreement.Of(Flat).Settle(March, [], []);
        var others = ServiceLevelAgreement
            .Of(Flat.For("desk"))
            .WithFeeBase(FeeBase.Of(FeeScope.AffectedService))
            .Settle(March, [], [ServiceCharge.Of(March, Eur(1m), "lan")]);

        Assert.Equal(AnswerStatus.FactMissing, none.Status);
        Assert.Equal(
            "No charge of all services is known for 2026-03-01/2026-04-01, and credits are a part of the charges of all services incurred in the window, before tax, earlier credits not deducted.",
            Assert.Single(none.Findings).Message
        );
        Assert.Equal("desk", Assert.Single(others.Findings).Subject);
    }

    [Fact]
    public void Settle_ChargeOfMoreThanTheWindow_MissesAFact()
    {
        var answer = ServiceLevelAgreement
            .Of(Flat)
            .Settle(March, [], [ServiceCharge.Of(DateRange.Quarter(2026, 1), Eur(3m))]);

        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        Assert.Equal(
            "The charge 3.00 EUR for 2026-01-01/2026-04-01 lies only partly in the days that are settled, 2026-03-01/2026-04-01, or in those of a cap.",
            Assert.Single(answer.Findings).Message
        );
    }

    [Fact]
    public void Settle_Contradictions_AreConflicts()
    {
        LevelResult[] results =
        [
            Flat.Judge(March, "94 %"),
            Flat.Judge(March, "96 %"),
            Flat.WithTarget(Target.AtLeast("93 %")).Judge(March, "94 %"),
        ];
        var answer = ServiceLevelAgreement
            .Of(Flat)
            .Settle(
                March,
                results,
                [Fee, ServiceCharge.Of(March, Money.Of(1m, "USD"))],
                Cause("1", "F"),
                FailureCause.Of("2", Day, Known, "F", March, "INC-8")
            );

        Assert.Equal(AnswerStatus.Conflict, answer.Status);
        Assert.Equal(
            [
                "The miss of F in 2026-03-01/2026-04-01 has two causes, INC-7 and INC-8.",
                "F has two results for 2026-03-01/2026-04-01.",
                "The result of F for 2026-03-01/2026-04-01 was judged by 'at least 93 %', and the target in force is 'at least 95 %, minimum 90 %'.",
                "The amounts are in EUR and USD; a window is settled in one currency.",
            ],
            answer.Findings.Select(finding => finding.Message)
        );
    }

    [Fact]
    public void Settle_ResultOfAnotherLevel_IsLeftOutWithAWarning()
    {
        var statement = ServiceLevelAgreement.Of(Flat).Settle([Flat.Judge(March, "96 %"), A1.Judge(March, "0 %")]);

        Assert.Equal(
            "A result names the level 'A1', which the agreement does not have; it is left out.",
            Assert.Single(statement.Findings).Message
        );
    }

    [Fact]
    public void Settle_TermsThatCannotBeApplied_AreRefused()
    {
        var answer = ServiceLevelAgreement
            .Of(A1, Level("P").WithCredit(CreditSchedule.Flat("3 points")))
            .Settle(March, [], [Fee]);

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(
            [
                "A1 has an allocation, and nothing is put at risk.",
                "P gives service points, and no scale turns them into money.",
            ],
            answer.Findings.Select(finding => finding.Message)
        );
    }

    private static string Name(string letter, int number) =>
        letter + number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static FailureCause Cause(string id, string level) =>
        FailureCause.Of(id, Day, Known, level, March, "INC-7");

    private static CreditClaimed Claim(int dayOfApril, string? level = null) =>
        CreditClaimed.Of("K", new LocalDate(2026, 4, dayOfApril), Known, March, level);
}
