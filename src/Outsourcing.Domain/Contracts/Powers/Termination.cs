using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>A termination that was declared: what it ends, with which day, and whether the power to it was there.</summary>
/// <remarks>Two are equal when all members but the explanation are equal. Immutable.</remarks>
public sealed record Termination
{
    private readonly string[] services;
    private readonly Finding[] findings;

    internal Termination(
        Fact fact,
        string by,
        ClauseReference? clause,
        PowerScope scope,
        IEnumerable<string> services,
        LocalDate? lastDay,
        Truth isEffective,
        IEnumerable<Finding> findings,
        Explanation explanation
    )
    {
        Fact = fact;
        By = by;
        Clause = clause;
        Scope = scope;
        this.services = [.. services];
        LastDay = lastDay;
        IsEffective = isEffective;
        this.findings = [.. findings];
        Explanation = explanation;
    }

    /// <summary>Gets the fact by which it was declared: a notice of termination, or the use of a power.</summary>
    public Fact Fact { get; }

    /// <summary>Gets the name of the party that declared it.</summary>
    public string By { get; }

    /// <summary>Gets the day on which it was declared.</summary>
    public LocalDate On => Fact.On;

    /// <summary>Gets the clause of the power; <see langword="null"/> for a notice that names none.</summary>
    public ClauseReference? Clause { get; }

    /// <summary>Gets what it concerns.</summary>
    public PowerScope Scope { get; }

    /// <summary>Gets the services that it ends; empty for all of its scope.</summary>
    public IReadOnlyList<string> Services => Array.AsReadOnly(services);

    /// <summary>Gets the last day of what it ends; <see langword="null"/> when that is not known.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>Gets whether the power could be used on that day; unknown when a fact that decides it is not known.</summary>
    public Truth IsEffective { get; }

    /// <summary>Gets what should be looked at.</summary>
    public IReadOnlyList<Finding> Findings => Array.AsReadOnly(findings);

    /// <summary>Gets why it is effective or not, and why it ends with that day.</summary>
    public Explanation Explanation { get; }

    /// <summary>The declaration in words, such as <c>notice of 2026-03-01 from customer</c>.</summary>
    internal string Declaration =>
        Fact is PowerExercised used
            ? $"use of the power '{used.Power}' on {CivilDay.Text(On)} by {By}"
            : $"notice of {CivilDay.Text(On)} from {By}";

    /// <summary>Compares all members but the explanation.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(Termination? other) =>
        other is not null
        && Fact == other.Fact
        && string.Equals(By, other.By, StringComparison.Ordinal)
        && Clause == other.Clause
        && Scope == other.Scope
        && services.AsSpan().SequenceEqual(other.services)
        && LastDay == other.LastDay
        && IsEffective == other.IsEffective
        && findings.AsSpan().SequenceEqual(other.findings);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Fact, By, Clause, Scope, LastDay, IsEffective);

    /// <summary>Returns text such as <c>customer, 2026-03-01: ends helpdesk with 2026-08-31</c>.</summary>
    /// <returns>Who declared it when, and what ends with which day.</returns>
    public override string ToString()
    {
        var what =
            services.Length > 0 ? Invariant.List(services)
            : Scope == PowerScope.Order ? Clause!.Document
            : Scope == PowerScope.Service ? "services that are not named"
            : "the agreement";
        var end = LastDay is { } day ? $" with {CivilDay.Text(day)}" : "";
        var effect =
            IsEffective.IsTrue ? "ends"
            : IsEffective.IsFalse ? "does not end"
            : "may end";
        return $"{By}, {CivilDay.Text(On)}: {effect} {what}{end}";
    }
}
