using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Questions to an agreement about its escrows.</summary>
public static class EscrowQuestions
{
    /// <summary>Says where an escrow stands.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="escrow">The name of the escrow.</param>
    /// <returns>
    /// The state on the day of the view, folded from the facts in the order of their days, each judged by the wording in
    /// force on its day, with a finding for each fact that does not fit, each deposit that is overdue and each use that was
    /// not allowed. Silent when no clause in force provides it; a conflict when several do.
    /// </returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static Answer<EscrowState> EscrowState(this AgreementView view, string escrow)
    {
        var found = Find(Guard.Against.Null(view), escrow);
        if (!found.TryGetValue(out var clause))
        {
            return Answer.NotKnown<EscrowState>(found.Status, found.Findings);
        }

        var (state, findings) = EscrowFold.Of(view, clause);
        return Answer.Known(
            state,
            Explanation.Of($"{state}.", clause.Reference, state.History.Select(step => Explanation.Of($"{step}."))),
            findings
        );
    }

    /// <summary>Says whether a party may do something with the deposited material.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="escrow">The name of the escrow.</param>
    /// <param name="party">The name of the party.</param>
    /// <param name="act">The act, letter by letter as the terms name it.</param>
    /// <param name="when">What is known about the case; it goes before what the facts of the agreement say.</param>
    /// <returns>
    /// The decision: the beneficiary may do what the terms allow before a release while something is deposited, and what they
    /// allow after it once the material is released on a claim that is founded. Nothing else is permitted. Silent when no
    /// clause in force provides the escrow; a conflict when several do.
    /// </returns>
    /// <exception cref="ArgumentException">A text is blank, or no party of the agreement has that name.</exception>
    public static Answer<Decision> MayUseDeposit(
        this AgreementView view,
        string escrow,
        string party,
        string act,
        Circumstances when
    )
    {
        Guard.Against.Null(view).Agreement.CheckParty(party, nameof(party));
        var name = Guard.Against.NoText(act).Trim();
        Guard.Against.Null(when);
        var found = Find(view, escrow);
        if (!found.TryGetValue(out var clause))
        {
            return Answer.NotKnown<Decision>(found.Status, found.Findings);
        }

        var terms = (Escrow)clause.Provision;
        var state = EscrowFold.Of(view, clause).State;
        var known = when.Names.Aggregate(view.Circumstances(), (all, own) => all.With(own, when[own]));
        var allowed = string.Equals(party, terms.Beneficiary, StringComparison.Ordinal)
            ? EscrowFold.Allows(
                terms,
                new EscrowPosition(state.Deposit, state.Stage),
                state.IsFounded,
                name,
                view,
                known
            )
            : Truth.False;
        var decision = NormEvaluator.Decide([
            ApplicableNorm
                .Permit(clause.Reference.ToString(), allowed)
                .NotKnowing(allowed.IsUnknown ? Unknown(terms, state, known) : [])
                .In(clause.Reference.Document),
        ]);
        return Answer.Known(decision, Explanation.Of($"{decision}", clause.Reference, Explanation.Of($"{state}.")));
    }

    internal static Answer<Clause> Find(AgreementView view, string escrow)
    {
        var name = Guard.Against.NoText(escrow).Trim();
        InForce<Escrow>[] found =
        [
            .. view.Provisions<Escrow>().Where(own => string.Equals(own.Terms.Name, name, StringComparison.Ordinal)),
        ];
        return found switch
        {
            [var one] => Answer.Known(one.Clause, Explanation.Of($"{one} applies.", one.Reference)),
            [] => Answer.Silent<Clause>(
                Finding.Of(
                    ContractRules.Silent,
                    Severity.Info,
                    name,
                    $"No clause in force on {CivilDay.Text(view.Date)} provides the escrow '{name}'."
                )
            ),
            _ => Answer.Conflict<Clause>(
                Finding.Of(
                    IpRules.EscrowOnce,
                    Severity.Error,
                    name,
                    $"Several clauses provide the escrow '{name}': {Invariant.List([.. found.Select(own => own.Reference.ToString())])}.",
                    remedy: "Give each escrow a name of its own."
                )
            ),
        };
    }

    private static IEnumerable<string> Unknown(Escrow terms, EscrowState state, Circumstances known) =>
        (terms.Use?.Condition.Missing(known) ?? []).Concat(
            state.IsFounded.IsUnknown ? [$"release condition of {terms.Name}"] : []
        );
}
