using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>Whether one delay of the customer gives relief.</summary>
internal static class ReliefCheck
{
    public static string Days(int count) => $"{Invariant.Text(count)} day{(count == 1 ? "" : "s")}";

    public static Answer<ReliefDelay> Of(ReliefTerms terms, Clause clause, AgreementView view)
    {
        if (terms.DueOn is not { } due)
        {
            return Answer.FactMissing<ReliefDelay>(
                Say(
                    ContractRules.ValueUnknown,
                    terms,
                    clause,
                    $"It is not recorded on which day '{terms.CustomerDuty}' was due."
                )
            );
        }

        var done = DayOf(view, terms.CustomerDuty);
        if (!IsLate(due, done, view))
        {
            return Answer.NotApplicable<ReliefDelay>(
                Say(
                    ContractRules.ReliefLate,
                    terms,
                    clause,
                    done is { } early
                        ? $"'{terms.CustomerDuty}' was due on {CivilDay.Text(due)} and was done in time, on {CivilDay.Text(early)}."
                        : $"'{terms.CustomerDuty}' is not late: it is due on {CivilDay.Text(due)}."
                )
            );
        }

        var delay = new ReliefDelay(
            terms.CustomerDuty,
            DateRange.Through(due.PlusDays(1), done ?? view.Date),
            isRunning: done is null,
            clause.Reference,
            notice: null
        );
        return terms.NoticeDays is { } days
            ? IfNotified(terms, clause, view, delay, due, days)
            : Relieved(delay, notice: null);
    }

    /// <summary>The notice that can still be given in time, when the customer's duty is late and none was given.</summary>
    public static Due? NoticeStillDue(ReliefTerms terms, Clause clause, AgreementView view)
    {
        if (
            terms.DueOn is not { } due
            || terms.NoticeDays is not { } days
            || !IsLate(due, DayOf(view, terms.CustomerDuty), view)
            || Of(terms, clause, view).IsKnown
            || From(terms, view, due) is not { } from
            || from.PlusDays(days) < view.Date
        )
        {
            return null;
        }

        var last = from.PlusDays(days);
        return Due.Of(
            $"notice that {terms.CustomerDuty} is late",
            terms.Provider,
            last,
            ObligationState.Due,
            clause.Reference,
            Explanation.Of(
                $"'{terms.CustomerDuty}' was due on {CivilDay.Text(due)} and is late; without a notice by {CivilDay.Text(last)} there is no relief from '{terms.Duty}'.",
                clause.Reference
            ),
            to: terms.Customer,
            services: clause.Services
        );
    }

    private static Answer<ReliefDelay> IfNotified(
        ReliefTerms terms,
        Clause clause,
        AgreementView view,
        ReliefDelay delay,
        LocalDate due,
        int days
    )
    {
        if (From(terms, view, due) is not { } from)
        {
            return Answer.FactMissing<ReliefDelay>(
                Say(
                    ContractRules.ValueUnknown,
                    terms,
                    clause,
                    $"It is not recorded on which day '{terms.NoticeAfter}' happened, from which the days of the notice count."
                )
            );
        }

        var last = from.PlusDays(days);
        ReliefNotice[] notices =
        [
            .. view.FactsOf<ReliefNotice>()
                .Where(own => string.Equals(own.CustomerDuty, terms.CustomerDuty, StringComparison.Ordinal)),
        ];
        var inTime = Array.FindAll(notices, own => own.On <= last);
        return Array.Find(inTime, own => !terms.NoticeInWriting || own.InWriting.IsTrue) is { } good
                ? Relieved(delay, good)
            : Array.Find(inTime, own => own.InWriting.IsUnknown) is { } open
                ? Answer.FactMissing<ReliefDelay>(
                    Say(
                        ContractRules.ReliefNotice,
                        terms,
                        clause,
                        $"It is not recorded whether the notice of {CivilDay.Text(open.On)} ({open.Id}) was in writing."
                    )
                )
            : Answer.NotApplicable<ReliefDelay>(
                Say(ContractRules.ReliefNotice, terms, clause, Refusal(view, last, notices, inTime))
            );
    }

    private static string Refusal(AgreementView view, LocalDate last, ReliefNotice[] notices, ReliefNotice[] inTime) =>
        (notices, inTime) switch
        {
            (_, [var oral, ..]) =>
                $"The notice of {CivilDay.Text(oral.On)} ({oral.Id}) was not in writing; the last day for one {Was(view, last)} {CivilDay.Text(last)}.",
            ([var late, ..], _) =>
                $"The provider notified late, on {CivilDay.Text(late.On)} ({late.Id}); the last day was {CivilDay.Text(last)}.",
            _ => $"The provider has not notified; the last day {Was(view, last)} {CivilDay.Text(last)}.",
        };

    private static string Was(AgreementView view, LocalDate last) => last < view.Date ? "was" : "is";

    private static Answer<ReliefDelay> Relieved(ReliefDelay delay, ReliefNotice? notice)
    {
        var counted = new ReliefDelay(delay.CustomerDuty, delay.During, delay.IsRunning, delay.Clause, notice?.Id);
        return Answer.Known(
            counted,
            Explanation.Of(
                $"'{delay.CustomerDuty}' was late from {CivilDay.Text(delay.During.First)} to {CivilDay.Text(delay.During.Last)}{(delay.IsRunning ? " and is not done yet" : "")}: {Days(delay.During.Days)}.",
                delay.Clause,
                notice is null
                    ? Explanation.Of("The clause asks for no notice.", delay.Clause)
                    : Explanation.Of($"It was notified in time: {notice}.")
            )
        );
    }

    private static bool IsLate(LocalDate due, LocalDate? done, AgreementView view) => (done ?? view.Date) > due;

    private static LocalDate? From(ReliefTerms terms, AgreementView view, LocalDate due) =>
        terms.NoticeAfter is { } after ? DayOf(view, after) : due;

    /// <summary>The first day on which an event happened.</summary>
    private static LocalDate? DayOf(AgreementView view, string name) =>
        view.FactsOf<Happened>().FirstOrDefault(fact => string.Equals(fact.Event, name, StringComparison.Ordinal))?.On;

    private static Finding Say(RuleId rule, ReliefTerms terms, Clause clause, string message) =>
        Finding.Of(rule, Severity.Error, terms.Duty, message, clause.Reference);
}
