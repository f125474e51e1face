namespace Outsourcing.Domain.Measurement;

/// <summary>The least and the greatest of many values, with where they came from.</summary>
/// <remarks>
/// Among equal values the one that came first counts: by instant, then by the name of the source (ordinal), then by the
/// sequence. Merging a part twice changes nothing. Two tallies are equal when both occurrences are equal.
/// </remarks>
public sealed record ExtremesTally : IMergeable<ExtremesTally>
{
    private ExtremesTally(Occurrence? least, Occurrence? greatest)
    {
        Least = least;
        Greatest = greatest;
    }

    /// <summary>Gets what has seen nothing.</summary>
    public static ExtremesTally Zero { get; } = new(null, null);

    /// <summary>Gets the least value; <see langword="null"/> when there was none.</summary>
    public Occurrence? Least { get; }

    /// <summary>Gets the greatest value; <see langword="null"/> when there was none.</summary>
    public Occurrence? Greatest { get; }

    /// <summary>Creates the tally of one value.</summary>
    /// <param name="occurrence">The value.</param>
    /// <returns>The tally, with the value at both ends.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="occurrence"/> is <see langword="null"/>.</exception>
    public static ExtremesTally Of(Occurrence occurrence) =>
        new(Guard.Against.Null(occurrence), Guard.Against.Null(occurrence));

    /// <summary>Puts a tally back together from its ends.</summary>
    /// <param name="least">The least value.</param>
    /// <param name="greatest">The greatest value; the same occurrence when the values are equal, since the first of equal ones counts.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentNullException">An end is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The greatest value is below the least, or equals it and came from elsewhere.</exception>
    public static ExtremesTally Of(Occurrence least, Occurrence greatest)
    {
        Guard.Against.Null(least);
        Guard.Against.Null(greatest);
        return least.Value < greatest.Value || least == greatest
            ? new ExtremesTally(least, greatest)
            : throw new ArgumentException(
                $"The greatest value, {greatest}, is not above the least, {least}.",
                nameof(greatest)
            );
    }

    /// <summary>Keeps the least and the greatest of two parts.</summary>
    /// <param name="first">One part.</param>
    /// <param name="second">The other part.</param>
    /// <returns>The whole.</returns>
    /// <exception cref="ArgumentNullException">A part is <see langword="null"/>.</exception>
    public static ExtremesTally Merge(ExtremesTally first, ExtremesTally second) =>
        new(
            Further(Guard.Against.Null(first).Least, Guard.Against.Null(second).Least, sign: -1),
            Further(first.Greatest, second.Greatest, sign: 1)
        );

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("extremes-tally").Value(Least).Value(Greatest);

    /// <summary>Returns both occurrences, or <c>none</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Least is null ? "none" : $"from {Least} to {Greatest}";

    private static Occurrence? Further(Occurrence? one, Occurrence? other, int sign)
    {
        if (one is null || other is null)
        {
            return one ?? other;
        }

        var order = sign * one.Value.CompareTo(other.Value);
        return order > 0 || (order == 0 && one.ComesBefore(other)) ? one : other;
    }
}
