using System.Globalization;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Benchmarks;

/// <summary>SMAA-2 beside plain C# that sorts the scores of each sample with <c>Array.Sort</c>.</summary>
internal static class SmaaContest
{
    private const string Name = "smaa 100x10";
    private const int Rows = 100;
    private const int Columns = 10;
    private const int Samples = 50_000;

    private const int WarmSamples = 500;
    private const int WarmCalls = 40;
    private const int WarmPasses = 10;

    private const string AllRanks = "all ranks";
    private const string FirstRank = "first rank";
    private const string Plain = "plain";

    private static readonly (string Name, double Bar)[] Bars = [(AllRanks, 7), (FirstRank, 20)];

    public static bool Matches(string filter) => Name.Contains(filter, StringComparison.OrdinalIgnoreCase);

    /// <summary>Compares the library as it comes with the faster mode of the baseline.</summary>
    /// <returns>Whether both bars are met.</returns>
    public static bool Run(bool quick)
    {
        var tiered = new List<string>();
        var untiered = new List<string>();
        for (var round = 0; round < (quick ? 1 : 2); round++)
        {
            tiered.AddRange(ChildProcess.Run([], "measure-smaa", quick ? "quick" : "full"));
            untiered.AddRange(
                ChildProcess.Run([("DOTNET_TieredCompilation", "0")], "measure-smaa", quick ? "quick" : "full")
            );
        }

        Console.WriteLine();
        Console.WriteLine("SMAA-2, any weights, one thread; the plain loop sorts with Array.Sort and counts all ranks");
        Console.WriteLine("counted     size        ns/sample  plain ns/sample   x plain  bars");
        var plain = Math.Min(Median(tiered, Plain), Median(untiered, Plain));
        var allMet = true;
        foreach (var (name, least) in Bars)
        {
            var ours = Median(tiered, name);
            var bar = new Bar(string.Create(CultureInfo.InvariantCulture, $">= {least}x plain"), plain / ours >= least);
            allMet &= bar.Met;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name, -11} {$"{Rows}x{Columns}", -8} {ours, 12:F1} {plain, 16:F1} {plain / ours, 9:F1}  {bar.ToText()}"
                )
            );
        }

        return allMet;
    }

    /// <summary>Times the contestants in turn and prints a line for each.</summary>
    public static void Print(bool quick)
    {
        var data = ScoringData.Of(Rows, Columns);
        var scaled = Scaled(data);
        (string Name, Action<int> Run)[] runners =
        [
            (AllRanks, samples => Sample(data, samples, Smaa2Indices.AllRanks)),
            (FirstRank, samples => Sample(data, samples, Smaa2Indices.FirstRank)),
            (Plain, samples => PlainSamples(scaled, samples)),
        ];
        WarmUp(Array.ConvertAll(runners, runner => runner.Run));

        var times = Array.ConvertAll(runners, _ => new List<double>());
        for (var repetition = 0; repetition < (quick ? 3 : 7); repetition++)
        {
            for (var k = 0; k < runners.Length; k++)
            {
                var start = CpuClock.Nanoseconds();
                runners[k].Run(Samples);
                times[k].Add((CpuClock.Nanoseconds() - start) / Samples);
            }
        }

        for (var k = 0; k < runners.Length; k++)
        {
            foreach (var time in times[k])
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{runners[k].Name}\t{time:R}"));
            }
        }
    }

    /// <summary>Calls each contestant often enough, and waits for the background compiler, so that the tiered mode is at its best.</summary>
    /// <remarks>What runs once a call is compiled anew after 30 calls, and once more after 30 calls that are watched.</remarks>
    private static void WarmUp(Action<int>[] runs)
    {
        for (var pass = 0; pass < WarmPasses; pass++)
        {
            foreach (var run in runs)
            {
                for (var call = 0; call < WarmCalls; call++)
                {
                    run(WarmSamples);
                }
            }

            Thread.Sleep(200);
        }
    }

    private static double Median(List<string> lines, string name)
    {
        var times = lines
            .Select(line => line.Split('\t'))
            .Where(parts => string.Equals(parts[0], name, StringComparison.Ordinal))
            .Select(parts => double.Parse(parts[1], CultureInfo.InvariantCulture))
            .Order()
            .ToList();
        return times[times.Count / 2];
    }

    private static void Sample(ScoringData data, int samples, Smaa2Indices indices) =>
        new Smaa2(Normalization.MinMax).Run(
            data.Table,
            WeightSet.All(Columns),
            SampleRange.Of(ScoringData.Seed, samples),
            indices
        );

    private static double[] Scaled(ScoringData data)
    {
        var scaled = new double[Rows * Columns];
        for (var j = 0; j < Columns; j++)
        {
            var column = data.ColumnMajor.AsSpan(j * Rows, Rows).ToArray();
            var (low, high) = (column.Min(), column.Max());
            for (var i = 0; i < Rows; i++)
            {
                scaled[(i * Columns) + j] = (data.IsCost[j] ? high - column[i] : column[i] - low) / (high - low);
            }
        }

        return scaled;
    }

    /// <summary>What one writes without a library: draw, multiply, sort, count.</summary>
    private static (long[] Counts, double[] Central) PlainSamples(double[] scaled, int samples)
    {
        var random = new Random(1);
        var weights = new double[Columns];
        var scores = new double[Rows];
        var order = new int[Rows];
        var counts = new long[Rows * Rows];
        var central = new double[Rows * Columns];
        for (var sample = 0; sample < samples; sample++)
        {
            var sum = 0.0;
            for (var j = 0; j < Columns; j++)
            {
                weights[j] = -Math.Log(1 - random.NextDouble());
                sum += weights[j];
            }

            for (var j = 0; j < Columns; j++)
            {
                weights[j] /= sum;
            }

            for (var i = 0; i < Rows; i++)
            {
                var score = 0.0;
                for (var j = 0; j < Columns; j++)
                {
                    score += scaled[(i * Columns) + j] * weights[j];
                }

                scores[i] = -score;
                order[i] = i;
            }

            Array.Sort(scores, order);
            for (var rank = 0; rank < Rows; rank++)
            {
                counts[(order[rank] * Rows) + rank]++;
            }

            for (var j = 0; j < Columns; j++)
            {
                central[(order[0] * Columns) + j] += weights[j];
            }
        }

        return (counts, central);
    }
}
