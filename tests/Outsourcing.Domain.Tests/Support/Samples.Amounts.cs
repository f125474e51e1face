using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Tests.Support;

internal static partial class Samples
{
    private static IEnumerable<Sample> Amounts() =>
        [
            Sample.Of(() => Currency.Eur),
            Sample.Of(() => Currency.Jpy),
            Sample.Of(() => Currency.None),
            Sample.Of(() => Money.Of(-1234567.5m, "EUR")),
            Sample.Of(() => Money.Of(-1234567.5m, "JPY")),
            Sample.Of(() => Money.Of(0.01m, "EUR")),
            Sample.Of(() => Percentage.Of(-1234.5m)),
            Sample.Of(() => Percentage.Hundred),
            Sample.Of(() => Ratio.Of(-12345, 7)),
            Sample.Of(() => Ratio.Of(999, 1000)),
            Sample.Of(() => RoundingRule.ToMinorUnit(RoundingMode.HalfEven)),
            Sample.Of(() => RoundingRule.ToDigits(2, RoundingMode.HalfEven)),
            Sample.Of(() => RoundingRule.ToStep(0.05m, RoundingMode.HalfEven)),
        ];
}
