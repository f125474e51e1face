using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Support;

internal static partial class Samples
{
    private static IEnumerable<Sample> Scoring() => [.. ScoringInputs(), .. ScoringMethods(), .. ScoringResults()];

    private static IEnumerable<Sample> ScoringInputs() =>
        [
            Sample.Of(() => Alternative.Of("Acme", 1234.5, 7.25)),
            Sample.Of(() => Alternative.Of("Acme", 1234.5, Cell.Missing)),
            Sample.Of(() => Cell.Known(-1234.5)),
            Sample.Of(() => Cell.Missing),
            Sample.Of(() => Criterion.Minimize("price", 60.5m, "EUR")),
            Sample.Of(() => Criterion.Maximize("quality", null, "points", Scale.Of(-10.5, 10))),
            Sample.Of(() =>
                CriteriaGroup.Of("service", 40m, Criterion.Maximize("speed", 75m), Criterion.Maximize("care", 25m))
            ),
            Sample.Of(() =>
                CriteriaGroup.Of("service", 40m, Criterion.Maximize("speed", 80m), Criterion.Maximize("care", 20m))
            ),
            Sample.Of(Bids),
            Sample.Of(() => Bids().WithWeight("price", 0.5m)),
            Sample.Of(() => Bids().Without("Cirrus")),
            Sample.Of(() => Bids().Table),
            Sample.Of(() => BidsWithAGap().Table),
            Sample.Of(() => Scale.Of(-10.5, 1234.5)),
            Sample.Of(() => Weights.Of(60.5m, 39.5m)),
            Sample.Of(() => Weights.Of(39.5m, 60.5m)),
            Sample.Of(() => Weights.Derived(0.125, 0.875)),
        ];

    private static IEnumerable<Sample> ScoringMethods() =>
        [
            Sample.Of(() => new Edas()),
            Sample.Of(() => new Marcos()),
            Sample.Of(() => TriangularNumber.Of(-0.5, 7.25, 1234.5)),
            Sample.Of(() => TriangularNumber.Of(0.5, 7.25, 1234.5)),
            Sample.Of(() => FuzzyAlternative.Of("Acme", TriangularNumber.Of(5.5, 7.25, 9))),
            Sample.Of(() => FuzzyAlternative.Of("Acme", TriangularNumber.Of(5.5, 7.5, 9))),
            Sample.Of(() => Vague(9)),
            Sample.Of(() => Vague(9.5)),
            Sample.Of(() => new Codas()),
            Sample.Of(() => new Codas(0.5)),
            Sample.Of(() => new CoCoSo()),
            Sample.Of(() => new CoCoSo(0.25)),
            Sample.Of(() => ReferenceIdeal.Of(-0.5, 1234.5)),
            Sample.Of(() => ReferenceIdeal.At(1234.5)),
            Sample.Of(() => new Rim(ReferenceIdeal.At(1234.5), ReferenceIdeal.At(7.25))),
            Sample.Of(() => new Rim(ReferenceIdeal.At(1234.5), ReferenceIdeal.Of(7.25, 9))),
            Sample.Of(() => new Spotis()),
            Sample.Of(() => new Spotis(1234.5, 7.25)),
            Sample.Of(() => new Spotis(1234.5, 7.5)),
            Sample.Of(() => new Copras()),
            Sample.Of(() => new Moora(Normalization.VectorPlain)),
            Sample.Of(() => new Moora(Normalization.None)),
            Sample.Of(() => new MooraReferencePoint(Normalization.VectorPlain)),
            Sample.Of(() => new MooraReferencePoint(Normalization.SumPlain)),
            Sample.Of(() => new Topsis(Normalization.Vector)),
            Sample.Of(() => new Topsis(Normalization.Vector, DistanceMetric.Manhattan)),
            Sample.Of(() => new Topsis(Normalization.Vector, DistanceMetric.Chebyshev)),
            Sample.Of(() => new Vikor(0.25)),
            Sample.Of(() => PreferenceFunction.Linear(5.5, 1234.5)),
            Sample.Of(() => PreferenceFunction.Level(5.5, 1234.5)),
            Sample.Of(() => PreferenceFunction.Gaussian(5.5)),
            Sample.Of(() => PreferenceFunction.VShape(5.5)),
            Sample.Of(() => PreferenceFunction.UShape(5.5)),
            Sample.Of(() => new ValuePoint(-1234.5, 0.25)),
            Sample.Of(() => ValueFunction.PiecewiseLinear(new(-1.5, 0), new(1234.5, 0.25))),
            Sample.Of(() => ValueFunction.PiecewiseLinear(new(-1.5, 0), new(0, 1), new(1234.5, 0.25))),
            Sample.Of(() => ValueFunction.Exponential(1234.5, -1.5, 300.25)),
            Sample.Of(() => ValueFunction.Exponential(-1.5, 1234.5, -300.25)),
            Sample.Of(() => ValueFunction.Discrete(new(-1.5, 0), new(1234.5, 0.25))),
            Sample.Of(() => ValueFunction.Discrete(new(-1.5, 0), new(1234.5, 0.5))),
            Sample.Of(() =>
                new Mavt(ValueFunction.Discrete(new ValuePoint(-1.5, 0)), ValueFunction.Exponential(9, 1234.5, 300.25))
            ),
            Sample.Of(() => new Mavt(ValueFunction.Discrete(new ValuePoint(-1.5, 0.5)))),
            Sample.Of(() => Outranks()),
            Sample.Of(() => new PrometheeII(PreferenceFunction.Usual, PreferenceFunction.Usual)),
            Sample.Of(() => new PrometheeI(Outranks().Functions)),
            Sample.Of(() => new PrometheeI(PreferenceFunction.Usual, PreferenceFunction.Usual)),
            Sample.Of(() => new Vikor()),
            Sample.Of(() => new Waspas(0.25, Normalization.Linear)),
            Sample.Of(() => new Waspas(0.25, Normalization.Sum)),
            Sample.Of(() => new Waspas(0.5, Normalization.Linear)),
            Sample.Of(() => new WeightedProduct(Normalization.Max)),
            Sample.Of(() => Additive()),
            Sample.Of(() => new WeightedSum(Normalization.Linear)),
            Sample.Of(() => new CriticWeighting()),
            Sample.Of(() => new CriticWeighting(respectDirections: false)),
            Sample.Of(() => new DeviationWeighting()),
            Sample.Of(() => new EntropyWeighting()),
            Sample.Of(() => new GiniWeighting()),
            Sample.Of(() => new MerecWeighting()),
        ];

    private static IEnumerable<Sample> ScoringResults() =>
        [
            Sample.Of(() => FuzzyTopsis.Rank(Vague(9)).Value),
            Sample.Of(() => FuzzyTopsis.Rank(Vague(9.5)).Value),
            Sample.Of(() => FuzzyTopsis.Rank(Vague(9)).Value["Acme"]),
            Sample.Of(() => FuzzyTopsis.Rank(Vague(9)).Value["Borea"]),
            Sample.Of(() => FuzzyTopsis.Rank(Vague(9)).Value["Acme"].Contributions[0]),
            Sample.Of(() => FuzzyTopsis.Rank(Vague(9)).Value["Acme"].Contributions[1]),
            Sample.Of(Ranked),
            Sample.Of(() => new Topsis(Normalization.Vector).Rank(Bids()).Value),
            Sample.Of(() => Ranked().Best),
            Sample.Of(() => Ranked()["Acme"]),
            Sample.Of(() => Ranked().Best.Contributions[0]),
            Sample.Of(() => Ranked().Best.Contributions[1]),
            Sample.Of(() => Ranked().Compare("Acme", "Borea")),
            Sample.Of(() => Ranked().Compare("Borea", "Acme")),
            Sample.Of(() => Ranked().Compare("Acme", "Borea").Lines[0]),
            Sample.Of(() => Ranked().Compare("Acme", "Borea").Lines[1]),
            Sample.Of(() => Dominance.Of(Bids().Table).Value),
            Sample.Of(() => Dominance.Of(Bids().Without("Cirrus").Table).Value),
            Sample.Of(() => MethodComparison.Of(Bids(), Methods.Common)),
            Sample.Of(() => MethodComparison.Of(Bids(), Additive())),
            Sample.Of(() => MethodComparison.Of(Bids(), Additive()).Results[0]),
            Sample.Of(() => MethodComparison.Of(BidsWithAGap(), Additive()).Results[0]),
            Sample.Of(() => Gaps()),
            Sample.Of(() => Gaps().Totals[0]),
            Sample.Of(() => Gaps().Totals[1]),
            Sample.Of(() => Outranks().Solve(Bids()).Value),
            Sample.Of(() => Outranks().Solve(Bids().Without("Cirrus")).Value),
            Sample.Of(() => new PrometheeI(Outranks().Functions).Solve(Bids()).Value),
            Sample.Of(() => new PrometheeI(Outranks().Functions).Solve(Bids().Without("Cirrus")).Value),
            Sample.Of(Ranks),
            Sample.Of(() => RankTable.Of(["Acme", "Borea", "Cirrus"], [1, 2, 3], [3, 1, 2])),
            Sample.Of(() => RankTable.Of(["Acme", "Borea", "Delos"], [1, 2, 3], [2, 1, 3])),
            Sample.Of(() => RankAggregation.Borda(Ranks()).Value),
            Sample.Of(() => RankAggregation.Kemeny(Ranks()).Value),
            Sample.Of(() => RankAggregation.Borda(Ranks()).Value.Alternatives[0]),
            Sample.Of(() => RankAggregation.Borda(Ranks()).Value.Alternatives[1]),
            Sample.Of(Refused),
            Sample.Of(() => new Vikor().Solve(Bids()).Value),
            Sample.Of(() => new Vikor(0.25).Solve(Bids()).Value),
            Sample.Of(() => WinnerFlip.ByWeight(Bids(), Additive(), "price").Value),
            Sample.Of(() => WinnerFlip.ByWeight(Bids(), Additive(), "quality").Value),
            Sample.Of(() => WinnerFlip.ByWeight(Bids(), Additive(), "price").Value.Smallest!),
            Sample.Of(() => WinnerFlip.ByEachWeight(Bids(), Additive()).Value),
            Sample.Of(() => WinnerFlip.ByEachWeight(Bids(), new Vikor()).Value),
            Sample.Of(() => WinnerFlip.ByScore(Bids(), Additive()).Value),
            Sample.Of(() => WinnerFlip.ByScore(Bids(), new Vikor()).Value),
            Sample.Of(() => WinnerFlip.ByScore(Bids(), Additive()).Value.Values[0]),
            Sample.Of(() => WinnerFlip.ByScore(Bids(), Additive()).Value.Values[3]),
        ];

    private static WeightedSum Additive() => new(Normalization.Bounds);

    private static PrometheeII Outranks() =>
        new(PreferenceFunction.Linear(10.5, 1234.5), PreferenceFunction.VShape(2.5));

    private static FuzzyTable Vague(double most) =>
        FuzzyTable.Of(
            [Criterion.Minimize("price"), Criterion.Maximize("quality")],
            [TriangularNumber.Of(0.5, 0.7, 0.9), TriangularNumber.Of(0.1, 0.3, 0.5)],
            [
                FuzzyAlternative.Of("Acme", TriangularNumber.Exactly(1234.5), TriangularNumber.Of(5.5, 7.25, most)),
                FuzzyAlternative.Of("Borea", TriangularNumber.Exactly(999.75), TriangularNumber.Of(3.5, 5.5, 7.5)),
            ]
        );

    private static RankTable Ranks() => RankTable.Of(["Acme", "Borea", "Cirrus"], [1, 2, 3], [2, 1, 3]);

    private static Ranking Ranked() => Additive().Rank(Bids()).Value;

    private static MissingScores Gaps() => MissingScores.Of(BidsWithAGap(), Additive()).Value;

    private static Refusal Refused()
    {
        var bids = BidsWithAGap();
        return Additive().Score(bids.Table, bids.Weights, new double[bids.Table.RowCount])!;
    }

    private static DecisionProblem Bids() => BidsWith(7.25);

    private static DecisionProblem BidsWithAGap() => BidsWith(Cell.Missing);

    private static DecisionProblem BidsWith(Cell quality) =>
        DecisionProblem.Of(
            [
                Criterion.Minimize("price", 60.5m, "EUR", Scale.Of(0, 2000)),
                Criterion.Maximize("quality", 39.5m, "points", Scale.Of(0, 10)),
            ],
            [
                Alternative.Of("Acme", 1234.5, quality),
                Alternative.Of("Borea", 999.75, 5.5),
                Alternative.Of("Cirrus", 1500.25, 9.125),
            ]
        );
}
