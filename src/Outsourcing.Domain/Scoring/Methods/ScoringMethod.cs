namespace Outsourcing.Domain.Scoring;

/// <summary>A way to make one score of the values of an alternative, and with it a ranking.</summary>
/// <remarks>
/// <para>
/// Two doors, one computation: <see cref="Rank"/> takes a problem and explains itself; the span overload of
/// <c>Score</c> takes a table, writes numbers and, up to 128 criteria, allocates nothing. Both refuse the same input by the
/// same rules.
/// </para>
/// <para>
/// Two methods are equal when kind and parameters are equal. Immutable; safe to use from any thread. A closed set: the
/// methods of this library.
/// </para>
/// </remarks>
public abstract record ScoringMethod
{
    /// <summary>Parameters of this many criteria fit on the stack; more are allocated.</summary>
    private protected const int OnStack = 128;

    private protected ScoringMethod() { }

    /// <summary>Gets the name with the parameters, such as <c>weighted sum (MinMax)</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Gets where the method was published.</summary>
    public abstract Source Source { get; }

    /// <summary>Gets whether a higher score is better.</summary>
    public virtual bool HigherIsBetter => true;

    /// <summary>Gets whether the score of an alternative depends on its own values and the weights only, never on the other alternatives.</summary>
    /// <remarks>
    /// Then adding or removing others cannot turn two of them round, which no method that compares alternatives with each
    /// other can promise. Values that are equal but for rounding, 8 units in the last place, may still count as equal only
    /// while nothing else stands in their column.
    /// </remarks>
    public virtual bool IsAbsolute => false;

    /// <summary>Gets how the contributions of the criteria make the score.</summary>
    public virtual Composition Composition => Composition.Sum;

    /// <summary>Scores and ranks all alternatives.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="cancellation">Stops a method that compares each alternative with each; the others are done too soon to ask.</param>
    /// <returns>
    /// The ranking with its explanation; FactMissing when all that is wrong are missing cells; NotApplicable when the
    /// method cannot handle the values. The findings name rule, criterion and alternative; a known answer may carry notes.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The method was stopped.</exception>
    public Answer<Ranking> Rank(DecisionProblem problem, CancellationToken cancellation = default)
    {
        Guard.Against.Null(problem);
        var scores = new double[problem.Table.RowCount];
        var refusals = new RefusalList(RefusalList.Most);
        Run(problem.Table, problem.Weights, scores, ref refusals, cancellation);
        return refusals.IsEmpty ? Known(problem, scores) : refusals.ToAnswer<Ranking>();
    }

    /// <summary>Scores all alternatives of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="weights">A weight for each criterion.</param>
    /// <param name="scores">Where the scores go, one for each alternative, in the order of the rows; zeros when refused.</param>
    /// <param name="cancellation">Stops a method that compares each alternative with each; the others are done too soon to ask.</param>
    /// <returns><see langword="null"/> when the scores were written; else the first reason why not.</returns>
    /// <exception cref="ArgumentException">The lengths do not fit together.</exception>
    /// <exception cref="OperationCanceledException">The method was stopped.</exception>
    public Refusal? Score(
        PerformanceTable table,
        Weights weights,
        Span<double> scores,
        CancellationToken cancellation = default
    )
    {
        Guard.Against.Null(table);
        Guard.Against.Null(weights);
        Fits(weights.Count, table.ColumnCount, "weights", nameof(weights));
        Fits(scores.Length, table.RowCount, "scores", nameof(scores));
        var refusals = new RefusalList(1);
        Run(table, weights, scores, ref refusals, cancellation);
        return refusals.First;
    }

    /// <summary>Returns the name.</summary>
    /// <returns>The name.</returns>
    public sealed override string ToString() => Name;

    /// <summary>
    /// Gets what the score is in the weights: a sum Σ wⱼ fⱼ, a product Π fⱼ^wⱼ, neither (None). What is the same for all
    /// alternatives may be added to it, and a positive factor that is the same for all may multiply it. Each f depends on the
    /// values only, so that weights can be asked about in closed form.
    /// </summary>
    internal virtual Composition WeightForm => Composition.None;

    /// <summary>Gets the method that puts the same alternatives first for the same table and weights, with a closed form; itself unless a simpler one does.</summary>
    internal virtual ScoringMethod RanksAs => this;

    /// <summary>What a criterion is worth to each alternative per unit of its weight, more being better: f, or its logarithm; <see langword="null"/> when the method refuses.</summary>
    internal virtual double[]? Terms(PerformanceTable table, int column)
    {
        var alone = new double[table.ColumnCount];
        alone[column] = 1;
        var scores = new double[table.RowCount];
        if (Score(table, Weights.Derived(alone), scores) is not null)
        {
            return null;
        }

        var sign = HigherIsBetter ? 1 : -1;
        return Array.ConvertAll(
            scores,
            score => sign * (WeightForm == Composition.Product ? Transcendental.Log(score) : score)
        );
    }

    /// <summary>How the scores answer to one value; <see langword="null"/> where that has no closed form.</summary>
    internal virtual ValueResponse? Response(PerformanceTable table, int row, int column) => null;

    internal abstract Contribution[] Contributions(PerformanceTable table, Weights weights, int row);

    /// <summary>What turns the value of an alternative into the value on the common scale, as a verb.</summary>
    internal virtual string Scales => "scales to";

    /// <summary>Sentences about how the score of a row came about, beside its contributions.</summary>
    internal virtual IEnumerable<Explanation> Details(PerformanceTable table, Weights weights, int row) => [];

    /// <summary>Adds what the method needs and the table lacks.</summary>
    private protected abstract void Check(PerformanceTable table, Weights weights, ref RefusalList refusals);

    /// <summary>Writes the scores of a table against which <see cref="Check"/> found nothing.</summary>
    private protected abstract void Compute(
        PerformanceTable table,
        Weights weights,
        Span<double> scores,
        CancellationToken cancellation
    );

    /// <summary>Notes that come with the ranking, beside those about all methods.</summary>
    private protected virtual IEnumerable<Finding> OwnNotes(DecisionProblem problem) => [];

    /// <summary>Says whether scores can be relied on.</summary>
    private protected virtual bool IsInRange(ReadOnlySpan<double> scores) => Lanes.AllFinite(scores);

    internal static void NeedsTwo(
        string method,
        PerformanceTable table,
        ref RefusalList refusals,
        string compares = "each with the best and the worst of several"
    )
    {
        if (table.RowCount < 2 && !refusals.IsFull)
        {
            refusals.Add(
                ScoringRules.AlternativesTooFew,
                $"There is one alternative, '{table.Names[0]}', and {method} compares {compares}.",
                alternative: table.Names[0],
                remedy: "Add alternatives, or choose the weighted sum with the scaling Bounds."
            );
        }
    }

    /// <summary>Refuses when there is not one function for each criterion, and says whether there is.</summary>
    private protected static bool NeedsFunctions(
        string functions,
        int count,
        PerformanceTable table,
        ref RefusalList refusals
    )
    {
        if (count != table.ColumnCount)
        {
            refusals.Add(
                ScoringRules.CriterionFunction,
                $"There are {Invariant.Text(count)} {functions} for {Invariant.Text(table.ColumnCount)} criteria.",
                remedy: "Give each criterion a function."
            );
        }

        return count == table.ColumnCount;
    }

    internal static void Fits(int length, int expected, string what, string parameterName)
    {
        if (length != expected)
        {
            throw new ArgumentException(
                $"There are {Invariant.Text(length)} {what}; the table needs {Invariant.Text(expected)}.",
                parameterName
            );
        }
    }

    private void Run(
        PerformanceTable table,
        Weights weights,
        Span<double> scores,
        ref RefusalList refusals,
        CancellationToken cancellation
    )
    {
        Check(table, weights, ref refusals);
        if (refusals.IsEmpty)
        {
            Compute(table, weights, scores, cancellation);
            if (IsInRange(scores))
            {
                return;
            }

            refusals.Add(
                ScoringRules.NumberRange,
                $"A score by {Name} leaves the range of numbers that can be computed with.",
                remedy: "Use other units, or weights that sum to 1."
            );
        }

        scores.Clear();
    }

    private Answer<Ranking> Known(DecisionProblem problem, double[] scores)
    {
        var ranking = Ranking.Of(this, problem, scores);
        return Answer.Known(
            ranking,
            Explanation.From(ranking, RankingWords.Of),
            [.. Notes(problem), .. OwnNotes(problem)]
        );
    }

    private static IEnumerable<Finding> Notes(DecisionProblem problem)
    {
        var table = problem.Table;
        var counting = Enumerable.Range(0, table.ColumnCount).Where(j => problem.Weights.Span[j] > 0);
        return ScoringNotes.Of(
            table.Names,
            counting.Select(j => (table.Criteria[j].Name, table.Statistics(j).IsConstant))
        );
    }
}
