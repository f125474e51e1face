namespace Outsourcing.Samples;

/// <summary>What one criterion adds to a score.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Value">What was found.</param>
/// <param name="Amount">What it adds.</param>
/// <param name="Track">The most that it could add, as a share of the longest bar.</param>
/// <param name="Bar">What it adds, as shares of that.</param>
/// <param name="IsMissing">Whether nobody knows the value, and one is assumed.</param>
internal sealed record ScorePart(
    string Criterion,
    string Value,
    string Amount,
    double Track,
    IReadOnlyList<BarPart> Bar,
    bool IsMissing
);
