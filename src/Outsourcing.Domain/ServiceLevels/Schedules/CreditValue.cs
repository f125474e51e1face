using System.Diagnostics.CodeAnalysis;
using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>What a missed level gives: a percentage of the fee base, service points, or days of service in kind.</summary>
/// <remarks>Two are equal when kind and number are equal. Immutable.</remarks>
public sealed record CreditValue
{
    private const string PointsWord = " points";
    private const string DaysWord = " days";

    private CreditValue(CreditUnit unit, decimal amount)
    {
        Unit = unit;
        Amount = amount;
    }

    /// <summary>Gets what is counted.</summary>
    public CreditUnit Unit { get; }

    /// <summary>Gets how much: percentage points of the fee base, points, or days; zero or more.</summary>
    public decimal Amount { get; }

    /// <summary>Creates a percentage of the fee base.</summary>
    /// <param name="share">The percentage, zero or more.</param>
    /// <returns>The credit.</returns>
    /// <exception cref="ArgumentException">The percentage is below zero or above 10,000 %.</exception>
    public static CreditValue Of(Percentage share) =>
        new(CreditUnit.Share, ServiceLevelGuards.NotNegative(share).Points);

    /// <summary>Creates service points, which a <see cref="PointScale"/> turns into a percentage of the fee base.</summary>
    /// <param name="points">The points, zero or more.</param>
    /// <returns>The credit.</returns>
    /// <exception cref="ArgumentException">The points are below zero.</exception>
    public static CreditValue OfPoints(decimal points) => new(CreditUnit.Points, ServiceLevelGuards.Factor(points));

    /// <summary>Creates days by which the service is extended without a fee.</summary>
    /// <param name="days">The days, zero or more.</param>
    /// <returns>The credit.</returns>
    /// <exception cref="ArgumentException">The days are below zero.</exception>
    public static CreditValue OfDays(decimal days) => new(CreditUnit.Days, ServiceLevelGuards.Factor(days));

    /// <summary>Reads text such as <c>10 %</c>, <c>3 points</c> or <c>2 days</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The credit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static CreditValue Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var value)
            ? value
            : throw new FormatException($"'{text}' is not a credit such as '10 %', '3 points' or '2 days'.");

    /// <summary>Reads what <see cref="Parse"/> reads, without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The credit, or <see langword="null"/> when the text is none.</param>
    /// <returns>Whether the text is a credit.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out CreditValue? value)
    {
        var trimmed = (text ?? "").Trim();
        value =
            Percentage.TryParse(trimmed, out var share) && ServiceLevelGuards.IsShare(share) ? Of(share)
            : Number(trimmed, PointsWord) is { } points ? OfPoints(points)
            : Number(trimmed, DaysWord) is { } days ? OfDays(days)
            : null;
        return value is not null;
    }

    /// <summary>Returns the text that <see cref="Parse"/> reads back.</summary>
    /// <returns>The number and what is counted.</returns>
    public override string ToString() =>
        Unit switch
        {
            CreditUnit.Share => Percentage.Of(Amount).ToString(),
            CreditUnit.Points => $"{Invariant.Text(Decimals.Canonical(Amount))}{PointsWord}",
            _ => $"{Invariant.Text(Decimals.Canonical(Amount))}{DaysWord}",
        };

    /// <summary>The percentage as a part of one; points and days as they are.</summary>
    internal Ratio Exact => Unit == CreditUnit.Share ? Ratio.Of(Percentage.Of(Amount)) : Ratio.Of(Amount);

    private static decimal? Number(string text, string word) =>
        text.EndsWith(word, StringComparison.Ordinal)
        && Decimals.TryParse(text.AsSpan(0, text.Length - word.Length), out var number)
        && ServiceLevelGuards.IsFactor(number)
            ? number
            : null;
}

/// <summary>What a <see cref="CreditValue"/> counts.</summary>
public enum CreditUnit
{
    /// <summary>Nothing; no credit has it.</summary>
    None = 0,

    /// <summary>A percentage of the fee base.</summary>
    Share = 1,

    /// <summary>Service points.</summary>
    Points = 2,

    /// <summary>Days of service without a fee.</summary>
    Days = 3,
}
