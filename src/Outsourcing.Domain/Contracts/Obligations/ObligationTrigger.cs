using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>What makes a duty arise: the agreement itself, a date, or a named event.</summary>
/// <remarks>A closed set. Two are equal when case and parts are equal. Immutable.</remarks>
public abstract record ObligationTrigger
{
    private protected ObligationTrigger() { }

    /// <summary>Gets the case in which the duty arises with its document: on the day on which that takes effect.</summary>
    public static DocumentEffect Effect { get; } = new();

    internal abstract ObligationTriggerKind Kind { get; }

    /// <summary>Creates a fixed day.</summary>
    /// <param name="day">The day on which the duty arises, or from which it recurs.</param>
    /// <returns>The trigger.</returns>
    public static FixedDay On(LocalDate day) => new(day.WithCalendar(CalendarSystem.Iso));

    /// <summary>Creates a named event, a fact <see cref="Happened"/>: each of them makes the duty arise anew.</summary>
    /// <param name="name">The name of the event.</param>
    /// <returns>The trigger.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static NamedEvent Event(string name) => new(Guard.Against.NoText(name).Trim());

    /// <summary>A fixed day.</summary>
    /// <inheritdoc cref="ObligationTrigger" path="/remarks"/>
    public sealed record FixedDay : ObligationTrigger
    {
        internal FixedDay(LocalDate day) => Day = day;

        /// <summary>Gets the day.</summary>
        public LocalDate Day { get; }

        internal override ObligationTriggerKind Kind => ObligationTriggerKind.Day;

        /// <summary>Returns text such as <c>from 2026-01-31</c>.</summary>
        /// <returns>The text.</returns>
        public override string ToString() => $"from {CivilDay.Text(Day)}";
    }

    /// <summary>A named event.</summary>
    /// <inheritdoc cref="ObligationTrigger" path="/remarks"/>
    public sealed record NamedEvent : ObligationTrigger
    {
        internal NamedEvent(string name) => Name = name;

        /// <summary>Gets the name of the event.</summary>
        public string Name { get; }

        internal override ObligationTriggerKind Kind => ObligationTriggerKind.Event;

        /// <summary>Returns text such as <c>after 'acceptance'</c>.</summary>
        /// <returns>The text.</returns>
        public override string ToString() => $"after '{Name}'";
    }

    /// <summary>The day on which the clause's document takes effect.</summary>
    /// <inheritdoc cref="ObligationTrigger" path="/remarks"/>
    public sealed record DocumentEffect : ObligationTrigger
    {
        internal DocumentEffect() { }

        internal override ObligationTriggerKind Kind => ObligationTriggerKind.Effect;

        /// <summary>Returns <c>from the day on which its document takes effect</c>.</summary>
        /// <returns>The text.</returns>
        public override string ToString() => "from the day on which its document takes effect";
    }
}

/// <summary>Which case of <see cref="ObligationTrigger"/> it is.</summary>
internal enum ObligationTriggerKind
{
    None = 0,
    Effect = 1,
    Day = 2,
    Event = 3,
}
