using System.Globalization;
using Outsourcing.Domain.Conformance.Families;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Conformance.Scoring;

/// <summary>Judgements of two at a time, and what the analytic hierarchy process makes of them.</summary>
/// <remarks>
/// A case names its table of random indexes by the start of <c>random_index</c>, or by a figure of it:
/// <c>random_index_4</c> is the one for 4 items. Where it names none, that of Saaty 1980 is meant.
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
        ("Alonso", RandomIndex.AlonsoLamata2006, 0.8815),
    ];

    /// <summary>The priorities of one matrix and its consistency.</summary>
    public static Actuals Priorities(ScoringInput input)
    {
        input.KnowsParameters("priority", "random_index", IndexPrefix + "4");
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
