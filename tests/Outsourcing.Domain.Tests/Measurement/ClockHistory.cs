using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.Tests.Measurement;

/// <summary>A clock with events that fit each other, made from a seed: on whole minutes, no two at one time, some recorded late.</summary>
/// <remarks>The events lie around the night of 29 March 2026, when the clocks of Berlin skip an hour.</remarks>
internal sealed class ClockHistory
{
    /// <summary>Readings are taken in these minutes.</summary>
    public const int Minutes = 3 * 24 * 60;

    private static readonly Instant Origin = Instant.FromUtc(2026, 3, 28, 0, 0);

    private static readonly BusinessCalendar Days = BusinessCalendar
        .In("Europe/Berlin")
        .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, "08:00-12:00", "12:30-17:15");

    private static readonly BusinessCalendar Nights = BusinessCalendar
        .In("Europe/Berlin")
        .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, "22:00-06:00")
        .Midnight(MidnightRule.ShiftStart);

    private static readonly ClockTerms[][] Tables =
    [
        [
            ClockTerms.Of(Duration.FromMinutes(240), Days, "customer").For("P1"),
            ClockTerms.Of(Duration.FromMinutes(777), Days, "customer", "parts").For("P2"),
            ClockTerms.Of(Duration.FromMinutes(500), Nights).For("P3"),
        ],
        [
            ClockTerms.Of(Duration.FromMinutes(60), Nights, "parts").For("P1"),
            ClockTerms.Of(Duration.FromMinutes(1000), BusinessCalendar.Always(), "customer"),
        ],
    ];

    private ClockHistory(ServiceClock empty, ClockEvent[] events)
    {
        Empty = empty;
        Events = events;
        Clock = empty.With(events);
    }

    public ServiceClock Empty { get; }

    /// <summary>The events in the order in which they happened.</summary>
    public IReadOnlyList<ClockEvent> Events { get; }

    public ServiceClock Clock { get; }

    public static Instant At(int minute) => Origin + Duration.FromMinutes(minute);

    public static int MinuteOf(Instant instant) => (int)(instant - Origin).TotalMinutes;

    public static ClockHistory Of(int seed, ChangePolicy? onChange = null, ReopenPolicy? onReopen = null)
    {
        var random = new Random(seed);
        var empty = ServiceClock.Of(
            Tables[0],
            onChange ?? (ChangePolicy)random.Next(1, 4),
            onReopen ?? (ReopenPolicy)random.Next(1, 4)
        );
        var minutes = Enumerable
            .Range(0, random.Next(1, 14))
            .Select(_ => random.Next(0, Minutes))
            .Distinct()
            .Order()
            .ToList();
        var state = ClockState.NotStarted;
        var events = minutes
            .Select((minute, i) => Next(random, FormattableString.Invariant($"e{i}"), minute, ref state))
            .ToArray();
        return new ClockHistory(empty, events);
    }

    /// <summary>The same history as it is recorded by people: wrong first and corrected later, and with what never was.</summary>
    public ClockEvent[] RecordedWithErrors(int seed)
    {
        var random = new Random(seed);
        var recorded = new List<ClockEvent>();
        foreach (var right in Events)
        {
            var late = right.Recorded + Duration.FromMinutes(random.Next(1, 100));
            switch (random.Next(3))
            {
                case 0:
                    recorded.Add(
                        ClockEvent.Stopped($"{right.Id}-wrong", right.At - Duration.FromHours(1), right.Recorded)
                    );
                    recorded.Add(InPlaceOf(right, $"{right.Id}-wrong", late));
                    break;
                case 1:
                    recorded.Add(right);
                    recorded.Add(ClockEvent.Reopened($"{right.Id}-never", right.At, right.Recorded));
                    recorded.Add(ClockEvent.Retracted($"{right.Id}-back", $"{right.Id}-never", late));
                    break;
                default:
                    recorded.Add(right);
                    break;
            }
        }

        return [.. recorded];
    }

    private static ClockEvent Next(Random random, string id, int minute, ref ClockState state)
    {
        var at = At(minute);
        Instant? recorded = random.Next(3) == 0 ? at + Duration.FromMinutes(random.Next(1, 2000)) : null;
        var reason = random.Next(2) == 0 ? "customer" : "parts";
        var priority = FormattableString.Invariant($"P{random.Next(1, 4)}");
        if (random.Next(4) == 0)
        {
            return random.Next(2) == 0
                ? ClockEvent.PriorityChanged(id, at, priority, recorded)
                : ClockEvent.TermsChanged(id, at, Tables[random.Next(2)], recorded);
        }

        switch (state)
        {
            case ClockState.NotStarted:
                state = ClockState.Running;
                return ClockEvent.Started(id, at, priority, recorded);
            case ClockState.Stopped:
                state = ClockState.Running;
                return ClockEvent.Reopened(id, at, recorded);
            case ClockState.Paused when random.Next(2) == 0:
                state = ClockState.Running;
                return ClockEvent.Resumed(id, at, recorded);
            case ClockState.Paused or ClockState.Running when random.Next(3) > 0:
                state = ClockState.Paused;
                return ClockEvent.Paused(id, at, reason, recorded);
            default:
                state = ClockState.Stopped;
                return ClockEvent.Stopped(id, at, recorded);
        }
    }

    private static ClockEvent InPlaceOf(ClockEvent right, string wrong, Instant recorded) =>
        right switch
        {
            ClockStarted it => ClockEvent.Started(it.Id, it.At, it.Priority, recorded, wrong),
            ClockPaused it => ClockEvent.Paused(it.Id, it.At, it.Reason, recorded, wrong),
            ClockResumed it => ClockEvent.Resumed(it.Id, it.At, recorded, wrong),
            ClockStopped it => ClockEvent.Stopped(it.Id, it.At, recorded, wrong),
            ClockReopened it => ClockEvent.Reopened(it.Id, it.At, recorded, wrong),
            ClockPriorityChanged it => ClockEvent.PriorityChanged(it.Id, it.At, it.Priority, recorded, wrong),
            ClockTermsChanged it => ClockEvent.TermsChanged(it.Id, it.At, it.Terms, recorded, wrong),
            _ => throw new ArgumentException($"There is no correction like {right}.", nameof(right)),
        };
}
