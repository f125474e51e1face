using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Measurement;

public sealed class ErrorBudgetTests
{
    private static readonly Duration Month = Duration.FromDays(30);
    private static readonly ErrorBudget ThreeNines = ErrorBudget.Of(Percentage.Of(99.9m), Month);

    private static readonly Arbitrary<ErrorBudget> Budgets = (
        from points in Gen.Choose(0, 99_999)
        from minutes in Gen.Choose(1, 100_000)
        select ErrorBudget.Of(Percentage.Of(points / 1000m), Duration.FromMinutes(minutes))
    ).ToArbitrary();

    private static readonly Arbitrary<(int Bad, int Total)> Events = (
        from total in Gen.Choose(1, 50_000)
        from bad in Gen.Choose(0, total)
        select (bad, total)
    ).ToArbitrary();

    [Fact]
    public void AllowedDowntime_IsExact()
    {
        Assert.Equal(Duration.FromSeconds(2592), ThreeNines.AllowedDowntime);
        Assert.Equal(
            Duration.FromMilliseconds(302_400),
            ErrorBudget.Of(Percentage.Of(99.95m), Duration.FromDays(7)).AllowedDowntime
        );
        Assert.Equal(
            Duration.FromNanoseconds(1),
            ErrorBudget.Of(Percentage.Of(80m), Duration.FromNanoseconds(9)).AllowedDowntime
        );
        Assert.Equal(Ratio.Of(1, 1000), ThreeNines.AllowedShare);
        Assert.Equal(Month, ErrorBudget.Of(Percentage.Zero, Month).AllowedDowntime);
    }

    [Fact]
    public void AllowedBad_IsAFractionOfEvents()
    {
        Assert.Equal(Ratio.Of(108, 5), ErrorBudget.Of(Percentage.Of(99.95m), Month).AllowedBad(43_200));
        Assert.Equal(Ratio.Zero, ThreeNines.AllowedBad(0));
        Assert.Equal(
            "A count is zero or more, and -1 is not. (Parameter 'total')",
            Assert.ThrowsAny<ArgumentException>(() => ThreeNines.AllowedBad(-1)).Message
        );
    }

    [Fact]
    public void Of_HundredPercent_HasNoBudget()
    {
        Assert.Equal(
            "A target of 100 % leaves nothing that may go wrong, so it has no error budget. (Parameter 'target')",
            Assert.Throws<ArgumentException>(() => ErrorBudget.Of(Percentage.Hundred, Month)).Message
        );
        Assert.Equal("target", Refused(100.001m, Month));
        Assert.Equal("target", Refused(-0.001m, Month));
        Assert.Equal("window", Refused(99m, Duration.Zero));
        Assert.Equal(99.999m, ErrorBudget.Of(Percentage.Of(99.999m), Month).Target.Points);

        static string? Refused(decimal points, Duration window) =>
            Assert.ThrowsAny<ArgumentException>(() => ErrorBudget.Of(Percentage.Of(points), window)).ParamName;
    }

    [Fact]
    public void For_HundredPercent_IsRefusedByName()
    {
        var answer = ErrorBudget.For(Percentage.Hundred, Month);

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(
            "error measurement.error-budget.none [target]: A target of 100 % leaves nothing that may go wrong, so it has no "
                + "error budget.",
            Assert.Single(answer.Findings).ToString()
        );
        Assert.ThrowsAny<ArgumentException>(() => ErrorBudget.For(Percentage.Hundred, Duration.Zero));
    }

    [Fact]
    public void For_LowerTarget_IsTheBudgetWithItsReason()
    {
        var answer = ErrorBudget.For(Percentage.Of(99.9m), Month);

        Assert.Equal(ThreeNines, answer.Value);
        Assert.Equal("A target of 99.9 % leaves 0.1 % of 720 h: 43 min 12 s.", answer.Explanation.ToString());
    }

    [Fact]
    public void Read_Events_GivesBurnRateAndWhatIsLeft()
    {
        var reading = ErrorBudget.Of(Percentage.Of(99.95m), Duration.FromDays(7)).Read(21, 43_200);

        Assert.Equal(Ratio.Of(35, 36), reading.BurnRate);
        Assert.Equal("21/43200", reading.ErrorRatio.ToString());
        Assert.Equal(Ratio.Of(35, 36), reading.Consumed);
        Assert.Equal(Ratio.Of(1, 36), reading.Remaining);
        Assert.Equal(Duration.FromMilliseconds(8400), reading.RemainingDowntime);
        Assert.Equal("burn rate 0.97, 2.78 % left of 99.95 % over 168 h", reading.ToString());
    }

    [Fact]
    public void Read_EventsOfSomeHours_UsesAPartOfTheBudget()
    {
        var reading = ErrorBudget.Of(Percentage.Of(90m), Duration.FromDays(7)).Read(15, 100, Duration.FromHours(6));

        Assert.Equal(Ratio.Of(3, 2), reading.BurnRate);
        Assert.Equal(Ratio.Of(9, 168), reading.Consumed);
        Assert.Equal(Ratio.Of(159, 168), reading.Remaining);
        Assert.Equal(Duration.FromHours(106), reading.TimeToExhaustion);
        Assert.Equal(
            """
            53/56 = 94.64 % of the error budget is left.
            - A target of 90 % leaves 10 % of 168 h: 16 h 48 min.
            - 15 % was bad, so the burn rate is 1.5.
            - Over 6 h of the window that used 3/56 = 5.36 % of the budget.
            """,
            reading.Explanation.ToString()
        );
    }

    [Fact]
    public void Read_MoreThanAllowed_IsOverspent()
    {
        var reading = ThreeNines.Read(3, 1000);

        Assert.Equal(Ratio.Of(-2, 1), reading.Remaining);
        Assert.Equal(Duration.FromSeconds(-5184), reading.RemainingDowntime);
        Assert.Equal(Duration.Zero, reading.TimeToExhaustion);
        Assert.Equal("The error budget is overspent by 200 % of it.", reading.Explanation.Statement);
        Assert.Equal(Duration.Zero, ThreeNines.Read(1, 1000).TimeToExhaustion);
        Assert.Equal("0 % of the error budget is left.", ThreeNines.Read(1, 1000).Explanation.Statement);
    }

    [Fact]
    public void Read_NothingBad_IsNeverExhausted()
    {
        Assert.Null(ThreeNines.Read(0, 1000).TimeToExhaustion);
        Assert.Equal(Ratio.One, ThreeNines.Read(0, 1000).Remaining);
    }

    [Fact]
    public void Read_OutsideTheRanges_Throws()
    {
        Assert.Equal("denominator", Assert.Throws<ArgumentException>(() => ThreeNines.Read(0, 0)).ParamName);
        Assert.Equal(
            "11 of 10 events cannot be bad. (Parameter 'bad')",
            Assert.ThrowsAny<ArgumentException>(() => ThreeNines.Read(11, 10)).Message
        );
        Assert.ThrowsAny<ArgumentException>(() => ThreeNines.Read(-1, 10));
        Assert.Equal("observed", Refused(Duration.Zero));
        Assert.Equal("observed", Refused(Month + Duration.Epsilon));
        Assert.Equal(Month, ThreeNines.Read(1, 10, Month).Observed);
        Assert.Equal(
            "721 h are observed, and the window is 720 h. (Parameter 'observed')",
            Assert.ThrowsAny<ArgumentException>(() => ThreeNines.Read(1, 10, Duration.FromHours(721))).Message
        );

        static string? Refused(Duration observed) =>
            Assert.ThrowsAny<ArgumentException>(() => ThreeNines.Read(1, 10, observed)).ParamName;
    }

    [Fact]
    public void ReadDowntime_LeavesTheRestOfTheAllowedTime()
    {
        var reading = ThreeNines.ReadDowntime(Duration.FromMinutes(26), Duration.FromDays(10));

        Assert.Equal(Duration.FromMinutes(17) + Duration.FromSeconds(12), reading.RemainingDowntime);
        Assert.Equal(Ratio.Of(26 * 60, 2592), reading.Consumed);
        Assert.Equal(
            "downtime",
            Assert.ThrowsAny<ArgumentException>(() => ThreeNines.ReadDowntime(Month, Duration.FromDays(10))).ParamName
        );
        Assert.ThrowsAny<ArgumentException>(() => ThreeNines.ReadDowntime(-Duration.Epsilon, Month));
        Assert.ThrowsAny<ArgumentException>(() => ThreeNines.ReadDowntime(Duration.Zero, Duration.Zero));
    }

    [Theory]
    [InlineData(1, 2_592_000)]
    [InlineData(2, 1_296_000)]
    [InlineData(10, 259_200)]
    [InlineData(1000, 2592)]
    public void TimeToExhaustion_IsTheWindowOverTheBurnRate(int burnRate, long seconds) =>
        Assert.Equal(Duration.FromSeconds(seconds), ThreeNines.TimeToExhaustion(Ratio.OfWhole(burnRate)));

    [Fact]
    public void TimeToExhaustion_BeyondWhatCanBeHeld_IsNone()
    {
        Assert.Null(ThreeNines.TimeToExhaustion(Ratio.Zero));
        Assert.Null(ThreeNines.TimeToExhaustion(Ratio.Of(1, BigInteger.Pow(10, 20))));
        Assert.Equal(Duration.FromNanoseconds(1), ThreeNines.TimeToExhaustion(Ratio.OfWhole(2_000_000_000_000_000)));
        Assert.Equal(
            "A rate is zero or more, and -1/2 is not. (Parameter 'burnRate')",
            Assert.ThrowsAny<ArgumentException>(() => ThreeNines.TimeToExhaustion(Ratio.Of(-1, 2))).Message
        );
    }

    [Fact]
    public void ErrorRatioAt_IsTheShareThatBurnsSoFast()
    {
        Assert.Equal(Ratio.Of(0.0144m), ThreeNines.ErrorRatioAt(Ratio.Of(14.4m)));
        Assert.ThrowsAny<ArgumentException>(() => ThreeNines.ErrorRatioAt(Ratio.Of(-1, 2)));
    }

    [Fact]
    public void Read_AnyEvents_AgreesWithWholeNumbers() =>
        Law.Holds(
            Budgets,
            Events,
            (budget, events) =>
            {
                // The burn rate is bad/total over (100000 - target in thousandths)/100000.
                var allowed = 100_000 - (BigInteger)(budget.Target.Points * 1000m);
                var reading = budget.Read(events.Bad, events.Total);
                return reading.BurnRate == Ratio.Of((BigInteger)events.Bad * 100_000, allowed * events.Total)
                    && reading.Consumed == reading.BurnRate
                    && (reading.Remaining < Ratio.Zero) == (Ratio.OfWhole(events.Bad) > budget.AllowedBad(events.Total))
                    && budget.ErrorRatioAt(reading.BurnRate) == reading.ErrorRatio;
            }
        );

    [Fact]
    public void ReadDowntime_AnyPartOfTheWindow_TakesItFromTheAllowedTime() =>
        Law.Holds(
            Budgets,
            Events,
            (budget, parts) =>
            {
                var observed = Duration.FromNanoseconds(budget.Window.ToBigIntegerNanoseconds() * parts.Total / 50_000);
                var downtime = Duration.FromNanoseconds(observed.ToBigIntegerNanoseconds() * parts.Bad / parts.Total);
                return budget.ReadDowntime(downtime, observed).RemainingDowntime == budget.AllowedDowntime - downtime;
            }
        );

    [Fact]
    public void Equality_FollowsTheParts()
    {
        Assert.Equal(ThreeNines, ErrorBudget.Of(Percentage.Of(99.90m), Duration.FromHours(720)));
        Assert.NotEqual(ThreeNines, ErrorBudget.Of(Percentage.Of(99.9m), Duration.FromDays(31)));
        Assert.NotEqual(ThreeNines, ErrorBudget.Of(Percentage.Of(99.8m), Month));
        Assert.Equal("99.9 % over 720 h", ThreeNines.ToString());
    }
}
