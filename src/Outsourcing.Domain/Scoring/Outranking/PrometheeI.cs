namespace Outsourcing.Domain.Scoring;

/// <summary>PROMETHEE I: prefers one alternative to another only where φ⁺ and φ⁻ agree, and leaves the rest incomparable.</summary>
/// <remarks>
/// <para>
/// The flows are those of <see cref="PrometheeII"/>, with the same needs and refusals. a is preferred to b when φ⁺(a) is at
/// least φ⁺(b) and φ⁻(a) at most φ⁻(b), one of them truly; indifferent when both are equal; else the two are incomparable:
/// each has strengths that the other lacks. Flows are equal as scores tie (<see cref="Ranking"/>).
/// </para>
/// <para>Two are equal when their functions are equal. Source: Brans &amp; Vincke 1985, Management Science 31, 647-656.</para>
/// </remarks>
public sealed record PrometheeI
{
    /// <summary>Initializes the method.</summary>
    /// <param name="functions">A preference function for each criterion, in the order of the criteria.</param>
    /// <exception cref="ArgumentException">There is no function, or one is <see langword="null"/>.</exception>
    public PrometheeI(params IEnumerable<PreferenceFunction> functions) => Complete = new PrometheeII(functions);

    /// <summary>Gets the method that ranks all by the same flows.</summary>
    public PrometheeII Complete { get; }

    /// <summary>Compares all alternatives.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="cancellation">Stops the comparison with Gaussians, which takes n² steps, between two alternatives.</param>
    /// <returns>The order; refused as <see cref="ScoringMethod.Rank"/> of PROMETHEE II refuses.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The comparison was stopped.</exception>
    public Answer<PartialOrder> Solve(DecisionProblem problem, CancellationToken cancellation = default)
    {
        var answer = Complete.Solve(problem, cancellation);
        if (!answer.TryGetValue(out var flows))
        {
            return Answer.NotKnown<PartialOrder>(answer.Status, answer.Findings);
        }

        var order = new PartialOrder(flows);
        return Answer.Known(order, Explanation.From(order, PartialOrder.Explain), answer.Findings);
    }

    /// <summary>Returns the name with the functions.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() => $"PROMETHEE I ({string.Join("; ", Complete.Functions)})";
}
