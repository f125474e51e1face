using System.Runtime.InteropServices;
using NodaTime;

namespace Outsourcing.Domain.Calendars;

/// <summary>From when on an amount of open time has elapsed by a given instant: a closed range of instants, all with the same open time to it.</summary>
/// <remarks>
/// The range is longer than one instant when it spans closed time: 8 hours before Tuesday 09:00 began on Monday at 09:00, or
/// at any time since Friday's closing. Equal when both ends are equal. The default is the one instant 1970-01-01 UTC,
/// known without an earliest one.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct StartRange
{
    internal StartRange(Instant? earliest, Instant latest)
    {
        Earliest = earliest;
        Latest = latest;
    }

    /// <summary>
    /// Gets the earliest such instant, a closing time or <see cref="Latest"/>; <see langword="null"/> when the calendar was
    /// not open before, or not within the dates that it knows.
    /// </summary>
    public Instant? Earliest { get; }

    /// <summary>Gets the latest such instant.</summary>
    public Instant Latest { get; }

    /// <summary>Returns text such as <c>2026-02-27T16:00:00Z to 2026-03-02T08:00:00Z</c>.</summary>
    /// <returns>Both ends.</returns>
    public override string ToString() =>
        Earliest is { } earliest
            ? $"{InstantText.Of(earliest)} to {InstantText.Of(Latest)}"
            : $"until {InstantText.Of(Latest)}";
}
