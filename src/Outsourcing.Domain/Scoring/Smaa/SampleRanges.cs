namespace Outsourcing.Domain.Scoring;

/// <summary>Ranges of samples of one seed, in order, of which no two touch or overlap.</summary>
internal static class SampleRanges
{
    /// <summary>Adds the result of other samples, or says why that is not possible.</summary>
    /// <param name="same">Whether all that decides a sample is the same.</param>
    /// <param name="ranges">The samples of the one.</param>
    /// <param name="others">The samples of the other.</param>
    /// <param name="sum">Makes the result of all samples.</param>
    public static Answer<T> Add<T>(
        bool same,
        SampleRange[] ranges,
        SampleRange[] others,
        Func<SampleRange[], Answer<T>> sum
    )
        where T : notnull
    {
        if (!same)
        {
            return Refused<T>(
                ScoringRules.SamplesDiffer,
                "The results are of different methods, tables, weights, seeds or counts, and cannot be added."
            );
        }

        SampleRange[] all = [.. ranges.Concat(others).OrderBy(range => range.First)];
        var joined = new List<SampleRange> { all[0] };
        foreach (var range in all.Skip(1))
        {
            var last = joined[^1];
            if (range.First < last.End)
            {
                return Refused<T>(
                    ScoringRules.SamplesOverlap,
                    $"Sample {Invariant.Text(range.First)} is in both results and would count twice."
                );
            }

            if (range.First == last.End)
            {
                joined[^1] = SampleRange.Of(last.Seed, last.First, last.Count + range.Count);
            }
            else
            {
                joined.Add(range);
            }
        }

        return sum([.. joined]);
    }

    /// <summary>Says what was drawn, as a part of an explanation.</summary>
    public static Explanation Drawn(IReadOnlyList<SampleRange> ranges, WeightSet weights) =>
        Explanation.Of($"Drawn: {Invariant.List([.. ranges.Select(range => range.ToString())])}. Weights: {weights}.");

    /// <summary>The standard error of a share that was counted: √(b (1 − b) / samples).</summary>
    public static double StandardError(long count, long samples)
    {
        var share = (double)count / samples;
        return Math.Sqrt(share * (1 - share) / samples);
    }

    /// <summary>The standard error in words, for brackets.</summary>
    public static string ErrorText(double error) =>
        error > 0 ? $"standard error {Invariant.Percent(error)}" : "all of them";

    private static Answer<T> Refused<T>(RuleId rule, string message)
        where T : notnull => Answer.NotApplicable<T>(Finding.Of(rule, Severity.Error, "samples", message));
}
