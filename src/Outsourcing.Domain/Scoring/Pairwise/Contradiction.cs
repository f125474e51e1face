namespace Outsourcing.Domain.Scoring;

/// <summary>A judgement that does not go with the others, and what would.</summary>
/// <remarks>Two are equal when all their parts are equal.</remarks>
public sealed record Contradiction
{
    internal Contradiction(Judgement judgement, string? through, double consistent)
    {
        Judgement = judgement;
        Through = through;
        Consistent = consistent;
    }

    /// <summary>Gets the judgement.</summary>
    public Judgement Judgement { get; }

    /// <summary>Gets the third item of a triad, through which the judgement is contradicted; <see langword="null"/> when all judgements together do.</summary>
    public string? Through { get; }

    /// <summary>Gets how many times as much the first item of the judgement would count if it went with the others; below 1 when the second would count more.</summary>
    public double Consistent { get; }

    /// <summary>Returns both numbers, such as <c>price 3 times quality, where 5 would go with the others</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString()
    {
        var others = Through is null ? "the priorities" : $"the judgements through {Through}";
        return $"{Judgement.First} {Invariant.Short(Judgement.Times)} times {Judgement.Second}, where {Invariant.Short(Consistent)} would go with {others}";
    }

    /// <summary>The judgement that is the farthest, by its logarithm, from the ratio of the priorities; null when there is none.</summary>
    internal static Contradiction? OfPriorities(PairwiseMatrix matrix, ReadOnlySpan<double> w)
    {
        var (first, second, farthest) = (-1, -1, 1.0);
        for (var i = 0; i < w.Length; i++)
        {
            for (var j = i + 1; j < w.Length; j++)
            {
                var factor = Factor(matrix[i, j] * (w[j] / w[i]));
                if (matrix[i, j] != 0 && factor > farthest)
                {
                    (first, second, farthest) = (i, j, factor);
                }
            }
        }

        if (first < 0)
        {
            return null;
        }

        (first, second) = matrix[first, second] >= 1 ? (first, second) : (second, first);
        return new Contradiction(matrix.JudgementOf(first, second), through: null, w[first] / w[second]);
    }

    /// <summary>Koczkodaj's index: over the triads the largest 1 − 1/x, x being how many times one judgement misses the product of the two others.</summary>
    /// <returns>The index, and the worst triad; 0 and null when no triad is judged, or none contradicts.</returns>
    internal static (double Index, Contradiction? Worst) OfTriads(PairwiseMatrix matrix)
    {
        var (first, second, third, farthest) = (-1, -1, -1, 1.0);
        for (var i = 0; i < matrix.Count; i++)
        {
            for (var j = i + 1; j < matrix.Count; j++)
            {
                for (var k = j + 1; k < matrix.Count && matrix[i, j] != 0; k++)
                {
                    var factor = Factor(matrix[i, k] / (matrix[i, j] * matrix[j, k]));
                    if (matrix[i, k] != 0 && matrix[j, k] != 0 && factor > farthest)
                    {
                        (first, second, third, farthest) = (i, j, k, factor);
                    }
                }
            }
        }

        if (first < 0)
        {
            return (0, null);
        }

        (first, third) = matrix[first, third] >= 1 ? (first, third) : (third, first);
        var worst = new Contradiction(
            matrix.JudgementOf(first, third),
            matrix.Items[second],
            matrix[first, second] * matrix[second, third]
        );
        return (1 - (1 / farthest), worst);
    }

    private static double Factor(double ratio) => Math.Max(ratio, 1 / ratio);
}
