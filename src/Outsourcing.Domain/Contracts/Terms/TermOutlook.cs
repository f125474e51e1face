using NodaTime;

namespace Outsourcing.Domain.Contracts;

/// <summary>What lies ahead of a term.</summary>
/// <param name="Committed">The last day of the earliest term that can still be stopped.</param>
/// <param name="Decision">The next day by which somebody has to decide.</param>
/// <param name="Settled">The end for good, when nothing that is left to happen can change it.</param>
internal sealed record TermOutlook(Answer<LocalDate> Committed, Answer<LocalDate> Decision, TermEnding? Settled = null)
{
    public static TermOutlook Of(Answer<LocalDate> both) => new(both, both);
}
