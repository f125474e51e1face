using Outsourcing.Domain.Conformance.Families;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Conformance.Scoring;

/// <summary>The methods that make a score of each alternative.</summary>
internal static class Rankings
{
    /// <summary>Makes a method from its name, its scaling and its parameters.</summary>
    /// <param name="name">The name that cases use.</param>
    /// <param name="input">The case.</param>
    /// <param name="others">Parameters that are not the method's own.</param>
    /// <exception cref="NotBuiltException">The method, its scaling or a parameter is not built.</exception>
    public static ScoringMethod Method(string name, ScoringInput input, params string[] others)
    {
        switch (name)
        {
            case "VIKOR"
            or "MAVT"
            or "PROMETHEE_II" when !string.Equals(input.NormalizationName, "none", StringComparison.Ordinal):
                throw new NotBuiltException($"normalization '{input.NormalizationName}' not built");
            case "VIKOR":
                input.KnowsParameters(["v", .. others]);
                return new Vikor(input.NumberOr("v", 0.5));
            case "WASPAS":
                input.KnowsParameters(["lambda", .. others]);
                return new Waspas(input.NumberOr("lambda", 0.5), input.Normalization);
            case "TOPSIS":
                input.KnowsParameters(["metric", .. others]);
                return new Topsis(input.Normalization, Metric(input.Parameters.TextOr("metric", "euclidean")));
            case "PROMETHEE_II":
                input.KnowsParameters(["functions", "q", "p", "s", .. others]);
                return new PrometheeII(PreferenceFunctions.Of(input.Parameters));
            case "MAVT":
                input.KnowsParameters(["value_functions", .. others]);
                return new Mavt(ValueFunctions.Of(input.Parameters));
        }

        if (StudyMethods.Find(name, input, others) is { } study)
        {
            return study;
        }

        input.KnowsParameters(others);
        return name switch
        {
            "WSM" => new WeightedSum(input.Normalization),
            "WPM" => new WeightedProduct(input.Normalization),
            _ => throw new NotBuiltException($"of {name} not built"),
        };
    }

    /// <summary>Ranks a problem.</summary>
    /// <exception cref="RefusedException">The library refuses.</exception>
    public static Ranking Rank(ScoringMethod method, DecisionProblem problem) => Known(method.Rank(problem));

    /// <summary>Gives everything that a case of the method can expect.</summary>
    public static Actuals Of(ScoringMethod method, DecisionProblem problem)
    {
        var ranking = Rank(method, problem);
        var actuals = new Actuals()
            .Figures("scores", Scores(ranking))
            .Figures("log10_scores", Scores(ranking).Select(Math.Log10))
            .Numbers("ranks", Ranks(ranking));
        return method switch
        {
            Vikor vikor => Compromise(actuals, Known(vikor.Solve(problem))),
            Aras aras => Optimality(actuals, Known(aras.Solve(problem))),
            PrometheeII promethee => Flows(actuals, Known(promethee.Solve(problem))),
            Waspas waspas => actuals.FiguresBy(
                "scores_by_lambda",
                lambda => Scores(Rank(new Waspas(lambda, waspas.Normalization), problem))
            ),
            _ => actuals,
        };
    }

    public static IEnumerable<double> Scores(Ranking ranking) => Rows(ranking).Select(row => row.Score);

    public static IEnumerable<int> Ranks(Ranking ranking) => Rows(ranking).Select(row => row.Rank);

    public static T Known<T>(Answer<T> answer)
        where T : notnull => answer.TryGetValue(out var value) ? value : throw new RefusedException(answer.ToString());

    private static DistanceMetric Metric(string name) =>
        name switch
        {
            "euclidean" => DistanceMetric.Euclidean,
            "manhattan" => DistanceMetric.Manhattan,
            "chebyshev" => DistanceMetric.Chebyshev,
            _ => throw new NotBuiltException($"metric '{name}' not built"),
        };

    /// <summary>Gives the ranked alternatives in the order of the case.</summary>
    private static IEnumerable<RankedAlternative> Rows(Ranking ranking) =>
        ranking.Problem.Alternatives.Select(alternative => ranking[alternative.Name]);

    private static Actuals Flows(Actuals actuals, PrometheeFlows flows)
    {
        var names = flows.Ranking.Problem.Alternatives.Select(alternative => alternative.Name).ToList();
        return actuals
            .PreciseFigures("phi_plus", names.Select(flows.Plus))
            .PreciseFigures("phi_minus", names.Select(flows.Minus));
    }

    private static Actuals Optimality(Actuals actuals, ArasSolution solution) =>
        actuals
            .Figures(
                "optimality",
                solution.Ranking.Problem.Alternatives.Select(alternative => solution.Optimality(alternative.Name))
            )
            .Figure("ideal_optimality", solution.IdealOptimality);

    private static Actuals Compromise(Actuals actuals, VikorSolution solution)
    {
        var names = solution.Ranking.Problem.Alternatives.Select(alternative => alternative.Name);
        return actuals
            .Figures("S", names.Select(solution.S))
            .Figures("R", names.Select(solution.R))
            .Labels("compromise_set", solution.CompromiseSet)
            .Flag("acceptable_advantage", solution.AcceptableAdvantage)
            .Flag("acceptable_stability", solution.AcceptableStability);
    }
}
