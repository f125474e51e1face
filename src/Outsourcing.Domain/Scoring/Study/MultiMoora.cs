namespace Outsourcing.Domain.Scoring;

/// <summary>MULTIMOORA: the rankings by the ratio system, the reference point and the full multiplicative form, brought together by dominance.</summary>
/// <remarks>
/// <para>
/// The parts are <see cref="Moora"/>, <see cref="MooraReferencePoint"/> and <see cref="FullMultiplicativeForm"/> with one
/// scaling and the same weights. Of two alternatives the one dominates that more of the three rankings put before the other:
/// all three, two of them, or one when it ties in the others. The final rank goes by the number of alternatives that one
/// dominates less the number that dominate it (<see cref="RankAggregation.Copeland"/>), which is the order of dominance where
/// there is one; the theory leaves open what circles of dominance mean, and here their members share a rank as far as this
/// number ties them.
/// </para>
/// <para>
/// It makes no score, so it is no <see cref="ScoringMethod"/>. The weights stand inside the products of the multiplicative
/// form and leave its ranking as it is. A method for study and comparison. Needs: known cells above zero. One alternative
/// will do. Two are equal when their scalings are equal. Sources: Brauers &amp; Zavadskas 2010, Technological and Economic
/// Development of Economy 16(1), 5-24; dominance: Brauers &amp; Zavadskas 2011, the same journal 17(1), 174-188.
/// </para>
/// </remarks>
public sealed record MultiMoora
{
    /// <summary>Initializes the method.</summary>
    /// <param name="normalization">
    /// How values are put on a common scale: <see cref="Normalization.None"/>, <see cref="Normalization.SumPlain"/> or
    /// <see cref="Normalization.VectorPlain"/>, which the paper uses.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="normalization"/> is none of these.</exception>
    public MultiMoora(Normalization normalization) => Normalization = Guard.Against.TurningNormalization(normalization);

    /// <summary>Gets how values are put on a common scale.</summary>
    public Normalization Normalization { get; }

    /// <summary>Ranks by the three parts and brings them together.</summary>
    /// <param name="problem">The problem.</param>
    /// <returns>The four rankings; refused as <see cref="ScoringMethod.Rank"/> of the parts refuses.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    public Answer<MultiMooraSolution> Solve(DecisionProblem problem)
    {
        // The multiplicative form needs the most of the values, so its refusals hold those of the others.
        ScoringMethod[] parts =
        [
            new FullMultiplicativeForm(Normalization),
            new Moora(Normalization),
            new MooraReferencePoint(Normalization),
        ];
        var answers = Array.ConvertAll(parts, part => part.Rank(problem));
        if (Array.Find(answers, answer => !answer.IsKnown) is { } refused)
        {
            return Answer.NotKnown<MultiMooraSolution>(refused.Status, refused.Findings);
        }

        var solution = new MultiMooraSolution(answers[1].Value, answers[2].Value, answers[0].Value);
        return Answer.Known(solution, Explanation.From(solution, MultiMooraSolution.Explain), answers[0].Findings);
    }

    /// <summary>Returns the name with the scaling.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"MULTIMOORA ({Normalization})";
}
