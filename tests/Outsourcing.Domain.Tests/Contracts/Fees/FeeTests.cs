using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;
using static Outsourcing.Domain.Tests.Contracts.Fees.SharedFees;

namespace Outsourcing.Domain.Tests.Contracts.Fees;

public sealed class FeeTests
{
    private static readonly FeeFacts Notice = FeeFacts.None.On(FeeDate.NoticeReceived, new LocalDate(2026, 3, 15));

    [Fact]
    public void Withheld_IsMissing()
    {
        var answer = Fee.Max(Fee.Fixed(Usd(1m)), Fee.Withheld).Compute(FeeFacts.None);

        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        Assert.Equal(
            "error contract.value.withheld [fee]: The text that is known leaves the fee out.",
            Assert.Single(answer.Findings).ToString()
        );
    }

    [Fact]
    public void Times_OfADateThatIsNotRecorded_NamesTheDate()
    {
        var answer = Fee.Times(Fee.Fixed(Usd(1m)), FeeCount.WholeMonthsLeft)
            .Compute(FeeFacts.None.On(FeeDate.TermEnd, PartialDate.Of(2026, 4)));

        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        Assert.Equal(
            [
                "error contract.value.unknown [effect of the termination]: The effect of the termination is not recorded.",
                "error contract.value.partial [end of the term]: The end of the term is 2026-04, without a day.",
            ],
            answer.Findings.Select(finding => finding.ToString())
        );
    }

    [Fact]
    public void Times_OfAQuantityThatIsNotRecorded_NamesIt()
    {
        var answer = Fee.Times(Fee.Fixed(Usd(1m)), FeeCount.Of("units")).Compute(FeeFacts.None);

        Assert.Equal(
            "error contract.value.unknown [units]: The number of units is not recorded.",
            Assert.Single(answer.Findings).ToString()
        );
    }

    [Fact]
    public void Sum_OfTwoCurrencies_IsRefused()
    {
        var answer = Fee.Sum(Fee.Fixed(Usd(1m)), Fee.Fixed(Money.Of(1m, "EUR"))).Compute(FeeFacts.None);

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(
            "error contract.fee.currency [EUR and USD]: The amounts are in different currencies, and no rate of exchange is stated. Convert them first.",
            Assert.Single(answer.Findings).ToString()
        );
    }

    [Fact]
    public void Zero_GoesWithEveryCurrency()
    {
        Assert.Equal(Usd(5m), Fee.Max(Fee.Zero, Fee.Fixed(Usd(5m))).Compute(FeeFacts.None).Value.Amount);
        Assert.Equal(
            Money.Of(5m, "EUR"),
            Fee.Sum(Fee.Fixed(Money.Of(5m, "EUR")), Fee.Zero).Compute(FeeFacts.None).Value.Amount
        );
        Assert.Equal(default, Fee.Zero.Compute(FeeFacts.None).Value.Amount);
    }

    [Fact]
    public void Min_OfSeveral_TakesTheLeast()
    {
        var fee = Fee.Min(Fee.Fixed(Usd(100m)), Fee.Percent(Percentage.Of(10m), Fee.Fixed(Usd(900m))));

        Assert.Equal(Usd(90m), fee.Compute(FeeFacts.None).Value.Amount);
    }

    [Fact]
    public void Compute_RoundsOnceAtTheEnd()
    {
        // A third of a cent three times: nothing is lost on the way.
        var third = Fee.Average(Billing, FeeWindow.WholeMonths(3, FeeDate.NoticeReceived), FeeUnit.Month);
        var facts = Notice.Charged(Monthly(2025, 12, 3, i => i == 0 ? 0.01m : 0m));

        var sum = Fee.Sum(third, third, third).Compute(facts).Value;

        Assert.Equal(Ratio.Of(1, 100), sum.Steps.Amount);
        Assert.Equal(Usd(0.01m), sum.Amount);
        Assert.Equal(Usd(0m), third.Compute(facts).Value.Amount);
        Assert.Equal(Usd(0.01m), third.Compute(facts, RoundingRule.ToMinorUnit(RoundingMode.Up)).Value.Amount);
    }

    [Fact]
    public void Total_OfAWindowThatCutsACharge_IsRefused()
    {
        var facts = Notice.Charged(Monthly(2025, 12, 4, _ => 310m));

        var answer = Fee.Total(Billing, FeeWindow.Months(3, FeeDate.NoticeReceived)).Compute(facts);

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(
            "error contract.fee.partial [billing]: The billing of 2025-12 lies partly outside 2025-12-15 to 2026-03-14, and no rule says what counts. "
                + "State that charges are prorated by days, or that whole calendar months count.",
            Assert.Single(answer.Findings).ToString()
        );
    }

    [Fact]
    public void Total_OfAWindowThatProrates_TakesTheDaysInside()
    {
        var facts = Notice.Charged(Monthly(2025, 12, 4, _ => 310m));

        var answer = Fee.Total(Billing, FeeWindow.Months(3, FeeDate.NoticeReceived, prorated: true)).Compute(facts);

        // 17 of 31 days of December, January, February, 14 of 31 days of March.
        Assert.Equal(Usd(170m + 310m + 310m + 140m), answer.Value.Amount);
    }

    [Fact]
    public void Total_WithDaysThatWereNotCharged_NamesThem()
    {
        var facts = Notice.Charged(
            Charge.Of(Billing, DateRange.Through(new LocalDate(2026, 1, 1), new LocalDate(2026, 1, 20)), Usd(1m)),
            Charge.Of("other", DateRange.Month(2026, 2), Usd(1m))
        );

        var answer = Fee.Total(Billing, FeeWindow.WholeMonths(2, FeeDate.NoticeReceived)).Compute(facts);

        Assert.Equal(
            "error contract.fee.charge [billing]: No billing is recorded for 2026-01-21 to 2026-01-31 and 2026-02.",
            Assert.Single(answer.Findings).ToString()
        );
    }

    [Fact]
    public void Total_OfSeveralChargesOfAMonth_AddsThem()
    {
        var facts = Notice.Charged(Monthly(2026, 2, 1, _ => 100m)).Charged(Monthly(2026, 2, 1, _ => 100m));

        Assert.Equal(
            Usd(200m),
            Fee.Total(Billing, FeeWindow.WholeMonths(1, FeeDate.NoticeReceived)).Compute(facts).Value.Amount
        );
    }

    [Theory]
    [InlineData("2026-02-28", "2026-01-01")]
    [InlineData("2026-03-01", "2026-02-01")]
    [InlineData("2026-03-31", "2026-02-01")]
    public void WholeMonths_BeforeANotice_AreOverOnItsDay(string notice, string first)
    {
        Assert.Equal(first, FirstMonth(FeeDate.NoticeReceived, notice));
    }

    [Theory]
    [InlineData("2026-02-27", "2026-01-01")]
    [InlineData("2026-02-28", "2026-02-01")]
    [InlineData("2026-03-30", "2026-02-01")]
    [InlineData("2026-03-31", "2026-03-01")]
    public void WholeMonths_BeforeALastDay_MayEndWithIt(string effective, string first)
    {
        Assert.Equal(first, FirstMonth(FeeDate.Effective, effective));
    }

    [Fact]
    public void CalendarYear_IsTheLastThatIsOver()
    {
        var fee = Fee.Average(Billing, FeeWindow.CalendarYear(FeeDate.Effective), FeeUnit.Month);
        var facts = FeeFacts.None.Charged(Monthly(2009, 1, 24, i => i < 12 ? 100m : 200m));

        Assert.Equal(Usd(100m), fee.Compute(facts.On(FeeDate.Effective, new LocalDate(2010, 12, 30))).Value.Amount);
        Assert.Equal(Usd(200m), fee.Compute(facts.On(FeeDate.Effective, new LocalDate(2010, 12, 31))).Value.Amount);
    }

    [Fact]
    public void ByContractYear_BeforeTheFirstYear_IsSilent()
    {
        var fee = Fee.ByContractYear(Fee.Fixed(Usd(1m)));
        var facts = FeeFacts
            .None.On(FeeDate.ContractStart, new LocalDate(2024, 2, 29))
            .On(FeeDate.Effective, new LocalDate(2024, 2, 28));

        Assert.Equal(AnswerStatus.Silent, fee.Compute(facts).Status);
    }

    [Theory]
    [InlineData("2024-02-29", "1.00 USD")]
    [InlineData("2025-02-28", "1.00 USD")] // The last day of the first year, as terms count years.
    [InlineData("2025-03-01", "2.00 USD")]
    [InlineData("2026-02-28", "2.00 USD")]
    public void ByContractYear_FromTheLeapDay_EndsAsTermsDo(string effective, string fee)
    {
        var facts = FeeFacts
            .None.On(FeeDate.ContractStart, new LocalDate(2024, 2, 29))
            .On(FeeDate.Effective, Day(effective));

        Assert.Equal(
            fee,
            Fee.ByContractYear(Fee.Fixed(Usd(1m)), Fee.Fixed(Usd(2m))).Compute(facts).Value.Amount.ToString()
        );
    }

    [Fact]
    public void Compute_OfAnAmountThatNoDecimalHolds_IsRefused()
    {
        var huge = Fee.Fixed(Usd(decimal.MaxValue));

        var answer = Fee.Sum(huge, huge).Compute(FeeFacts.None);

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(ContractRules.FeeAmount, answer.Findings[0].Rule);
    }

    [Fact]
    public void Factories_OfWhatIsNoFee_Refuse()
    {
        Assert.Equal("parts", Assert.Throws<ArgumentException>(() => Fee.Max()).ParamName);
        Assert.Equal("years", Assert.Throws<ArgumentException>(() => Fee.ByContractYear()).ParamName);
        Assert.Equal(
            "A window of days has no number of months. (Parameter 'per')",
            Assert
                .Throws<ArgumentException>(() =>
                    Fee.Average(Billing, FeeWindow.Days(180, FeeDate.NoticeReceived), FeeUnit.Month)
                )
                .Message
        );
        Assert.Equal(
            "From the day due to itself there is no time. (Parameter 'to')",
            Assert
                .Throws<ArgumentException>(() =>
                    FeeCount.Between(FeeDate.Due, FeeDate.Due, FeeUnit.Day, PartRule.LeftOut)
                )
                .Message
        );
        Assert.Equal(
            "A clause that can be read in one way has no readings. (Parameter 'readings')",
            Assert.Throws<ArgumentException>(() => Fee.Either(FeeReading.Of("a", Fee.Zero))).Message
        );
        Assert.Equal(
            "Two readings have the name 'a'. (Parameter 'readings')",
            Assert
                .Throws<ArgumentException>(() =>
                    Fee.Either(FeeReading.Of("a", Fee.Zero), FeeReading.Of("a", Fee.Withheld))
                )
                .Message
        );
        Assert.Equal(
            "days",
            Assert.Throws<ArgumentOutOfRangeException>(() => FeeWindow.Days(0, FeeDate.Due)).ParamName
        );
        Assert.Equal(
            "months",
            Assert.Throws<ArgumentOutOfRangeException>(() => FeeWindow.Months(1_201, FeeDate.Due)).ParamName
        );
        Assert.Equal(
            "before",
            Assert.Throws<ArgumentOutOfRangeException>(() => FeeWindow.Days(1, FeeDate.None)).ParamName
        );
        Assert.Equal(
            "on",
            Assert
                .Throws<ArgumentOutOfRangeException>(() => FeeFacts.None.On(FeeDate.Due, new LocalDate(999, 1, 1)))
                .ParamName
        );
    }

    [Fact]
    public void Formulas_InFormulas_StandEightDeepAtMost()
    {
        var deep = Enumerable.Range(0, 7).Aggregate((Fee)Fee.Zero, (fee, _) => Fee.Sum(fee));

        Assert.Equal(
            "Formulas stand in formulas more than 8 deep. (Parameter 'parts')",
            Assert.Throws<ArgumentException>(() => Fee.Sum(deep)).Message
        );
        Assert.Throws<ArgumentException>(() => Fee.Percent(Percentage.Hundred, deep));
        Assert.Throws<ArgumentException>(() => Fee.Times(deep, FeeCount.DaysShort));
    }

    private static string FirstMonth(FeeDate before, string date)
    {
        // Each month costs its own number, so the amount says which one was taken.
        var facts = FeeFacts.None.On(before, Day(date)).Charged(Monthly(2026, 1, 12, i => i + 1));
        var amount = Fee.Total(Billing, FeeWindow.WholeMonths(1, before)).Compute(facts).Value.Amount.Amount;
        return CivilText(new LocalDate(2026, (int)amount, 1));
    }

    private static string CivilText(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
