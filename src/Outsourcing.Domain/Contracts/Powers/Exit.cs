using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>A way out of the agreement, or of a part of it: until when to act, the last day it leads to, and the fee.</summary>
/// <remarks>Two are equal when all members but the explanation are equal. Immutable.</remarks>
public sealed record Exit
{
    private readonly string[] services;
    private readonly Finding[] findings;

    internal Exit(
        string what,
        LocalDate? actFrom,
        LocalDate? actBy,
        LocalDate lastDay,
        Answer<Money>? fee,
        ClauseReference clause,
        IEnumerable<string> services,
        Explanation explanation,
        IEnumerable<Finding> findings
    )
    {
        What = what;
        ActFrom = actFrom;
        ActBy = actBy;
        LastDay = lastDay;
        Fee = fee;
        Clause = clause;
        this.services = [.. services];
        Explanation = explanation;
        this.findings = [.. findings];
    }

    /// <summary>Gets what the party does, such as <c>stop the renewal</c>.</summary>
    public string What { get; }

    /// <summary>Gets the first day to act; <see langword="null"/> when any day will do.</summary>
    public LocalDate? ActFrom { get; }

    /// <summary>Gets the last day to act; <see langword="null"/> when it does not pass, or nothing needs to be done.</summary>
    public LocalDate? ActBy { get; }

    /// <summary>Gets the last day that it leads to; of a termination when it is declared on the day of the view, or on the first day after that.</summary>
    public LocalDate LastDay { get; }

    /// <summary>Gets the fee; <see langword="null"/> when the clause asks for none.</summary>
    public Answer<Money>? Fee { get; }

    /// <summary>Gets the clause that opens it.</summary>
    public ClauseReference Clause { get; }

    /// <summary>Gets the services that end; empty for all of them.</summary>
    public IReadOnlyList<string> Services => Array.AsReadOnly(services);

    /// <summary>Gets why.</summary>
    public Explanation Explanation { get; }

    /// <summary>Gets what should be looked at.</summary>
    public IReadOnlyList<Finding> Findings => Array.AsReadOnly(findings);

    /// <summary>Compares all members but the explanation.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(Exit? other) =>
        other is not null
        && string.Equals(What, other.What, StringComparison.Ordinal)
        && (ActFrom, ActBy, LastDay) == (other.ActFrom, other.ActBy, other.LastDay)
        && Equals(Fee, other.Fee)
        && Clause == other.Clause
        && services.AsSpan().SequenceEqual(other.services)
        && findings.AsSpan().SequenceEqual(other.findings);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(What, ActFrom, ActBy, LastDay, Clause);

    /// <summary>Returns text such as <c>2027-03-31: stop the renewal by 2026-12-31 (MSA § 3)</c>.</summary>
    /// <returns>The last day, what to do and until when, and the clause.</returns>
    public override string ToString() =>
        $"{CivilDay.Text(LastDay)}: {What}"
        + (ActFrom is { } from ? $" from {CivilDay.Text(from)}" : "")
        + (ActBy is { } by ? $" by {CivilDay.Text(by)}" : "")
        + (
            Fee is { IsKnown: true } ? $" for {Fee.Value}"
            : Fee is null ? ""
            : " for a fee that is not known"
        )
        + $" ({Clause})";
}
