namespace Outsourcing.Domain.Scoring;

/// <summary>A way to derive weights from the values of the alternatives, without asking anybody.</summary>
/// <remarks>
/// <para>
/// Each measures how much a criterion tells the alternatives apart; the weight is the measure divided by the sum of all
/// measures. Such weights say what varies, not what matters: they suit a check beside stated weights, not their place.
/// They change whenever an alternative comes or goes.
/// </para>
/// <para>
/// All need known cells and at least two alternatives. A criterion on which all alternatives are equal, but for rounding,
/// weighs 0. Two doors, one computation, the same bits on every machine; both refuse the same input by the same rules.
/// </para>
/// <para>
/// Two weightings are equal when kind and parameters are equal. Immutable; safe to use from any thread. A closed set: the
/// weightings of this library.
/// </para>
/// </remarks>
public abstract record DataWeighting
{
    /// <summary>Numbers of this many criteria fit on the stack; more are allocated.</summary>
    private protected const int OnStack = 128;

    private protected DataWeighting() { }

    /// <summary>Gets the name with the parameters, such as <c>entropy</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Gets where the weighting was published.</summary>
    public abstract Source Source { get; }

    /// <summary>What is measured of each criterion, as a sentence names it.</summary>
    private protected abstract string Measured { get; }

    /// <summary>Derives the weights of all criteria of a table.</summary>
    /// <param name="table">The table.</param>
    /// <returns>
    /// The derived weights with the measure of each criterion; FactMissing when all that is wrong are missing cells;
    /// NotApplicable when the values cannot be handled or tell nothing. A known answer notes the constant criteria.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is <see langword="null"/>.</exception>
    public Answer<Weights> Weigh(PerformanceTable table)
    {
        Guard.Against.Null(table);
        var measures = new double[table.ColumnCount];
        var refusals = new RefusalList(RefusalList.Most);
        var sum = Run(table, measures, ref refusals);
        if (!refusals.IsEmpty)
        {
            return refusals.ToAnswer<Weights>();
        }

        var weights = Weights.Derived(Array.ConvertAll(measures, measure => measure / sum));
        return Answer.Known(
            weights,
            Explanation.From(new Trace(this, table, measures, weights), Explain),
            Constant(table)
        );
    }

    /// <summary>Derives the weights of all criteria of a table, without allocating more than a scratch column.</summary>
    /// <param name="table">The table.</param>
    /// <param name="weights">Where the weights go, one for each criterion, in the order of the columns; zeros when refused.</param>
    /// <returns><see langword="null"/> when the weights were written; else the first reason why not.</returns>
    /// <exception cref="ArgumentException">The length does not fit the table.</exception>
    public Refusal? Weigh(PerformanceTable table, Span<double> weights)
    {
        Guard.Against.Null(table);
        if (weights.Length != table.ColumnCount)
        {
            throw new ArgumentException(
                $"There are {Invariant.Text(weights.Length)} weights; the table needs {Invariant.Text(table.ColumnCount)}.",
                nameof(weights)
            );
        }

        var refusals = new RefusalList(1);
        var sum = Run(table, weights, ref refusals);
        if (refusals.First is { } refusal)
        {
            weights.Clear();
            return refusal;
        }

        foreach (ref var weight in weights)
        {
            weight /= sum;
        }

        return null;
    }

    /// <summary>Returns the name.</summary>
    /// <returns>The name.</returns>
    public sealed override string ToString() => Name;

    /// <summary>Adds what a criterion needs beside known cells and lacks.</summary>
    private protected virtual void Check(PerformanceTable table, int column, ref RefusalList refusals) { }

    /// <summary>Writes the measures, zero or more, of a table against which nothing was found; 0 for a constant criterion.</summary>
    private protected abstract void Measure(PerformanceTable table, Span<double> measures);

    /// <summary>Refuses the values of a criterion that are below zero.</summary>
    private protected void NotNegative(PerformanceTable table, int column, ref RefusalList refusals)
    {
        ref readonly var statistics = ref table.Statistics(column);
        if (statistics.Missing == 0 && statistics.Min < 0)
        {
            Cells(
                table,
                column,
                value => value < 0,
                ScoringRules.CellNegative,
                "needs values of zero or more",
                ref refusals
            );
        }
    }

    /// <summary>Refuses a criterion of nothing but zeros, which has no shares.</summary>
    private protected void NotAllZero(PerformanceTable table, int column, ref RefusalList refusals)
    {
        ref readonly var statistics = ref table.Statistics(column);
        if (statistics is { Missing: 0, Min: 0, Max: 0 } && !refusals.IsFull)
        {
            refusals.Add(
                ScoringRules.CriterionAllZero,
                $"All values of '{table.Criteria[column].Name}' are 0, and the weighting by {Name} has nothing to divide by.",
                table.Criteria[column].Name,
                remedy: "Leave the criterion out."
            );
        }
    }

    /// <summary>Refuses the values of a criterion that are zero or less.</summary>
    private protected void Positive(PerformanceTable table, int column, ref RefusalList refusals)
    {
        ref readonly var statistics = ref table.Statistics(column);
        if (statistics.Missing == 0 && statistics.Min <= 0)
        {
            Cells(
                table,
                column,
                value => value <= 0,
                ScoringRules.CellNotPositive,
                "needs values above zero",
                ref refusals
            );
        }
    }

    private void Cells(
        PerformanceTable table,
        int column,
        Func<double, bool> breaks,
        RuleId rule,
        string needs,
        ref RefusalList refusals
    ) =>
        ScalingNeeds.Cells(
            table,
            column,
            breaks,
            rule,
            $"and the weighting by {Name} {needs}.",
            ref refusals,
            "Choose another weighting, such as CRITIC, or state the weights."
        );

    /// <summary>Checks, measures and adds the measures.</summary>
    private double Run(PerformanceTable table, Span<double> measures, ref RefusalList refusals)
    {
        ScalingNeeds.Known(table, weights: null, ref refusals);
        if (table.RowCount < 2 && !refusals.IsFull)
        {
            refusals.Add(
                ScoringRules.AlternativesTooFew,
                $"There is one alternative, '{table.Names[0]}', and the weighting by {Name} measures how several differ.",
                alternative: table.Names[0],
                remedy: "Add alternatives, or state the weights."
            );
        }

        for (var j = 0; j < table.ColumnCount && !refusals.IsFull; j++)
        {
            Check(table, j, ref refusals);
        }

        if (!refusals.IsEmpty)
        {
            return 0;
        }

        Measure(table, measures);
        var sum = 0.0;
        foreach (var measure in measures)
        {
            sum += measure;
        }

        if (!double.IsFinite(sum))
        {
            refusals.Add(
                ScoringRules.NumberRange,
                $"The weighting by {Name} leaves the range of numbers that can be computed with.",
                remedy: "Use larger units."
            );
        }
        else if (sum == 0)
        {
            refusals.Add(
                ScoringRules.WeightsUnderivable,
                $"On no criterion do the values have {Measured} above 0, so the weighting by {Name} has nothing to go by.",
                remedy: "State the weights."
            );
        }

        for (var j = 0; j < measures.Length && refusals.IsEmpty; j++)
        {
            if (measures[j] > 0 && measures[j] / sum < Magnitude.SmallestWeight)
            {
                refusals.Add(
                    ScoringRules.NumberRange,
                    $"By {Name} '{table.Criteria[j].Name}' weighs less than {Invariant.Text(Magnitude.SmallestWeight)}, which cannot be computed with.",
                    table.Criteria[j].Name,
                    remedy: "Use another unit."
                );
            }
        }

        return sum;
    }

    private static IEnumerable<Finding> Constant(PerformanceTable table) =>
        Enumerable
            .Range(0, table.ColumnCount)
            .Where(j => table.Statistics(j).IsConstant)
            .Select(j =>
                Finding.Of(
                    ScoringRules.CriterionConstant,
                    Severity.Info,
                    table.Criteria[j].Name,
                    $"All alternatives are equal on '{table.Criteria[j].Name}', so it does not tell them apart."
                )
            );

    private static Explanation Explain(Trace trace) =>
        Explanation.Of(
            $"The weights are derived by {trace.Weighting.Name} from the values of {Invariant.Text(trace.Table.RowCount)} alternatives.",
            trace.Weighting.Source,
            trace.Table.Criteria.Select(
                (criterion, j) =>
                    Explanation.Of(
                        $"'{criterion.Name}' has {trace.Weighting.Measured} of {Invariant.Short(trace.Measures[j])} and weighs {Invariant.Percent(trace.Weights.Shares[j])}."
                    )
            )
        );

    /// <summary>What the explanation puts into words.</summary>
    private sealed record Trace(DataWeighting Weighting, PerformanceTable Table, double[] Measures, Weights Weights);
}
