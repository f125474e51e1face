using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>The instances of one obligation of a view, with their states.</summary>
internal sealed class ObligationRegister
{
    /// <summary>How many occurrences a question is answered for.</summary>
    public const int MostOccurrences = 10_000;

    private readonly Obligation terms;
    private readonly AgreementView view;
    private readonly Clause clause;
    private readonly ObligationFacts facts;
    private readonly LocalDate? end;

    /// <summary>Reads the facts of an obligation.</summary>
    /// <param name="terms">The obligation.</param>
    /// <param name="view">The view.</param>
    /// <param name="clause">Its clause.</param>
    /// <param name="endless">Whether the end of the agreement is left aside: for grounds, on which that end may depend.</param>
    public ObligationRegister(Obligation terms, AgreementView view, Clause clause, bool endless = false)
    {
        this.terms = terms;
        this.view = view;
        this.clause = clause;
        facts = ObligationFacts.Of(view);
        end = endless ? null : LifeEnd();
    }

    /// <summary>Gives the instances whose last day lies in a window; those without one whose first day does.</summary>
    /// <param name="window">The days asked about.</param>
    /// <param name="isOwed">Whether the duty of a trigger of a day is owed by this wording of the clause; every one without it.</param>
    public IEnumerable<ObligationInstance> DueIn(DateRange window, Func<LocalDate?, bool>? isOwed = null) =>
        Owed(Starts(window), isOwed).Where(instance => instance.Day is { } day && window.Contains(day));

    /// <summary>Gives the instances that have arisen until the day of the view, and the next one.</summary>
    /// <param name="isOwed">As for <see cref="DueIn"/>.</param>
    public IEnumerable<ObligationInstance> All(Func<LocalDate?, bool>? isOwed = null) =>
        Owed(Starts(window: null), isOwed);

    /// <summary>Whether the duty arises from a trigger of that day.</summary>
    public bool Has(LocalDate day)
    {
        Start[] triggers = [.. Triggers()];
        return terms.Recurrence is { } recurrence && triggers[0].Day is { } anchor
            ? recurrence.DayOf(anchor, recurrence.LastOnOrBefore(anchor, day)) == day
            : Array.Exists(triggers, start => start.Day == day);
    }

    /// <summary>Gives the last day of the duty of a trigger, without suspensions; nothing where it is not known or there is none.</summary>
    public LocalDate? LastDay(LocalDate trigger) => terms.DueDate.Day(Arising(trigger).Arises ?? trigger);

    private IEnumerable<ObligationInstance> Owed(IEnumerable<Start> starts, Func<LocalDate?, bool>? isOwed) =>
        starts.Where(start => isOwed is null || isOwed(start.Day)).SelectMany(Instances);

    /// <summary>The last day on which it can arise and be owed; none when it survives without an end, or no end is known.</summary>
    private LocalDate? LifeEnd() =>
        terms is { Survives: true, SurvivalPeriod: null } || AgreementEnds.Of(view).LastDayOf(clause) is not { } last
            ? null
        : terms.SurvivalPeriod is not { } period ? last
        : ObligationPeriods.DayAfter(last, period);

    private IEnumerable<Start> Starts(DateRange? window)
    {
        Start[] triggers = [.. Triggers()];
        if (terms.Recurrence is not { } recurrence || triggers[0].Day is not { } anchor)
        {
            return triggers.Where(start => start.Day is null || !(end < start.Day));
        }

        return Occurrences(recurrence, anchor, window);
    }

    private IEnumerable<Start> Triggers()
    {
        switch (terms.Trigger)
        {
            case ObligationTrigger.FixedDay fixedDay:
                return [new Start(ObligationKey.Sole, fixedDay.Day)];
            case ObligationTrigger.NamedEvent named:
                var events = facts.Events(named.Name);
                return events.Count == 0
                    ? [new Start(ObligationKey.Sole, null)]
                    : events.Select(
                        (fact, i) =>
                            new Start(
                                ObligationKey.OfEvent(fact.Id, i, events.Count > 1 ? events[1].On : null),
                                fact.On
                            )
                    );
            default:
                var effective = view.Agreement.Find(clause.Reference.Document)?.Effective;
                return [new Start(ObligationKey.Sole, effective?.Date, Missing(effective))];
        }
    }

    private Finding? Missing(PartialDate? effective) =>
        effective?.Date is not null
            ? null
            : Finding.Of(
                effective is null ? ContractRules.ValueUnknown : ContractRules.ValuePartial,
                Severity.Warning,
                terms.Name,
                effective is null
                    ? $"The first day of the effect of {clause.Reference.Document} is not recorded."
                    : $"The first day of the effect of {clause.Reference.Document} is stated in part only: {effective}.",
                clause.Reference
            );

    private IEnumerable<Start> Occurrences(Recurrence recurrence, LocalDate anchor, DateRange? window)
    {
        var until = window?.Last ?? view.Date;
        var high = recurrence.LastOnOrBefore(anchor, end < until ? end.Value : until);
        if (window is null && high < recurrence.Last && !(end <= until))
        {
            high++;
        }

        var low =
            window is null || terms.Reparation is not null
                ? recurrence.First
                : LowestDue(recurrence, anchor, window, high);
        var cut = high - (long)low >= MostOccurrences;
        if (cut)
        {
            low = high - MostOccurrences + 1;
        }

        for (var number = low; number <= high; number++)
        {
            if (recurrence.DayOf(anchor, number) is { } day && !(end < day))
            {
                yield return new Start(ObligationKey.OfOccurrence(day), day, cut && number == low ? Cut() : null);
            }
        }
    }

    /// <summary>Finds the first occurrence whose last day can lie in the window, by halving: last days follow the order of occurrences.</summary>
    private int LowestDue(Recurrence recurrence, LocalDate anchor, DateRange window, int high)
    {
        // A suspension moves no last day that lies before it.
        var bound =
            facts.About(terms.Name).FirstOrDefault(fact => fact is SuspendedDuty) is { } stop && stop.On < window.First
                ? stop.On
                : window.First;
        int step = 1;
        var low = high;
        while (low > recurrence.First && LastDay(low) >= bound)
        {
            low = (int)Math.Max(recurrence.First, (long)low - step);
            step *= 2;
        }

        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (LastDay(middle) >= bound)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        // Where holidays are not known an occurrence stands for its last day, which may step back by one.
        return Math.Max(recurrence.First, low - 1);

        LocalDate LastDay(int number)
        {
            var day = recurrence.DayOf(anchor, number) ?? LocalDate.MaxIsoValue;
            return terms.DueDate.Day(day) ?? day;
        }
    }

    private Finding Cut() =>
        Finding.Of(
            ContractRules.ObligationCap,
            Severity.Error,
            terms.Name,
            $"Only the last {Invariant.Text(MostOccurrences)} occurrences are listed; earlier ones are left out.",
            clause.Reference,
            "Ask about a shorter window."
        );

    private IEnumerable<ObligationInstance> Instances(Start start)
    {
        var (arises, antecedent) = Arising(start.Day);
        var instance = Instance(terms, start, arises, antecedent, end, out var stands);
        yield return instance;
        for (var link = terms.Reparation; link is not null && stands is { } day; link = link.Reparation)
        {
            yield return Instance(link, start with { Day = day, Finding = null }, day, null, lifeEnd: null, out stands);
        }
    }

    private ObligationInstance Instance(
        Obligation obligation,
        Start start,
        LocalDate? arises,
        Finding? antecedent,
        LocalDate? lifeEnd,
        out LocalDate? stands
    )
    {
        stands = null;
        var findings = new List<Finding>();
        Add(start.Finding);
        Add(antecedent);
        if (arises is not { } first)
        {
            return new ObligationInstance(obligation, clause, start.Key)
            {
                State =
                    start.Day is null ? ObligationState.Dormant
                    : lifeEnd < view.Date || LapseOf(start.Day.Value) < view.Date ? ObligationState.Discharged
                    : ObligationState.Pending,
                Findings = findings,
            };
        }

        var fold = ObligationFold.Of(
            obligation.DueDate,
            obligation.Cure,
            first,
            lifeEnd,
            facts.About(obligation.Name).Where(start.Key.IsMeantBy),
            view.Date
        );
        stands = fold.BeyondCure;
        if (fold.Deadline is null)
        {
            findings.AddRange(obligation.DueDate.LastDay(first).Findings);
        }

        if (fold.State.IsOpen() && fold.Deadline is { } due && lifeEnd < due)
        {
            findings.Add(
                Finding.Of(
                    ContractRules.ObligationEnd,
                    Severity.Info,
                    obligation.Name,
                    $"It ends with {CivilDay.Text(lifeEnd.Value)}, before its last day {CivilDay.Text(due)}, and is discharged then.",
                    clause.Reference
                )
            );
        }

        if (fold is { CureEnd: null, CureFrom: { } begun })
        {
            findings.AddRange(obligation.Cure!.Length.LastDay(begun).Findings);
        }

        return new ObligationInstance(obligation, clause, start.Key)
        {
            State = fold.State,
            Arises = first,
            LastDay = fold.Deadline,
            CureLastDay = fold.CureEnd,
            StandsSince = fold.BeyondCure,
            History = fold.Steps,
            Findings = findings,
        };

        void Add(Finding? finding)
        {
            if (finding is not null)
            {
                findings.Add(finding);
            }
        }
    }

    /// <summary>Gives the first day from the trigger on which the antecedent holds; a day that lies ahead stands as it is.</summary>
    private (LocalDate? Arises, Finding? Antecedent) Arising(LocalDate? trigger)
    {
        if (trigger is not { } day || terms.Antecedent == Condition.Always)
        {
            return (trigger, null);
        }

        var known = Circumstances.None;
        var open = terms.Antecedent.Evaluate(known);
        var names = terms.Antecedent.Missing(known);
        var lapse = LapseOf(day);
        foreach (var fact in view.Facts)
        {
            if (fact.On > lapse || (fact.On > day && open.IsTrue))
            {
                break;
            }

            var (name, holds) = fact switch
            {
                Stated stated => (stated.Circumstance, stated.Holds),
                Happened happened => (happened.Event, Truth.True),
                _ => ("", Truth.Unknown),
            };
            if (!names.Contains(name, StringComparer.Ordinal))
            {
                continue;
            }

            known = known.With(name, holds);
            open = terms.Antecedent.Evaluate(known);
            if (open.IsTrue && fact.On > day)
            {
                return (fact.On, null);
            }
        }

        return open.IsTrue ? (day, null)
            : day > view.Date ? (day, Waiting(known))
            : (null, Waiting(known));
    }

    /// <summary>The last day on which the antecedent can come to hold; nothing for any day, or when it is not known.</summary>
    private LocalDate? LapseOf(LocalDate trigger) => terms.AntecedentWithin?.Day(trigger);

    private Finding Waiting(Circumstances known)
    {
        var missing = terms.Antecedent.Missing(known);
        return Finding.Of(
            ContractRules.ObligationAntecedent,
            missing.Count == 0 ? Severity.Info : Severity.Warning,
            terms.Name,
            missing.Count == 0
                ? $"What must come first does not hold: {terms.Antecedent}."
                : $"What must come first is not known: {Invariant.List(missing)}.",
            clause.Reference
        );
    }

    /// <summary>The day of a trigger, and by what facts name the instance.</summary>
    private sealed record Start(ObligationKey Key, LocalDate? Day, Finding? Finding = null);
}
