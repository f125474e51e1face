using NodaTime;

namespace Outsourcing.Domain.Contracts;

/// <summary>What a view says about ways out of an agreement, and about what was terminated.</summary>
public static class PowerQuestions
{
    /// <summary>Gives every way out that is open to a party, now or later: to stop the renewal, and to terminate.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="party">The name of the party.</param>
    /// <returns>The ways, by the last day that they lead to; an end that is settled is one without anything to do.</returns>
    /// <exception cref="ArgumentException">It is no party of the agreement.</exception>
    public static IReadOnlyList<Exit> Exits(this AgreementView view, string party)
    {
        Guard.Against.Null(view).Agreement.CheckParty(party, nameof(party));
        var exits = view.Provisions<Term>().Select(own => ByTerm(view, own, party)).OfType<Exit>().ToList();
        exits.AddRange(view.Powers(party).Select(ByPower).OfType<Exit>());
        return Array.AsReadOnly([.. exits.OrderBy(exit => exit.LastDay)]);
    }

    /// <summary>Gives the terminations that were declared until the day of the view, each with its last day and whether the power to it was there.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <returns>The terminations, by the day on which they were declared.</returns>
    public static IReadOnlyList<Termination> Terminations(this AgreementView view) =>
        AgreementEnds.Of(Guard.Against.Null(view)).Declared;

    /// <summary>Gives the last day of a service that was terminated.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="service">The id of the service.</param>
    /// <returns>The earliest last day by a termination that is effective, of the service alone or of all; <see langword="null"/> when there is none.</returns>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public static LocalDate? LastDayOfService(this AgreementView view, string service)
    {
        var id = Guard.Against.NoText(service).Trim();
        LocalDate? last = null;
        foreach (var termination in Guard.Against.Null(view).Terminations())
        {
            if (
                termination is { IsEffective.IsTrue: true, LastDay: { } day }
                && (
                    termination.Services.Count == 0
                        ? termination.Scope != PowerScope.Order
                        : termination.Services.Contains(id, StringComparer.Ordinal)
                )
                && !(last <= day)
            )
            {
                last = day;
            }
        }

        return last;
    }

    private static Exit? ByTerm(AgreementView view, InForce<Term> own, string party)
    {
        var answer = own.Terms.State(ViewTerms.Facts(view, own.Clause, own.Terms), view.Date);
        if (!answer.TryGetValue(out var state) || state.Phase == TermPhase.Ended)
        {
            return null;
        }

        if (state.Ending is { LastDay: { } end })
        {
            return Of("it ends", actBy: null, end, state.Ending.ToString());
        }

        // An option or a mutual renewal lapses when nobody acts; only an automatic one has to be stopped.
        return state.Next is { Mode: RenewalMode.Automatic } next
            ? next.Holder is null || string.Equals(next.Holder, party, StringComparison.Ordinal)
                ? state.CommittedUntil.TryGetValue(out var last) && state.NextDecision.TryGetValue(out var day)
                    ? Of("stop the renewal", day, last, state.CommittedUntil.Explanation.Statement)
                    : null
                : null
            : state.LastDay is { } over
                ? Of("let it end", actBy: null, over, "It ends unless a renewal is used or agreed.")
                : null;

        Exit Of(string what, LocalDate? actBy, LocalDate last, string why) =>
            new(
                what,
                actFrom: null,
                actBy,
                last,
                fee: null,
                own.Reference,
                own.Services,
                Explanation.Of($"{why}", own.Reference, answer.Explanation),
                answer.Findings
            );
    }

    private static Exit? ByPower(Exercisable power) =>
        power is { Kind: PowerKind.Terminate, Status: PowerStatus.Now or PowerStatus.Later, EndsOn: { } last }
            ? new Exit(
                power.What,
                power.From,
                power.Until,
                last,
                power.Fee,
                power.Clause,
                power.Services,
                power.Explanation,
                power.Findings
            )
            : null;
}
