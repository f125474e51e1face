using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.ServiceLevels;
using Outsourcing.Domain.Tests.ServiceLevels;

namespace Outsourcing.Domain.Tests.Support;

internal static partial class Samples
{
    private static IEnumerable<Sample> ServiceLevels() =>
        [.. Schedules(), .. CreditTerms(), .. SettlementFacts(), .. Statements()];

    private static IEnumerable<Sample> Schedules() =>
        [
            Sample.Of(() => CreditValue.Of(Percentage.Of(12.5m))),
            Sample.Of(() => CreditValue.OfPoints(2.5m)),
            Sample.Of(() => CreditValue.OfDays(2m)),
            Sample.Of(() => CreditTier.Of("10 %")),
            Sample.Of(() => CreditTier.Of("10 %").AtLeast("99 %").Below("99.9 %")),
            Sample.Of(() => CreditTier.Of("10 %").Above("99 %").AtMost("99.9 %")),
            Sample.Of(() => CreditSchedule.Of(CreditTier.Of("10 %").Below("99.9 %"))),
            Sample.Of(() => CreditSchedule.Of(CreditTier.Of("10 %").Below("99 %"))),
            Sample.Of(() => CreditSchedule.Flat("3 points")),
            Sample.Of(() => CreditSchedule.Allocation("12.5 %")),
            Sample.Of(() => CreditSchedule.PerBreach(Percentage.Of(2.5m))),
            Sample.Of(() => CreditSchedule.PerBreach(Percentage.Of(2.5m), Percentage.Hundred)),
            Sample.Of(() => CreditSchedule.LostTime(1.5m)),
            Sample.Of(() => CreditSchedule.LostTime(1.5m, beyondTarget: true, Percentage.Hundred)),
        ];

    private static IEnumerable<Sample> CreditTerms() =>
        [
            Sample.Of(() => PoolCategory.Of("Availability", Percentage.Of(62.5m))),
            Sample.Of(() => AtRisk.Of("12.5 %").WithPool("200 %")),
            Sample.Of(() => AtRisk.Of("12.5 %").WithPool("200 %").WithCategory("Availability", "60 %")),
            Sample.Of(() => RepeatMultiplier.Of(1.5m, 2m)),
            Sample.Of(() => FeeBase.Of(FeeScope.Tower, FeeTiming.Invoiced)),
            Sample.Of(() => Tower.Of("Workplace", "devices")),
            Sample.Of(() => Tower.Of("Workplace", "devices", "desk")),
            Sample.Of(() => CreditCap.PerWindow(Percentage.Of(12.5m))),
            Sample.Of(() => CreditCap.PerWindow(Worked.Eur(1234.5m))),
            Sample.Of(() => CreditCap.PerContractYear(Effective, Percentage.Of(12.5m))),
            Sample.Of(() => CreditCap.PerContractYear(Effective, Worked.Eur(1234.5m))),
            Sample.Of(() => CreditCap.Rolling(12, Percentage.Of(12.5m))),
            Sample.Of(() => ClaimTerms.Of(Period.FromDays(15), Worked.Eur(12.5m))),
            Sample.Of(() => PointStep.Of(2.5m, Percentage.Of(1.5m))),
            Sample.Of(() => PointScale.Of(PointStep.Of(5m, Percentage.Zero))),
            Sample.Of(() => PointScale.Of(PointStep.Of(5m, Percentage.Zero), PointStep.Of(10m, Percentage.Of(2m)))),
            Sample.Of(() => CreditTrigger.EveryMiss),
            Sample.Of(() => CreditTrigger.BelowMinimumOrInARow(3, restartsAfterCredit: true)),
            Sample.Of(() => Bonus.Of("99.95 %", "1.5 %")),
            Sample.Of(() => EarnBack.After(3)),
            Sample.Of(() => ChronicFailure.Of(3, 6)),
            Sample.Of(() => ChronicFailure.Of(3, 6).OfAnyLevel().BelowMinimum().For(Period.FromDays(90))),
            Sample.Of(() => RemedyTerms.Of(RemedyStatus.SoleRemedy)),
            Sample.Of(() =>
                RemedyTerms.Of(RemedyStatus.SoleRemedy, RemedyCarveOut.WilfulDefault).ErodingTheLiabilityCap()
            ),
            Sample.Of(() => RoundingPolicy.PerLine(RoundingRule.ToStep(0.05m, RoundingMode.HalfUp))),
            Sample.Of(() => RoundingPolicy.Standard),
            Sample.Of(() => ShiftTerms.Of(Period.FromDays(90), 2)),
            Sample.Of(() => AllocationShift.Of("A1", Percentage.Of(12.5m))),
            Sample.Of(() => Baseline.Of(6)),
            Sample.Of(() => Ratchet.Of(4, 12, Percentage.Of(12.5m))),
            Sample.Of(() => Worked.Level("L")),
            Sample.Of(FullLevel),
            Sample.Of(() => FullLevel().For("desk")),
            Sample.Of(() => FullLevel().DependsOn("M")),
            Sample.Of(() => ServiceLevelAgreement.Of(Worked.Level("L"))),
            Sample.Of(FullTerms),
            Sample.Of(() => FullTerms().WithTowers()),
            Sample.Of(() => FullTerms().CappedAt()),
            Sample.Of(() => FullTerms().TerminableFor()),
        ];

    private static IEnumerable<Sample> SettlementFacts() =>
        [
            Sample.Of(() =>
                ServiceLevelReported.Of(
                    "R1",
                    Effective,
                    Moment,
                    "L",
                    Worked.March,
                    Measured.Parse("94.5 %"),
                    Measured.Parse("95.5 %"),
                    volume: 1200
                )
            ),
            Sample.Of(() => ServiceLevelReported.NotMeasurable("R1", Effective, Moment, "L", Worked.March)),
            Sample.Of(() => ServiceLevelReported.Excused("R1", Effective, Moment, "L", Worked.March)),
            Sample.Of(() => FailureCause.Of("C1", Effective, Moment, "L", Worked.March, "INC-7")),
            Sample.Of(() => CreditChosen.Of("H1", Effective, Moment, "L", Worked.March)),
            Sample.Of(() => CreditClaimed.Of("K1", Effective, Moment, Worked.March)),
            Sample.Of(() => CreditClaimed.Of("K1", Effective, Moment, Worked.March, "L")),
            Sample.Of(() => CreditGiven.Of("G1", Effective, Moment, Worked.March, Worked.Eur(1234.5m))),
            Sample.Of(() => CreditGiven.Of("G1", Effective, Moment, Worked.March, Worked.Eur(1234.5m), "L")),
            Sample.Of(() => LastInvoice.Of("I1", Effective, Moment)),
            Sample.Of(() => ServiceCharge.Of(Worked.March, Worked.Eur(1234.5m))),
            Sample.Of(() => ServiceCharge.Of(Worked.March, Worked.Eur(1234.5m), "desk", Effective)),
            Sample.Of(() => InvoiceItem.Of("seats", 12.5m, Worked.Eur(1234.567m))),
        ];

    private static IEnumerable<Sample> Statements() =>
        [
            Sample.Of(() => LevelResult.Unknown("A1", Worked.March)),
            Sample.Of(() => Worked.A1.Judge(Worked.March, "94.5 %", "95.5 %", volume: 1200)),
            Sample.Of(Settled),
            Sample.Of(() => Worked.Terms.Settle([])),
            Sample.Of(() => Settled().Lines[0]),
            Sample.Of(() => Settled().Lines[1]),
            Sample.Of(() => Settled().Lines[0].Factors[0]),
            Sample.Of(() => Worked.Terms.Settle([]).Restates(Settled())),
            Sample.Of(() => CreditNote.Of("CN-7", Effective, "provider", "customer", Settled())),
            Sample.Of(() =>
                InvoiceCheck.Of([InvoiceItem.Of("seats", 32_000m, Worked.Eur(12.5m))], Settled(), Worked.Eur(400_000m))
            ),
            Sample.Of(() => InvoiceCheck.Of([], Settled(), Worked.Eur(400_000m))),
            Sample.Of(() =>
                Worked
                    .Terms.TerminableFor(ChronicFailure.Of(2, 2).For(Period.FromDays(30)))
                    .FindChronicFailures(Worked.AllMissed())[0]
            ),
            Sample.Of(() =>
                Worked
                    .Terms.TerminableFor(ChronicFailure.Of(3, 6).OfAnyLevel())
                    .FindChronicFailures(Worked.AllMissed())[0]
            ),
            Sample.Of(() =>
                Worked
                    .Terms.WithEarnBack(EarnBack.After(1))
                    .Settle(
                        [Worked.A1.Judge(Worked.Month(2), "94 %"), Worked.A1.Judge(Worked.March, "96 %")],
                        CreditGiven.Of("G1", Effective, Moment, Worked.Month(2), Worked.Eur(1234.5m), "A1")
                    )
                    .EarnedBack[0]
            ),
        ];

    private static CreditStatement Settled() => Worked.Terms.Settle(Worked.AllMissed());

    private static ServiceLevel FullLevel() =>
        Worked
            .Level("L")
            .AsKeyMeasurement()
            .For("desk", "devices")
            .InCategory("Availability")
            .WithSeverity(1)
            .WithCredit(CreditSchedule.Flat("12.5 %"))
            .CreditedFor(CreditTrigger.BelowMinimumOrInARow(3, restartsAfterCredit: false))
            .WithBonus(Bonus.Of("99 %", "1 %"))
            .WithBurnInUntil(Effective)
            .DependsOn("M", "N")
            .DependsOn(AvailabilityBlock.Component("network", Ratio.Of(999, 1000)))
            .MeasuredFrom("the monitor");

    private static ServiceLevelAgreement FullTerms() =>
        ServiceLevelAgreement
            .Of(FullLevel(), Worked.Level("M"))
            .WithAtRisk(AtRisk.Of("12.5 %").WithCategory("Availability", "60 %"))
            .WithFeeBase(FeeBase.Of(FeeScope.Tower, FeeTiming.Invoiced))
            .WithTowers(Tower.Of("Workplace", "devices", "desk"))
            .Multiplying(RepeatMultiplier.Of(1.5m, 2m))
            .CountingOfOneCause(SameCauseRule.HighestOnly)
            .CappedAt(CreditCap.PerWindow(Percentage.Of(10m)), CreditCap.Rolling(12, Percentage.Of(12m)))
            .SpreadingCaps(CapSpread.BySeverity)
            .WithPoints(PointScale.Of(PointStep.Of(5m, Percentage.Of(1m))))
            .OnClaim(ClaimTerms.Of(Period.FromDays(15)))
            .DebtAfterLastInvoice(30)
            .WithMinimumPayout(Worked.Eur(1.5m))
            .CappingBonusAt(Percentage.Of(5m))
            .WithEarnBack(EarnBack.After(3))
            .WithBurnInUntil(Effective)
            .TerminableFor(ChronicFailure.Of(3, 6))
            .WithRemedy(RemedyTerms.Of(RemedyStatus.SetOff))
            .Rounded(RoundingPolicy.PerLine(RoundingRule.ToMinorUnit(RoundingMode.HalfUp)))
            .WithShifts(ShiftTerms.Of(Period.FromDays(90), 2))
            .ReportedWithin(10);
}
