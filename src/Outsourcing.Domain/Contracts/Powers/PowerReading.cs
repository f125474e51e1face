using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>Whether a power can be used on one of its grounds, on the day of a view, and to which effect.</summary>
internal sealed class PowerReading
{
    private readonly Power power;
    private readonly PowerGround ground;
    private readonly AgreementView view;
    private readonly Clause clause;
    private readonly string holder;
    private readonly bool endless;
    private readonly List<Explanation> reasons = [];
    private readonly List<Finding> findings = [];

    /// <summary>Prepares the question.</summary>
    /// <param name="power">The power.</param>
    /// <param name="ground">One of its grounds.</param>
    /// <param name="view">The view.</param>
    /// <param name="clause">The clause of the power.</param>
    /// <param name="holder">The party that would use it.</param>
    /// <param name="endless">Whether the end of the agreement is left aside: when it is asked whether a use was justified.</param>
    public PowerReading(
        Power power,
        PowerGround ground,
        AgreementView view,
        Clause clause,
        string holder,
        bool endless = false
    )
    {
        this.power = power;
        this.ground = ground;
        this.view = view;
        this.clause = clause;
        this.holder = holder;
        this.endless = endless;
    }

    /// <summary>Gets whether it can be used.</summary>
    public PowerStatus Status { get; private set; }

    /// <summary>Gets the first day on which it can be used.</summary>
    public LocalDate? From { get; private set; }

    /// <summary>Gets the last day on which it can be used.</summary>
    public LocalDate? Until { get; private set; }

    /// <summary>Gets the last day of what it ends.</summary>
    public LocalDate? EndsOn { get; private set; }

    /// <summary>Gets the fee.</summary>
    public Answer<Money>? Fee { get; private set; }

    private string Title => ground.Ground == Ground.Convenience ? power.Name : $"{power.Name} ({ground.Ground})";

    /// <summary>Answers the question.</summary>
    public PowerReading Read()
    {
        Status = Decide();
        if (Status is PowerStatus.Now or PowerStatus.Later)
        {
            Effect(From is { } from && from > view.Date ? from : view.Date);
        }
        else if (Status == PowerStatus.Not)
        {
            (From, Until) = (null, null);
        }

        return this;
    }

    public Exercisable AsExercisable() =>
        Exercisable.Of(
            Title,
            power.Kind,
            holder,
            Status,
            clause.Reference,
            Explanation.Of(
                $"{holder} {Verdict()}: {power.Name}, on the ground of {ground.Ground}.",
                clause.Reference,
                reasons
            ),
            From,
            Until,
            EndsOn,
            Fee,
            clause.Services,
            findings
        );

    /// <summary>Says to which end and at which fee it is used on a day.</summary>
    /// <returns>The last day of what it ends.</returns>
    public LocalDate? Effect(LocalDate day)
    {
        var end = Answer.Known(day, Explanation.Of("It takes effect at once."));
        var notice = ground.Notice ?? power.Notice;
        if (notice is not null)
        {
            var start = ContractStart.Of(view, clause);
            end = notice.Ends(day, start.TryGetValue(out var begun) ? begun : null);
            reasons.Add(
                end.TryGetValue(out var last)
                    ? Explanation.Of(
                        $"Notice: {notice}; used on {CivilDay.Text(day)} it ends with {CivilDay.Text(last)}."
                    )
                    : end.Explanation
            );
        }

        if (power.Kind == PowerKind.Terminate)
        {
            EndsOn = Take(end);
        }

        if (power.CostsBorneBy is { } payer)
        {
            reasons.Add(Explanation.Of($"{payer} bears the costs."));
        }

        if (!endless)
        {
            ReadFee(day);
        }

        return EndsOn;
    }

    private string Verdict() =>
        Status switch
        {
            PowerStatus.Now => "can use the power now",
            PowerStatus.Later => "can use the power later",
            PowerStatus.Not => "cannot use the power",
            _ => "may or may not be able to use the power",
        };

    private PowerStatus Decide()
    {
        if (Ended() is { } over)
        {
            return Not(over);
        }

        var holds = Truth.True;
        if (power.Precondition != Condition.Always)
        {
            var known = view.Circumstances();
            holds = power.Precondition.Evaluate(known);
            reasons.Add(power.Precondition.Explain(known));
            if (holds.IsUnknown)
            {
                findings.Add(
                    Finding.Of(
                        ContractRules.PowerPrecondition,
                        Severity.Warning,
                        power.Name,
                        $"It is not known: {Invariant.List(power.Precondition.Missing(known))}.",
                        clause.Reference
                    )
                );
            }
        }

        var earliest = Earliest(out var cannot);
        var open = Moment(earliest, out var isMissing);
        return holds.IsFalse || cannot ? PowerStatus.Not
            : open is null && !isMissing ? PowerStatus.Not
            : holds.IsUnknown || earliest is null || open is null ? PowerStatus.Unknown
            : From is { } from && from > view.Date ? PowerStatus.Later
            : PowerStatus.Now;
    }

    /// <summary>Why it can no longer be used at all.</summary>
    private string? Ended()
    {
        if (endless)
        {
            return null;
        }

        if (AgreementEnds.Of(view).LastDayOf(clause) is { } last && last < view.Date)
        {
            return $"What it concerns ended with {CivilDay.Text(last)}.";
        }

        return
            power.Kind == PowerKind.Terminate
            && power.Scope != PowerScope.Service
            && view.Terminations()
                .FirstOrDefault(own =>
                    own.IsEffective.IsTrue && own.Services.Count == 0 && own.Clause == clause.Reference
                )
                is { } used
            ? $"It was used on {CivilDay.Text(used.On)} already."
            : null;
    }

    /// <summary>The first day that start and frequency allow; the smallest date when they ask for none, nothing when it is not known.</summary>
    private LocalDate? Earliest(out bool cannot)
    {
        cannot = false;
        LocalDate? earliest = LocalDate.MinIsoValue;
        if (power.NotBefore is { } start)
        {
            var day = start.Day(view, clause);
            cannot = day.Status is AnswerStatus.NotApplicable or AnswerStatus.Silent;
            earliest = Take(day);
            reasons.Add(
                earliest is { } first
                    ? Explanation.Of($"It can be used {start}: from {CivilDay.Text(first)}.", day.Explanation)
                    : day.Explanation
            );
        }

        if (power.Frequency is { } frequency)
        {
            var day = frequency.FirstDay(view, clause, power.Name, holder);
            reasons.Add(day.Explanation);
            earliest = Take(day) is { } next && earliest is { } before ? LocalDate.Max(before, next) : null;
        }

        return earliest;
    }

    private LocalDate? Take(Answer<LocalDate> answer)
    {
        if (answer.TryGetValue(out var day))
        {
            return day;
        }

        findings.AddRange(answer.Findings);
        return null;
    }

    /// <summary>Chooses the occasion on which it can be used: the last one that is open, else the first one to come.</summary>
    private GroundMoment? Moment(LocalDate? earliest, out bool isMissing)
    {
        var reading = ground.Ground.Read(new GroundCase(view, clause, holder));
        var waived = WaivedOn();
        GroundMoment? chosen = null;
        var otherwise = reading.Otherwise;
        foreach (var moment in reading.Moments)
        {
            var first = First(moment, earliest);
            var last = Last(moment);
            if (moment.From is { } arose && arose <= waived)
            {
                otherwise = $"The ground was waived on {CivilDay.Text(waived.Value)} by the use of another power.";
            }
            else if (last < view.Date || last < first)
            {
                otherwise = $"The ground lapsed with {CivilDay.Text(last.Value)}. {moment.Why}";
            }
            else if (chosen is null || !(first > view.Date))
            {
                chosen = moment;
            }
        }

        isMissing = chosen is null && reading.Missing is not null;
        if (chosen is null)
        {
            if (reading.Missing is { } missing)
            {
                findings.Add(missing);
            }

            reasons.Add(Explanation.Of(reading.Missing?.Message ?? otherwise));
            return null;
        }

        From = First(chosen, earliest);
        Until = Last(chosen);
        reasons.Add(Explanation.Of(chosen.Why));
        if (Until is { } until)
        {
            reasons.Add(
                Explanation.Of(
                    $"The ground lapses after {ObligationPeriods.Words(ground.LapsesAfter!)}: with {CivilDay.Text(until)}."
                )
            );
        }

        return chosen;
    }

    private static LocalDate? First(GroundMoment moment, LocalDate? earliest) =>
        moment.From is { } arose
            ? earliest > arose
                ? earliest
                : arose
            : earliest > LocalDate.MinIsoValue
                ? earliest
                : null;

    private LocalDate? Last(GroundMoment moment) =>
        ground.LapsesAfter is { } period
        && moment.From is { } arose
        && ObligationPeriods.After(arose, period).TryGetValue(out var last)
            ? last
            : null;

    /// <summary>The day on which the use of another power waived what was a ground until then.</summary>
    private LocalDate? WaivedOn()
    {
        LocalDate? waived = null;
        foreach (var fact in view.FactsOf<PowerExercised>())
        {
            if (
                string.Equals(fact.By, holder, StringComparison.Ordinal)
                && view.ClausesOn(fact.On)
                    .Any(own =>
                        own.Provision is Power used
                        && string.Equals(used.Name, fact.Power, StringComparison.Ordinal)
                        && used.Waived.Contains(power.Name, StringComparer.Ordinal)
                    )
            )
            {
                waived = fact.On;
            }
        }

        return waived;
    }

    private void ReadFee(LocalDate day)
    {
        var fee = ground.Fee ?? (ground.Ground.IsDefault ? null : power.Fee);
        if (fee is null)
        {
            if (power.Fee is not null)
            {
                reasons.Add(Explanation.Of("No fee: the ground is a default of the other side."));
            }

            return;
        }

        var facts = view.FeeFacts(clause.Services.Count == 1 ? clause.Services[0] : null)
            .OnIfHeld(FeeDate.NoticeReceived, day);
        facts = EndsOn is { } end ? facts.OnIfHeld(FeeDate.Effective, end) : facts;
        facts = ContractStart.Of(view, clause).TryGetValue(out var start)
            ? facts.OnIfHeld(FeeDate.ContractStart, start)
            : facts;
        facts =
            ContractStart.Term(view, clause.Reference.Document).TryGetValue(out var term)
            && term.Terms.State(ViewTerms.Facts(view, term.Clause, term.Terms), view.Date).TryGetValue(out var state)
            && state.LastDay is { } termEnd
                ? facts.OnIfHeld(FeeDate.TermEnd, termEnd)
                : facts;
        facts =
            power.Notice is not null && power.Notice.Ends(day, start).TryGetValue(out var full)
                ? facts.OnIfHeld(FeeDate.FullNoticeEnd, full)
                : facts;
        var computed = fee.Compute(facts);
        Fee = computed.TryGetValue(out var result)
            ? Answer.Known(result.Amount, computed.Explanation, computed.Findings)
            : Answer.NotKnown<Money>(computed.Status, computed.Findings, computed.Explanation);
        reasons.Add(computed.Explanation);
    }

    private PowerStatus Not(string why)
    {
        reasons.Add(Explanation.Of(why));
        return PowerStatus.Not;
    }
}
