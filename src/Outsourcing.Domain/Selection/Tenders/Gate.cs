using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Selection;

/// <summary>A requirement that a bid meets or is out: it is declared in the bid, and proved before an award.</summary>
/// <remarks>
/// The bids that are not to win may stand on their declaration; the one that is to win proves it, as with the self-declaration
/// of Directive 2014/24/EU, Article 59. That one is asked by a day of its own (<see cref="GateAnswer.AskedToProve"/>): a last day
/// of the gate would also put out the bids that nobody asked. Two are equal when all members are. Immutable.
/// </remarks>
public sealed record Gate : IFingerprinted
{
    private Gate(string name, bool needsEvidence, LocalDate? askUntil) =>
        (Name, NeedsEvidence, AskUntil) = (name, needsEvidence, askUntil);

    /// <summary>Gets the name, such as <c>ISO 27001</c>.</summary>
    public string Name { get; }

    /// <summary>Gets whether the winner proves it; otherwise the declaration is enough.</summary>
    public bool NeedsEvidence { get; }

    /// <summary>Gets the last day for an answer of a bidder that was asked; <see langword="null"/> when nobody is asked.</summary>
    public LocalDate? AskUntil { get; }

    /// <summary>Creates a gate that needs evidence.</summary>
    /// <param name="name">The name.</param>
    /// <param name="askUntil">
    /// The last day on which a bidder that says nothing can still declare it, and one whose evidence is expired bring another; what
    /// comes after it does not count. Without it such a bid fails at once, and a declaration is proved on any day.
    /// </param>
    /// <returns>The gate.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public static Gate Proved(string name, LocalDate? askUntil = null) =>
        new(Guard.Against.NoText(name).Trim(), needsEvidence: true, askUntil?.WithCalendar(CalendarSystem.Iso));

    /// <summary>Creates a gate for which the declaration is enough.</summary>
    /// <param name="name">The name.</param>
    /// <param name="askUntil">The last day on which a bidder that says nothing can still declare it; without it the bid fails at once.</param>
    /// <returns>The gate.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public static Gate Declared(string name, LocalDate? askUntil = null) =>
        new(Guard.Against.NoText(name).Trim(), needsEvidence: false, askUntil?.WithCalendar(CalendarSystem.Iso));

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form)
    {
        Guard.Against.Null(form).Text("gate").Text(Name).Flag(NeedsEvidence).Flag(AskUntil is not null);
        if (AskUntil is { } until)
        {
            form.Date(until);
        }
    }

    /// <summary>Returns text such as <c>ISO 27001, proved, asked until 2026-10-14</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Name}, {(NeedsEvidence ? "proved" : "declared")}"
        + (AskUntil is { } until ? $", asked until {CivilDay.Text(until)}" : "");
}

/// <summary>How a bid stands at a gate.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum GateState
{
    /// <summary>No state; never used.</summary>
    None = 0,

    /// <summary>It is declared and not yet proved; an award needs the proof.</summary>
    Declared = 1,

    /// <summary>It is met: proved, or declared where that is enough.</summary>
    Met = 2,

    /// <summary>It is open: nothing was said, or the proof is missing or expired, and the bidder can still answer.</summary>
    Unresolved = 3,

    /// <summary>It is not met.</summary>
    Failed = 4,
}
