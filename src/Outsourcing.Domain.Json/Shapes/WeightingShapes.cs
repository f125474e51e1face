using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Json;

/// <summary>Weights and the ways to derive them as JSON.</summary>
internal static class WeightingShapes
{
    public static void AddInputs(ShapeBook book) =>
        book.Kinds<DataWeighting>(
                ("entropy", typeof(EntropyWeighting)),
                ("gini", typeof(GiniWeighting)),
                ("deviation", typeof(DeviationWeighting)),
                ("critic", typeof(CriticWeighting)),
                ("merec", typeof(MerecWeighting))
            )
            .Class(new Shape<EntropyWeighting>(_ => new EntropyWeighting()))
            .Class(new Shape<GiniWeighting>(_ => new GiniWeighting()))
            .Class(new Shape<DeviationWeighting>(_ => new DeviationWeighting()))
            .Class(
                new Shape<CriticWeighting>(parts => new CriticWeighting(parts.Get<bool>("respectDirections"))).With(
                    "respectDirections",
                    weighting => weighting.RespectDirections
                )
            )
            .Class(new Shape<MerecWeighting>(_ => new MerecWeighting()));

    public static Shape<Weights> Weights() => new Shape<Weights>(parts =>
            (
                parts.Optional<decimal[]>("stated"),
                parts.Optional<decimal?>("whole"),
                parts.Optional<double[]>("derived")
            ) switch
            {
                ({ } stated, { } whole, null) => Scoring.Weights.Of(stated, whole),
                ({ } stated, null, null) => Scoring.Weights.Of(stated),
                (null, null, { } derived) => Scoring.Weights.Derived(derived),
                _ => throw new ShapeException("Weights are either 'stated', with their 'whole', or 'derived'."),
            }
        ).When<decimal[]>("stated", weights => weights.IsStated, weights => [.. weights.Stated]).When<decimal?>("whole", weights => weights.IsStated, weights => weights.Whole).When<double[]>("derived", weights => !weights.IsStated, weights => [.. weights.Shares]);
}
