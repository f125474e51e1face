using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;
using static Outsourcing.Domain.Json.ResultShapes;

namespace Outsourcing.Domain.Json;

/// <summary>What is counted over samples of the weights as JSON.</summary>
internal static class SampleShapes
{
    public static void AddResults(ShapeBook book) =>
        book.Class(
                Written<AlternativeAcceptability>()
                    .With("alternative", acceptability => acceptability.Name)
                    .With("samples", acceptability => (decimal)acceptability.Samples)
                    .With<decimal[]>(
                        "counts",
                        acceptability => [.. acceptability.Counts.Select(count => (decimal)count)]
                    )
                    .With<double[]>("acceptabilities", acceptability => [.. acceptability.Acceptabilities])
                    .With<double[]>("centralWeights", acceptability => [.. acceptability.CentralWeights])
            )
            .Class(
                Written<Smaa2Result>()
                    .With("method", result => result.Method.Name)
                    .With("weights", result => result.Weights.ToString())
                    .With<string[]>("drawn", result => [.. result.Ranges.Select(range => range.ToString())])
                    .With("samples", result => (decimal)result.Samples)
                    .With("leader", result => result.Leader.Name)
                    .With<AlternativeAcceptability[]>("alternatives", result => [.. result.Alternatives])
                    .With("fingerprint", result => Fingerprint.Of(result))
            )
            .Class(
                Written<CategoryAcceptability>()
                    .With("alternative", acceptability => acceptability.Name)
                    .With("mostLikely", acceptability => acceptability.MostLikely)
                    .With<decimal[]>(
                        "counts",
                        acceptability => [.. acceptability.Counts.Select(count => (decimal)count)]
                    )
                    .With<double[]>("acceptabilities", acceptability => [.. acceptability.Acceptabilities])
            )
            .Class(
                Written<SmaaTriResult>()
                    .With("method", result => result.Method.Name)
                    .With("weights", result => result.Weights.ToString())
                    .With<string[]>("drawn", result => [.. result.Ranges.Select(range => range.ToString())])
                    .With("samples", result => (decimal)result.Samples)
                    .With<string[]>(
                        "categories",
                        result => [.. result.Method.Method.Categories.Select(category => category.Name)]
                    )
                    .With<CategoryAcceptability[]>("alternatives", result => [.. result.Alternatives])
                    .With("fingerprint", result => Fingerprint.Of(result))
            );
}
