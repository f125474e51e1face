using NodaTime;

namespace Outsourcing.Domain.Contracts;

/// <summary>What ends in a view, drawn from its facts once: terminations, and the terms of the documents.</summary>
internal sealed class AgreementEnds
{
    private readonly AgreementView view;
    private readonly Lazy<IReadOnlyList<Termination>> declared;
    private readonly Dictionary<string, LocalDate?> terms = new(StringComparer.Ordinal);

    private AgreementEnds(AgreementView view)
    {
        this.view = view;
        declared = new Lazy<IReadOnlyList<Termination>>(() => TerminationReading.Of(view));
    }

    /// <summary>Gets the terminations that were declared until the day of the view.</summary>
    public IReadOnlyList<Termination> Declared => declared.Value;

    public static AgreementEnds Of(AgreementView view) => view.Index(static own => new AgreementEnds(own));

    /// <summary>Gives the last day of what a clause concerns, by its term or by termination, as far as it is settled.</summary>
    public LocalDate? LastDayOf(Clause clause)
    {
        var last = TermEnd(clause.Reference.Document);
        foreach (var termination in Declared)
        {
            if (
                termination is { IsEffective.IsTrue: true, LastDay: { } day }
                && !(last <= day)
                && termination.Ends(view, clause)
            )
            {
                last = day;
            }
        }

        return last;
    }

    private LocalDate? TermEnd(string document)
    {
        lock (terms)
        {
            if (!terms.TryGetValue(document, out var last))
            {
                last =
                    ContractStart.Term(view, document).TryGetValue(out var own)
                    && own.Terms.State(ViewTerms.Facts(view, own.Clause, own.Terms), view.Date)
                        .TryGetValue(out var state)
                        ? state.Ending?.LastDay
                        : null;
                terms.Add(document, last);
            }

            return last;
        }
    }
}
