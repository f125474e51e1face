using System.Numerics;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.IntellectualProperty;

public sealed class RoyaltyTests
{
    private static readonly LocalDate Start = new(2026, 1, 1);
    private static readonly Instant Now = Instant.FromUtc(2040, 1, 1, 0, 0);
    private static readonly DateRange Q1 = DateRange.Quarter(2026, 1);
    private static readonly DateRange Q2 = DateRange.Quarter(2026, 2);

    private static readonly Royalty Plain = Quarterly(
        RoyaltyRate.Percent(Percentage.Of(4.5m), "net sales"),
        RoyaltyRate.Percent(Percentage.Of(5.2m), "sublicensing revenue")
    );

    private static readonly Royalty Banded = Quarterly(
        RoyaltyRate.Banded(
            "net sales",
            RoyaltyBand.Of(Percentage.Of(5), Usd(1_000)),
            RoyaltyBand.Of(Percentage.Of(6), Usd(3_000)),
            RoyaltyBand.Of(Percentage.Of(7.5m))
        )
    );

    [Fact]
    public void Compute_TwoBases_AddsUpExactlyAndRoundsOnce()
    {
        var answer = Plain.Compute(Q1, [Sales("R1", Q1, 1_201), Revenue("R2", "sublicensing revenue", Q1, 451)]);

        Assert.Equal(Usd(77.50m), answer.Value.Amount);
        Assert.Equal(Ratio.Of(77.497m), answer.Value.Steps.Amount);
        Assert.Equal(answer.Value.Amount, answer.Value.Recompute());
        Assert.Equal(
            """
            The royalty is 77.50 USD, rounded half-up to minor unit.
            - royalty for 2026-01-01/2026-04-01: 77.497 USD.
              - 4.5% of it: 54.045 USD.
                - net sales of 2026-01-01 to 2026-03-31: 1201 USD.
                  - net sales of 2026-01-01 to 2026-03-31 (R1): 1201 USD.
              - 5.2% of it: 23.452 USD.
                - sublicensing revenue of 2026-01-01 to 2026-03-31: 451 USD.
                  - sublicensing revenue of 2026-01-01 to 2026-03-31 (R2): 451 USD.
            """.ReplaceLineEndings("\n"),
            answer.Explanation.ToString()
        );
    }

    [Fact]
    public void Compute_PartsThatRoundUpAlone_AreNotRoundedApart()
    {
        var half = Quarterly(
            RoyaltyRate.Percent(Percentage.Of(0.5m), "net sales"),
            RoyaltyRate.Percent(Percentage.Of(0.5m), "sublicensing revenue")
        );

        Assert.Equal(
            Usd(0.01m),
            half.Compute(Q1, [Sales("R1", Q1, 1), Revenue("R2", "sublicensing revenue", Q1, 1)]).Value.Amount
        );
    }

    [Theory]
    [InlineData(1, "0.01")]
    [InlineData(3, "0.02")]
    [InlineData(1_234_567, "6172.84")]
    public void Compute_PartOfACentForEachUnit_RoundsTheWhole(int emails, string expected) =>
        Assert.Equal(
            $"{expected} USD",
            Quarterly(RoyaltyRate.PerUnit(Usd(0.005m), "emails"))
                .Compute(Q1, [UnitsReported.Of("R1", Q1.Last, Now, "emails", Q1, emails)])
                .Value.Amount.ToString()
        );

    [Theory]
    [InlineData(99, "100.00")]
    [InlineData(101, "101.00")]
    public void Compute_Minimum_IsTheLeast(int royalty, string expected) =>
        Assert.Equal(
            $"{expected} USD",
            Quarterly(RoyaltyRate.Percent(Percentage.Hundred, "net sales"))
                .AtLeast(Usd(100))
                .Compute(Q1, [Sales("R1", Q1, royalty)])
                .Value.Amount.ToString()
        );

    [Fact]
    public void Compute_ReportMissingForAMonth_NamesIt()
    {
        var answer = Quarterly(RoyaltyRate.Percent(Percentage.Of(5), "net sales"))
            .AtLeast(Usd(100))
            .Compute(Q1, [Sales("R1", DateRange.Month(2026, 1), 10), Sales("R2", DateRange.Month(2026, 3), 10)]);

        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        Assert.Equal(IpRules.RoyaltyReport, answer.Findings[0].Rule);
        Assert.Equal("No net sales is reported for 2026-02.", answer.Findings[0].Message);
    }

    [Fact]
    public void Compute_RateWithheld_IsMissing()
    {
        var answer = Quarterly(RoyaltyRate.Withheld("net sales")).Compute(Q1, [Sales("R1", Q1, 10)]);

        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        Assert.Equal("The text leaves out the rate of net sales.", answer.Findings[0].Message);
    }

    [Fact]
    public void Compute_ReportAcrossTheEnd_IsRefused()
    {
        var answer = Quarterly(RoyaltyRate.Percent(Percentage.Of(5), "net sales"))
            .Compute(Q1, [Sales("R1", DateRange.Year(2026), 10)]);

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(
            "The report of net sales for 2026-01-01 to 2026-12-31 (R1) lies partly outside 2026-01-01 to 2026-03-31, and no rule says what counts.",
            answer.Findings[0].Message
        );
    }

    [Fact]
    public void Compute_TwoCurrencies_AreRefused()
    {
        var answer = Plain.Compute(
            Q1,
            [
                Sales("R1", Q1, 10),
                RevenueReported.Of("R2", Q1.Last, Now, "sublicensing revenue", Q1, Money.Of(5, "EUR")),
            ]
        );

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(ContractRules.FeeCurrency, answer.Findings[0].Rule);
        Assert.Equal(
            "The amounts are in different currencies (EUR and USD), and no rate of exchange is stated.",
            answer.Findings[0].Message
        );
    }

    [Theory]
    [InlineData(1_000, 0, "50.00", "0.00")]
    [InlineData(1_001, 0, "50.06", "0.00")]
    [InlineData(800, 400, "40.00", "22.00")]
    [InlineData(800, 4_200, "40.00", "280.00")]
    [InlineData(3_000, 100, "170.00", "7.50")]
    [InlineData(1_200, -400, "62.00", "-22.00")]
    public void Compute_Bands_TakeThePartOfTheYearInEach(int first, int second, string one, string two)
    {
        RevenueReported[] reports = [Sales("R1", Q1, first), Sales("R2", Q2, second)];

        Assert.Equal($"{one} USD", Banded.Compute(Q1, reports).Value.Amount.ToString());
        var answer = Banded.Compute(Q2, reports);
        Assert.Equal($"{two} USD", answer.Value.Amount.ToString());
        Assert.Equal(answer.Value.Amount, answer.Value.Recompute());
    }

    [Fact]
    public void Compute_Bands_NeedTheYearSoFarAndOneYear()
    {
        Assert.Equal(
            "No net sales is reported for 2026-01, 2026-02 and 2026-03.",
            Banded.Compute(Q2, [Sales("R2", Q2, 5)]).Findings[0].Message
        );
        Assert.Equal(
            "The bands of net sales are those of a calendar year, and 2026-12-01/2027-02-01 lies in two of them.",
            Banded.Compute(DateRange.Of(new(2026, 12, 1), new(2027, 2, 1)), []).Findings[0].Message
        );
    }

    [Fact]
    public void Compute_BandsOfRandomQuarters_AreThoseOfANaiveSum() =>
        Law.Holds(
            Gen.Choose(-500, 5_000).ListOf(4).ToArbitrary(),
            sales =>
            {
                RevenueReported[] reports =
                [
                    .. sales.Select(
                        (amount, i) => Sales($"R{Invariant.Text(i)}", DateRange.Quarter(2026, i + 1), amount)
                    ),
                ];
                var quarters = Enumerable
                    .Range(1, 4)
                    .Select(quarter => Banded.Compute(DateRange.Quarter(2026, quarter), reports).Value.Steps.Amount)
                    .ToList();
                return quarters.Aggregate((sum, own) => sum + own) == Naive(sales.Sum())
                    && quarters[0] == Naive(sales[0]);
            }
        );

    [Fact]
    public void Compute_TwoReportsOfTheSameDays_IsAConflictThatNamesBoth()
    {
        var march = DateRange.Of(new LocalDate(2026, 3, 31), new LocalDate(2026, 4, 1));
        var answer = Banded.Compute(Q1, [Sales("R1", Q1, 1_201), Sales("R2", march, 5)]);

        Assert.Equal(AnswerStatus.Conflict, answer.Status);
        Assert.Equal(
            "error ip.royalty.overlap [royalty]: The net sales of 2026-03-31 is reported by R1 and by R2. Take one of the reports back, or let each report days of its own.",
            Assert.Single(answer.Findings).ToString()
        );
    }

    [Fact]
    public void Compute_ReportsOfOneDayAfterAnother_AreAddedUp()
    {
        var (january, rest) = (DateRange.Month(2026, 1), DateRange.Of(new LocalDate(2026, 2, 1), Q2.First));

        Assert.Equal(
            Banded.Compute(Q1, [Sales("R1", Q1, 1_201)]).Value.Amount,
            Banded.Compute(Q1, [Sales("R1", january, 1_001), Sales("R2", rest, 200)]).Value.Amount
        );
    }

    [Fact]
    public void PeriodOf_CountsFromTheFirstDay()
    {
        var monthly = Royalty
            .Of(
                "royalty",
                "Licensee",
                "Licensor",
                new LocalDate(2026, 1, 31),
                Period.FromMonths(1),
                RoyaltyRate.Percent(Percentage.Of(5), "net sales")
            )
            .Times(3);

        Assert.Equal("2026-01-31/2026-02-28", monthly.PeriodOf(new LocalDate(2026, 2, 27)).Value.ToString());
        Assert.Equal("2026-02-28/2026-03-31", monthly.PeriodOf(new LocalDate(2026, 2, 28)).Value.ToString());
        Assert.Equal("2026-03-31/2026-04-30", monthly.PeriodOf(new LocalDate(2026, 4, 29)).Value.ToString());
        Assert.Equal(
            "No period of the royalty holds 2026-04-30: the first one begins on 2026-01-31, and there are 3.",
            monthly.PeriodOf(new LocalDate(2026, 4, 30)).Findings[0].Message
        );
        Assert.Equal(
            "No period of the royalty holds 2025-12-31: the first one begins on 2026-01-01.",
            Plain.PeriodOf(new LocalDate(2025, 12, 31)).Findings[0].Message
        );
    }

    [Fact]
    public void Of_WhatCannotBe_Throws()
    {
        var rate = RoyaltyRate.Percent(Percentage.Of(5), "net sales");

        Message(
            "'A' pays and cannot be paid as well.",
            () => Royalty.Of("r", "A", "A", Start, Period.FromMonths(1), rate)
        );
        Message(
            "Royalties are paid for months or years, and 30 days are none.",
            () => Royalty.Of("r", "A", "B", Start, Period.FromDays(30), rate)
        );
        Message("There is no rate.", () => Royalty.Of("r", "A", "B", Start, Period.FromMonths(1)));
        Message("A minimum is above zero, and 0.00 USD is not.", () => Plain.AtLeast(Usd(0)));
        Message(
            "A length of time is asked for, and 'on 2026-01-01' is a day.",
            () => Plain.PaidWithin(DueDate.On(Start))
        );
        Message("A royalty is not below zero, and -1% is.", () => RoyaltyRate.Percent(Percentage.Of(-1), "net sales"));
        Message(
            "A royalty for a unit is not below zero, and -0.01 USD is.",
            () => RoyaltyRate.PerUnit(Usd(-0.01m), "emails")
        );
        Message("A royalty is not below zero, and -1% is.", () => RoyaltyBand.Of(Percentage.Of(-1)));
        Message("A band reaches above zero, and 0.00 USD does not.", () => RoyaltyBand.Of(Percentage.Of(1), Usd(0)));
        Message("There is no band.", () => RoyaltyRate.Banded("net sales"));
        Message(
            "The last band has no upper end, and each other band has one.",
            () => RoyaltyRate.Banded("net sales", RoyaltyBand.Of(Percentage.Of(1), Usd(5)))
        );
        Message(
            "A band follows the one before it, and 5.00 USD does not come after 5.00 USD.",
            () =>
                RoyaltyRate.Banded(
                    "net sales",
                    RoyaltyBand.Of(Percentage.Of(1), Usd(5)),
                    RoyaltyBand.Of(Percentage.Of(1), Usd(5)),
                    RoyaltyBand.Of(Percentage.Of(1))
                )
        );
        Assert.Throws<ArgumentOutOfRangeException>("periods", () => Plain.Times(0));

        static void Message(string expected, Func<object> make) =>
            Assert.StartsWith(expected, Assert.Throws<ArgumentException>(make).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_SaysTheTerms()
    {
        Assert.Equal(
            "Licensee pays Licensor royalty: 4.5% of net sales and 5.2% of sublicensing revenue, every 3 months from 2026-01-01, 4 times, at least 10.00 USD, within 30 days, surviving",
            Plain.Times(4).AtLeast(Usd(10)).PaidWithin(DueDate.Within(Period.FromDays(30))).Surviving().ToString()
        );
        Assert.Equal(
            "net sales of a calendar year: 5% up to 1000.00 USD, then 6% up to 3000.00 USD, then 7.5%",
            Banded.Rates[0].ToString()
        );
        Assert.Equal("0.005 USD for each of emails", RoyaltyRate.PerUnit(Usd(0.005m), "emails").ToString());
        Assert.Equal("a withheld rate of net sales", RoyaltyRate.Withheld("net sales").ToString());
    }

    [Fact]
    public void View_Royalty_IsThatOfThePeriodOfTheDay()
    {
        var view = Agreed(Banded).Record(Sales("R1", Q1, 1_000)).AsOf(new LocalDate(2026, 4, 15), Now);

        Assert.Equal(Usd(50), view.Royalty("royalty", new LocalDate(2026, 2, 1)).Value.Amount);
        Assert.Equal(AnswerStatus.FactMissing, view.Royalty("royalty", new LocalDate(2026, 4, 1)).Status);
        Assert.Equal(
            "No clause in force on 2026-02-01 provides the royalty 'other'.",
            view.Royalty("other", new LocalDate(2026, 2, 1)).Findings[0].Message
        );
        var twice = Agreed(Banded).Clause("MSA § 10", Plain).AsOf(Start, Now).Royalty("royalty", Start);
        Assert.Equal(AnswerStatus.Conflict, twice.Status);
        Assert.Equal("Several clauses provide the royalty 'royalty': MSA § 9 and MSA § 10.", twice.Findings[0].Message);
        Assert.Equal(
            AnswerStatus.NotApplicable,
            Agreed(Banded.Times(1)).AsOf(Start, Now).Royalty("royalty", new LocalDate(2026, 4, 1)).Status
        );
    }

    [Fact]
    public void Duties_GiveThePaymentsThatAreOpen()
    {
        var paid = Agreed(Plain.PaidWithin(DueDate.Within(Period.FromDays(30))).Times(3))
            .Record(ChargePaid.Of("P1", new LocalDate(2026, 4, 20), Now, Plain.ChargeFor(Q1)));

        Assert.Equal(
            [
                "2026-07-30 Licensee: royalty 2026-04-01/2026-07-01 (violated, MSA § 9)",
                "2026-10-30 Licensee: royalty 2026-07-01/2026-10-01 (due, MSA § 9)",
            ],
            paid.AsOf(new LocalDate(2026, 7, 31), Now)
                .DueBetween(DateRange.Of(Start, new LocalDate(2028, 1, 1)))
                .Select(due => due.ToString())
        );
        Assert.Empty(Agreed(Plain).AsOf(Start, Now).DueBetween(DateRange.Year(2026)));
    }

    [Theory]
    [InlineData(false, 2)]
    [InlineData(true, 4)]
    public void Duties_AfterTheAgreement_OnlyWhenItSurvives(bool survives, int payments)
    {
        var terms = Plain.PaidWithin(DueDate.Within(Period.FromDays(30)));
        var agreement = Agreed(survives ? terms.Surviving() : terms)
            .Clause("MSA § 2", Term.Until(new LocalDate(2026, 6, 30)));

        Assert.Equal(
            payments,
            agreement
                .AsOf(Start, Now)
                .DueBetween(DateRange.Of(Start, new LocalDate(2027, 2, 1)))
                .Count(due => due.Clause == ClauseReference.Of("MSA", "§ 9"))
        );
    }

    /// <summary>The royalty of a whole year, cent by cent of the bands.</summary>
    private static Ratio Naive(int sales)
    {
        var first = Math.Min(sales, 1_000);
        var second = Math.Max(0, Math.Min(sales, 3_000) - 1_000);
        var third = Math.Max(0, sales - 3_000);
        return Ratio.Of((BigInteger)((first * 10) + (second * 12) + (third * 15)), 200);
    }

    private static Royalty Quarterly(params RoyaltyRate[] rates) =>
        Royalty.Of("royalty", "Licensee", "Licensor", Start, Period.FromMonths(3), rates);

    private static Agreement Agreed(Royalty terms) =>
        Agreement
            .Between(Party.Customer("Licensee"), Party.Provider("Licensor"))
            .Document("MSA", Start)
            .Clause("MSA § 9", terms);

    private static RevenueReported Sales(string id, DateRange during, decimal amount) =>
        Revenue(id, "net sales", during, amount);

    private static RevenueReported Revenue(string id, string name, DateRange during, decimal amount) =>
        RevenueReported.Of(id, during.Last, Now, name, during, Usd(amount));

    private static Money Usd(decimal amount) => Money.Of(amount, "USD");
}
