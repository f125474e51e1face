using System.Globalization;
using NodaTime.Text;

namespace Outsourcing.Samples.ContractTimeline;

/// <summary>What console and report say in the same words.</summary>
internal static class Words
{
    public static string Days(LocalDate first, LocalDate? last) =>
        last is null ? $"from {Wording.Date(first)}, no end" : $"{Wording.Date(first)} to {Wording.Date(last)}";

    public static string Quarter(DateRange quarter) =>
        string.Create(CultureInfo.InvariantCulture, $"{quarter.First.Year}-Q{((quarter.First.Month - 1) / 3) + 1}");

    public static string Title(Overview overview) => $"{overview.Name}, on {Wording.Date(overview.View.Date)}";

    public static string Known(Overview overview) =>
        $"As known at {InstantPattern.General.Format(overview.View.Known)}; what was recorded later is not used.";

    /// <summary>The sentence at the top: what has to be decided next.</summary>
    public static string Verdict(Overview overview) =>
        overview.Next is { } next ? Decision(next)
        : overview.Terms.Select(own => own.State?.Ending).OfType<TermEnding>().MinBy(own => own.LastDay) is { } ending
            ? $"Nothing is left to decide about the term: it ends on {ending}."
        : overview.Terms.FirstOrDefault(own => own.State is null) is { } unknown
            ? $"The term of {unknown.Document} is not known: {Wording.Because(unknown.Term.Findings)}"
        : "No decision about a term is ahead.";

    /// <summary>What the numbers at the top say.</summary>
    public static string Summary(Overview overview) =>
        string.Join(
            "; ",
            $"Overdue: {Number(overview.Overdue.Count)}",
            $"due in {Quarter(overview.Quarter)}: {Number(Grouped(overview.Dues).Count)}",
            $"ways out: {Number(overview.Sides.Sum(side => side.Exits.Count))}",
            $"gaps in responsibilities: {Number(overview.Responsibilities.Findings.Count)}",
            $"notes: {Number(overview.Findings.Count)}"
        ) + ".";

    /// <summary>What is due with all those who may do it: a decision that each party can take is one.</summary>
    public static IReadOnlyList<(Due Due, string By)> Grouped(IEnumerable<Due> dues) =>
        [
            .. dues.GroupBy(due => (due.On, due.What, due.Clause, due.State))
                .Select(group =>
                    (group.First(), string.Join(" or ", group.Select(due => due.By).Distinct(StringComparer.Ordinal)))
                ),
        ];

    public static string Decision(TermSheet sheet)
    {
        var (state, day) = (sheet.State!, Wording.Date(sheet.Decision));
        var after = state.Next is { } next ? Then(next) : "goes on";
        return (state.Next?.Mode, sheet.Notice) switch
        {
            (RenewalMode.Automatic, { CountsFrom: NoticeStart.Dispatch }) =>
                $"Send notice by {day}, or {sheet.Document} {after} after {Wording.Date(state.LastDay)}.",
            (RenewalMode.Automatic, _) =>
                $"Notice has to be received by {day}, or {sheet.Document} {after} after {Wording.Date(state.LastDay)}.",
            (RenewalMode.Option, _) => $"{state.Next!.Holder} can extend {sheet.Document} by notice until {day}.",
            _ => $"{sheet.Document} ends on {Wording.Date(state.LastDay)} unless a renewal is agreed by {day}.",
        };
    }

    /// <summary>What the notice, its dispatch and the end are, in short lines with their headings.</summary>
    public static IEnumerable<(string Heading, string Text)> Term(TermSheet sheet, Delivery delivery)
    {
        if (sheet.State is not { } state)
        {
            yield return ("Term", $"not known: {Wording.Because(sheet.Term.Findings)}");
            yield break;
        }

        yield return ("Term", state.First is { } first ? Days(first, state.LastDay) : state.ToString());
        yield return (
            "Stands",
            state.Phase switch
            {
                TermPhase.Initial => "initial term",
                TermPhase.Renewed => $"renewed {Wording.Count(state.Renewals, "time", "times")}",
                TermPhase.Ended => "ended",
                _ => "not begun",
            }
        );
        if (state.Ending is { } ending)
        {
            yield return ("Ends", ending.ToString());
            yield break;
        }

        yield return ("After that", state.Next?.ToString() ?? "it ends");
        if (sheet.Notice is { } notice)
        {
            var window = notice.FirstReceipt is { } open ? $"{Wording.Date(open)} to " : "";
            yield return (
                notice.CountsFrom == NoticeStart.Dispatch ? "Notice sent" : "Notice received",
                $"{(window.Length == 0 ? "by " : window)}{Wording.Date(notice.LatestReceipt)}"
            );
            if (notice.LatestReceiptInClearDays is { } clear && clear != notice.LatestReceipt)
            {
                yield return ("If the days are clear days", $"by {Wording.Date(clear)}");
            }
        }

        if (sheet.Dispatch is { } dispatch && sheet.Notice is { CountsFrom: NoticeStart.Receipt })
        {
            yield return (
                "Notice sent",
                dispatch.TryGetValue(out var last)
                    ? $"by {Wording.Date(last)} ({delivery})"
                    : Wording.Because(dispatch.Findings)
            );
        }

        if (state.CommittedUntil.TryGetValue(out var committed))
        {
            yield return ("Bound until", Wording.Date(committed));
        }

        if (state.LatestPossibleEnd.TryGetValue(out var latest))
        {
            yield return ("Latest possible end", Wording.Date(latest));
        }
    }

    public static string Fee(Answer<Money>? fee) =>
        fee is null ? "none"
        : fee.TryGetValue(out var amount) ? amount.ToString()
        : $"not known: {Wording.Because(fee.Findings)}";

    /// <summary>A day that has passed is no longer of interest.</summary>
    public static string Act(Exit exit, LocalDate today) =>
        (exit.ActFrom > today ? exit.ActFrom : null, exit.ActBy) switch
        {
            ({ } from, { } by) => Days(from, by),
            ({ } from, null) => $"from {Wording.Date(from)}",
            (null, { } by) => $"by {Wording.Date(by)}",
            _ => exit.What is "it ends" or "let it end" ? "nothing" : "any day",
        };

    public static string What(Exit exit) =>
        exit.Services.Count == 0 ? exit.What : $"{exit.What} ({string.Join(", ", exit.Services)})";

    public static string When(Exercisable power) =>
        power.Status switch
        {
            PowerStatus.Now => power.Until is { } until ? $"now, until {Wording.Date(until)}" : "now",
            PowerStatus.Later => power.From is { } from ? $"from {Wording.Date(from)}" : "later",
            PowerStatus.Not => "not now",
            _ => "not known",
        };

    /// <summary>To which end a power leads, or why it is as it is; the whole tree stands with the reasons.</summary>
    public static string Why(Exercisable power) =>
        power.EndsOn is { } last
            ? $"Used then, it ends with {Wording.Date(last)}, fee {Fee(power.Fee)}."
            : string.Join(" ", power.Explanation.Parts.Select(part => part.Statement));

    /// <summary>What must not be overlooked about a term, such as a notice that came too early.</summary>
    public static IEnumerable<string> Warnings(TermSheet sheet) =>
        sheet.Term.Findings.Where(finding => finding.Severity != Severity.Info).Select(finding => finding.Message);

    public static string State(ObligationState state) =>
        state switch
        {
            ObligationState.Dormant => "waits",
            ObligationState.Pending => "not yet",
            ObligationState.Violated => "overdue",
            ObligationState.FulfilledLate => "done late",
            ObligationState.Fulfilled => "done",
            _ => state.ToString().ToLowerInvariant(),
        };

    public static string Kind(HappeningKind kind) => kind.ToString().ToLowerInvariant();

    public static string Amendment(Amendment amendment) =>
        $"{amendment.Name} {string.Join(", ", amendment.Changes.Select(change => change.ToString()))}";

    public static string Termination(Termination termination)
    {
        var what =
            termination.Services.Count > 0 ? string.Join(", ", termination.Services)
            : termination.Scope == PowerScope.Order ? termination.Clause?.Document ?? "an order"
            : "the agreement";
        var effect =
            termination.IsEffective.IsTrue ? "ends"
            : termination.IsEffective.IsFalse ? "cannot end"
            : "may end";
        return termination.LastDay is { } day
            ? $"{termination.By} {effect} {what} with {Wording.Date(day)}"
            : $"{termination.By} {effect} {what}";
    }

    /// <summary>The terminations that were declared, with what falls away.</summary>
    public static IEnumerable<string> Terminations(AgreementView view)
    {
        foreach (var termination in view.Terminations())
        {
            var clause = termination.Clause is { } own ? $" ({own})" : "";
            yield return $"{Termination(termination)}{clause}.";
            foreach (var finding in termination.Findings)
            {
                yield return Wording.Finding(finding);
            }

            foreach (var service in termination.LastDay is null ? [] : termination.Services)
            {
                if (view.WhenServiceEnds(service, termination.LastDay!.Value).TryGetValue(out var ending))
                {
                    yield return Sentence(ending.ToString());
                }
            }
        }
    }

    public static string Late(ObligationInstance own) =>
        own.Key is null ? own.Obligation.Action : $"{own.Obligation.Action} ({own.Key})";

    public static bool IsFact(ViewChange change) =>
        change.Kind is ViewChangeKind.FactAdded or ViewChangeKind.FactRemoved;

    public static string Fact(ViewChange change) => change.After ?? $"no longer: {change.Before}";

    public static string Change(ViewChange change) =>
        change.By is null ? change.Subject : $"{change.Subject} by {change.By}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Sentence(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}.";

    private static string Then(Renewal next) =>
        next.Period is { } period ? $"renews for {Length(period)}"
        : next.IsWithheld ? "renews for a time that is withheld"
        : "goes on without an end";

    private static string Length(Period period) =>
        string.Join(
            ", ",
            new[] { (period.Years, "year"), (period.Months, "month"), (period.Weeks, "week"), (period.Days, "day") }
                .Where(part => part.Item1 != 0)
                .Select(part => Wording.Count(part.Item1, part.Item2, $"{part.Item2}s"))
        );
}
