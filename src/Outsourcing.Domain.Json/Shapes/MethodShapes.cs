using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Json;

/// <summary>The methods for decisions, their scalings and value functions as JSON.</summary>
internal static class MethodShapes
{
    public static void AddInputs(ShapeBook book)
    {
        AddMethods(book);
        AddValueFunctions(book);
    }

    private static void AddMethods(ShapeBook book) =>
        book.Struct(
                new WordConverter<Normalization>(
                    "a normalization",
                    [.. Enum.GetValues<Normalization>().Select(value => (value.ToString(), value))]
                )
            )
            .Struct(
                new WordConverter<DistanceMetric>(
                    "a metric",
                    ("none", DistanceMetric.None),
                    ("euclidean", DistanceMetric.Euclidean),
                    ("manhattan", DistanceMetric.Manhattan),
                    ("chebyshev", DistanceMetric.Chebyshev)
                )
            )
            .Kinds<ScoringMethod>(
                ("weighted-sum", typeof(WeightedSum)),
                ("edas", typeof(Edas)),
                ("marcos", typeof(Marcos)),
                ("spotis", typeof(Spotis)),
                ("codas", typeof(Codas)),
                ("cocoso", typeof(CoCoSo)),
                ("rim", typeof(Rim)),
                ("weighted-product", typeof(WeightedProduct)),
                ("mavt", typeof(Mavt)),
                ("waspas", typeof(Waspas)),
                ("topsis", typeof(Topsis)),
                ("vikor", typeof(Vikor)),
                ("promethee-ii", typeof(PrometheeII)),
                ("moora", typeof(Moora)),
                ("moora-reference-point", typeof(MooraReferencePoint)),
                ("full-multiplicative-form", typeof(FullMultiplicativeForm)),
                ("copras", typeof(Copras)),
                ("aras", typeof(Aras)),
                ("ocra", typeof(Ocra)),
                ("mairca", typeof(Mairca)),
                ("mabac", typeof(Mabac)),
                ("electre-ii", typeof(ElectreII)),
                ("electre-iii", typeof(ElectreIII))
            )
            .Class(
                new Shape<WeightedSum>(parts => new WeightedSum(parts.Get<Normalization>("normalization"))).With(
                    "normalization",
                    method => method.Normalization
                )
            )
            .Class(
                new Shape<WeightedProduct>(parts => new WeightedProduct(
                    parts.Get<Normalization>("normalization")
                )).With("normalization", method => method.Normalization)
            )
            .Class(
                new Shape<Waspas>(parts => new Waspas(
                    parts.Get<double>("lambda"),
                    parts.Get<Normalization>("normalization")
                ))
                    .With("lambda", method => method.Lambda)
                    .With("normalization", method => method.Normalization)
            )
            .Class(
                new Shape<Topsis>(parts => new Topsis(
                    parts.Get<Normalization>("normalization"),
                    parts.Optional<DistanceMetric?>("metric") ?? DistanceMetric.Euclidean
                ))
                    .With("normalization", method => method.Normalization)
                    .Optional<DistanceMetric?>(
                        "metric",
                        method => method.Metric == DistanceMetric.Euclidean ? null : method.Metric
                    )
            )
            .Class(new Shape<Vikor>(parts => new Vikor(parts.Get<double>("v"))).With("v", method => method.V));

    private static void AddValueFunctions(ShapeBook book) =>
        book.Kinds<ValueFunction>(
                ("piecewise-linear", typeof(PiecewiseLinearValue)),
                ("exponential", typeof(ExponentialValue)),
                ("discrete", typeof(DiscreteValue))
            )
            .Struct(
                new Shape<ValuePoint>(parts => new ValuePoint(parts.Get<double>("value"), parts.Get<double>("worth")))
                    .With("value", point => point.Value)
                    .With("worth", point => point.Worth)
            )
            .Class(
                new Shape<PiecewiseLinearValue>(parts =>
                    ValueFunction.PiecewiseLinear(parts.List<ValuePoint>("points"))
                ).With<ValuePoint[]>("points", function => [.. function.Points])
            )
            .Class(
                new Shape<ExponentialValue>(parts =>
                    ValueFunction.Exponential(
                        parts.Get<double>("worst"),
                        parts.Get<double>("best"),
                        parts.Get<double>("rho")
                    )
                )
                    .With("worst", function => function.Worst)
                    .With("best", function => function.Best)
                    .With("rho", function => function.Rho)
            )
            .Class(
                new Shape<DiscreteValue>(parts =>
                    ValueFunction.Discrete(parts.List<ValuePoint>("points"))
                ).With<ValuePoint[]>("points", function => [.. function.Points])
            )
            .Class(
                new Shape<Mavt>(parts => new Mavt(parts.List<ValueFunction>("functions"))).With<ValueFunction[]>(
                    "functions",
                    method => [.. method.Functions]
                )
            );
}
