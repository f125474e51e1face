using System.Globalization;

namespace Outsourcing.Domain.Benchmarks;

/// <summary>Times the tallies beside their baselines and says which bars are met.</summary>
internal static class TallyRatios
{
    private const double MostGrowth = 50e6;
    private const int WarmRows = 4_000;
    private const int WarmCalls = 40;
    private const int WarmPasses = 5;

    private static readonly (string, string)[] NoTiers = [("DOTNET_TieredCompilation", "0")];

    public static bool Matches(string filter) => Selected(filter).Any();

    /// <summary>Compares the library as it comes with the faster mode of each baseline.</summary>
    /// <param name="filter">Which contests: a part of the name.</param>
    /// <param name="rows">How many rows; 0 for the size of the bars.</param>
    /// <param name="quick">Whether few repetitions are enough.</param>
    /// <returns>Whether every bar is met.</returns>
    public static bool Run(string filter, int rows, bool quick)
    {
        Console.WriteLine();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"long columns (seeds {OutageData.Seed} and {TicketData.Seed}); one thread; medians of {CpuClock.Name}"
            )
        );
        Console.WriteLine("contest                  rows    ns/row  % of read   x plain  checksum                bars");
        var allMet = true;
        foreach (var contest in Selected(filter))
        {
            var size = rows == 0 ? contest.Rows : rows;
            var tiered = Measure([], contest, size, quick);
            var untiered = contest.LeastTimes > 0 ? Measure(NoTiers, contest, size, quick) : [];
            allMet &= Report(contest, size, tiered, untiered);
        }

        return allMet;
    }

    /// <summary>Lets those who compete take turns, and prints a line for each.</summary>
    public static void Print(string key, int rows, bool quick)
    {
        var contest = TallyContest.All.Single(one => string.Equals(one.Key, key, StringComparison.Ordinal));
        WarmUp(contest);
        var runners = contest.Runners(rows);
        var times = runners.Select(_ => new List<double>()).ToList();
        var checksums = new double[runners.Count];
        for (var repetition = 0; repetition < (quick ? 3 : 7); repetition++)
        {
            for (var k = 0; k < runners.Count; k++)
            {
                var start = CpuClock.Nanoseconds();
                checksums[k] = runners[k].Run();
                times[k].Add((CpuClock.Nanoseconds() - start) / runners[k].Part);
            }
        }

        for (var k = 0; k < runners.Count; k++)
        {
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{runners[k].Name}\t{checksums[k]:R}\t{string.Join(' ', times[k].Select(time => time.ToString("R", CultureInfo.InvariantCulture)))}"
                )
            );
        }
    }

    /// <summary>Prints by how many bytes the memory of this process grew.</summary>
    public static void PrintGrowth(int rows) =>
        Console.WriteLine(TallyContest.GrowthOfMemory(rows).ToString("R", CultureInfo.InvariantCulture));

    private static IEnumerable<TallyContest> Selected(string filter) =>
        TallyContest.All.Where(contest => contest.Key.Contains(filter, StringComparison.OrdinalIgnoreCase));

    /// <summary>Calls everything often enough, and waits for the background compiler, so that the tiered mode is at its best.</summary>
    private static void WarmUp(TallyContest contest)
    {
        var runners = contest.Runners(WarmRows);
        for (var pass = 0; pass < WarmPasses; pass++)
        {
            for (var call = 0; call < WarmCalls; call++)
            {
                foreach (var runner in runners)
                {
                    runner.Run();
                }
            }

            Thread.Sleep(200);
        }
    }

    private static bool Report(TallyContest contest, int rows, List<Line> tiered, List<Line> untiered)
    {
        var ours = Times(tiered, TallyContest.Ours);
        var read = Times(tiered, TallyContest.Read);
        var plain = Math.Min(Median(Times(tiered, TallyContest.Plain)), Median(Times(untiered, TallyContest.Plain)));
        var ofRead = Median([.. read.Zip(ours, (one, other) => one / other)]);
        var times = plain / Median(ours);
        List<Bar> bars = [];
        if (contest.LeastOfRead > 0)
        {
            bars.Add(new($">= {Percent(contest.LeastOfRead)} of read", ofRead >= contest.LeastOfRead));
        }

        if (contest.LeastTimes > 0)
        {
            bars.Add(
                new(
                    string.Create(CultureInfo.InvariantCulture, $">= {contest.LeastTimes}x plain"),
                    times >= contest.LeastTimes
                )
            );
        }

        if (contest.Key is "grouped-shares")
        {
            var growth = double.Parse(
                ChildProcess.Run([], "measure-tally-memory", rows.ToString(CultureInfo.InvariantCulture))[0],
                CultureInfo.InvariantCulture
            );
            bars.Add(
                new(
                    string.Create(CultureInfo.InvariantCulture, $"<= 50 MB beside the input ({growth / 1e6:F1})"),
                    growth <= MostGrowth
                )
            );
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{contest.Key, -20} {rows, 10} {Median(ours) / rows, 9:F3} {(double.IsNaN(ofRead) ? "-" : Percent(ofRead)), 10} {(double.IsNaN(times) ? "-" : times.ToString("F1", CultureInfo.InvariantCulture)), 9}  {tiered[0].Checksum, -22:R}  {string.Join(", ", bars.Select(bar => bar.ToText()))}"
            )
        );
        return bars.TrueForAll(bar => bar.Met);
    }

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:F0} %");

    private static List<Line> Measure((string, string)[] settings, TallyContest contest, int rows, bool quick) =>
        [
            .. ChildProcess
                .Run(
                    settings,
                    "measure-tally",
                    contest.Key,
                    rows.ToString(CultureInfo.InvariantCulture),
                    quick ? "quick" : "full"
                )
                .Select(Line.Parse),
        ];

    private static List<double> Times(List<Line> lines, string runner) =>
        [
            .. lines
                .Where(line => string.Equals(line.Runner, runner, StringComparison.Ordinal))
                .SelectMany(line => line.Times),
        ];

    private static double Median(List<double> values) =>
        values.Count == 0 ? double.NaN : values.Order().ElementAt(values.Count / 2);

    private sealed record Line(string Runner, double Checksum, IReadOnlyList<double> Times)
    {
        public static Line Parse(string text)
        {
            var parts = text.Split('\t');
            return new(
                parts[0],
                double.Parse(parts[1], CultureInfo.InvariantCulture),
                [.. parts[2].Split(' ').Select(time => double.Parse(time, CultureInfo.InvariantCulture))]
            );
        }
    }
}
