using System.Globalization;

namespace Outsourcing.Domain.Benchmarks;

/// <summary>Times the library beside its baselines and says which bars are met.</summary>
internal static class Ratios
{
    private static readonly (string, string)[] NoTiers = [("DOTNET_TieredCompilation", "0")];
    private static readonly (string, string)[] NoAvx512 = [("DOTNET_EnableAVX512", "0")];

    public static int Run(string filter, bool quick)
    {
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"values 1.00 to 100.00 (seed {ScoringData.Seed}), every second criterion a cost, weights 1 + j % 5; one thread; medians of {CpuClock.Name}"
            )
        );
        Console.WriteLine(
            "library: the runtime as it comes; each baseline: the faster of tiered and non-tiered compilation"
        );
        var allMet = Section("as the CPU is", [], filter, quick, wide: true);
        allMet &= Section("with DOTNET_EnableAVX512=0", NoAvx512, filter, quick, wide: false);
        allMet &= !SmaaContest.Matches(filter) || SmaaContest.Run(quick);
        allMet &= !TallyRatios.Matches(filter) || TallyRatios.Run(filter, rows: 0, quick);
        allMet &= !CalendarContest.Matches(filter) || CalendarContest.Run(filter, quick);
        Console.WriteLine();
        Console.WriteLine(allMet ? "Every bar is met." : "A bar is missed.");
        return allMet ? 0 : 1;
    }

    private static bool Section(string title, (string, string)[] settings, string filter, bool quick, bool wide)
    {
        var tiered = new List<Line>();
        var untiered = new List<Line>();
        for (var round = 0; round < (quick ? 1 : 2); round++)
        {
            tiered.AddRange(Measure(settings, filter, quick));
            untiered.AddRange(Measure([.. settings, .. NoTiers], filter, quick));
        }

        Console.WriteLine();
        Console.WriteLine(title);
        Console.WriteLine(
            "method           size          us/call  ns/cell  x plain   x LINQ  x plain (table too)  % of read  bytes  max deviation  checksum              bars"
        );
        var allMet = true;
        foreach (var group in tiered.GroupBy(line => (line.Method, line.Rows, line.Columns)))
        {
            var (method, rows, columns) = group.Key;
            var ours = Median(tiered, group.Key, Measurement.Ours);
            var table = Median(tiered, group.Key, Measurement.WithTable);
            var plain = Faster(Measurement.Plain);
            var linq = Faster(Measurement.Linq);
            var ofRead = Paired(tiered, group.Key, Measurement.Read, Measurement.Ours);
            var first = group.First();
            var bars = Bars.For(
                method,
                rows,
                wide,
                new Result(ours, plain / ours, linq / ours, ofRead, first.Allocated, first.Deviation)
            );
            allMet &= bars.TrueForAll(bar => bar.Met);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{method, -16} {$"{rows}x{columns}", -11} {ours / 1000, 10:F2} {ours / rows / columns, 8:F3} {plain / ours, 8:F1} {(double.IsNaN(linq) ? "-" : (linq / ours).ToString("F0", CultureInfo.InvariantCulture)), 8} {plain / table, 20:F2} {100 * ofRead, 10:F0} {first.Allocated, 6} {first.Deviation, 14:E1}  {first.Checksum, -20:R}  {string.Join(", ", bars.Select(bar => bar.ToText()))}"
                )
            );

            double Faster(string runner) =>
                Math.Min(Median(tiered, group.Key, runner), Median(untiered, group.Key, runner));
        }

        return allMet;
    }

    private static IEnumerable<Line> Measure((string, string)[] settings, string filter, bool quick) =>
        ChildProcess.Run(settings, "measure", filter, quick ? "quick" : "full").Select(Line.Parse);

    private static double Median(List<Line> lines, (string, int, int) key, string runner)
    {
        var times = lines
            .Where(line =>
                (line.Method, line.Rows, line.Columns).Equals(key)
                && string.Equals(line.Runner, runner, StringComparison.Ordinal)
            )
            .SelectMany(line => line.Times)
            .Order()
            .ToList();
        return times.Count == 0 ? double.NaN : times[times.Count / 2];
    }

    /// <summary>The median ratio of the times of two runners that took turns; not a number where one of them does not run.</summary>
    private static double Paired(List<Line> lines, (string, int, int) key, string one, string other)
    {
        var ratios = Times(one).Zip(Times(other), (first, second) => first / second).Order().ToList();
        return ratios.Count == 0 ? double.NaN : ratios[ratios.Count / 2];

        IEnumerable<double> Times(string runner) =>
            lines
                .Where(line =>
                    (line.Method, line.Rows, line.Columns).Equals(key)
                    && string.Equals(line.Runner, runner, StringComparison.Ordinal)
                )
                .SelectMany(line => line.Times);
    }

    private sealed record Line(
        string Method,
        int Rows,
        int Columns,
        string Runner,
        long Allocated,
        double Checksum,
        double Deviation,
        IReadOnlyList<double> Times
    )
    {
        public static Line Parse(string text)
        {
            var parts = text.Split('\t');
            return new(
                parts[0],
                int.Parse(parts[1], CultureInfo.InvariantCulture),
                int.Parse(parts[2], CultureInfo.InvariantCulture),
                parts[3],
                long.Parse(parts[4], CultureInfo.InvariantCulture),
                double.Parse(parts[5], CultureInfo.InvariantCulture),
                double.Parse(parts[6], CultureInfo.InvariantCulture),
                [.. parts[7].Split(' ').Select(time => double.Parse(time, CultureInfo.InvariantCulture))]
            );
        }
    }
}
