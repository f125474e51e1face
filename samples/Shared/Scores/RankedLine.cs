namespace Outsourcing.Samples;

/// <summary>A line of a ranking.</summary>
/// <param name="Rank">The rank or ranks.</param>
/// <param name="Name">Whose rank it is.</param>
/// <param name="Score">The score.</param>
/// <param name="Sign">A word about it with its look; <see langword="null"/> for none.</param>
/// <param name="Bar">What the score is made of; none for no bar.</param>
internal sealed record RankedLine(
    string Rank,
    string Name,
    string Score,
    (string Css, string Text)? Sign,
    IReadOnlyList<BarPart> Bar
);
