using NodaTime;
using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>Credits are given only when they are claimed in time. Without such terms they are automatic.</summary>
/// <remarks>Two are equal when length and cost are equal. Immutable.</remarks>
public sealed record ClaimTerms
{
    private ClaimTerms(Period within, Money? cost)
    {
        Within = within;
        Cost = cost;
    }

    /// <summary>Gets how long after the last day of the window a credit can be claimed.</summary>
    public Period Within { get; }

    /// <summary>Gets what a claim costs the customer; <see langword="null"/> when that is not known.</summary>
    public Money? Cost { get; }

    /// <summary>Creates the terms.</summary>
    /// <param name="within">How long after the last day of the window: days, weeks, months or years.</param>
    /// <param name="cost">What a claim costs the customer, zero or more; absent when that is not known.</param>
    /// <returns>The terms.</returns>
    /// <exception cref="ArgumentException">The length has hours or smaller parts or no day, or is above a hundred years, or the cost is below zero.</exception>
    public static ClaimTerms Of(Period within, Money? cost = null) =>
        new(
            ServiceLevelGuards.Days(within),
            cost is { } given ? ServiceLevelGuards.NotNegative(given, nameof(cost)) : null
        );

    /// <summary>Gives the last day on which the credits of a window can be claimed.</summary>
    /// <param name="lastDay">The last day of the window.</param>
    /// <returns>The day.</returns>
    public LocalDate LastDay(LocalDate lastDay) => lastDay.Plus(Within);

    /// <summary>Returns the terms in words, such as <c>claimed within P15D of the end of the window</c>.</summary>
    /// <returns>The length.</returns>
    public override string ToString() => $"claimed within {Within} of the end of the window";
}
