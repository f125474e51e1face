using System.Runtime.InteropServices;
using NodaTime;

namespace Outsourcing.Domain.Calendars;

/// <summary>An instant, or a length of open time, in ticks and the nanoseconds beyond them, 0 to 99.</summary>
/// <remarks>Calendars open and close at whole seconds, so within a tick they are either open or closed.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Moment(long Ticks, int Nanoseconds)
{
    private const int PerTick = 100;

    /// <summary>Gets the ticks, rounded up: what is asked of the moment is known when all before this tick is.</summary>
    public long Ceiling => Nanoseconds == 0 ? Ticks : Ticks + 1;

    public static Moment Of(Instant instant)
    {
        var (seconds, nanoseconds) = instant.ToUnixTimeSecondsAndNanoseconds();
        return new((seconds * NodaConstants.TicksPerSecond) + (nanoseconds / PerTick), nanoseconds % PerTick);
    }

    public static Moment Of(Duration duration)
    {
        var ticks = duration.BclCompatibleTicks;
        return new(ticks, (int)(duration - Duration.FromTicks(ticks)).SubsecondNanoseconds);
    }

    public Moment Plus(Moment length)
    {
        var nanoseconds = Nanoseconds + length.Nanoseconds;
        return nanoseconds < PerTick
            ? new(Ticks + length.Ticks, nanoseconds)
            : new(Ticks + length.Ticks + 1, nanoseconds - PerTick);
    }

    public Moment Minus(Moment length)
    {
        var nanoseconds = Nanoseconds - length.Nanoseconds;
        return nanoseconds >= 0
            ? new(Ticks - length.Ticks, nanoseconds)
            : new(Ticks - length.Ticks - 1, nanoseconds + PerTick);
    }

    public Instant ToInstant() => Instant.FromUnixTimeTicks(Ticks).PlusNanoseconds(Nanoseconds);

    public Duration ToDuration() =>
        Nanoseconds == 0
            ? Duration.FromTicks(Ticks)
            : Duration.FromTicks(Ticks).Plus(Duration.FromNanoseconds((long)Nanoseconds));
}
