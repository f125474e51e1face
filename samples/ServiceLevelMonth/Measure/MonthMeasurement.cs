namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>Measures a month against the terms.</summary>
internal sealed class MonthMeasurement(MeasurementPeriod period, MonthData data)
{
    public Sheet Sheet(string title, IReadOnlyList<(string Text, Interval Time)> whatIf)
    {
        var telephony = Telephony(data.Outages);
        return new Sheet(
            title,
            period,
            [
                Of(
                    "Calls answered within 20 s",
                    HaldenTerms.AnsweredInTime,
                    HaldenTerms.AnsweredInTimeTarget,
                    data.Contacts
                ),
                Of("Calls abandoned", HaldenTerms.Abandoned, HaldenTerms.AbandonedTarget, data.Contacts),
                Of(
                    "Mail answered within 24 h of the desk",
                    HaldenTerms.MailInTime,
                    HaldenTerms.MailInTimeTarget,
                    data.Mails
                ),
                Of(
                    "Resolved at the first contact",
                    HaldenTerms.ResolvedAtFirst,
                    HaldenTerms.ResolvedAtFirstTarget,
                    data.Contacts
                ),
                Of("Satisfaction", HaldenTerms.Satisfaction, HaldenTerms.SatisfactionTarget, data.Answers),
                telephony,
            ],
            data.Outages is null
                ? null
                : DowntimeMonth.Of(
                    period,
                    HaldenTerms.TelephonyShare,
                    data.Outages,
                    telephony.Result?.Exclusions ?? []
                ),
            Days(),
            [.. whatIf.Select(question => new WhatIf(question.Text, telephony, With(question.Time, question.Text)))],
            data.Intakes
        );
    }

    private Level Telephony(IEnumerable<Outage>? outages) =>
        Of("Telephony available", HaldenTerms.Telephony, HaldenTerms.TelephonyTarget, outages);

    /// <summary>The telephony with one more outage; where no outage was reported, one more changes nothing.</summary>
    private Level With(Interval time, string name) =>
        Telephony(data.Outages is null ? null : [.. data.Outages, Outage.Of($"what if {name}", time.Start, time.End)]);

    private Level Of<T>(string name, Indicator<T> indicator, Target target, IEnumerable<T>? observations)
        where T : Observation =>
        new(
            name,
            target,
            observations is null
                ? indicator.NotReported(target, period)
                : indicator.Measure(target, period, observations, Exclusions<T>(), HaldenTerms.Exclusions)
        );

    /// <summary>By the contract exclusions are about the telephony; a late answer is late in maintenance too.</summary>
    private IEnumerable<Exclusion> Exclusions<T>() => typeof(T) == typeof(Outage) ? data.Exclusions : [];

    private IReadOnlyList<Measured?> Days()
    {
        var byDay = (data.Contacts ?? []).ToLookup(contact => contact.Offered.InZone(period.Zone).Date);
        return
        [
            .. Enumerable
                .Range(0, Period.DaysBetween(period.First, period.EndExclusive))
                .Select(period.First.PlusDays)
                .Select(day => byDay.Contains(day) ? Day(day, byDay[day]) : null),
        ];
    }

    private Measured? Day(LocalDate day, IEnumerable<Contact> contacts) =>
        HaldenTerms
            .AnsweredInTime.Measure(
                HaldenTerms.AnsweredInTimeTarget,
                MeasurementPeriod.Of(day, day.PlusDays(1), period.Zone),
                contacts
            )
            .TryGetValue(out var result)
            ? result.Undisputed.Value
            : null;
}
