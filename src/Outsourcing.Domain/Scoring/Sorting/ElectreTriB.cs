namespace Outsourcing.Domain.Scoring;

/// <summary>ELECTRE TRI-B: sorts by outranking between each alternative and the boundary profiles of the categories.</summary>
/// <remarks>
/// <para>
/// As in <see cref="ElectreIII"/> the credibility that an alternative a outranks a profile b is σ = C Π (1 − D) / (1 − C) over the criteria with D &gt; C,
/// where C is the weighted mean of how far the criteria agree and D how far one objects (<see cref="OutrankingThresholds"/>),
/// with thresholds taken at the value of the profile. a S b when σ is at least the cutting level λ, with 1e-9 for rounding. Pessimistic: the best category
/// whose lower profile b has a S b; who outranks none belongs to the lowest. Optimistic: from the lowest profile up, below
/// the first b that is preferred to a (b S a and not a S b); the best when none is. An alternative that is incomparable with
/// profiles goes low by the first rule and high by the second.
/// </para>
/// <para>
/// Improving a value never lowers a category. With constant thresholds the pessimistic category is never better than the
/// optimistic one. Needs: known cells; profiles in order, each value at least as good as that of the next category;
/// thresholds for each criterion with 0 ≤ q ≤ p ≤ v. A criterion of weight 0 takes no part, and has no veto either. Source:
/// Yu 1992, ELECTRE TRI, Document du LAMSADE 74; Mousseau, Slowinski &amp; Zielniewicz 2000, Computers &amp; Operations
/// Research 27, 757-777.
/// </para>
/// </remarks>
public sealed record ElectreTriB : SortingMethod
{
    private const double LeastLevel = 0.5;

    private static readonly Source Origin = Source.Of(
        "Mousseau, Slowinski & Zielniewicz 2000, A user-oriented implementation of the ELECTRE-TRI method, Computers & Operations Research 27, 757-777"
    );

    private readonly OutrankingThresholds[] thresholds;

    /// <summary>Initializes the method.</summary>
    /// <param name="cuttingLevel">The least credibility of outranking, λ, from 0.5 to 1.</param>
    /// <param name="rule">The rule of assignment.</param>
    /// <param name="thresholds">The thresholds of each criterion, in their order.</param>
    /// <param name="categories">The categories without vetoes, best first; the last is the lowest.</param>
    /// <exception cref="ArgumentException">The cutting level is not from 0.5 to 1, the rule is unknown, there are no thresholds, there are fewer than two categories, two share a name, one but the last has no profile, or one has vetoes.</exception>
    public ElectreTriB(
        double cuttingLevel,
        AssignmentRule rule,
        IEnumerable<OutrankingThresholds> thresholds,
        params IEnumerable<Category> categories
    )
        : base(categories)
    {
        CuttingLevel = Guard.Against.OutOfRange(
            Guard.Against.NotFinite(cuttingLevel),
            nameof(cuttingLevel),
            LeastLevel,
            1.0
        );
        Rule = (AssignmentRule)
            Guard.Against.OutOfRange(
                (int)rule,
                nameof(rule),
                (int)AssignmentRule.Pessimistic,
                (int)AssignmentRule.Optimistic
            );
        this.thresholds = Guard.Against.NullElement(thresholds);
        if (this.thresholds.Length == 0)
        {
            throw new ArgumentException("There are no thresholds.", nameof(thresholds));
        }

        if (Categories.FirstOrDefault(category => category.Vetoes.Count > 0) is { } vetoed)
        {
            throw new ArgumentException(
                $"'{vetoed.Name}' has vetoes; here they are thresholds of the criteria.",
                nameof(categories)
            );
        }
    }

    /// <summary>Gets the least credibility of outranking, λ.</summary>
    public double CuttingLevel { get; }

    /// <summary>Gets the rule of assignment.</summary>
    public AssignmentRule Rule { get; }

    /// <summary>Gets the thresholds of each criterion.</summary>
    public IReadOnlyList<OutrankingThresholds> Thresholds => Array.AsReadOnly(thresholds);

    /// <inheritdoc/>
    public override string Name =>
        $"ELECTRE TRI-B ({(Rule == AssignmentRule.Pessimistic ? "pessimistic" : "optimistic")}, λ = {Invariant.Text(CuttingLevel)}, {string.Join("; ", thresholds.Select(own => own.ToString()))})";

    /// <inheritdoc/>
    public override Source Source => Origin;

    /// <summary>Both parts of the credibility, that the alternative outranks and that the profile does.</summary>
    private protected override int Measures => 2 * Credibility.Parts;

    /// <inheritdoc/>
    public bool Equals(ElectreTriB? other) =>
        base.Equals(other)
        && CuttingLevel.Equals(other.CuttingLevel)
        && Rule == other.Rule
        && thresholds.AsSpan().SequenceEqual(other.thresholds);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), CuttingLevel, Rule, thresholds.Length);

    internal override double Cut => CuttingLevel;

    internal override double LeastCut => LeastLevel;

    internal override void MeasureOn(PerformanceTable table, int criterion, double value, Span<double> measures)
    {
        var at = Credibility.Parts * criterion;
        for (var h = 0; h < Profiles; h++)
        {
            var profile = At(h).Profile[criterion];
            var behind = Better(table, criterion, profile, value);
            var outranks = Side(measures, h, table.ColumnCount, ofProfile: false);
            var outranked = Side(measures, h, table.ColumnCount, ofProfile: true);
            (outranks[at], outranks[at + 1]) = thresholds[criterion].Of(behind, profile);
            (outranked[at], outranked[at + 1]) = thresholds[criterion].Of(-behind, profile);
        }
    }

    internal override int Assign(ReadOnlySpan<double> measures, ReadOnlySpan<double> weights, double cut)
    {
        if (Rule == AssignmentRule.Pessimistic)
        {
            var place = 0;
            while (place < Profiles && !Outranks(measures, weights, place, ofProfile: false, cut))
            {
                place++;
            }

            return place;
        }

        var above = Profiles - 1;
        while (
            above >= 0
            && !(
                Outranks(measures, weights, above, ofProfile: true, cut)
                && !Outranks(measures, weights, above, ofProfile: false, cut)
            )
        )
        {
            above--;
        }

        return above + 1;
    }

    internal override ProfileComparison Compare(DecisionProblem problem, ReadOnlySpan<double> measures, int category)
    {
        var weights = problem.Weights.Span;
        var own = Side(measures, category, weights.Length, ofProfile: false);
        var sides = new CriterionSides(problem);
        for (var j = 0; j < weights.Length; j++)
        {
            sides.Add(j, own[Credibility.Parts * j], own[(Credibility.Parts * j) + 1] >= 1);
        }

        return new ProfileComparison(
            At(category).Name,
            Credibility.Of(own, weights),
            CuttingLevel,
            Outranks(measures, weights, category, ofProfile: false, CuttingLevel),
            Credibility.Of(Side(measures, category, weights.Length, ofProfile: true), weights),
            sides
        );
    }

    private protected override void CheckProfiles(PerformanceTable table, Weights? weights, ref RefusalList refusals)
    {
        OutrankingThresholds.Fit(thresholds.Length, table, ref refusals);
        ScalingNeeds.Range(table, weights, ref refusals);
        for (var h = 0; h < Profiles && thresholds.Length == table.ColumnCount && !refusals.IsFull; h++)
        {
            for (var j = 0; j < table.ColumnCount && !refusals.IsFull; j++)
            {
                var value = At(h).Profile[j];
                if (weights?.Span[j] != 0 && !thresholds[j].AreInOrder(value))
                {
                    thresholds[j].Refuse(table.CriterionSpan[j].Name, value, null, ref refusals);
                }
            }
        }
    }

    /// <summary>The numbers of one profile: that the alternative outranks it, or that it outranks the alternative.</summary>
    private static ReadOnlySpan<double> Side(ReadOnlySpan<double> measures, int profile, int columns, bool ofProfile) =>
        measures.Slice(
            ((2 * profile) + (ofProfile ? 1 : 0)) * columns * Credibility.Parts,
            columns * Credibility.Parts
        );

    private static Span<double> Side(Span<double> measures, int profile, int columns, bool ofProfile) =>
        measures.Slice(
            ((2 * profile) + (ofProfile ? 1 : 0)) * columns * Credibility.Parts,
            columns * Credibility.Parts
        );

    private static bool Outranks(
        ReadOnlySpan<double> measures,
        ReadOnlySpan<double> weights,
        int profile,
        bool ofProfile,
        double cut
    ) => Cuts.Reaches(Credibility.Of(Side(measures, profile, weights.Length, ofProfile), weights), cut);
}

/// <summary>How <see cref="ElectreTriB"/> assigns an alternative from its comparisons with the profiles.</summary>
public enum AssignmentRule
{
    /// <summary>No rule; no method has it.</summary>
    None = 0,

    /// <summary>The best category whose lower profile the alternative outranks; also called conjunctive, or pseudo-conjunctive.</summary>
    Pessimistic = 1,

    /// <summary>The category below the lowest profile that is preferred to the alternative; also called disjunctive.</summary>
    Optimistic = 2,
}
