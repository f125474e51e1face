using Outsourcing.Domain.Scoring;
using static Outsourcing.Domain.Json.ResultShapes;

namespace Outsourcing.Domain.Json;

/// <summary>Categories, the methods that sort into them, and what they answer as JSON.</summary>
internal static class SortingShapes
{
    public static void AddInputs(ShapeBook book) =>
        book.Struct(
                new WordConverter<AssignmentRule>(
                    "a rule of assignment",
                    ("none", AssignmentRule.None),
                    ("pessimistic", AssignmentRule.Pessimistic),
                    ("optimistic", AssignmentRule.Optimistic)
                )
            )
            .Struct(
                new Shape<Threshold>(parts =>
                    Threshold.Linear(parts.Optional<double?>("slope") ?? 0, parts.Get<double>("constant"))
                )
                    .Optional("slope", threshold => threshold.Slope == 0 ? null : (double?)threshold.Slope)
                    .With("constant", threshold => threshold.Constant)
            )
            .Describe<Threshold>("threshold", "In the unit of the criterion: slope × value + constant.")
            .Class(
                new Shape<OutrankingThresholds>(Thresholds)
                    .With("indifference", thresholds => thresholds.Indifference)
                    .With("preference", thresholds => thresholds.Preference)
                    .Optional("veto", thresholds => thresholds.Veto)
            )
            .Describe<OutrankingThresholds>(
                "thresholds",
                "From which difference on a criterion counts, counts fully, and rules outranking out."
            )
            .Class(
                new Shape<Category>(parts =>
                    parts.Optional<double[]>("lowerProfile") is null && parts.Optional<Cell[]>("vetoes") is null
                        ? Category.Lowest(parts.Get<string>("name"))
                        : Category.Of(
                            parts.Get<string>("name"),
                            parts.List<double>("lowerProfile"),
                            parts.List<Cell>("vetoes")
                        )
                )
                    .With("name", category => category.Name)
                    .Optional<double[]>(
                        "lowerProfile",
                        category => category.LowerProfile.Count == 0 ? null : [.. category.LowerProfile]
                    )
                    .Optional<Cell[]>("vetoes", category => category.Vetoes.Count == 0 ? null : [.. category.Vetoes])
            )
            .Describe<Category>(
                "category",
                "A class with the profile that just belongs to it, and veto values; the lowest has neither."
            )
            .Kinds<SortingMethod>(("mr-sort", typeof(MrSort)), ("electre-tri-b", typeof(ElectreTriB)))
            .Class(
                new Shape<MrSort>(parts => new MrSort(
                    parts.Get<double>("majority"),
                    parts.List<Category>("categories")
                ))
                    .With("majority", method => method.Majority)
                    .With<Category[]>("categories", method => [.. method.Categories])
            )
            .Class(
                new Shape<ElectreTriB>(parts => new ElectreTriB(
                    parts.Get<double>("cuttingLevel"),
                    parts.Get<AssignmentRule>("rule"),
                    parts.List<OutrankingThresholds>("thresholds"),
                    parts.List<Category>("categories")
                ))
                    .With("cuttingLevel", method => method.CuttingLevel)
                    .With("rule", method => method.Rule)
                    .With<OutrankingThresholds[]>("thresholds", method => [.. method.Thresholds])
                    .With<Category[]>("categories", method => [.. method.Categories])
            );

    public static void AddResults(ShapeBook book) =>
        book.Class(ReasoningShapes.Answer<SortingResult>())
            .Class(
                Written<ProfileComparison>()
                    .With("category", comparison => comparison.Category)
                    .With("isMet", comparison => comparison.IsMet)
                    .With("support", comparison => comparison.Support)
                    .With("needed", comparison => comparison.Needed)
                    .Optional("reverse", comparison => comparison.Reverse)
                    .With<string[]>("for", comparison => [.. comparison.For])
                    .With<string[]>("partly", comparison => [.. comparison.Partly])
                    .With<string[]>("against", comparison => [.. comparison.Against])
                    .With<string[]>("vetoes", comparison => [.. comparison.Vetoes])
            )
            .Class(
                Written<SortedAlternative>()
                    .With("name", alternative => alternative.Name)
                    .With("category", alternative => alternative.Category.Name)
                    .With<ProfileComparison[]>("comparisons", alternative => [.. alternative.Comparisons])
            )
            .Class(
                Written<SortingResult>()
                    .With("method", result => result.Method)
                    .With<SortedAlternative[]>("alternatives", result => [.. result.Alternatives])
            );

    /// <summary>Constant thresholds are checked at once, others by the table.</summary>
    private static OutrankingThresholds Thresholds(Parts parts)
    {
        var (q, p) = (parts.Get<Threshold>("indifference"), parts.Get<Threshold>("preference"));
        var v = parts.Optional<Threshold?>("veto");
        return q.Slope == 0 && p.Slope == 0 && (v?.Slope ?? 0) == 0
            ? OutrankingThresholds.Of(q.Constant, p.Constant, v?.Constant)
            : OutrankingThresholds.Of(q, p, v);
    }
}
