namespace Outsourcing.Domain.Scoring;

/// <summary>The analytic hierarchy process: how much each of several items counts, out of judgements about two at a time.</summary>
/// <remarks>
/// <para>
/// By the eigenvector, A w = λ max w with Σ w = 1; or by another <see cref="PriorityMethod"/>. How consistent the judgements
/// are: consistency index = (λ max − n) / (n − 1), consistency ratio = index / random index, by a named table.
/// </para>
/// <para>
/// Suits weights and alternatives that people can only compare. It cannot tell whether judgements are right, only whether
/// they agree. Judgements may be missing while the rest connects all items: by the eigenvector they count as in Harker
/// 1987, by the geometric mean by least squares; the mean of the columns needs all. A global ranking by local priorities
/// can turn round when an alternative comes or goes.
/// </para>
/// <para>
/// The eigenvalue is found to 14 digits wherever rounding allows it, at worst to 9; else the matrix is refused. The same
/// bits on every machine. Two are equal when their parts are equal. Immutable; safe to use from any thread. Source: Saaty
/// 1980, The Analytic Hierarchy Process.
/// </para>
/// </remarks>
public sealed record Ahp
{
    private static readonly Source OfEigenvector = Source.Of("Saaty 1980, The Analytic Hierarchy Process");

    private static readonly Source OfGeometricMean = Source.Of(
        "Crawford & Williams 1985, A note on the analysis of subjective judgment matrices, Journal of Mathematical Psychology 29",
        "387-405"
    );

    /// <summary>Creates the method.</summary>
    /// <param name="priorityMethod">How priorities are worked out.</param>
    /// <param name="randomIndex">The table that says how inconsistent random judgements are.</param>
    /// <exception cref="ArgumentOutOfRangeException">One is <c>None</c> or not of its enumeration.</exception>
    public Ahp(PriorityMethod priorityMethod, RandomIndex randomIndex)
    {
        Guard.Against.OutOfRange(
            (int)priorityMethod,
            nameof(priorityMethod),
            (int)PriorityMethod.Eigenvector,
            (int)PriorityMethod.ColumnMean
        );
        Guard.Against.OutOfRange(
            (int)randomIndex,
            nameof(randomIndex),
            (int)RandomIndex.Saaty1980,
            (int)RandomIndex.AlonsoLamata2006
        );
        (PriorityMethod, RandomIndex) = (priorityMethod, randomIndex);
    }

    /// <summary>Gets the largest consistency ratio that goes without a warning: 0.10.</summary>
    public static double AcceptedRatio => 0.10;

    /// <summary>Gets how priorities are worked out.</summary>
    public PriorityMethod PriorityMethod { get; }

    /// <summary>Gets the table that says how inconsistent random judgements are.</summary>
    public RandomIndex RandomIndex { get; }

    /// <summary>Gets where the method was published.</summary>
    public Source Source => PriorityMethod == PriorityMethod.GeometricMean ? OfGeometricMean : OfEigenvector;

    /// <summary>Works out the priorities of the items of a matrix.</summary>
    /// <param name="matrix">The judgements.</param>
    /// <returns>
    /// The priorities, with a warning when the consistency ratio is above 0.10, and notes when judgements are missing or
    /// are too few to contradict each other. NotApplicable when the judgements do not connect all items, when the table of
    /// random indexes ends before, or when the numbers cannot be computed with.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="matrix"/> is <see langword="null"/>.</exception>
    public Answer<Priorities> Prioritize(PairwiseMatrix matrix) => Prioritize(matrix, "judgements");

    internal Answer<Priorities> Prioritize(PairwiseMatrix matrix, string subject)
    {
        var values = new double[Guard.Against.Null(matrix).Count];
        if (Run(matrix, values) is { } refusal)
        {
            return Answer.NotApplicable<Priorities>(Found(refusal, subject));
        }

        var priorities = new Priorities(this, matrix, values, RandomIndexes.Find(RandomIndex, matrix.Count)!.Value);
        return Answer.Known(
            priorities,
            Explanation.From(priorities, Priorities.Explain),
            AhpFindings.Of(priorities, subject)
        );
    }

    /// <summary>Works out the priorities alone, without allocating; the same numbers, and refused by the same rules.</summary>
    /// <param name="matrix">The judgements.</param>
    /// <param name="priorities">Where they go, one for each item in order; zeros when refused.</param>
    /// <returns><see langword="null"/> when the priorities were written; else the reason why not.</returns>
    /// <remarks>Missing judgements, or judgements so contradictory that the plain steps do not end, need scratch memory.</remarks>
    /// <exception cref="ArgumentException">The length does not fit the matrix.</exception>
    public Refusal? Prioritize(PairwiseMatrix matrix, Span<double> priorities)
    {
        if (priorities.Length != Guard.Against.Null(matrix).Count)
        {
            throw new ArgumentException(
                $"There is room for {Invariant.Text(priorities.Length)} priorities; the matrix has {Invariant.Text(matrix.Count)} items.",
                nameof(priorities)
            );
        }

        var refusal = Run(matrix, priorities);
        if (refusal is not null)
        {
            priorities.Clear();
        }

        return refusal;
    }

    /// <summary>Works out the weights of a tree of criteria: in each list by its judgements, multiplied along the path.</summary>
    /// <param name="criteria">Criteria and groups; weights that they state take no part.</param>
    /// <param name="judgements">A matrix for each list of two or more: for the criteria at the top, and for the members of each group. It belongs to the list whose names are its items.</param>
    /// <returns>
    /// The derived weights of the criteria at the leaves, from left to right, with the findings on each matrix.
    /// NotApplicable when a list has no matrix, a matrix no list, or a matrix is refused.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument or a part of it is <see langword="null"/>.</exception>
    public Answer<Weights> Weigh(IEnumerable<CriteriaNode> criteria, params IEnumerable<PairwiseMatrix> judgements)
    {
        var tree = new AhpTree(this, Guard.Against.NullElement(criteria), Guard.Against.NullElement(judgements));
        return tree.Refusals.Count > 0
            ? Answer.NotApplicable<Weights>(tree.Refusals)
            : Answer.Known(tree.ToWeights(), Explanation.From(tree, AhpTree.Explain), tree.Findings);
    }

    /// <summary>Ranks alternatives by their global priorities: Σ criterion weight × local priority.</summary>
    /// <param name="criteria">Criteria and groups; whether more or less is better was judged already, and takes no part.</param>
    /// <param name="judgements">The matrices of the criteria, as in <see cref="Weigh"/>.</param>
    /// <param name="alternatives">For each criterion at the leaves, by its name, the judgements of the alternatives on it.</param>
    /// <returns>
    /// The ranking, with the findings on each matrix; it ranks by <see cref="WeightedSum"/> over the local priorities, so
    /// that everything that looks at a ranking works on it. NotApplicable when a matrix is missing, too many or refused, or
    /// when the alternatives differ between criteria.
    /// </returns>
    /// <exception cref="ArgumentException">A part is <see langword="null"/>, or two criteria share a name.</exception>
    public Answer<AhpSolution> Rank(
        IEnumerable<CriteriaNode> criteria,
        IEnumerable<PairwiseMatrix> judgements,
        IReadOnlyDictionary<string, PairwiseMatrix> alternatives
    )
    {
        var tree = new AhpTree(this, Guard.Against.NullElement(criteria), Guard.Against.NullElement(judgements));
        return AhpRanking.Of(tree, Guard.Against.Null(alternatives));
    }

    /// <summary>Returns the name with its parts, such as <c>AHP (eigenvector, Saaty 1980)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var means = PriorityMethod switch
        {
            PriorityMethod.Eigenvector => "eigenvector",
            PriorityMethod.GeometricMean => "geometric mean",
            _ => "column mean",
        };
        return $"AHP ({means}, {RandomIndexes.NameOf(RandomIndex)})";
    }

    private static Finding Found(Refusal refusal, string subject) =>
        Finding.Of(refusal.Rule, Severity.Error, subject, refusal.Message, remedy: refusal.Remedy);

    private Refusal? Run(PairwiseMatrix matrix, Span<double> priorities)
    {
        if (Check(matrix) is { } refusal)
        {
            return refusal;
        }

        var found = true;
        switch (PriorityMethod)
        {
            case PriorityMethod.Eigenvector:
                found = PrincipalEigenvector.Run(matrix, priorities);
                break;
            case PriorityMethod.GeometricMean:
                RowMeans.Geometric(matrix, priorities);
                break;
            default:
                RowMeans.OfColumns(matrix, priorities);
                break;
        }

        foreach (var priority in priorities)
        {
            found &= priority >= Magnitude.SmallestWeight;
        }

        return found
            ? null
            : new Refusal(
                ScoringRules.NumberRange,
                $"By {this} an item would have a priority too small to be computed with, below {Invariant.Text(Magnitude.SmallestWeight)}.",
                remedy: "Compare items that are nearer to each other."
            );
    }

    private Refusal? Check(PairwiseMatrix matrix)
    {
        if (matrix.Missing > 0 && Gaps(matrix) is { } refusal)
        {
            return refusal;
        }

        return RandomIndexes.Find(RandomIndex, matrix.Count) is null
            ? new Refusal(
                ScoringRules.RandomIndexTooShort,
                $"{RandomIndexes.NameOf(RandomIndex)} lists random indexes for {Invariant.Text(RandomIndexes.Most(RandomIndex))} items at most, and there are {Invariant.Text(matrix.Count)}.",
                remedy: "Choose DoneganDodd1991, which goes to 100 items, or group the items."
            )
            : null;
    }

    private Refusal? Gaps(PairwiseMatrix matrix)
    {
        var parts = matrix.Parts();
        if (parts.Count > 1)
        {
            var names = parts.ConvertAll(part => Invariant.List(part.ConvertAll(i => $"'{matrix.Items[i]}'")));
            return new Refusal(
                ScoringRules.JudgementsDisconnected,
                $"The judgements do not connect all items; the parts are: {string.Join("; ", names)}.",
                remedy: "Judge at least one item of each part against one of another."
            );
        }

        return PriorityMethod == PriorityMethod.ColumnMean
            ? new Refusal(
                ScoringRules.JudgementsMissing,
                $"Judgements that are missing: {Invariant.Text(matrix.Missing)}; the mean of the columns needs all.",
                remedy: "Judge every two items, or choose the eigenvector or the geometric mean."
            )
            : null;
    }
}
