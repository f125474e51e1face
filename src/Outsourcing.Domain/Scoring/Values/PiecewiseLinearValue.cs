using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>A value function of straight lines between judged points.</summary>
/// <remarks>
/// v(x) = vₖ + (x − xₖ) (vₖ₊₁ − vₖ) / (xₖ₊₁ − xₖ) between two neighbouring points, and at a point exactly its worth. Worth
/// may rise and fall, as it does for a temperature. Beyond the first and the last point no value has a worth. Two are equal
/// when their points are equal, in whatever order they were given. Source: Keeney &amp; Raiffa 1976, Decisions with Multiple
/// Objectives, ch. 3.
/// </remarks>
public sealed record PiecewiseLinearValue : ValueFunction
{
    private readonly WorthPoints points;
    private readonly double[] slopes;

    internal PiecewiseLinearValue(WorthPoints points)
    {
        this.points = points;

        // From the last point on the line is level, so that its worth is met exactly.
        slopes = new double[points.Values.Length];
        for (var k = 0; k + 1 < slopes.Length; k++)
        {
            slopes[k] = (points.Worths[k + 1] - points.Worths[k]) / (points.Values[k + 1] - points.Values[k]);
        }
    }

    /// <summary>Gets the values with what each is worth, in rising order of the values.</summary>
    public IReadOnlyList<ValuePoint> Points => points.All;

    internal override bool Rises => points.Rises;

    internal override bool Falls => points.Falls;

    internal override IReadOnlyList<ValuePiece> Pieces =>
        [
            .. Enumerable
                .Range(0, slopes.Length - 1)
                .Select(k => new ValuePiece(
                    points.Values[k],
                    points.Values[k + 1],
                    worth => points.Values[k] + ((worth - points.Worths[k]) / slopes[k])
                )),
        ];

    internal override string Reach =>
        $"goes from {Invariant.Text(points.Values[0])} to {Invariant.Text(points.Values[^1])}";

    private protected override string Text => $"piecewise linear ({points})";

    /// <inheritdoc/>
    public override bool Covers(double value) => points.Values[0] <= value && value <= points.Values[^1];

    /// <inheritdoc/>
    public bool Equals(PiecewiseLinearValue? other) => other is not null && points.Equals(other.points);

    /// <inheritdoc/>
    public override int GetHashCode() => points.GetHashCode();

    internal override Vector512<double> Worth(Vector512<double> values)
    {
        var worth = Vector512<double>.Zero;
        for (var k = 0; k < slopes.Length; k++)
        {
            var start = Vector512.Create(points.Values[k]);
            worth = Vector512.ConditionalSelect(
                Vector512.GreaterThanOrEqual(values, start),
                Vector512.Create(points.Worths[k]) + ((values - start) * slopes[k]),
                worth
            );
        }

        return Lanes.Most(Lanes.Least(worth, Vector512<double>.One), Vector512<double>.Zero);
    }
}
