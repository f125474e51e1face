using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class CombinatorialSensitivityTests
{
    private static readonly DataWeighting[] Weightings = [new EntropyWeighting(), new CriticWeighting()];

    [Fact]
    public void Of_TheRunningExample_CountsAndCompares()
    {
        var sensitivity = CombinatorialSensitivity.Of(Vendors.Problem, Methods.Common, Weightings);

        Assert.Equal(15, sensitivity.Cells.Count);
        Assert.Equal(15, sensitivity.RankedCount);
        Assert.Equal(15 * 14 / 2, sensitivity.Agreements.Count);
        Assert.Null(sensitivity.Cells[0].Weighting);
        Assert.Equal("weighted sum (MinMax) with the weights of the problem: Borea", sensitivity.Cells[0].ToString());
        Assert.Equal("weighted sum (MinMax) with entropy weights", sensitivity.Cells[5].Name);
        Assert.Equal(
            """
            15 of 15 combinations give a ranking: Cygnus leads in 9; Acme leads in 4; Borea leads in 2. [Mukhametzyanov & Pamučar 2018, A sensitivity analysis in MCDM problems, Decision Making: Applications in Management and Engineering 1(2), 51-80]
            - Over 105 pairs of rankings Kendall's τ-b is 0.2635 on average.
            - Least agree weighted sum (MinMax) with the weights of the problem and TOPSIS (Vector) with the weights of the problem: τ-b -1, ρ -1, r_w -1.
            """.ReplaceLineEndings("\n"),
            sensitivity.Explanation.ToString()
        );
    }

    [Fact]
    public void Of_StatedWeights_StandBetweenThoseOfTheProblemAndThoseOfTheData()
    {
        NamedWeights[] stated = [new("board", Weights.Of(10, 60, 20, 10)), new("buyer", Weights.Of(10, 10, 10, 70))];
        var method = new WeightedSum(Normalization.MinMax);
        var sensitivity = CombinatorialSensitivity.Of(Vendors.Problem, [method], [new EntropyWeighting()], stated);

        Assert.Equal(
            [
                "weighted sum (MinMax) with the weights of the problem: Borea",
                "weighted sum (MinMax) with board weights: Cygnus",
                "weighted sum (MinMax) with buyer weights: Borea",
            ],
            sensitivity.Cells.Take(3).Select(cell => cell.ToString())
        );
        Assert.Equal([null, stated[0], stated[1], null], sensitivity.Cells.Select(cell => cell.Stated));
        Assert.Equal([null, null, null, new EntropyWeighting()], sensitivity.Cells.Select(cell => cell.Weighting));
        Assert.Equal(method.Rank(Vendors.Problem.With(stated[1].Weights)).Value, sensitivity.Cells[2].Answer.Value);
        Assert.Equal("board: 10, 60, 20, 10 of 100", stated[0].ToString());
    }

    [Fact]
    public void Of_StatedWeightsOfOtherCriteria_AreRefused() =>
        Assert.Throws<ArgumentException>(() =>
            CombinatorialSensitivity.Of(
                Vendors.Problem,
                Methods.Common,
                [],
                [new NamedWeights("board", Weights.Equal(3))]
            )
        );

    [Fact]
    public void NamedWeights_WithoutAName_IsRefused()
    {
        Assert.Throws<ArgumentException>("name", () => new NamedWeights(" ", Weights.Equal(3)));
        Assert.Throws<ArgumentNullException>("weights", () => new NamedWeights("board", null!));
    }

    [Fact]
    public void Of_CombinationsThatDoNotApply_AreListedWithTheReason()
    {
        var problem = Vendors.Two((5, 0), (4, 1));
        var sensitivity = CombinatorialSensitivity.Of(
            problem,
            [new WeightedSum(Normalization.Linear), new WeightedSum(Normalization.MinMax)],
            [new MerecWeighting()]
        );

        Assert.Equal(1, sensitivity.RankedCount);
        Assert.Empty(sensitivity.Agreements);
        Assert.Equal(ScoringRules.CellNotPositive, sensitivity.Cells[3].Answer.Findings[0].Rule);
        Assert.Equal(
            """
            1 of 4 combinations give a ranking: A leads in 1. [Mukhametzyanov & Pamučar 2018, A sensitivity analysis in MCDM problems, Decision Making: Applications in Management and Engineering 1(2), 51-80]
            - weighted sum (Linear) with the weights of the problem gives none: 'A' has 0 on 'price', and the scaling Linear divides by the values of a cost.
            - weighted sum (Linear) with MEREC weights gives none: 'A' has 0 on 'price', and the weighting by MEREC needs values above zero.
            - weighted sum (MinMax) with MEREC weights gives none: 'A' has 0 on 'price', and the weighting by MEREC needs values above zero.
            """.ReplaceLineEndings("\n"),
            sensitivity.Explanation.ToString()
        );
    }

    [Fact]
    public void Of_SharedLeads_AreCountedApart()
    {
        var sensitivity = CombinatorialSensitivity.Of(
            Vendors.Two((5, 5), (5, 5), (1, 5)),
            [new WeightedSum(Normalization.MinMax), new Vikor()],
            []
        );

        Assert.Equal(
            "2 of 2 combinations give a ranking: A leads in 0 and shares the lead in 2; B leads in 0 and shares the lead in 2.",
            sensitivity.ToString()
        );
        Assert.Equal((0, 0), (sensitivity.Leads[2].Alone, sensitivity.Leads[2].Shared));
    }

    [Fact]
    public void Of_AllTied_HasNoCorrelation()
    {
        var sensitivity = CombinatorialSensitivity.Of(
            Vendors.Two((5, 5), (5, 5)),
            [new WeightedSum(Normalization.MinMax), new Vikor()],
            []
        );

        Assert.Equal(
            "weighted sum (MinMax) with the weights of the problem and VIKOR (v = 0.5) with the weights of the problem: τ-b undefined, ρ undefined, r_w 1.",
            Assert.Single(sensitivity.Agreements).ToString()
        );
        Assert.Empty(sensitivity.Explanation.Parts);
    }

    [Fact]
    public void Of_NothingApplies_SaysSo()
    {
        var sensitivity = CombinatorialSensitivity.Of(Vendors.OneBenefit(1), [new Vikor()], []);

        Assert.Equal("0 of 1 combinations give a ranking.", sensitivity.ToString());
        Assert.Empty(sensitivity.Agreements);
    }

    [Fact]
    public void Of_NoMethod_IsRefused() =>
        Assert.StartsWith(
            "There is no method to compare.",
            Assert.Throws<ArgumentException>(() => CombinatorialSensitivity.Of(Vendors.Problem, [], [])).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Of_Cancelled_Stops() =>
        Assert.Throws<OperationCanceledException>(() =>
            CombinatorialSensitivity.Of(Vendors.Problem, Methods.Common, [], new CancellationToken(canceled: true))
        );

    [Fact]
    public void Over_GivesEachMethodForEachScaling() =>
        Assert.Equal(
            [
                "weighted sum (MinMax)",
                "weighted product (MinMax)",
                "WASPAS (λ = 0.5, MinMax)",
                "TOPSIS (MinMax)",
                "weighted sum (Sum)",
                "weighted product (Sum)",
                "WASPAS (λ = 0.5, Sum)",
                "TOPSIS (Sum)",
                "VIKOR (v = 0.5)",
            ],
            Methods.Over(Normalization.MinMax, Normalization.Sum).Select(method => method.Name)
        );

    [Fact]
    public void Of_AnyProblem_CountsAddUp() =>
        Law.Holds(
            Sheets.Degenerate,
            sheet =>
            {
                var problem = sheet.Problem();
                if (problem.Alternatives.Count > 6)
                {
                    return true;
                }

                var sensitivity = CombinatorialSensitivity.Of(
                    problem,
                    Methods.Over(Normalization.MinMax, Normalization.Linear),
                    Weightings
                );
                var ranked = sensitivity.Cells.Where(cell => cell.Answer.IsKnown).ToList();
                return sensitivity.Cells.Count == 27
                    && sensitivity.RankedCount == ranked.Count
                    && sensitivity.Agreements.Count == ranked.Count * (ranked.Count - 1) / 2
                    && sensitivity.Leads.Sum(lead => lead.Alone + lead.Shared)
                        == ranked.Sum(cell => cell.Answer.Value.Leaders.Count)
                    && sensitivity.Leads.All(lead =>
                        lead.Alone
                        == ranked.Count(cell =>
                            cell.Answer.Value.Leaders is [var only]
                            && string.Equals(only.Name, lead.Alternative, StringComparison.Ordinal)
                        )
                    )
                    && ranked.TrueForAll(cell =>
                        cell.Weighting is null
                        || cell.Answer.Value.Problem.Weights.Equals(cell.Weighting.Weigh(problem.Table).Value)
                    )
                    && sensitivity.Agreements.All(pair =>
                        pair.KendallTauB is null or (>= -1 and <= 1)
                        && pair.Spearman is null or (>= -1.0000000001 and <= 1.0000000001)
                    );
            }
        );
}
