using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>A credit was given for an earlier window: it uses up caps over longer times and may be earned back.</summary>
public sealed record CreditGiven : Fact
{
    private CreditGiven(string id, LocalDate on, Instant recorded, DateRange window, Money amount, string? level)
        : base(id, on, recorded)
    {
        Window = window;
        Amount = amount;
        Level = level;
    }

    /// <summary>Gets the days of the window that was settled.</summary>
    public DateRange Window { get; }

    /// <summary>Gets the amount.</summary>
    public Money Amount { get; }

    /// <summary>Gets the name of the level; <see langword="null"/> when it is not told apart, so that it cannot be earned back.</summary>
    public string? Level { get; }

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day of the credit note.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="window">The days of the window that was settled.</param>
    /// <param name="amount">The amount, zero or more.</param>
    /// <param name="level">The name of the level; absent when it is not told apart.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A name is blank, or the amount is below zero.</exception>
    public static CreditGiven Of(
        string id,
        LocalDate on,
        Instant recorded,
        DateRange window,
        Money amount,
        string? level = null
    ) =>
        new(
            id,
            on,
            recorded,
            Guard.Against.Null(window),
            ServiceLevelGuards.NotNegative(amount),
            level is null ? null : Guard.Against.NoText(level).Trim()
        );

    /// <inheritdoc/>
    protected override string Describe() => $"credit {Amount} for {Window}" + (Level is null ? "" : $" ({Level})");
}
