using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.Performance;

/// <summary>The scores of a period in words.</summary>
internal static class ScorecardWords
{
    public static Explanation Explain(ScorecardResult result) =>
        Explanation.Of($"{result}.", result.Lines.Select(line => Explain(line)));

    private static Explanation Explain(LineScore line) =>
        line.Contribution is { } added
            ? Explanation.Of(
                $"{line.Line.Name}: {line.Score} by {ExactWords.Share(line.Share)} adds {added}.",
                Explanation.Of($"The {line.Line.SideWord} is scored on {line.Value}, {line.Line.Rating}.")
            )
            : Explanation.Of($"{line.Line.Name} is not scored: {line.Value}.");
}
