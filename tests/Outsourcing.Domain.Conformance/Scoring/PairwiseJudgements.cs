using System.Globalization;
using Outsourcing.Domain.Conformance.Families;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Conformance.Scoring;

/// <summary>Judgements of two at a time, and what the analytic hierarchy process and the best-worst method make of them.</summary>
/// <remarks>
/// A case names its table of random indexes by the start of <c>random_index</c>, or by a figure of it:
/// <c>random_index_4</c> is the one for 4 items. Such figures for other sizes only repeat the table that is named. Where a
/// case names none, that of Saaty 1980 is meant.
/// </remarks>
internal static class PairwiseJudgements
{
    private const string IndexPrefix = "random_index_";

    private static readonly (string Name, RandomIndex Table, double ForFour)[] Tables =
    [
        ("Saaty 1980", RandomIndex.Saaty1980, 0.90),
        ("Saaty 2005", RandomIndex.Saaty2005, 0.89),
        ("Donegan", RandomIndex.DoneganDodd1991, 0.8286),
        ("Aguaron", RandomIndex.AguaronMorenoJimenez2003, 0.882),
        ("Aguarón", RandomIndex.AguaronMorenoJimenez2003, 0.882),
        ("Alonso", RandomIndex.AlonsoLamata2006, 0.8815),
    ];

    /// <summary>The priorities of one matrix and its consistency.</summary>
    public static Actuals Priorities(ScoringInput input)
    {
        input.KnowsParameters(["priority", "random_index", .. IndexFigures(input)]);
        var priorities = Rankings.Known(Method(input).Prioritize(input.Judgements()));
        return new Actuals()
            .Figures("weights", priorities.Values)
            .Figures("scores", priorities.Values)
            .PreciseFigure("lambda_max", priorities.LambdaMax)
            .Figure("consistency_index", priorities.ConsistencyIndex)
            .Figure("consistency_ratio", priorities.ConsistencyRatio)
            .Figure("koczkodaj_inconsistency", priorities.KoczkodajIndex)
            .Input("names");
    }

    /// <summary>Criteria judged against each other, and alternatives on each.</summary>
    public static Actuals Hierarchy(ScoringInput input)
    {
        input.KnowsParameters([
            "priority",
            "random_index",
            "criteria_comparisons",
            "alternative_comparisons",
            .. IndexFigures(input),
        ]);
        var criteria = input.CriteriaJudgements("criteria_comparisons");
        PairwiseMatrix[] local = [.. input.AlternativeJudgements("alternative_comparisons")];
        if (local.Length != criteria.Items.Count)
        {
            throw new MalformedCaseException("there is not one matrix of alternatives for each criterion");
        }

        var solution = Rankings.Known(
            Method(input)
                .Rank(
                    criteria.Items.Select(name => Criterion.Maximize(name)),
                    [criteria],
                    criteria
                        .Items.Zip(local)
                        .ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal)
                )
        );
        var ranks = local[0].Items.Select(name => solution.Ranking[name]).ToList();
        return new Actuals()
            .Figures("scores", ranks.Select(row => row.Score))
            .Numbers("ranks", ranks.Select(row => row.Rank))
            .Figures("criteria_weights", solution.Ranking.Problem.Weights.Shares)
            .FigureRows("local_weights", solution.Alternatives.Select(part => part.Values))
            .Figure(
                "criteria_consistency_ratio",
                solution.Criteria.Count == 0 ? 0 : solution.Criteria[0].ConsistencyRatio
            )
            .Figures("local_consistency_ratios", solution.Alternatives.Select(part => part.ConsistencyRatio));
    }

    /// <summary>What several people judged, combined before and after priorities are made.</summary>
    public static Actuals Group(ScoringInput input)
    {
        input.KnowsParameters(["priority", "random_index", "matrices", .. IndexFigures(input)]);
        var method = Method(input);
        PairwiseMatrix[] people = [.. input.PeopleJudgements("matrices")];
        var combined = Rankings.Known(GroupJudgements.Combine(people));
        Priorities[] apart = [.. people.Select(matrix => Rankings.Known(method.Prioritize(matrix)))];
        return new Actuals()
            .FigureRows(
                "aij_geometric_matrix",
                combined.Items.Select(row => combined.Items.Select(column => combined[row, column] ?? double.NaN))
            )
            .Figures("aij_weights", Rankings.Known(method.Prioritize(combined)).Values)
            .Figures(
                "aip_geometric_weights",
                Rankings.Known(GroupJudgements.Combine(PriorityMean.Geometric, apart)).Shares
            )
            .Figures(
                "aip_arithmetic_weights",
                Rankings.Known(GroupJudgements.Combine(PriorityMean.Arithmetic, apart)).Shares
            )
            .FigureRows("individual_weights", apart.Select(own => own.Values));
    }

    /// <summary>The best-worst method, by the model that a case names.</summary>
    public static Actuals BestAndWorst(ScoringInput input)
    {
        input.KnowsParameters("model", "best_to_others", "others_to_worst");
        decimal[] down = [.. input.Decimals("best_to_others")];
        decimal[] up = [.. input.Decimals("others_to_worst")];
        var model = input.Parameters.TextOr("model", "linear") switch
        {
            "linear" => BestWorst.Linear,
            "nonlinear" => BestWorst.Nonlinear,
            var name => throw new NotBuiltException($"model '{name}' not built"),
        };
        var weights = Rankings.Known(model.Weigh(Judgements(down, up, input.CriteriaNames(down.Length))));
        return new Actuals()
            .Figures("weights", weights.Values)
            .Figure("xi", weights.Xi)
            .Figure("consistency_index", weights.ConsistencyIndex)
            .Figure("consistency_ratio", weights.ConsistencyRatio ?? double.NaN)
            .Figure("input_consistency_ratio", weights.InputConsistencyRatio ?? double.NaN)
            .Figures("weights_low", weights.Low)
            .Figures("weights_high", weights.High);
    }

    /// <summary>The best is what is 1 in the first list and largest in the second, the worst the other way round.</summary>
    private static BestWorstJudgements Judgements(decimal[] down, decimal[] up, string[] names)
    {
        if (down.Length != up.Length)
        {
            throw new MalformedCaseException("the two lists of judgements differ in length");
        }

        return BestWorstJudgements.Of(names, names[Extreme(down, up)], names[Extreme(up, down)], down, up);

        static int Extreme(decimal[] own, decimal[] other) =>
            Enumerable.Range(0, own.Length).Where(j => own[j] == 1).Select(j => (int?)j).MaxBy(j => other[j!.Value])
            ?? throw new MalformedCaseException("no judgement of one against itself is 1");
    }

    /// <summary>The method that a case asks for.</summary>
    /// <exception cref="NotBuiltException">The priorities or the table are not built.</exception>
    public static Ahp Method(ScoringInput input)
    {
        var priority = input.Parameters.TextOr("priority", "eigenvector");
        return new Ahp(
            priority switch
            {
                "eigenvector" => PriorityMethod.Eigenvector,
                "geometric_mean" => PriorityMethod.GeometricMean,
                "column_mean" => PriorityMethod.ColumnMean,
                _ => throw new NotBuiltException($"priority '{priority}' not built"),
            },
            Table(input)
        );
    }

    /// <summary>The figures that are understood: that for 4 items, and those for others where the table is named too.</summary>
    private static string[] IndexFigures(ScoringInput input) =>
        input.TextOr("random_index", "").Length == 0
            ? [IndexPrefix + "4"]
            :
            [
                .. Enumerable
                    .Range(3, 98)
                    .Select(size => string.Create(CultureInfo.InvariantCulture, $"{IndexPrefix}{size}")),
            ];

    private static RandomIndex Table(ScoringInput input)
    {
        var name = input.Parameters.TextOr("random_index", "");
        var figure = input.NumberOr(IndexPrefix + "4", double.NaN);
        var found = Array.FindIndex(
            Tables,
            table =>
                double.IsNaN(figure)
                    ? name.StartsWith(table.Name, StringComparison.OrdinalIgnoreCase)
                    : table.ForFour == figure
        );
        return found >= 0 ? Tables[found].Table
            : name.Length == 0 && double.IsNaN(figure) ? RandomIndex.Saaty1980
            : throw new NotBuiltException(
                string.Create(CultureInfo.InvariantCulture, $"random index '{name}' {figure} not built")
            );
    }
}
