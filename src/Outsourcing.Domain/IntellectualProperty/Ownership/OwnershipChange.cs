using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>From which day on a piece of work is owned in which way, until the next change.</summary>
/// <remarks>Two are equal when day and answer are. Immutable.</remarks>
public sealed record OwnershipChange
{
    internal OwnershipChange(LocalDate from, Answer<Ownership> ownership)
    {
        From = from;
        Ownership = ownership;
    }

    /// <summary>Gets the first day.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the ownership from that day on.</summary>
    public Answer<Ownership> Ownership { get; }

    /// <summary>Returns text such as <c>from 2026-02-14: …</c>.</summary>
    /// <returns>Day and ownership.</returns>
    public override string ToString() => $"from {CivilDay.Text(From)}: {Ownership}";
}
