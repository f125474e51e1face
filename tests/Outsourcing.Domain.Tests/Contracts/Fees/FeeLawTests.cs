using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Contracts.Fees;

public sealed class FeeLawTests
{
    private static readonly Arbitrary<Fee> Fees = Trees(3).ToArbitrary();

    private static readonly Arbitrary<FeeFacts> Facts = (
        from start in Gen.Choose(0, 700)
        from effective in Gen.Choose(0, 300)
        from left in Gen.Choose(0, 1_500)
        from amounts in Gen.ArrayOf(Gen.Choose(0, 1_000_000), 60)
        let first = new LocalDate(2024, 1, 1).PlusDays(start)
        let last = first.PlusDays(effective)
        select FeeFacts
            .None.On(FeeDate.ContractStart, first)
            .On(FeeDate.Effective, last)
            .On(FeeDate.NoticeReceived, last.PlusMonths(-3))
            .On(FeeDate.FullNoticeEnd, last.PlusDays(left % 90))
            .On(FeeDate.TermEnd, last.PlusDays(left))
            .Charged(SharedFees.Monthly(2022, 1, 60, i => amounts[i] / 100m))
            .Quantity("units", left)
    ).ToArbitrary();

    [Fact]
    public void Steps_OfAnyFee_GiveTheAmountAgain()
    {
        Law.Holds(
            Fees,
            Facts,
            (fee, facts) =>
            {
                var result = fee.Compute(facts).Value;
                return result.Recompute() == result.Amount && result.Steps.Recompute() == result.Steps.Amount;
            }
        );
    }

    [Fact]
    public void Compute_OfAnyFee_IsWhatANaiveReadingSays()
    {
        Law.Holds(
            Fees,
            Facts,
            (fee, facts) =>
            {
                var result = fee.Compute(facts).Value;
                var exact = Naive(fee, facts);
                var cents = ((exact.Numerator * 200) + exact.Denominator) / (exact.Denominator * 2);
                return result.Steps.Amount == exact && result.Amount.Amount == (decimal)cents / 100m;
            }
        );
    }

    [Fact]
    public void Compute_WithTheChargesInAnotherOrder_IsEqual()
    {
        Law.Holds(
            Fees,
            Facts,
            (fee, facts) =>
            {
                var dates = facts.Dates.Aggregate(FeeFacts.None, (all, date) => all.On(date.Key, date.Value));
                var again = facts
                    .Quantities.Aggregate(dates, (all, quantity) => all.Quantity(quantity.Key, quantity.Value))
                    .Charged(facts.Charges.Reverse());
                return again == facts && fee.Compute(again).Equals(fee.Compute(facts));
            }
        );
    }

    private static Ratio Naive(Fee fee, FeeFacts facts) =>
        fee switch
        {
            FixedFee own => Ratio.Of(own.Amount.Amount),
            PercentFee own => Naive(own.Of, facts) * Ratio.Of(own.Percentage.Points) / Ratio.Of(100),
            CombinedFee { Operation: FeeOperation.Greatest } own => own.Parts.Select(part => Naive(part, facts)).Max(),
            CombinedFee { Operation: FeeOperation.Least } own => own.Parts.Select(part => Naive(part, facts)).Min(),
            CombinedFee own => own.Parts.Aggregate(Ratio.Zero, (sum, part) => sum + Naive(part, facts)),
            MultipleFee own => Naive(own.Of, facts) * Count(own.Count, facts),
            ChargedFee own => Charged(own, facts),
            YearTableFee own => Naive(own.Years[0], facts),
            ReadingsFee own => Naive(own.Readings[0].Fee, facts),
            _ => throw new InvalidOperationException("No such fee."),
        };

    private static Ratio Count(FeeCount count, FeeFacts facts)
    {
        if (count is StatedCount stated)
        {
            return Ratio.Of(
                facts
                    .Quantities.Single(quantity =>
                        string.Equals(quantity.Key, stated.Quantity, StringComparison.Ordinal)
                    )
                    .Value
            );
        }

        var elapsed = (ElapsedCount)count;
        var (from, to) = (Date(facts, elapsed.From), Date(facts, elapsed.To));
        var n = 0;
        while (from.PlusMonths(n + 1) <= to && elapsed.Unit == FeeUnit.Month)
        {
            n++;
        }

        return elapsed.Unit == FeeUnit.Month ? Ratio.Of(n) : Ratio.Of(Period.DaysBetween(from, to));
    }

    /// <summary>Walks the window day by day; each day takes its share of the charge of its month.</summary>
    private static Ratio Charged(ChargedFee fee, FeeFacts facts)
    {
        var anchor = Date(facts, fee.Window.Before);
        var last = fee.Window.Before == FeeDate.NoticeReceived ? anchor.PlusDays(-1) : anchor;
        var first = last.PlusDays(1 - fee.Window.Length);
        if (fee.Window.Kind == FeeWindowKind.WholeMonths)
        {
            while (last.PlusDays(1).Day != 1)
            {
                last = last.PlusDays(-1);
            }

            first = last.PlusDays(1).PlusMonths(-fee.Window.Length);
        }

        var sum = Ratio.Zero;
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            var charge = facts.Charges.Single(own => own.During.Contains(day));
            sum += Ratio.Of(charge.Amount.Amount) / Ratio.Of(charge.During.Days);
        }

        return fee.Per is null ? sum
            : fee.Per == FeeUnit.Month ? sum / Ratio.Of(fee.Window.Length)
            : sum / Ratio.Of(Period.DaysBetween(first, last) + 1);
    }

    private static LocalDate Date(FeeFacts facts, FeeDate date) =>
        facts.Dates.Single(own => own.Key == date).Value.Date!.Value;

    private static Gen<Fee> Trees(int depth)
    {
        var leaf = Gen.OneOf(
            Gen.Choose(0, 1_000_000).Select(cents => (Fee)Fee.Fixed(SharedFees.Usd(cents / 100m))),
            Gen.Choose(1, 12)
                .Select(months =>
                    (Fee)
                        Fee.Average(SharedFees.Billing, FeeWindow.WholeMonths(months, FeeDate.Effective), FeeUnit.Month)
                ),
            Gen.Choose(1, 200)
                .Select(days =>
                    (Fee)
                        Fee.Average(
                            SharedFees.Billing,
                            FeeWindow.Days(days, FeeDate.NoticeReceived, prorated: true),
                            FeeUnit.Day
                        )
                ),
            Gen.Choose(1, 12)
                .Select(months =>
                    (Fee)Fee.Total(SharedFees.Billing, FeeWindow.WholeMonths(months, FeeDate.NoticeReceived))
                )
        );
        if (depth == 0)
        {
            return leaf;
        }

        var inner = Trees(depth - 1);
        var several = Gen.Choose(1, 3).SelectMany(count => Gen.ArrayOf(inner, count));
        return Gen.OneOf(
            leaf,
            several.Select(parts => (Fee)Fee.Max(parts)),
            several.Select(parts => (Fee)Fee.Min(parts)),
            several.Select(parts => (Fee)Fee.Sum(parts)),
            from points in Gen.Choose(0, 20_000)
            from part in inner
            select (Fee)Fee.Percent(Percentage.Of(points / 100m), part),
            from part in inner
            from count in Gen.Elements<FeeCount>(FeeCount.WholeMonthsLeft, FeeCount.DaysShort, FeeCount.Of("units"))
            select (Fee)Fee.Times(part, count),
            inner.Select(part => (Fee)Fee.ByContractYear(part)),
            inner.Select(part => (Fee)Fee.Either(FeeReading.Of("one", part), FeeReading.Of("other", part)))
        );
    }
}
