using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>A band of revenue with the percentage that applies to the part in it.</summary>
/// <remarks>Two are equal when both parts are. Immutable.</remarks>
public sealed record RoyaltyBand
{
    private RoyaltyBand(Percentage percentage, Money? upTo)
    {
        Percentage = percentage;
        UpTo = upTo;
    }

    /// <summary>Gets the percentage.</summary>
    public Percentage Percentage { get; }

    /// <summary>Gets up to which revenue the band goes, that amount included; <see langword="null"/> for the last band.</summary>
    public Money? UpTo { get; }

    /// <summary>Creates a band.</summary>
    /// <param name="percentage">The percentage, 0 or more.</param>
    /// <param name="upTo">Up to which revenue it goes, above zero; none for the last band.</param>
    /// <returns>The band.</returns>
    /// <exception cref="ArgumentException">The percentage is below zero, or the amount is zero or below.</exception>
    public static RoyaltyBand Of(Percentage percentage, Money? upTo = null) =>
        percentage < Percentage.Zero
            ? throw new ArgumentException($"A royalty is not below zero, and {percentage} is.", nameof(percentage))
        : upTo is { Amount: <= 0 } none
            ? throw new ArgumentException($"A band reaches above zero, and {none} does not.", nameof(upTo))
        : new RoyaltyBand(percentage, upTo);

    /// <summary>Returns text such as <c>5% up to 1000.00 USD</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => UpTo is { } end ? $"{Percentage} up to {end}" : $"{Percentage}";

    internal static RoyaltyBand[] Checked(IEnumerable<RoyaltyBand> bands)
    {
        var copy = Guard.Against.NullElement(bands);
        if (copy.Length == 0)
        {
            throw new ArgumentException("There is no band.", nameof(bands));
        }

        for (var i = 0; i < copy.Length; i++)
        {
            if (copy[i].UpTo is null != (i == copy.Length - 1))
            {
                throw new ArgumentException(
                    "The last band has no upper end, and each other band has one.",
                    nameof(bands)
                );
            }

            if (i > 0 && copy[i].UpTo is { } end && copy[i - 1].UpTo is { } before)
            {
                if (end.Currency != before.Currency || end <= before)
                {
                    throw new ArgumentException(
                        $"A band follows the one before it, and {end} does not come after {before}.",
                        nameof(bands)
                    );
                }
            }
        }

        return copy;
    }
}
