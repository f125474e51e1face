using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>One duty that an obligation made arise, with its dates, its state and how it came to that.</summary>
/// <remarks>Two are equal when all members but the explanation are equal. Immutable.</remarks>
public sealed record ObligationInstance
{
    private readonly ObligationStep[] history;
    private readonly Finding[] findings;

    internal ObligationInstance(Obligation obligation, Clause clause, ObligationKey key)
    {
        Obligation = obligation;
        Clause = clause;
        OwnKey = key;
        history = [];
        findings = [];
    }

    /// <summary>Gets the obligation; for a reparation that one, not the one that was violated.</summary>
    public Obligation Obligation { get; }

    /// <summary>Gets the clause that provides it.</summary>
    public Clause Clause { get; }

    /// <summary>Gets by what facts tell it from other instances; <see langword="null"/> when there is one only.</summary>
    public string? Key => OwnKey.Text;

    /// <summary>Gets the state on the day of the view.</summary>
    public ObligationState State { get; internal init; }

    /// <summary>Gets the day on which it arises; <see langword="null"/> while that is not known.</summary>
    public LocalDate? Arises { get; internal init; }

    /// <summary>Gets the last day on which it is in time; <see langword="null"/> without one, or where it is not known.</summary>
    /// <remarks>While it is suspended, the day that it would be if it were resumed on the day after that of the view.</remarks>
    public LocalDate? LastDay { get; internal init; }

    /// <summary>Gets the last day on which its violation can be cured; <see langword="null"/> without one, or before that time begins.</summary>
    public LocalDate? CureLastDay { get; internal init; }

    /// <summary>Gets the first day on which its violation could no longer be cured; <see langword="null"/> without one.</summary>
    public LocalDate? StandsSince { get; internal init; }

    /// <summary>Gets the changes of its state, in their order.</summary>
    public IReadOnlyList<ObligationStep> History
    {
        get => Array.AsReadOnly(history);
        internal init => history = [.. value];
    }

    /// <summary>Gets what should be looked at.</summary>
    public IReadOnlyList<Finding> Findings
    {
        get => Array.AsReadOnly(findings);
        internal init => findings = [.. value];
    }

    /// <summary>Gets whether it was ever violated, also when it was done, cured or waived later.</summary>
    public bool WasViolated => Array.Exists(history, step => step.State == ObligationState.Violated);

    /// <summary>Gets why it stands so.</summary>
    public Explanation Explanation => Explanation.From(this, static instance => instance.Explain());

    /// <summary>Compares all members but the explanation.</summary>
    /// <param name="other">The other instance.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(ObligationInstance? other) =>
        other is not null
        && Obligation == other.Obligation
        && Clause == other.Clause
        && string.Equals(Key, other.Key, StringComparison.Ordinal)
        && (State, Arises, LastDay, CureLastDay, StandsSince)
            == (other.State, other.Arises, other.LastDay, other.CureLastDay, other.StandsSince)
        && history.AsSpan().SequenceEqual(other.history)
        && findings.AsSpan().SequenceEqual(other.findings);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Obligation.Name, Clause.Reference, Key, State, Arises, LastDay);

    /// <summary>Returns text such as <c>monthly report (2026-03-31): violated, last day 2026-04-08</c>.</summary>
    /// <returns>Name, key, state and last day.</returns>
    public override string ToString() =>
        $"{Title(Obligation.Name)}: {StateWords.Of(State)}"
        + (LastDay is { } day ? $", last day {CivilDay.Text(day)}" : "");

    internal ObligationKey OwnKey { get; }

    /// <summary>The day by which it is placed in a window: the last day, or the day on which it arises where there is none.</summary>
    internal LocalDate? Day => LastDay ?? Arises;

    internal Due AsDue() =>
        Due.Of(
            Title(Obligation.Action),
            Obligation.By,
            Day!.Value,
            State,
            Clause.Reference,
            Explanation,
            Obligation.To,
            Arises <= Day ? Arises : null,
            Clause.Services,
            findings
        );

    private string Title(string name) => Key is null ? name : $"{name} ({Key})";

    private Explanation Explain()
    {
        var parts = new List<Explanation>
        {
            Explanation.Of(
                Arises is { } arises
                    ? $"It arises on {CivilDay.Text(arises)} ({Obligation.Trigger})."
                    : $"It has not arisen ({Obligation.Trigger})."
            ),
        };
        if (LastDay is { } lastDay)
        {
            parts.Add(Explanation.Of($"Its last day is {CivilDay.Text(lastDay)} ({Obligation.DueDate})."));
        }

        if (CureLastDay is { } cure)
        {
            parts.Add(Explanation.Of($"It can be cured until {CivilDay.Text(cure)} ({Obligation.Cure})."));
        }

        parts.AddRange(history.Select(step => Explanation.Of($"It is {step}.")));
        parts.AddRange(findings.Select(Explanation.Of));
        var to = Obligation.To is null ? "" : $" {Obligation.To}";
        return Explanation.Of(
            $"{Obligation.By} owes{to}: {Title(Obligation.Action)}; it is {StateWords.Of(State)}.",
            Clause.Reference,
            parts
        );
    }
}
