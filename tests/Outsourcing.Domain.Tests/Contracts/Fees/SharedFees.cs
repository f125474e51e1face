using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Tests.Contracts.Fees;

/// <summary>The fees of published agreements, built from their facts.</summary>
internal static class SharedFees
{
    public const string Billing = "billing";

    /// <summary>Gets the greatest of: minimum fee times months left, average of six months times months left, and a fixed amount.</summary>
    public static Fee Cancellation { get; } =
        Fee.Max(
            Fee.Times(Fee.Fixed(Usd(5_000m)), FeeCount.WholeMonthsLeft),
            Fee.Times(
                Fee.Average(Billing, FeeWindow.WholeMonths(6, FeeDate.NoticeReceived), FeeUnit.Month),
                FeeCount.WholeMonthsLeft
            ),
            Fee.Fixed(Usd(30_000m))
        );

    /// <summary>Gets the average fee a day of the 180 days before the notice, times the days by which the notice is short.</summary>
    public static Fee ShortNotice { get; } =
        Fee.Times(
            Fee.Average(Billing, FeeWindow.Days(180, FeeDate.NoticeReceived, prorated: true), FeeUnit.Day),
            FeeCount.DaysShort
        );

    /// <summary>Gets the average monthly fee of the last 12 months times the whole months left, of which a table takes a part.</summary>
    public static Fee RemainingValue(params Percentage[] years) =>
        Fee.PercentByContractYear(
            Fee.Times(
                Fee.Average(Billing, FeeWindow.WholeMonths(12, FeeDate.Effective), FeeUnit.Month),
                FeeCount.WholeMonthsLeft
            ),
            years
        );

    /// <summary>Gets 10,000 a month of delay, by a clause that counts a part as a whole and prorates it too.</summary>
    public static Fee Delay { get; } =
        Fee.Either(
            FeeReading.Of("month or portion", LateMonths(PartRule.AsWhole)),
            FeeReading.Of("prorated", LateMonths(PartRule.Prorated))
        );

    public static Money Usd(decimal amount) => Money.Of(amount, "USD");

    /// <summary>Charges each of some calendar months; the n-th (from 0) as the function says.</summary>
    public static IEnumerable<Charge> Monthly(int year, int month, int count, Func<int, decimal> amount) =>
        Enumerable
            .Range(0, count)
            .Select(i =>
            {
                var first = new LocalDate(year, month, 1).PlusMonths(i);
                return Charge.Of(Billing, DateRange.Month(first.Year, first.Month), Usd(amount(i)));
            });

    private static MultipleFee LateMonths(PartRule parts) =>
        Fee.Times(Fee.Fixed(Usd(10_000m)), FeeCount.Between(FeeDate.Due, FeeDate.Done, FeeUnit.Month, parts));
}
