using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>Reads a term with its facts on a day: walks from term to term, over many equal periods in one step.</summary>
internal sealed class TermReading(Term term, TermFacts facts, LocalDate on)
{
    private const string Subject = "term";

    private readonly List<Finding> findings = [];
    private IReadOnlyList<Finding> missing = [];
    private LocalDate? contractStart;
    private TermEnding? cut;

    /// <summary>The day up to which terms follow each other.</summary>
    private LocalDate Until => cut is null ? on : LocalDate.Min(on, cut.LastDay);

    public Answer<TermState> State() =>
        Begin(out var initial, out var start) is { } refused ? refused
        : facts.Undated is { } undated ? Answer.FactMissing<TermState>(undated)
        : Walk(initial) is { } cursor ? Stands(cursor, start)
        : NotKnown(missing);

    /// <summary>The decisions that are left in a window; none of what is settled or not known, or depends on another decision.</summary>
    public IEnumerable<TermDecision> Decisions(DateRange window)
    {
        if (Begin(out var initial, out _) is not null || facts.Undated is not null || Walk(initial) is not { } cursor)
        {
            yield break;
        }

        // Renewals that nobody stops go on by themselves, up to one whose decision lies behind the window.
        while (Rule(cursor) is { } rule && Turn(cursor, out _) is var turn and (TermTurn.Open or TermTurn.Renews))
        {
            if (cut?.LastDay <= cursor.LastDay)
            {
                yield break;
            }

            if (turn == TermTurn.Open)
            {
                var notice = NoticeAnswer(cursor, rule);
                var isKnown = notice.TryGetValue(out var dates);
                var day = dates?.LatestReceipt ?? cursor.LastDay;
                if (day >= window.EndExclusive)
                {
                    yield break;
                }

                if (day >= on && window.Contains(day) && (isKnown || rule.Mode != RenewalMode.Automatic))
                {
                    yield return new TermDecision(rule, cursor.LastDay, day, dates?.FirstReceipt, notice);
                }

                if (rule.Mode != RenewalMode.Automatic)
                {
                    yield break;
                }
            }

            if (Renewed(cursor, 1) is not { } next)
            {
                yield break;
            }

            cursor = next;
        }
    }

    /// <summary>Finds the first term; an answer when its days are not known.</summary>
    private Answer<TermState>? Begin(out TermCursor initial, out TermDay start)
    {
        var end = term.End.LastDay(facts, on);
        start = term.Start.Day(facts, on);
        contractStart = start.IsKnown ? start.Earliest : null;
        initial = new TermCursor(
            contractStart,
            end.IsKnown ? end.Boundary ?? TermBoundary.At(end.Earliest.PlusDays(1)) : null
        );
        cut = Cut(end);
        LocalDate[] days = [on, contractStart ?? on, end.IsKnown ? end.Earliest : on];
        return !end.IsKnown && !end.IsOpen
                ? NotKnown([end.Why!.Finding(facts.Clause, end.Range("last day of the term"))])
            : Array.Exists(days, day => !CivilRange.Holds(day))
                ? Answer.NotApplicable<TermState>(CivilRange.Left(Array.Find(days, day => !CivilRange.Holds(day))))
            : contractStart > initial.LastDay
                ? Answer.Conflict<TermState>(
                    Finding.Of(
                        ContractRules.TermOrder,
                        Severity.Error,
                        Subject,
                        $"The term ends with {CivilDay.Text(initial.LastDay)}, before its first day {CivilDay.Text(contractStart.Value)}.",
                        facts.Clause
                    )
                )
            : null;
    }

    /// <summary>The end that no renewal follows: by termination, or by an event, whichever comes first.</summary>
    private TermEnding? Cut(TermDay end)
    {
        var happened =
            end.Event is { } name ? new TermEnding(end.Earliest, TermEndCause.Event, name)
            : term.End.Cut(facts, on) is { } other ? new TermEnding(other.Day, TermEndCause.Event, other.Event)
            : null;
        return facts.Termination is not { } terminated || happened?.LastDay <= terminated.LastDay
            ? happened
            : new TermEnding(terminated.LastDay, TermEndCause.Termination, terminated.Ground);
    }

    /// <summary>Goes to the term that runs on the day, or to the last one.</summary>
    private TermCursor? Walk(TermCursor cursor)
    {
        while (Until >= cursor.End?.EndExclusive)
        {
            switch (Turn(cursor, out _))
            {
                case TermTurn.Renews when Renewed(cursor, Jump(cursor)) is { } next:
                    cursor = next;
                    break;
                case TermTurn.Renews:
                case TermTurn.NotKnown:
                    return null;
                default:
                    return cursor;
            }
        }

        return cursor;
    }

    /// <summary>How many renewals come to the same end until something can change: all up to the day, or to a notice or statement.</summary>
    private int Jump(TermCursor cursor)
    {
        var rule = Rule(cursor)!;
        if (rule is not { Mode: RenewalMode.Automatic, Period: { } period } || Carried(rule, cursor))
        {
            return 1;
        }

        var until = Until;
        foreach (var notice in facts.Notices)
        {
            var day = notice.CountedBy(rule.Notice);
            if (Stops(notice, rule))
            {
                until = day > cursor.LastDay ? LocalDate.Min(until, day) : until;
                until = notice.ValidFor is { } end && end > cursor.LastDay ? LocalDate.Min(until, end) : until;
            }
        }

        if (rule.Circumstance is { } name && facts.NextStatement(name, cursor.LastDay) is { } said)
        {
            until = LocalDate.Min(until, said);
        }

        var times = cursor.End!.Value.PeriodsBeyond(CivilLength.Of(period), until);
        return Math.Min(times, Left(rule, cursor));
    }

    /// <summary>Says what comes at the end of a term, as known on the day.</summary>
    private TermTurn Turn(TermCursor cursor, out TermEnding? ending)
    {
        ending = null;
        if (cursor.End is null)
        {
            return TermTurn.Open;
        }

        if (Rule(cursor) is not { } rule)
        {
            ending = new TermEnding(cursor.LastDay, TermEndCause.Expiry);
            return TermTurn.Ends;
        }

        var isOver = on > cursor.LastDay;
        switch (rule.Mode)
        {
            case RenewalMode.Automatic when IsGiven(cursor, rule, out var isStopped):
                if (isStopped is not { } stopped)
                {
                    return TermTurn.NotKnown;
                }

                if (stopped)
                {
                    ending = new TermEnding(cursor.LastDay, TermEndCause.NonRenewal);
                    return TermTurn.Ends;
                }

                break;
            case RenewalMode.Option when IsGiven(cursor, rule, out var isUsed):
                if (isUsed is not { } used)
                {
                    return TermTurn.NotKnown;
                }

                if (used)
                {
                    return rule.Circumstance is null || isOver ? Depends(cursor, rule, out ending) : TermTurn.Open;
                }

                break;
            case RenewalMode.Mutual when facts.AgreedBy(on) > cursor.Agreed:
                return rule.Circumstance is null || isOver ? Depends(cursor, rule, out ending) : TermTurn.Open;
            default:
                break;
        }

        if (rule.Mode == RenewalMode.Option && (isOver || on > Notice(cursor, rule)?.LatestReceipt))
        {
            ending = new TermEnding(cursor.LastDay, TermEndCause.OptionLapsed, rule.Holder);
            return TermTurn.Ends;
        }

        if (!isOver)
        {
            return TermTurn.Open;
        }

        if (rule.Mode == RenewalMode.Mutual)
        {
            ending = new TermEnding(cursor.LastDay, TermEndCause.NotAgreed);
            return TermTurn.Ends;
        }

        return Depends(cursor, rule, out ending);
    }

    /// <summary>Says whether the circumstance lets a term renew.</summary>
    private TermTurn Depends(TermCursor cursor, Renewal rule, out TermEnding? ending)
    {
        ending = null;
        if (rule.Circumstance is not { } name)
        {
            return TermTurn.Renews;
        }

        var holds = facts.Holds(name, cursor.LastDay);
        if (holds.IsTrue)
        {
            return TermTurn.Renews;
        }

        if (holds.IsFalse)
        {
            ending = new TermEnding(cursor.LastDay, TermEndCause.Condition, name);
            return TermTurn.Ends;
        }

        missing =
        [
            Finding.Of(
                ContractRules.RenewalCondition,
                Severity.Error,
                name,
                $"Whether the term renews after {CivilDay.Text(cursor.LastDay)} depends on this, and it is not known: {name}.",
                facts.Clause
            ),
        ];
        return TermTurn.NotKnown;
    }

    /// <summary>Says whether notices were given that bear on the end of a term, and whether one of them counts; nothing when that is not known.</summary>
    private bool IsGiven(TermCursor cursor, Renewal rule, out bool? counts)
    {
        counts = false;
        var isGiven = false;
        foreach (var notice in facts.Notices)
        {
            var day = notice.CountedBy(rule.Notice);
            if (notice.Received > on || day > cursor.LastDay || !Stops(notice, rule))
            {
                continue;
            }

            if (notice.ValidFor is { } end)
            {
                // The clause of the day of the notice decides for which end it counts.
                if (end != cursor.LastDay)
                {
                    continue;
                }

                counts = true;
                return true;
            }

            if (IsOfAnEarlierTerm(day, cursor, rule))
            {
                continue;
            }

            isGiven = true;
            if (rule.Notice is null)
            {
                // An option that names no time can be used until the end; nothing says how to stop a renewal.
                counts = rule.Mode == RenewalMode.Option ? true : counts;
                continue;
            }

            var answer = NoticeAnswer(cursor, rule);
            if (IsNever(answer))
            {
                continue;
            }

            if (!answer.TryGetValue(out var dates))
            {
                missing = answer.Findings;
                counts = null;
                return true;
            }

            if (dates.IsInTime(day))
            {
                counts = true;
                return true;
            }

            Missed(day, dates);
        }

        return isGiven;
    }

    private static bool IsOfAnEarlierTerm(LocalDate day, TermCursor cursor, Renewal rule) =>
        !cursor.IsInitial && day < cursor.First && rule.Late != LateNotice.NextTerm;

    /// <summary>Whether a late notice waits for a later term.</summary>
    private bool Carried(Renewal rule, TermCursor cursor)
    {
        if (rule.Late == LateNotice.NextTerm)
        {
            foreach (var notice in facts.Notices)
            {
                if (notice.CountedBy(rule.Notice) <= cursor.LastDay && Stops(notice, rule))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a notice is one that the renewal asks for, from a party that may give it.</summary>
    private static bool Stops(TermNotice notice, Renewal rule) =>
        (
            rule.Mode == RenewalMode.Option
                ? notice.Purpose == NoticePurpose.OptionExercise
                : notice.Purpose is NoticePurpose.NonRenewal or NoticePurpose.Objection
        )
        && (
            notice.From is null
            || rule.Holder is null
            || string.Equals(notice.From, rule.Holder, StringComparison.Ordinal)
        );

    private void Missed(LocalDate day, NoticeDates dates)
    {
        var isLate = day > dates.LatestReceipt;
        var bound = isLate ? dates.LatestReceipt : dates.FirstReceipt!.Value;
        var finding = Finding.Of(
            isLate ? ContractRules.NoticeLate : ContractRules.NoticeEarly,
            Severity.Warning,
            Subject,
            $"The notice of {CivilDay.Text(day)} is too {(isLate ? "late" : "early")} for the end on {CivilDay.Text(dates.TermLastDay)}: the {(isLate ? "last" : "first")} day is {CivilDay.Text(bound)}.",
            facts.Clause
        );
        if (!findings.Contains(finding))
        {
            findings.Add(finding);
        }
    }

    /// <summary>Whether no notice can be in time, since no period to whose end it would take effect ends within the term.</summary>
    private static bool IsNever(Answer<NoticeDates> notice) =>
        notice.Status == AnswerStatus.NotApplicable && notice.Findings[0].Rule == ContractRules.NoticePeriodEnd;

    private Renewal? Rule(TermCursor cursor) =>
        cursor.End is not null && cursor.Rule < term.Renewals.Count ? term.Renewals[cursor.Rule] : null;

    private static int Left(Renewal rule, TermCursor cursor) =>
        rule.Most is { } most ? most - cursor.Used : int.MaxValue;

    /// <summary>Goes on by some renewals; nothing when the period is withheld or the calendar ends.</summary>
    private TermCursor? Renewed(TermCursor cursor, int times)
    {
        var (rule, end) = (Rule(cursor)!, cursor.End!.Value);
        var used = cursor.Used + times;
        var (next, usedThen) = used == rule.Most ? (cursor.Rule + 1, 0) : (cursor.Rule, used);
        var agreed = cursor.Agreed + (rule.Mode == RenewalMode.Mutual ? times : 0);
        if (rule.Period is { } period)
        {
            var length = CivilLength.Of(period);
            if (end.Reaches(length, times))
            {
                var first = times == 1 ? end : end.Plus(length, times - 1);
                return new TermCursor(
                    first.EndExclusive,
                    end.Plus(length, times),
                    cursor.Renewals + times,
                    next,
                    usedThen,
                    agreed
                );
            }

            missing = [CivilRange.Left(end.LastDay)];
            return null;
        }

        if (rule.IsIndefinite)
        {
            return new TermCursor(end.EndExclusive, null, cursor.Renewals + 1, next, usedThen, agreed);
        }

        missing = [Missing.Withheld("period of the renewal", facts.Clause)];
        return null;
    }

    private NoticeDates? Notice(TermCursor cursor, Renewal rule) =>
        rule.Notice is not null && NoticeAnswer(cursor, rule).TryGetValue(out var dates) ? dates : null;

    private Answer<NoticeDates> NoticeAnswer(TermCursor cursor, Renewal rule) =>
        rule.Notice is not { } notice
            ? Answer.Silent<NoticeDates>(
                Finding.Of(
                    ContractRules.NoticeNone,
                    rule.Mode == RenewalMode.Mutual ? Severity.Info : Severity.Error,
                    Subject,
                    rule.Mode switch
                    {
                        RenewalMode.Automatic => "The contract does not say by which notice the renewal is stopped.",
                        RenewalMode.Option => "The contract does not say until when the option is to be used.",
                        _ => "A renewal by agreement needs no notice.",
                    },
                    facts.Clause
                )
            )
            : notice.Dates(cursor.LastDay, contractStart, EventOf(notice, cursor), facts.BusinessDays, facts.Clause);

    private LocalDate? EventOf(Notice notice, TermCursor cursor) =>
        notice is EventNotice { Event: var name }
            ? facts.LastOf(name, cursor.IsInitial ? null : cursor.First, LocalDate.Min(on, cursor.LastDay))
            : null;

    private Answer<TermState> Stands(TermCursor cursor, TermDay start)
    {
        if (cut?.LastDay <= cursor.LastDay)
        {
            return Ended(cursor, cut);
        }

        var turn = Turn(cursor, out var ending);
        if (turn == TermTurn.NotKnown)
        {
            return NotKnown(missing);
        }

        if ((ending ?? cut) is { } settled)
        {
            return Ended(cursor, settled);
        }

        if (!start.IsKnown && cursor.IsInitial)
        {
            findings.Add(start.Why!.Finding(facts.Clause, start.Range("first day of the term")));
        }

        var rule = Rule(cursor);
        var notice = rule is null ? NothingToStop<NoticeDates>() : NoticeAnswer(cursor, rule);
        var ahead = Ahead(cursor);
        if (
            rule is { Mode: RenewalMode.Automatic }
            && notice.TryGetValue(out var dates)
            && dates.LatestReceipt <= cursor.First
        )
        {
            findings.Add(Unavoidable(dates, cursor.First.Value));
        }

        return Known(
            new TermState(
                on,
                Phase(cursor),
                cursor.First,
                cursor.End?.LastDay,
                notice,
                ahead.Committed,
                ahead.Decision,
                ahead.Settled is null ? LatestEnd(cursor) : ahead.Committed
            )
            {
                Ending = ahead.Settled,
                Renewals = cursor.Renewals,
                RenewedBy = RenewedBy(cursor),
                Next = rule,
                CanStillStop = rule is null ? Truth.True : CanStop(rule, turn, notice),
            }
        );
    }

    /// <summary>The state of a term whose end is settled, ahead or behind.</summary>
    private Answer<TermState> Ended(TermCursor cursor, TermEnding ending)
    {
        var last = ending.LastDay;
        var known = Answer.Known(
            last,
            Explanation.From(new Ending(ending, facts.Clause), static trace => trace.Render())
        );
        var notice = Rule(cursor) is { } rule && on <= last ? NoticeAnswer(cursor, rule) : NothingToStop<NoticeDates>();
        return Known(
            new TermState(
                on,
                on > last ? TermPhase.Ended : Phase(cursor),
                cursor.First,
                LocalDate.Min(last, cursor.LastDay),
                notice,
                known,
                NothingToStop<LocalDate>(),
                known
            )
            {
                Renewals = cursor.Renewals,
                RenewedBy = RenewedBy(cursor),
                Next = null,
                Ending = ending,
                CanStillStop = Truth.True,
            }
        );
    }

    private Answer<TermState> Known(TermState state) =>
        Answer.Known(state, Explanation.From(new Trace(term, facts, state), static trace => trace.Render()), findings);

    private static Answer<TermState> NotKnown(IReadOnlyList<Finding> why) =>
        Answer.NotKnown<TermState>(
            why[0].Rule == CalendarRules.Range ? AnswerStatus.NotApplicable : AnswerStatus.FactMissing,
            why
        );

    private TermPhase Phase(TermCursor cursor) =>
        on < cursor.First ? TermPhase.NotBegun
        : cursor.IsInitial ? TermPhase.Initial
        : TermPhase.Renewed;

    private Renewal? RenewedBy(TermCursor cursor) =>
        cursor.IsInitial ? null
        : cursor.Used > 0 ? term.Renewals[cursor.Rule]
        : term.Renewals[cursor.Rule - 1];

    private Truth CanStop(Renewal rule, TermTurn turn, Answer<NoticeDates> notice) =>
        turn == TermTurn.Renews ? Truth.False
        : rule.Mode != RenewalMode.Automatic ? Truth.True
        : notice.TryGetValue(out var dates) ? Truth.Of(on <= dates.LatestReceipt)
        : IsNever(notice) ? Truth.False
        // The time has not begun to run that the other side's notice or another event begins.
        : notice.Findings[0].Rule == ContractRules.NoticeEvent ? Truth.True
        : Truth.Unknown;

    /// <summary>Until when the parties are bound, and when somebody has to decide next.</summary>
    private TermOutlook Ahead(TermCursor cursor)
    {
        var isSettled = true;
        while (true)
        {
            var turn = Turn(cursor, out var ending);
            if (turn == TermTurn.NotKnown)
            {
                return TermOutlook.Of(NoDay());
            }

            if (cursor.End is null)
            {
                return new TermOutlook(Open(), NothingToStop<LocalDate>());
            }

            if (ending is not null)
            {
                return new TermOutlook(
                    Day(cursor, "Nothing renews the term after it."),
                    NothingToStop<LocalDate>(),
                    isSettled ? ending : null
                );
            }

            var rule = Rule(cursor)!;
            if (turn == TermTurn.Open && Decides(cursor, rule) is { } answer)
            {
                return answer;
            }

            isSettled &= turn == TermTurn.Renews || rule is { Circumstance: null, Notice: not null };
            var times = rule is { Mode: RenewalMode.Automatic, Notice: null, Period: not null }
                ? Left(rule, cursor)
                : 1;
            if (Renewed(cursor, times) is not { } next)
            {
                return TermOutlook.Of(NoDay());
            }

            cursor = next;
        }
    }

    /// <summary>What is left to decide about the end of a term; nothing when it can no longer be kept from renewing.</summary>
    private TermOutlook? Decides(TermCursor cursor, Renewal rule)
    {
        if (rule.Mode == RenewalMode.Mutual)
        {
            return new TermOutlook(
                Day(cursor, "It renews only if the parties agree."),
                Day(cursor, "The parties can agree on a renewal until then.")
            );
        }

        var notice = NoticeAnswer(cursor, rule);
        if (notice.TryGetValue(out var dates))
        {
            return on > dates.LatestReceipt
                ? null
                : new TermOutlook(
                    Day(cursor, "It can still be kept from renewing."),
                    Answer.Known(dates.LatestReceipt, notice.Explanation, notice.Findings)
                );
        }

        if (rule.Mode == RenewalMode.Automatic && IsNever(notice))
        {
            return null;
        }

        if (rule.Mode == RenewalMode.Option && notice.Status == AnswerStatus.Silent)
        {
            return new TermOutlook(
                Day(cursor, "It renews only if the option is used."),
                Day(cursor, "The option can be used until then.")
            );
        }

        var open = Answer.NotKnown<LocalDate>(notice.Status, notice.Findings);
        return rule.Mode == RenewalMode.Option || notice.Findings[0].Rule == ContractRules.NoticeEvent
                ? new TermOutlook(Day(cursor, "It can still be kept from renewing."), open)
            : rule is { Most: not null } && notice.Status == AnswerStatus.Silent ? null
            : TermOutlook.Of(open);
    }

    private Answer<LocalDate> NoDay() =>
        Answer.NotKnown<LocalDate>(
            missing[0].Rule == CalendarRules.Range ? AnswerStatus.NotApplicable : AnswerStatus.FactMissing,
            missing
        );

    private Answer<LocalDate> LatestEnd(TermCursor cursor)
    {
        while (Rule(cursor) is { } rule)
        {
            if (rule.IsIndefinite || rule.Most is null)
            {
                return rule.IsWithheld
                    ? Answer.FactMissing<LocalDate>(Missing.Withheld("period of the renewal", facts.Clause))
                    : Open();
            }

            if (Renewed(cursor, Left(rule, cursor)) is not { } next)
            {
                return NoDay();
            }

            cursor = next;
        }

        return cursor.End is null ? Open() : Day(cursor, "All renewals, options and agreements are included.");
    }

    private Answer<LocalDate> Open() =>
        Answer.NotApplicable<LocalDate>(
            Finding.Of(ContractRules.TermOpen, Severity.Info, Subject, "The term has no last day.", facts.Clause)
        );

    private Answer<T> NothingToStop<T>()
        where T : notnull =>
        Answer.NotApplicable<T>(
            Finding.Of(
                ContractRules.TermDecided,
                Severity.Info,
                Subject,
                "Nothing is left to decide about the end of the term.",
                facts.Clause
            )
        );

    private Answer<LocalDate> Day(TermCursor cursor, string why) =>
        Answer.Known(
            cursor.LastDay,
            Explanation.From(new LastDay(cursor.LastDay, why, facts.Clause), static trace => trace.Render())
        );

    private Finding Unavoidable(NoticeDates dates, LocalDate first) =>
        Finding.Of(
            ContractRules.RenewalUnavoidable,
            Severity.Warning,
            Subject,
            $"The renewal after {CivilDay.Text(dates.TermLastDay)} cannot be avoided: notice would be due by {CivilDay.Text(dates.LatestReceipt)}, and the term begins on {CivilDay.Text(first)}.",
            facts.Clause
        );

    private sealed record LastDay(LocalDate Date, string Why, ClauseReference? Clause)
    {
        public Explanation Render() => Explanation.Of($"The last day is {CivilDay.Text(Date)}. {Why}", Clause);
    }

    private sealed record Ending(TermEnding Of, ClauseReference? Clause)
    {
        public Explanation Render() => Explanation.Of($"The term ends {Of}.", Clause);
    }

    private sealed record Trace(Term Term, TermFacts Facts, TermState State)
    {
        public Explanation Render() =>
            Explanation.Of($"On {CivilDay.Text(State.On)} the term stands so: {State}.", Facts.Clause, Parts());

        private IEnumerable<Explanation> Parts()
        {
            yield return Explanation.Of($"The clause: {Term}.");
            yield return Explanation.Of($"The facts: {Facts}.");
            if (State.RenewedBy is { } renewal)
            {
                yield return Explanation.Of(
                    $"It has renewed {CivilLength.Count(State.Renewals, "time")}, each counted from the first term: {renewal}."
                );
            }

            foreach (
                var part in (Explanation[])
                    [
                        State.Notice.Explanation,
                        State.NextDecision.Explanation,
                        State.CommittedUntil.Explanation,
                        State.LatestPossibleEnd.Explanation,
                    ]
            )
            {
                yield return part;
            }
        }
    }
}
