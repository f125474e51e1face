using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Selection;

/// <summary>An amount of a layer of cost on a day.</summary>
/// <remarks>Savings and revenues are below zero. Two are equal when all members are. Immutable.</remarks>
public sealed record CostLine
{
    private static readonly decimal Most = 10_000_000_000_000_000m;

    private CostLine(CostLayer layer, string name, Money amount, LocalDate on) =>
        (Layer, Name, Amount, On) = (layer, name, amount, on);

    /// <summary>Gets the layer.</summary>
    public CostLayer Layer { get; }

    /// <summary>Gets what it is for.</summary>
    public string Name { get; }

    /// <summary>Gets the amount; below zero for what is saved or earned.</summary>
    public Money Amount { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Creates it.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="name">What it is for.</param>
    /// <param name="amount">The amount, within 10,000,000,000,000,000 of zero.</param>
    /// <param name="on">The day.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentException">The layer is none, the name is blank, or the amount lies too far from zero.</exception>
    public static CostLine Of(CostLayer layer, string name, Money amount, LocalDate on) =>
        Math.Abs(amount.Amount) <= Most
            ? new(
                (CostLayer)
                    Guard.Against.OutOfRange((int)layer, nameof(layer), (int)CostLayer.Selection, (int)CostLayer.Exit),
                Guard.Against.NoText(name).Trim(),
                amount,
                on.WithCalendar(CalendarSystem.Iso)
            )
            : throw new ArgumentOutOfRangeException(
                nameof(amount),
                $"A cost lies within {Invariant.Text(Most)} of zero, and {amount} does not."
            );

    /// <summary>Returns text such as <c>2027-03-01 transition, knowledge transfer: 40000.00 EUR</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{CivilDay.Text(On)} {TotalCost.Word(Layer)}, {Name}: {Amount}";
}
