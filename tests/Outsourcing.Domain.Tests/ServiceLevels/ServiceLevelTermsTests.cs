using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.ServiceLevels;
using static Outsourcing.Domain.Tests.ServiceLevels.Worked;

namespace Outsourcing.Domain.Tests.ServiceLevels;

public sealed class ServiceLevelTermsTests
{
    private static readonly LocalDate Day = new(2026, 4, 2);

    private static readonly ServiceLevelAgreement Shiftable = ServiceLevelAgreement
        .Of(A1, A2.AsKeyMeasurement(), T1)
        .WithAtRisk(Terms.AtRisk!)
        .WithShifts(ShiftTerms.Of(Period.FromDays(90), 2));

    public static TheoryData<string, Action> Refusals =>
        new()
        {
            { "share", () => AtRisk.Of("-1 %") },
            { "pool", () => AtRisk.Of("1 %").WithPool("-1 %") },
            { "share", () => AtRisk.Of("1 %").WithCategory("A", "-1 %") },
            { "name", () => AtRisk.Of("1 %").WithCategory("A", "1 %").WithCategory("A", "1 %") },
            { "thirdAndLater", () => RepeatMultiplier.Of(1m, -1m) },
            { "scope", () => FeeBase.Of(FeeScope.None) },
            { "timing", () => FeeBase.Of(FeeScope.All, FeeTiming.None) },
            { "services", () => Tower.Of("T", "a", "a") },
            { "share", () => CreditCap.PerWindow(Percentage.Of(-1m)) },
            { "amount", () => CreditCap.PerContractYear(Day, Eur(-1m)) },
            { "share", () => AtRisk.Of("10001 %") },
            { "pool", () => Terms.AtRisk!.WithPool("79228162514264337593543950335 %") },
            { "multiple", () => CreditSchedule.LostTime(1_000_001m) },
            { "thirdAndLater", () => RepeatMultiplier.Of(1m, decimal.MaxValue) },
            { "months", () => CreditCap.Rolling(0, Percentage.Of(1m)) },
            { "within", () => ClaimTerms.Of(Period.FromHours(1)) },
            { "within", () => ClaimTerms.Of(Period.FromDays(-1)) },
            { "cost", () => ClaimTerms.Of(Period.FromDays(1), Eur(-1m)) },
            { "steps", () => PointScale.Of() },
            { "steps", () => PointScale.Of(PointStep.Of(1m, default), PointStep.Of(1m, default)) },
            { "inARow", () => CreditTrigger.BelowMinimumOrInARow(1, restartsAfterCredit: true) },
            { "share", () => Bonus.Of("99 %", "-1 %") },
            { "cleanPeriods", () => EarnBack.After(0) },
            { "misses", () => ChronicFailure.Of(0, 1) },
            { "periods", () => ChronicFailure.Of(2, 1) },
            { "period", () => ChronicFailure.Of(1, 1).For(Period.Zero) },
            { "status", () => RemedyTerms.Of(RemedyStatus.None) },
            { "carveOut", () => RemedyTerms.Of(RemedyStatus.SetOff, RemedyCarveOut.None) },
            { "timesAYear", () => ShiftTerms.Of(Period.FromDays(1), 0) },
            { "allocation", () => AllocationShift.Of("A", Percentage.Of(-1m)) },
            { "best", () => Ratchet.Of(0, 1, default) },
            { "periods", () => Ratchet.Of(2, 1, default) },
            { "limit", () => Ratchet.Of(1, 1, Percentage.Of(101m)) },
            { "multiple", () => CreditSchedule.LostTime(-1m) },
            { "cap", () => CreditSchedule.PerBreach(default, Percentage.Of(-1m)) },
            { "levels", () => ServiceLevelAgreement.Of() },
            { "levels", () => ServiceLevelAgreement.Of(A1, A1) },
            { "towers", () => Terms.WithTowers(Tower.Of("T", "a"), Tower.Of("T", "b")) },
            { "rule", () => Terms.CountingOfOneCause(SameCauseRule.None) },
            { "spread", () => Terms.SpreadingCaps(CapSpread.None) },
            { "months", () => CreditCap.Rolling(1_201, Percentage.Of(1m)) },
            { "days", () => Terms.DebtAfterLastInvoice(-1) },
            { "days", () => Terms.ReportedWithin(-1) },
            { "amount", () => Terms.WithMinimumPayout(Eur(-1m)) },
            { "target", () => A1.WithTarget(Target.AtMost("4 h")) },
            { "severity", () => A1.WithSeverity(0) },
            { "services", () => A1.For("a", "a") },
            { "value", () => A1.Judge(March, "4 h") },
            { "value", () => A1.Judge(March, "101 %") },
            { "volume", () => A1.Judge(March, "94 %", volume: -1) },
            { "amount", () => ServiceCharge.Of(March, Eur(-1m)) },
            { "units", () => InvoiceItem.Of("seats", -1m, Eur(1m)) },
            { "charge", () => Terms.Check(Eur(-1m)) },
            { "damage", () => RemedyTerms.Of(RemedyStatus.SetOff).StillClaimable(Eur(-1m), Eur(0m)) },
            { "within", () => ClaimTerms.Of(Period.FromYears(int.MaxValue)) },
            { "within", () => ClaimTerms.Of(Period.FromDays(36_526)) },
            { "period", () => ChronicFailure.Of(1, 1).For(Period.FromMonths(1_300)) },
            { "days", () => Terms.DebtAfterLastInvoice(36_526) },
            { "days", () => Terms.ReportedWithin(int.MaxValue) },
            { "billed", () => InvoiceCheck.Of([], Terms.Settle([]), Money.Of(1m, "USD")) },
        };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Factory_OfWhatCannotBe_NamesTheParameter(string parameter, Action act) =>
        Assert.Equal(parameter, Assert.ThrowsAny<ArgumentException>(act).ParamName);

    [Fact]
    public void Factory_OfWhatCannotBe_SaysTheValue()
    {
        Assert.StartsWith(
            "share is -1%, and must not be below zero.",
            Assert.Throws<ArgumentException>(() => AtRisk.Of("-1 %")).Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "within is PT1H, and must be a length of days, weeks, months or years.",
            Assert.Throws<ArgumentException>(() => ClaimTerms.Of(Period.FromHours(1))).Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "Two levels are named 'A1'.",
            Assert.Throws<ArgumentException>(() => ServiceLevelAgreement.Of(A1, A1)).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(RemedyStatus.SoleRemedy, null, 0)]
    [InlineData(RemedyStatus.SoleRemedy, RemedyCarveOut.WilfulDefault, 0)]
    [InlineData(RemedyStatus.SoleRemedy, RemedyCarveOut.ChronicFailure, 900)]
    [InlineData(RemedyStatus.PriceAdjustment, null, 1_000)]
    [InlineData(RemedyStatus.SetOff, null, 900)]
    public void StillClaimable_IsAsTheStatusSays(RemedyStatus status, RemedyCarveOut? ground, int claim)
    {
        var terms = RemedyTerms.Of(status, RemedyCarveOut.ChronicFailure);

        Assert.Equal(Eur(claim), terms.StillClaimable(Eur(1_000m), Eur(100m), ground));
        Assert.Equal(
            Eur(status == RemedyStatus.PriceAdjustment ? 50m : 0m),
            terms.StillClaimable(Eur(50m), Eur(100m), ground)
        );
    }

    [Fact]
    public void Shift_InTime_PromotesTheKeyMeasurement()
    {
        var shifted = Shiftable
            .Shift(
                Day,
                Day.PlusDays(90),
                [Day],
                AllocationShift.Of("A2", Percentage.Of(40m)),
                AllocationShift.Of("A1", Percentage.Of(60m)),
                AllocationShift.Of("T1", Percentage.Zero)
            )
            .Value;

        Assert.Equal(
            [Criticality.Critical, Criticality.Critical, Criticality.KeyMeasurement],
            shifted.Levels.Select(level => level.Criticality)
        );
        Assert.Equal(CreditSchedule.Allocation("60 %"), shifted.Find("A1")!.Credit);
    }

    [Fact]
    public void Shift_AgainstTheTerms_SaysEveryReason()
    {
        var answer = Shiftable.Shift(
            Day,
            Day.PlusDays(89),
            [Day, Day.PlusDays(1), Day.PlusYears(-2)],
            AllocationShift.Of("A2", Percentage.Of(51m)),
            AllocationShift.Of("X", Percentage.Of(1m))
        );

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(
            [
                "A shift announced on 2026-04-02 takes effect on 2026-07-01 at the earliest, not on 2026-06-30.",
                "Allocations may be shifted 2 times in twelve months, and were shifted 2 times in those up to 2026-06-30.",
                "The agreement has no level 'X'.",
                "The allocations in Availability add up to 101%, above 100% of its pool.",
            ],
            answer.Findings.Select(finding => finding.Message)
        );
        Assert.Equal(AnswerStatus.Silent, Terms.Shift(Day, Day.PlusDays(90), []).Status);
    }

    [Fact]
    public void Baseline_OfEnoughPeriods_SetsMeanAndWorst()
    {
        LevelResult[] results =
        [
            A1.Judge(March, "99 %"),
            A1.Judge(Month(1), "96 %"),
            A1.Judge(Month(2), "97 %"),
            A2.Judge(Month(1), "1 %"),
        ];

        Assert.Equal(Target.AtLeast("96.5 %", "96 %"), Baseline.Of(2).TargetOf(A1, results).Value);
        Assert.Equal(
            "4 measured periods of A1 are needed, and there are 3.",
            Assert.Single(Baseline.Of(4).TargetOf(A1, results).Findings).Message
        );
        Assert.Equal(
            AnswerStatus.NotApplicable,
            Baseline.Of(1).TargetOf(A1.WithTarget(Target.Between("1 %", "2 %")), results).Status
        );
    }

    [Theory]
    [InlineData("97 %", "97 %", "96 %", 100, "97 %")]
    [InlineData("97 %", "97 %", "96 %", 20, "96 %")]
    [InlineData("94 %", "95 %", "95 %", 100, "95 %")]
    public void Ratchet_RaisesTheLevelByASmallStep(
        string first,
        string second,
        string third,
        int limit,
        string expected
    )
    {
        LevelResult[] results = [A1.Judge(Month(1), first), A1.Judge(Month(2), second), A1.Judge(March, third)];
        var ratchet = Ratchet.Of(2, 3, Percentage.Of(limit));

        Assert.Equal(Target.AtLeast(expected, "90 %"), ratchet.TargetOf(A1, results).Value);
    }

    [Fact]
    public void Ratchet_OfALargestValue_LowersIt()
    {
        var level = ServiceLevel.Of(
            "C",
            Indicator.Throughput(),
            Target.AtMost("10 tickets"),
            MeasurementWindow.CalendarMonth("Europe/Berlin")
        );
        LevelResult[] results = [level.Judge(Month(1), "4 tickets"), level.Judge(Month(2), "6 tickets")];

        Assert.Equal(Target.AtMost("5 tickets"), Ratchet.Of(2, 2, Percentage.Hundred).TargetOf(level, results).Value);
        Assert.Equal(Target.AtMost("9 tickets"), Ratchet.Of(2, 2, Percentage.Of(10m)).TargetOf(level, results).Value);
        Assert.Equal(
            "The target of C is at least 1 tickets, and no value of tickets is perfect.",
            Assert
                .Single(
                    Ratchet
                        .Of(1, 1, Percentage.Hundred)
                        .TargetOf(level.WithTarget(Target.AtLeast("1 tickets")), results)
                        .Findings
                )
                .Message
        );
    }

    [Fact]
    public void CreditNote_OfAStatement_IsADocumentAndFacts()
    {
        var statement = Terms.Settle([
            A1.Judge(March, "94 %", "96 %"),
            A2.Judge(March, "94 %"),
            T1.Judge(March, "96 %"),
        ]);
        var note = CreditNote.Of("CN-7", Day, "Halden", "Northquay", statement);

        Assert.Equal(
            """
            Credit note CN-7, 2026-04-02
            Halden to Northquay
            Service credits for 2026-03-01/2026-04-01
            A2, 2026-03-01/2026-04-01: 28800.00 EUR
            Total: 28800.00 EUR
            In dispute and not part of this note: 19200.00 EUR
            """.ReplaceLineEndings("\n"),
            note.ToText()
        );
        Assert.Equal([CreditGiven.Of("CN-7/1", Day, Known, March, Eur(28_800m), "A2")], note.Facts(Known));
    }

    [Theory]
    [InlineData(400_000, "what the provider earned was not billed.")]
    [InlineData(416_000, "what the provider earned was billed twice.")]
    public void InvoiceCheck_BonusThatIsNotBilledOnce_IsExplained(int billed, string reason)
    {
        var level = Level("B").WithBonus(Bonus.Of("99 %", "2 %"));
        var statement = ServiceLevelAgreement.Of(level).Settle([level.Judge(March, "99 %")]);
        var check = InvoiceCheck.Of([InvoiceItem.Of("fee", 1m, Eur(400_000m))], statement, Eur(billed));

        Assert.Equal(Eur(408_000m), check.Expected);
        Assert.EndsWith(reason, Assert.Single(check.Findings).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(352_000, "")]
    [InlineData(400_000, "the credit was not taken off.")]
    [InlineData(304_000, "the credit was taken off twice.")]
    [InlineData(352_001, "neither the credit nor the amount in dispute explains it.")]
    public void InvoiceCheck_Difference_IsExplained(int billed, string reason)
    {
        var check = InvoiceCheck.Of(
            [InvoiceItem.Of("seats", 32_000m, Eur(12.5m))],
            Terms.Settle(AllMissed()),
            Eur(billed)
        );

        Assert.Equal((Eur(400_000m), Eur(352_000m)), (check.Charges, check.Expected));
        Assert.Equal(reason.Length == 0, check.Agrees);
        Assert.Equal(
            reason.Length == 0
                ? []
                : [$"{Eur(billed)} was billed instead of 352000.00 EUR, a difference of {check.Difference}: {reason}"],
            check.Findings.Select(finding => finding.Message)
        );
    }

    [Fact]
    public void InvoiceCheck_Explanation_ShowsTheItems() =>
        Assert.Equal(
            """
            billed 352000.00 EUR, as expected.
            - seats: 32000 × 12.50 EUR = 400000.00 EUR.
            - Charges 400000.00 EUR less credit 48000.00 EUR: 352000.00 EUR.
            """.ReplaceLineEndings("\n"),
            InvoiceCheck
                .Of([InvoiceItem.Of("seats", 32_000m, Eur(12.5m))], Terms.Settle(AllMissed()), Eur(352_000m))
                .Explanation.ToString()
        );

    [Fact]
    public void InvoiceCheck_AmountInDisputeTakenOff_IsSaid()
    {
        var statement = Terms.Settle([
            A1.Judge(March, "94 %", "96 %"),
            A2.Judge(March, "96 %"),
            T1.Judge(March, "96 %"),
        ]);

        Assert.Contains(
            "the amount in dispute was taken off too.",
            Assert
                .Single(InvoiceCheck.Of([InvoiceItem.Of("fee", 1m, Eur(400_000m))], statement, Eur(371_200m)).Findings)
                .Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("96 %", 10, 0, null, MeasurementStatus.Met)]
    [InlineData("94 %", 10, 0, null, MeasurementStatus.Missed)]
    [InlineData("89 %", 10, 0, null, MeasurementStatus.MissedMinimum)]
    [InlineData("94 %", 10, 11, null, MeasurementStatus.NotMeasurable)]
    [InlineData("80 %", 10, 11, 2, MeasurementStatus.Met)]
    [InlineData("79 %", 10, 0, 2, MeasurementStatus.MissedMinimum)]
    public void Judge_JudgesAsTargetsDo(string value, long volume, long least, int? misses, MeasurementStatus status)
    {
        var target = Target.AtLeast("95 %", "90 %").WithMinimumVolume(least);
        target = misses is { } allowed ? target.AllowingMisses(allowed) : target;

        Assert.Equal(status, A1.WithTarget(target).Judge(March, value, volume: volume).Result!.Undisputed.Status);
    }

    [Fact]
    public void Reported_WithoutANumber_IsNotMeasurableOrExcused()
    {
        Assert.Equal(
            MeasurementStatus.NotMeasurable,
            ServiceLevelReported.NotMeasurable("R", Day, Known, "A1", March).Judge(A1).Result!.Undisputed.Status
        );
        Assert.Equal(
            MeasurementStatus.Excused,
            ServiceLevelReported.Excused("R", Day, Known, "A1", March).Judge(A1).Result!.Undisputed.Status
        );
        Assert.Null(ServiceLevelReported.Of("R", Day, Known, "A1", March, Measured.Parse("4 h")).Judge(A1).Result);
        Assert.Equal(
            "level",
            Assert
                .Throws<ArgumentException>(() =>
                    ServiceLevelReported.NotMeasurable("R", Day, Known, "A1", March).Judge(A2)
                )
                .ParamName
        );
    }

    [Fact]
    public void LevelResult_OfAnAnswer_KeepsItsExplanation()
    {
        var period = MeasurementWindow.CalendarMonth("Europe/Berlin").PeriodOf(March.First);
        var at = Instant.FromUtc(2026, 3, 5, 9, 0);
        var answer = Indicator.SuccessShare().Measure(A1.Target, period, [EventCount.Of("E-1", at, 94, 100)]);
        var result = LevelResult.Of("A1", period, answer);

        Assert.Same(answer.Explanation, result.Explanation);
        Assert.Contains(
            answer.Explanation.Statement,
            Terms.Settle([result]).Lines[0].Explanation.ToString(),
            StringComparison.Ordinal
        );
        Assert.Equal(
            "answer",
            Assert
                .Throws<ArgumentException>(() =>
                    LevelResult.Of("A1", MeasurementPeriod.Of(Day, Day.PlusDays(1), "Etc/UTC"), answer)
                )
                .ParamName
        );
    }
}
