namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>Measures a month against the terms of a template.</summary>
internal sealed class MonthMeasurement(Template template, MeasurementPeriod period, MonthData data)
{
    /// <summary>Measures every level.</summary>
    public IReadOnlyList<Level> Levels() => [.. template.Terms.Levels.Select(level => Of(level))];

    /// <summary>Measures a level with one more outage; where no outage was reported, one more changes nothing.</summary>
    public Level With(Level level, Interval time, string name) =>
        data.Of<Outage>(level.Agreed.Source!) is { } outages
            ? Of(level.Agreed, [.. outages, Outage.Of($"what if {name}", time.Start, time.End)])
            : level;

    /// <summary>The month of the level that outages break; <see langword="null"/> when there is none, or its outages were not reported.</summary>
    public DowntimeMonth? Downtime(IEnumerable<Level> levels) =>
        levels.FirstOrDefault(level => level.Agreed.Indicator is Indicator<Outage>) is { Agreed: var agreed } level
        && data.Of<Outage>(agreed.Source!) is { } outages
            ? DowntimeMonth.Of(
                period,
                agreed.Target.Least!.Value.ToPercentage(4, RoundingMode.HalfEven),
                outages,
                level.Result?.Exclusions ?? [],
                template.Exclusions ?? ExclusionTerms.Unconditional
            )
            : null;

    /// <summary>The share of the first level day by day, where it is one of contacts; <see langword="null"/> for a day without any.</summary>
    public IReadOnlyList<Measured?> Days()
    {
        if (template.Terms.Levels[0] is not { Indicator: Indicator<Contact> indicator } level)
        {
            return [];
        }

        var byDay = (data.Of<Contact>(level.Source!) ?? []).ToLookup(contact =>
            contact.Offered.InZone(period.Zone).Date
        );
        return
        [
            .. Enumerable
                .Range(0, Period.DaysBetween(period.First, period.EndExclusive))
                .Select(period.First.PlusDays)
                .Select(day => byDay.Contains(day) ? Day(day, byDay[day]) : null),
        ];

        Measured? Day(LocalDate day, IEnumerable<Contact> contacts) =>
            indicator
                .Measure(level.Target, MeasurementPeriod.Of(day, day.PlusDays(1), period.Zone), contacts)
                .TryGetValue(out var result)
                ? result.Undisputed.Value
                : null;
    }

    private Level Of(ServiceLevel level, IReadOnlyList<Outage>? outages = null) =>
        new(
            level,
            level.Indicator switch
            {
                Indicator<Contact> own => Of(level, own, data.Of<Contact>(level.Source!)),
                Indicator<Ticket> own => Of(level, own, data.Of<Ticket>(level.Source!)),
                Indicator<SurveyAnswer> own => Of(level, own, data.Of<SurveyAnswer>(level.Source!)),
                Indicator<EventCount> own => Of(level, own, data.Of<EventCount>(level.Source!)),
                Indicator<Outage> own => Of(level, own, outages ?? data.Of<Outage>(level.Source!)),
                _ => throw new NotSupportedException($"No file of the sample has what '{level}' counts."),
            }
        );

    private Answer<MeasurementResult> Of<T>(ServiceLevel level, Indicator<T> indicator, IReadOnlyList<T>? observations)
        where T : Observation =>
        observations is null
            ? indicator.NotReported(level.Target, period)
            : indicator.Measure(level.Target, period, observations, Exclusions<T>(), template.Exclusions);

    /// <summary>By the contract exclusions are about the telephony; a late answer is late in maintenance too.</summary>
    private IEnumerable<Exclusion> Exclusions<T>() => typeof(T) == typeof(Outage) ? data.Exclusions : [];
}
