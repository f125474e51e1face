using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>A tier of a credit schedule as it is written: a range of measured values, each end in it or not, and the credit.</summary>
/// <remarks>Two are equal when credit and ends are equal. Immutable.</remarks>
public sealed record CreditTier
{
    private CreditTier(CreditValue credit) => Credit = credit;

    /// <summary>Gets the credit.</summary>
    public CreditValue Credit { get; }

    /// <summary>Gets the lower end; <see langword="null"/> when there is none.</summary>
    public Measured? From { get; private init; }

    /// <summary>Gets whether the lower end belongs to the tier.</summary>
    public bool FromIncluded { get; private init; }

    /// <summary>Gets the upper end; <see langword="null"/> when there is none.</summary>
    public Measured? To { get; private init; }

    /// <summary>Gets whether the upper end belongs to the tier.</summary>
    public bool ToIncluded { get; private init; }

    /// <summary>Creates a tier without ends, to which every value belongs.</summary>
    /// <param name="credit">The credit.</param>
    /// <returns>The tier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="credit"/> is <see langword="null"/>.</exception>
    public static CreditTier Of(CreditValue credit) => new(Guard.Against.Null(credit));

    /// <inheritdoc cref="Of(CreditValue)"/>
    /// <param name="credit">The credit, such as <c>10 %</c>.</param>
    /// <exception cref="FormatException">The text is not a credit.</exception>
    public static CreditTier Of(string credit) => Of(CreditValue.Parse(credit));

    /// <summary>Sets the lower end, which belongs to the tier.</summary>
    /// <param name="level">The end, such as <c>99 %</c>.</param>
    /// <returns>The same tier with this end.</returns>
    /// <exception cref="FormatException">The text is not a measure.</exception>
    /// <exception cref="ArgumentException">The ends have different units, or no value lies between them.</exception>
    public CreditTier AtLeast(string level) =>
        (this with { From = Measured.Parse(level), FromIncluded = true }).Checked(level);

    /// <summary>Sets the lower end, which does not belong to the tier.</summary>
    /// <inheritdoc cref="AtLeast"/>
    public CreditTier Above(string level) =>
        (this with { From = Measured.Parse(level), FromIncluded = false }).Checked(level);

    /// <summary>Sets the upper end, which belongs to the tier.</summary>
    /// <inheritdoc cref="AtLeast"/>
    public CreditTier AtMost(string level) =>
        (this with { To = Measured.Parse(level), ToIncluded = true }).Checked(level);

    /// <summary>Sets the upper end, which does not belong to the tier.</summary>
    /// <inheritdoc cref="AtLeast"/>
    public CreditTier Below(string level) =>
        (this with { To = Measured.Parse(level), ToIncluded = false }).Checked(level);

    /// <summary>Says whether a measured value belongs to the tier; compared exactly, never rounded.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it lies between the ends; a value of another unit belongs to no tier with ends.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    public bool Contains(Measured value)
    {
        Guard.Against.Null(value);
        return (From is null || (SameUnit(From, value) && Reaches(value.Value.CompareTo(From.Value), FromIncluded)))
            && (To is null || (SameUnit(To, value) && Reaches(To.Value.CompareTo(value.Value), ToIncluded)));
    }

    /// <summary>Returns the tier in words, such as <c>10% from 99 % on and below 99.99 %</c>.</summary>
    /// <returns>The credit and the range.</returns>
    public override string ToString()
    {
        var from =
            From is null ? ""
            : FromIncluded ? $"from {From} on"
            : $"above {From}";
        var to =
            To is null ? ""
            : ToIncluded ? $"up to {To}"
            : $"below {To}";
        var link = from.Length > 0 && to.Length > 0 ? " and " : "";
        var range = $"{from}{link}{to}";
        return range.Length == 0 ? $"{Credit} always" : $"{Credit} {range}";
    }

    private static bool SameUnit(Measured one, Measured other) => one.Unit == other.Unit;

    private static bool Reaches(int order, bool included) => included ? order >= 0 : order > 0;

    private CreditTier Checked(string level)
    {
        if (From is null || To is null)
        {
            return this;
        }

        var order = From.Value.CompareTo(To.Value);
        return From.Unit == To.Unit && (order < 0 || (order == 0 && FromIncluded && ToIncluded))
            ? this
            : throw new ArgumentException($"No value lies in the tier '{this}'.", nameof(level));
    }
}
