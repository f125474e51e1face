using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Json;

/// <summary>The inputs of <c>Scoring</c> as JSON; the scorecard document is a decision problem.</summary>
internal static class ScoringShapes
{
    public static void AddTo(ShapeBook book)
    {
        book.Struct(new CellConverter()).ByName<Cell>();
        CriteriaShapes.AddInputs(book);
        MethodShapes.AddInputs(book);
        StudyShapes.AddInputs(book);
        WeightingShapes.AddInputs(book);
        PrometheeShapes.AddInputs(book);
        ElectreShapes.AddInputs(book);
        SortingShapes.AddInputs(book);
        book.ListOf<int[]>()
            .Class(
                new Shape<RankTable>(parts =>
                    RankTable.Of(parts.List<string>("alternatives"), parts.List<int[]>("rankings"))
                )
                    .With<string[]>("alternatives", table => [.. table.Names])
                    .With<int[][]>("rankings", table => [.. table.Rankings.Select(ranking => ranking.ToArray())])
            )
            .Describe<RankTable>(
                "rankings",
                "Several rankings of the same alternatives; 1 is best, equal numbers tie."
            );
        book.Class(WeightingShapes.Weights())
            .Describe<Weights>(
                "weights",
                "Weights given apart, in the order of the criteria: stated, with what they sum to, or derived by a method."
            )
            .Class(
                new Shape<Alternative>(parts => Alternative.Of(parts.Get<string>("name"), parts.List<Cell>("cells")))
                    .With("name", alternative => alternative.Name)
                    .With<Cell[]>("cells", alternative => [.. alternative.Cells])
            )
            .Class(ScorecardShapes.Row())
            .Describe<ScorecardRow>(
                "alternative",
                "One of the things to choose between, with a value for each criterion."
            )
            .Class(ScorecardShapes.Scorecard())
            .Describe<DecisionProblem>(
                "scorecard",
                "Criteria with weights, and alternatives with a value for each criterion."
            )
            .Check<DecisionProblem>(ScorecardCheck.Run);
    }
}
