using System.Text.Json;
using Outsourcing.Domain.Conformance.Families;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Conformance.Scoring;

/// <summary>The methods that sort into categories.</summary>
internal static class Sortings
{
    public static Actuals MajorityRule(ScoringInput input)
    {
        input.KnowsParameters("categories_best_first", "lower_profiles", "majority_threshold", "veto");
        var majority = Outrankings.Needed(input, "majority_threshold");
        return Of(new MrSort(majority, Categories(input, vetoes: true)), input);
    }

    public static Actuals ElectreTriB(ScoringInput input)
    {
        input.KnowsParameters(
            "categories_best_first",
            "lower_profiles",
            "cutting_level",
            "rule",
            "indifference",
            "preference",
            "veto"
        );
        var rule = input.Parameters.TextOr("rule", "pessimistic") switch
        {
            "pessimistic" => AssignmentRule.Pessimistic,
            "optimistic" => AssignmentRule.Optimistic,
            var other => throw new NotBuiltException($"rule '{other}' not built"),
        };
        return Of(
            new ElectreTriB(
                Outrankings.Needed(input, "cutting_level"),
                rule,
                Outrankings.Thresholds(input),
                Categories(input, vetoes: false)
            ),
            input
        );
    }

    private static Actuals Of(SortingMethod method, ScoringInput input)
    {
        var profiles = method.Categories.Count - 1;
        var sorted = Rankings.Known(method.Sort(input.Problem())).Alternatives;
        return new Actuals()
            .Labels("categories", sorted.Select(own => own.Category.Name))
            .FigureRows("support", sorted.Count, profiles, (a, h) => sorted[a].Comparisons[h].Support);
    }

    /// <summary>Reads names, one more than lower profiles, and a list of vetoes for each profile or none at all.</summary>
    private static IEnumerable<Category> Categories(ScoringInput input, bool vetoes)
    {
        var names = input.Parameters.Texts("categories_best_first");
        JsonElement[] profiles =
        [
            .. ScoringInput.List(input.Parameters.Optional("lower_profiles"), "'lower_profiles'"),
        ];
        JsonElement[] limits =
            vetoes && input.Parameters.Optional("veto") is { ValueKind: not JsonValueKind.Undefined } stated
                ? [.. ScoringInput.List(stated, "'veto'")]
                : [];
        if (names.Length != profiles.Length + 1 || (limits.Length > 0 && limits.Length != profiles.Length))
        {
            throw new MalformedCaseException("there is a profile, and perhaps vetoes, for each category but the last");
        }

        return names.Select(
            (name, h) =>
                h == profiles.Length
                    ? Category.Lowest(name)
                    : Category.Of(
                        name,
                        ScoringInput.List(profiles[h], "a profile").Select(ScoringInput.Number),
                        limits.Length == 0 || limits[h].ValueKind == JsonValueKind.Null
                            ? null
                            : ScoringInput.List(limits[h], "a list of vetoes").Select(ScoringInput.CellOf)
                    )
        );
    }
}
