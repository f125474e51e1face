namespace Outsourcing.Domain.Scoring;

/// <summary>What the figures of SMAA-TRI mean, in sentences.</summary>
internal static class SmaaTriWords
{
    private const int MostListed = 20;

    public static Explanation Of(SmaaTriResult result)
    {
        var firm = result.Alternatives.Count(IsFirm);
        var parts = new List<Explanation> { SampleRanges.Drawn(result.Ranges, result.Weights) };
        parts.AddRange(result.Alternatives.Take(MostListed).Select(own => Explanation.Of(About(own))));
        if (result.Alternatives.Count > MostListed)
        {
            parts.Add(
                Explanation.Of($"{Invariant.Text(result.Alternatives.Count - MostListed)} more alternatives follow.")
            );
        }

        return Explanation.Of(
            $"By {result.Method.Name}, {Invariant.Text(firm)} of {Invariant.Text(result.Alternatives.Count)} alternatives belong to the same category in all of {Invariant.Text(result.Samples)} samples.",
            SmaaTri.Source,
            parts
        );
    }

    private static bool IsFirm(CategoryAcceptability own) => own.Counts.Contains(own.Samples);

    private static string About(CategoryAcceptability own)
    {
        var likely = own.MostLikely;
        if (IsFirm(own))
        {
            return $"{own.Name} belongs to {likely} in all samples.";
        }

        var others = own
            .Categories.Where(category =>
                own[category] > 0 && !string.Equals(category, likely, StringComparison.Ordinal)
            )
            .Select(category => $"to {category} in {Invariant.Percent(own[category])}");
        return $"{own.Name} most likely belongs to {likely}: in {Invariant.Percent(own[likely])} of the samples ({SampleRanges.ErrorText(own.StandardError(likely))}); {Invariant.List([.. others])}.";
    }
}
