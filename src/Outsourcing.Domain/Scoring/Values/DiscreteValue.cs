using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>A value function that lists its values, each with what it is worth.</summary>
/// <remarks>
/// For grades, classes and other values with nothing between them. A value that is not listed, to the last digit, has no
/// worth. Two are equal when their lists are equal, in whatever order they were given. Source: Keeney &amp; Raiffa 1976,
/// Decisions with Multiple Objectives, ch. 3.
/// </remarks>
public sealed record DiscreteValue : ValueFunction
{
    private readonly WorthPoints points;

    internal DiscreteValue(WorthPoints points) => this.points = points;

    /// <summary>Gets the values with what each is worth, in rising order of the values.</summary>
    public IReadOnlyList<ValuePoint> Points => points.All;

    internal override bool Rises => points.Rises;

    internal override bool Falls => points.Falls;

    internal override IReadOnlyList<ValuePiece> Pieces =>
        Array.ConvertAll(points.Values, value => new ValuePiece(value, value, _ => value));

    internal override string Reach => $"lists {Invariant.List(Array.ConvertAll(points.Values, Invariant.Text))}";

    private protected override string Text => $"discrete ({points})";

    /// <inheritdoc/>
    public override bool Covers(double value) => Array.BinarySearch(points.Values, value) >= 0;

    /// <inheritdoc/>
    public bool Equals(DiscreteValue? other) => other is not null && points.Equals(other.points);

    /// <inheritdoc/>
    public override int GetHashCode() => points.GetHashCode();

    internal override Vector512<double> Worth(Vector512<double> values)
    {
        var worth = Vector512<double>.Zero;
        for (var k = 0; k < points.Values.Length; k++)
        {
            worth = Vector512.ConditionalSelect(
                Vector512.Equals(values, Vector512.Create(points.Values[k])),
                Vector512.Create(points.Worths[k]),
                worth
            );
        }

        return worth;
    }

    internal override bool CoversAll(ReadOnlySpan<double> values, in ColumnStatistics column)
    {
        foreach (var value in values)
        {
            if (!Covers(value))
            {
                return false;
            }
        }

        return true;
    }
}
