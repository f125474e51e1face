using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Finds the assignments that bear on a piece of work, and says when each passes and whether it has effect.</summary>
internal sealed class GrantReading(TitleFacts facts, IpLawBook laws)
{
    /// <summary>Gives the assignments that can reach a right in a piece of work from its first owners, in the order in which they were agreed.</summary>
    /// <param name="piece">The piece of work.</param>
    /// <param name="right">The right.</param>
    /// <param name="cell">Field and territory.</param>
    /// <param name="owners">Who may be the first owner.</param>
    /// <param name="milestonesDone">Whether to take it that milestones are paid and accepted.</param>
    public (IReadOnlyList<Grant> Grants, Finding? Conflict) For(
        WorkPiece piece,
        IpRight right,
        IpCell cell,
        IEnumerable<string> owners,
        bool milestonesDone
    )
    {
        var (byClause, conflict) = facts.ClausesOn(piece.On).For(piece, right, cell);
        if (conflict is not null)
        {
            return ([], conflict);
        }

        var case_ = new Case(piece, right, milestonesDone);
        var (found, seen) = (new List<Grant>(), new HashSet<string>(StringComparer.Ordinal));
        var names = new Queue<string>(owners);
        while (names.TryDequeue(out var name))
        {
            if (!seen.Add(name))
            {
                continue;
            }

            foreach (var grant in GrantsBy(name, byClause, case_, cell))
            {
                found.Add(grant);
                names.Enqueue(grant.Term.To);
            }
        }

        return ([.. found.OrderBy(own => own.Made).ThenBy(own => own.Name, StringComparer.Ordinal)], null);
    }

    private IEnumerable<Grant> GrantsBy(
        string from,
        IReadOnlyList<OwnershipAssignment> byClause,
        Case piece,
        IpCell cell
    )
    {
        foreach (var own in byClause)
        {
            if (string.Equals(own.Term.From, from, StringComparison.Ordinal))
            {
                yield return Of(
                    piece,
                    own.Term,
                    own.Clause.ToString(),
                    own.Clause,
                    null,
                    own.Since is { } since && since <= piece.On ? since : piece.On,
                    own.IsSigned
                );
            }
        }

        foreach (var made in facts.AssignmentsOf(piece.Item).Concat(facts.AssignmentsOfAllBy(from)))
        {
            if (
                string.Equals(made.Term.From, from, StringComparison.Ordinal)
                && (made.Term.Rights.Count == 0 || made.Term.Rights.Contains(piece.Right))
                && cell.IsIn(made.Term)
                && made.Reaches(piece.On)
            )
            {
                yield return Of(piece, made.Term, made.Id, null, made, made.On, made.SignedWriting);
            }
        }
    }

    private Grant Of(
        Case piece,
        AssignmentTerm term,
        string name,
        ClauseReference? clause,
        AssignmentMade? fact,
        LocalDate made,
        Truth signed
    )
    {
        var (passes, waitsFor, condition, unknown) = When(piece, term, name, clause, LocalDate.Max(made, piece.On));
        var (hire, notHire) = MadeForHire(piece, term, name, clause, signed, made);
        var (words, notWords) = ByWords(piece, term, name, clause, fact, signed, made);
        var effect = condition & (hire.Truth | words);
        var reasons = unknown.Concat(notHire).Concat(words.IsFalse && !effect.IsFalse ? [] : notWords);
        return new Grant
        {
            Term = term,
            Name = name,
            Clause = clause,
            Fact = fact,
            Made = made,
            IsStanding = clause is not null || term.Wording == AssignmentWording.FutureVesting,
            Passes = passes,
            WaitsFor = waitsFor,
            Effect = effect,
            Reasons = [.. reasons.Where(own => !effect.IsTrue && (own.Severity == Severity.Error) == effect.IsUnknown)],
            Law = words.IsTrue ? null : hire.Law,
        };
    }

    /// <summary>Says when an assignment passes: the day, or what it waits for; and whether it is known that the condition holds.</summary>
    private (LocalDate? Passes, string? WaitsFor, Truth Condition, Finding[] Unknown) When(
        Case piece,
        AssignmentTerm term,
        string name,
        ClauseReference? clause,
        LocalDate from
    )
    {
        var day = from;
        if (term.After != VestingEvent.None)
        {
            var milestone = piece.Piece.Item.Milestone;
            var done = milestone is null ? null : facts.DayOf(term.After, milestone);
            if (done is null && !(piece.MilestonesDone && milestone is not null))
            {
                return (null, WaitsFor(term.After, milestone), Truth.True, []);
            }

            day = LocalDate.Max(day, done ?? facts.Date);
        }

        if (term.Condition == Condition.Always)
        {
            return (day, null, Truth.True, []);
        }

        var (first, now) = facts.FirstDay(term.Condition, from);
        return first is { } held ? (LocalDate.Max(day, held), null, Truth.True, [])
            : now.IsFalse ? (null, term.Condition.ToString(), Truth.True, [])
            : (
                day,
                null,
                Truth.Unknown,
                [
                    Finding.Of(
                        IpRules.AssignmentCondition,
                        Severity.Error,
                        piece.Item,
                        $"Whether {name} has passed is not known, since '{term.Condition}' is unknown.",
                        clause,
                        $"State {Invariant.List([.. facts.Unknown(term.Condition).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(own => $"'{own}'")])}."
                    ),
                ]
            );
    }

    private static string WaitsFor(VestingEvent what, string? milestone) =>
        milestone is null ? "a milestone, which the item does not name"
        : what == VestingEvent.Payment ? $"payment of {milestone}"
        : TitleFacts.AcceptanceOf(milestone);

    private ((Truth Truth, Source? Law) Hire, Finding[] Reasons) MadeForHire(
        Case piece,
        AssignmentTerm term,
        string name,
        ClauseReference? clause,
        Truth signed,
        LocalDate made
    )
    {
        if (!term.IsMadeForHire || piece.Piece.Author.Kind == AuthorKind.Employee && clause is null)
        {
            return ((Truth.False, null), []);
        }

        var country = piece.Piece.Law;
        var rule = laws.Find<CommissionedWorkRule>(country, piece.Right, made, piece.Piece.Item.WorkType);
        if (rule is null)
        {
            return ((Truth.Unknown, null), [piece.LawSilent($"works can be made for hire by {name}", country, clause)]);
        }

        var kind = piece.Piece.Item.WorkType;
        var isOfKind =
            rule.MadeForHire.Count == 0 ? Truth.False
            : kind is null ? Truth.Unknown
            : Truth.Of(rule.MadeForHire.Contains(kind, StringComparer.Ordinal));
        var hire = isOfKind & signed;
        var reasons = hire.IsTrue
            ? []
            : new[]
            {
                Finding.Of(
                    IpRules.MadeForHire,
                    hire.IsFalse ? Severity.Warning : Severity.Error,
                    piece.Item,
                    hire.IsFalse ? $"{piece.Item} is no work made for hire by {name}."
                        : isOfKind.IsUnknown
                            ? $"Whether {piece.Item} is a work made for hire by {name} is not known: its kind is not recorded."
                        : $"Whether {piece.Item} is a work made for hire by {name} is not known: it is not recorded whether it is in a signed writing.",
                    rule.Source,
                    hire.IsFalse ? "Let it be assigned in a signed writing." : "Record it."
                ),
            };
        return ((hire, rule.Source), reasons);
    }

    private (Truth Effect, Finding[] Reasons) ByWords(
        Case piece,
        AssignmentTerm term,
        string name,
        ClauseReference? clause,
        AssignmentMade? fact,
        Truth signed,
        LocalDate made
    )
    {
        if (term.Wording is AssignmentWording.PromiseOnly or AssignmentWording.None)
        {
            return (
                Truth.False,
                term.Wording == AssignmentWording.None
                    ? []
                    :
                    [
                        Finding.Of(
                            IpRules.AssignmentPromise,
                            Severity.Warning,
                            piece.Item,
                            $"{term.From} has only promised by {name} to assign to {term.To}: nothing has passed.",
                            clause,
                            $"Let {term.From} assign with words such as 'hereby assigns'."
                        ),
                    ]
            );
        }

        var (country, kind) = (piece.Piece.Law, piece.Piece.Item.WorkType);
        var (effect, reasons) = (Truth.True, new List<Finding>());
        if (fact is { Items.Count: 0 } && piece.On > made)
        {
            if (laws.Find<FutureWorksRule>(country, piece.Right, made, kind) is { } future)
            {
                effect = Truth.False;
                reasons.Add(
                    piece.Void(
                        IpRules.FutureWorks,
                        $"{name} assigns all future works of {term.From}, which has no effect for {piece.Item}.",
                        future.Source,
                        $"Let {term.From} assign {piece.Item} by its name."
                    )
                );
            }
        }

        if (laws.Find<SpecificationRule>(country, piece.Right, made, kind) is { } specification)
        {
            effect &= term.IsSpecified;
            if (!term.IsSpecified.IsTrue)
            {
                reasons.Add(
                    piece.Void(
                        IpRules.Specification,
                        term.IsSpecified.IsFalse
                            ? $"{name} does not mention each right with extent, purpose, place and duration: what it does not mention has not passed."
                            : $"It is not recorded whether {name} mentions each right with extent, purpose, place and duration.",
                        specification.Source,
                        "Let it be assigned right by right.",
                        term.IsSpecified
                    )
                );
            }
        }

        var form = laws.Find<AssignmentFormRule>(country, piece.Right, made, kind);
        var inForm =
            form is { NeedsSignedWriting: false } ? Truth.True
            : form is null ? Truth.Of(signed.IsTrue ? true : null)
            : signed;
        if (!inForm.IsTrue)
        {
            reasons.Add(
                form is null
                    ? piece.LawSilent($"an assignment such as {name} needs a signed writing", country, clause)
                    : piece.Void(
                        IpRules.AssignmentForm,
                        inForm.IsFalse
                            ? $"{name} has no effect: it is not in a signed writing."
                            : $"It is not recorded whether {name} is in a signed writing.",
                        form.Source,
                        inForm.IsFalse ? $"Let {term.From} sign an assignment." : "Record it.",
                        inForm
                    )
            );
        }

        return (effect & inForm, [.. reasons]);
    }

    /// <summary>A right in a piece of work.</summary>
    private sealed record Case(WorkPiece Piece, IpRight Right, bool MilestonesDone)
    {
        public string Item => Piece.Item.Name;

        public LocalDate On => Piece.On;

        public Finding Void(RuleId rule, string message, Source source, string remedy, Truth held = default) =>
            Finding.Of(
                rule,
                rule != IpRules.FutureWorks && held.IsUnknown ? Severity.Error : Severity.Warning,
                Item,
                message,
                source,
                remedy
            );

        public Finding LawSilent(string whether, Country? country, ClauseReference? clause) =>
            LawFindings.Silent(Piece, whether, country, clause);
    }
}
