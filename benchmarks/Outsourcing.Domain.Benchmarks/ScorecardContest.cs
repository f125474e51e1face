using System.Diagnostics;
using System.Globalization;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Performance;

namespace Outsourcing.Domain.Benchmarks;

/// <summary>Times the scoring of many criteria: scorecards of a hundred lines, beside the same sums in plain decimals.</summary>
internal static class ScorecardContest
{
    private const int Seed = 20_260_401;
    private const int Lines = 100;
    private const int Cards = 1_000;
    private const int Repetitions = 5;
    private const double MostSeconds = 1;

    /// <summary>Scores 100,000 criteria several times and prints the times.</summary>
    /// <returns>Whether the median is under a second.</returns>
    public static bool Run()
    {
        var card = Card();
        var months = Months();
        var (ours, plain, wall) = (new List<double>(), new List<double>(), new List<double>());
        for (var repetition = 0; repetition < Repetitions; repetition++)
        {
            var start = CpuClock.Nanoseconds();
            var clock = Stopwatch.GetTimestamp();
            var sum = Ratio.Zero;
            foreach (var month in months)
            {
                sum += card.Score(month).Value.Total.Low;
            }

            wall.Add(Stopwatch.GetElapsedTime(clock).TotalSeconds);
            ours.Add((CpuClock.Nanoseconds() - start) / 1e9);
            start = CpuClock.Nanoseconds();
            var naive = months.Sum(Plain);
            plain.Add((CpuClock.Nanoseconds() - start) / 1e9);
            if (Math.Abs(sum.ToDecimal(6, RoundingMode.HalfEven) - naive) > 0.000_01m)
            {
                throw new InvalidOperationException(
                    string.Create(CultureInfo.InvariantCulture, $"The sums differ: {sum} and {naive}.")
                );
            }
        }

        Print($"{Cards * Lines:N0} criteria in {Cards:N0} scorecards (seed {Seed}), medians of {Repetitions}");
        Print(
            $"  exact, with a trace for explanations: {Median(ours):0.000} s of {CpuClock.Name}, {Median(wall):0.000} s of wall time"
        );
        Print($"  plain decimals, no trace:             {Median(plain):0.000} s");
        var bar = new Bar("under 1 s", Median(ours) < MostSeconds);
        Print($"  {bar.ToText()}");
        return bar.Met;
    }

    private static Scorecard Card() =>
        Scorecard.Of(
            "wide",
            ScoreBands.Of(ScoreScale.Percent, ScoreBand.Of("poor", 0m), ScoreBand.Of("good", 80m)),
            Enumerable
                .Range(0, Lines)
                .Select(i =>
                    ScorecardLine.Of(
                        Text($"criterion {i}"),
                        Text($"quadrant {i % 4}"),
                        i % 5 == 0 ? PartyRole.Customer : PartyRole.Provider,
                        Percentage.Of(100m / Lines),
                        Rating.Linear(Measured.Of(Percentage.Of(75m)), Measured.Of(Percentage.Of(99m)))
                    )
                )
        );

    /// <summary>Shares such as 412 of 435; one in fifty is unknown, and one in fifty has no activity.</summary>
    private static List<CriterionValue[]> Months()
    {
        var random = new Random(Seed);
        return
        [
            .. Enumerable
                .Range(0, Cards)
                .Select(_ =>
                    Enumerable
                        .Range(0, Lines)
                        .Select(i =>
                        {
                            var total = random.Next(50, 2_000);
                            var good = total - random.Next(total / 4);
                            return random.Next(50) switch
                            {
                                0 when i > 0 => CriterionValue.Unknown("late"),
                                1 when i > 0 => CriterionValue.NoActivity("none"),
                                _ => CriterionValue.Of(Measured.Of(Ratio.Of(good, total), MeasureUnit.Share)),
                            };
                        })
                        .ToArray()
                ),
        ];
    }

    private static decimal Plain(CriterionValue[] month)
    {
        var (sum, count) = (0m, 0);
        foreach (var value in month)
        {
            if (value.Kind == CriterionValueKind.NoActivity)
            {
                continue;
            }

            count++;
            if (value.Measure is { } measured)
            {
                var share = (decimal)measured.Value.Numerator / (decimal)measured.Value.Denominator;
                sum += Math.Clamp((share - 0.75m) / 0.24m, 0m, 1m) * 100m;
            }
        }

        return sum / count;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Print(FormattableString text) => Console.WriteLine(Text(text));
}
