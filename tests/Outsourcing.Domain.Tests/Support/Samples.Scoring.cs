using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Support;

internal static partial class Samples
{
    private static IEnumerable<Sample> Scoring() =>
        [.. ScoringInputs(), .. ScoringMethods(), .. ScoringResults(), .. PairwiseJudgements()];

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
            Sample.Of(() => WeightRange.Of("price", 0.5m, 0.75m)),
            Sample.Of(() => WeightSet.All(2)),
            Sample.Of(() => WeightSet.Of(Weights.Of(60.5m, 39.5m))),
            Sample.Of(() => WeightSet.Ranked(1, 2)),
            Sample.Of(() => WeightSet.Ranked(1, null)),
            Sample.Of(() => WeightSet.All(2).Within(Ranges(0.5m))),
            Sample.Of(() => WeightSet.All(2).Within(Ranges(0.25m))),
            Sample.Of(() => SampleRange.Of(1234567, 1234, 5678)),
            Sample.Of(() => ScoreDistribution.Uniform(-2.5, 1234.5)),
            Sample.Of(() => ScoreDistribution.Triangular(-2.5, 0.5, 1234.5)),
            Sample.Of(() => ScoreDistribution.Normal(-2.5, 1234.5)),
            Sample.Of(() => UncertainScore.Of("Acme", "price", ScoreDistribution.Uniform(-2.5, 1234.5))),
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
            Sample.Of(() => new Aras()),
            Sample.Of(() => new Aras(1234.5, 7.25)),
            Sample.Of(() => new Aras(1234.5, 7.5)),
            Sample.Of(() => new Copras()),
            Sample.Of(() => new FullMultiplicativeForm(Normalization.VectorPlain)),
            Sample.Of(() => new FullMultiplicativeForm(Normalization.None)),
            Sample.Of(() => new Mabac()),
            Sample.Of(() => new Mairca()),
            Sample.Of(() => new MultiMoora(Normalization.VectorPlain)),
            Sample.Of(() => new MultiMoora(Normalization.None)),
            Sample.Of(() => new Ocra()),
            Sample.Of(() => new Moora(Normalization.VectorPlain)),
            Sample.Of(() => new Moora(Normalization.None)),
            Sample.Of(() => new MooraReferencePoint(Normalization.VectorPlain)),
            Sample.Of(() => new MooraReferencePoint(Normalization.SumPlain)),
            Sample.Of(() => new Topsis(Normalization.Vector)),
            Sample.Of(() => new Topsis(Normalization.Vector, DistanceMetric.Manhattan)),
            Sample.Of(() => new Topsis(Normalization.Vector, DistanceMetric.Chebyshev)),
            Sample.Of(() => new Vikor(0.25)),
            Sample.Of(() => new SmaaTri(Sorts())),
            Sample.Of(() => new SmaaTri(Sorts()).WithCut(0.5, 0.75)),
            Sample.Of(() => new Smaa2(Normalization.MinMax)),
            Sample.Of(() =>
                new Smaa2(
                    Normalization.MinMax,
                    UncertainScore.Of("Acme", "price", ScoreDistribution.Uniform(0, 1234.5))
                )
            ),
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
            Sample.Of(() => new ElectreI(0.65, 0.35, Normalization.SumPlain)),
            Sample.Of(() => new ElectreI(0.65, 0.25, Normalization.SumPlain)),
            Sample.Of(() => new ElectreI(0.75, 0.35, Normalization.SumPlain)),
            Sample.Of(() => new ElectreI(0.65, 0.35, Normalization.MinMax)),
            Sample.Of(() => new ElectreII(0.65, 0.5, 0.35, 0.65, 0.35, Normalization.SumPlain)),
            Sample.Of(() => new ElectreII(0.65, 0.5, 0.35, 0.65, 0.25, Normalization.SumPlain)),
            Sample.Of(() => Threshold.Of(1234.5)),
            Sample.Of(() => Threshold.Linear(0.5, -1234.5)),
            Sample.Of(() => OutrankingThresholds.Of(1.5, 1234.5)),
            Sample.Of(() => OutrankingThresholds.Of(1.5, 1234.5, 2000)),
            Sample.Of(() => OutrankingThresholds.Of(Threshold.Of(1.5), Threshold.Linear(0.5, 1234.5))),
            Sample.Of(() => Category.Of("Good", [1234.5, 5])),
            Sample.Of(() => Category.Of("Good", [1234.5, 6])),
            Sample.Of(() => Category.Of("Good", [1234.5, 5], [2000, Cell.Missing])),
            Sample.Of(() => Category.Lowest("Good")),
            Sample.Of(() => Credible()),
            Sample.Of(() => Credible(3)),
            Sample.Of(() => Sorts()),
            Sample.Of(() => new MrSort(0.5, Category.Of("Good", [1234.5, 6]), Category.Lowest("Bad"))),
            Sample.Of(() => new MrSort(0.75, Category.Of("Good", [1234.5, 5]), Category.Lowest("Bad"))),
            Sample.Of(() => TriB()),
            Sample.Of(() => TriB(10)),
            Sample.Of(() => TriB(rule: AssignmentRule.Optimistic)),
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
            Sample.Of(() => Gaps().Missing[0]),
            Sample.Of(() => TwoGaps().Missing[1]),
            Sample.Of(() => Gaps().Facts[0]),
            Sample.Of(() => TwoGaps().Facts[1]),
            Sample.Of(TwoGaps),
            Sample.Of(() => Gaps().Totals[0]),
            Sample.Of(() => Gaps().Totals[1]),
            Sample.Of(() => new Aras().Solve(Bids()).Value),
            Sample.Of(() => new Aras().Solve(Bids().Without("Cirrus")).Value),
            Sample.Of(() => new MultiMoora(Normalization.VectorPlain).Solve(Bids()).Value),
            Sample.Of(() => new MultiMoora(Normalization.VectorPlain).Solve(Bids().Without("Cirrus")).Value),
            Sample.Of(() => Outranks().Solve(Bids()).Value),
            Sample.Of(() => Outranks().Solve(Bids().Without("Cirrus")).Value),
            Sample.Of(() => new PrometheeI(Outranks().Functions).Solve(Bids()).Value),
            Sample.Of(() => new PrometheeI(Outranks().Functions).Solve(Bids().Without("Cirrus")).Value),
            Sample.Of(() => new ElectreI(0.5, 1, Normalization.MinMax).Solve(Bids()).Value),
            Sample.Of(() => new ElectreI(0.6, 1, Normalization.MinMax).Solve(Bids()).Value),
            Sample.Of(() => new ElectreI(0.5, 1, Normalization.MinMax).Solve(Bids().Without("Cirrus")).Value),
            Sample.Of(() => new ElectreII(0.65, 0.5, 0.35, 0.65, 0.35, Normalization.SumPlain).Solve(Bids()).Value),
            Sample.Of(() => new ElectreII(0.65, 0.5, 0.35, 0.65, 0.25, Normalization.SumPlain).Solve(Bids()).Value),
            Sample.Of(() => Credible().Solve(Bids()).Value),
            Sample.Of(() => Credible().Solve(Bids().Without("Cirrus")).Value),
            Sample.Of(() => Sorts().Sort(Bids()).Value),
            Sample.Of(() => TriB().Sort(Bids()).Value),
            Sample.Of(() => TriB().Sort(Bids().Without("Cirrus")).Value),
            Sample.Of(() => Sorts().Sort(Bids()).Value["Acme"]),
            Sample.Of(() => Sorts().Sort(Bids()).Value["Cirrus"]),
            Sample.Of(() => Sorts().Sort(Bids()).Value["Cirrus"].Comparisons[0]),
            Sample.Of(() => TriB().Sort(Bids()).Value["Cirrus"].Comparisons[0]),
            Sample.Of(Ranks),
            Sample.Of(() => RankTable.Of(["Acme", "Borea", "Cirrus"], [1, 2, 3], [3, 1, 2])),
            Sample.Of(() => RankTable.Of(["Acme", "Borea", "Delos"], [1, 2, 3], [2, 1, 3])),
            Sample.Of(() => RankAggregation.Borda(Ranks()).Value),
            Sample.Of(() => RankAggregation.Kemeny(Ranks()).Value),
            Sample.Of(() => RankAggregation.Borda(Ranks()).Value.Alternatives[0]),
            Sample.Of(() => RankAggregation.Borda(Ranks()).Value.Alternatives[1]),
            Sample.Of(Refused),
            Sample.Of(() => Sampled(Sorts())),
            Sample.Of(() => Sampled(TriB())),
            Sample.Of(() => Sampled(Sorts()).Alternatives[0]),
            Sample.Of(() => Sampled(Sorts()).Alternatives[1]),
            Sample.Of(() => Sampled(new Smaa2(Normalization.MinMax))),
            Sample.Of(() => Sampled(new Smaa2(Normalization.Bounds))),
            Sample.Of(() => Sampled(new Smaa2(Normalization.MinMax)).Alternatives[0]),
            Sample.Of(() => Sampled(new Smaa2(Normalization.MinMax)).Alternatives[1]),
            Sample.Of(() => new Vikor().Solve(Bids()).Value),
            Sample.Of(() => new Vikor(0.25).Solve(Bids()).Value),
            Sample.Of(() => WinnerFlip.ByWeight(Bids(), Additive(), "price").Value),
            Sample.Of(() => WinnerFlip.ByWeight(Bids(), Additive(), "quality").Value),
            Sample.Of(() => WinnerFlip.ByWeight(Bids(), Additive(), "price").Value.Smallest!),
            Sample.Of(Combined),
            Sample.Of(() => CombinatorialSensitivity.Of(Bids(), [Additive()], [])),
            Sample.Of(() => new NamedWeights("board", Weights.Of(30, 70))),
            Sample.Of(() => new NamedWeights("council", Weights.Of(30, 70))),
            Sample.Of(() => Combined().Cells[0]),
            Sample.Of(() => Combined().Cells[3]),
            Sample.Of(() => Combined().Leads[0]),
            Sample.Of(() => Combined().Leads[1]),
            Sample.Of(() => Combined().Agreements[0]),
            Sample.Of(() => Combined().Agreements[1]),
            Sample.Of(() => RankReversals.Of(Bids(), Additive()).Value),
            Sample.Of(() => RankReversals.Of(Bids(), new Vikor()).Value),
            Sample.Of(() => RankReversals.Of(Bids(), Additive()).Value.Trials[0]),
            Sample.Of(() => RankReversals.Of(Bids(), Additive()).Value.Trials[3]),
            Sample.Of(() => TurnedRound("Acme", "Borea")),
            Sample.Of(() => TurnedRound("Borea", "Acme")),
            Sample.Of(() => WinnerFlip.ByEachWeight(Bids(), Additive()).Value),
            Sample.Of(() => WinnerFlip.ByEachWeight(Bids(), new Vikor()).Value),
            Sample.Of(() => WinnerFlip.ByScore(Bids(), Additive()).Value),
            Sample.Of(() => WinnerFlip.ByScore(Bids(), new Vikor()).Value),
            Sample.Of(() => WinnerFlip.ByScore(Bids(), Additive()).Value.Values[0]),
            Sample.Of(() => WinnerFlip.ByScore(Bids(), Additive()).Value.Values[3]),
        ];

    private static Smaa2Result Sampled(Smaa2 method) =>
        method.Run(Bids().Table, WeightSet.All(2), SampleRange.Of(1234567, 100)).Value;

    private static SmaaTriResult Sampled(SortingMethod method) =>
        new SmaaTri(method).Run(Bids().Table, WeightSet.All(2), SampleRange.Of(1234567, 100)).Value;

    private static WeightRange[] Ranges(decimal least) =>
        [WeightRange.Of("price", least, 0.75m), WeightRange.Of("quality", 0, 0.5m)];

    private static ElectreIII Credible(double preference = 2) =>
        new(OutrankingThresholds.Of(10, 100.5, 900), OutrankingThresholds.Of(1, preference));

    private static MrSort Sorts() => new(0.5, Category.Of("Good", [1234.5, 5]), Category.Lowest("Bad"));

    private static ElectreTriB TriB(double preference = 50, AssignmentRule rule = AssignmentRule.Pessimistic) =>
        new(
            0.75,
            rule,
            [OutrankingThresholds.Of(0, preference), OutrankingThresholds.Of(1, 2)],
            Category.Of("Good", [1234.5, 5]),
            Category.Lowest("Bad")
        );

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

    private static MissingScores TwoGaps() =>
        MissingScores
            .Of(
                DecisionProblem.Of(
                    Bids().Tree,
                    [Alternative.Of("Acme", 1234.5, Cell.Missing), Alternative.Of("Borea", 999.75, Cell.Missing)]
                ),
                Additive()
            )
            .Value;

    private static Refusal Refused()
    {
        var bids = BidsWithAGap();
        return Additive().Score(bids.Table, bids.Weights, new double[bids.Table.RowCount])!;
    }

    private static CombinatorialSensitivity Combined() =>
        CombinatorialSensitivity.Of(Bids(), [Additive(), new Vikor()], [new EntropyWeighting()]);

    private static ReversedPair TurnedRound(string before, string behind) => new(before, behind);

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
