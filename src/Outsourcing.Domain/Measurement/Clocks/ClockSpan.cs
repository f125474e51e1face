using System.Runtime.InteropServices;
using NodaTime;

namespace Outsourcing.Domain.Measurement;

/// <summary>A stretch of time of a cycle in which nothing changed; never empty.</summary>
/// <param name="From">Its start.</param>
/// <param name="To">Its end, which does not belong to it.</param>
/// <param name="InForce">The priority in it, and its terms.</param>
/// <param name="Pause">What paused the clock in it.</param>
/// <param name="IsGap">Whether the clock was stopped in it, and the time counts since it was reopened.</param>
/// <param name="Counted">The open time that it added to the elapsed time; nothing while a pause stopped the clock.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ClockSpan(
    Instant From,
    Instant To,
    TermsInForce InForce,
    ClockPaused? Pause,
    bool IsGap,
    Duration? Counted = null
);

/// <summary>A cycle as the events make it, before anything is counted.</summary>
internal sealed class ClockCycleSpans(Instant start, int first)
{
    public Instant Start { get; } = start;

    public int First { get; } = first;

    /// <summary>The number of the span behind the last one.</summary>
    public int Next { get; set; }

    public Instant? End { get; set; }

    public CycleEnd Ending { get; set; }

    /// <summary>The terms in force at its end, or now.</summary>
    public TermsInForce InForce { get; set; }
}

/// <summary>A priority, and its terms; nothing when it has none.</summary>
internal readonly record struct TermsInForce(string? Priority, ClockTerms? Terms);

/// <summary>A change of priority or terms that put other terms into force.</summary>
internal sealed record ClockChange(ClockEvent Event, TermsInForce Before, TermsInForce After);
