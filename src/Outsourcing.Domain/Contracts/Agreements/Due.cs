using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>Something that a party has to do, or to decide, by a day.</summary>
/// <remarks>Two are equal when all members but the explanation are.</remarks>
public sealed record Due
{
    private readonly string[] services;
    private readonly Finding[] findings;

    private Due(
        string what,
        string by,
        string? to,
        LocalDate? from,
        LocalDate on,
        ObligationState state,
        ClauseReference clause,
        string[] services,
        Explanation explanation,
        Finding[] findings
    )
    {
        What = what;
        By = by;
        To = to;
        From = from;
        On = on;
        State = state;
        Clause = clause;
        this.services = services;
        Explanation = explanation;
        this.findings = findings;
    }

    /// <summary>Gets what is to be done, such as <c>monthly report for 2026-03</c>.</summary>
    public string What { get; }

    /// <summary>Gets the name of the party that has to do it.</summary>
    public string By { get; }

    /// <summary>Gets the name of the party that can ask for it; <see langword="null"/> for a decision that is owed to nobody.</summary>
    public string? To { get; }

    /// <summary>Gets the first day on which it can be done; <see langword="null"/> when any day before will do.</summary>
    public LocalDate? From { get; }

    /// <summary>Gets the last day on which it is done in time.</summary>
    public LocalDate On { get; }

    /// <summary>Gets where it stands.</summary>
    public ObligationState State { get; }

    /// <summary>Gets the clause that asks for it.</summary>
    public ClauseReference Clause { get; }

    /// <summary>Gets the services that it concerns; empty for all of them.</summary>
    public IReadOnlyList<string> Services => Array.AsReadOnly(services);

    /// <summary>Gets why it is due and why on that day.</summary>
    public Explanation Explanation { get; }

    /// <summary>Gets what should be looked at.</summary>
    public IReadOnlyList<Finding> Findings => Array.AsReadOnly(findings);

    /// <summary>Creates it.</summary>
    /// <param name="what">What is to be done.</param>
    /// <param name="by">The name of the party that has to do it.</param>
    /// <param name="on">The last day on which it is done in time.</param>
    /// <param name="state">Where it stands.</param>
    /// <param name="clause">The clause that asks for it.</param>
    /// <param name="explanation">Why it is due and why on that day.</param>
    /// <param name="to">The name of the party that can ask for it.</param>
    /// <param name="from">The first day on which it can be done.</param>
    /// <param name="services">The services that it concerns; <see langword="null"/> for all of them.</param>
    /// <param name="findings">What should be looked at.</param>
    /// <returns>What is due.</returns>
    /// <exception cref="ArgumentException">A text is blank, the state is none, or the first day lies after the last one.</exception>
    public static Due Of(
        string what,
        string by,
        LocalDate on,
        ObligationState state,
        ClauseReference clause,
        Explanation explanation,
        string? to = null,
        LocalDate? from = null,
        IEnumerable<string>? services = null,
        IEnumerable<Finding>? findings = null
    )
    {
        Guard.Against.OutOfRange(
            (int)state,
            nameof(state),
            (int)ObligationState.Dormant,
            (int)ObligationState.Discharged
        );
        return from > on
            ? throw new ArgumentException(
                $"What can be done from {CivilDay.Text(from.Value)} on cannot be due on {CivilDay.Text(on)}.",
                nameof(from)
            )
            : new Due(
                Guard.Against.NoText(what),
                Guard.Against.NoText(by),
                to is null ? null : Guard.Against.NoText(to),
                from,
                on,
                state,
                Guard.Against.Null(clause),
                services is null ? [] : NameList.Of(services),
                Guard.Against.Null(explanation),
                findings is null ? [] : [.. Guard.Against.NullElement(findings)]
            );
    }

    /// <summary>Compares all members but the explanation.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(Due? other) =>
        other is not null
        && string.Equals(What, other.What, StringComparison.Ordinal)
        && string.Equals(By, other.By, StringComparison.Ordinal)
        && string.Equals(To, other.To, StringComparison.Ordinal)
        && From == other.From
        && On == other.On
        && State == other.State
        && Clause == other.Clause
        && services.AsSpan().SequenceEqual(other.services)
        && findings.AsSpan().SequenceEqual(other.findings);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(What, By, To, From, On, State, Clause);

    /// <summary>Returns text such as <c>2027-04-08 provider: monthly report (due, MSA § 5)</c>.</summary>
    /// <returns>When who has to do what, where it stands and by which clause.</returns>
    public override string ToString() => $"{CivilDay.Text(On)} {By}: {What} ({StateWords.Of(State)}, {Clause})";

    internal Due With(Finding finding) =>
        new(What, By, To, From, On, State, Clause, services, Explanation, [.. findings, finding]);
}
