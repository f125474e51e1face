using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>The case that a norm is asked about.</summary>
/// <param name="By">The party that asks.</param>
/// <param name="When">What is known.</param>
/// <param name="Day">The day.</param>
/// <param name="Term">The days of the term, where known.</param>
/// <param name="Other">The other party, where there is just one.</param>
internal sealed record NormCase(string By, Circumstances When, LocalDate Day, DateRange? Term, string? Other)
{
    /// <summary>Gets whether the clause concerns the service that is asked about.</summary>
    public Truth Concerns { get; init; } = Truth.True;
}
