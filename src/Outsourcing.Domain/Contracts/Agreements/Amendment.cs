using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>A change of clauses from a day on; what was agreed before stays on record.</summary>
/// <remarks>
/// The effective day may lie before the instant at which the amendment became known: it then changes the past, but only for
/// those who ask with the later knowledge. Two amendments are equal when all members are.
/// </remarks>
public sealed record Amendment
{
    private readonly ClauseChange[] changes;
    private readonly Approval[]? approvals;
    private readonly string[] supersedes;

    private Amendment(
        string name,
        LocalDate effective,
        Instant recorded,
        ClauseChange[] changes,
        Approval[]? approvals,
        string[] supersedes
    )
    {
        Name = name;
        Effective = effective;
        Recorded = recorded;
        this.changes = changes;
        this.approvals = approvals;
        this.supersedes = supersedes;
    }

    /// <summary>Gets the name, once in an agreement, such as <c>A1</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the first day on which the clauses read so.</summary>
    public LocalDate Effective { get; }

    /// <summary>Gets when it became known.</summary>
    public Instant Recorded { get; }

    /// <summary>Gets what it does, a clause each.</summary>
    public IReadOnlyList<ClauseChange> Changes => Array.AsReadOnly(changes);

    /// <summary>Gets the approvals, where they are recorded one by one; <see langword="null"/> for an amendment that all parties made together.</summary>
    public IReadOnlyList<Approval>? Approvals => approvals is null ? null : Array.AsReadOnly(approvals);

    /// <summary>Gets the names of the amendments that no longer count for the clauses that this one changes, in ordinal order.</summary>
    public IReadOnlyList<string> Superseded => Array.AsReadOnly(supersedes);

    /// <summary>Creates an amendment that all parties made together.</summary>
    /// <param name="name">The name.</param>
    /// <param name="effective">The first day on which the clauses read so.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="changes">What it does; a clause at most once.</param>
    /// <returns>The amendment.</returns>
    /// <exception cref="ArgumentException">The name is blank, nothing is changed, or a clause is changed twice.</exception>
    public static Amendment Of(
        string name,
        LocalDate effective,
        Instant recorded,
        params IEnumerable<ClauseChange> changes
    )
    {
        var own = Guard.Against.NoText(name).Trim();
        var list = Guard.Against.NullElement(changes);
        if (list.Length == 0)
        {
            throw new ArgumentException($"The amendment '{own}' changes nothing.", nameof(changes));
        }

        var twice = list.GroupBy(change => change.Reference).FirstOrDefault(group => group.Count() > 1);
        return twice is null
            ? new Amendment(own, effective.WithCalendar(CalendarSystem.Iso), recorded, [.. list], approvals: null, [])
            : throw new ArgumentException(
                $"The amendment '{own}' changes {twice.Key} more than once.",
                nameof(changes)
            );
    }

    /// <summary>Says that the amendment needs the approval of each party, and which ones are there; without all of them it has no effect.</summary>
    /// <param name="given">The approvals that are there; none when nobody has approved yet.</param>
    /// <returns>The amendment.</returns>
    /// <exception cref="ArgumentException">A party approves twice.</exception>
    public Amendment ApprovedBy(params IEnumerable<Approval> given)
    {
        var sorted = Guard
            .Against.NullElement(given)
            .OrderBy(approval => approval.Party, StringComparer.Ordinal)
            .ToArray();
        return sorted.DistinctBy(approval => approval.Party, StringComparer.Ordinal).Count() == sorted.Length
            ? new Amendment(Name, Effective, Recorded, changes, sorted, supersedes)
            : throw new ArgumentException($"A party approves the amendment '{Name}' more than once.", nameof(given));
    }

    /// <summary>Names amendments that no longer count for the clauses that this one changes.</summary>
    /// <param name="amendments">The names.</param>
    /// <returns>The amendment.</returns>
    /// <exception cref="ArgumentException">A name is blank or the own one.</exception>
    public Amendment Supersedes(params IEnumerable<string> amendments)
    {
        var names = NameList.Of(amendments);
        return names.Contains(Name, StringComparer.Ordinal)
            ? throw new ArgumentException($"The amendment '{Name}' cannot supersede itself.", nameof(amendments))
            : new Amendment(Name, Effective, Recorded, changes, approvals, names);
    }

    /// <summary>Compares all members.</summary>
    /// <param name="other">The other amendment.</param>
    /// <returns>Whether all of them are equal.</returns>
    public bool Equals(Amendment? other) =>
        other is not null
        && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && Effective == other.Effective
        && Recorded == other.Recorded
        && changes.AsSpan().SequenceEqual(other.changes)
        && approvals is null == other.approvals is null
        && approvals.AsSpan().SequenceEqual(other.approvals)
        && supersedes.AsSpan().SequenceEqual(other.supersedes);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Effective, Recorded, changes.Length);

    /// <summary>Returns text such as <c>A1 from 2025-07-01: replaces MSA § 3.1</c>.</summary>
    /// <returns>Name, day and what it does.</returns>
    public override string ToString() =>
        $"{Name} from {CivilDay.Text(Effective)}: {Invariant.List([.. changes.Select(change => change.ToString())])}";

    /// <summary>Gives the parties whose approval is not known at an instant.</summary>
    internal IReadOnlyList<string> NotApprovedBy(IReadOnlyList<string> parties, Instant known) =>
        approvals is null
            ? []
            :
            [
                .. parties.Except(
                    approvals.Where(own => own.Recorded <= known).Select(own => own.Party),
                    StringComparer.Ordinal
                ),
            ];

    internal ClauseChange? ChangeOf(ClauseReference reference) =>
        Array.Find(changes, change => change.Reference == reference);
}
