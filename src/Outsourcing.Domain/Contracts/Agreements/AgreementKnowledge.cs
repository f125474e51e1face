using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>An agreement as it was known at an instant: what was recorded later is not there.</summary>
/// <remarks>Two are equal when agreement and instant are.</remarks>
public sealed record AgreementKnowledge
{
    private readonly Fact[] facts;
    private readonly Amendment[] amendments;
    private readonly Finding[] findings;

    internal AgreementKnowledge(Agreement agreement, Instant known)
    {
        Agreement = agreement;
        Known = known;
        facts = KnownFacts(agreement.AllFacts, known);
        (amendments, findings) = KnownAmendments(agreement, known);
    }

    /// <summary>Gets the agreement.</summary>
    public Agreement Agreement { get; }

    /// <summary>Gets the instant of the knowledge.</summary>
    public Instant Known { get; }

    /// <summary>Gets the facts that were known and not withdrawn, by day.</summary>
    public IReadOnlyList<Fact> Facts => Array.AsReadOnly(facts);

    /// <summary>Gets the amendments that were known and approved, by effective day.</summary>
    public IReadOnlyList<Amendment> Amendments => Array.AsReadOnly(amendments);

    /// <summary>Gets what was wrong with the amendments that were known, such as an approval that is missing.</summary>
    internal IReadOnlyList<Finding> Findings => findings;

    /// <summary>Takes the agreement as it stands on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The view.</returns>
    public AgreementView On(LocalDate date) => new(this, date.WithCalendar(CalendarSystem.Iso));

    /// <summary>Compares agreement and instant.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether both are equal.</returns>
    public bool Equals(AgreementKnowledge? other) =>
        other is not null && Known == other.Known && Agreement == other.Agreement;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Agreement, Known);

    /// <summary>Returns text such as <c>known at 2027-01-01T00:00:00Z</c>.</summary>
    /// <returns>The instant.</returns>
    public override string ToString() => $"known at {InstantText.Of(Known)}";

    internal bool WasThere(AgreementDocument document) => !(document.Recorded > Known);

    /// <summary>Gives the facts on or before a day, which come first.</summary>
    internal ReadOnlySpan<Fact> FactsUntil(LocalDate date)
    {
        var (low, high) = (0, facts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = facts[middle].On <= date ? (middle + 1, high) : (low, middle);
        }

        return facts.AsSpan(0, low);
    }

    private static Fact[] KnownFacts(ReadOnlySpan<Fact> all, Instant known)
    {
        var (facts, retractions) = (new List<Fact>(all.Length), default(List<Retraction>));
        foreach (var fact in all)
        {
            if (fact.Recorded > known)
            {
                continue;
            }

            if (fact is Retraction retraction)
            {
                (retractions ??= []).Add(retraction);
            }
            else
            {
                facts.Add(fact);
            }
        }

        if (retractions is not null)
        {
            var withdrawn = Withdrawn(retractions);
            facts.RemoveAll(fact => withdrawn.Contains(fact.Id));
        }

        return [.. facts];
    }

    /// <summary>Names what is withdrawn; a retraction that is itself withdrawn later withdraws nothing.</summary>
    private static HashSet<string> Withdrawn(List<Retraction> retractions)
    {
        var withdrawn = new HashSet<string>(StringComparer.Ordinal);
        foreach (
            var retraction in retractions
                .OrderByDescending(own => own.Recorded)
                .ThenByDescending(own => own.Id, StringComparer.Ordinal)
        )
        {
            if (!withdrawn.Contains(retraction.Id))
            {
                withdrawn.Add(retraction.Retracted);
            }
        }

        return withdrawn;
    }

    private static (Amendment[] Amendments, Finding[] Findings) KnownAmendments(Agreement agreement, Instant known)
    {
        if (agreement.AllAmendments.IsEmpty)
        {
            return ([], []);
        }

        var (amendments, findings) = (new List<Amendment>(), new List<Finding>());
        foreach (var amendment in agreement.AllAmendments)
        {
            if (amendment.Recorded > known)
            {
                continue;
            }

            var missing = amendment.NotApprovedBy(agreement.PartyNames, known);
            if (missing.Count == 0)
            {
                amendments.Add(amendment);
                continue;
            }

            findings.Add(
                Finding.Of(
                    ContractRules.AmendmentApproval,
                    Severity.Warning,
                    amendment.Name,
                    $"The amendment has no effect: it is not approved by {Invariant.List(missing)}.",
                    amendment.Changes[0].Reference,
                    "Record the approvals."
                )
            );
        }

        return ([.. amendments], [.. findings]);
    }
}
