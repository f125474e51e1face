using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>A power of a party on the day of a view: whether and when it can be exercised, with which effect and at what fee.</summary>
/// <remarks>Two are equal when all members but the explanation are.</remarks>
public sealed record Exercisable
{
    private readonly string[] services;
    private readonly Finding[] findings;

    private Exercisable(
        string what,
        PowerKind kind,
        string holder,
        PowerStatus status,
        LocalDate? from,
        LocalDate? until,
        LocalDate? endsOn,
        Answer<Money>? fee,
        ClauseReference clause,
        string[] services,
        Explanation explanation,
        Finding[] findings
    )
    {
        What = what;
        Kind = kind;
        Holder = holder;
        Status = status;
        From = from;
        Until = until;
        EndsOn = endsOn;
        Fee = fee;
        Clause = clause;
        this.services = services;
        Explanation = explanation;
        this.findings = findings;
    }

    /// <summary>Gets what can be done and on which ground, such as <c>terminate for convenience</c>.</summary>
    public string What { get; }

    /// <summary>Gets the kind of the power.</summary>
    public PowerKind Kind { get; }

    /// <summary>Gets the name of the party that has it.</summary>
    public string Holder { get; }

    /// <summary>Gets whether it can be exercised.</summary>
    public PowerStatus Status { get; }

    /// <summary>Gets the first day on which it can be exercised; <see langword="null"/> when there is none or it is not known.</summary>
    public LocalDate? From { get; }

    /// <summary>Gets the last day on which it can be exercised; <see langword="null"/> when it does not lapse.</summary>
    public LocalDate? Until { get; }

    /// <summary>Gets the last day of what it ends, when it is exercised on the day of the view or on the first day after that.</summary>
    public LocalDate? EndsOn { get; }

    /// <summary>Gets the fee; <see langword="null"/> when the clause asks for none.</summary>
    public Answer<Money>? Fee { get; }

    /// <summary>Gets the clause that gives it.</summary>
    public ClauseReference Clause { get; }

    /// <summary>Gets the services that it ends or concerns; empty for all of them.</summary>
    public IReadOnlyList<string> Services => Array.AsReadOnly(services);

    /// <summary>Gets why.</summary>
    public Explanation Explanation { get; }

    /// <summary>Gets what should be looked at.</summary>
    public IReadOnlyList<Finding> Findings => Array.AsReadOnly(findings);

    /// <summary>Creates it.</summary>
    /// <param name="what">What can be done and on which ground.</param>
    /// <param name="kind">The kind of the power.</param>
    /// <param name="holder">The name of the party that has it.</param>
    /// <param name="status">Whether it can be exercised.</param>
    /// <param name="clause">The clause that gives it.</param>
    /// <param name="explanation">Why.</param>
    /// <param name="from">The first day on which it can be exercised.</param>
    /// <param name="until">The last day on which it can be exercised.</param>
    /// <param name="endsOn">The last day of what it ends.</param>
    /// <param name="fee">The fee.</param>
    /// <param name="services">The services that it ends or concerns; <see langword="null"/> for all of them.</param>
    /// <param name="findings">What should be looked at.</param>
    /// <returns>The power.</returns>
    /// <exception cref="ArgumentException">A text is blank, or kind or status is none.</exception>
    public static Exercisable Of(
        string what,
        PowerKind kind,
        string holder,
        PowerStatus status,
        ClauseReference clause,
        Explanation explanation,
        LocalDate? from = null,
        LocalDate? until = null,
        LocalDate? endsOn = null,
        Answer<Money>? fee = null,
        IEnumerable<string>? services = null,
        IEnumerable<Finding>? findings = null
    )
    {
        Guard.Against.OutOfRange((int)kind, nameof(kind), (int)PowerKind.Terminate, (int)PowerKind.Other);
        Guard.Against.OutOfRange((int)status, nameof(status), (int)PowerStatus.Now, (int)PowerStatus.Unknown);
        return new Exercisable(
            Guard.Against.NoText(what),
            kind,
            Guard.Against.NoText(holder),
            status,
            from,
            until,
            endsOn,
            fee,
            Guard.Against.Null(clause),
            services is null ? [] : NameList.Of(services),
            Guard.Against.Null(explanation),
            findings is null ? [] : [.. Guard.Against.NullElement(findings)]
        );
    }

    /// <summary>Compares all members but the explanation.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(Exercisable? other) =>
        other is not null
        && string.Equals(What, other.What, StringComparison.Ordinal)
        && Kind == other.Kind
        && string.Equals(Holder, other.Holder, StringComparison.Ordinal)
        && Status == other.Status
        && From == other.From
        && Until == other.Until
        && EndsOn == other.EndsOn
        && Equals(Fee, other.Fee)
        && Clause == other.Clause
        && services.AsSpan().SequenceEqual(other.services)
        && findings.AsSpan().SequenceEqual(other.findings);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(What, Kind, Holder, Status, From, Until, EndsOn, Clause);

    /// <summary>Returns text such as <c>customer: terminate for convenience (now, MSA § 14)</c>.</summary>
    /// <returns>Who can do what, whether, and by which clause.</returns>
    public override string ToString() =>
        $"{Holder}: {What} ({StateWords.Of(Status)}"
        + (Status == PowerStatus.Later && From is { } from ? $", from {CivilDay.Text(from)}" : "")
        + $", {Clause})";
}
