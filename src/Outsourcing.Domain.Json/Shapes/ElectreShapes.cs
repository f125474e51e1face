using Outsourcing.Domain.Scoring;
using static Outsourcing.Domain.Json.ResultShapes;

namespace Outsourcing.Domain.Json;

/// <summary>The ELECTRE methods and what they answer as JSON.</summary>
internal static class ElectreShapes
{
    public static void AddInputs(ShapeBook book) =>
        book.Class(
                new Shape<ElectreIII>(parts => new ElectreIII(
                    parts.List<OutrankingThresholds>("thresholds")
                )).With<OutrankingThresholds[]>("thresholds", method => [.. method.Thresholds])
            )
            .Class(
                new Shape<ElectreI>(parts => new ElectreI(
                    parts.Get<double>("concordance"),
                    parts.Get<double>("discordance"),
                    parts.Get<Normalization>("normalization")
                ))
                    .With("concordance", method => method.Concordance)
                    .With("discordance", method => method.Discordance)
                    .With("normalization", method => method.Normalization)
            )
            .Class(
                new Shape<ElectreII>(parts => new ElectreII(
                    parts.Get<double>("highConcordance"),
                    parts.Get<double>("mediumConcordance"),
                    parts.Get<double>("lowConcordance"),
                    parts.Get<double>("highDiscordance"),
                    parts.Get<double>("lowDiscordance"),
                    parts.Get<Normalization>("normalization")
                ))
                    .With("highConcordance", method => method.HighConcordance)
                    .With("mediumConcordance", method => method.MediumConcordance)
                    .With("lowConcordance", method => method.LowConcordance)
                    .With("highDiscordance", method => method.HighDiscordance)
                    .With("lowDiscordance", method => method.LowDiscordance)
                    .With("normalization", method => method.Normalization)
            );

    public static void AddResults(ShapeBook book)
    {
        book.Struct(
                new WordConverter<OutrankingStrength>(
                    "a strength of outranking",
                    ("none", OutrankingStrength.None),
                    ("weak", OutrankingStrength.Weak),
                    ("strong", OutrankingStrength.Strong)
                )
            )
            .Class(ReasoningShapes.Answer<OutrankingRelation>())
            .Class(ReasoningShapes.Answer<ElectreIISolution>())
            .Class(ReasoningShapes.Answer<ElectreIIISolution>());
        book.ListOf<string[]>()
            .Class(
                Written<Outranked>()
                    .With("alternative", row => row.Alternative)
                    .With<string[]>("outranks", row => row.Outranks)
            )
            .Class(
                Written<OutrankingRelation>()
                    .With("method", relation => relation.Method)
                    .With<string[]>("kernel", relation => [.. relation.Kernel])
                    .With<string[]>("stableKernel", relation => [.. relation.StableKernel])
                    .With<string[][]>(
                        "circuits",
                        relation => [.. relation.Circuits.Select(circuit => circuit.ToArray())]
                    )
                    .With<Outranked[]>("relation", Outranked.Of)
            )
            .Class(
                Written<Positions>()
                    .With("alternative", row => row.Alternative)
                    .With("fromAbove", row => row.FromAbove)
                    .With("fromBelow", row => row.FromBelow)
            )
            .Class(
                Written<ElectreIISolution>()
                    .With("ranking", solution => solution.Ranking)
                    .With<Positions[]>(
                        "positions",
                        solution => Positions.Of(solution.Ranking, solution.FromAbove, solution.FromBelow)
                    )
            )
            .Class(
                Written<ElectreIIISolution>()
                    .With("ranking", solution => solution.Ranking)
                    .With<string[]>("nonDominated", solution => [.. solution.NonDominated])
                    .With<Positions[]>(
                        "positions",
                        solution => Positions.Of(solution.Ranking, solution.FromAbove, solution.FromBelow)
                    )
            );
    }

    /// <summary>Whom one alternative outranks.</summary>
    private sealed record Outranked(string Alternative, string[] Outranks)
    {
        public static Outranked[] Of(OutrankingRelation relation)
        {
            var names = relation.Problem.Table.Names;
            return
            [
                .. names.Select(own => new Outranked(own, [.. names.Where(other => relation.Outranks(own, other))])),
            ];
        }
    }

    /// <summary>Both positions of one alternative.</summary>
    private sealed record Positions(string Alternative, int FromAbove, int FromBelow)
    {
        public static Positions[] Of(Ranking ranking, Func<string, int> fromAbove, Func<string, int> fromBelow) =>
            [.. ranking.Alternatives.Select(row => new Positions(row.Name, fromAbove(row.Name), fromBelow(row.Name)))];
    }
}
