namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Why a piece of work is owned as it is: line by line, step by step.</summary>
internal static class OwnershipExplanation
{
    public static Explanation Of(Ownership ownership) =>
        Explanation.Of(
            $"{ownership.Item.Name} has {(ownership.IsMixed ? "different owners" : "the same owners in all its rights")}.",
            [
                .. ownership.Lines.Select(Of),
                .. ownership.MoralRights.Select(line =>
                    Explanation.Of($"Moral rights of {line.Author}: {OwnershipWords.Of(line.Standing)}.", line.Basis)
                ),
            ]
        );

    private static Explanation Of(OwnershipLine line) =>
        Explanation.Of(
            $"{line}.",
            [
                .. line.Steps.Select(step => Explanation.Of($"{step.WithoutBasis}.", step.Basis)),
                .. line.Findings.Select(Explanation.Of),
            ]
        );
}
