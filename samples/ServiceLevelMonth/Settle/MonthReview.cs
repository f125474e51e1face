namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>Takes a month from its data to its sheet: results, money, scorecard, trend, and what would be different.</summary>
internal sealed class MonthReview(Template template, MeasurementPeriod period, MonthData data, Money? billed)
{
    private readonly MonthMeasurement measurement = new(template, period, data);
    private readonly DateRange month = DateRange.Of(period.First, period.EndExclusive);
    private readonly MonthSettlement settlement = new(
        template,
        DateRange.Of(period.First, period.EndExclusive),
        data.Causes,
        billed
    );

    public Sheet Sheet(string title, IEnumerable<Question> questions)
    {
        var levels = measurement.Levels();
        var volume = template.Volume(data, period.Instants);
        var settled = settlement.Of(Results(levels), volume);
        var results = settlement.Results(Results(levels));
        return new Sheet(
            title,
            period,
            levels,
            levels.Any(level => level.Agreed.Indicator is Indicator<Outage>),
            measurement.Downtime(levels),
            measurement.Days(),
            settled,
            Quarter.Of(template, month, results, volume),
            Trend.Of(template, month, results),
            [.. questions.Select(question => Answer(question, levels, volume, settled))],
            data.Intakes
        );
    }

    private WhatIf Answer(Question question, IReadOnlyList<Level> levels, long? volume, Settled before)
    {
        var (after, touched, terms) = (levels.ToArray(), new SortedSet<int>(), template.Terms);
        foreach (var change in question.Changes)
        {
            switch (change)
            {
                case OutageChange outage:
                    var at = Array.FindIndex(after, level => level.Agreed.Indicator is Indicator<Outage>);
                    touched.Add(at);
                    after[at] = measurement.With(after[at], outage.Time, question.Text);
                    break;
                case ResultChange result:
                    var own = Array.FindIndex(after, level => level.Agreed == result.Level);
                    touched.Add(own);
                    after[own] = Judged(after[own], result.Value);
                    break;
                case VolumeChange other:
                    volume = other.Volume;
                    break;
                case TermsChange other:
                    terms = other.Apply(terms);
                    break;
            }
        }

        return new WhatIf(
            question.Text,
            [.. touched.Select(i => (levels[i], after[i]))],
            before,
            settlement.Of(Results(after), volume, ReferenceEquals(terms, template.Terms) ? null : terms)
        );
    }

    private Level Judged(Level level, Measured value)
    {
        var result = level.Agreed.Judge(month, value, volume: (long?)level.Result?.Undisputed.Volume).Result!;
        return level with { Answer = Domain.Reasoning.Answer.Known(result, Explanation.Of($"Supposed: {value}.")) };
    }

    private List<LevelResult> Results(IEnumerable<Level> levels) =>
        [.. levels.Select(level => LevelResult.Of(level.Name, period, level.Answer))];
}
