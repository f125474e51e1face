namespace Outsourcing.Domain.Contracts;

public sealed partial record AgreementView
{
    /// <summary>Says what is different from another view: of another day, of other knowledge, or of the agreement with a proposed amendment.</summary>
    /// <param name="earlier">The view to compare with.</param>
    /// <returns>The differences: clauses in the order of the agreement, then facts by day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="earlier"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<ViewChange> DifferenceFrom(AgreementView earlier)
    {
        Guard.Against.Null(earlier);
        return Array.AsReadOnly([.. ClauseChanges(earlier), .. FactChanges(earlier)]);
    }

    private IEnumerable<ViewChange> ClauseChanges(AgreementView earlier)
    {
        var before = earlier.Provisions<Provision>().ToDictionary(own => own.Reference);
        foreach (var now in Provisions<Provision>())
        {
            before.Remove(now.Reference, out var was);
            if (was?.Clause != now.Clause)
            {
                yield return new ViewChange(
                    was is null ? ViewChangeKind.ClauseAdded : ViewChangeKind.ClauseReplaced,
                    now.Reference.ToString(),
                    was is null ? null : Words(was.Clause),
                    Words(now.Clause),
                    now.Reference,
                    now.AmendedBy?.Name
                );
            }
        }

        foreach (var gone in earlier.Provisions<Provision>().Where(own => before.ContainsKey(own.Reference)))
        {
            yield return new ViewChange(
                ViewChangeKind.ClauseRemoved,
                gone.Reference.ToString(),
                Words(gone.Clause),
                after: null,
                gone.Reference,
                Knowledge
                    .Amendments.LastOrDefault(own => own.Effective <= Date && own.ChangeOf(gone.Reference) is Removal)
                    ?.Name
            );
        }
    }

    private IEnumerable<ViewChange> FactChanges(AgreementView earlier)
    {
        var (then, now) = (earlier.KnownFacts.ToHashSet(), KnownFacts.ToHashSet());
        return KnownFacts
            .Where(fact => !then.Contains(fact))
            .Select(fact => new ViewChange(
                ViewChangeKind.FactAdded,
                fact.Id,
                before: null,
                fact.ToString(),
                basis: null,
                by: null
            ))
            .Concat(
                earlier
                    .KnownFacts.Where(fact => !now.Contains(fact))
                    .Select(fact => new ViewChange(
                        ViewChangeKind.FactRemoved,
                        fact.Id,
                        fact.ToString(),
                        after: null,
                        basis: null,
                        by: null
                    ))
            );
    }

    private static string Words(Clause clause) =>
        Invariant.Text(clause.Provision)
        + (clause.Services.Count == 0 ? "" : $" (for {Invariant.List(clause.Services)})");
}
