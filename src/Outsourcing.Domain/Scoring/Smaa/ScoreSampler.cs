using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>An uncertain score that takes part: its cell, and how to turn a number between 0 and 1 into a value.</summary>
internal sealed record SampledScore(int Row, int Column, Func<Vector512<double>, Vector512<double>> Draw);

/// <summary>Draws uncertain scores, eight samples at a time; a sample depends on seed and index only.</summary>
internal sealed class ScoreSampler(SampledScore[] scores)
{
    /// <summary>The stream of the generator that scores are drawn from; weights have another.</summary>
    private const uint Stream = 1;

    public int Count => scores.Length;

    public SampledScore this[int index] => scores[index];

    /// <summary>Draws the samples first … first + 7 of each score.</summary>
    public void Sample(ulong seed, long first, Span<Vector512<double>> into)
    {
        var index = WeightSampler.Indices(first);
        for (var k = 0; k < scores.Length; k += 2)
        {
            var (one, other) = Philox.Units(seed, index, (uint)(k / 2), Stream);
            into[k] = scores[k].Draw(one);
            if (k + 1 < scores.Length)
            {
                into[k + 1] = scores[k + 1].Draw(other);
            }
        }
    }
}
