using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>Between which days a notice is in time, asked of one clause and one term; it is the record of the answer too.</summary>
internal sealed record NoticeQuestion(
    Notice Notice,
    LocalDate TermLastDay,
    LocalDate? ContractStart,
    LocalDate? EventOn,
    BusinessDays? BusinessDays,
    ClauseReference? Clause
)
{
    private const string Subject = "notice";

    public Answer<NoticeDates> Answer()
    {
        var isClear = Notice is PeriodNotice { IsClear: true };
        var latest = Moved(Notice.Latest(this, isClear));
        if (!latest.TryGetValue(out var last))
        {
            return Reasoning.Answer.NotKnown<NoticeDates>(latest.Status, latest.Findings);
        }

        var findings = new List<Finding>();
        LocalDate? clearDays = null;
        if (Notice.HasTwoReadings)
        {
            var reading = Moved(Notice.Latest(this, clear: true));
            if (!reading.TryGetValue(out var clear))
            {
                return Reasoning.Answer.NotKnown<NoticeDates>(reading.Status, reading.Findings);
            }

            clearDays = clear;
            findings.Add(ClearDays(last, clear));
        }

        var first = Notice.First(TermLastDay);
        if (first > last)
        {
            findings.Add(
                Finding.Of(
                    ContractRules.NoticeWindow,
                    Severity.Warning,
                    Subject,
                    $"The window opens on {CivilDay.Text(first.Value)}, after its last day {CivilDay.Text(last)}.",
                    Clause
                )
            );
        }

        if (Notice.Roll == BusinessDayConvention.None && NoBusinessDay(last) is { } closed)
        {
            findings.Add(closed);
        }

        var dates = new NoticeDates(TermLastDay, Notice.CountsFrom, last, clearDays, first);
        return Reasoning.Answer.Known(
            dates,
            Explanation.From(new Trace(this, dates), static trace => trace.Render()),
            findings
        );
    }

    private Answer<LocalDate> Moved(Answer<LocalDate> latest) =>
        Notice.RolledBy is { } open && latest.TryGetValue(out var day) ? open.Adjust(day, Notice.Roll) : latest;

    private Finding ClearDays(LocalDate last, LocalDate clear) =>
        Finding.Of(
            ContractRules.NoticeClearDays,
            Severity.Info,
            Subject,
            $"The clause says 'at least': read as clear days, the last day is {CivilDay.Text(clear)} instead of {CivilDay.Text(last)}.",
            Clause
        );

    private Finding? NoBusinessDay(LocalDate last)
    {
        if (BusinessDays is null)
        {
            return null;
        }

        var safe = BusinessDays.Adjust(last, BusinessDayConvention.Preceding);
        if (!safe.TryGetValue(out var before))
        {
            var unknown = safe.Findings[0];
            return Finding.Of(unknown.Rule, Severity.Warning, unknown.Subject, unknown.Message, Clause, unknown.Remedy);
        }

        return before == last
            ? null
            : Finding.Of(
                ContractRules.NoticeNoBusinessDay,
                Severity.Warning,
                Subject,
                $"{CivilDay.Text(last)} is no business day, and the clause moves no date.",
                Clause,
                $"Be safe and see that the notice arrives by {CivilDay.Text(before)}."
            );
    }

    private sealed record Trace(NoticeQuestion Question, NoticeDates Dates)
    {
        public Explanation Render()
        {
            var what = Dates.CountsFrom == NoticeStart.Dispatch ? "sent" : "received";
            return Explanation.Of(
                $"A notice for the end on {CivilDay.Text(Dates.TermLastDay)} must be {what} by {CivilDay.Text(Dates.LatestReceipt)}.",
                Question.Clause,
                Parts(what)
            );
        }

        private IEnumerable<Explanation> Parts(string what)
        {
            yield return Explanation.Of($"The clause asks for notice: {Question.Notice}.");
            if (Question.EventOn is { } happened && Question.Notice is EventNotice { Event: var name })
            {
                yield return Explanation.Of($"'{name}' happened on {CivilDay.Text(happened)}.");
            }

            foreach (var day in (LocalDate[])[Dates.LatestReceipt, Dates.LatestReceipt.PlusDays(1)])
            {
                if (
                    Question.Notice is PeriodNotice
                    && Question.Notice.Ends(day, Question.ContractStart) is { IsKnown: true } end
                )
                {
                    yield return Explanation.Of(
                        $"The period of a notice {what} on {CivilDay.Text(day)} ends with {CivilDay.Text(end.Value)}."
                    );
                }
            }

            if (Dates.FirstReceipt is { } first)
            {
                yield return Explanation.Of($"It cannot be {what} before {CivilDay.Text(first)}.");
            }
        }
    }
}
