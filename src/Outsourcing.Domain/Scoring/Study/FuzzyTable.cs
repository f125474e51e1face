namespace Outsourcing.Domain.Scoring;

/// <summary>Fuzzy numbers of all alternatives on all criteria, with fuzzy weights: what <see cref="FuzzyTopsis"/> computes on.</summary>
/// <remarks>
/// Immutable; safe to use from any thread. Two tables are equal when criteria, weights and alternatives (in order) are equal.
/// </remarks>
public sealed class FuzzyTable : IEquatable<FuzzyTable>
{
    private readonly TriangularNumber[] weights;
    private readonly FuzzyAlternative[] alternatives;

    private FuzzyTable(Criterion[] criteria, TriangularNumber[] weights, FuzzyAlternative[] alternatives)
    {
        Criteria = Array.AsReadOnly(criteria);
        this.weights = weights;
        this.alternatives = alternatives;
        Numbers = PerformanceTable.FromChecked(
            [.. criteria.SelectMany(criterion => Enumerable.Repeat(criterion, 3))],
            Array.ConvertAll(
                alternatives,
                row =>
                    Alternative.Of(
                        row.Name,
                        [.. row.Cells.SelectMany(cell => new Cell[] { cell.Lower, cell.Mode, cell.Upper })]
                    )
            )
        );
    }

    /// <summary>Gets the criteria, in the order of the columns.</summary>
    public IReadOnlyList<Criterion> Criteria { get; }

    /// <summary>Gets the weight of each criterion.</summary>
    public IReadOnlyList<TriangularNumber> Weights => Array.AsReadOnly(weights);

    /// <summary>Gets the alternatives, in the order of the rows.</summary>
    public IReadOnlyList<FuzzyAlternative> Alternatives => Array.AsReadOnly(alternatives);

    /// <summary>The lower, the mode and the upper column of each criterion, one after the other.</summary>
    internal PerformanceTable Numbers { get; }

    internal ReadOnlySpan<TriangularNumber> WeightSpan => weights;

    /// <summary>Creates a table.</summary>
    /// <param name="criteria">The criteria; names unique. Weights that they state do not count.</param>
    /// <param name="weights">A weight for each criterion, zero or more; of weight (0, 0, 0) a criterion takes no part.</param>
    /// <param name="alternatives">The alternatives, at least one; names unique, one number for each criterion, on its scale.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">One of these conditions does not hold; the message lists every problem of the alternatives.</exception>
    public static FuzzyTable Of(
        IEnumerable<Criterion> criteria,
        IEnumerable<TriangularNumber> weights,
        IEnumerable<FuzzyAlternative> alternatives
    )
    {
        Criterion[] columns = Guard.Against.NullElement(criteria);
        TriangularNumber[] shares = [.. Guard.Against.Null(weights)];
        FuzzyAlternative[] rows = Guard.Against.NullElement(alternatives);
        ProblemCheck.ThrowIfAny(
            ProblemCheck
                .Table(columns, Part(rows, cell => cell.Lower))
                .Concat(ProblemCheck.Table(columns, Part(rows, cell => cell.Upper)))
                .DistinctBy(finding => finding.Message, StringComparer.Ordinal),
            nameof(alternatives)
        );
        CheckWeights(shares, columns.Length, nameof(weights));
        return new FuzzyTable(columns, shares, rows);
    }

    /// <inheritdoc/>
    public bool Equals(FuzzyTable? other) =>
        other is not null
        && Criteria.SequenceEqual(other.Criteria)
        && weights.AsSpan().SequenceEqual(other.weights)
        && alternatives.AsSpan().SequenceEqual(other.alternatives);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FuzzyTable);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(alternatives.Length, weights.Length, alternatives[0]);

    /// <summary>Returns the size, such as <c>3 alternatives by 4 criteria</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Invariant.Text(alternatives.Length)} alternatives by {Invariant.Text(weights.Length)} criteria";

    private static Alternative[] Part(FuzzyAlternative[] rows, Func<TriangularNumber, double> part) =>
        Array.ConvertAll(rows, row => Alternative.Of(row.Name, [.. row.Cells.Select(cell => (Cell)part(cell))]));

    private static void CheckWeights(TriangularNumber[] weights, int criteria, string parameterName)
    {
        if (weights.Length != criteria)
        {
            throw new ArgumentException(
                $"There are {Invariant.Text(weights.Length)} weights for {Invariant.Text(criteria)} criteria.",
                parameterName
            );
        }

        foreach (var weight in weights)
        {
            if (
                weight.Lower < 0
                || (
                    weight.Upper != 0
                    && weight.Upper is not (>= Magnitude.SmallestWeight and <= Magnitude.LargestWeight)
                )
            )
            {
                throw new ArgumentException(
                    $"A fuzzy weight is zero, or at least zero and at most from 1e-100 to 1e100, and {weight} is not.",
                    parameterName
                );
            }
        }

        if (Array.TrueForAll(weights, weight => weight.Upper == 0))
        {
            throw new ArgumentException("No weight is above zero.", parameterName);
        }
    }
}
