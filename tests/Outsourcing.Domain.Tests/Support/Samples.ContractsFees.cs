using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Tests.Support;

internal static partial class Samples
{
    private static IEnumerable<Sample> ContractsFees() =>
        [
            Sample.Of(() => Fee.Fixed(Euro(100m))),
            Sample.Of(() => Fee.Zero),
            Sample.Of(() => Fee.Withheld),
            Sample.Of(() => Fee.Percent(Percentage.Of(50m), Fee.Fixed(Euro(100m)))),
            Sample.Of(() => Fee.Percent(Percentage.Of(50m), Fee.Fixed(Euro(200m)))),
            Sample.Of(() => Fee.Max(Fee.Fixed(Euro(100m)))),
            Sample.Of(() => Fee.Max(Fee.Fixed(Euro(100m)), Fee.Zero)),
            Sample.Of(() => Fee.Min(Fee.Fixed(Euro(100m)))),
            Sample.Of(() => Fee.Sum(Fee.Fixed(Euro(100m)))),
            Sample.Of(() => Fee.Total("fee", FeeWindow.CalendarYear(FeeDate.Effective))),
            Sample.Of(() => Fee.Average("fee", FeeWindow.CalendarYear(FeeDate.Effective), FeeUnit.Month)),
            Sample.Of(() => Fee.Average("fee", FeeWindow.CalendarYear(FeeDate.Effective), FeeUnit.Day)),
            Sample.Of(() => Fee.Times(Fee.Fixed(Euro(100m)), FeeCount.WholeMonthsLeft)),
            Sample.Of(() => Fee.Times(Fee.Fixed(Euro(100m)), FeeCount.Of("units"))),
            Sample.Of(() => Fee.ByContractYear(Fee.Fixed(Euro(100m)))),
            Sample.Of(() => Fee.ByContractYear(Fee.Fixed(Euro(100m)), Fee.Zero)),
            Sample.Of(() => FeeReading.Of("begun", Fee.Fixed(Euro(100m)))),
            Sample.Of(() => FeeReading.Of("prorated", Fee.Fixed(Euro(100m)))),
            Sample.Of(() => Fee.Either(FeeReading.Of("a", Fee.Fixed(Euro(100m))), FeeReading.Of("b", Fee.Zero))),
            Sample.Of(() => Fee.Either(FeeReading.Of("a", Fee.Fixed(Euro(100m))), FeeReading.Of("c", Fee.Zero))),
            Sample.Of(() => FeeCount.WholeMonthsLeft),
            Sample.Of(() => FeeCount.MonthsLeft),
            Sample.Of(() => FeeCount.DaysShort),
            Sample.Of(() => FeeCount.Between(FeeDate.Due, FeeDate.Done, FeeUnit.Week, PartRule.AsWhole)),
            Sample.Of(() => FeeCount.Of("units")),
            Sample.Of(() => FeeCount.Of("hours")),
            Sample.Of(() => FeeWindow.Days(180, FeeDate.NoticeReceived)),
            Sample.Of(() => FeeWindow.Days(180, FeeDate.NoticeReceived, prorated: true)),
            Sample.Of(() => FeeWindow.Months(6, FeeDate.NoticeReceived)),
            Sample.Of(() => FeeWindow.WholeMonths(6, FeeDate.NoticeReceived)),
            Sample.Of(() => FeeWindow.CalendarYear(FeeDate.NoticeReceived)),
            Sample.Of(() => Charge.Of("fee", DateRange.Month(2026, 2), Euro(100.5m))),
            Sample.Of(() => Charge.Of("fee", DateRange.Month(2026, 3), Euro(100.5m))),
            Sample.Of(() => FeeFacts.None),
            Sample.Of(() => FeeFacts.None.On(FeeDate.Due, new LocalDate(2026, 2, 1))),
            Sample.Of(() => FeeFacts.None.On(FeeDate.Due, PartialDate.Of(2026, 2))),
            Sample.Of(() => FeeFacts.None.Charged(Charge.Of("fee", DateRange.Month(2026, 2), Euro(100.5m)))),
            Sample.Of(() => FeeFacts.None.Quantity("units", 2.5m)),
            Sample.Of(() => FeeFacts.None.Elect("begun")),
            Sample.Of(() => Computed(50m)),
            Sample.Of(() => Computed(60m)),
            Sample.Of(() => Computed(50m).Steps),
            Sample.Of(() => Fee.Sum(Fee.Fixed(Euro(100m)), Fee.Zero).Compute(FeeFacts.None).Value.Steps),
            Sample.Of(() => Fee.Sum(Fee.Fixed(Euro(100m)), Fee.Fixed(Euro(1m))).Compute(FeeFacts.None).Value.Steps),
        ];

    private static Money Euro(decimal amount) => Money.Of(amount, "EUR");

    private static FeeResult Computed(decimal percent) =>
        Fee.Percent(Percentage.Of(percent), Fee.Fixed(Euro(100m))).Compute(FeeFacts.None).Value;
}
