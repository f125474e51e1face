using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <content>What the escrow asks of the parties and lets them do.</content>
public sealed partial record Escrow
{
    /// <summary>Gives the deposits that are due, and the handing over when nothing stands against it and a party holds the material.</summary>
    /// <inheritdoc/>
    public override IEnumerable<Due> Duties(AgreementView view, Clause clause, DateRange window)
    {
        Guard.Against.Null(view);
        Guard.Against.Null(clause);
        Guard.Against.Null(window);
        return EscrowDemand
            .Of(this, clause, view)
            .Where(demand => demand.Made is null && demand.By is { } day && window.Contains(day))
            .Select(demand => Deposit(view, clause, demand))
            .Concat(HandingOver(view, clause) is { } due && window.Contains(due.On) ? [due] : []);
    }

    /// <summary>Gives the powers of the beneficiary to verify, to claim and to take the material, and of the depositor to object.</summary>
    /// <inheritdoc/>
    public override IEnumerable<Exercisable> Powers(AgreementView view, Clause clause, string party)
    {
        Guard.Against.Null(view);
        Guard.Against.Null(clause);
        Guard.Against.Null(party);
        var state = EscrowFold.Of(view, clause).State;
        if (string.Equals(party, Beneficiary, StringComparison.Ordinal))
        {
            return
            [
                .. IsVerifiable ? [Verification(state, clause)] : Array.Empty<Exercisable>(),
                .. ReleaseConditions.Select(condition => Claim(condition, state, view, clause)),
                Taking(state, clause),
            ];
        }

        return string.Equals(party, Depositor, StringComparison.Ordinal) && ContraryWithin is not null
            ? [Objection(state, clause)]
            : [];
    }

    private Due Deposit(AgreementView view, Clause clause, EscrowDemand demand) =>
        Due.Of(
            $"deposit in {Name}",
            Depositor,
            demand.By!.Value,
            view.Date > demand.By ? ObligationState.Violated : ObligationState.Due,
            clause.Reference,
            Explanation.Of($"A deposit is due: {demand.What}.", clause.Reference),
            to: Beneficiary,
            from: demand.Since,
            services: clause.Services
        );

    private Due? HandingOver(AgreementView view, Clause clause)
    {
        var state = EscrowFold.Of(view, clause).State;
        return
            !IsHeldByBeneficiary
            && view.Agreement.PartyNames.Contains(Holder, StringComparer.Ordinal)
            && state.Stage == EscrowStage.Releasable
            && ReleaseWithin?.LastDay(Since(state, EscrowStage.Releasable)).TryGetValue(out var last) == true
            ? Due.Of(
                $"release of {Name}",
                Holder,
                last,
                view.Date > last ? ObligationState.Violated : ObligationState.Due,
                clause.Reference,
                Explanation.Of($"{state}.", clause.Reference),
                to: Beneficiary,
                from: Since(state, EscrowStage.Releasable),
                services: clause.Services
            )
            : null;
    }

    private Exercisable Verification(EscrowState state, Clause clause) =>
        Of(
            $"verify the deposit in {Name}",
            PowerKind.Audit,
            Beneficiary,
            state.Deposit != EscrowDeposit.Missing && state.Stage != EscrowStage.Ended,
            state,
            clause,
            state.Newest?.On
        );

    private Exercisable Claim(Ground condition, EscrowState state, AgreementView view, Clause clause)
    {
        var what = $"claim the release of {Name} ({condition})";
        if (state.Stage != EscrowStage.Held)
        {
            return Of(what, PowerKind.Other, Beneficiary, isNow: false, state, clause);
        }

        var reading = condition.Read(new GroundCase(view, clause, Beneficiary));
        var now = reading.Moments.FirstOrDefault(moment => moment.From is not { } from || from <= view.Date);
        var later = reading.Moments.FirstOrDefault(moment => moment.From > view.Date);
        return Exercisable.Of(
            what,
            PowerKind.Other,
            Beneficiary,
            now is not null ? PowerStatus.Now
                : reading.Missing is not null ? PowerStatus.Unknown
                : later is not null ? PowerStatus.Later
                : PowerStatus.Not,
            clause.Reference,
            Explanation.Of(
                $"{(now ?? later)?.Why ?? reading.Missing?.Message ?? reading.Otherwise}",
                clause.Reference,
                Explanation.Of($"{state}.")
            ),
            (now ?? (reading.Missing is null ? later : null))?.From,
            services: clause.Services,
            findings: now is null && reading.Missing is { } missing ? [missing] : []
        );
    }

    private Exercisable Objection(EscrowState state, Clause clause) =>
        Of(
            $"object to the release of {Name}",
            PowerKind.Other,
            Depositor,
            state.Stage == EscrowStage.Claimed,
            state,
            clause,
            state.ClaimedOn,
            state.ContestableUntil
        );

    private Exercisable Taking(EscrowState state, Clause clause)
    {
        var (status, from) = state.Stage switch
        {
            EscrowStage.Releasable when state.Deposit != EscrowDeposit.Missing => (
                PowerStatus.Now,
                Since(state, EscrowStage.Releasable)
            ),
            EscrowStage.Claimed when state.ContestableUntil is { } last => (PowerStatus.Later, last.PlusDays(1)),
            EscrowStage.Claimed => (PowerStatus.Unknown, (LocalDate?)null),
            _ => (PowerStatus.Not, null),
        };
        return Exercisable.Of(
            IsHeldByBeneficiary ? $"open {Name}" : $"have {Name} released",
            PowerKind.Other,
            Beneficiary,
            status,
            clause.Reference,
            Explanation.Of($"{state}.", clause.Reference),
            from,
            services: clause.Services
        );
    }

    private static Exercisable Of(
        string what,
        PowerKind kind,
        string holder,
        bool isNow,
        EscrowState state,
        Clause clause,
        LocalDate? from = null,
        LocalDate? until = null
    ) =>
        Exercisable.Of(
            what,
            kind,
            holder,
            isNow ? PowerStatus.Now : PowerStatus.Not,
            clause.Reference,
            Explanation.Of($"{state}.", clause.Reference),
            isNow ? from : null,
            isNow ? until : null,
            services: clause.Services
        );

    private static LocalDate Since(EscrowState state, EscrowStage stage) =>
        state.History.Reverse().TakeWhile(step => step.Stage == stage).Last().On;
}
