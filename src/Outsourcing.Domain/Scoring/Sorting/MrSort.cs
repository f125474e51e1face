namespace Outsourcing.Domain.Scoring;

/// <summary>MR-Sort: an alternative belongs to the best category whose lower profile it meets on criteria of enough weight.</summary>
/// <remarks>
/// <para>
/// A criterion is for an alternative when its value is at least as good as the profile; equality counts. The profile is met
/// when the criteria for it weigh at least the majority, with 1e-9 of the sum of the weights for rounding, and no value is
/// as bad as the veto value of the category or worse. Who meets no profile belongs to the lowest category.
/// </para>
/// <para>
/// Improving a value never lowers a category. Differences do not count, however large, but for vetoes. The majority is in
/// the unit of <see cref="Weights.Shares"/>: from 0.5 to 1 for stated weights, whose shares sum to 1; derived weights are
/// used as given. Needs: known cells; profiles in order, each value at least as good as that of the next category; veto
/// values worse than the profile; a majority that all criteria together reach. Any numbers will do. Source: Bouyssou &amp;
/// Marchant 2007, European Journal of Operational Research 178, 217-245 and 246-276; Leroy, Mousseau &amp; Pirlot 2011.
/// </para>
/// </remarks>
public sealed record MrSort : SortingMethod
{
    private const double For = 1;
    private const double Against = 0;
    private const double VetoedBy = -1;
    private const double LeastMajority = double.Epsilon;

    private static readonly Source Origin = Source.Of(
        "Bouyssou & Marchant 2007, An axiomatic approach to noncompensatory sorting methods in MCDM, European Journal of Operational Research 178, 217-245"
    );

    /// <summary>Initializes the method.</summary>
    /// <param name="majority">The least weight of the criteria for a category; above zero.</param>
    /// <param name="categories">The categories, best first; the last is the lowest.</param>
    /// <exception cref="ArgumentException">The majority is not above zero, there are fewer than two categories, two share a name, or one but the last has no profile.</exception>
    public MrSort(double majority, params IEnumerable<Category> categories)
        : base(categories) =>
        Majority = Guard.Against.OutOfRange(
            Guard.Against.NotFinite(majority),
            nameof(majority),
            LeastMajority,
            double.MaxValue
        );

    /// <summary>Gets the least weight of the criteria for a category.</summary>
    public double Majority { get; }

    /// <inheritdoc/>
    public override string Name => $"MR-Sort (majority {Invariant.Text(Majority)})";

    /// <inheritdoc/>
    public override Source Source => Origin;

    private protected override int Measures => 1;

    internal override double Cut => Majority;

    internal override double LeastCut => LeastMajority;

    internal override void MeasureOn(PerformanceTable table, int criterion, double value, Span<double> measures)
    {
        for (var h = 0; h < Profiles; h++)
        {
            var category = At(h);
            measures[(h * table.ColumnCount) + criterion] =
                category.Veto(criterion) is { IsKnown: true, Value: var veto }
                && Better(table, criterion, value, veto) <= 0
                    ? VetoedBy
                : Better(table, criterion, value, category.Profile[criterion]) >= 0 ? For
                : Against;
        }
    }

    internal override int Assign(ReadOnlySpan<double> measures, ReadOnlySpan<double> weights, double cut)
    {
        var place = 0;
        while (place < Profiles && !Meets(measures.Slice(place * weights.Length, weights.Length), weights, cut))
        {
            place++;
        }

        return place;
    }

    internal override ProfileComparison Compare(DecisionProblem problem, ReadOnlySpan<double> measures, int category)
    {
        var weights = problem.Weights.Span;
        var own = measures.Slice(category * weights.Length, weights.Length);
        var sides = new CriterionSides(problem);
        var support = 0.0;
        for (var j = 0; j < own.Length; j++)
        {
            sides.Add(j, own[j] == For ? 1 : 0, own[j] == VetoedBy);
            support += own[j] == For ? weights[j] : 0;
        }

        return new ProfileComparison(At(category).Name, support, Majority, Meets(own, weights, Majority), null, sides);
    }

    internal override void CheckCut(double cut, double sum, ref RefusalList refusals)
    {
        if (!Reaches(sum, sum, cut) && !refusals.IsFull)
        {
            refusals.Add(
                ScoringRules.SortingMajority,
                $"The majority is {Invariant.Text(cut)}, and all criteria together weigh {Invariant.Text(sum)}: no profile can be met.",
                remedy: "State the majority in the unit of the weights; shares of stated weights sum to 1."
            );
        }
    }

    private protected override void CheckProfiles(PerformanceTable table, Weights? weights, ref RefusalList refusals)
    {
        for (var h = 0; h < Profiles && !refusals.IsFull; h++)
        {
            for (var j = 0; j < table.ColumnCount && !refusals.IsFull; j++)
            {
                var category = At(h);
                if (
                    weights?.Span[j] != 0
                    && category.Veto(j) is { IsKnown: true, Value: var veto }
                    && Better(table, j, category.Profile[j], veto) <= 0
                )
                {
                    var name = table.CriterionSpan[j].Name;
                    refusals.Add(
                        ScoringRules.CategoryVeto,
                        $"On '{name}' the veto value of '{category.Name}' ({Invariant.Text(veto)}) is not worse than its lower profile ({Invariant.Text(category.Profile[j])}).",
                        name,
                        remedy: "A veto value is one that no alternative of the category can have."
                    );
                }
            }
        }
    }

    private static bool Meets(ReadOnlySpan<double> measures, ReadOnlySpan<double> weights, double majority)
    {
        var (support, all) = (0.0, 0.0);
        for (var j = 0; j < weights.Length; j++)
        {
            if (measures[j] == VetoedBy && weights[j] > 0)
            {
                return false;
            }

            support += measures[j] == For ? weights[j] : 0;
            all += weights[j];
        }

        return Reaches(support, all, majority);
    }

    private static bool Reaches(double support, double all, double majority) =>
        support >= majority - (Cuts.Tolerance * all);
}
