using NodaTime;

namespace Outsourcing.Domain.Measurement;

/// <summary>What a reading used; put into words only when somebody asks why.</summary>
/// <param name="Clock">The clock.</param>
/// <param name="Reading">The reading.</param>
/// <param name="KnownAt">The instant of knowledge.</param>
/// <param name="Replay">The spans with what each counted, and the changes.</param>
/// <param name="ReplacedBy">For each event the one that superseded it; nothing when no event names another.</param>
internal sealed record ClockTrace(
    ServiceClock Clock,
    ClockReading Reading,
    Instant KnownAt,
    ClockReplay Replay,
    ClockEvent?[]? ReplacedBy
);
