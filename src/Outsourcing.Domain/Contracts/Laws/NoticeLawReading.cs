using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>What rules do to the last day for a notice: first those that shorten the notice, then those that move the day.</summary>
internal sealed class NoticeLawReading(NoticeDates byTerms, BusinessDays? businessDays)
{
    private readonly List<Finding> findings = [];
    private readonly List<Explanation> laws = [];
    private LocalDate latest = byTerms.LatestReceipt;

    public void Read(IEnumerable<LawApplication> applications)
    {
        foreach (var law in applications)
        {
            Read(law);
        }
    }

    public Answer<NoticeByLaw> Answer(Answer<NoticeDates> terms)
    {
        var answer = new NoticeByLaw(byTerms, latest);
        return Reasoning.Answer.Known(
            answer,
            Explanation.Of(
                $"The last day for the notice is {CivilDay.Text(byTerms.LatestReceipt)} by the terms, and {CivilDay.Text(latest)} by law.",
                [terms.Explanation, .. laws, .. findings.Select(Explanation.Of)]
            ),
            [.. terms.Findings, .. findings]
        );
    }

    private void Read(LawApplication law)
    {
        if (law.Effect.Status == AnswerStatus.FactMissing)
        {
            findings.AddRange(law.Effect.Findings);
        }
        else if (law.Effect.TryGetValue(out var effect))
        {
            laws.Add(law.Effect.Explanation);
            switch (effect)
            {
                case NoticeCapEffect cap:
                    Shorten(law.Rule, cap);
                    break;
                case LastDayEffect last:
                    Move(law.Rule, last);
                    break;
            }
        }
    }

    private void Shorten(LawRule rule, NoticeCapEffect cap)
    {
        var capped = cap.Longest.LatestReceipt(byTerms.TermLastDay);
        if (!capped.TryGetValue(out var day) || day <= latest)
        {
            return;
        }

        latest = day;
        var transition = cap.Transition is null
            ? ""
            : $" The service goes over within {CivilLength.Of(cap.Transition)} after the notice.";
        findings.Add(
            rule.Found(
                ContractRules.LawNotice,
                Severity.Warning,
                $"By the terms the last day is {CivilDay.Text(byTerms.LatestReceipt)}, by law {CivilDay.Text(day)}: {rule.Name} lets no more than {CivilLength.Of(cap.Most)} be asked for.{transition}",
                $"Be safe and give the notice by {CivilDay.Text(byTerms.LatestReceipt)}."
            )
        );
    }

    private void Move(LawRule rule, LastDayEffect effect)
    {
        var moved = businessDays?.Adjust(
            latest,
            effect.Notices == BusinessDayConvention.None ? BusinessDayConvention.Following : effect.Notices
        );
        if (moved is null)
        {
            return;
        }

        if (!moved.TryGetValue(out var day))
        {
            findings.AddRange(moved.Findings.Select(unknown => AsWarning(unknown)));
            return;
        }

        if (day == latest)
        {
            return;
        }

        var stays = effect.Notices == BusinessDayConvention.None;
        findings.Add(
            stays
                ? rule.Found(
                    ContractRules.LawLastDay,
                    Severity.Info,
                    $"{CivilDay.Text(latest)} is no business day, and stays the last day: {rule.Name} moves no notice that ends an agreement."
                )
                : rule.Found(
                    ContractRules.LawLastDay,
                    Severity.Info,
                    $"{CivilDay.Text(latest)} is no business day; by law the last day is {CivilDay.Text(day)}: {rule.Name}.",
                    $"Be safe and give the notice by {CivilDay.Text(LocalDate.Min(day, byTerms.LatestReceipt))}."
                )
        );
        latest = stays ? latest : day;
    }

    private static Finding AsWarning(Finding finding) =>
        Finding.Of(finding.Rule, Severity.Warning, finding.Subject, finding.Message, finding.Basis, finding.Remedy);
}
