using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Selection;

/// <summary>What one unit of a currency is in another one, on a stated day by a stated source.</summary>
/// <remarks>Two are equal when all members are. Immutable.</remarks>
public sealed record ExchangeRate : IFingerprinted
{
    private ExchangeRate(Currency from, Currency to, decimal rate, LocalDate on, string source) =>
        (From, To, Rate, On, Source) = (from, to, rate, on, source);

    /// <summary>Gets the currency that is converted.</summary>
    public Currency From { get; }

    /// <summary>Gets the currency into which it is converted.</summary>
    public Currency To { get; }

    /// <summary>Gets what one unit of <see cref="From"/> is in <see cref="To"/>.</summary>
    public decimal Rate { get; }

    /// <summary>Gets the day of the rate.</summary>
    public LocalDate On { get; }

    /// <summary>Gets who published it.</summary>
    public string Source { get; }

    /// <summary>Creates it.</summary>
    /// <param name="from">The currency that is converted.</param>
    /// <param name="to">The currency into which it is converted, another one.</param>
    /// <param name="rate">What one unit is in the other currency; above zero.</param>
    /// <param name="on">The day of the rate.</param>
    /// <param name="source">Who published it.</param>
    /// <returns>The rate.</returns>
    /// <exception cref="ArgumentException">Both currencies are the same, the rate is not above zero, or the source is blank.</exception>
    public static ExchangeRate Of(Currency from, Currency to, decimal rate, LocalDate on, string source) =>
        from == to || rate <= 0m
            ? throw new ArgumentException(
                $"A rate above zero converts into another currency; {Invariant.Text(rate)} from {from} to {to} does not.",
                nameof(rate)
            )
            : new ExchangeRate(
                from,
                to,
                rate,
                on.WithCalendar(CalendarSystem.Iso),
                Guard.Against.NoText(source).Trim()
            );

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) =>
        Guard
            .Against.Null(form)
            .Text("exchange-rate")
            .Text(From.ToString())
            .Text(To.ToString())
            .Number(Rate)
            .Date(On)
            .Text(Source);

    /// <summary>Returns text such as <c>1 GBP = 1.17 EUR on 2026-09-30 (central bank)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"1 {From} = {Invariant.Text(Rate)} {To} on {CivilDay.Text(On)} ({Source})";
}
