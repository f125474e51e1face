using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Contracts;

/// <summary>A percentage of another fee.</summary>
/// <remarks>Two are equal when percentage and fee are.</remarks>
public sealed record PercentFee : Fee
{
    internal PercentFee(Percentage percentage, Fee of)
        : base([of]) => (Percentage, Of) = (percentage, of);

    /// <summary>Gets the percentage.</summary>
    public Percentage Percentage { get; }

    /// <summary>Gets the other fee.</summary>
    public Fee Of { get; }

    /// <summary>Returns text such as <c>50% of (1000.00 USD)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Percentage} of ({Of})";

    internal override Answer<FeeStep> Step(FeeFacts facts) =>
        Combine(
            [Of],
            facts,
            (_, steps) =>
                FeeStep.Of(
                    FeeOperation.Times,
                    $"{Percentage} of it",
                    Ratio.Of(Percentage.Points) / Ratio.Of(Percentage.Hundred.Points),
                    steps[0]
                )
        );
}

/// <summary>A multiple of another fee.</summary>
/// <remarks>Two are equal when fee and count are.</remarks>
public sealed record MultipleFee : Fee
{
    internal MultipleFee(Fee fee, FeeCount count)
        : base([fee]) => (Of, Count) = (fee, count);

    /// <summary>Gets the other fee.</summary>
    public Fee Of { get; }

    /// <summary>Gets how many times.</summary>
    public FeeCount Count { get; }

    /// <summary>Returns text such as <c>(30000.00 USD) × whole months from the effect of the termination to the end of the term</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"({Of}) × {Count}";

    internal override Answer<FeeStep> Step(FeeFacts facts)
    {
        var findings = new List<Finding>();
        var counted = Count.Count(facts, findings);
        var answer = Of.Step(facts);
        return counted is not { } known ? Missing([.. findings, .. answer.IsKnown ? [] : answer.Findings])
            : answer.TryGetValue(out var step) ? Known(FeeStep.Of(FeeOperation.Times, known.Words, known.Number, step))
            : answer;
    }
}
