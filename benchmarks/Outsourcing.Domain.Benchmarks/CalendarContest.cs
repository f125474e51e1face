using System.Globalization;
using NodaTime;

namespace Outsourcing.Domain.Benchmarks;

/// <summary>Business calendars beside the day loop with NodaTime.</summary>
internal static class CalendarContest
{
    private const int Spans = 20_000;
    private const int Tickets = 10_000_000;
    private const int QuickTickets = 1_000_000;
    private const int PlainTickets = 100_000;
    private const string Ours = "ours";
    private const string Plain = "plain";

    private static readonly Duration HundredHours = Duration.FromHours(100);

    private static readonly (string Name, double Bar)[] Bars =
    [
        ("calendar-elapsed-month", 40),
        ("calendar-due-100h", 15),
        ("calendar-tickets", 15),
    ];

    public static bool Matches(string filter) => Bars.Any(bar => IsMatch(bar.Name, filter));

    /// <summary>Compares the library as it comes with the faster mode of the day loop.</summary>
    /// <returns>Whether all bars are met.</returns>
    public static bool Run(string filter, bool quick)
    {
        var tiered = new List<string>();
        var untiered = new List<string>();
        for (var round = 0; round < (quick ? 1 : 2); round++)
        {
            tiered.AddRange(ChildProcess.Run([], "measure-calendar", filter, quick ? "quick" : "full"));
            untiered.AddRange(
                ChildProcess.Run(
                    [("DOTNET_TieredCompilation", "0")],
                    "measure-calendar",
                    filter,
                    quick ? "quick" : "full"
                )
            );
        }

        Console.WriteLine();
        Console.WriteLine(
            $"Business calendars (seed {CalendarData.Seed.ToString(CultureInfo.InvariantCulture)}), one thread; the plain code is a day loop with NodaTime"
        );
        Console.WriteLine("question                ns/row  plain ns/row   x plain  bytes  mismatches  bars");
        var allMet = true;
        foreach (var (name, least) in Bars.Where(bar => IsMatch(bar.Name, filter)))
        {
            var ours = Median(tiered, name, Ours);
            var plain = Math.Min(Median(tiered, name, Plain), Median(untiered, name, Plain));
            var (bytes, mismatches) = (Most(tiered, name, 3), Most([.. tiered, .. untiered], name, 4));
            Bar[] bars =
            [
                new(string.Create(CultureInfo.InvariantCulture, $">= {least}x plain"), plain / ours >= least),
                new("0 bytes", bytes == 0),
                new("0 mismatches", mismatches == 0),
            ];
            allMet &= Array.TrueForAll(bars, bar => bar.Met);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name, -22} {ours, 7:F1} {plain, 13:F1} {plain / ours, 9:F1} {bytes, 6} {mismatches, 11}  {string.Join(", ", bars.Select(bar => bar.ToText()))}"
                )
            );
        }

        return allMet;
    }

    /// <summary>Times the contestants in turn and prints a line for each time.</summary>
    public static void Print(string filter, bool quick)
    {
        foreach (var (name, _) in Bars.Where(bar => IsMatch(bar.Name, filter)))
        {
            var entry = name switch
            {
                "calendar-elapsed-month" => ElapsedMonth(),
                "calendar-due-100h" => DueHundredHours(),
                _ => TicketColumns(quick ? QuickTickets : Tickets),
            };
            Measure(name, entry, quick);
        }
    }

    private static void Measure(string name, Entry entry, bool quick)
    {
        for (var pass = 0; pass < 4; pass++)
        {
            entry.Ours();
            entry.Plain();
            Thread.Sleep(150);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        entry.Ours();
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        var mismatches = entry.Mismatches();
        for (var repetition = 0; repetition < (quick ? 3 : 7); repetition++)
        {
            Print(Ours, entry.Ours, entry.Rows);
            Print(Plain, entry.Plain, entry.PlainRows);
        }

        void Print(string runner, Action run, int rows)
        {
            var start = CpuClock.Nanoseconds();
            run();
            var time = (CpuClock.Nanoseconds() - start) / rows;
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{name}\t{runner}\t{time:R}\t{bytes}\t{mismatches}")
            );
        }
    }

    private static Entry ElapsedMonth()
    {
        var data = CalendarData.Spans(Spans);
        var hours = data.Hours[0];
        var (from, to) = (Instants(data.From), Instants(data.To));
        var (ours, plain) = (new Duration[Spans], new Duration[Spans]);
        return new(
            Spans,
            () =>
            {
                for (var row = 0; row < ours.Length; row++)
                {
                    ours[row] = hours.Calendar.Elapsed(from[row], to[row]);
                }
            },
            Spans,
            () =>
            {
                for (var row = 0; row < plain.Length; row++)
                {
                    plain[row] = PlainCalendars.Elapsed(hours, from[row], to[row]);
                }
            },
            () => Differences(ours, plain)
        );
    }

    private static Entry DueHundredHours()
    {
        var data = CalendarData.Spans(Spans);
        var hours = data.Hours[0];
        var from = Instants(data.From);
        var (ours, plain) = (new Instant[Spans], new Instant[Spans]);
        return new(
            Spans,
            () =>
            {
                for (var row = 0; row < ours.Length; row++)
                {
                    ours[row] = hours.Calendar.Due(from[row], HundredHours).At;
                }
            },
            Spans,
            () =>
            {
                for (var row = 0; row < plain.Length; row++)
                {
                    plain[row] = PlainCalendars.Due(hours, from[row], HundredHours);
                }
            },
            () => Differences(ours, plain)
        );
    }

    /// <summary>All tickets by columns; the day loop takes every so many of them.</summary>
    private static Entry TicketColumns(int rows)
    {
        var data = CalendarData.Tickets(rows);
        var elapsed = new long[rows];
        var part = rows / data.Hours.Length;
        var step = rows / PlainTickets;
        var (sample, plain) = (new long[PlainTickets], new long[PlainTickets]);
        return new(
            rows,
            () =>
            {
                for (var k = 0; k < data.Hours.Length; k++)
                {
                    var (first, count) = (k * part, k == data.Hours.Length - 1 ? rows - (k * part) : part);
                    var finding = data.Hours[k]
                        .Calendar.Elapsed(
                            data.From.AsSpan(first, count),
                            data.To.AsSpan(first, count),
                            elapsed.AsSpan(first, count)
                        );
                    if (finding is not null)
                    {
                        throw new InvalidOperationException(finding.ToString());
                    }
                }
            },
            PlainTickets,
            () =>
            {
                for (var k = 0; k < plain.Length; k++)
                {
                    var row = k * step;
                    sample[k] = elapsed[row];
                    plain[k] = PlainCalendars
                        .Elapsed(
                            data.Hours[Math.Min(row / part, data.Hours.Length - 1)],
                            Instant.FromUnixTimeTicks(data.From[row]),
                            Instant.FromUnixTimeTicks(data.To[row])
                        )
                        .BclCompatibleTicks;
                }
            },
            () => Differences(sample, plain)
        );
    }

    private static Instant[] Instants(long[] ticks) => Array.ConvertAll(ticks, Instant.FromUnixTimeTicks);

    private static int Differences<T>(T[] ours, T[] plain)
        where T : struct => ours.Zip(plain).Count(pair => !pair.First.Equals(pair.Second));

    private static bool IsMatch(string name, string filter) =>
        name.Contains(filter, StringComparison.OrdinalIgnoreCase);

    private static double Median(List<string> lines, string name, string runner)
    {
        var times = Rows(lines, name)
            .Where(parts => string.Equals(parts[1], runner, StringComparison.Ordinal))
            .Select(parts => double.Parse(parts[2], CultureInfo.InvariantCulture))
            .Order()
            .ToList();
        return times[times.Count / 2];
    }

    private static long Most(List<string> lines, string name, int column) =>
        Rows(lines, name).Max(parts => long.Parse(parts[column], CultureInfo.InvariantCulture));

    private static IEnumerable<string[]> Rows(List<string> lines, string name) =>
        lines.Select(line => line.Split('\t')).Where(parts => string.Equals(parts[0], name, StringComparison.Ordinal));

    /// <summary>One question: the library, the day loop, the rows that each takes, and how many rows differ.</summary>
    private sealed record Entry(int Rows, Action Ours, int PlainRows, Action Plain, Func<int> Mismatches);
}
