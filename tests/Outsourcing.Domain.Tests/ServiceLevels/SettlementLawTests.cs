using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.ServiceLevels;
using Outsourcing.Domain.Tests.Support;
using static Outsourcing.Domain.Tests.ServiceLevels.Worked;

namespace Outsourcing.Domain.Tests.ServiceLevels;

public sealed class SettlementLawTests
{
    private static readonly Arbitrary<int[]> Dice = Gen.Choose(0, 999).ArrayOf(60).ToArbitrary();

    [Fact]
    public void Credits_NeverExceedTheAtRiskAmount() =>
        Law.Holds(
            Dice,
            dice =>
            {
                var (terms, results, charge) = Case(dice);
                var statement = terms.Settle(March, results, [charge]).Value;
                var most = statement.AtRiskAmount!.Value;
                return statement.Undisputed + statement.InDispute <= most
                    && statement.Most is { } possible
                    && possible <= most
                    && statement.Undisputed.Amount >= 0m;
            }
        );

    /// <summary>Levels of one service, of several that overlap, and of all.</summary>
    [Fact]
    public void Credits_OfOverlappingFeeBases_NeverExceedWhatIsAtRiskOnce()
    {
        var capped = 0;
        Law.Holds(
            Dice,
            dice =>
            {
                string[] services = ["desk", "lan", "mail"];
                var (terms, results, _) = Case(dice);
                var levels = terms
                    .Levels.Select((level, i) => level.For(services.Where((_, own) => (dice[50 + i] >> own) % 2 == 1)))
                    .ToList();
                ServiceCharge[] charges =
                [
                    .. services.Select((own, i) => ServiceCharge.Of(March, Eur(100m + dice[40 + i]), own)),
                ];
                var scoped = ServiceLevelAgreement
                    .Of(levels)
                    .WithAtRisk(terms.AtRisk!)
                    .Multiplying(terms.Repeat!)
                    .SpreadingCaps(terms.Spread)
                    .Rounded(terms.Rounding)
                    .WithFeeBase(FeeBase.Of(FeeScope.AffectedService));
                var statement = scoped.Settle(March, results, charges).Value;
                var drawn = levels.Exists(level => level.Services.Count == 0)
                    ? charges
                    : charges.Where(charge =>
                        levels.Exists(level => level.Services.Contains(charge.Service!, StringComparer.Ordinal))
                    );
                var atRisk = drawn.Sum(charge => charge.Amount.Amount) * terms.AtRisk!.Share.Points / 100m;
                capped += statement.IsCapped ? 1 : 0;
                return statement.Undisputed.Amount + statement.InDispute.Amount <= Rounded(atRisk, terms.Rounding)
                    && statement.AtRiskAmount!.Value.Amount == Rounded(atRisk, terms.Rounding)
                    && statement.Most?.Amount <= Rounded(atRisk, terms.Rounding)
                    && statement.Lines.Sum(line => line.Undisputed.Amount) == statement.Undisputed.Amount;
            }
        );

        Assert.True(capped > 20, $"Only {Text(10 * capped)} statements were capped.");

        static decimal Rounded(decimal amount, RoundingPolicy policy) => Eur(amount).Round(policy.Rule).Amount;
    }

    [Fact]
    public void ShownLines_AddUpToTheStatement() =>
        Law.Holds(
            Dice,
            dice =>
            {
                var (terms, results, charge) = Case(dice);
                var statement = terms.Settle(March, results, [charge]).Value;
                return statement.Lines.Sum(line => line.Undisputed.Amount) == statement.Undisputed.Amount
                    && statement.Lines.Sum(line => line.InDispute.Amount) == statement.InDispute.Amount
                    && statement.Lines.All(line => decimal.Round(line.Undisputed.Amount, 2) == line.Undisputed.Amount);
            }
        );

    /// <summary>A second implementation in decimals, which hold these products exactly.</summary>
    [Fact]
    public void Settle_Pool_IsWhatANaiveSumGives() =>
        Law.Holds(
            Dice,
            dice =>
            {
                var (terms, results, charge) = Case(dice, plain: true);
                var statement = terms.Settle(March, results, [charge]).Value;
                var atRisk = charge.Amount.Amount * terms.AtRisk!.Share.Points / 100m;
                var sum = 0m;
                foreach (var level in terms.Levels)
                {
                    var own = results
                        .Where(result => string.Equals(result.Level, level.Name, StringComparison.Ordinal))
                        .OrderByDescending(result => result.During.First)
                        .TakeWhile(result => result.Result!.Undisputed.Status != MeasurementStatus.Met)
                        .Count();
                    var share = ((AllocatedCredit)level.Credit!).Share.Points / 100m;
                    var category =
                        terms
                            .AtRisk.Categories.First(category =>
                                string.Equals(category.Name, level.Category, StringComparison.Ordinal)
                            )
                            .Share.Points / 100m;
                    sum +=
                        atRisk
                        * terms.AtRisk.Pool.Points
                        / 100m
                        * category
                        * share
                        * (
                            own switch
                            {
                                0 => 0m,
                                1 => 1m,
                                2 => 1.5m,
                                _ => 2m,
                            }
                        );
                }

                return statement.Undisputed.Amount == decimal.Round(Math.Min(sum, atRisk), 2, MidpointRounding.ToEven)
                    && statement.BeforeCap.Amount == decimal.Round(sum, 2, MidpointRounding.ToEven)
                    && statement.IsCapped == sum > atRisk;
            }
        );

    [Fact]
    public void Settle_InAnyOrder_GivesTheSameStatement() =>
        Law.Holds(
            Dice,
            dice =>
            {
                var (terms, results, charge) = Case(dice);
                terms = terms.CountingOfOneCause(SameCauseRule.HighestOnly);
                FailureCause[] causes =
                [
                    .. terms.Levels.Select(
                        (level, i) =>
                            FailureCause.Of(
                                $"C{Text(10 * i)}",
                                March.EndExclusive,
                                Known,
                                level.Name,
                                March,
                                $"INC-{Text(10 * (dice[i] % 2))}"
                            )
                    ),
                ];
                var half = ServiceCharge.Of(March, charge.Amount);
                var first = terms.Settle(March, results, [charge, half], causes);
                var second = terms.Settle(
                    March,
                    results.AsEnumerable().Reverse().Concat(results),
                    [half, charge],
                    causes.OrderBy(cause => (cause.Id[1] * dice[7]) % 11)
                );
                return first.Equals(second)
                    && string.Equals(
                        first.Explanation.ToString(),
                        second.Explanation.ToString(),
                        StringComparison.Ordinal
                    );
            }
        );

    [Fact]
    public void CheckedSchedule_MoreDowntime_NeverLowersTheCredit()
    {
        var checkedOnes = 0;
        Law.Holds(
            Dice,
            dice =>
            {
                var (schedule, target) = Schedule(dice);
                if (schedule.Check(target).Count > 0)
                {
                    return true;
                }

                checkedOnes++;
                var level = Level("L").WithTarget(target).WithCredit(schedule);
                var terms = ServiceLevelAgreement.Of(level);
                decimal before = 0m;
                foreach (var lost in dice.Skip(30).Select(own => own * own).Order())
                {
                    var uptime = Measured.Of(Ratio.Of(1_000_000 - lost, 1_000_000), MeasureUnit.Share);
                    var credit = terms.Settle([level.Judge(March, uptime)]).BeforeCap.Amount;
                    if (credit < before)
                    {
                        return false;
                    }

                    before = credit;
                }

                return true;
            }
        );

        Assert.True(checkedOnes > 50, $"Only {Text(10 * checkedOnes)} schedules passed their checks.");
    }

    [Fact]
    public void EveryCredit_IsTracedToItsResult() =>
        Law.Holds(
            Dice,
            dice =>
            {
                var (terms, results, charge) = Case(dice);
                var statement = terms.Settle(March, results, [charge]).Value;
                var parts = statement.Explanation.Parts;
                return statement.Lines.All(line =>
                    parts.Any(part =>
                        part.Statement.StartsWith($"{line.Level}, {line.During}: ", StringComparison.Ordinal)
                        && part.Parts.Any(own =>
                            own.Statement.StartsWith($"{line.Level} {line.During}: ", StringComparison.Ordinal)
                        )
                    )
                );
            }
        );

    /// <summary>Two to six levels in two categories, with a history of up to three months.</summary>
    private static (ServiceLevelAgreement Terms, LevelResult[] Results, ServiceCharge Charge) Case(
        int[] dice,
        bool plain = false
    )
    {
        var next = 0;
        int Roll(int sides) => dice[next++ % dice.Length] % sides;
        var count = 2 + Roll(5);
        var levels = new List<ServiceLevel>();
        var results = new List<LevelResult>();
        for (var i = 0; i < count; i++)
        {
            var level = Level($"L{Text(10 * i)}")
                .InCategory(Roll(2) == 0 ? "Availability" : "Timeliness")
                .WithSeverity(1 + Roll(3))
                .WithCredit(CreditSchedule.Allocation(Percentage.Of(1 + Roll(99))));
            levels.Add(level);
            for (var month = 1 + Roll(3); month <= 3; month++)
            {
                var value = Roll(3) == 0 ? "96 %" : "94 %";
                results.Add(
                    plain || Roll(4) > 0 ? level.Judge(Month(month), value)
                    : Roll(2) == 0 ? LevelResult.Unknown(level.Name, Month(month))
                    : level.Judge(Month(month), value, "97 %")
                );
            }
        }

        var terms = ServiceLevelAgreement
            .Of(levels)
            .WithAtRisk(
                AtRisk
                    .Of(Percentage.Of(5 + Roll(15)))
                    .WithPool(Percentage.Of(100 + (50 * Roll(4))))
                    .WithCategory("Availability", Percentage.Of(60))
                    .WithCategory("Timeliness", Percentage.Of(35))
            )
            .Multiplying(RepeatMultiplier.Of(1.5m, 2m));
        if (!plain)
        {
            terms = terms.SpreadingCaps(Roll(2) == 0 ? CapSpread.ProRata : CapSpread.BySeverity);
            var rule = RoundingRule.ToMinorUnit((RoundingMode)(1 + Roll(3)));
            terms = terms.Rounded(Roll(2) == 0 ? RoundingPolicy.PerLine(rule) : RoundingPolicy.Total(rule));
        }

        return (terms, [.. results], ServiceCharge.Of(March, Eur(1_000m + Roll(999) + (Roll(100) / 100m))));
    }

    /// <summary>Three tiers, often gapless and in order, and sometimes not.</summary>
    private static (CreditSchedule Schedule, Target Target) Schedule(int[] dice)
    {
        var levels = dice.Take(3).Select(own => 900 + (own % 99)).Distinct().OrderDescending().ToArray();
        var credits = dice.Skip(3).Take(levels.Length).Select(own => own % 50).ToArray();
        credits = dice[6] % 4 > 0 ? [.. credits.Order()] : credits;
        var tiers = levels.Select(
            (level, i) =>
            {
                var tier = CreditTier.Of(CreditValue.Of(Percentage.Of(credits[i]))).Below($"{Text(level)} %");
                var end = i + 1 < levels.Length ? levels[i + 1] : (int?)null;
                return end is { } own
                    ? dice[7] % 5 == 0
                        ? tier.Above($"{Text(own)} %")
                        : tier.AtLeast($"{Text(own)} %")
                    : tier;
            }
        );
        return dice[8] % 6 == 1
                ? (
                    CreditSchedule.Flat(CreditValue.Of(Percentage.Of(credits[0]))),
                    Target.AtLeast($"{Text(levels[0])} %")
                )
            : dice[8] % 6 == 0
                ? (CreditSchedule.LostTime(dice[9] % 20, dice[10] % 2 == 0), Target.AtLeast($"{Text(levels[0])} %"))
            : (CreditSchedule.Of(tiers), Target.AtLeast($"{Text(levels[0])} %"));
    }

    private static string Text(int tenths) =>
        (tenths / 10m).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
