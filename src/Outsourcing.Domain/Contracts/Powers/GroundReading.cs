using NodaTime;

namespace Outsourcing.Domain.Contracts;

/// <summary>What the facts of a view say about a ground.</summary>
/// <param name="Moments">When it arose or will arise, in the order of days.</param>
/// <param name="Missing">What would have to be known; nothing when the facts decide.</param>
/// <param name="Otherwise">Why it has not arisen, when it has not.</param>
internal sealed record GroundReading(IReadOnlyList<GroundMoment> Moments, Finding? Missing, string Otherwise);

/// <summary>A day on which a ground arose or will arise.</summary>
/// <param name="From">The first day; nothing for a ground that is always there, or of which no day is known.</param>
/// <param name="Why">What made it arise.</param>
internal sealed record GroundMoment(LocalDate? From, string Why);
