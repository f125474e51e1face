using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;
using static Outsourcing.Domain.Tests.Contracts.Fees.SharedFees;

namespace Outsourcing.Domain.Tests.Contracts.Fees;

/// <summary>The fees of published agreements to the last figure.</summary>
public sealed class SharedFeesTests
{
    // Commencement, notice and effect as the agreement's own example has them.
    private static readonly FeeFacts ExampleOfTheContract = FeeFacts
        .None.On(FeeDate.ContractStart, new LocalDate(2007, 1, 1))
        .On(FeeDate.NoticeReceived, new LocalDate(2009, 7, 15))
        .On(FeeDate.Effective, new LocalDate(2010, 1, 15))
        .On(FeeDate.TermEnd, new LocalDate(2013, 12, 31))
        .Charged(Monthly(2008, 1, 36, i => 10_000m + i));

    [Fact]
    public void RemainingValue_OfTheContractsExample_TakesTheYear2009Times47Months()
    {
        var answer = RemainingValue([.. Enumerable.Repeat(Percentage.Hundred, 7)]).Compute(ExampleOfTheContract);

        // 2009 is the months 12 to 23: 10,017.50 on average, times 47.
        Assert.Equal(Usd(470_822.50m), answer.Value.Amount);
        Assert.Equal(
            """
            The fee is 470822.50 USD, rounded half-up to minor unit.
            - contract year 4: 470822.5 USD.
              - 100% of it: 470822.5 USD.
                - 47 whole months from 2010-01-15 to 2013-12-31: 470822.5 USD.
                  - average billing a month of 12: 10017.5 USD.
                    - billing of 2009-01-01 to 2009-12-31: 120210 USD.
                      - billing of 2009-01: 10012 USD.
            """.ReplaceLineEndings("\n"),
            string.Join('\n', answer.Explanation.ToString().Split('\n').Take(7))
        );
    }

    [Theory]
    [InlineData("2010-12-31", 100)]
    [InlineData("2011-01-01", 80)]
    [InlineData("2013-12-31", 60)]
    public void RemainingValue_ByContractYear_TakesThePercentageOfTheYear(string effective, int percent)
    {
        var years = new[] { 100, 100, 100, 100, 80, 70, 60 }.Select(points => Percentage.Of(points)).ToArray();
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(effective).Value;
        var facts = ExampleOfTheContract
            .On(FeeDate.Effective, day)
            .On(FeeDate.TermEnd, day.PlusMonths(1))
            .Charged(Monthly(2011, 1, 36, _ => 10_000m))
            .Charged(Monthly(2014, 1, 1, _ => 10_000m));

        var steps = RemainingValue(years).Compute(facts).Value.Steps;

        Assert.Equal(Ratio.Of(percent, 100), steps.Parts[0].Number);
    }

    [Fact]
    public void RemainingValue_AfterTheTable_IsSilent()
    {
        var facts = ExampleOfTheContract.On(FeeDate.Effective, new LocalDate(2014, 1, 1));

        var answer = RemainingValue([.. Enumerable.Repeat(Percentage.Hundred, 7)]).Compute(facts);

        Assert.Equal(AnswerStatus.Silent, answer.Status);
        Assert.Equal(
            "error contract.fee.table [contract year 8]: The table states a fee for the contract years 1 to 7.",
            answer.Findings[0].ToString()
        );
    }

    [Fact]
    public void RemainingValue_WithAMonthThatWasNotCharged_NamesTheMonth()
    {
        var facts = FeeFacts
            .None.On(FeeDate.ContractStart, new LocalDate(2007, 1, 1))
            .On(FeeDate.Effective, new LocalDate(2010, 1, 15))
            .On(FeeDate.TermEnd, new LocalDate(2013, 12, 31))
            .Charged(Monthly(2009, 1, 2, _ => 10_000m))
            .Charged(Monthly(2009, 4, 9, _ => 10_000m));

        var answer = RemainingValue([.. Enumerable.Repeat(Percentage.Hundred, 7)]).Compute(facts);

        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        Assert.Equal(
            "error contract.fee.charge [billing]: No billing is recorded for 2009-03.",
            Assert.Single(answer.Findings).ToString()
        );
    }

    // Term to the end of April 2008 (a year from 1 May 2007), notice on 15 January 2008, effect on the last day named.
    [Theory]
    [InlineData("2008-01-31", 20_000, "60000.00 USD")] // 3 months of 20,000
    [InlineData("2008-02-29", 20_000, "40000.00 USD")] // 2 months
    [InlineData("2008-03-31", 20_000, "30000.00 USD")] // 1 month: less than the fixed amount
    [InlineData("2007-10-31", 1_000, "30000.00 USD")] // 6 months of the minimum are as much as the fixed amount
    [InlineData("2007-09-30", 1_000, "35000.00 USD")] // 7 months of the minimum
    public void Cancellation_TakesTheGreatestOfThree(string effective, int billing, string fee)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(effective).Value;
        var facts = FeeFacts
            .None.On(FeeDate.NoticeReceived, new LocalDate(2008, 1, 15))
            .On(FeeDate.Effective, day)
            .On(FeeDate.TermEnd, new LocalDate(2008, 4, 30))
            .Charged(Monthly(2007, 7, 6, _ => billing));

        Assert.Equal(fee, Cancellation.Compute(facts).Value.Amount.ToString());
    }

    [Fact]
    public void ShortNotice_CountsDaysOfTheAverageOf180Days()
    {
        // Notice on 30 June 2014: 180 days are 1 January through 29 June; June counts 29 of its 30 days.
        var facts = FeeFacts
            .None.On(FeeDate.NoticeReceived, new LocalDate(2014, 6, 30))
            .On(FeeDate.FullNoticeEnd, new LocalDate(2014, 12, 30))
            .On(FeeDate.Effective, new LocalDate(2014, 9, 30))
            .Charged(Monthly(2014, 1, 6, _ => 9_000m));

        var result = ShortNotice.Compute(facts).Value;

        // (5 × 9,000 + 9,000 × 29/30) / 180 × 91 = 53,700 / 180 × 91
        Assert.Equal(Ratio.Of(5_370_000 * 91, 18_000), result.Steps.Amount);
        Assert.Equal(Usd(27_148.33m), result.Amount);
        Assert.Equal("91 days from 2014-09-30 to 2014-12-30", result.Steps.Text);
    }

    [Fact]
    public void ShortNotice_OfANoticeOfFullLength_IsZero()
    {
        var facts = FeeFacts
            .None.On(FeeDate.NoticeReceived, new LocalDate(2014, 6, 30))
            .On(FeeDate.FullNoticeEnd, new LocalDate(2014, 12, 30))
            .On(FeeDate.Effective, new LocalDate(2014, 12, 31))
            .Charged(Monthly(2014, 1, 6, _ => 9_000m));

        Assert.Equal(Usd(0m), ShortNotice.Compute(facts).Value.Amount);
    }

    [Fact]
    public void Delay_ThatIsNotElected_NamesBothAmounts()
    {
        var answer = Delay.Compute(Late(new LocalDate(2007, 9, 16)));

        // 1 August through 16 September: one month, and 15 of the 30 days from 1 September.
        Assert.Equal(AnswerStatus.Conflict, answer.Status);
        Assert.Equal(
            "error contract.fee.reading [month or portion and prorated]: The clause can be read in 2 ways: as 'month or portion' it gives "
                + "20000.00 USD and as 'prorated' it gives 15000.00 USD. Elect one of them.",
            Assert.Single(answer.Findings).ToString()
        );
    }

    [Theory]
    [InlineData("month or portion", 20_000)]
    [InlineData("prorated", 15_000)]
    public void Delay_ThatIsElected_IsThatReading(string reading, int amount)
    {
        var answer = Delay.Compute(Late(new LocalDate(2007, 9, 16)).Elect(reading));

        Assert.Equal(Usd(amount), answer.Value.Amount);
        Assert.Equal($"reading '{reading}', elected", answer.Value.Steps.Text);
    }

    [Fact]
    public void Delay_OfWholeMonths_IsTheSameInBothReadings()
    {
        Assert.Equal(Usd(20_000m), Delay.Compute(Late(new LocalDate(2007, 10, 1))).Value.Amount);
    }

    [Fact]
    public void PromotionFee_OfTheContractsExample_Is36500()
    {
        var fee = Fee.Percent(Percentage.Of(50m), Fee.Times(Fee.Fixed(Usd(36.50m)), FeeCount.Of("units")));

        var answer = fee.Compute(FeeFacts.None.Quantity("units", 2_000m));

        Assert.Equal(Usd(36_500.00m), answer.Value.Amount);
        Assert.Equal(
            """
            The fee is 36500.00 USD, rounded half-up to minor unit.
            - 50% of it: 36500 USD.
              - 2000 units: 73000 USD.
                - stated amount: 36.5 USD.
            """.ReplaceLineEndings("\n"),
            answer.Explanation.ToString()
        );
    }

    private static FeeFacts Late(LocalDate done) =>
        FeeFacts.None.On(FeeDate.Due, new LocalDate(2007, 8, 1)).On(FeeDate.Done, done);
}
