using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Selection;

/// <summary>What work costs in house in a year, and how much of that outsourcing would really avoid.</summary>
/// <remarks>
/// Overhead and staff that stay are paid with or without a provider. Who compares a fee with the full cost counts them as
/// saved (Government Finance Officers Association, Make or buy?). Two are equal when both members are. Immutable.
/// </remarks>
public sealed record InHouseCost
{
    private InHouseCost(Money full, Money avoidable) => (Full, Avoidable) = (full, avoidable);

    /// <summary>Gets the full cost of a year.</summary>
    public Money Full { get; }

    /// <summary>Gets the part of it that ends when the work leaves the house.</summary>
    public Money Avoidable { get; }

    /// <summary>Gets the part that stays: by so much a saving on the full cost is overstated.</summary>
    public Money Remaining => Full - Avoidable;

    /// <summary>Creates it.</summary>
    /// <param name="full">The full cost of a year, zero or above.</param>
    /// <param name="avoidable">The part that ends, from zero to the full cost, in its currency.</param>
    /// <returns>The cost.</returns>
    /// <exception cref="ArgumentException">An amount is out of its range, or the currencies differ.</exception>
    public static InHouseCost Of(Money full, Money avoidable) =>
        avoidable.Currency != full.Currency || avoidable.Amount < 0m || avoidable.Amount > full.Amount
            ? throw new ArgumentException(
                $"What is avoided is from zero to the full cost, in its currency; of {full} it cannot be {avoidable}.",
                nameof(avoidable)
            )
            : new InHouseCost(full, avoidable);

    /// <summary>Gives what outsourcing saves in a year.</summary>
    /// <param name="outsourced">What it costs in a year, with governing the provider; in the same currency.</param>
    /// <returns>The avoidable cost less what outsourcing costs; below zero when it saves nothing.</returns>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public Money SavingBy(Money outsourced) => Avoidable - outsourced;

    /// <summary>Returns text such as <c>700000.00 EUR avoidable of 1000000.00 EUR</c>.</summary>
    /// <returns>Both amounts.</returns>
    public override string ToString() => $"{Avoidable} avoidable of {Full}";
}
