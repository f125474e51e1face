using NodaTime;

namespace Outsourcing.Domain.Contracts;

public sealed partial record AgreementView
{
    private IReadOnlyList<Termination>? declared;

    /// <summary>The terminations that were declared until the day.</summary>
    internal IReadOnlyList<Termination> Declared => declared ??= TerminationReading.Of(this);

    /// <summary>Gives the last day of what a clause concerns, by its term or by termination, as far as it is settled.</summary>
    internal LocalDate? LastDayOf(Clause clause)
    {
        var last = TermEnd(clause);
        foreach (var termination in Declared)
        {
            if (termination is { IsEffective.IsTrue: true, LastDay: { } day } && termination.Ends(this, clause) && !(last <= day))
            {
                last = day;
            }
        }

        return last;
    }

    private LocalDate? TermEnd(Clause clause) =>
        ContractStart.Term(this, clause.Reference.Document).TryGetValue(out var own)
        && own.Terms.State(ViewTerms.Facts(this, own.Clause, own.Terms), Date).TryGetValue(out var state)
            ? state.Ending?.LastDay
            : null;
}
