namespace Outsourcing.Samples.WhoOwnsWhat;

/// <summary>Why something is said.</summary>
/// <param name="About">What is said.</param>
/// <param name="Because">Why.</param>
internal sealed record Reason(string About, Explanation Because)
{
    /// <summary>The reasons for ownership, titles, exits and escrows, in that order.</summary>
    public static IReadOnlyList<Reason> Of(Overview overview) =>
        [
            .. overview.Pieces.Select(piece => new Reason($"Who owns {piece.Item.Name}", piece.Ownership.Explanation)),
            .. overview.Titles.Select(title => new Reason(
                $"The title to what {title.Milestone} delivers",
                title.Report.Explanation
            )),
            .. overview.Exits.Select(exit => new Reason($"{exit.Party} after the exit", exit.Report.Explanation)),
            .. overview.Vaults.Select(vault => new Reason(
                $"The escrow of {vault.Terms.Name}",
                vault.State.Explanation
            )),
        ];
}
