using Outsourcing.Domain.Performance;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>How both sides stand in a quarter, up to the end of the month.</summary>
/// <param name="Days">The days.</param>
/// <param name="Score">The scorecard, or why there is no score.</param>
internal sealed record Quarter(DateRange Days, Answer<ScorecardResult> Score)
{
    public ScorecardResult? Result => Score.TryGetValue(out var result) ? result : null;

    /// <summary>Scores the quarter of a month.</summary>
    /// <param name="template">Whose scorecard it is.</param>
    /// <param name="month">The month.</param>
    /// <param name="results">The results of the months.</param>
    /// <param name="volume">What came in the month; <see langword="null"/> when that is not known.</param>
    public static Quarter Of(Template template, DateRange month, IReadOnlyList<LevelResult> results, long? volume)
    {
        var first = new LocalDate(month.First.Year, ((month.First.Month - 1) / 3 * 3) + 1, 1);
        var months = Enumerable
            .Range(0, month.First.Month - first.Month + 1)
            .Select(i => first.PlusMonths(i))
            .Select(day => DateRange.Month(day.Year, day.Month))
            .ToList();
        return new Quarter(
            DateRange.Of(first, month.EndExclusive),
            template.Scorecard.Score(
                template.Scorecard.Lines.ToDictionary(
                    line => line.Name,
                    line =>
                        template.Terms.Find(line.Name) is not null ? OfLevel(line.Name, months, results)
                        : template.Facts.Duties.FirstOrDefault(own => Is(own.Name, line.Name)) is { } duty
                            ? OfDuty(duty, months)
                        : Forecast(template.Facts, months, volume),
                    StringComparer.Ordinal
                )
            )
        );
    }

    /// <summary>The mean of the months, by their volumes or, where none is counted, by their days.</summary>
    private static CriterionValue OfLevel(string level, List<DateRange> months, IReadOnlyList<LevelResult> results)
    {
        var (sum, other, weights, unit) = (Ratio.Zero, Ratio.Zero, Ratio.Zero, (MeasureUnit?)null);
        foreach (var month in months)
        {
            if (results.FirstOrDefault(own => own.During == month && Is(own.Level, level))?.Result is not { } result)
            {
                return CriterionValue.Unknown($"{MoneyWords.Month(month)} is not known");
            }

            var outcome = result.Undisputed;
            if (outcome.Value is not { } value)
            {
                if (outcome.Status is MeasurementStatus.MissedMinimum)
                {
                    return CriterionValue.DeemedWorst($"{MoneyWords.Month(month)} was not reported");
                }

                continue;
            }

            var weight = Ratio.OfWhole(outcome.Volume ?? month.Days);
            sum += value.Value * weight;
            other += (result.IfDisputedAccepted?.Value ?? value).Value * weight;
            weights += weight;
            unit = value.Unit;
        }

        return unit is null || weights == Ratio.Zero ? CriterionValue.NoActivity("nothing was measured")
            : sum == other ? CriterionValue.Of(Measured.Of(sum / weights, unit))
            : CriterionValue.Between(Measured.Of(sum / weights, unit), Measured.Of(other / weights, unit));
    }

    /// <summary>The mean of the months; unknown when one is missing.</summary>
    private static CriterionValue OfDuty(Duty duty, List<DateRange> months)
    {
        var values = months.Select(month => duty.Values.GetValueOrDefault(YearMonthOf(month))).ToList();
        return values.Contains(null)
            ? CriterionValue.Unknown(duty.Unknown ?? "a month is not known")
            : CriterionValue.Of(
                Measured.Of(
                    values.Aggregate(Ratio.Zero, (sum, value) => sum + value!.Value) / Ratio.OfWhole(values.Count),
                    values[0]!.Unit
                )
            );
    }

    /// <summary>How far what came was from what was forecast, of all that was forecast.</summary>
    private static CriterionValue Forecast(TemplateMonth facts, List<DateRange> months, long? volume)
    {
        var (error, all) = (0L, 0L);
        foreach (var month in months)
        {
            var own = facts.Volumes.FirstOrDefault(known => known.Month == YearMonthOf(month));
            if (own.Forecast == 0 || (month == months[^1] ? volume : own.Actual) is not { } came)
            {
                return CriterionValue.Unknown($"forecast or volume of {MoneyWords.Month(month)} is not known");
            }

            error += Math.Abs(came - own.Forecast);
            all += own.Forecast;
        }

        return CriterionValue.Of(Measured.Of(Ratio.Of(error, all), MeasureUnit.Share));
    }

    private static YearMonth YearMonthOf(DateRange month) => month.First.ToYearMonth();

    private static bool Is(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
