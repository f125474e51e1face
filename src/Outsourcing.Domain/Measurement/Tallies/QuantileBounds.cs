namespace Outsourcing.Domain.Measurement;

/// <summary>Between which whole numbers a quantile lies.</summary>
/// <param name="Low">The least that it can be.</param>
/// <param name="High">The greatest that it can be.</param>
/// <remarks>Two are equal when both numbers are equal. The default is exactly zero.</remarks>
public readonly record struct QuantileBounds(long Low, long High)
{
    /// <summary>Gets whether the quantile is known exactly.</summary>
    public bool IsExact => Low == High;

    /// <summary>Returns both numbers, such as <c>256 to 257</c>, or the one.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        IsExact ? Invariant.Text(Low) : $"{Invariant.Text(Low)} to {Invariant.Text(High)}";
}
