using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>One change of the state of a duty.</summary>
/// <remarks>Two are equal when day, state and fact are equal. Immutable.</remarks>
public sealed record ObligationStep
{
    internal ObligationStep(LocalDate on, ObligationState state, ObligationFact? fact)
    {
        On = on;
        State = state;
        Fact = fact;
    }

    /// <summary>Gets the first day of the state.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the state.</summary>
    public ObligationState State { get; }

    /// <summary>Gets the fact that changed it; <see langword="null"/> when time alone did.</summary>
    public ObligationFact? Fact { get; }

    /// <summary>Returns text such as <c>violated from 2026-04-09</c>.</summary>
    /// <returns>The state, its first day and the fact.</returns>
    public override string ToString() =>
        $"{StateWords.Of(State)} from {CivilDay.Text(On)}{(Fact is null ? "" : $" ({Fact.Id})")}";
}
