using System.Buffers;

namespace Outsourcing.Domain.Scoring;

/// <summary>A way to sort alternatives into categories that are ordered and fixed beforehand.</summary>
/// <remarks>
/// <para>
/// Each alternative is compared with the lower profiles of the categories and with nothing else: no alternative changes the
/// category of another. Two doors, one computation: one explains, the other fills a span and, up to 512 numbers (MR-Sort
/// has one, ELECTRE TRI-B four for each criterion of each profile; more are borrowed from a pool), allocates nothing.
/// </para>
/// <para>
/// Two are equal when kind, categories and parameters are equal. Immutable; safe to use from any thread. A closed set.
/// </para>
/// </remarks>
public abstract record SortingMethod
{
    private const int OnStack = 512;

    private readonly Category[] categories;

    private protected SortingMethod(IEnumerable<Category> categories)
    {
        this.categories = Guard.Against.NullElement(categories);
        if (this.categories.Length < 2)
        {
            throw new ArgumentException("There are fewer than two categories.", nameof(categories));
        }

        if (ProblemCheck.Repeated(this.categories.Select(category => category.Name)).FirstOrDefault() is { } twice)
        {
            throw new ArgumentException($"The category '{twice}' stands there more than once.", nameof(categories));
        }

        for (var h = 0; h < this.categories.Length; h++)
        {
            if (this.categories[h].Profile.Length == 0 != (h == this.categories.Length - 1))
            {
                throw new ArgumentException(
                    $"Every category but the lowest, the last, has a lower profile; '{this.categories[h].Name}' breaks that.",
                    nameof(categories)
                );
            }
        }
    }

    /// <summary>Gets the categories, best first.</summary>
    public IReadOnlyList<Category> Categories => Array.AsReadOnly(categories);

    /// <summary>Gets the name with the parameters.</summary>
    public abstract string Name { get; }

    /// <summary>Gets where the method was published.</summary>
    public abstract Source Source { get; }

    /// <summary>Gets how many numbers measure one criterion against one profile.</summary>
    private protected abstract int Measures { get; }

    /// <inheritdoc/>
    public virtual bool Equals(SortingMethod? other) =>
        other is not null
        && EqualityContract == other.EqualityContract
        && categories.AsSpan().SequenceEqual(other.categories);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EqualityContract, categories.Length, categories[0]);

    /// <summary>Sorts all alternatives.</summary>
    /// <param name="problem">The problem.</param>
    /// <returns>
    /// The category of each with its reasons; FactMissing when all that is wrong are missing cells; NotApplicable when
    /// profiles, thresholds or values do not fit.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    public Answer<SortingResult> Sort(DecisionProblem problem)
    {
        Guard.Against.Null(problem);
        var places = new int[problem.Table.RowCount];
        var refusals = new RefusalList(RefusalList.Most);
        Run(problem.Table, problem.Weights, places, ref refusals);
        if (!refusals.IsEmpty)
        {
            return refusals.ToAnswer<SortingResult>();
        }

        var result = new SortingResult(this, problem, places);
        return Answer.Known(result, Explanation.From(result, SortingResult.Explain));
    }

    /// <summary>Sorts all alternatives of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="weights">A weight for each criterion.</param>
    /// <param name="places">Where the places of the categories in <see cref="Categories"/> go, 0 for the best; −1 when refused.</param>
    /// <returns><see langword="null"/> when the places were written; else the first reason why not.</returns>
    /// <exception cref="ArgumentException">The lengths do not fit together.</exception>
    public Refusal? Sort(PerformanceTable table, Weights weights, Span<int> places)
    {
        Guard.Against.Null(table);
        Guard.Against.Null(weights);
        ScoringMethod.Fits(weights.Count, table.ColumnCount, "weights", nameof(weights));
        ScoringMethod.Fits(places.Length, table.RowCount, "places", nameof(places));
        var refusals = new RefusalList(1);
        Run(table, weights, places, ref refusals);
        return refusals.First;
    }

    /// <summary>Returns the name.</summary>
    /// <returns>The name.</returns>
    public sealed override string ToString() => Name;

    /// <summary>Refuses what profiles, thresholds and values of a table break, whatever the weights are.</summary>
    internal void Check(PerformanceTable table, Weights? weights, ref RefusalList refusals)
    {
        var fits = true;
        foreach (var category in categories.AsSpan(0, categories.Length - 1))
        {
            if (category.Profile.Length != table.ColumnCount)
            {
                fits = false;
                refusals.Add(
                    ScoringRules.CategoryProfile,
                    $"The lower profile of '{category.Name}' has {Invariant.Text(category.Profile.Length)} values for {Invariant.Text(table.ColumnCount)} criteria."
                );
            }
        }

        ScalingNeeds.Missing(table, weights, ref refusals);
        if (fits)
        {
            Order(table, weights, ref refusals);
            CheckProfiles(table, weights, ref refusals);
        }
    }

    /// <summary>Gets how many numbers <see cref="Measure"/> writes for one alternative.</summary>
    internal int MeasureCount(int criteria) => (categories.Length - 1) * criteria * Measures;

    /// <summary>Gets the support that meets a profile: the cutting level or the majority.</summary>
    internal abstract double Cut { get; }

    /// <summary>Gets the smallest cut that the method allows.</summary>
    internal abstract double LeastCut { get; }

    /// <summary>Compares one alternative with every profile on every criterion; weights play no part yet.</summary>
    internal void Measure(PerformanceTable table, int row, Span<double> measures)
    {
        for (var j = 0; j < table.ColumnCount; j++)
        {
            MeasureOn(table, j, table.Padded(j)[row], measures);
        }
    }

    /// <summary>Compares a value of one criterion with every profile.</summary>
    internal abstract void MeasureOn(PerformanceTable table, int criterion, double value, Span<double> measures);

    /// <summary>Finds the category of one alternative from its measures, any weights and any cut: the place in the list, 0 for the best.</summary>
    internal abstract int Assign(ReadOnlySpan<double> measures, ReadOnlySpan<double> weights, double cut);

    /// <summary>Refuses a cut that no weights of a given sum can reach.</summary>
    internal virtual void CheckCut(double cut, double sum, ref RefusalList refusals) { }

    /// <summary>Says how an alternative stands to the lower profile of a category.</summary>
    internal abstract ProfileComparison Compare(DecisionProblem problem, ReadOnlySpan<double> measures, int category);

    /// <summary>Refuses profiles that do not fit the parameters.</summary>
    private protected abstract void CheckProfiles(PerformanceTable table, Weights? weights, ref RefusalList refusals);

    /// <summary>Gets one category and its numbers of one profile.</summary>
    private protected Category At(int place) => categories[place];

    /// <summary>Gets the number of profiles.</summary>
    private protected int Profiles => categories.Length - 1;

    /// <summary>By how much one value is better than another on a criterion; negative when it is worse.</summary>
    private protected static double Better(PerformanceTable table, int criterion, double value, double other) =>
        table.CriterionSpan[criterion].Direction == Direction.Maximize ? value - other : other - value;

    private void Order(PerformanceTable table, Weights? weights, ref RefusalList refusals)
    {
        for (var h = 0; h + 1 < Profiles && !refusals.IsFull; h++)
        {
            for (var j = 0; j < table.ColumnCount && !refusals.IsFull; j++)
            {
                var (upper, lower) = (categories[h].Profile[j], categories[h + 1].Profile[j]);
                if (weights?.Span[j] != 0 && Better(table, j, upper, lower) < 0)
                {
                    var name = table.CriterionSpan[j].Name;
                    refusals.Add(
                        ScoringRules.CategoryOrder,
                        $"On '{name}' the lower profile of '{categories[h].Name}' ({Invariant.Text(upper)}) is worse than that of '{categories[h + 1].Name}' ({Invariant.Text(lower)}).",
                        name,
                        remedy: "List the categories best first, with profiles at least as good as the next on every criterion."
                    );
                }
            }
        }
    }

    private static double Sum(ReadOnlySpan<double> weights)
    {
        var sum = 0.0;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        return sum;
    }

    private void Run(PerformanceTable table, Weights weights, Span<int> places, ref RefusalList refusals)
    {
        Check(table, weights, ref refusals);
        CheckCut(Cut, Sum(weights.Span), ref refusals);
        if (!refusals.IsEmpty)
        {
            places.Fill(-1);
            return;
        }

        var count = MeasureCount(table.ColumnCount);
        var rented = count > OnStack ? ArrayPool<double>.Shared.Rent(count) : null;
        var measures = rented is null ? stackalloc double[count] : rented.AsSpan(0, count);
        for (var row = 0; row < places.Length; row++)
        {
            Measure(table, row, measures);
            places[row] = Assign(measures, weights.Span, Cut);
        }

        if (rented is not null)
        {
            ArrayPool<double>.Shared.Return(rented);
        }
    }
}
