using System.Runtime.InteropServices;
using NodaTime;

namespace Outsourcing.Domain.Calendars;

/// <summary>When an amount of open time is used up.</summary>
/// <remarks>
/// Two readings of one deadline: time that is used up exactly at closing time is due at closing time
/// (<see cref="At"/>), and who reads "when do we have to have done it" sees the next opening (<see cref="NextOpen"/>).
/// Equal when both are equal. The default is due at 1970-01-01 UTC, with no opening after it.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Deadline
{
    internal Deadline(Instant at, Instant? nextOpen)
    {
        At = at;
        NextOpen = nextOpen;
    }

    /// <summary>Gets the earliest instant at which the open time is used up.</summary>
    public Instant At { get; }

    /// <summary>
    /// Gets the first open instant at or after <see cref="At"/>; <see langword="null"/> when the calendar does not open
    /// again, or not within the dates that it knows.
    /// </summary>
    public Instant? NextOpen { get; }

    /// <summary>Returns text such as <c>2026-03-02T17:00:00Z</c>.</summary>
    /// <returns><see cref="At"/>.</returns>
    public override string ToString() => InstantText.Of(At);
}
