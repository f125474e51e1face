using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Benchmarks;

/// <summary>Outages of one month and exclusions in it, from a fixed seed.</summary>
internal sealed class OutageData
{
    public const int Seed = 20_260_301;
    public const int Exclusions = 1000;

    private const double MeanOfOutage = 0.07 * NodaConstants.TicksPerSecond;

    private OutageData(int rows)
    {
        var from = Instant.FromUtc(2026, 3, 1, 0, 0);
        Window = new Interval(from, Instant.FromUtc(2026, 4, 1, 0, 0));
        var random = new Random(Seed);
        var length = Window.Duration.BclCompatibleTicks;
        Starts = new long[rows];
        Ends = new long[rows];
        for (var i = 0; i < rows; i++)
        {
            // Some begin before the month, and some end after it.
            Starts[i] = from.ToUnixTimeTicks() + (long)((random.NextDouble() * 1.02 - 0.01) * length);
            Ends[i] = Starts[i] + (long)(-Math.Log(1 - random.NextDouble()) * MeanOfOutage);
        }

        SortedStarts = [.. Starts];
        SortedEnds = [.. Ends];
        Array.Sort(SortedStarts, SortedEnds);
        Excluded = IntervalSet.Of(
            Enumerable
                .Range(0, Exclusions)
                .Select(_ =>
                {
                    var start = from.PlusTicks((long)(random.NextDouble() * length));
                    return new Interval(start, start.PlusTicks((long)(random.NextDouble() * length / Exclusions)));
                })
        );
    }

    public Interval Window { get; }

    public long[] Starts { get; }

    public long[] Ends { get; }

    public long[] SortedStarts { get; }

    public long[] SortedEnds { get; }

    public IntervalSet Excluded { get; }

    public static OutageData Of(int rows) => new(rows);
}
