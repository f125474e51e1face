using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.ServiceLevels;
using static Outsourcing.Domain.Tests.ServiceLevels.Worked;

namespace Outsourcing.Domain.Tests.ServiceLevels;

/// <summary>The bounds of a statement against settling every case that an unknown result may turn out to be.</summary>
public sealed class SettleUnknownTests
{
    private const string NotMeasurable = "not measurable";

    private static readonly string?[] Values = ["96 %", "94 %", "89 %", NotMeasurable, null];

    private static readonly CreditTrigger[] Triggers =
    [
        CreditTrigger.EveryMiss,
        CreditTrigger.BelowMinimumOrInARow(2, restartsAfterCredit: true),
        CreditTrigger.BelowMinimumOrInARow(2, restartsAfterCredit: false),
        CreditTrigger.BelowMinimumOrInARow(3, restartsAfterCredit: true),
    ];

    private static readonly RepeatMultiplier?[] Repeats =
    [
        null,
        RepeatMultiplier.Of(1.5m, 2m),
        RepeatMultiplier.Of(2m, 1m),
    ];

    [Fact]
    public void Most_OfEveryHistory_IsTheLargestCreditOfAllThatItMayBe()
    {
        foreach (var trigger in Triggers)
        {
            foreach (var repeat in Repeats)
            {
                var level = Level("F").WithCredit(CreditSchedule.Flat("10 %")).CreditedFor(trigger);
                var terms = ServiceLevelAgreement.Of(level);
                terms = repeat is null ? terms : terms.Multiplying(repeat);
                foreach (var history in Histories(3))
                {
                    var statement = terms.Settle(Results(level, history));
                    var all = Completions(history).Select(one => terms.Settle(Results(level, one)).Undisputed).ToList();

                    Assert.True(
                        statement.Most == all.MaxBy(credit => credit.Amount),
                        $"{trigger}, {repeat}, {string.Join(' ', history)}: {statement.Most}"
                    );
                }
            }
        }
    }

    [Fact]
    public void Most_OfOneCause_IsTheLargestCreditOfAllThatItMayBe()
    {
        var (a, b, c) = (
            Level("A").WithCredit(CreditSchedule.Flat("10 %")),
            Level("B").WithCredit(CreditSchedule.Flat("9 %")),
            Level("C").WithCredit(CreditSchedule.Flat("5 %"))
        );
        var terms = ServiceLevelAgreement
            .Of(a, b, c)
            .CountingOfOneCause(SameCauseRule.HighestOnly)
            .Multiplying(RepeatMultiplier.Of(2m, 2m));
        Fact[] causes = [Cause("1", "A"), Cause("2", "B")];
        foreach (var february in Histories(1))
        {
            foreach (var march in Histories(3))
            {
                CreditStatement Settle(string?[] values) =>
                    terms.Settle(
                        [
                            a.Judge(Month(2), "96 %"),
                            Result(b, 2, february[0] ?? "94 %"),
                            c.Judge(Month(2), "96 %"),
                            Result(a, 3, values[0]),
                            Result(b, 3, values[1]),
                            Result(c, 3, values[2]),
                        ],
                        causes
                    );

                Assert.Equal(
                    Completions(march).Select(one => Settle(one).Undisputed).MaxBy(credit => credit.Amount),
                    Settle(march).Most
                );
            }
        }
    }

    [Fact]
    public void Settle_WeekThatIsMissingAmongOthers_IsUnknown()
    {
        var level = Weekly();
        var weeks = level.Window.Periods(new LocalDate(2026, 2, 23), new LocalDate(2026, 3, 30));
        var reported = weeks.Select(week => level.Judge(DateRange.Of(week.First, week.EndExclusive), "94 %")).ToList();
        var all = ServiceLevelAgreement.Of(level).Settle(reported);
        var less = ServiceLevelAgreement.Of(level).Settle(reported.Where((_, i) => i != 2));

        Assert.Equal([40_000m, 40_000m, 40_000m, 40_000m, 40_000m], all.Amounts());
        Assert.True(all.IsComplete);
        Assert.Equal([40_000m, 40_000m, 0m, 40_000m, 40_000m], less.Amounts());
        Assert.Equal(Eur(200_000m), less.Most);
        Assert.Equal(
            "The result of W for 2026-03-09/2026-03-16 is not known, so the credit is known only between bounds.",
            Assert.Single(less.Findings).Message
        );
    }

    [Fact]
    public void Settle_ResultsThatShareDays_AreAConflict()
    {
        var level = Weekly();
        var answer = ServiceLevelAgreement
            .Of(level)
            .Settle(
                March,
                [
                    level.Judge(DateRange.Parse("2026-03-02/2026-03-09"), "94 %"),
                    level.Judge(DateRange.Parse("2026-03-08/2026-03-15"), "94 %"),
                ],
                [Worked.Fee]
            );

        Assert.Equal(AnswerStatus.Conflict, answer.Status);
        Assert.Equal(
            "W has a result for 2026-03-02/2026-03-09 and one for 2026-03-08/2026-03-15, which share days.",
            Assert.Single(answer.Findings).Message
        );
    }

    [Fact]
    public void Settle_ChargeThatStraddles_IsFoundWhereverItCounts()
    {
        var points = Level("P").For("desk").WithCredit(CreditSchedule.Flat("3 points"));
        var bonus = Level("B").For("desk").WithCredit(CreditSchedule.Flat("5 %")).WithBonus(Bonus.Of("99 %", "2 %"));
        var bases = FeeBase.Of(FeeScope.AffectedService);
        ServiceLevelAgreement[] agreements =
        [
            ServiceLevelAgreement
                .Of(points)
                .WithFeeBase(bases)
                .WithPoints(PointScale.Of(PointStep.Of(1m, Percentage.Of(1m)))),
            ServiceLevelAgreement.Of(bonus).WithFeeBase(bases).CappingBonusAt(Percentage.Of(1m)),
        ];
        ServiceCharge[] charges =
        [
            ServiceCharge.Of(March, Eur(100m), "desk"),
            ServiceCharge.Of(DateRange.Quarter(2026, 1), Eur(3_000m), "lan"),
        ];

        Assert.All(
            agreements,
            terms =>
            {
                var answer = terms.Settle(March, [terms.Levels[0].Judge(March, "99 %")], charges);
                Assert.Equal(AnswerStatus.FactMissing, answer.Status);
                Assert.Equal(ServiceLevelRules.ChargeStraddles, Assert.Single(answer.Findings).Rule);
            }
        );
    }

    [Fact]
    public void Settle_DaysInKindThatAreNotKnown_AreNotComplete()
    {
        var level = Level("K").WithCredit(CreditSchedule.Flat("2 days"));
        var statement = ServiceLevelAgreement.Of(level).Settle([]);

        Assert.Equal(0m, statement.DaysInKind);
        Assert.False(statement.IsComplete);
        Assert.Equal(
            "2026-03-01/2026-04-01: credit 0.00 EUR, and days in kind that are not known",
            statement.ToString()
        );
        Assert.True(ServiceLevelAgreement.Of(level).Settle([level.Judge(March, "94 %")]).IsComplete);
    }

    private static ServiceLevel Weekly() =>
        ServiceLevel
            .Of(
                "W",
                Indicator.SuccessShare(),
                Target.AtLeast("95 %", "90 %"),
                MeasurementWindow.CalendarWeek("Europe/Berlin")
            )
            .WithCredit(CreditSchedule.Flat("10 %"));

    private static IEnumerable<string?[]> Histories(int months) =>
        months == 0
            ?
            [
                [],
            ]
            : Histories(months - 1).SelectMany(_ => Values, (before, value) => (string?[])[.. before, value]);

    private static IEnumerable<string?[]> Completions(string?[] history)
    {
        var open = Array.IndexOf(history, null);
        return open < 0
            ? [history]
            : Values.Take(4).SelectMany(value => Completions([.. history[..open], value, .. history[(open + 1)..]]));
    }

    private static IEnumerable<LevelResult> Results(ServiceLevel level, string?[] history) =>
        history.Select((value, i) => Result(level, i + 1, value));

    private static LevelResult Result(ServiceLevel level, int month, string? value) =>
        value switch
        {
            null => LevelResult.Unknown(level.Name, Month(month)),
            NotMeasurable => ServiceLevelReported
                .NotMeasurable("R", new LocalDate(2026, 4, 2), Known, level.Name, Month(month))
                .Judge(level),
            _ => level.Judge(Month(month), value),
        };

    private static FailureCause Cause(string id, string level) =>
        FailureCause.Of(id, new LocalDate(2026, 4, 2), Known, level, March, "power");
}
