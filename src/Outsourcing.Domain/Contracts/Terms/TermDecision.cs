using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>A decision that is left about the end of a term.</summary>
internal sealed record TermDecision(
    Renewal Renewal,
    LocalDate TermLastDay,
    LocalDate Day,
    LocalDate? First,
    Answer<NoticeDates> Notice
)
{
    public Due ToDue(string party, Clause clause) =>
        Due.Of(
            Renewal.Mode switch
            {
                RenewalMode.Automatic => $"give notice unless the term is to renew after {CivilDay.Text(TermLastDay)}",
                RenewalMode.Option => $"use the option if the term is to renew after {CivilDay.Text(TermLastDay)}",
                _ => $"agree on a renewal if the term is to renew after {CivilDay.Text(TermLastDay)}",
            },
            party,
            Day,
            ObligationState.Due,
            clause.Reference,
            Notice.IsKnown
                ? Notice.Explanation
                : Explanation.Of($"The term ends with {CivilDay.Text(TermLastDay)}: {Renewal}.", clause.Reference),
            from: First > Day ? null : First,
            services: clause.Services,
            findings: Notice.IsKnown ? Notice.Findings : []
        );
}
