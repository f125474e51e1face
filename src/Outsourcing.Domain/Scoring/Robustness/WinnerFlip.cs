namespace Outsourcing.Domain.Scoring;

/// <summary>Asks how much a weight or a single value must change before another alternative leads.</summary>
/// <remarks>
/// <para>
/// For a weight the answer is a closed form where the alternatives rank by sums over the criteria (weighted sum,
/// multi-attribute value, SPOTIS, MOORA, PROMETHEE II, OCRA, MABAC, MAIRCA, ARAS and MARCOS, but for a number or a factor that
/// all share) or by products (the weighted product, in logarithms): with weight t of a total W, the lead over another
/// alternative is t a + (W − t) b, where a is the lead on the criterion and b the lead on the rest; it is zero at
/// t = W b / (b − a), and nowhere else.
/// </para>
/// <para>
/// For a single value it is one for the same methods but PROMETHEE II, and products with costs on the scaling Vector. With a
/// relative scaling the scores of the others move with the value, but all values of the column have one divisor: the value
/// itself, the distance to an end, a sum or a norm, by where the value lies. Times the divisor a lead is linear in the value,
/// or has the roots of a quadratic (a norm); it is solved piece by piece, outwards from the value of now, and the method
/// itself is asked about the solution; where rounding keeps it from being level there, the value is searched as below. Value
/// functions, exponentials among them, are read backwards.
/// </para>
/// <para>
/// For everything else the weight, or the value, is moved away from where it is in <see cref="Steps"/> equal steps of the range, and the
/// first step in which the lead changes is bisected to <see cref="Tolerance"/>. What is certain then: the lead stays at every
/// step up to the change that is found, and is another just beyond it. What is not: a change that begins and ends between
/// two steps does not show, and further out the lead may change back. A weight of
/// nothing or of the whole with which the method gives no ranking is left out. At most 270 rankings for a weight, 600 for a value.
/// </para>
/// </remarks>
public static class WinnerFlip
{
    /// <summary>Gets into how many equal steps the range of a weight is divided when there is no closed form: 200.</summary>
    public static int Steps => 200;

    /// <summary>Gets how exactly a change is located when there is no closed form, as a share of the total weight or of the values of a criterion: 1e-9.</summary>
    public static double Tolerance => 1e-9;

    /// <summary>Finds the weights of one criterion for which the leader stays the leader.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="method">The method.</param>
    /// <param name="criterion">The name of the criterion whose weight changes; the others keep their proportions and the total.</param>
    /// <param name="cancellation">Stops the search between two rankings.</param>
    /// <returns>
    /// The interval of weights and who leads beyond its ends; refused when the method refuses, when several alternatives
    /// share the lead, or when no other criterion has weight.
    /// </returns>
    /// <exception cref="ArgumentException">There is no such criterion.</exception>
    public static Answer<WeightStability> ByWeight(
        DecisionProblem problem,
        ScoringMethod method,
        string criterion,
        CancellationToken cancellation = default
    )
    {
        var column = Guard.Against.Null(problem).IndexOf(criterion);
        var answer = Guard.Against.Null(method).Rank(problem, cancellation);
        if (!answer.TryGetValue(out var ranking))
        {
            return Answer.NotKnown<WeightStability>(answer.Status, answer.Findings);
        }

        var found = new WeightFlipSearch(ranking, cancellation).Of(column);
        return found.TryGetValue(out var stability)
            ? Answer.Known(stability, found.Explanation, answer.Findings)
            : found;
    }

    /// <summary>Finds, for every criterion, the weights for which the leader stays the leader.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="method">The method.</param>
    /// <param name="cancellation">Stops the search between two rankings.</param>
    /// <returns>
    /// An interval for each criterion, and the criterion whose smallest change is smallest of all; refused when the method
    /// refuses or when several alternatives share the lead. A criterion without an interval is listed with the reason.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Answer<WeightStabilities> ByEachWeight(
        DecisionProblem problem,
        ScoringMethod method,
        CancellationToken cancellation = default
    )
    {
        Guard.Against.Null(problem);
        var answer = Guard.Against.Null(method).Rank(problem, cancellation);
        if (!answer.TryGetValue(out var ranking))
        {
            return Answer.NotKnown<WeightStabilities>(answer.Status, answer.Findings);
        }

        if (ranking.Leaders.Count > 1)
        {
            return Answer.NotApplicable<WeightStabilities>(
                Finding.Of(ScoringRules.FlipUndefined, Severity.Error, "table", SharedLead(ranking))
            );
        }

        var search = new WeightFlipSearch(ranking, cancellation);
        var found = Enumerable.Range(0, problem.Criteria.Count).Select(search.Of).ToList();
        var stabilities = new WeightStabilities(
            ranking,
            [.. found.Where(one => one.IsKnown).Select(one => one.Value)],
            [.. found.Where(one => !one.IsKnown).SelectMany(one => one.Findings)]
        );
        return Answer.Known(stabilities, Explanation.From(stabilities, WeightStabilities.Explain), answer.Findings);
    }

    /// <summary>Finds, for each single value of a rival and of the leader, the nearest one with which the rival leads.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="method">The method.</param>
    /// <param name="rival">The name of the rival; <see langword="null"/> for the best after the leader, of several the first by name.</param>
    /// <param name="cancellation">Stops the search between two rankings.</param>
    /// <returns>
    /// The values, one line each, as a letter to the rival could give them; refused when the method refuses, when several
    /// alternatives share the lead, or when there is no other.
    /// </returns>
    /// <remarks>
    /// A value stays on the declared scale of its criterion. Without one it does not go below zero where no value does, and
    /// has no other bound; where there is no closed form, it is looked for up to a thousand times the spread of the values.
    /// </remarks>
    /// <exception cref="ArgumentException">There is no such alternative, or it is the leader.</exception>
    public static Answer<ScoreFlips> ByScore(
        DecisionProblem problem,
        ScoringMethod method,
        string? rival = null,
        CancellationToken cancellation = default
    )
    {
        Guard.Against.Null(problem);
        if (rival is not null)
        {
            problem.Table.RowOf(rival);
        }

        var answer = Guard.Against.Null(method).Rank(problem, cancellation);
        if (!answer.TryGetValue(out var ranking))
        {
            return Answer.NotKnown<ScoreFlips>(answer.Status, answer.Findings);
        }

        if (ranking.Leaders.Count > 1 || ranking.Alternatives.Count == 1)
        {
            return Answer.NotApplicable<ScoreFlips>(
                Finding.Of(
                    ScoringRules.FlipUndefined,
                    Severity.Error,
                    "table",
                    ranking.Leaders.Count > 1
                        ? SharedLead(ranking)
                        : $"'{ranking.Best.Name}' is the only alternative, so there is no rival."
                )
            );
        }

        if (string.Equals(rival, ranking.Best.Name, StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{rival}' leads already.", nameof(rival));
        }

        var flips = new ScoreFlipSearch(ranking, rival ?? ranking.Alternatives[1].Name, cancellation).Run();
        return Answer.Known(flips, Explanation.From(flips, ScoreFlips.Explain), answer.Findings);
    }

    internal static string SharedLead(Ranking ranking) =>
        $"{Invariant.List([.. ranking.Leaders.Select(row => row.Name)])} share the lead, so there is no leader to replace.";
}
