namespace Outsourcing.Domain.Scoring;

/// <summary>What the figures of SMAA-2 mean, in sentences.</summary>
internal static class Smaa2Words
{
    private const int MostListed = 20;

    public static Explanation Of(Smaa2Result result)
    {
        var leader = result.Leader;
        AlternativeAcceptability[] order = [.. result.InOrder().Take(MostListed)];
        var parts = new List<Explanation>
        {
            Explanation.Of(
                $"Drawn: {Invariant.List([.. result.Ranges.Select(range => range.ToString())])}. Weights: {result.Weights}."
            ),
        };
        parts.AddRange(order.Select(alternative => About(result, alternative)));
        if (order.Length < result.Alternatives.Count)
        {
            parts.Add(
                Explanation.Of(
                    $"The other {Invariant.Text(result.Alternatives.Count - order.Length)} alternatives are first in {Invariant.Percent(order[^1].First)} at most."
                )
            );
        }

        if (result.Alternatives.Sum(alternative => (decimal)alternative.Counts[0]) > result.Samples)
        {
            parts.Add(
                Explanation.Of(
                    "Alternatives that tie share the better rank, so the first ranks sum to more than 100 %."
                )
            );
        }

        return Explanation.Of(
            $"{leader.Name} is first in {Invariant.Percent(leader.First)} of {Invariant.Text(result.Samples)} samples by {result.Method.Name} ({Error(leader)}).",
            Smaa2.Source,
            parts
        );
    }

    private static Explanation About(Smaa2Result result, AlternativeAcceptability alternative)
    {
        if (alternative.Counts[0] == 0)
        {
            return Explanation.Of($"{alternative.Name} is first with no weights that were drawn{Ranks(alternative)}.");
        }

        var weights = result
            .Table.Criteria.Zip(alternative.CentralWeights)
            .Select(pair => $"{pair.First.Name} {Invariant.Percent(pair.Second)}");
        return Explanation.Of(
            $"{alternative.Name} is first in {Invariant.Percent(alternative.First)}{Ranks(alternative)}; the weights that favour it centre on {Invariant.List([.. weights])}."
        );
    }

    private static string Ranks(AlternativeAcceptability alternative)
    {
        var shares = alternative.Acceptabilities;
        var last = $" and last in {Invariant.Percent(shares[^1])}";
        return shares.Count switch
        {
            1 => "",
            2 => last,
            3 => $", second in {Invariant.Percent(shares[1])}{last}",
            _ => $", among the first three in {Invariant.Percent(shares.Take(3).Sum())}{last}",
        };
    }

    private static string Error(AlternativeAcceptability alternative) =>
        alternative.StandardError(1) > 0
            ? $"standard error {Invariant.Percent(alternative.StandardError(1))}"
            : "all of them";
}
