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
        return TerminationOf(clause)?.LastDay is { } day && !(last <= day) ? day : last;
    }

    /// <summary>Gives the effective termination with which what a clause concerns has ended as a whole, be it service by service; nothing while a part goes on.</summary>
    public Termination? TerminationOf(Clause clause)
    {
        if (clause.Services.Count == 0)
        {
            return First(own => own.Ends(view, clause, service: null));
        }

        Termination? last = null;
        foreach (var service in clause.Services)
        {
            if (First(own => own.Ends(view, clause, service)) is not { } end)
            {
                return null;
            }

            last = last?.LastDay >= end.LastDay ? last : end;
        }

        return last;
    }

    private Termination? First(Func<Termination, bool> ends)
    {
        Termination? first = null;
        foreach (var own in Declared)
        {
            if (own is { IsEffective.IsTrue: true, LastDay: not null } && !(first?.LastDay <= own.LastDay) && ends(own))
            {
                first = own;
            }
        }

        return first;
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
