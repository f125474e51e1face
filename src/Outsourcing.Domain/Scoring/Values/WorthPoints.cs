namespace Outsourcing.Domain.Scoring;

/// <summary>Judged points in rising order of the values.</summary>
internal sealed class WorthPoints : IEquatable<WorthPoints>
{
    private WorthPoints(ValuePoint[] points)
    {
        All = Array.AsReadOnly(points);
        Values = Array.ConvertAll(points, point => point.Value);
        Worths = Array.ConvertAll(points, point => point.Worth);
        for (var k = 1; k < points.Length; k++)
        {
            Rises |= Worths[k] > Worths[k - 1];
            Falls |= Worths[k] < Worths[k - 1];
        }
    }

    public IReadOnlyList<ValuePoint> All { get; }

    public double[] Values { get; }

    public double[] Worths { get; }

    public bool Rises { get; }

    public bool Falls { get; }

    public static WorthPoints Of(IEnumerable<ValuePoint> points, int least)
    {
        ValuePoint[] sorted = [.. Guard.Against.Null(points).OrderBy(point => point.Value)];
        if (sorted.Length < least)
        {
            throw new ArgumentException(
                $"The value function needs {Invariant.Text(least)} or more points and has {Invariant.Text(sorted.Length)}.",
                nameof(points)
            );
        }

        foreach (var (low, high) in sorted.Zip(sorted.Skip(1)))
        {
            if (Magnitude.IsSame(low.Value, high.Value) || high.Value - low.Value < Magnitude.Smallest)
            {
                throw new ArgumentException(
                    $"The values {Invariant.Text(low.Value)} and {Invariant.Text(high.Value)} are one value, but for rounding.",
                    nameof(points)
                );
            }
        }

        return new WorthPoints(sorted);
    }

    public bool Equals(WorthPoints? other) => other is not null && All.SequenceEqual(other.All);

    public override bool Equals(object? obj) => Equals(obj as WorthPoints);

    public override int GetHashCode() => HashCode.Combine(All.Count, All[0], All[^1]);

    /// <summary>Returns value and worth of each point, such as <c>0: 0, 10: 1</c>.</summary>
    public override string ToString() => string.Join(", ", All.Select(point => point.ToString()));
}
