using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.Benchmarks;

/// <summary>One of those who compete, and what he finds, by which the others are checked.</summary>
/// <param name="Name">Ours, the plain code, or the reading of the same bytes.</param>
/// <param name="Run">Does the work; gives a checksum.</param>
/// <param name="Part">The part of the work that it does; its time is scaled up.</param>
internal sealed record TallyRunner(string Name, Func<double> Run, double Part = 1);

/// <summary>Long columns of outages, values and tickets beside what one writes without a library.</summary>
/// <param name="Key">The name on the command line and in the tables.</param>
/// <param name="Rows">The size of the bars.</param>
/// <param name="LeastOfRead">The bar: the share of the time that reading the same bytes takes; 0 for none.</param>
/// <param name="LeastTimes">The bar: how many times as fast as the plain code; 0 for none.</param>
/// <param name="Runners">Makes the data of a size and those who compete on it, the library first.</param>
internal sealed record TallyContest(
    string Key,
    int Rows,
    double LeastOfRead,
    double LeastTimes,
    Func<int, IReadOnlyList<TallyRunner>> Runners
)
{
    public const string Ours = "ours";
    public const string Plain = "plain";
    public const string Read = "read";

    private const int PlainTickets = 200_000;
    private static readonly decimal[] Shares = [50, 90, 95, 99];
    private static readonly Percentage[] Percentages = [.. Shares.Select(Percentage.Of)];

    public static IReadOnlyList<TallyContest> All { get; } =
    [
        new("downtime-sorted", 10_000_000, 0.60, 0, SortedDowntime),
        new("downtime-unsorted", 10_000_000, 0, 2.5, UnsortedDowntime),
        new("quantiles", 20_000_000, 0, 25, FourQuantiles),
        new("histogram", 20_000_000, 0.35, 0, OneHistogram),
        new("grouped-shares", 10_000_000, 0, 30, GroupedTickets),
    ];

    /// <summary>Counts the tickets once and tells by how much the memory of the process grew at its peak.</summary>
    public static double GrowthOfMemory(int rows)
    {
        var data = TicketData.Of(rows);
        Count(TicketData.Of(1000), 1000);
        GC.Collect();
        var before = PeakMemory();
        Count(data, rows);
        return PeakMemory() - before;
    }

    private static IReadOnlyList<TallyRunner> SortedDowntime(int rows)
    {
        var data = OutageData.Of(rows);
        var memory = Memory(2 * rows);
        return [new(Ours, () => Total(data, data.SortedStarts, data.SortedEnds)), new(Read, () => Limits.Read(memory))];
    }

    private static IReadOnlyList<TallyRunner> UnsortedDowntime(int rows)
    {
        var data = OutageData.Of(rows);
        var (starts, ends) = (new long[rows], new long[rows]);
        return
        [
            new(Ours, () => Total(data, data.Starts, data.Ends)),
            new(Plain, () => PlainTallies.Downtime(data, starts, ends)),
        ];
    }

    private static double Total(OutageData data, long[] starts, long[] ends)
    {
        var finding = Downtime.TotalIn(starts, ends, data.Window, data.Excluded, out var total);
        return finding is null ? total.BclCompatibleTicks : throw new InvalidOperationException(finding.ToString());
    }

    private static IReadOnlyList<TallyRunner> FourQuantiles(int rows)
    {
        var (values, copy, results) = (Lognormal(rows), new double[rows], new double[Shares.Length]);
        return
        [
            new(
                Ours,
                () =>
                {
                    Quantiles.NearestRank(values, Percentages, results);
                    return results.Sum();
                }
            ),
            new(Plain, () => PlainTallies.Quantiles(values, copy, Shares).Sum()),
        ];
    }

    private static IReadOnlyList<TallyRunner> OneHistogram(int rows)
    {
        long[] ticks = Array.ConvertAll(Lognormal(rows), value => (long)(value * NodaConstants.TicksPerSecond));
        var memory = Memory(rows);
        return
        [
            new(Ours, () => Histogram.Of(HistogramScheme.Standard, ticks).Quantile(Percentages[^1]).Value.Low),
            new(Read, () => Limits.Read(memory)),
        ];
    }

    private static double[] Lognormal(int rows)
    {
        var random = new Random(OutageData.Seed);
        var values = new double[rows];
        foreach (ref var value in values.AsSpan())
        {
            var normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(Math.Tau * random.NextDouble());
            value = Math.Exp(4 + (0.8 * normal));
        }

        return values;
    }

    private static IReadOnlyList<TallyRunner> GroupedTickets(int rows)
    {
        var data = TicketData.Of(rows);
        var part = Math.Min(rows, PlainTickets);
        var tickets = PlainTallies.Tickets(data, part);
        var (good, plain) = (Count(data, part), PlainTallies.Shares(tickets).Values);
        if (
            Mergeable.Merge(plain) != Mergeable.Merge(good)
            || !plain.Order(Sizes).SequenceEqual(good.Where(tally => tally.Total > 0).Order(Sizes))
        )
        {
            throw new InvalidOperationException("The plain code counts otherwise.");
        }

        return
        [
            new(Ours, () => Mergeable.Merge(Count(data, rows)).Good),
            new(Plain, () => Mergeable.Merge(PlainTallies.Shares(tickets).Values).Good, (double)part / rows),
        ];
    }

    private static Comparer<CountTally> Sizes { get; } =
        Comparer<CountTally>.Create((one, other) => (one.Total, one.Good).CompareTo((other.Total, other.Good)));

    private static CountTally[] Count(TicketData data, int rows)
    {
        var tallies = new CountTally[(TicketData.Bounds.Length + 1) * TicketData.Limits.Length];
        var finding = GroupedShares.Within(
            TicketData.Hours,
            data.Opened.AsSpan(0, rows),
            data.Resolved.AsSpan(0, rows),
            data.Priorities.AsSpan(0, rows),
            TicketData.Limits,
            TicketData.Bounds,
            tallies
        );
        return finding is null ? tallies : throw new InvalidOperationException(finding.ToString());
    }

    /// <summary>Numbers that lie in memory of their own: pages that nobody wrote to are all the same one.</summary>
    private static double[] Memory(int numbers)
    {
        var memory = new double[numbers];
        Array.Fill(memory, 1.5);
        return memory;
    }

    private static double PeakMemory()
    {
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }
}
