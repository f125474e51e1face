namespace Outsourcing.Domain.Scoring;

/// <summary>The best-worst method: weights out of how much more the best counts than each, and each than the worst.</summary>
/// <remarks>
/// <para>
/// Linear: the least ξ with |w_B − a_Bj w_j| ≤ ξ and |w_j − a_jW w_W| ≤ ξ. Nonlinear: the least ξ with |w_B / w_j − a_Bj| ≤ ξ
/// and |w_j / w_W − a_jW| ≤ ξ. In both Σ w = 1 and w ≥ 0. The linear model is solved exactly in whole numbers; of the
/// nonlinear one ξ has a closed form, to 14 digits.
/// </para>
/// <para>
/// Where several weights are as good, each has an interval; its centre is taken, and the centres are scaled to sum 1. Suits
/// people who can name a best and a worst and are asked 2n − 3 questions and not n (n − 1) / 2. It cannot tell whether
/// judgements are right; the ratios of <see cref="BestWorstWeights"/> tell how well they agree.
/// </para>
/// <para>
/// Two are equal when the models are equal. Immutable; safe to use from any thread. Sources: Rezaei 2015, Best-worst
/// multi-criteria decision-making method, Omega 53, 49-57 (nonlinear); Rezaei 2016, Best-worst multi-criteria
/// decision-making method: some properties and a linear model, Omega 64, 126-130 (linear, and intervals).
/// </para>
/// </remarks>
public sealed record BestWorst
{
    private static readonly Source OfNonlinear = Source.Of(
        "Rezaei 2015, Best-worst multi-criteria decision-making method, Omega 53",
        "49-57"
    );

    private static readonly Source OfLinear = Source.Of(
        "Rezaei 2016, Best-worst multi-criteria decision-making method: some properties and a linear model, Omega 64",
        "126-130"
    );

    private BestWorst(bool isLinear) => IsLinear = isLinear;

    /// <summary>Gets the linear model: differences of weights; usually one solution.</summary>
    public static BestWorst Linear { get; } = new(isLinear: true);

    /// <summary>Gets the nonlinear model: ratios of weights; with more than three items usually intervals.</summary>
    public static BestWorst Nonlinear { get; } = new(isLinear: false);

    /// <summary>Gets whether it is the linear model.</summary>
    public bool IsLinear { get; }

    /// <summary>Gets where the model was published.</summary>
    public Source Source => IsLinear ? OfLinear : OfNonlinear;

    /// <summary>Works out the weights.</summary>
    /// <param name="judgements">The judgements.</param>
    /// <returns>The weights; always known. A note says when several weights are as good.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="judgements"/> is <see langword="null"/>.</exception>
    public Answer<BestWorstWeights> Weigh(BestWorstJudgements judgements)
    {
        Guard.Against.Null(judgements);
        var (xi, ranges) = IsLinear ? BestWorstLinear.Solve(judgements) : BestWorstNonlinear.Solve(judgements);
        var weights = new BestWorstWeights(this, judgements, xi, ranges);
        return Answer.Known(
            weights,
            Explanation.From(weights, BestWorstWeights.Explain),
            weights.IsUnique
                ? []
                :
                [
                    Finding.Of(
                        ScoringRules.BestWorstInterval,
                        Severity.Info,
                        "judgements",
                        $"Several weights agree equally well with the judgements: {weights.Intervals()}. The centres are taken.",
                        remedy: IsLinear ? null : "The linear model usually has one solution."
                    ),
                ]
        );
    }

    /// <summary>Returns the name with the model, such as <c>best-worst method (linear)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => IsLinear ? "best-worst method (linear)" : "best-worst method (nonlinear)";
}
