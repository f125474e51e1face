using Outsourcing.Domain.Guide;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Samples.Snippets;

/// <summary>The running example of the scoring documents.</summary>
internal static class ScoringSnippets
{
    public static void Run()
    {
        var problem = WorkedExample.Problem;

        #region readme
        Answer<Ranking> answer = new WeightedSum(Normalization.MinMax).Rank(
            DecisionProblem.Of(
                [Criterion.Maximize("experience", weight: 60), Criterion.Minimize("price", weight: 40)],
                [Alternative.Of("Acme", 8, 420_000), Alternative.Of("Borea", 9, 385_000)]
            )
        );

        Console.WriteLine(answer.Match(ranking => ranking.Best.Name, (_, findings) => findings[0].Message)); // Borea
        Console.WriteLine(answer.Explanation); // why, criterion by criterion
        #endregion

        #region rank
        Answer<Ranking> ranked = new WeightedSum(Normalization.MinMax).Rank(problem);

        Console.WriteLine(ranked.Value); // 1. Borea 0.7; 2. Acme 0.5313; 3. Cygnus 0.3
        Console.WriteLine(ranked.Explanation); // why, criterion by criterion
        Console.WriteLine(ranked.Value.Compare("Borea", "Acme")); // why one stands before the other
        #endregion

        #region answer-match
        string verdict = new WeightedSum(Normalization.MinMax)
            .Rank(problem)
            .Match(
                ranking => $"{ranking.Best.Name} is first.",
                (status, findings) => $"{status}: {findings[0].Message}"
            );
        #endregion
        Console.WriteLine(verdict);

        #region compare-methods
        MethodComparison comparison = MethodComparison.Of(problem, Methods.Common);

        Console.WriteLine(comparison); // vector TOPSIS puts Cygnus first
        Console.WriteLine(comparison.Results[3].Disagreement); // on which criteria, and by how much
        #endregion

        #region tree
        DecisionProblem tree = DecisionProblem.Of(
            [
                CriteriaGroup.Of(
                    "quality",
                    75,
                    Criterion.Maximize("sustainability", 20),
                    Criterion.Maximize("accessibility", 25),
                    Criterion.Maximize("maintenance", 30),
                    Criterion.Maximize("support", 25)
                ),
                Criterion.Minimize("price", 25),
            ],
            [Alternative.Of("Acme", 3, 4, 4, 5, 410_000), Alternative.Of("Borea", 5, 3, 4, 4, 395_000)]
        );

        Console.WriteLine(tree.Weights); // 15, 18.75, 22.5, 18.75, 25 of 100
        #endregion

        #region stated-weights
        Weights points = StatedWeights.FromPoints(12, 8, 4, 16); // 12 of 40, 8 of 40, ...
        Weights swing = StatedWeights.Swing(75, 50, 25, 100); // from worst to best, the most important swing is 100
        Weights order = StatedWeights.RankOrderCentroid(2, 3, 4, 1); // 13, 7, 3, 25 of 48
        #endregion
        Console.WriteLine($"{points}; {swing}; {order}");

        #region derived-weights
        Answer<Weights> derived = new EntropyWeighting().Weigh(problem.Table);

        Console.WriteLine(derived.Explanation); // the measure of each criterion
        Console.WriteLine(new WeightedSum(Normalization.MinMax).Rank(problem.With(derived.Value)).Value);
        #endregion

        #region flip
        var method = new WeightedSum(Normalization.MinMax);

        // Acme leads once price weighs 12.62 % or less (now 40 %).
        Console.WriteLine(WinnerFlip.ByWeight(problem, method, "price").Value);
        #endregion

        #region score-flip
        // What the runner-up lacked, value by value.
        Console.WriteLine(WinnerFlip.ByScore(problem, method).Explanation);
        #endregion

        #region reversals
        var topsis = new Topsis(Normalization.Vector);
        Console.WriteLine(RankReversals.Of(problem, topsis).Explanation);

        CombinatorialSensitivity sensitivity = CombinatorialSensitivity.Of(
            problem,
            Methods.Over(Normalization.MinMax, Normalization.Linear),
            [new EntropyWeighting(), new CriticWeighting()]
        );
        Console.WriteLine(sensitivity.Explanation); // who leads how often, how far they agree, what does not apply
        #endregion

        #region sorting
        var majority = new MrSort(
            0.6, // criteria of 60 % of the weight have to meet the profile
            Category.Of("preferred", [8, 7, 7, 400_000]),
            Category.Of("approved", [5, 4, 5, 460_000], vetoes: [3, Cell.Missing, Cell.Missing, 600_000]),
            Category.Lowest("rejected")
        );

        Console.WriteLine(majority.Sort(problem).Explanation); // what is for each vendor, what against, what vetoes
        #endregion

        #region smaa-tri
        Answer<SmaaTriResult> sorted = new SmaaTri(majority)
            .WithCut(0.5, 0.7) // the majority is not settled either
            .Run(problem.Table, WeightSet.Ranked(2, 3, 4, 1), SampleRange.Of(seed: 42, count: 100_000));

        Console.WriteLine(sorted.Value); // Acme: approved 100 %; Borea: preferred 95.25 %; Cygnus: approved 100 %
        Console.WriteLine(sorted.Explanation);
        #endregion

        #region missing
        DecisionProblem open = DecisionProblem.Of(
            [
                Criterion.Maximize("experience", 30, scale: Scale.Of(0, 10)),
                Criterion.Maximize("customisation", 20),
                Criterion.Maximize("culture", 10),
                Criterion.Minimize("price", 40),
            ],
            [
                Alternative.Of("Acme", 8, 6, 7, 420_000),
                Alternative.Of("Borea", 9, 4, 5, 385_000),
                Alternative.Of("Cygnus", Cell.Missing, 9, 8, 450_000),
            ]
        );

        // Nobody leads for certain; not ruled out are Borea and Cygnus. Acme 0.3313 to 0.5979; …
        Console.WriteLine(MissingScores.Of(open, method).Value);
        #endregion

        #region weight-sets
        WeightSet nothing = WeightSet.All(4);
        WeightSet ranking = WeightSet.Ranked(2, 3, 4, 1); // price first, then experience, customisation, culture
        WeightSet priceFirst = WeightSet.Ranked(null, null, null, 1); // nothing else is known
        WeightSet published = nothing.Within(
            WeightRange.Of("experience", 0.2m, 0.4m),
            WeightRange.Of("customisation", 0.1m, 0.3m),
            WeightRange.Of("culture", 0, 0.2m),
            WeightRange.Of("price", 0.3m, 0.5m)
        );
        #endregion
        Console.WriteLine($"{priceFirst}; {published}");

        #region smaa
        var smaa = new Smaa2(Normalization.MinMax);
        SampleRange samples = SampleRange.Of(seed: 1, count: 100_000);

        Answer<Smaa2Result> any = smaa.Run(problem.Table, nothing, samples);
        Answer<Smaa2Result> ordered = smaa.Run(problem.Table, ranking, samples);

        Console.WriteLine(any.Value); // Cygnus 42.13 %; Borea 42.12 %; Acme 15.75 %
        Console.WriteLine(ordered.Value); // Borea 99.83 %; Acme 0.17 %; Cygnus 0 %
        Console.WriteLine(any.Explanation); // ranks, standard errors, and the weights that favour each
        #endregion

        #region fuzzy
        FuzzyTable judged = FuzzyTable.Of(
            [Criterion.Maximize("culture"), Criterion.Minimize("risk")],
            [TriangularNumber.Of(5, 7, 9), TriangularNumber.Of(7, 9, 10)],
            [
                FuzzyAlternative.Of("Acme", TriangularNumber.Of(5, 7, 9), TriangularNumber.Of(1, 3, 5)),
                FuzzyAlternative.Of("Borea", TriangularNumber.Of(7, 9, 10), TriangularNumber.Of(3, 5, 7)),
            ]
        );

        Console.WriteLine(FuzzyTopsis.Rank(judged).Value); // 1. Acme 0.4487; 2. Borea 0.3346
        #endregion

        #region span
        double[] columnByColumn = [8, 9, 6, 6, 4, 9, 7, 5, 8, 420_000, 385_000, 450_000];
        PerformanceTable table = PerformanceTable.FromSpan(problem.Criteria, rowCount: 3, columnByColumn);
        var scores = new double[table.RowCount];

        if (method.Score(table, problem.Weights, scores) is { } refusal)
        {
            Console.WriteLine(refusal);
        }
        #endregion
        Console.WriteLine(scores[1]);
    }
}
