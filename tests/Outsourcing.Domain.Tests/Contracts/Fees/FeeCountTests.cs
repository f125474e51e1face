using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Contracts.Fees;

public sealed class FeeCountTests
{
    private static readonly Arbitrary<LocalDate> Days = (
        from day in Gen.Choose(0, 2_000)
        select new LocalDate(2023, 1, 1).PlusDays(day)
    ).ToArbitrary();

    [Theory]
    [InlineData("2010-01-15", "2013-12-31", "47")]
    [InlineData("2010-01-15", "2010-01-15", "0")]
    [InlineData("2010-01-15", "2010-01-14", "0")]
    [InlineData("2010-01-15", "2010-02-14", "0")]
    [InlineData("2010-01-15", "2010-02-15", "1")]
    [InlineData("2025-01-31", "2025-02-27", "0")]
    [InlineData("2025-01-31", "2025-02-28", "1")] // February lacks the day, so its last one counts.
    [InlineData("2025-01-31", "2025-03-30", "1")] // Not from 28 February on: from the anchor.
    [InlineData("2025-01-31", "2025-03-31", "2")]
    [InlineData("2024-02-29", "2025-02-28", "12")]
    [InlineData("2025-02-28", "2025-03-31", "1")] // From the end of a month to the end of the next one.
    [InlineData("2025-02-28", "2025-03-30", "0")]
    public void WholeMonths_RunToTheCorrespondingDay(string from, string to, string months)
    {
        Assert.Equal(months, Count(from, to, FeeUnit.Month, PartRule.LeftOut));
    }

    [Theory]
    [InlineData("2025-01-15", "2025-02-15", "1")]
    [InlineData("2025-01-15", "2025-02-16", "2")]
    [InlineData("2025-01-15", "2025-01-16", "1")]
    [InlineData("2025-01-15", "2025-01-15", "0")]
    public void MonthsBegun_CountAPartAsAWhole(string from, string to, string months)
    {
        Assert.Equal(months, Count(from, to, FeeUnit.Month, PartRule.AsWhole));
    }

    [Theory]
    [InlineData("2025-01-15", "2025-02-15", "1")]
    [InlineData("2025-01-15", "2025-01-16", "1/31")]
    [InlineData("2025-02-28", "2025-12-31", "10")]
    [InlineData("2025-06-30", "2025-12-31", "6")]
    [InlineData("2025-06-30", "2025-07-15", "15/31")]
    [InlineData("2025-01-15", "2025-03-01", "3/2")] // 14 of the 28 days from 15 February.
    [InlineData("2025-01-31", "2025-03-01", "32/31")] // 1 of the 31 days from 28 February to 31 March.
    public void Months_WithAPartByDays_TakeItsShare(string from, string to, string months)
    {
        Assert.Equal(months, Count(from, to, FeeUnit.Month, PartRule.Prorated));
    }

    [Theory]
    [InlineData(6, "0", "1", "6/7")]
    [InlineData(7, "1", "1", "1")]
    [InlineData(8, "1", "2", "8/7")]
    public void Weeks_HaveSevenDays(int days, string whole, string begun, string prorated)
    {
        var to = LocalDatePattern.Iso.Format(new LocalDate(2025, 1, 15).PlusDays(days));

        Assert.Equal(whole, Count("2025-01-15", to, FeeUnit.Week, PartRule.LeftOut));
        Assert.Equal(begun, Count("2025-01-15", to, FeeUnit.Week, PartRule.AsWhole));
        Assert.Equal(prorated, Count("2025-01-15", to, FeeUnit.Week, PartRule.Prorated));
    }

    [Fact]
    public void WholeMonths_OfAllDates_AreThoseOfASearchFromTheFirstDate()
    {
        Law.Holds(
            Days,
            Days,
            (from, to) =>
            {
                // The first day after the date, and the last day of so many months from it.
                var first = from.PlusDays(1);
                var search = 0;
                while (LastDay(search + 1) <= to)
                {
                    search++;
                }

                return Number(from, to, FeeUnit.Month, PartRule.LeftOut) == Ratio.Of(search);

                LocalDate LastDay(int months) =>
                    first.PlusMonths(months) is var end && end.Day == first.Day ? end.PlusDays(-1) : end;
            }
        );
    }

    [Fact]
    public void Months_OfAllDates_ProratedLieBetweenWholeAndBegun()
    {
        Law.Holds(
            Days,
            Days,
            (from, to) =>
            {
                var (whole, prorated, begun) = (
                    Number(from, to, FeeUnit.Month, PartRule.LeftOut),
                    Number(from, to, FeeUnit.Month, PartRule.Prorated),
                    Number(from, to, FeeUnit.Month, PartRule.AsWhole)
                );
                return whole <= prorated && prorated <= begun && begun - whole <= Ratio.One;
            }
        );
    }

    [Theory]
    [InlineData(FeeUnit.Month, 12)]
    [InlineData(FeeUnit.Day, 365)]
    public void Count_FromTheStartOfTheContract_HoldsItsFirstDay(FeeUnit unit, int expected)
    {
        var count = FeeCount.Between(FeeDate.ContractStart, FeeDate.Effective, unit, PartRule.Prorated);
        var facts = FeeFacts
            .None.On(FeeDate.ContractStart, new LocalDate(2027, 1, 1))
            .On(FeeDate.Effective, new LocalDate(2027, 12, 31));

        Assert.Equal(
            Ratio.Of(expected),
            Fee.Times(Fee.Fixed(Money.Of(1m, "USD")), count).Compute(facts).Value.Steps.Amount
        );
    }

    private static string Count(string from, string to, FeeUnit unit, PartRule parts)
    {
        var number = Number(LocalDatePattern.Iso.Parse(from).Value, LocalDatePattern.Iso.Parse(to).Value, unit, parts);
        return (number * Ratio.One).ToString() is var text && text.EndsWith("/1", StringComparison.Ordinal)
            ? text[..^2]
            : text;
    }

    private static Ratio Number(LocalDate from, LocalDate to, FeeUnit unit, PartRule parts) =>
        Fee.Times(Fee.Fixed(Money.Of(1m, "USD")), FeeCount.Between(FeeDate.Effective, FeeDate.TermEnd, unit, parts))
            .Compute(FeeFacts.None.On(FeeDate.Effective, from).On(FeeDate.TermEnd, to))
            .Value.Steps.Amount;
}
