using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.ServiceLevels;

namespace Outsourcing.Domain.Conformance;

/// <summary>Settlements of at-risk pools and service points, whose cases say only what was missed and how often in a row.</summary>
internal static class PoolCredits
{
    public static DateRange Window { get; } = DateRange.Month(2024, 12);

    public static ServiceLevel Level(string name, CreditSchedule credit) =>
        ServiceLevel
            .Of(
                name,
                Indicator.SuccessShare(),
                Target.AtLeast("95 %", "90 %"),
                MeasurementWindow.CalendarMonth("Etc/UTC")
            )
            .WithCredit(credit);

    /// <summary>The results of a level that is met, or missed for the last time of so many.</summary>
    public static IEnumerable<LevelResult> Results(ServiceLevel level, bool missed, int inARow) =>
        missed
            ? Enumerable.Range(0, Math.Clamp(inARow, 1, 120)).Select(before => level.Judge(Month(-before), "92 %"))
            : [level.Judge(Window, "100 %")];

    public static CreditStatement Settle(ServiceLevelAgreement terms, IEnumerable<LevelResult> results, Money invoice)
    {
        var answer = terms.Settle(Window, results, [ServiceCharge.Of(Window, invoice)]);
        return answer.TryGetValue(out var statement) ? statement : throw new RefusedException(answer.ToString());
    }

    private static DateRange Month(int months)
    {
        var first = Window.First.PlusMonths(months);
        return DateRange.Month(first.Year, first.Month);
    }
}
