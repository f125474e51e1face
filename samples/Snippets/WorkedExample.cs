using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Guide;

/// <summary>The running example of the scoring documents, carried through all methods.</summary>
internal static class WorkedExample
{
    /// <summary>Gets the problem that the documents begin with.</summary>
    public static DecisionProblem Problem { get; } = MakeProblem();

    /// <summary>Gives the tables of the document, each with a row for a method: its name and what it says of each vendor.</summary>
    public static IReadOnlyList<WorkedTable> Tables() =>
        [
            new("method", [.. Decide(Problem)]),
            new("weights", [.. Weigh(Problem)]),
            new("method", [.. Outrank(Problem)]),
            new("method", [.. Study(Problem)]),
        ];

    private static DecisionProblem MakeProblem()
    {
        #region problem
        DecisionProblem problem = DecisionProblem.Of(
            [
                Criterion.Maximize("experience", weight: 30, scale: Scale.Of(0, 10)),
                Criterion.Maximize("customisation", weight: 20, scale: Scale.Of(0, 10)),
                Criterion.Maximize("culture", weight: 10, scale: Scale.Of(0, 10)),
                Criterion.Minimize("price", weight: 40, scale: Scale.Of(350_000, 500_000)),
            ],
            [
                Alternative.Of("Acme", 8, 6, 7, 420_000),
                Alternative.Of("Borea", 9, 4, 5, 385_000),
                Alternative.Of("Cygnus", 6, 9, 8, 450_000),
            ]
        );
        #endregion
        return problem;
    }

    private static IEnumerable<WorkedRow> Decide(DecisionProblem problem)
    {
        #region mavt
        var values = new Mavt(
            ValueFunction.PiecewiseLinear(new(0, 0), new(6, 0.7), new(10, 1)), // the first years count most
            ValueFunction.PiecewiseLinear(new(0, 0), new(10, 1)),
            ValueFunction.PiecewiseLinear(new(0, 0), new(10, 1)),
            ValueFunction.Exponential(worst: 500_000, best: 350_000, rho: 150_000)
        );
        #endregion

        #region worked-decide
        PreferenceFunction[] preferences =
        [
            PreferenceFunction.VShape(3),
            PreferenceFunction.Linear(1, 4),
            PreferenceFunction.Usual,
            PreferenceFunction.Linear(5_000, 50_000),
        ];
        ScoringMethod[] decide =
        [
            new WeightedSum(Normalization.MinMax),
            new WeightedSum(Normalization.Linear),
            new WeightedSum(Normalization.Bounds),
            values,
            new WeightedProduct(Normalization.Linear),
            new Waspas(0.5, Normalization.Linear),
            new Topsis(Normalization.Vector),
            new Topsis(Normalization.MinMax, DistanceMetric.Manhattan),
            new Topsis(Normalization.Vector, DistanceMetric.Chebyshev),
            new Vikor(),
            new PrometheeII(preferences),
        ];
        var partial = new PrometheeI(preferences);
        RankTable opinions = RankTable.From(decide.Select(method => method.Rank(problem).Value));
        #endregion

        var compromise = new Vikor().Solve(problem).Value.CompromiseSet;
        var order = partial.Solve(problem).Value;
        var dominance = Dominance.Of(problem.Table).Value;
        return
        [
            .. decide.Select(method => WorkedRow.Of(method.Rank(problem).Value)),
            WorkedRow.Of("VIKOR, compromise set", name => compromise.Contains(name) ? "in" : "out"),
            WorkedRow.Of(
                "PROMETHEE I",
                (one, other) => order.Compare(one, other) == PairRelation.Preferred,
                "preferred to"
            ),
            WorkedRow.Of("dominance", name => dominance.NonDominated.Contains(name) ? "not dominated" : "dominated"),
            WorkedRow.Of("Borda, of the eleven rankings", RankAggregation.Borda(opinions).Value, "lowest"),
            WorkedRow.Of("Copeland, of the same", RankAggregation.Copeland(opinions).Value, "highest"),
            WorkedRow.Of("Kemeny, of the same", RankAggregation.Kemeny(opinions).Value, "rank"),
        ];
    }

    private static IEnumerable<WorkedRow> Weigh(DecisionProblem problem)
    {
        #region worked-weights
        string[] criteria = ["experience", "customisation", "culture", "price"];
        var bestWorst = BestWorstJudgements.Of(
            criteria,
            best: "price",
            worst: "culture",
            bestToOthers: [2, 3, 6, 1],
            othersToWorst: [4, 2, 1, 6]
        );
        var pairs = PairwiseMatrix.Of(
            criteria,
            Judgement.Of("experience", "customisation", 2),
            Judgement.Of("experience", "culture", 5),
            Judgement.Of("price", "experience", 2),
            Judgement.Of("customisation", "culture", 2),
            Judgement.Of("price", "customisation", 3)
        );
        var ahp = new Ahp(PriorityMethod.Eigenvector, RandomIndex.Saaty1980);
        (string Name, Weights Weights)[] weightings =
        [
            ("swing 75, 50, 25, 100", StatedWeights.Swing(75, 50, 25, 100)),
            ("equal", StatedWeights.FromPoints(1, 1, 1, 1)),
            ("rank-order centroid of 2, 3, 4, 1", StatedWeights.RankOrderCentroid(2, 3, 4, 1)),
            ("rank sum", StatedWeights.RankSum(2, 3, 4, 1)),
            ("rank reciprocal", StatedWeights.RankReciprocal(2, 3, 4, 1)),
            ("AHP", ahp.Prioritize(pairs).Value.ToWeights()),
            ("best-worst, linear", BestWorst.Linear.Weigh(bestWorst).Value.ToWeights()),
            ("best-worst, nonlinear", BestWorst.Nonlinear.Weigh(bestWorst).Value.ToWeights()),
            ("entropy", new EntropyWeighting().Weigh(problem.Table).Value),
            ("Gini", new GiniWeighting().Weigh(problem.Table).Value),
            ("CRITIC", new CriticWeighting().Weigh(problem.Table).Value),
            ("MEREC", new MerecWeighting().Weigh(problem.Table).Value),
        ];

        static PairwiseMatrix Vendors(double boreaToAcme, double cygnusToAcme, double boreaToCygnus) =>
            PairwiseMatrix.Of(
                ["Acme", "Borea", "Cygnus"],
                Judgement.Of("Borea", "Acme", boreaToAcme),
                Judgement.Of("Cygnus", "Acme", cygnusToAcme),
                Judgement.Of("Borea", "Cygnus", boreaToCygnus)
            );

        Answer<AhpSolution> judged = ahp.Rank(
            problem.Criteria,
            [pairs],
            new Dictionary<string, PairwiseMatrix>
            {
                ["experience"] = Vendors(2, 0.5, 3),
                ["customisation"] = Vendors(0.5, 3, 0.2),
                ["culture"] = Vendors(0.5, 2, 0.25),
                ["price"] = Vendors(2, 0.5, 4),
            }
        );

        var smaa = new Smaa2(Normalization.MinMax);
        SampleRange samples = SampleRange.Of(seed: 1, count: 100_000);
        Answer<Smaa2Result> anyWeights = smaa.Run(problem.Table, WeightSet.All(4), samples);
        Answer<Smaa2Result> anyOfThisOrder = smaa.Run(problem.Table, WeightSet.Ranked(2, 3, 4, 1), samples);
        #endregion

        var sum = new WeightedSum(Normalization.MinMax);
        return
        [
            .. weightings.Select(own => WorkedRow.Of(own.Name, sum.Rank(problem.With(own.Weights)).Value)),
            WorkedRow.Of("AHP, vendors judged too", judged.Value.Ranking),
            WorkedRow.Of("SMAA-2, any weights", anyWeights.Value),
            WorkedRow.Of("SMAA-2, any weights of the order", anyOfThisOrder.Value),
        ];
    }

    private static IEnumerable<WorkedRow> Outrank(DecisionProblem problem)
    {
        #region worked-outrank
        OutrankingThresholds[] thresholds =
        [
            OutrankingThresholds.Of(0.5, 2),
            OutrankingThresholds.Of(1, 3),
            OutrankingThresholds.Of(1, 3),
            OutrankingThresholds.Of(10_000, 40_000, veto: 90_000),
        ];
        Category[] categories =
        [
            Category.Of("preferred", [8, 7, 7, 400_000]),
            Category.Of("approved", [5, 4, 5, 460_000]),
            Category.Lowest("rejected"),
        ];
        var choose = new ElectreI(concordance: 0.6, discordance: 0.6, Normalization.MinMax);
        ScoringMethod[] outrank =
        [
            new ElectreII(0.8, 0.7, 0.6, 0.8, 0.5, Normalization.MinMax),
            new ElectreIII(thresholds),
        ];
        SortingMethod[] sort =
        [
            new MrSort(0.6, categories),
            new ElectreTriB(0.75, AssignmentRule.Pessimistic, thresholds, categories),
            new ElectreTriB(0.75, AssignmentRule.Optimistic, thresholds, categories),
        ];
        #endregion

        var relation = choose.Solve(problem).Value;
        return
        [
            WorkedRow.Of("ELECTRE I", relation.Outranks, "outranks"),
            .. outrank.Select(method => WorkedRow.Of(method.Rank(problem).Value)),
            .. sort.Select(method =>
            {
                var sorted = method.Sort(problem).Value;
                return WorkedRow.Of(WorkedRow.ShortName(method), name => sorted[name].Category.Name);
            }),
        ];
    }

    private static IEnumerable<WorkedRow> Study(DecisionProblem problem)
    {
        #region worked-study
        ScoringMethod[] study =
        [
            new Moora(Normalization.VectorPlain),
            new MooraReferencePoint(Normalization.VectorPlain),
            new FullMultiplicativeForm(Normalization.VectorPlain),
            new Copras(),
            new Aras(),
            new Ocra(),
            new Mairca(),
            new Mabac(),
            new Edas(),
            new Marcos(),
            new Spotis(),
            new Spotis(10, 7, 8, 350_000), // more customisation than 7 is a burden
            new Rim(
                ReferenceIdeal.Of(8, 10),
                ReferenceIdeal.Of(6, 8),
                ReferenceIdeal.Of(7, 10),
                ReferenceIdeal.Of(350_000, 400_000)
            ),
            new Codas(),
            new CoCoSo(),
        ];
        var multiMoora = new MultiMoora(Normalization.VectorPlain);

        static TriangularNumber Points(double value) => TriangularNumber.Of(value - 1, value, value + 1);
        static TriangularNumber Euro(double value) => TriangularNumber.Of(0.95 * value, value, 1.05 * value);
        FuzzyTable vague = FuzzyTable.Of(
            problem.Criteria,
            problem.Weights.Shares.Select(share => TriangularNumber.Exactly(share)),
            [
                FuzzyAlternative.Of("Acme", Points(8), Points(6), Points(7), Euro(420_000)),
                FuzzyAlternative.Of("Borea", Points(9), Points(4), Points(5), Euro(385_000)),
                FuzzyAlternative.Of("Cygnus", Points(6), Points(9), Points(8), Euro(450_000)),
            ]
        );
        #endregion

        var fuzzy = FuzzyTopsis.Rank(vague).Value;
        return
        [
            .. study.Select(method => WorkedRow.Of(method.Rank(problem).Value)),
            WorkedRow.Of("MULTIMOORA", multiMoora.Solve(problem).Value.Final, "highest"),
            WorkedRow.Of("fuzzy TOPSIS", fuzzy),
        ];
    }
}
