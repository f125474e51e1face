using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Reads the state of an escrow from the facts, each by the wording in force on its day.</summary>
internal sealed class EscrowFold
{
    private readonly AgreementView view;
    private readonly Clause clause;
    private readonly Escrow terms;
    private readonly List<EscrowStep> steps = [];
    private readonly List<Finding> findings = [];
    private EscrowPosition position = EscrowPosition.Start;
    private EscrowDeposited? newest;
    private LocalDate? claimedOn;
    private LocalDate? until;
    private Truth founded;

    private EscrowFold(AgreementView view, Clause clause)
    {
        this.view = view;
        this.clause = clause;
        terms = (Escrow)clause.Provision;
    }

    /// <summary>Whether the deposits were met on the day of the view.</summary>
    private Truth IsFresh =>
        EscrowDemand.Of(terms, clause, view).Aggregate(Truth.True, (all, demand) => all & demand.IsMetOn(view.Date));

    public static (EscrowState State, IReadOnlyList<Finding> Findings) Of(AgreementView view, Clause clause) =>
        new EscrowFold(view, clause).Read();

    /// <summary>Whether the release conditions of the terms had occurred on a day.</summary>
    public static Truth Occurred(Escrow terms, Clause clause, AgreementView view, LocalDate day) =>
        terms
            .ReleaseConditions.Select(condition => condition.Read(new GroundCase(view, clause, terms.Beneficiary)))
            .Aggregate(
                Truth.False,
                (any, reading) =>
                    any
                    | (
                        reading.Moments.Any(moment => moment.From is not { } from || from <= day) ? Truth.True
                        : reading.Missing is null ? Truth.False
                        : Truth.Unknown
                    )
            );

    /// <summary>Whether the terms allow an act with the material as the escrow stands.</summary>
    public static Truth Allows(
        Escrow terms,
        EscrowPosition at,
        Truth founded,
        string act,
        AgreementView on,
        Circumstances when
    ) =>
        at.Deposit == EscrowDeposit.Missing || at.Stage == EscrowStage.Ended
            ? Truth.False
            : Truth.Of(terms.BeforeRelease.Contains(act, StringComparer.Ordinal))
                | (
                    at.Stage == EscrowStage.Released
                    && terms.Use is { } use
                    && use.Acts.Contains(act, StringComparer.Ordinal)
                    && !HasHappened(on, use.Until)
                        ? founded & use.Condition.Evaluate(when)
                        : Truth.False
                );

    private static bool HasHappened(AgreementView view, string? name) =>
        name is not null
        && view.FactsOf<Happened>().Any(fact => string.Equals(fact.Event, name, StringComparison.Ordinal));

    private (EscrowState State, IReadOnlyList<Finding> Findings) Read()
    {
        foreach (
            var fact in view.FactsOf<EscrowFact>()
                .Where(fact => string.Equals(fact.Escrow, terms.Name, StringComparison.Ordinal))
        )
        {
            Lapse(fact.On);
            Take(fact);
        }

        Lapse(view.Date);
        LookAtDeposits();
        return (State(), findings);
    }

    private EscrowState State() =>
        new(terms.Name, [.. steps])
        {
            Newest = newest,
            IsFresh = IsFresh,
            NextDeposit = EscrowDemand
                .Of(terms, clause, view)
                .Where(demand => demand.Made is null && demand.By >= view.Date)
                .Min(demand => demand.By),
            ClaimedOn = claimedOn,
            ContestableUntil = until,
            IsFounded = founded,
        };

    /// <summary>Ends the time for an objection when it has passed on a day.</summary>
    private void Lapse(LocalDate day)
    {
        if (position.Stage == EscrowStage.Claimed && until is { } last && last < day)
        {
            position = position with { Stage = EscrowStage.Releasable };
            Add(last.PlusDays(1), null, $"no objection until {CivilDay.Text(last)}", isAccepted: true);
        }
    }

    private void Take(EscrowFact fact)
    {
        if (Judging(fact.On) is not { } judging)
        {
            Refuse(fact, $"no clause about {terms.Name} is in force on that day");
            return;
        }

        var by = (Escrow)judging.Provision;
        if (position.After(fact, by.ContraryWithin is not null, until is not null) is not { } next)
        {
            Refuse(fact, $"the escrow is {position}");
            return;
        }

        var before = position.Stage;
        position = next;
        switch (fact)
        {
            case EscrowDeposited deposited:
                newest = deposited;
                break;
            case EscrowClaimed:
                Claim(fact, judging, by);
                break;
            case EscrowSettled settled:
                founded = settled.ForBeneficiary ? Truth.True : Truth.Unknown;
                (claimedOn, until) = (settled.ForBeneficiary ? claimedOn : null, null);
                break;
            case EscrowReleased when before == EscrowStage.Claimed:
                founded &= Truth.Unknown;
                break;
            case EscrowUsed used:
                LookAtUse(used, by);
                break;
            default:
                break;
        }

        Add(fact.On, fact.Id, fact.Words, isAccepted: true);
    }

    private void Claim(EscrowFact fact, Clause judging, Escrow by)
    {
        claimedOn = fact.On;
        founded = Occurred(by, judging, view.On(fact.On), fact.On);
        var last = by.ContraryWithin?.LastDay(fact.On);
        until = last is not null && last.TryGetValue(out var day) ? day : null;
        if (!founded.IsTrue)
        {
            Find(
                IpRules.EscrowCondition,
                founded.IsFalse ? Severity.Error : Severity.Warning,
                founded.IsFalse
                    ? $"On the day of the claim, {CivilDay.Text(fact.On)} ({fact.Id}), no release condition had occurred."
                    : $"It is not known whether a release condition had occurred on the day of the claim, {CivilDay.Text(fact.On)} ({fact.Id})."
            );
        }

        if (last is not null && until is null)
        {
            Find(
                IpRules.EscrowWindow,
                Severity.Warning,
                $"It is not known until when {terms.Depositor} can object to the claim of {CivilDay.Text(fact.On)}: {last.Findings[0].Message}"
            );
        }
    }

    private void LookAtUse(EscrowUsed used, Escrow by)
    {
        var on = view.On(used.On);
        var allowed = Allows(by, position, founded, used.Act, on, on.Circumstances());
        if (!allowed.IsTrue)
        {
            Find(
                IpRules.EscrowUse,
                allowed.IsFalse ? Severity.Error : Severity.Warning,
                allowed.IsFalse
                    ? $"The act '{used.Act}' of {CivilDay.Text(used.On)} ({used.Id}) was not allowed: the escrow was {position}."
                    : $"It is not known whether the act '{used.Act}' of {CivilDay.Text(used.On)} ({used.Id}) was allowed."
            );
        }
    }

    private void LookAtDeposits()
    {
        foreach (var demand in EscrowDemand.Of(terms, clause, view))
        {
            var met = demand.IsMetOn(view.Date);
            if (!met.IsTrue)
            {
                Find(
                    IpRules.EscrowDeposit,
                    Severity.Warning,
                    met.IsFalse
                        ? $"The deposit ({demand.What}) was due by {CivilDay.Text(demand.By!.Value)} and has not been made."
                        : $"The deposit ({demand.What}) has not been made, and the day by which it is due is not known."
                );
            }
        }

        if (position.Stage == EscrowStage.Ended || newest is null)
        {
            return;
        }

        if (position.Deposit == EscrowDeposit.Defective)
        {
            Find(
                IpRules.EscrowVerification,
                Severity.Warning,
                $"The deposit of {CivilDay.Text(newest.On)} ({newest.Id}) was found wanting."
            );
        }

        string[] lacking = [.. terms.Materials.Except(newest.Materials, StringComparer.Ordinal)];
        if (lacking.Length > 0)
        {
            Find(
                IpRules.EscrowMaterials,
                Severity.Warning,
                newest.Materials.Count == 0
                    ? $"It is not recorded what the deposit of {CivilDay.Text(newest.On)} ({newest.Id}) holds."
                    : $"The deposit of {CivilDay.Text(newest.On)} ({newest.Id}) lacks {Invariant.List(lacking)}."
            );
        }
    }

    private Clause? Judging(LocalDate day) =>
        view.ClausesOn(day)
            .FirstOrDefault(own =>
                own.Provision is Escrow escrow && string.Equals(escrow.Name, terms.Name, StringComparison.Ordinal)
            );

    private void Refuse(EscrowFact fact, string why)
    {
        Add(fact.On, fact.Id, fact.Words, isAccepted: false);
        Find(IpRules.EscrowOrder, Severity.Error, $"{fact} does not count: {why}.");
    }

    private void Add(LocalDate on, string? fact, string statement, bool isAccepted) =>
        steps.Add(new EscrowStep(on, fact, statement, isAccepted, position.Deposit, position.Stage));

    private void Find(RuleId rule, Severity severity, string message) =>
        findings.Add(Finding.Of(rule, severity, terms.Name, message, clause.Reference));
}
