using Outsourcing.Domain.Scoring;

namespace Outsourcing.Samples;

/// <summary>For which weights of a criterion the leader stays first, as shares of all weights.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Now">The weight that it has.</param>
/// <param name="Low">The least weight for which the leader stays.</param>
/// <param name="High">The greatest weight for which the leader stays.</param>
/// <param name="Below">Who leads below; <see langword="null"/> for nobody else.</param>
/// <param name="Above">Who leads above; <see langword="null"/> for nobody else.</param>
internal sealed record WeightInterval(
    string Criterion,
    double Now,
    double Low,
    double High,
    string? Below,
    string? Above
)
{
    public static IReadOnlyList<string> Headings { get; } =
    ["Criterion", "Weight now", "Leader holds", "Below that", "Above that"];

    /// <summary>Gets the cells of its row in a table.</summary>
    public IReadOnlyList<string> Row =>
        [
            Criterion,
            Wording.Percent(Now),
            $"{Wording.Percent(Low)} to {Wording.Percent(High)}",
            Below ?? "–",
            Above ?? "–",
        ];

    public static WeightInterval Of(WeightStability flip) =>
        new(
            flip.Criterion.Name,
            flip.Weight / flip.Total,
            flip.Low / flip.Total,
            flip.High / flip.Total,
            flip.LeaderBelow,
            flip.LeaderAbove
        );
}
