using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>What has to come back by one clause.</summary>
internal sealed class ReturnReading(AgreementView view, Clause clause, ConfidentialityTerms terms)
{
    private readonly Holdings holdings = Holdings.Of(view);
    private readonly LocalDate? lastDay = AgreementEnds.Of(view).LastDayOf(clause);

    /// <summary>Gives what has to come back, of all items or of one, by item and holder.</summary>
    public IEnumerable<ReturnDuty> Duties(ConfidentialItem? only)
    {
        if (terms.Return is not { } rule)
        {
            yield break;
        }

        foreach (var item in only is null ? holdings.Items : [only])
        {
            if (terms.ReceiverOf(item.Owner) is { } receiver)
            {
                var request = Request(item, receiver);
                foreach (var holder in holdings.HoldersOf(item))
                {
                    yield return Duty(rule, item, holder, receiver, request);
                }
            }
        }
    }

    /// <summary>Gives the confirmations that are owed for what the receiving party got: by whom, to whom, of what, from when and until when.</summary>
    public IEnumerable<(string By, ConfidentialItem Item, LocalDate From, LocalDate On)> Certificates()
    {
        foreach (var item in holdings.Items)
        {
            if (
                terms.ReceiverOf(item.Owner) is { } receiver
                && holdings.ReceiptOf(item.Name, receiver) is { } receipt
                && Start(item, receiver, Request(item, receiver)) is { } start
                && RuleOn(start) is { NeedsCertificate: true } rule
                && !IsCertified(
                    receiver,
                    item,
                    holdings.ReturnOf(item.Name, receiver) is { } day && day >= receipt
                        ? LocalDate.Min(day, start)
                        : start
                )
            )
            {
                yield return (receiver, item, start, LastDay(start, rule.Within));
            }
        }
    }

    private ReturnDuty Duty(
        ReturnRule rule,
        ConfidentialItem item,
        string holder,
        string receiver,
        ReturnRequested? request
    )
    {
        if (Start(item, holder, request) is not { } start)
        {
            return new ReturnDuty(
                holder,
                item,
                receiver,
                clause.Reference,
                rule,
                Explanation.Of($"{holder} has {item.Name}; {Waits(rule)} is recorded yet ({rule}).", clause.Reference)
            )
            {
                State = ObligationState.Pending,
            };
        }

        var then = RuleOn(start) ?? rule;
        var (until, reason) = Kept(then, item, holder);
        var last = LastDay(start, then.Within);
        var (on, kept) = until >= last ? (until, reason) : (last, null);
        return new ReturnDuty(
            holder,
            item,
            receiver,
            clause.Reference,
            then,
            Explanation.Of(
                $"{holder} has {item.Name}, and {Cause(start, request)}; the last day is {CivilDay.Text(on)} ({then}).",
                clause.Reference,
                kept is { } why
                    ? [Explanation.Of($"It may be kept until then: {ConfidentialWords.Of(why)}.", clause.Reference)]
                    : []
            )
        )
        {
            From = start,
            On = on,
            KeptFor = kept,
            State = on < view.Date ? ObligationState.Violated : ObligationState.Due,
        };
    }

    /// <summary>Gives the first request for an item since its owner last gave it to the receiving party.</summary>
    /// <param name="item">The item.</param>
    /// <param name="names">The names of the item and of those in which it stands.</param>
    /// <param name="requests">The requests, by day.</param>
    /// <param name="receipts">The disclosures to the receiving party, by day.</param>
    /// <param name="ruleOn">What is to be returned by the wording of a day.</param>
    public static ReturnRequested? RequestFor(
        ConfidentialItem item,
        string[] names,
        IEnumerable<ReturnRequested> requests,
        IEnumerable<InformationDisclosed> receipts,
        Func<LocalDate, ReturnRule?> ruleOn
    )
    {
        var last = receipts.LastOrDefault(fact => string.Equals(fact.By, item.Owner, StringComparison.Ordinal))?.On;
        return requests.FirstOrDefault(fact =>
            string.Equals(fact.By, item.Owner, StringComparison.Ordinal)
            && (fact.Item is null || names.Contains(fact.Item, StringComparer.Ordinal))
            && !(fact.On < last)
            && ruleOn(fact.On) is { OnRequest: true }
        );
    }

    /// <summary>The request, or the day after the end of the agreement, whichever comes first; whoever got it only then has to return it from that day.</summary>
    private LocalDate? Start(ConfidentialItem item, string holder, ReturnRequested? request)
    {
        var end = lastDay?.PlusDays(1) is { } day && RuleOn(day) is { AtEnd: true } ? day : (LocalDate?)null;
        var start = request is null || end < request.On ? end : request.On;
        var receipt = holdings.ReceiptOf(item.Name, holder);
        return start < receipt ? receipt : start;
    }

    private ReturnRequested? Request(ConfidentialItem item, string receiver) =>
        RequestFor(
            item,
            [item.Name],
            view.FactsOf<ReturnRequested>(),
            holdings.DisclosuresOf(item.Name).Where(fact => string.Equals(fact.To, receiver, StringComparison.Ordinal)),
            RuleOn
        );

    /// <summary>What has happened is judged by the wording of its day, what is to come by the one of now.</summary>
    private ReturnRule? RuleOn(LocalDate day) =>
        day >= view.Date || view.Knowledge.Amendments.Count == 0
            ? terms.Return
            : (
                view.ClausesOn(day).FirstOrDefault(own => own.Reference == clause.Reference)?.Provision
                    as ConfidentialityTerms
                ?? terms
            ).Return;

    private static string Waits(ReturnRule rule) =>
        (rule.OnRequest, rule.AtEnd) switch
        {
            (true, true) => "neither a request nor an end of the agreement",
            (true, false) => "no request",
            _ => "no end of the agreement",
        };

    private static string Cause(LocalDate start, ReturnRequested? request) =>
        request?.On <= start
            ? $"{request.By} asked for it on {CivilDay.Text(request.On)}"
            : $"the agreement ends, so that it is to be returned from {CivilDay.Text(start)} on";

    /// <summary>How long the holder may keep it by what is recorded and the rule allows.</summary>
    private (LocalDate Until, RetentionReason? Reason) Kept(ReturnRule rule, ConfidentialItem item, string holder)
    {
        var fact = view.FactsOf<InformationRetained>()
            .LastOrDefault(own =>
                string.Equals(own.Item, item.Name, StringComparison.Ordinal)
                && string.Equals(own.By, holder, StringComparison.Ordinal)
            );
        return fact?.Reason switch
        {
            RetentionReason.Backup when rule.KeepsBackups => (fact.Until ?? LocalDate.MaxIsoValue, fact.Reason),
            RetentionReason.Records when rule is { KeepsRecords: true, RecordsFor: { } period } => (
                LocalDate.Min(fact.Until ?? LocalDate.MaxIsoValue, LastDay(fact.On, period)),
                fact.Reason
            ),
            RetentionReason.Records when rule.KeepsRecords => (fact.Until ?? LocalDate.MaxIsoValue, fact.Reason),
            _ => (LocalDate.MinIsoValue, null),
        };
    }

    private bool IsCertified(string receiver, ConfidentialItem item, LocalDate since) =>
        view.FactsOf<CertificateGiven>()
            .Any(fact =>
                string.Equals(fact.By, receiver, StringComparison.Ordinal)
                && (fact.Item is null || string.Equals(fact.Item, item.Name, StringComparison.Ordinal))
                && fact.On >= since
            );

    /// <summary>The last day of a period after a day; that day itself where it is to be done at once.</summary>
    private static LocalDate LastDay(LocalDate start, Period? within) =>
        within is null ? start : ObligationPeriods.DayAfter(start, within) ?? LocalDate.MaxIsoValue;
}
