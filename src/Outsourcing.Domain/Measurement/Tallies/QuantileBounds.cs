namespace Outsourcing.Domain.Measurement;

/// <summary>Between which whole numbers a quantile lies, both included.</summary>
/// <remarks>Two are equal when both numbers are equal. The default is exactly zero.</remarks>
public readonly record struct QuantileBounds
{
    private QuantileBounds(long low, long high)
    {
        Low = low;
        High = high;
    }

    /// <summary>Gets the least that the quantile can be.</summary>
    public long Low { get; }

    /// <summary>Gets the greatest that it can be.</summary>
    public long High { get; }

    /// <summary>Gets whether the quantile is known exactly.</summary>
    public bool IsExact => Low == High;

    /// <summary>Creates bounds.</summary>
    /// <param name="low">The least that the quantile can be.</param>
    /// <param name="high">The greatest that it can be.</param>
    /// <returns>The bounds.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="high"/> is below <paramref name="low"/>.</exception>
    public static QuantileBounds Of(long low, long high) =>
        new(low, Guard.Against.OutOfRange(high, nameof(high), low, long.MaxValue));

    /// <summary>Returns both numbers, such as <c>256 to 257</c>, or the one.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        IsExact ? Invariant.Text(Low) : $"{Invariant.Text(Low)} to {Invariant.Text(High)}";
}
