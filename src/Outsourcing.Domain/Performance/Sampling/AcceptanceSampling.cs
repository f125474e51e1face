namespace Outsourcing.Domain.Performance;

/// <summary>Acceptance by sampling: ISO 2859-1, single sampling plans for normal inspection.</summary>
/// <remarks>
/// Tables I and II-A of MIL-STD-105E (1989), which ISO 2859-1 and ANSI/ASQ Z1.4 carry on. Tightened and reduced inspection,
/// and the rules that switch to them, are not here: they need tables of their own.
/// </remarks>
public static class AcceptanceSampling
{
    private const int SmallestLot = 2;

    private static readonly Source Standard = Source.Of("MIL-STD-105E (1989)", "Tables I and II-A");

    /// <summary>Gets the acceptable quality limits of the table, from 0.010 to 1000.</summary>
    public static IReadOnlyList<decimal> QualityLimits => SamplingTables.QualityLimits;

    /// <summary>Finds the plan for a lot.</summary>
    /// <param name="lotSize">The number of items in the lot.</param>
    /// <param name="qualityLimit">
    /// The acceptable quality limit: nonconforming items in percent up to 10, nonconformities per 100 items above.
    /// </param>
    /// <param name="level">The inspection level.</param>
    /// <returns>
    /// The plan, with a note when the whole lot is inspected. Not applicable when the lot has fewer than two items, or the
    /// limit is none of <see cref="QualityLimits"/>: between two of them there is no plan.
    /// </returns>
    /// <exception cref="ArgumentException">The lot size is negative, or the level is none of the seven.</exception>
    public static Answer<SamplingPlan> Plan(
        int lotSize,
        decimal qualityLimit,
        InspectionLevel level = InspectionLevel.II
    )
    {
        Guard.Against.OutOfRange(lotSize, nameof(lotSize), 0, int.MaxValue);
        Guard.Against.OutOfRange((int)level, nameof(level), (int)InspectionLevel.S1, (int)InspectionLevel.III);
        if (lotSize < SmallestLot)
        {
            return Answer.NotApplicable<SamplingPlan>(
                Finding.Of(
                    PerformanceRules.SamplingLot,
                    Severity.Error,
                    "lot",
                    $"A lot of {Invariant.Text(lotSize)} cannot be sampled; the table begins with lots of 2.",
                    Standard
                )
            );
        }

        var column = SamplingTables.ColumnOf(qualityLimit);
        if (column < 0)
        {
            return Answer.NotApplicable<SamplingPlan>(
                Finding.Of(
                    PerformanceRules.SamplingLimit,
                    Severity.Error,
                    "acceptable quality limit",
                    $"The table has no acceptable quality limit of {Invariant.Text(qualityLimit)}.",
                    Standard,
                    $"Choose one of {Invariant.List([.. QualityLimits.Select(Invariant.Text)])}."
                )
            );
        }

        var letter = SamplingTables.LetterOf(lotSize, level);
        var plan = new SamplingPlan(lotSize, level, qualityLimit, letter, SamplingTables.Plan(letter, column));
        var explanation = Explanation.From(plan, static own => Explain(own));
        return plan.InspectsAll
            ? Answer.Known(
                plan,
                explanation,
                Finding.Of(
                    PerformanceRules.SamplingWhole,
                    Severity.Info,
                    "lot",
                    $"The sample of {Invariant.Text(plan.TableSampleSize)} is no smaller than the lot of "
                        + $"{Invariant.Text(plan.LotSize)}, so every item is inspected.",
                    Standard
                )
            )
            : Answer.Known(plan, explanation);
    }

    private static Explanation Explain(SamplingPlan plan)
    {
        var first = Explanation.Of(
            $"A lot of {Invariant.Text(plan.LotSize)} at level {Word(plan.Level)} has the code letter {plan.CodeLetter}."
        );
        var cell =
            plan.PlanLetter == plan.CodeLetter
                ? $"At a limit of {Invariant.Text(plan.Limit)} letter {plan.CodeLetter} has a plan of its own."
                : $"At a limit of {Invariant.Text(plan.Limit)} letter {plan.CodeLetter} has an arrow, which leads to the plan "
                    + $"of letter {plan.PlanLetter} and its sample of {Invariant.Text(plan.TableSampleSize)}.";
        return Explanation.Of($"Inspect {plan}.", Standard, first, Explanation.Of(cell));
    }

    private static string Word(InspectionLevel level) =>
        level <= InspectionLevel.S4 ? $"S-{Invariant.Text((int)level)}" : level.ToString();
}
