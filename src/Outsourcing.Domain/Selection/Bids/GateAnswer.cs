using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Selection;

/// <summary>What a bid says at a gate: that it is met or not, and the evidence; and by when the bidder was asked to prove it.</summary>
/// <remarks>Two are equal when all members are, the evidence in order. Immutable.</remarks>
public sealed record GateAnswer
{
    private readonly Evidence[] evidence;

    private GateAnswer(string gate, bool isMet, Evidence[] evidence)
    {
        Gate = gate;
        IsMet = isMet;
        this.evidence = evidence;
    }

    /// <summary>Gets the name of the gate.</summary>
    public string Gate { get; }

    /// <summary>Gets whether the bid says that it meets it.</summary>
    public bool IsMet { get; }

    /// <summary>Gets the evidence, in the order in which it was given.</summary>
    public IReadOnlyList<Evidence> Evidence => Array.AsReadOnly(evidence);

    /// <summary>Gets the day on which it came; <see langword="null"/> when it came with the bid.</summary>
    public LocalDate? Came { get; private init; }

    /// <summary>Gets the last day for the proof that this bidder was asked for; <see langword="null"/> when nobody asked.</summary>
    public LocalDate? ProveBy { get; private init; }

    /// <summary>Creates the statement that a gate is met.</summary>
    /// <param name="gate">The name of the gate.</param>
    /// <param name="evidence">The evidence; none for a mere declaration.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public static GateAnswer Meets(string gate, params IEnumerable<Evidence> evidence) =>
        new(Guard.Against.NoText(gate).Trim(), isMet: true, Guard.Against.NullElement(evidence));

    /// <summary>Creates the statement that a gate is not met.</summary>
    /// <param name="gate">The name of the gate.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public static GateAnswer DoesNotMeet(string gate) => new(Guard.Against.NoText(gate).Trim(), isMet: false, []);

    /// <summary>Says that it came later than the bid: it counts when the gate was asked until that day or a later one.</summary>
    /// <param name="day">The day on which it came; the evidence came with it, unless that has a day of its own.</param>
    /// <returns>The answer with the day.</returns>
    public GateAnswer CameOn(LocalDate day) => Copy(day.WithCalendar(CalendarSystem.Iso), ProveBy);

    /// <summary>
    /// Records that the buyer asked this bidder to prove what it declared, as the one that is to win: without the proof the gate
    /// is open until the day, and failed after it.
    /// </summary>
    /// <param name="by">The last day for the proof; where the gate is asked until a later day, that one.</param>
    /// <returns>The answer with the day.</returns>
    /// <exception cref="ArgumentException">The gate is not met, or proof came with the answer.</exception>
    public GateAnswer AskedToProve(LocalDate by) =>
        !IsMet || Array.Exists(evidence, one => one.Came is null)
            ? throw new ArgumentException(
                $"The declaration of a gate is to be proved, and no other answer: '{this}'.",
                nameof(by)
            )
            : Copy(Came, by.WithCalendar(CalendarSystem.Iso));

    /// <summary>Compares all members, the evidence in order.</summary>
    /// <param name="other">The other answer.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(GateAnswer? other) =>
        other is not null
        && string.Equals(Gate, other.Gate, StringComparison.Ordinal)
        && IsMet == other.IsMet
        && Came == other.Came
        && ProveBy == other.ProveBy
        && evidence.AsSpan().SequenceEqual(other.evidence);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Gate, IsMet, Came, ProveBy, evidence.Length);

    /// <summary>Returns text such as <c>ISO 27001: met, certificate by TestCert</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Gate}: {(IsMet ? "met" : "not met")}"
        + (Came is { } came ? $", came on {CivilDay.Text(came)}" : "")
        + (ProveBy is { } by ? $", to be proved by {CivilDay.Text(by)}" : "")
        + string.Concat(evidence.Select(one => $", {one}"));

    internal void WriteTo(CanonicalForm form)
    {
        form.Text(Gate)
            .Flag(IsMet)
            .Text(Came is { } came ? CivilDay.Text(came) : null)
            .Text(ProveBy is { } by ? CivilDay.Text(by) : null)
            .Number((long)evidence.Length);
        foreach (var one in evidence)
        {
            one.WriteTo(form);
        }
    }

    private GateAnswer Copy(LocalDate? came, LocalDate? proveBy) =>
        new(Gate, IsMet, evidence) { Came = came, ProveBy = proveBy };
}
