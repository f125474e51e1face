namespace Outsourcing.Domain.Measurement;

/// <summary>How many values lay from one whole number to another.</summary>
/// <param name="Low">The least value of the bucket.</param>
/// <param name="High">The greatest value of the bucket, included.</param>
/// <param name="Count">How many values lay in it.</param>
/// <remarks>Two buckets are equal when all numbers are equal. The default is an empty bucket at zero.</remarks>
public readonly record struct HistogramBucket(long Low, long High, long Count)
{
    /// <summary>Returns the numbers, such as <c>256 to 257: 12</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Invariant.Text(Low)} to {Invariant.Text(High)}: {Invariant.Text(Count)}";
}
