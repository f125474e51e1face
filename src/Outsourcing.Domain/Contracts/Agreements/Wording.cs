using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>The clauses as they read on a day, with the amendments that made them read so.</summary>
internal sealed class Wording
{
    private readonly Clause[] clauses;
    private readonly Amendment?[] amendedBy;
    private readonly Finding[] findings;
    private readonly (Provision? Provision, ClauseReference Reference, Finding Finding)[] contested;

    private Wording(
        Clause[] clauses,
        Amendment?[] amendedBy,
        Finding[] findings,
        (Provision? Provision, ClauseReference Reference, Finding Finding)[] contested
    )
    {
        this.clauses = clauses;
        this.amendedBy = amendedBy;
        this.findings = findings;
        this.contested = contested;
    }

    public IReadOnlyList<Clause> Clauses => Array.AsReadOnly(clauses);

    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>Reads the clauses on a day.</summary>
    public static Wording On(AgreementKnowledge knowledge, LocalDate date)
    {
        var agreement = knowledge.Agreement;
        var found = new List<Finding>();
        var silent = Ineffective(knowledge, date, found);
        var changes = Changes(knowledge, date);
        var (read, by) = (new List<Clause>(agreement.FirstClauses.Length), new List<Amendment?>());
        var disputed = new List<(Provision?, ClauseReference, Finding)>();
        foreach (var clause in agreement.FirstClauses)
        {
            if (silent?.Contains(clause.Reference.Document) == true)
            {
                continue;
            }

            if (changes is null || !changes.Remove(clause.Reference, out var made))
            {
                read.Add(clause);
                by.Add(null);
                continue;
            }

            Apply(clause.Reference, clause, made);
        }

        // What is left was added by amendments.
        foreach (var amendment in knowledge.Amendments)
        {
            foreach (var reference in amendment.Changes.Select(change => change.Reference))
            {
                if (changes?.Remove(reference, out var made) == true && silent?.Contains(reference.Document) != true)
                {
                    Apply(reference, null, made);
                }
            }
        }

        return new Wording([.. read], [.. by], [.. found], [.. disputed]);

        void Apply(ClauseReference reference, Clause? first, List<Amendment> made)
        {
            if (Contradiction(made, reference) is { } contradiction)
            {
                found.Add(contradiction);
                disputed.AddRange(
                    made.Select(own => own.ChangeOf(reference)!.After?.Provision)
                        .Prepend(first?.Provision)
                        .Where(provision => provision is not null)
                        .Select(provision => (provision, reference, contradiction))
                );
                return;
            }

            var (clause, last) = (first, default(Amendment));
            foreach (var amendment in made)
            {
                var change = amendment.ChangeOf(reference)!;
                if (change is Addition == clause is not null)
                {
                    found.Add(Misses(amendment, change));
                }

                (clause, last) = (change.After, amendment);
            }

            if (clause is not null)
            {
                read.Add(clause);
                by.Add(last);
            }
        }
    }

    /// <summary>Gives the days on which clauses can change.</summary>
    public static IEnumerable<LocalDate> Changes(AgreementKnowledge knowledge) =>
        knowledge
            .Amendments.Select(amendment => amendment.Effective)
            .Concat(
                knowledge
                    .Agreement.Documents.Where(own => knowledge.WasThere(own) && own.Effective is not null)
                    .Select(own => own.Effective!.Earliest)
            )
            .Distinct()
            .Order();

    /// <summary>Splits a window at the days on which clauses can change.</summary>
    public static IEnumerable<DateRange> Pieces(AgreementKnowledge knowledge, DateRange window)
    {
        var first = window.First;
        foreach (var day in Changes(knowledge).Where(day => day > window.First && window.Contains(day)))
        {
            yield return DateRange.Of(first, day);
            first = day;
        }

        yield return DateRange.Of(first, window.EndExclusive);
    }

    public IReadOnlyList<InForce<T>> Provisions<T>()
        where T : Provision
    {
        var found = new List<InForce<T>>();
        for (var i = 0; i < clauses.Length; i++)
        {
            if (clauses[i].Provision is T terms)
            {
                found.Add(new InForce<T>(clauses[i], terms, amendedBy[i]));
            }
        }

        return found.AsReadOnly();
    }

    /// <summary>Gives the provisions of a kind about which amendments contradict each other.</summary>
    public IEnumerable<(T Terms, Finding Finding)> Contested<T>()
        where T : Provision
    {
        foreach (var (provision, _, finding) in contested)
        {
            if (provision is T terms)
            {
                yield return (terms, finding);
            }
        }
    }

    /// <summary>Finds the one provision that applies; with findings, when it is contested, and with none when there is none.</summary>
    public InForce<T>? Only<T>(Agreement agreement, string? document, out IReadOnlyList<Finding> conflict)
        where T : Provision
    {
        conflict =
        [
            .. contested
                .Where(own => own.Provision is T && IsAsked(own.Reference))
                .Select(own => own.Finding)
                .Distinct(),
        ];
        if (conflict.Count > 0)
        {
            return null;
        }

        InForce<T>? found = null;
        List<InForce<T>>? several = null;
        for (var i = 0; i < clauses.Length; i++)
        {
            if (clauses[i].Provision is T terms && IsAsked(clauses[i].Reference))
            {
                var next = new InForce<T>(clauses[i], terms, amendedBy[i]);
                if (found is not null)
                {
                    (several ??= [found]).Add(next);
                }

                found = next;
            }
        }

        if (several is null)
        {
            return found;
        }

        var left = several.FindAll(own =>
            !several.Exists(other => agreement.DoesPrevail(other.Reference.Document, own.Reference.Document))
        );
        if (left.Count == 1)
        {
            return left[0];
        }

        conflict =
        [
            Finding.Of(
                ContractRules.OneClause,
                Severity.Error,
                typeof(T).Name,
                $"{Invariant.List([.. left.Select(own => own.Reference.ToString())])} all apply, and no order of precedence decides between them.",
                left[0].Reference,
                "Declare which document prevails."
            ),
        ];
        return null;

        bool IsAsked(ClauseReference reference) =>
            document is null || string.Equals(reference.Document, document, StringComparison.Ordinal);
    }

    /// <summary>Finds the documents that have no effect on a day, and tells of those of which it is not known.</summary>
    private static HashSet<string>? Ineffective(AgreementKnowledge knowledge, LocalDate date, List<Finding> findings)
    {
        HashSet<string>? silent = null;
        foreach (var document in knowledge.Agreement.Documents)
        {
            var effect = knowledge.WasThere(document) ? document.HasEffectOn(date) : Truth.False;
            if (effect.IsFalse)
            {
                (silent ??= new HashSet<string>(StringComparer.Ordinal)).Add(document.Name);
            }
            else if (effect.IsUnknown)
            {
                findings.Add(
                    Finding.Of(
                        ContractRules.DocumentEffective,
                        Severity.Warning,
                        document.Name,
                        document.Effective is null
                            ? "The first day of its effect is not recorded; its clauses are read as in force."
                            : $"Of the first day of its effect only {document.Effective} is stated; its clauses are read as in force from {CivilDay.Text(document.Effective.Earliest)}.",
                        remedy: "State the effective date."
                    )
                );
            }
        }

        return silent;
    }

    /// <summary>Gives the amendments by clause that have effect on a day, in the order of their effect.</summary>
    private static Dictionary<ClauseReference, List<Amendment>>? Changes(AgreementKnowledge knowledge, LocalDate date)
    {
        Dictionary<ClauseReference, List<Amendment>>? changes = null;
        foreach (var amendment in knowledge.Amendments)
        {
            if (amendment.Effective > date)
            {
                break;
            }

            changes ??= [];
            foreach (var change in amendment.Changes)
            {
                if (!changes.TryGetValue(change.Reference, out var made))
                {
                    changes.Add(change.Reference, made = []);
                }

                made.Add(amendment);
            }
        }

        foreach (var made in changes?.Values ?? Enumerable.Empty<List<Amendment>>())
        {
            made.RemoveAll(own => made.Exists(other => Supersedes(other, own)));
        }

        return changes;
    }

    private static bool Supersedes(Amendment one, Amendment other) =>
        one.Superseded.Contains(other.Name, StringComparer.Ordinal)
        && (
            one.Recorded > other.Recorded
            || (one.Recorded == other.Recorded && !other.Superseded.Contains(one.Name, StringComparer.Ordinal))
        );

    /// <summary>Finds two amendments of a clause of which the one that takes effect first became known last.</summary>
    private static Finding? Contradiction(List<Amendment> made, ClauseReference reference)
    {
        for (var i = 1; i < made.Count; i++)
        {
            var (earlier, later) = (made[i - 1], made[i]);
            if (
                earlier.Recorded > later.Recorded
                || (earlier.Recorded == later.Recorded && earlier.Effective == later.Effective)
            )
            {
                return Finding.Of(
                    ContractRules.AmendmentOrder,
                    Severity.Error,
                    reference.ToString(),
                    $"{earlier.Name} (effective {CivilDay.Text(earlier.Effective)}, known {InstantText.Of(earlier.Recorded)}) and {later.Name} (effective {CivilDay.Text(later.Effective)}, known {InstantText.Of(later.Recorded)}) contradict each other.",
                    reference,
                    $"Say in the one that was made later that it supersedes the other."
                );
            }
        }

        return null;
    }

    private static Finding Misses(Amendment amendment, ClauseChange change) =>
        Finding.Of(
            ContractRules.AmendmentTarget,
            Severity.Warning,
            amendment.Name,
            change is Addition
                    ? $"The amendment adds {change.Reference}, which is there already; it reads as the amendment says."
                : change is Removal ? $"The amendment removes {change.Reference}, which is not in force."
                : $"The amendment replaces {change.Reference}, which is not in force; it reads as the amendment says.",
            change.Reference
        );
}
