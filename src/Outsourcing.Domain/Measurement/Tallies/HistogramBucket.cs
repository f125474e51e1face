namespace Outsourcing.Domain.Measurement;

/// <summary>How many values lay from one whole number to another.</summary>
/// <remarks>Two buckets are equal when all numbers are equal. The default is an empty bucket at zero.</remarks>
public readonly record struct HistogramBucket
{
    /// <summary>Creates a bucket; whether it is one of a scheme is checked where it is used.</summary>
    /// <param name="low">The least value of the bucket.</param>
    /// <param name="high">The greatest value of the bucket, included.</param>
    /// <param name="count">How many values lay in it.</param>
    public HistogramBucket(long low, long high, long count)
    {
        Low = low;
        High = high;
        Count = count;
    }

    /// <summary>Gets the least value of the bucket.</summary>
    public long Low { get; }

    /// <summary>Gets the greatest value of the bucket, included.</summary>
    public long High { get; }

    /// <summary>Gets how many values lay in it.</summary>
    public long Count { get; }

    /// <summary>Returns the numbers, such as <c>256 to 257: 12</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Invariant.Text(Low)} to {Invariant.Text(High)}: {Invariant.Text(Count)}";
}
