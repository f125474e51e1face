using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>A charge for services, before tax and before any credit is taken off.</summary>
/// <remarks>Two are equal when all members are equal. Immutable.</remarks>
public sealed record ServiceCharge
{
    private ServiceCharge(DateRange during, Money amount, string? service, LocalDate? invoicedOn)
    {
        During = during;
        Amount = amount;
        Service = service;
        InvoicedOn = invoicedOn;
    }

    /// <summary>Gets the days that it is charged for: it is incurred in them.</summary>
    public DateRange During { get; }

    /// <summary>Gets the amount.</summary>
    public Money Amount { get; }

    /// <summary>Gets the service; <see langword="null"/> when it is charged for all of them.</summary>
    public string? Service { get; }

    /// <summary>Gets the day of the invoice; <see langword="null"/> when it is not invoiced yet.</summary>
    public LocalDate? InvoicedOn { get; }

    /// <summary>Creates a charge.</summary>
    /// <param name="during">The days that it is charged for.</param>
    /// <param name="amount">The amount, before tax and before any credit is taken off; zero or more.</param>
    /// <param name="service">The service; absent when it is charged for all of them.</param>
    /// <param name="invoicedOn">The day of the invoice; absent when it is not invoiced yet.</param>
    /// <returns>The charge.</returns>
    /// <exception cref="ArgumentException">The name is blank, or the amount is below zero.</exception>
    public static ServiceCharge Of(
        DateRange during,
        Money amount,
        string? service = null,
        LocalDate? invoicedOn = null
    ) =>
        new(
            Guard.Against.Null(during),
            ServiceLevelGuards.NotNegative(amount),
            service is null ? null : Guard.Against.NoText(service).Trim(),
            invoicedOn
        );

    /// <summary>Takes a charge from the facts of an agreement; it was invoiced on the day of the fact.</summary>
    /// <param name="charged">The fact.</param>
    /// <returns>The charge.</returns>
    /// <exception cref="ArgumentException">The amount is below zero, or the fact is <see langword="null"/>.</exception>
    public static ServiceCharge Of(Charged charged) =>
        Of(Guard.Against.Null(charged).During, charged.Amount, charged.Service, charged.On);

    /// <summary>Returns text such as <c>400000.00 EUR for 2026-03-01/2026-04-01 (helpdesk)</c>.</summary>
    /// <returns>Amount, days and service.</returns>
    public override string ToString() => $"{Amount} for {During}" + (Service is null ? "" : $" ({Service})");
}
