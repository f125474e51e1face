using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>What was charged for some days under a name, such as the service fee of a month.</summary>
/// <remarks>Two are equal when all members are equal.</remarks>
public sealed record Charge
{
    private Charge(string name, DateRange during, Money amount)
    {
        Name = name;
        During = during;
        Amount = amount;
    }

    /// <summary>Gets the name of the charge.</summary>
    public string Name { get; }

    /// <summary>Gets the days that it is charged for.</summary>
    public DateRange During { get; }

    /// <summary>Gets the amount.</summary>
    public Money Amount { get; }

    /// <summary>Creates a charge.</summary>
    /// <param name="name">The name of the charge; never blank.</param>
    /// <param name="during">The days that it is charged for.</param>
    /// <param name="amount">The amount.</param>
    /// <returns>The charge.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode, or the days are <see langword="null"/>.</exception>
    public static Charge Of(string name, DateRange during, Money amount) =>
        new(Guard.Against.NoText(name).Trim(), Guard.Against.Null(during), amount);

    /// <summary>Returns text such as <c>service fee 2009-03: 1000.00 USD</c>.</summary>
    /// <returns>Name, days and amount.</returns>
    public override string ToString() => $"{Name} {FeeWords.Days(During)}: {Amount}";
}
