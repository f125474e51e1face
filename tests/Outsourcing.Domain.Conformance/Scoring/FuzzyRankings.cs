using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Conformance.Scoring;

/// <summary>Rankings of fuzzy numbers, which cases state among the parameters.</summary>
internal static class FuzzyRankings
{
    private const string Ideal = "per criterion max of the upper, min of the lower weighted values";
    private const string Distance = "vertex method";

    /// <summary>Gives everything that a case can expect.</summary>
    /// <exception cref="NotBuiltException">The scaling, another ideal, another distance or a parameter is not built.</exception>
    public static Actuals Of(ScoringInput input)
    {
        input.KnowsParameters("fuzzy_matrix", "fuzzy_weights", "ideal", "distance");
        Knows("normalization", input.NormalizationName, "fuzzy_linear");
        Knows("ideal", input.TextOr("ideal", Ideal), Ideal);
        Knows("distance", input.TextOr("distance", Distance), Distance);
        var table = input.FuzzyTable();
        var ranking = Rankings.Known(FuzzyTopsis.Rank(table));
        var rows = table.Alternatives.Select(alternative => ranking[alternative.Name]).ToList();
        return new Actuals()
            .Figures("scores", rows.Select(row => row.Score))
            .Numbers("ranks", rows.Select(row => row.Rank));
    }

    private static void Knows(string what, string stated, string built)
    {
        if (!string.Equals(stated, built, StringComparison.Ordinal))
        {
            throw new NotBuiltException($"{what} '{stated}' not built");
        }
    }
}
