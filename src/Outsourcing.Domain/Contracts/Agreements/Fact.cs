using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>Something that happened under an agreement, on a civil day, and became known at an instant.</summary>
/// <remarks>
/// An open set: an application adds its own kinds. Facts are never changed: what turns out wrong is withdrawn by a
/// <see cref="Retraction"/>. All state is computed from the facts, and the order in which they arrive does not matter.
/// </remarks>
public abstract record Fact
{
    /// <summary>Creates a fact.</summary>
    /// <param name="id">The name of the fact, once in an agreement.</param>
    /// <param name="on">The civil day on which it happened, at the place that the agreement names.</param>
    /// <param name="recorded">When it became known.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    protected Fact(string id, LocalDate on, Instant recorded)
    {
        Id = Guard.Against.NoText(id).Trim();
        On = on.WithCalendar(CalendarSystem.Iso);
        Recorded = recorded;
    }

    /// <summary>Gets the name of the fact, once in an agreement.</summary>
    public string Id { get; }

    /// <summary>Gets the civil day on which it happened.</summary>
    public LocalDate On { get; }

    /// <summary>Gets when it became known.</summary>
    public Instant Recorded { get; }

    /// <summary>Returns text such as <c>F1 on 2026-03-01: …</c>.</summary>
    /// <returns>Name, day and what happened.</returns>
    public sealed override string ToString() => $"{Id} on {CivilDay.Text(On)}: {Describe()}";

    /// <summary>Says in words what happened, such as <c>notice of non-renewal from customer</c>.</summary>
    /// <returns>The words, the same in every culture.</returns>
    protected abstract string Describe();

    internal static int Compare(Fact one, Fact other)
    {
        var order = one.On.CompareTo(other.On);
        order = order != 0 ? order : one.Recorded.CompareTo(other.Recorded);
        return order != 0 ? order : string.CompareOrdinal(one.Id, other.Id);
    }
}
