using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Json;

/// <summary>Criteria, their groups, directions and scales as JSON.</summary>
internal static class CriteriaShapes
{
    public static void AddInputs(ShapeBook book) =>
        book.Struct(
                new WordConverter<Direction>(
                    "a direction",
                    ("max", Direction.Maximize),
                    ("min", Direction.Minimize),
                    ("higher", Direction.Maximize),
                    ("lower", Direction.Minimize)
                )
            )
            .Struct(
                new Shape<Scale>(parts => Scale.Of(parts.Get<double>("low"), parts.Get<double>("high")))
                    .With("low", scale => scale.Low)
                    .With("high", scale => scale.High)
            )
            .Describe<Scale>("scale", "The lowest and the highest value; both are included.")
            .Class(
                new Shape<Criterion>(Criterion)
                    .With("name", criterion => criterion.Name)
                    .Optional("weight", criterion => criterion.Weight)
                    .With("direction", criterion => criterion.Direction)
                    .Optional("unit", criterion => criterion.Unit)
                    .Optional("scale", criterion => criterion.Scale)
            )
            .Describe<Criterion>(
                "criterion",
                "What alternatives are judged by; max (or higher) when more is better, min (or lower) when less is."
            )
            .Class(
                new Shape<CriteriaGroup>(Group)
                    .With("name", group => group.Name)
                    .Optional("weight", group => group.Weight)
                    .With<CriteriaNode[]>("criteria", group => [.. group.Members])
            )
            .Describe<CriteriaGroup>(
                "group",
                "Criteria that share a weight; their own weights sum to a whole of 100 or 1."
            )
            .Class(
                new Shape<CriteriaNode>(parts =>
                    parts.Optional<CriteriaNode[]>("criteria") is null ? Criterion(parts) : PlainGroup(parts)
                )
                    .With("name", node => node.Name)
                    .Optional("weight", node => node.Weight)
                    .Optional("direction", node => (node as Criterion)?.Direction)
                    .Optional("unit", node => (node as Criterion)?.Unit)
                    .Optional("scale", node => (node as Criterion)?.Scale)
                    .Optional<CriteriaNode[]>(
                        "criteria",
                        node => node is CriteriaGroup group ? [.. group.Members] : null
                    )
            )
            .Variants<CriteriaNode>(node => node.Has("criteria") ? typeof(CriteriaGroup) : typeof(Criterion));

    private static Criterion Criterion(Parts parts)
    {
        var name = parts.Get<string>("name");
        var weight = parts.Optional<decimal?>("weight");
        var unit = parts.Optional<string>("unit");
        var scale = parts.Optional<Scale?>("scale");
        return parts.Optional<Direction?>("direction") switch
        {
            Direction.Maximize => Scoring.Criterion.Maximize(name, weight, unit, scale),
            Direction.Minimize => Scoring.Criterion.Minimize(name, weight, unit, scale),
            _ => throw new ShapeException("'direction' is missing."),
        };
    }

    private static CriteriaGroup Group(Parts parts) =>
        CriteriaGroup.Of(
            parts.Get<string>("name"),
            parts.Optional<decimal?>("weight"),
            parts.List<CriteriaNode>("criteria")
        );

    /// <summary>A group that has nothing of a criterion.</summary>
    private static CriteriaGroup PlainGroup(Parts parts) =>
        parts.Optional<Direction?>("direction") is null
        && parts.Optional<string>("unit") is null
        && parts.Optional<Scale?>("scale") is null
            ? Group(parts)
            : throw new ShapeException("A group has no direction, unit or scale.");
}
