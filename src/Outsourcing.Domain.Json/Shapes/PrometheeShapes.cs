using Outsourcing.Domain.Scoring;
using static Outsourcing.Domain.Json.ResultShapes;

namespace Outsourcing.Domain.Json;

/// <summary>PROMETHEE and what it answers as JSON.</summary>
internal static class PrometheeShapes
{
    public static void AddInputs(ShapeBook book) =>
        book.Struct(
                new WordConverter<PreferenceShape>(
                    "a shape of preference",
                    ("none", PreferenceShape.None),
                    ("usual", PreferenceShape.Usual),
                    ("u-shape", PreferenceShape.UShape),
                    ("v-shape", PreferenceShape.VShape),
                    ("level", PreferenceShape.Level),
                    ("linear", PreferenceShape.Linear),
                    ("gaussian", PreferenceShape.Gaussian)
                )
            )
            .Class(
                new Shape<PreferenceFunction>(Function)
                    .With("shape", function => function.Shape)
                    .Optional("q", function => function.Q)
                    .Optional("p", function => function.P)
                    .Optional("s", function => function.S)
            )
            .Describe<PreferenceFunction>(
                "preference function",
                "How strongly a difference on a criterion counts; the thresholds that the shape has, in the unit of the criterion."
            )
            .Class(
                new Shape<PrometheeII>(parts => new PrometheeII(
                    parts.List<PreferenceFunction>("functions")
                )).With<PreferenceFunction[]>("functions", method => [.. method.Functions])
            )
            .Class(
                new Shape<PrometheeI>(parts => new PrometheeI(
                    parts.List<PreferenceFunction>("functions")
                )).With<PreferenceFunction[]>("functions", method => [.. method.Complete.Functions])
            );

    public static void AddResults(ShapeBook book) =>
        book.Class(
                Written<Flow>()
                    .With("alternative", flow => flow.Alternative)
                    .With("plus", flow => flow.Plus)
                    .With("minus", flow => flow.Minus)
            )
            .Class(Written<PrometheeFlows>().With("ranking", flows => flows.Ranking).With<Flow[]>("flows", Flow.Of))
            .Class(
                Written<PartialOrder>()
                    .With<string[]>("nonDominated", order => [.. order.NonDominated])
                    .With<Flow[]>("flows", order => Flow.Of(order.Flows))
            );

    private static PreferenceFunction Function(Parts parts) =>
        (
            parts.Get<PreferenceShape>("shape"),
            parts.Optional<double?>("q"),
            parts.Optional<double?>("p"),
            parts.Optional<double?>("s")
        ) switch
        {
            (PreferenceShape.Usual, null, null, null) => PreferenceFunction.Usual,
            (PreferenceShape.UShape, { } q, null, null) => PreferenceFunction.UShape(q),
            (PreferenceShape.VShape, null, { } p, null) => PreferenceFunction.VShape(p),
            (PreferenceShape.Level, { } q, { } p, null) => PreferenceFunction.Level(q, p),
            (PreferenceShape.Linear, { } q, { } p, null) => PreferenceFunction.Linear(q, p),
            (PreferenceShape.Gaussian, null, null, { } s) => PreferenceFunction.Gaussian(s),
            _ => throw new ShapeException(
                "A preference function has a shape and its thresholds: usual none, u-shape q, v-shape p, level and linear q and p, gaussian s."
            ),
        };

    /// <summary>Both flows of one alternative.</summary>
    private sealed record Flow(string Alternative, double Plus, double Minus)
    {
        public static Flow[] Of(PrometheeFlows flows) =>
            [
                .. flows.Ranking.Alternatives.Select(alternative => new Flow(
                    alternative.Name,
                    flows.Plus(alternative.Name),
                    flows.Minus(alternative.Name)
                )),
            ];
    }
}
