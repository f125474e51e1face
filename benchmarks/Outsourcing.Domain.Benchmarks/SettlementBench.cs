using System.Globalization;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.ServiceLevels;

namespace Outsourcing.Domain.Benchmarks;

/// <summary>One settlement of a thousand service levels, with the explanation of every line put into words.</summary>
internal static class SettlementBench
{
    private const int Levels = 1000;
    private const int Runs = 20;
    private const double MostMilliseconds = 50;

    private static readonly DateRange March = DateRange.Month(2026, 3);

    public static bool Run()
    {
        var (terms, results, charges) = Month();
        var best = double.MaxValue;
        var letters = 0;
        for (var run = 0; run < Runs; run++)
        {
            var before = CpuClock.Nanoseconds();
            var statement = terms.Settle(March, results, charges).Value;
            letters = statement.Explanation.ToString().Length;
            best = Math.Min(best, CpuClock.Nanoseconds() - before);
        }

        var milliseconds = best / 1e6;
        var bar = new Bar(
            string.Create(CultureInfo.InvariantCulture, $"< {MostMilliseconds} ms"),
            milliseconds < MostMilliseconds
        );
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"settlement of {Levels} service levels, {letters} letters of explanation: {milliseconds:0.0} ms ({CpuClock.Name}, best of {Runs}); {bar.ToText()}"
            )
        );
        return bar.Met;
    }

    /// <summary>Levels in ten categories, most of them missed, some in dispute, some for the second time in a row, and one unknown.</summary>
    private static (ServiceLevelAgreement Terms, LevelResult[] Results, ServiceCharge[] Charges) Month()
    {
        var atRisk = AtRisk.Of("12 %").WithPool("200 %");
        var (levels, results) = (new List<ServiceLevel>(), new List<LevelResult>());
        for (var i = 0; i < Levels; i++)
        {
            var category = string.Create(CultureInfo.InvariantCulture, $"C{i % 10}");
            atRisk = i < 10 ? atRisk.WithCategory(category, "10 %") : atRisk;
            var level = ServiceLevel
                .Of(
                    string.Create(CultureInfo.InvariantCulture, $"L{i}"),
                    Indicator.SuccessShare(),
                    Target.AtLeast("95 %", "90 %"),
                    MeasurementWindow.CalendarMonth("Europe/Berlin")
                )
                .InCategory(category)
                .WithCredit(CreditSchedule.Allocation("1 %"));
            levels.Add(level);
            results.Add(level.Judge(DateRange.Month(2026, 2), i % 3 == 0 ? "94 %" : "96 %"));
            results.Add(
                i == 7 ? LevelResult.Unknown(level.Name, March)
                : i % 5 == 0 ? level.Judge(March, "94 %", "96 %")
                : level.Judge(March, "94 %")
            );
        }

        return (
            ServiceLevelAgreement.Of(levels).WithAtRisk(atRisk).Multiplying(RepeatMultiplier.Of(1.5m, 2m)),
            [.. results],
            [ServiceCharge.Of(March, Money.Of(400_000m, "EUR"))]
        );
    }
}
