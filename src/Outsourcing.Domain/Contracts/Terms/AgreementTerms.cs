using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>Questions to an agreement about its terms.</summary>
public static class AgreementTerms
{
    /// <summary>Says how the term of the agreement, or of a document, stands on the day of the view.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="document">
    /// The name of the document; without one that which stands by itself. A document without a term of its own has that
    /// of the document which it stands under.
    /// </param>
    /// <param name="businessDays">The business days of the place where notices are received; with them a finding tells of a last day that is none.</param>
    /// <returns>
    /// The state by the clause in force; silent when no clause gives a term, a conflict when several do and no
    /// precedence decides, not known when a date that decides is not.
    /// </returns>
    /// <exception cref="ArgumentException">No document has that name.</exception>
    public static Answer<TermState> Term(
        this AgreementView view,
        string? document = null,
        BusinessDays? businessDays = null
    )
    {
        Guard.Against.Null(view);
        var own = document ?? OnlyDocument(view);
        var found = view.Only<Term>(own);
        var inherited = default(string);
        while (found.Status == AnswerStatus.Silent && own is not null && view.Agreement.Find(own)!.Under is { } under)
        {
            (inherited, own) = (inherited ?? own, under);
            found = view.Only<Term>(under);
        }

        if (!found.TryGetValue(out var clause))
        {
            return Answer.NotKnown<TermState>(found.Status, found.Findings);
        }

        var facts = ViewTerms.Facts(view, clause.Clause, clause.Terms, businessDays);
        var state = clause.Terms.State(facts, view.Date);
        return inherited is not null && state.TryGetValue(out var value)
            ? Answer.Known(
                value,
                Explanation.From(
                    new Inherited(inherited, clause.Reference, state.Explanation),
                    static trace => trace.Render()
                ),
                state.Findings
            )
            : state;
    }

    /// <summary>Gives the days between which the notice for the end of the term that runs is in time.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="document">The name of the document; as for <see cref="Term"/>.</param>
    /// <param name="businessDays">The business days of the place where notices are received.</param>
    /// <returns>The days; not known, silent or not applicable as the term and its notice are.</returns>
    public static Answer<NoticeDates> LatestNotice(
        this AgreementView view,
        string? document = null,
        BusinessDays? businessDays = null
    )
    {
        var term = view.Term(document, businessDays);
        return term.TryGetValue(out var state)
            ? state.Notice
            : Answer.NotKnown<NoticeDates>(term.Status, term.Findings);
    }

    /// <summary>Gives the next day by which somebody has to decide about a renewal, of all documents that have a term.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <returns>The earliest decision; as the first term answers when no document has one that is known.</returns>
    public static Answer<LocalDate> NextDecision(this AgreementView view)
    {
        Guard.Against.Null(view);
        Answer<LocalDate>? next = null;
        foreach (var clause in view.Provisions<Term>())
        {
            var facts = ViewTerms.Facts(view, clause.Clause, clause.Terms);
            var state = clause.Terms.State(facts, view.Date);
            var own = state.TryGetValue(out var value)
                ? value.NextDecision
                : Answer.NotKnown<LocalDate>(state.Status, state.Findings);
            next = next is null || (own.IsKnown && (!next.IsKnown || own.Value < next.Value)) ? own : next;
        }

        return next ?? Answer.NotKnown<LocalDate>(view.Only<Term>().Status, view.Only<Term>().Findings);
    }

    /// <summary>The document that stands by itself, when one was known.</summary>
    private static string? OnlyDocument(AgreementView view)
    {
        AgreementDocument? only = null;
        foreach (var document in view.Agreement.Documents)
        {
            if (document.Under is null && view.Knowledge.WasThere(document))
            {
                if (only is not null)
                {
                    return null;
                }

                only = document;
            }
        }

        return only?.Name;
    }

    private sealed record Inherited(string Document, ClauseReference Clause, Explanation State)
    {
        public Explanation Render() =>
            Explanation.Of(
                $"{Document} has no term of its own; the one of {Clause.Document} applies, which it stands under.",
                Clause,
                State
            );
    }
}
