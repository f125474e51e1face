using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <content>What the terms ask of the parties, and what they let them do.</content>
public sealed partial record OwnershipTerms
{
    /// <summary>
    /// Gives what was promised and not assigned yet, and which employees and subcontractors have not assigned. Each stands on
    /// the day of the work, or of the payment or acceptance that it waits for.
    /// </summary>
    /// <inheritdoc/>
    public override IEnumerable<Due> Duties(AgreementView view, Clause clause, DateRange window)
    {
        Guard.Against.Null(view);
        Guard.Against.Null(clause);
        Guard.Against.Null(window);
        var reading = new OwnershipReading(TitleFacts.Of(view), new IpLawBook(laws: null));
        return
        [
            .. view.WorkItems()
                .SelectMany(reading.PiecesOf)
                .Where(piece => IsInForce(view, clause, piece.On))
                .SelectMany(piece => Promised(view, clause, piece).Concat(Chained(reading, clause, piece)))
                .Where(due => window.Contains(due.On)),
        ];
    }

    /// <summary>Gives the power to ask for what else an assignment takes, where that is agreed.</summary>
    /// <inheritdoc/>
    public override IEnumerable<Exercisable> Powers(AgreementView view, Clause clause, string party)
    {
        Guard.Against.Null(view);
        Guard.Against.Null(clause);
        return
        [
            .. Rules
                .Select(rule => rule.Assignment)
                .OfType<AssignmentTerm>()
                .Where(term => term.FurtherAssurance && string.Equals(term.To, party, StringComparison.Ordinal))
                .Select(term => term.From)
                .Distinct(StringComparer.Ordinal)
                .Select(from =>
                    Exercisable.Of(
                        $"ask {from} to do what else the assignment takes",
                        PowerKind.Other,
                        party,
                        PowerStatus.Now,
                        clause.Reference,
                        Explanation.Of($"{from} owes further assurance.", clause.Reference)
                    )
                ),
        ];
    }

    private static bool IsInForce(AgreementView view, Clause clause, LocalDate day) =>
        view.ClausesOn(day).Any(own => own.Reference == clause.Reference && own.Provision == clause.Provision);

    private IEnumerable<Due> Promised(AgreementView view, Clause clause, WorkPiece piece)
    {
        var facts = TitleFacts.Of(view);
        foreach (var rule in Rules)
        {
            if (
                rule.Assignment is not { Wording: AssignmentWording.PromiseOnly } term
                || rule.Class != piece.Item.Class
                || (rule.Base is { } @base && !piece.Item.Embeds.Contains(@base, StringComparer.Ordinal))
                || !string.Equals(term.From, piece.Maker.Side, StringComparison.Ordinal)
                || DayOf(facts, term, piece) is not { } day
            )
            {
                continue;
            }

            var kept = facts
                .AssignmentsOf(piece.Item.Name)
                .Concat(facts.AssignmentsOfAllBy(term.From))
                .FirstOrDefault(made =>
                    string.Equals(made.Term.From, term.From, StringComparison.Ordinal)
                    && string.Equals(made.Term.To, term.To, StringComparison.Ordinal)
                    && made.Term.Wording is AssignmentWording.FutureVesting or AssignmentWording.Present
                    && made.Reaches(piece.On)
                    && !made.SignedWriting.IsFalse
                    && GivesAllOf(made.Term, term, piece.Item)
                );
            yield return Due.Of(
                $"assign {piece.Item.Name} ({piece.Id}) to {term.To}",
                term.From,
                day,
                kept is null ? ObligationState.Due : ObligationState.Fulfilled,
                clause.Reference,
                Explanation.Of(
                    kept is null ? $"{term}: promised, and not done yet." : $"It was done: {kept}.",
                    clause.Reference
                ),
                to: term.To
            );
        }
    }

    private static bool GivesAllOf(AssignmentTerm made, AssignmentTerm promised, WorkItem item) =>
        made.Share >= promised.Share
        && promised.Fields.IsWithin(made.Fields)
        && promised.Territories.IsWithin(made.Territories)
        && (
            made.Rights.Count == 0
            || (promised.Rights.Count == 0 ? item.Rights : promised.Rights).All(made.Rights.Contains)
        );

    private IEnumerable<Due> Chained(OwnershipReading reading, Clause clause, WorkPiece piece)
    {
        if (
            piece.Author is { Name: { } author, WorkedFor: { } firm }
            && ChainOfTitleBy.Contains(piece.Maker.Side, StringComparer.Ordinal)
            && piece.Item.Rights.Any(right => reading.Follow(piece, right, default).IsHeldBy(author))
        )
        {
            yield return Due.Of(
                $"have {author} assign {piece.Item.Name} ({piece.Id}) to {firm}",
                piece.Maker.Side,
                piece.On,
                ObligationState.Due,
                clause.Reference,
                Explanation.Of($"{author} made it and has not assigned it.", clause.Reference)
            );
        }
    }

    private static LocalDate? DayOf(TitleFacts facts, AssignmentTerm term, WorkPiece piece) =>
        term.After == VestingEvent.None ? piece.On
        : piece.Item.Milestone is { } milestone && facts.DayOf(term.After, milestone) is { } done
            ? LocalDate.Max(piece.On, done)
        : null;
}
