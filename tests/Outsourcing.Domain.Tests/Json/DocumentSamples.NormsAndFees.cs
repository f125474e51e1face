using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Json;

internal static partial class DocumentSamples
{
    private static IEnumerable<DocumentSample> OfNorms()
    {
        var (a, b) = (Condition.Holds("A"), Condition.Happened("B"));
        var norm = Norm.Forbid("assign", by: "customer")
            .When(Condition.All(a, Condition.Not(b)))
            .During(NormPeriod.TermAnd(Period.FromMonths(12)))
            .WithConsentOf("provider", unreasonablyWithheld: false, deemedReasonable: ["assignee is a competitor"])
            .Otherwise(NormConsequence.Void)
            .Excepting("MSA § 1")
            .Except(Norm.Permit("assign").When(Condition.Any(a, b)).Duty("notice").Except(a));
        return
        [
            DocumentSample.Of(NormEffect.Forbid),
            DocumentSample.Of(NormConsequence.Breach),
            DocumentSample.Of(Verdict.NotPermitted),
            DocumentSample.Of<Condition>(Condition.Always),
            DocumentSample.Of<Condition>(Condition.All(a, Condition.Any(b, Condition.Not(a)))),
            DocumentSample.Of(Condition.Always),
            DocumentSample.Of(a),
            DocumentSample.Of(b),
            DocumentSample.Of(Condition.All(a, b)),
            DocumentSample.Of(Condition.Any(a, b)),
            DocumentSample.Of(Condition.Not(a)),
            DocumentSample.Of(Circumstances.Of("A").With("B", Truth.Unknown)),
            DocumentSample.Of(ActionHierarchy.None),
            DocumentSample.Of(ActionHierarchy.UseAndTransfer),
            DocumentSample.Of(norm.Consent!),
            DocumentSample.Of(Norm.Permit("assign").WithConsentOf("provider").Consent!),
            DocumentSample.Of(NormPeriod.Always),
            DocumentSample.Of(NormPeriod.Term),
            DocumentSample.Of(NormPeriod.TermAnd(Period.FromMonths(12))),
            DocumentSample.Of(NormPeriod.After(Period.FromDays(90))),
            DocumentSample.Of(NormPeriod.On(DateRange.Year(2026))),
            DocumentSample.Of(norm),
            DocumentSample.Of(Norm.Permit("audit")),
            DocumentSample.Of<Provision>(norm),
            DocumentSample.Of(Need.Of("notice", Truth.False)),
        ];
    }

    private static IEnumerable<DocumentSample> OfFees()
    {
        var fixedFee = Fee.Fixed(Money.Of(30_000m, "USD"));
        var average = Fee.Average("fee", FeeWindow.Months(6, FeeDate.NoticeReceived, prorated: true), FeeUnit.Month);
        var reading = FeeReading.Of("begun", fixedFee);
        Fee[] fees =
        [
            Fee.Zero,
            Fee.Withheld,
            Fee.Max(fixedFee, Fee.Times(average, FeeCount.WholeMonthsLeft)),
            Fee.PercentByContractYear(Fee.Min(average), Percentage.Hundred, Percentage.Of(12.5m)),
            Fee.Either(reading, FeeReading.Of("prorated", Fee.Sum(average, Fee.Zero))),
        ];
        return
        [
            DocumentSample.Of(FeeDate.FullNoticeEnd),
            DocumentSample.Of(FeeUnit.Week),
            DocumentSample.Of(PartRule.AsWhole),
            DocumentSample.Of(FeeWindowKind.WholeMonths),
            DocumentSample.Of(FeeOperation.Greatest),
            .. fees.Select(DocumentSample.Of),
            DocumentSample.Of(fixedFee),
            DocumentSample.Of(Fee.Withheld),
            DocumentSample.Of(Fee.Percent(Percentage.Of(50m), fixedFee)),
            DocumentSample.Of(Fee.Sum(fixedFee, Fee.Zero)),
            DocumentSample.Of(average),
            DocumentSample.Of(Fee.Total("fee", FeeWindow.CalendarYear(FeeDate.Effective))),
            DocumentSample.Of(Fee.Times(fixedFee, FeeCount.Of("units"))),
            DocumentSample.Of((YearTableFee)fees[3]),
            DocumentSample.Of(reading),
            DocumentSample.Of((ReadingsFee)fees[4]),
            DocumentSample.Of<FeeCount>(FeeCount.DaysShort),
            DocumentSample.Of(FeeCount.MonthsLeft),
            DocumentSample.Of(FeeCount.Of("units")),
            DocumentSample.Of(FeeWindow.Days(180, FeeDate.NoticeReceived)),
            DocumentSample.Of(FeeWindow.WholeMonths(6, FeeDate.NoticeReceived)),
            DocumentSample.Of(FeeWindow.CalendarYear(FeeDate.Effective)),
            DocumentSample.Of(Charge.Of("fee", DateRange.Month(2026, 2), Money.Of(12.50m, "EUR"))),
            DocumentSample.Of(FeeFacts.None),
            DocumentSample.Of(
                FeeFacts
                    .None.On(FeeDate.Effective, new LocalDate(2026, 2, 1))
                    .On(FeeDate.TermEnd, PartialDate.Of(2027, 2))
                    .Charged(Charge.Of("fee", DateRange.Month(2026, 2), Money.Of(12.50m, "EUR")))
                    .Quantity("units", 2.5m)
                    .Elect("begun")
            ),
        ];
    }
}
