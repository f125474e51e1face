using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Benchmarks;

/// <summary>Tickets of two years with four priorities, from a fixed seed, in random order.</summary>
/// <remarks>From opening to resolution half of them take up to 11 hours by the wall clock, none more than 30 days.</remarks>
internal sealed class TicketData
{
    public const int Seed = 20_260_302;
    public const string Zone = "Europe/Berlin";

    private static readonly LocalDate First = new(2024, 1, 1);

    private TicketData(int rows)
    {
        var random = new Random(Seed);
        var from = Bounds[0].ToUnixTimeTicks();
        var length = Bounds[^1].ToUnixTimeTicks() - from;
        Opened = new long[rows];
        Resolved = new long[rows];
        Priorities = new byte[rows];
        for (var i = 0; i < rows; i++)
        {
            var normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(Math.Tau * random.NextDouble());
            var hours = Math.Min(11 * Math.Exp(1.2 * normal), 30 * 24);
            Opened[i] = from + (long)(random.NextDouble() * 0.95 * length);
            Resolved[i] = Opened[i] + (long)(hours * NodaConstants.TicksPerHour);
            Priorities[i] = (byte)random.Next(Limits.Length);
        }
    }

    public static Duration[] Limits { get; } =
    [Duration.FromHours(4), Duration.FromHours(8), Duration.FromHours(16), Duration.FromHours(40)];

    public static LocalDate[] Holidays { get; } =
    [
        new(2024, 1, 1),
        new(2024, 5, 1),
        new(2024, 12, 25),
        new(2025, 1, 1),
        new(2025, 5, 1),
        new(2025, 10, 3),
        new(2025, 12, 25),
    ];

    /// <summary>Gets the beginnings of the months, and the end of the last.</summary>
    public static Instant[] Bounds { get; } =
    [
        .. Enumerable
            .Range(0, 25)
            .Select(month => DateTimeZoneProviders.Tzdb[Zone].AtStartOfDay(First.PlusMonths(month)).ToInstant()),
    ];

    public static BusinessCalendar Hours { get; } =
        BusinessCalendar
            .In(Zone)
            .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "09:00-17:30")
            .Closed(Holidays, knownUntil: new LocalDate(2026, 12, 31));

    public long[] Opened { get; }

    public long[] Resolved { get; }

    public byte[] Priorities { get; }

    public static TicketData Of(int rows) => new(rows);
}
