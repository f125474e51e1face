using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Measurement;

public sealed class BurnRateAlertPolicyTests
{
    private static readonly Duration Month = Duration.FromDays(30);
    private static readonly Duration Hour = Duration.FromHours(1);
    private static readonly Duration FiveMinutes = Duration.FromMinutes(5);
    private static readonly BurnRateAlertRule Fast = BurnRateAlertRule.Of(AlertSeverity.Page, Hour, FiveMinutes, 14.4m);

    [Fact]
    public void Workbook_IsTheRecommendedLadderOf30Days()
    {
        Assert.Equal(
            [
                "page: above 14.4 over 1 h and 5 min",
                "page: above 6 over 6 h and 30 min",
                "ticket: above 1 over 72 h and 6 h",
            ],
            BurnRateAlertPolicy.Workbook.Rules.Select(rule => rule.ToString())
        );
        Assert.Equal(
            [Ratio.Of(2, 100), Ratio.Of(5, 100), Ratio.Of(10, 100)],
            BurnRateAlertPolicy.Workbook.Rules.Select(rule => rule.BudgetConsumed(Month))
        );
    }

    [Fact]
    public void Sloth_HasOneTicketMore()
    {
        var more = Assert.Single(BurnRateAlertPolicy.Sloth.Rules.Except(BurnRateAlertPolicy.Workbook.Rules));

        Assert.Equal("ticket: above 3 over 24 h and 2 h", more.ToString());
        Assert.Equal(Ratio.Of(1, 10), more.BudgetConsumed(Month));
    }

    [Theory]
    [InlineData("14.44", "14.44", true)]
    [InlineData("14.4", "20", false)]
    [InlineData("20", "14.4", false)]
    [InlineData("14.41", "14.4", false)]
    [InlineData("14.39", "14.41", false)]
    [InlineData("14.41", "14.41", true)]
    public void Alerts_OnlyStrictlyAboveInBothWindows(string longRate, string shortRate, bool alerts)
    {
        Assert.Equal(alerts, Fast.Alerts(Rate(longRate), Rate(shortRate)));

        static Ratio Rate(string text) =>
            Ratio.Of(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Alerts_NearerThanAnyRounding_IsStillDecidedExactly()
    {
        var justAbove = Ratio.Of(14.4m) + Ratio.Of(1, System.Numerics.BigInteger.Pow(10, 40));

        Assert.True(Fast.Alerts(justAbove, justAbove));
        Assert.False(Fast.Alerts(justAbove, Ratio.Of(72, 5)));
    }

    [Fact]
    public void Evaluate_GivesTheRulesThatAlertAndTheHighestSeverity()
    {
        var answer = BurnRateAlertPolicy.Workbook.Evaluate(Rates(14.44m, 14.44m, 6m, 6m, 2m));

        Assert.Equal(AlertSeverity.Page, answer.Value.Severity);
        Assert.Equal(
            [BurnRateAlertPolicy.Workbook.Rules[0], BurnRateAlertPolicy.Workbook.Rules[2]],
            answer.Value.Alerting
        );
        Assert.Equal("page: above 14.4 over 1 h and 5 min; ticket: above 1 over 72 h and 6 h", answer.Value.ToString());
        Assert.Equal(
            """
            The budget burns too fast: page somebody.
            - page: above 14.4 over 1 h and 5 min: 14.44 over 1 h, 14.44 over 5 min, so it alerts.
            - page: above 6 over 6 h and 30 min: 6 over 6 h, 6 over 30 min, so it does not alert.
            - ticket: above 1 over 72 h and 6 h: 2 over 72 h, 6 over 6 h, so it alerts.
            """,
            answer.Explanation.ToString()
        );
    }

    [Fact]
    public void Evaluate_SlowBurn_IsATicket()
    {
        var alerts = BurnRateAlertPolicy.Workbook.Evaluate(Rates(2m, 2m, 2m, 2m, 1.1m)).Value;

        Assert.Equal(AlertSeverity.Ticket, alerts.Severity);
        Assert.Equal("The budget burns too fast: a ticket.", alerts.Explanation.Statement);
    }

    [Fact]
    public void Evaluate_AtTheThresholds_AlertsNobody()
    {
        var alerts = BurnRateAlertPolicy.Workbook.Evaluate(Rates(14.4m, 14.4m, 6m, 6m, 1m)).Value;

        Assert.Equal(AlertSeverity.None, alerts.Severity);
        Assert.Empty(alerts.Alerting);
        Assert.Equal("no alert", alerts.ToString());
        Assert.Equal("No rule alerts.", alerts.Explanation.Statement);
        Assert.Equal(3, alerts.Comparisons.Count);
        Assert.Equal("page: above 14.4 over 1 h and 5 min: no alert", alerts.Comparisons[0].ToString());
    }

    [Fact]
    public void Evaluate_WithoutABurnRate_NamesTheWindow()
    {
        var rates = Rates(20m, 20m, 20m, 20m, 20m);
        rates.Remove(FiveMinutes);
        rates.Remove(Duration.FromHours(6));

        var answer = BurnRateAlertPolicy.Workbook.Evaluate(rates);

        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        Assert.Equal(
            [
                "error measurement.burn-rate.missing [5 min]: The burn rate over 5 min is missing.",
                "error measurement.burn-rate.missing [6 h]: The burn rate over 6 h is missing.",
            ],
            answer.Findings.Select(finding => finding.ToString())
        );
    }

    [Fact]
    public void Evaluate_NegativeOrNoRates_Throws()
    {
        Assert.Equal(
            "burnRates",
            Assert
                .ThrowsAny<ArgumentException>(() => BurnRateAlertPolicy.Workbook.Evaluate(Rates(-1m, 1m, 1m, 1m, 1m)))
                .ParamName
        );
        Assert.Throws<ArgumentNullException>(() => BurnRateAlertPolicy.Workbook.Evaluate(null!));
    }

    [Fact]
    public void Rule_OutsideTheRanges_Throws()
    {
        Assert.Equal("severity", Refused(AlertSeverity.None, Hour, FiveMinutes, 1m));
        Assert.Equal("severity", Refused((AlertSeverity)3, Hour, FiveMinutes, 1m));
        Assert.Equal("longWindow", Refused(AlertSeverity.Page, Hour, Hour, 1m));
        Assert.Equal("shortWindow", Refused(AlertSeverity.Page, Hour, Duration.Zero, 1m));
        Assert.Equal("threshold", Refused(AlertSeverity.Page, Hour, FiveMinutes, 0m));
        Assert.Equal(
            "The long window of 5 min must be longer than the short one of 1 h. (Parameter 'longWindow')",
            Assert
                .ThrowsAny<ArgumentException>(() => BurnRateAlertRule.Of(AlertSeverity.Page, FiveMinutes, Hour, 1m))
                .Message
        );
        Assert.Equal("window", Assert.ThrowsAny<ArgumentException>(() => Fast.BudgetConsumed(Duration.Zero)).ParamName);

        static string? Refused(AlertSeverity severity, Duration longer, Duration shorter, decimal threshold) =>
            Assert
                .ThrowsAny<ArgumentException>(() => BurnRateAlertRule.Of(severity, longer, shorter, threshold))
                .ParamName;
    }

    [Fact]
    public void Policy_WithoutRules_Throws() =>
        Assert.Equal(
            "There is no rule. (Parameter 'rules')",
            Assert.Throws<ArgumentException>(() => BurnRateAlertPolicy.Of()).Message
        );

    [Fact]
    public void Equality_FollowsTheRules()
    {
        Assert.Equal(Fast, BurnRateAlertRule.Of(AlertSeverity.Page, Hour, FiveMinutes, 14.40m));
        Assert.NotEqual(Fast, BurnRateAlertRule.Of(AlertSeverity.Page, Hour, FiveMinutes, 14.41m));
        Assert.Equal(BurnRateAlertPolicy.Of(Fast), BurnRateAlertPolicy.Of([Fast]));
        Assert.NotEqual(BurnRateAlertPolicy.Workbook, BurnRateAlertPolicy.Sloth);
        Assert.NotEqual(Fingerprint.Of(BurnRateAlertPolicy.Workbook), Fingerprint.Of(BurnRateAlertPolicy.Sloth));
    }

    private static Dictionary<Duration, Ratio> Rates(
        decimal hour,
        decimal fiveMinutes,
        decimal sixHours,
        decimal halfHour,
        decimal threeDays
    ) =>
        new()
        {
            [Hour] = Ratio.Of(hour),
            [FiveMinutes] = Ratio.Of(fiveMinutes),
            [Duration.FromHours(6)] = Ratio.Of(sixHours),
            [Duration.FromMinutes(30)] = Ratio.Of(halfHour),
            [Duration.FromDays(3)] = Ratio.Of(threeDays),
        };
}
