using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>Makes the facts of a term from a view.</summary>
internal static class ViewTerms
{
    /// <summary>Takes what a term needs from the documents and facts of a view.</summary>
    public static TermFacts Facts(
        AgreementView view,
        Clause clause,
        Term term,
        BusinessDays? businessDays = null,
        bool judges = true
    )
    {
        var document = view.Agreement.Find(clause.Reference.Document)!;
        var recorded = view.Facts;
        var facts = TermFacts.OfDocument(document, clause.Reference, businessDays, recorded);
        for (var i = 0; i < recorded.Count; i++)
        {
            facts = recorded[i] switch
            {
                RenewalAgreed agreed when IsOf(agreed.Document, clause) => facts.Agreed(agreed.On),
                NoticeGiven notice when IsAbout(notice, clause) => With(facts, notice, view, clause, term, judges),
                _ => facts,
            };
        }

        return AgreementEnds.Of(view).TerminationOf(clause) is { LastDay: { } last } own
            ? facts.Terminated(last, own.Declaration)
            : facts;
    }

    private static bool IsOf(string? document, Clause clause) =>
        document is null || string.Equals(document, clause.Reference.Document, StringComparison.Ordinal);

    /// <summary>Whether a notice concerns what a clause concerns, as a whole.</summary>
    internal static bool IsAbout(NoticeGiven notice, Clause clause) =>
        IsOf(notice.Clause?.Document, clause)
        && (
            notice.Services.Count == 0
            || (
                clause.Services.Count > 0
                && clause.Services.All(service => notice.Services.Contains(service, StringComparer.Ordinal))
            )
        );

    private static TermFacts With(
        TermFacts facts,
        NoticeGiven notice,
        AgreementView view,
        Clause clause,
        Term term,
        bool judges
    )
    {
        var receipt = notice.Receipt;
        if (!receipt.TryGetValue(out var received))
        {
            return notice.Purpose is NoticePurpose.Breach or NoticePurpose.Other
                ? facts
                : facts with
                {
                    Undated = facts.Undated ?? receipt.Findings[0],
                };
        }

        var own = new TermNotice(notice.Purpose, received, notice.Delivery is null ? received : notice.On, notice.From);
        return facts.With(judges ? Judged(own, view, clause, term) : own);
    }

    /// <summary>Judges a notice against a renewal by the clause that was in force on its day, when that read otherwise.</summary>
    private static TermNotice Judged(TermNotice notice, AgreementView view, Clause clause, Term term)
    {
        if (
            notice.Purpose is not (NoticePurpose.NonRenewal or NoticePurpose.Objection or NoticePurpose.OptionExercise)
            || view.Knowledge.Amendments.Count == 0
            || notice.Received > view.Date
        )
        {
            return notice;
        }

        var then = view.ClausesOn(notice.Received).FirstOrDefault(own => own.Reference == clause.Reference);
        if (then?.Provision is not Term terms || terms.Equals(term))
        {
            return notice;
        }

        var before = Facts(view.On(notice.Received), then, terms, judges: false);
        return terms.State(before, notice.Received) is { IsKnown: true, Value: { Ending: not null } state }
            ? notice with
            {
                ValidFor = state.Ending.LastDay,
            }
            : notice with
            {
                ValidFor = LocalDate.MinIsoValue,
            };
    }
}
