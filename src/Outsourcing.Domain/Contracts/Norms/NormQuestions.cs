using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>Questions about what may be done under an agreement.</summary>
public static class NormQuestions
{
    /// <summary>Says whether a party may do something.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="action">The action, letter by letter as norms name it.</param>
    /// <param name="by">The name of the party.</param>
    /// <param name="when">
    /// What is known about the case. It goes before what the facts of the agreement say; what neither says is unknown.
    /// </param>
    /// <param name="service">The service concerned; without it, norms for some services only are unknown.</param>
    /// <returns>The decision, with the clauses that decide; by the order of precedence of the documents.</returns>
    /// <exception cref="ArgumentException">The action is blank, or no party of the agreement has that name.</exception>
    public static Decision May(
        this AgreementView view,
        string action,
        string by,
        Circumstances when,
        string? service = null
    )
    {
        var name = Guard.Against.NoText(action).Trim();
        Guard.Against.Null(view).Agreement.CheckParty(by, nameof(by));
        Guard.Against.Null(when);
        string[] others =
        [
            .. view.Agreement.PartyNames.Where(party => !string.Equals(party, by, StringComparison.Ordinal)),
        ];
        var of = new NormCase(
            by,
            view.Circumstances(when),
            view.Date,
            Term: null,
            others.Length == 1 ? others[0] : null
        );
        var norms = view.Provisions<Norm>()
            .Where(own => string.Equals(own.Terms.Action, name, StringComparison.Ordinal))
            .Select(own =>
                (
                    own.Reference,
                    own.Terms,
                    Of: of with
                    {
                        Term = own.Terms.NeedsTerm ? Term(view, own.Reference.Document) : null,
                        Concerns = Concerns(own.Services, service),
                    }
                )
            )
            .ToList();
        return NormEvaluator
            .Decide(
                norms.Select(own => own.Terms.For(own.Reference.ToString(), own.Of).In(own.Reference.Document)),
                view.Agreement.OrderOfPrecedence
            )
            .With(norms.SelectMany(own => own.Terms.Notes(own.Reference.ToString(), own.Of)));
    }

    /// <summary>Gives what the facts say: circumstances as last stated, and events that have happened.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <returns>The circumstances; what no fact says is unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is <see langword="null"/>.</exception>
    public static Circumstances Circumstances(this AgreementView view) =>
        Contracts.Circumstances.Said(Said(Guard.Against.Null(view)));

    private static Circumstances Circumstances(this AgreementView view, Circumstances first) =>
        Contracts.Circumstances.Said(Said(view).Concat(first.Names.Select(name => (name, first[name]))));

    private static IEnumerable<(string Name, Truth Holds)> Said(AgreementView view)
    {
        foreach (var fact in view.Facts)
        {
            if (fact is Stated stated)
            {
                yield return (stated.Circumstance, stated.Holds);
            }
            else if (fact is Happened happened)
            {
                yield return (happened.Event, Truth.True);
            }
        }
    }

    /// <summary>Gives the days of the term that runs, or of the last one; one without an end goes on as far as dates go.</summary>
    private static DateRange? Term(AgreementView view, string document) =>
        view.Term(document).TryGetValue(out var term) && term.First is { } first
            ? DateRange.Of(first, term.LastDay?.PlusDays(1) ?? LocalDate.MaxIsoValue)
            : null;

    private static Truth Concerns(IReadOnlyList<string> services, string? service) =>
        services.Count == 0 ? Truth.True
        : service is null ? Truth.Unknown
        : Truth.Of(services.Contains(service, StringComparer.Ordinal));
}
